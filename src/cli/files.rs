//! Files that commands write into a campaign's sources.
#![allow(clippy::disallowed_methods, reason = "these commands write sources, on request")]

use std::path::Path;

use super::CliError;

/// Writes a file, and creates its parent folders.
pub fn write(path: &Path, content: &str) -> Result<(), CliError> {
    let folders = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    folders.and_then(|()| std::fs::write(path, content)).map_err(|error| {
        let help = "check the permissions of its folder, and the free disk space";
        CliError::new(format!("{} cannot be written: {error}", path.display()), help)
    })
}
