//! The marker file of folders that Fener made: only those are ever replaced.

use std::fs;
use std::io;
use std::path::Path;

use super::error::{WriteError, WriteProblem};

pub(super) const MARKER: &str = ".fener";
const TEXT: &str = "This folder was made by fener, which replaces it as a whole.\n";

/// Writes the marker into a folder.
pub(super) fn put(folder: &Path) -> Result<(), WriteError> {
    let marker = folder.join(MARKER);
    fs::write(&marker, TEXT).map_err(|error| WriteError::io(&marker, error))
}

/// Returns an error unless the target has the marker, is an empty folder or does not exist.
pub(super) fn refuse_foreign(target: &Path) -> Result<(), WriteError> {
    let refused = |problem| Err(WriteError { path: target.to_owned(), problem });
    let metadata = match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|error| WriteError::io(target, error))?,
    };
    if metadata.is_symlink() {
        return refused(WriteProblem::Link);
    }
    if !metadata.is_dir() {
        return refused(WriteProblem::File);
    }
    let marked = target.join(MARKER).symlink_metadata().is_ok_and(|marker| marker.is_file());
    let mut entries = fs::read_dir(target).map_err(|error| WriteError::io(target, error))?;
    if marked || entries.next().is_none() { Ok(()) } else { refused(WriteProblem::Foreign) }
}
