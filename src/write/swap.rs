//! The step in which the new site replaces the old one.

use std::io;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::file::rename;

/// The suffix of an old site's folder between two renames.
pub(super) const OLD: &str = ".old";

/// Moves `new` to `target`; returns the folder that now holds the old site, if there was one.
pub(super) fn put(new: &Path, target: &Path) -> Result<Option<PathBuf>, WriteError> {
    let move_in = || match rename(new, target) {
        Ok(()) => Ok(None),
        Err(error) => Err(WriteError::io(target, error)),
    };
    if !target.exists() {
        return move_in();
    }
    match exchange(new, target) {
        Ok(()) => Ok(Some(new.to_owned())),
        Err(error) if is_unsupported(&error) => in_two_steps(new, target).map(Some),
        // Another program has removed one of the two since.
        Err(error) if error.kind() == io::ErrorKind::NotFound => match new.exists() {
            true => move_in(),
            false => Err(WriteError::io(new, error)),
        },
        Err(error) => Err(WriteError::io(target, error)),
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(new: &Path, target: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_new: &Path, _target: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Some file systems (NFS, older FUSE) and systems cannot exchange two folders; some containers refuse the call.
fn is_unsupported(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    matches!(error.kind(), InvalidInput | PermissionDenied | Unsupported)
}

/// For an instant between the two renames there is no site. If the second one fails, the old site is moved back.
pub(super) fn in_two_steps(new: &Path, target: &Path) -> Result<PathBuf, WriteError> {
    let mut away = new.as_os_str().to_owned();
    away.push(OLD);
    let away = PathBuf::from(away);
    rename(target, &away).map_err(|error| WriteError::io(target, error))?;
    match rename(new, target) {
        Ok(()) => Ok(away),
        Err(error) => {
            rename(&away, target).map_err(|error| WriteError::io(&away, error))?;
            Err(WriteError::io(target, error))
        }
    }
}
