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
mod stock;
mod swap;

use std::fs::{self, File};
use std::io::{self, Write};
use std::mem::take;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashSet;
use xxhash_rust::xxh3::xxh3_64;

use crate::mark::Mark;

pub use error::{WriteError, WriteProblem};
pub use file::file_if_new;

use attic::Attic;
use folder::Folder;
use inventory::{Inventory, Item, around};
use neighbours::Neighbours;
use stock::{Before, Known, Stock};

/// A new site, not yet seen by anyone. Dropped without [`Staging::commit`], it leaves no trace.
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    /// The same, held open.
    inside: Folder,
    stock: Stock,
    /// The folders in it, if it was taken from the attic.
    folders: Vec<(String, Mark)>,
    attic: Option<Attic>,
    /// Folders that exist already, so that each is made once.
    made: Mutex<FxHashSet<String>>,
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
        let mut before = before.unwrap_or_default();
        let folders = take(&mut before.folders);
        let stands = before.stands_in(&inside);
        let staging = Staging {
            target: target.to_owned(),
            folder,
            inside,
            stock: Stock::of(now, before, &stands),
            folders,
            attic,
            made: Mutex::default(),
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
        if self.find_claimed(path, hash, basis) {
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
        if self.find_claimed(path, hash, None) {
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
        let known = self.stock.known(path)?;
        let Item { hash, mark, .. } = known.now.filter(|item| item.basis == Some(basis))?;
        let found = if known.is_claimed() { None } else { self.find(path, known, hash) };
        let item = found.filter(|_| known.claim())?;
        known.put(Item { basis: Some(basis), ..item });
        Some(Kept { bytes: mark.size, hash })
    }

    /// Whether the last site had this file, made from the same; `None` if there was no such file.
    pub fn had(&self, path: &str, basis: u64) -> Option<bool> {
        let now = self.stock.known(path)?.now;
        now.map(|item| item.basis == Some(basis))
    }

    /// Puts the new site in the old one's place, in one step; then removes the old one, or keeps it for
    /// the next build.
    pub fn commit(mut self) -> Result<(), WriteError> {
        let touched = self.made.get_mut().unwrap_or_else(PoisonError::into_inner);
        let inventory = self.attic.is_some().then(|| {
            // Nothing stays in the folder but what was written or kept.
            let thinned = inventory::remove(&self.folder, self.stock.left_over());
            touched.extend(thinned.into_iter().map(str::to_owned));
            Inventory::of(&self.inside, self.stock.files(), &self.folders, touched)
        });
        // Somebody may have put something there since `begin`.
        marker::refuse_foreign(&self.target)?;
        let old = swap::put(&self.folder, &self.target)?;
        self.committed = true;
        match (&self.attic, inventory) {
            (Some(attic), Some(inventory)) => {
                attic.store(old.as_deref(), &inventory);
                // To free so many names takes a while, and nobody waits for it.
                let names = (take(&mut self.stock), take(&mut self.folders));
                rayon::spawn(move || drop(names));
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

    /// Nobody else writes this path.
    fn claim(&self, path: &str) -> Result<(), WriteError> {
        path::parent(path)?;
        if self.stock.claim(path) {
            return Ok(());
        }
        Err(self.broke(path, io::ErrorKind::AlreadyExists.into()))
    }

    /// Finds a file with this content: here already, or in the old site and now here, by a second name.
    fn find(&self, path: &str, known: &Known, hash: u64) -> Option<Item> {
        if let Before::Whole(item) = known.before
            && item.hash == hash
        {
            return Some(item);
        }
        let item = known.now.filter(|item| item.hash == hash)?;
        self.make_room(path).ok()?;
        let file = self.folder.join(path);
        fs::hard_link(self.target.join(path), &file).ok()?;
        if item.stands_in(&self.inside, path) {
            return Some(item);
        }
        // Somebody has edited it since.
        let _ = fs::remove_file(&file);
        None
    }

    /// The same for a file that was claimed; notes what it was made from, and says whether it is here.
    fn find_claimed(&self, path: &str, hash: u64, basis: Option<u64>) -> bool {
        let Some(known) = self.stock.known(path) else { return false };
        let found = self.find(path, known, hash);
        found.into_iter().for_each(|item| known.put(Item { basis, ..item }));
        found.is_some()
    }

    /// Notes what was just written.
    fn note(&self, path: &str, hash: u64, basis: Option<u64>, file: &File) -> io::Result<()> {
        if self.attic.is_some() {
            let mark = Mark::of(&file.metadata()?);
            self.stock.put(path, Item { hash, basis, mark });
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
        if self.stock.known(path).is_some_and(Known::was_here) {
            // If it stays, what follows says so.
            let _ = fs::remove_file(self.folder.join(path));
        }
        Ok(())
    }

    /// A set of names stays whole even if a thread died holding it.
    fn made(&self) -> MutexGuard<'_, FxHashSet<String>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if self.committed {
            return;
        }
        // As long as nothing was changed in it, the site before is good for the next build.
        let untouched = self.made().is_empty();
        let attic = self.attic.as_ref().filter(|_| untouched && !self.folders.is_empty());
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
