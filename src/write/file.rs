//! One file of the campaign, such as its register, written in one step.

use std::fs;
use std::path::Path;

use super::error::WriteError;

/// Writes one file in one step, unless it holds just this already.
pub fn file_if_new(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    if fs::read(path).is_ok_and(|has| has == bytes) {
        return Ok(());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(name);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        // Nobody is left to tell: the file that counts stands as it was.
        let _ = fs::remove_file(&beside);
        WriteError::io(path, error)
    })
}
