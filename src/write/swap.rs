//! The step in which the new site replaces the old one.

use std::io;
use std::path::{Path, PathBuf};

use super::error::{WriteError, WriteProblem};
use super::file::rename;

/// Moves `new` to `target`; returns the folder that now holds the old site, if there was one. `away` gives it a name where
/// two folders cannot be exchanged.
pub(super) fn put(
    new: &Path,
    target: &Path,
    away: impl Fn(&Path) -> io::Result<PathBuf>,
) -> Result<Option<PathBuf>, WriteError> {
    let move_in = || match rename(new, target) {
        Ok(()) => Ok(None),
        Err(error) => Err(WriteError::io(target, error)),
    };
    if !target.exists() {
        return move_in();
    }
    match exchange(new, target) {
        Ok(()) => Ok(Some(new.to_owned())),
        Err(error) if is_unsupported(&error) => {
            let away = away(target).map_err(|error| WriteError::io(target, error))?;
            in_two_steps(new, target, &away)?;
            Ok(Some(away))
        }
        // Another program has removed one of the two since.
        Err(error) if error.kind() == io::ErrorKind::NotFound => match new.exists() {
            true => move_in(),
            false => Err(WriteError::io(new, error)),
        },
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices && !is_mounted(target) => {
            Err(WriteError { path: target.to_owned(), problem: WriteProblem::Layer })
        }
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

/// Returns `true` if a disk is mounted at a folder, or if the system does not tell.
fn is_mounted(folder: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let device = |path: &Path| path.metadata().ok().map(|metadata| metadata.dev());
        device(folder) != device(super::file::parent(folder))
    }
    #[cfg(not(unix))]
    true
}

/// For an instant between the two renames there is no site. If the second one fails, the old site is moved back.
pub(super) fn in_two_steps(new: &Path, target: &Path, away: &Path) -> Result<(), WriteError> {
    rename(target, away).map_err(|error| WriteError::io(target, error))?;
    rename(new, target).map_err(|error| match rename(away, target) {
        Ok(()) => WriteError::io(target, error),
        Err(error) => WriteError::io(away, error),
    })
}
