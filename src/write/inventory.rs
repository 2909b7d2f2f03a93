//! What a finished site holds: each file with its content as one number, so that the next build need not
//! write it again.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

use crate::mark::Mark;

use super::folder::Folder;

/// Every file and folder of a site, by their paths in it, in no order.
#[derive(Serialize, Deserialize)]
pub(super) struct Inventory<P = String> {
    pub files: Vec<(P, Item)>,
    /// A folder has another mark when something was added or removed there.
    pub folders: Vec<(P, Mark)>,
}

/// One file.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Item {
    /// xxh3 of the content.
    pub hash: u64,
    /// What it was made from, as one number, where that is known.
    pub basis: Option<u64>,
    pub mark: Mark,
}

impl Item {
    /// Whether the file in this place is still the one that was written.
    pub fn stands_in(&self, site: &Folder, path: &str) -> bool {
        site.mark(path) == Some(self.mark)
    }
}

impl<P> Default for Inventory<P> {
    fn default() -> Inventory<P> {
        Inventory { files: Vec::new(), folders: Vec::new() }
    }
}

impl<'p> Inventory<&'p str> {
    /// Takes stock of a site that has these files. Folders that nobody touched are as they were `before`.
    pub fn of(
        site: &Folder,
        files: Vec<(&'p str, Item)>,
        before: &'p [(String, Mark)],
        touched: &'p FxHashSet<String>,
    ) -> Inventory<&'p str> {
        let before = before.iter().filter(|(folder, _)| !touched.contains(folder));
        let mut folders: Vec<_> = before.map(|(folder, mark)| (folder.as_str(), *mark)).collect();
        // What was touched may be gone.
        let now =
            touched.par_iter().filter_map(|folder| Some((folder.as_str(), site.mark(folder)?)));
        folders.par_extend(now);
        Inventory { files, folders }
    }

    /// About as many bytes as it has when it is written down, from above.
    pub fn weight(&self) -> usize {
        let files = self.files.iter().map(|(name, _)| name);
        let names = files.chain(self.folders.iter().map(|(name, _)| name));
        names.map(|name| name.len() + 3 + size_of::<Item>()).sum()
    }
}

impl Inventory {
    /// Whether nothing was added to the site that stands here, and nothing removed.
    pub fn is_all_of(&self, site: &Folder) -> bool {
        self.folders.par_iter().all(|(folder, known)| site.mark(folder) == Some(*known))
    }

    /// Which files are still there as they were written, in their order.
    pub fn stands_in(&self, site: &Folder) -> Vec<bool> {
        self.files.par_iter().map(|(path, item)| item.stands_in(site, path)).collect()
    }
}

/// Removes files of a site, with folders that are empty then; returns the folders in which something is missing.
pub(super) fn remove<'p>(site: &Path, files: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    let mut touched = BTreeSet::new();
    for path in files {
        // What cannot be removed is found out by the caller, who looks at what stands there.
        let _ = fs::remove_file(site.join(path));
        touched.extend(around(path));
    }
    // A folder stands before those inside it.
    for folder in touched.iter().rev().filter(|folder| !folder.is_empty()) {
        let _ = fs::remove_dir(site.join(folder));
    }
    touched
}

/// The folders around a file, from its own up to the site itself.
pub(super) fn around(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(above(path), |folder| above(folder))
}

fn above(path: &str) -> Option<&str> {
    (!path.is_empty()).then(|| path.rsplit_once('/').map_or("", |(folder, _)| folder))
}

#[cfg(test)]
mod tests {
    #[test]
    fn folders_around_a_file() {
        let around = |path| super::around(path).collect::<Vec<_>>();
        assert_eq!(around("sq/a/index.html"), ["sq/a", "sq", ""]);
        assert_eq!(around("index.html"), [""]);
    }
}
