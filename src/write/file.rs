//! Replacing one file of the campaign, such as its register, in one step.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::error::WriteError;

/// Writes one file, with the folders around it: to a temporary file beside it, which is synced to the disk and then
/// renamed. Does nothing if the file has this content already.
///
/// # Errors
///
/// Fails if the file cannot be written; what stood there before is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    if fs::read(path).is_ok_and(|content| content == bytes) {
        return Ok(());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(name);
    let write = || {
        fs::create_dir_all(parent(path))?;
        let _ = fs::remove_file(&beside);
        // Never follows a link that stands at this name.
        let mut file = File::create_new(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&beside, path)?;
        sync_folder(parent(path))
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&beside);
        WriteError::io(path, error)
    })
}

/// The folder that holds a file or folder.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

/// Writes a folder's list of names to the disk. Windows cannot, and need not.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
