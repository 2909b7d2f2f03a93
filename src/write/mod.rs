//! The atomic folder: a new site is staged beside the old one, and the two change places at once.
//!
//! Killed at any moment, the target is the whole old site or the whole new one. Knows nothing of
//! pages: it takes paths and bytes. The one folder that names rustix.
#![allow(clippy::disallowed_methods, reason = "with `read`, the one place that touches the disk")]

mod attic;
pub mod cache;
mod error;
mod file;
mod folder;
mod inventory;
mod marker;
mod neighbours;
mod path;
mod swap;

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::xxh3_64;

use crate::mark::Mark;

pub use error::{WriteError, WriteProblem};
pub use file::file_if_new;

use attic::Attic;
use folder::Folder;
use inventory::{Inventory, Item, around};
use neighbours::Neighbours;

/// A new site, not yet seen by anyone. Dropped without [`Staging::commit`], it leaves no trace.
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    /// The same, held open.
    inside: Folder,
    /// What the old site holds; what the folder did when it was taken from the attic.
    now: Inventory,
    before: Inventory,
    /// What is not there as it was before.
    strayed: FxHashSet<String>,
    attic: Option<Attic>,
    /// Folders that exist already, so that each is made once.
    made: Mutex<FxHashSet<String>>,
    /// What the new site holds so far.
    files: Mutex<FxHashMap<String, Item>>,
    committed: bool,
}

/// A file of the old site that the new one has, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    pub bytes: u64,
    /// xxh3 of the content.
    pub hash: u64,
}

impl Staging {
    /// Makes an empty folder beside `target`, and clears away what dead runs have left there.
    ///
    /// Refuses a target that fener may not replace: a file, a link, another program's folder.
    pub fn begin(target: &Path) -> Result<Staging, WriteError> {
        Staging::new(target, None)
    }

    /// The same, but what the old site holds already is not written again. `sites` is a folder that may be
    /// deleted at any moment, for what is remembered of each target.
    pub fn again(target: &Path, sites: &Path) -> Result<Staging, WriteError> {
        Staging::new(target, Some(sites))
    }

    fn new(target: &Path, sites: Option<&Path>) -> Result<Staging, WriteError> {
        let neighbours = Neighbours::of(target)?;
        neighbours.clear();
        marker::refuse_foreign(target)?;
        let folder = neighbours.staging()?;
        let attic = sites.and_then(|sites| Attic::of(sites, target));
        let now = attic.as_ref().map(Attic::now).unwrap_or_default();
        let before = attic.as_ref().and_then(|attic| attic.take(&folder));
        if before.is_none() {
            neighbours.make(&folder)?;
        }
        let inside = Folder::open(&folder).map_err(|error| WriteError::io(&folder, error))?;
        let before = before.unwrap_or_default();
        let staging = Staging {
            target: target.to_owned(),
            folder,
            strayed: before.strayed(&inside),
            inside,
            now,
            before,
            attic,
            made: Mutex::default(),
            files: Mutex::default(),
            committed: false,
        };
        marker::put(&staging.folder)?;
        Ok(staging)
    }

    /// Writes one file; `path` is relative, with `/` on every system. No path is written twice.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.write_from(path, bytes, None)
    }

    /// Writes one file, and notes what it was made from: see [`Staging::keep`].
    pub fn write_from(
        &self,
        path: &str,
        bytes: &[u8],
        basis: Option<u64>,
    ) -> Result<(), WriteError> {
        self.claim(path)?;
        let hash = if self.attic.is_some() { xxh3_64(bytes) } else { 0 };
        if self.find(path, hash, basis) {
            return Ok(());
        }
        let mut file = self.create(path)?;
        let written = file.write_all(bytes).and_then(|()| self.note(path, hash, basis, &file));
        written.map_err(|error| self.broke(path, error))
    }

    /// Copies one file of the campaign, whose content has this hash; returns its size.
    pub fn copy(&self, path: &str, from: &Path, hash: u64) -> Result<u64, WriteError> {
        let unreadable =
            |error| WriteError { path: from.to_owned(), problem: WriteProblem::Unreadable(error) };
        self.claim(path)?;
        let mut source = File::open(from).map_err(unreadable)?;
        if self.find(path, hash, None) {
            return source.metadata().map(|source| source.len()).map_err(unreadable);
        }
        let mut file = self.create(path)?;
        let copied = io::copy(&mut source, &mut file)
            .and_then(|size| self.note(path, hash, None, &file).map(|()| size));
        copied.map_err(|error| self.broke(path, error))
    }

    /// Takes one file from the old site, if it was made from the same there, as `basis` tells; `None` if
    /// it has to be made.
    pub fn keep(&self, path: &str, basis: u64) -> Option<Kept> {
        let item = self.now.files.get(path).filter(|item| item.basis == Some(basis))?;
        let is_here = !self.files().contains_key(path) && self.find(path, item.hash, Some(basis));
        is_here.then_some(Kept { bytes: item.mark.size, hash: item.hash })
    }

    /// Whether the last site had this file, made from the same; `None` if there was no such file.
    pub fn had(&self, path: &str, basis: u64) -> Option<bool> {
        self.now.files.get(path).map(|item| item.basis == Some(basis))
    }

    /// Puts the new site in the old one's place, in one step; then removes the old one, or keeps it for
    /// the next build.
    pub fn commit(mut self) -> Result<(), WriteError> {
        let inventory = self.attic.is_some().then(|| self.take_stock());
        // Somebody may have put something there since `begin`.
        marker::refuse_foreign(&self.target)?;
        let old = swap::put(&self.folder, &self.target)?;
        self.committed = true;
        match (&self.attic, inventory) {
            (Some(attic), Some(inventory)) => {
                attic.store(old.as_deref(), &inventory);
                // To free so many names takes a while, and nobody waits for it.
                let lists =
                    (inventory, std::mem::take(&mut self.before), std::mem::take(&mut self.now));
                rayon::spawn(move || drop(lists));
            }
            _ => {
                if let Some(old) = old {
                    // The new site stands: if remains of the old one stay, the next run removes them.
                    let _ = remove_folder(&old);
                }
            }
        }
        Ok(())
    }

    /// Leaves nothing in the folder but what was written or kept, and says what that is.
    fn take_stock(&mut self) -> Inventory {
        let files = std::mem::take(self.files.get_mut().unwrap_or_else(PoisonError::into_inner));
        let made = self.made.get_mut().unwrap_or_else(PoisonError::into_inner);
        let removed = self.before.remove_all_but(&self.folder, &files);
        made.extend(removed.into_iter().map(str::to_owned));
        Inventory::of(&self.inside, files, &self.before, made)
    }

    /// Nobody else writes this path.
    fn claim(&self, path: &str) -> Result<(), WriteError> {
        path::parent(path)?;
        if self.files().insert(path.to_owned(), Item::default()).is_none() {
            return Ok(());
        }
        Err(self.broke(path, io::ErrorKind::AlreadyExists.into()))
    }

    /// Whether the file is here already, or stands in the old site and is here now, by a second name.
    fn find(&self, path: &str, hash: u64, basis: Option<u64>) -> bool {
        let same = |inventory: &Inventory| {
            inventory.files.get(path).copied().filter(|item| item.hash == hash)
        };
        let mut found = same(&self.before).filter(|_| !self.strayed.contains(path));
        if found.is_none()
            && let Some(item) = same(&self.now)
            && self.make_room(path).is_ok()
            && let file = self.folder.join(path)
            && fs::hard_link(self.target.join(path), &file).is_ok()
        {
            // Somebody may have edited it since.
            found = Some(item).filter(|item| item.stands_in(&self.inside, path));
            if found.is_none() {
                let _ = fs::remove_file(&file);
            }
        }
        if let Some(item) = found {
            self.files().insert(path.to_owned(), Item { basis, ..item });
        }
        found.is_some()
    }

    /// Notes what was just written.
    fn note(&self, path: &str, hash: u64, basis: Option<u64>, file: &File) -> io::Result<()> {
        if self.attic.is_some() {
            let mark = Mark::of(&file.metadata()?);
            self.files().insert(path.to_owned(), Item { hash, basis, mark });
        }
        Ok(())
    }

    /// A new file, with the folders around it.
    fn create(&self, path: &str) -> Result<File, WriteError> {
        self.make_room(path)?;
        self.inside.create_new(path).map_err(|error| self.broke(path, error))
    }

    /// What went wrong with a file or folder of the new site.
    fn broke(&self, path: &str, error: io::Error) -> WriteError {
        WriteError::io(&self.folder.join(path), error)
    }

    /// Makes the folders around a file, and removes what the site before had in its place.
    fn make_room(&self, path: &str) -> Result<(), WriteError> {
        let parent = path::parent(path)?;
        if !self.made().contains(parent) {
            self.inside.make(parent).map_err(|error| self.broke(parent, error))?;
            let mut made = self.made();
            for folder in around(path) {
                // Those above it are there, too.
                if made.contains(folder) {
                    break;
                }
                made.insert(folder.to_owned());
            }
        }
        if self.before.files.contains_key(path) {
            // If it stays, what follows says so.
            let _ = fs::remove_file(self.folder.join(path));
        }
        Ok(())
    }

    /// A set of names stays whole even if a thread died holding it.
    fn made(&self) -> MutexGuard<'_, FxHashSet<String>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn files(&self) -> MutexGuard<'_, FxHashMap<String, Item>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if self.committed {
            return;
        }
        // As long as nothing was changed in it, the site before is good for the next build.
        let untouched = self.made().is_empty();
        let attic = self.attic.as_ref().filter(|_| untouched && !self.before.files.is_empty());
        if attic.is_none_or(|attic| attic.put_back(&self.folder).is_err()) {
            // Nobody is left to tell; the next run tries again.
            let _ = remove_folder(&self.folder);
        }
    }
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
