//! Files that commands write into a campaign's sources.

use std::path::Path;

use crate::finding::Report;
use crate::i18n::is_close_language;
use crate::model::{AuthoredText, StampState};
use crate::read::TextFile;
use crate::translate::{front_matter, stamping};
use crate::write::{self, NewFiles, Output};

use super::{CliError, inside};

/// Writes the output of a command into a file that a person has named, and creates its parent folders. A file that is there
/// is replaced if `reason` has none against it.
pub fn write_output(
    path: &Path,
    content: &[u8],
    help: &str,
    reason: impl FnOnce(&[u8]) -> Option<String>,
) -> Result<(), CliError> {
    let output = Output::open(path)?;
    if let Output::File { path, before: Some(before) } = &output
        && !before.is_empty()
        && before != content
        && let Some(reason) = reason(before)
    {
        let message = format!("{} {reason}, so it was not replaced", path.display());
        return Err(CliError::new(message, help));
    }
    Ok(output.write(content)?)
}

/// Replaces a file of a campaign, by its path from the campaign's folder; `before` is the hash of its content as it was
/// read, or `None` if there was no file.
///
/// # Errors
/// Refuses a path on which a link leads out of the folder, and a file that was saved since it was read.
pub fn edit_inside(
    root: &Path,
    path: &str,
    before: Option<u64>,
    content: &str,
) -> Result<(), CliError> {
    refuse_outside(root, path)?;
    Ok(write::edit_file(&inside(root, path), before, content.as_bytes())?)
}

/// Replaces a file of a campaign, whatever is there, by its path from the campaign's folder.
pub fn replace_inside(root: &Path, path: &str, content: &str) -> Result<(), CliError> {
    refuse_outside(root, path)?;
    let path = inside(root, path);
    if path.is_dir() {
        let message = format!("{} is a folder, not a file", path.display());
        return Err(CliError::new(message, "move it, or name another file with --out"));
    }
    Ok(write::replace_file(&path, content.as_bytes())?)
}

/// Creates files, by their paths from the campaign's folder: all of them, or none.
///
/// # Errors
/// Refuses a path on which a link leads out of the folder.
pub fn create_inside(
    root: &Path,
    files: &[(String, impl AsRef<[u8]>)],
    new: &mut NewFiles,
) -> Result<(), CliError> {
    for (path, content) in files {
        refuse_outside(root, path)?;
        new.create(&inside(root, path), content.as_ref())?;
    }
    Ok(())
}

/// Refuses a path of a campaign on which a link leads out of its folder.
pub fn refuse_outside(root: &Path, path: &str) -> Result<(), CliError> {
    let file = root.join(path);
    let folder = file.ancestors().skip(1).find_map(|folder| folder.canonicalize().ok());
    let is_inside =
        root.canonicalize().is_ok_and(|root| folder.is_some_and(|f| f.starts_with(root)));
    if !is_inside {
        let help = "copy the folder that the link leads to into the campaign";
        return Err(CliError::new(format!("{path} is outside of the campaign's folder"), help));
    }
    Ok(())
}

/// The texts of a new page, one for each language. The first is the original; the others are translations of it, and get
/// their stamps.
pub fn texts(
    folder: &str,
    codes: &[String],
    text: impl Fn(&str) -> String,
) -> Vec<(String, String)> {
    let mut texts: Vec<(String, String)> = Vec::new();
    for code in codes {
        let path = format!("{folder}/{code}.md");
        let mut content = text(code);
        if let Some((first_path, first)) = texts.first() {
            let first = TextFile { path: first_path.as_str().into(), text: first.clone(), hash: 0 };
            let source = AuthoredText::read(&first, &mut Report::new());
            // Words that are still those of the source were not compared with it.
            let is_copy = content == first.text && !is_close_language(&codes[0], code);
            let stamp = match is_copy {
                true => front_matter::stamp(&codes[0], StampState::Draft, None, None, None),
                false => stamping::new_draft(&codes[0], &source),
            };
            content = front_matter::set(&content, "translation", &stamp).unwrap_or(content);
        }
        texts.push((path, content));
    }
    texts
}
