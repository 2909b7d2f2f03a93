//! The output folder: a new site is staged beside the old one, and the two change places in one step.
//!
//! Killed at any moment, or without power, the target is the whole old site or the whole new one: all files and folders
//! are on the disk before the exchange. Takes paths and bytes, and knows nothing of pages.
#![allow(clippy::disallowed_methods, reason = "with `read`, the one place that touches the disk")]

mod carried;
mod dir;
mod error;
mod file;
mod foreign_files;
mod marker;
mod new_files;
mod output;
mod path;
mod run_lock;
mod staging_dirs;
mod swap;

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashSet;
use xxhash_rust::xxh3::Xxh3;

pub use error::{WriteError, WriteProblem};
pub use file::{FileLock, edit_file, replace_file};
pub use new_files::{NewFiles, NewFolder};
pub use output::Output;

use dir::Dir;
use foreign_files::CarryOver;
use marker::{Manifest, path_hash};
use run_lock::RunLock;
use staging_dirs::{StagingDirs, remove_folder};

/// A file that was copied.
#[derive(Debug)]
pub struct Copied {
    /// In bytes.
    pub size: u64,
    /// xxh3 of the content.
    pub hash: u64,
}

/// The way in which a site is published.
#[derive(Clone, Copy, Default)]
pub struct StagingOptions {
    /// The marker does not name the program.
    pub is_discreet: bool,
    /// Readers do not get this folder: files that Fener did not write are taken as they are.
    pub is_private: bool,
    /// The system decides when files reach the disk: after a power cut the published site may have empty files.
    pub is_unsynced: bool,
}

/// Files of the output folder that Fener did not write.
#[derive(Debug, Default)]
pub struct ForeignFiles {
    /// In the new site, by their paths from it.
    pub kept: Vec<String>,
    /// Changed while the new site took the old one's place, and not in it: they are beside it.
    pub left: Vec<PathBuf>,
}

/// A new site that is not published yet. Dropped without [`Staging::commit`], it leaves no trace.
pub struct Staging {
    target: PathBuf,
    dirs: StagingDirs,
    folder: PathBuf,
    /// `folder`, held open.
    dir: Dir,
    /// Held until the new site is published and the old one is removed, or until the run fails.
    _lock: RunLock,
    /// Folders of the site that exist already, so that each is created once.
    created: Mutex<FxHashSet<String>>,
    /// Hashes of the paths that were written.
    written: Mutex<Vec<u32>>,
    /// Codes of posters that are registered.
    codes: Vec<String>,
    options: StagingOptions,
    /// Files that an earlier run has left beside the target.
    left: Vec<PathBuf>,
    is_committed: bool,
}

impl Staging {
    /// Creates an empty folder beside `target`, and removes what dead runs have left there.
    ///
    /// # Errors
    ///
    /// Refuses a target that Fener may not replace: a file, a link, a folder of another program, a folder inside of another
    /// output folder.
    pub fn begin(target: &Path, options: StagingOptions) -> Result<Staging, WriteError> {
        refuse_inside(target)?;
        let dirs = StagingDirs::of(target)?;
        let left = dirs.clear(!options.is_private);
        marker::refuse_foreign(target)?;
        let (folder, lock) = dirs.create()?;
        let dir = Dir::open(&folder).map_err(|error| WriteError::io(&folder, error))?;
        let target = target.to_owned();
        Ok(Staging {
            target,
            dirs,
            folder,
            dir,
            _lock: lock,
            created: Mutex::default(),
            written: Mutex::default(),
            codes: Vec::new(),
            options,
            left,
            is_committed: false,
        })
    }

    /// Records the codes of all posters that are registered, and returns those of the old site that are not.
    pub fn register(&mut self, codes: Vec<String>) -> Result<Vec<String>, WriteError> {
        let mut lost = Manifest::read(&self.target)?.codes;
        lost.retain(|code| !codes.contains(code));
        self.codes = codes;
        Ok(lost)
    }

    /// Writes one file; `path` is relative, with `/` on every system.
    ///
    /// # Errors
    ///
    /// Fails if the path was written before, or leads out of the site.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let mut file = self.create(path)?;
        let written = file.write_all(bytes).and_then(|()| file::close(file));
        written.map_err(|error| self.failed(path, error))
    }

    /// Copies an open file, and tells what was copied.
    pub fn copy(&self, path: &str, mut from: impl Read) -> Result<Copied, WriteError> {
        let mut file = self.create(path)?;
        let (mut hasher, mut size, mut piece) = (Xxh3::new(), 0, vec![0; 1 << 16]);
        loop {
            let failed = |error| self.failed(path, error);
            match from.read(&mut piece).map_err(failed)? {
                0 => break,
                n => {
                    hasher.update(&piece[..n]);
                    size += n as u64;
                    file.write_all(&piece[..n]).map_err(failed)?;
                }
            }
        }
        file::close(file).map_err(|error| self.failed(path, error))?;
        Ok(Copied { size, hash: hasher.digest() })
    }

    /// Puts the new site in the old one's place, in one step; then removes the old one. Files that Fener did not write
    /// are carried over, and returned.
    ///
    /// The wait for the disk may be long, and others may work in the old site meanwhile. So their files are carried over
    /// after it, and compared once more after the exchange.
    ///
    /// # Errors
    ///
    /// Fails if such a file stands where the new site has one of its own, or if it may not be published unjudged.
    pub fn commit(mut self) -> Result<ForeignFiles, WriteError> {
        let written = std::mem::take(&mut *lock(&self.written));
        let codes = std::mem::take(&mut self.codes);
        let StagingOptions { is_discreet, is_private, is_unsynced } = self.options;
        Manifest::new(written, codes).write(&self.folder, is_discreet)?;
        self.sync()?;
        // Another program may have put something there since `begin`.
        marker::refuse_foreign(&self.target)?;
        let (old, new, manifest) = (&self.target, &self.folder, &Manifest::read(&self.target)?);
        let mut carried = CarryOver { old, new, manifest, is_published: !is_private }.run()?;
        if !carried.0.is_empty() {
            self.sync()?;
        }
        let old = swap::put(&self.folder, &self.target, |old| self.dirs.old(old))?;
        self.is_committed = true;
        if !is_unsynced {
            let parent = file::parent(&self.target);
            file::sync_folder(parent).map_err(|error| WriteError::io(parent, error))?;
        }
        // The new site is published: if remains of the old one stay, the next run removes them.
        let late = old.map(|old| self.dirs.remove_old(&old, !is_private, &mut carried));
        let mut left = std::mem::take(&mut self.left);
        left.extend(late.unwrap_or_default());
        Ok(ForeignFiles { kept: carried.names(), left })
    }

    /// Writes the new site to the disk. Errors that are told only when a file is closed or reaches the disk come here.
    fn sync(&self) -> Result<(), WriteError> {
        match self.options.is_unsynced {
            true => Ok(()),
            false => self.dir.sync_all().map_err(|error| WriteError::io(&self.folder, error)),
        }
    }

    /// Creates a new file, with the folders around it.
    fn create(&self, path: &str) -> Result<File, WriteError> {
        let parent = path::parent(path)?;
        if !self.created().contains(parent) {
            self.dir.make(parent).map_err(|error| self.failed(parent, error))?;
            self.created().insert(parent.to_owned());
        }
        let file = self.dir.create_new(path).map_err(|error| self.failed(path, error))?;
        lock(&self.written).push(path_hash(path));
        Ok(file)
    }

    fn failed(&self, path: &str, error: io::Error) -> WriteError {
        WriteError::io(&self.folder.join(path), error)
    }

    fn created(&self) -> MutexGuard<'_, FxHashSet<String>> {
        lock(&self.created)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.is_committed {
            // An error cannot be reported from here; the next run tries again.
            let _ = remove_folder(&self.folder);
        }
    }
}

/// Refuses a target inside of a site that Fener made: the next build of that one would meet its files.
fn refuse_inside(target: &Path) -> Result<(), WriteError> {
    let whole = std::path::absolute(target).unwrap_or_else(|_| target.to_owned());
    // A link in the path may lead into a site.
    let existing = whole.ancestors().skip(1).find_map(|folder| folder.canonicalize().ok());
    let outer = existing.as_deref().into_iter().flat_map(Path::ancestors);
    match outer.into_iter().find(|folder| marker::holds_site(folder)) {
        Some(outer) => {
            let problem = WriteProblem::Inside(outer.to_owned());
            Err(WriteError { path: target.to_owned(), problem })
        }
        None => Ok(()),
    }
}

/// Locks a collection, which stays whole even if a thread died while it held the lock.
fn lock<T>(collection: &Mutex<T>) -> MutexGuard<'_, T> {
    collection.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
