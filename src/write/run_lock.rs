//! The lock that shows that a run is alive.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The suffix of the file that a run locks.
pub(super) const LOCK: &str = ".lock";

/// The lock of a run: held while it lives, removed when it ends.
pub(super) struct RunLock {
    path: PathBuf,
    /// `None` where the file system has no locks: then the folder of a dead run stays.
    file: Option<File>,
}

impl RunLock {
    pub(super) fn create(folder: &Path) -> io::Result<RunLock> {
        let path = lock_path(folder);
        if is_dead(&path) {
            let _ = fs::remove_file(&path);
        }
        // Never follows a link that stands at this name.
        match File::create_new(&path).map(|file| (file.try_lock(), file)) {
            Ok((Ok(()), file)) => Ok(RunLock { path, file: Some(file) }),
            Ok((Err(TryLockError::Error(_)), _)) => Ok(RunLock { path, file: None }),
            Ok((Err(TryLockError::WouldBlock), _)) => Err(io::ErrorKind::WouldBlock.into()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Err(io::ErrorKind::WouldBlock.into())
            }
            Err(error) => Err(error),
        }
    }
}

impl Drop for RunLock {
    fn drop(&mut self) {
        // Windows does not remove a file that is open.
        drop(self.file.take());
        let _ = fs::remove_file(&self.path);
    }
}

pub(super) fn lock_path(folder: &Path) -> PathBuf {
    let mut path = folder.as_os_str().to_owned();
    path.push(LOCK);
    path.into()
}

/// Returns `true` if the run that made this lock has ended. Where the system cannot tell, every run counts as alive.
pub(super) fn is_dead(lock: &Path) -> bool {
    if lock.symlink_metadata().is_ok_and(|lock| !lock.is_file()) {
        return false;
    }
    match File::options().write(true).open(lock) {
        Ok(file) => file.try_lock().is_ok(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}
