//! The atomic folder: a new site is staged beside the old one, and the two change places at once.
//!
//! Killed at any moment, the target is the whole old site or the whole new one. Knows nothing of
//! pages: it takes paths and bytes. The one folder that names rustix.
#![allow(clippy::disallowed_methods, reason = "with `read`, the one place that touches the disk")]

pub mod cache;
mod error;
mod neighbours;
mod path;
mod swap;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub use error::{WriteError, WriteProblem};

use neighbours::Neighbours;

/// Marks a folder as made by fener, so that nothing else is ever replaced.
const MARKER: &str = ".fener";
const MARKER_TEXT: &str = "This folder was made by fener, which replaces it as a whole.\n";

/// A new site, not yet seen by anyone. Dropped without [`Staging::commit`], it leaves no trace.
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    /// Folders that exist already, so that each is made once.
    made: Mutex<HashSet<String>>,
    committed: bool,
}

impl Staging {
    /// Makes an empty folder beside `target`, and clears away what dead runs have left there.
    ///
    /// Refuses a target that fener may not replace: a file, a link, another program's folder.
    pub fn begin(target: &Path) -> Result<Staging, WriteError> {
        let neighbours = Neighbours::of(target)?;
        neighbours.clear();
        refuse_foreign(target)?;
        let staging = Staging {
            target: target.to_owned(),
            folder: neighbours.make_staging()?,
            made: Mutex::default(),
            committed: false,
        };
        let marker = staging.folder.join(MARKER);
        fs::write(&marker, MARKER_TEXT).map_err(|error| WriteError::io(&marker, error))?;
        Ok(staging)
    }

    /// Writes one file; `path` is relative, with `/` on every system. No path is written twice.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let (file, mut handle) = self.create(path)?;
        handle.write_all(bytes).map_err(|error| WriteError::io(&file, error))
    }

    /// Copies one file of the campaign; returns its size.
    pub fn copy(&self, path: &str, from: &Path) -> Result<u64, WriteError> {
        let unreadable =
            |error| WriteError { path: from.to_owned(), problem: WriteProblem::Unreadable(error) };
        let mut source = File::open(from).map_err(unreadable)?;
        let (file, mut handle) = self.create(path)?;
        io::copy(&mut source, &mut handle).map_err(|error| WriteError::io(&file, error))
    }

    /// Puts the new site in the old one's place, in one step; then removes the old one.
    pub fn commit(mut self) -> Result<(), WriteError> {
        // Somebody may have put something there since `begin`.
        refuse_foreign(&self.target)?;
        let old = swap::put(&self.folder, &self.target)?;
        self.committed = true;
        if let Some(old) = old {
            // The new site stands: if remains of the old one stay, the next run removes them.
            let _ = remove_folder(&old);
        }
        Ok(())
    }

    /// A new file, with the folders around it.
    fn create(&self, path: &str) -> Result<(PathBuf, File), WriteError> {
        let parent = path::parent(path)?;
        if !self.made().contains(parent) {
            let folder = self.folder.join(parent);
            fs::create_dir_all(&folder).map_err(|error| WriteError::io(&folder, error))?;
            self.made().insert(parent.to_owned());
        }
        let file = self.folder.join(path);
        match File::create_new(&file) {
            Ok(handle) => Ok((file, handle)),
            Err(error) => Err(WriteError::io(&file, error)),
        }
    }

    /// A set of names stays whole even if a thread died holding it.
    fn made(&self) -> MutexGuard<'_, HashSet<String>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

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

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.committed {
            // Nobody is left to tell; the next run tries again.
            let _ = remove_folder(&self.folder);
        }
    }
}

/// Only a folder with the marker, an empty folder or nothing at all may be replaced.
fn refuse_foreign(target: &Path) -> Result<(), WriteError> {
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

/// Removes a folder with all that is in it; one that is not there is fine.
fn remove_folder(folder: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(WriteError::io(folder, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
