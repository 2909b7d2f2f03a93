//! What a finished site holds: each file with its content as one number, so that the next build need not
//! write it again.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::mark::Mark;

use super::folder::Folder;

/// Every file and folder of a site, by their paths in it.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Inventory {
    pub files: FxHashMap<String, Item>,
    /// A folder has another mark when something was added or removed there.
    folders: FxHashMap<String, Mark>,
}

/// One file.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
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

impl Inventory {
    /// Takes stock of a site. Folders that nobody touched are as they were `before`.
    pub fn of(
        site: &Folder,
        files: FxHashMap<String, Item>,
        before: &Inventory,
        touched: &FxHashSet<String>,
    ) -> Inventory {
        let mut all = FxHashSet::default();
        // Those above a known folder are known, too.
        files.keys().for_each(|path| _ = around(path).all(|folder| all.insert(folder)));
        let folders = all
            .into_par_iter()
            .filter_map(|folder| {
                let known = before.folders.get(folder).filter(|_| !touched.contains(folder));
                let mark = known.copied().or_else(|| site.mark(folder))?;
                Some((folder.to_owned(), mark))
            })
            .collect();
        Inventory { files, folders }
    }

    /// About as many bytes as it has when it is written down, from above.
    pub fn weight(&self) -> usize {
        let names = self.files.keys().chain(self.folders.keys());
        names.map(|name| name.len() + 3 + size_of::<Item>()).sum()
    }

    /// Whether nothing was added to the site that stands here, and nothing removed.
    pub fn is_all_of(&self, site: &Folder) -> bool {
        self.folders.par_iter().all(|(folder, known)| site.mark(folder) == Some(*known))
    }

    /// The files that are not there any more as they were written.
    pub fn strayed(&self, site: &Folder) -> FxHashSet<String> {
        let strayed = self.files.par_iter().filter(|(path, item)| !item.stands_in(site, path));
        strayed.map(|(path, _)| path.clone()).collect()
    }

    /// Removes what this inventory has and the new site does not, with folders that are empty then;
    /// returns the folders in which something was missing.
    pub fn remove_all_but(&self, site: &Path, kept: &FxHashMap<String, Item>) -> BTreeSet<&str> {
        let mut touched = BTreeSet::new();
        for path in self.files.keys().filter(|path| !kept.contains_key(*path)) {
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
