//! The staging folders beside a target: this run's own, and those that dead runs have left.
//!
//! Their names end in a code that only programs of this user can make. So a folder of such a name that came with a
//! campaign is never taken for one of ours: never removed, and never published as the old site.
//!
//! A run holds a lock on a file beside its folder until it ends; the system releases it when a run dies.

use std::ffi::{OsStr, OsString};
use std::fs::{self, DirEntry, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use crate::cache;

use super::error::{WriteError, WriteProblem};
use super::file::{self, rename};
use super::swap::OLD;

/// The suffix of the file that a run locks.
const LOCK: &str = ".lock";

/// A target's name, and the folder that holds it and its staging folders.
pub(super) struct StagingDirs {
    parent: PathBuf,
    name: OsString,
}

impl StagingDirs {
    /// Creates the folder around the target if it does not exist.
    pub(super) fn of(target: &Path) -> Result<StagingDirs, WriteError> {
        let nameless = || WriteError { path: target.to_owned(), problem: WriteProblem::Nameless };
        let name = target.file_name().ok_or_else(nameless)?.to_owned();
        let parent = file::parent(target);
        fs::create_dir_all(parent).map_err(|error| WriteError::folder(parent, error))?;
        Ok(StagingDirs { parent: parent.to_owned(), name })
    }

    /// Creates this run's staging folder, empty: `.public.new-4711-0123456789abcdef`, and the lock that shows that the
    /// run is alive.
    ///
    /// # Errors
    ///
    /// Fails if a run of another machine or container has the same folder.
    pub(super) fn create(&self) -> Result<(PathBuf, RunLock), WriteError> {
        let folder = self.folder(process::id());
        let lock = RunLock::create(&folder).map_err(|error| WriteError::io(&self.parent, error))?;
        remove_folder(&folder)?;
        // A missing permission concerns the parent, the one folder that the user has named.
        fs::create_dir(&folder).map_err(|error| WriteError::io(&self.parent, error))?;
        Ok((folder, lock))
    }

    /// Removes what dead runs have left. What cannot be removed does no harm.
    ///
    /// A run that died between the two renames of [`swap`](super::swap) has left the old site under another name:
    /// it is moved back first.
    pub(super) fn clear(&self) {
        let target = self.parent.join(&self.name);
        let entries = fs::read_dir(&self.parent).into_iter().flatten().flatten();
        let is_folder = |entry: &DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
        for entry in entries {
            let Some((process, is_old)) = self.staged_by(&entry.file_name()) else { continue };
            let lock = lock_path(&self.folder(process));
            if !is_dead(&lock) {
                continue;
            }
            // Some runs died when they had their lock alone.
            if is_folder(&entry) {
                let back = is_old && !target.exists() && rename(&entry.path(), &target).is_ok();
                if !back {
                    let _ = remove_folder(&entry.path());
                }
            }
            let _ = fs::remove_file(&lock);
        }
    }

    /// The process that made a staging folder of this target or its lock, and `true` if it holds an old site.
    fn staged_by(&self, name: &OsStr) -> Option<(u32, bool)> {
        let rest = name.as_encoded_bytes().strip_prefix(self.prefix().as_encoded_bytes())?;
        let rest = str::from_utf8(rest).ok()?;
        let rest = rest.strip_suffix(LOCK).unwrap_or(rest);
        let own = rest.strip_suffix(OLD).unwrap_or(rest);
        let process = own.split_once('-')?.0.parse().ok()?;
        let is_ours = self.folder(process).file_name()?
            == format!("{}{own}", self.prefix().display()).as_str();
        is_ours.then_some((process, own != rest))
    }

    /// The staging folder of a process. Without a code it is not removed by later runs.
    pub(super) fn folder(&self, process: u32) -> PathBuf {
        let parent = self.parent.canonicalize().unwrap_or_else(|_| self.parent.clone());
        let message = format!("{process} {}", parent.join(&self.name).display());
        let mut name = self.prefix();
        name.push(process.to_string());
        if let Some(code) = cache::sign(&parent, &message) {
            name.push(format!("-{code}"));
        }
        self.parent.join(name)
    }

    fn prefix(&self) -> OsString {
        let mut prefix = OsString::from(".");
        prefix.push(&self.name);
        prefix.push(".new-");
        prefix
    }
}

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

fn lock_path(folder: &Path) -> PathBuf {
    let mut path = folder.as_os_str().to_owned();
    path.push(LOCK);
    path.into()
}

/// Returns `true` if the run that made this lock has ended. Where the system cannot tell, every run counts as alive.
fn is_dead(lock: &Path) -> bool {
    if lock.symlink_metadata().is_ok_and(|lock| !lock.is_file()) {
        return false;
    }
    match File::options().write(true).open(lock) {
        Ok(file) => file.try_lock().is_ok(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

/// Removes a folder with all that is in it; returns `Ok` if it does not exist.
pub(super) fn remove_folder(folder: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(WriteError::io(folder, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
