//! Files that commands write into a campaign's sources.

use std::path::Path;

use crate::finding::Report;
use crate::model::AuthoredText;
use crate::read::TextFile;
use crate::translate::{front_matter, stamping};
use crate::write;

use super::CliError;

/// Replaces a file in one step, and creates its parent folders.
pub fn write(path: &Path, content: &str) -> Result<(), CliError> {
    write::replace_file(path, content.as_bytes())
        .map_err(|error| CliError::new(error.to_string(), error.help()))
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
            let stamp = stamping::new_draft(&codes[0], &source);
            content = front_matter::set(&content, "translation", &stamp).unwrap_or(content);
        }
        texts.push((path, content));
    }
    texts
}
