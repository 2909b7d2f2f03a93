//! The folder that a command replaces as a whole: `--out`, or a folder of the campaign.

use std::path::{Component, Path, PathBuf, absolute};

use crate::read::FOLDERS;

use super::CliError;

/// Returns the path of `--out`, which starts from the current folder; without it, the folder `name` of the campaign.
///
/// # Errors
/// Refuses the campaign's folder, those around it, and those that it is read from.
pub fn output_folder(root: &Path, out: Option<PathBuf>, name: &str) -> Result<PathBuf, CliError> {
    let out = out.unwrap_or_else(|| inside(root, name));
    // The writer refuses a link, whatever it leads to.
    if out.is_symlink() {
        return Ok(out);
    }
    let (campaign, folder) = (resolved(root), resolved(&out));
    let problem = if campaign.starts_with(&folder) {
        "holds the campaign itself"
    } else if FOLDERS.iter().any(|own| folder.starts_with(campaign.join(own))) {
        "is a folder of the campaign itself"
    } else {
        return Ok(out);
    };
    let help = format!("choose another folder, such as `{}`", inside(root, name).display());
    Err(CliError::new(format!("{} {problem}", out.display()), help))
}

/// Returns the path of a file or folder of the campaign, as it is reached from the current folder.
pub fn inside(root: &Path, name: &str) -> PathBuf {
    if root == Path::new(".") { name.into() } else { root.join(name) }
}

/// Returns the absolute path, without links and `..`, also of a folder that does not exist yet.
fn resolved(path: &Path) -> PathBuf {
    let path = absolute(path).unwrap_or_else(|_| path.to_owned());
    let existing = path.ancestors().find_map(|folder| Some((folder, folder.canonicalize().ok()?)));
    let Some((folder, mut resolved)) = existing else { return path };
    for part in path.strip_prefix(folder).unwrap_or(Path::new("")).components() {
        match part {
            Component::ParentDir => drop(resolved.pop()),
            part => resolved.push(part),
        }
    }
    resolved
}
