//! The site before this one, put aside: the next build takes it, changes in it what has changed, and
//! puts it back in the site's place. So a build writes no file twice, and the exchange stays one step.
//!
//! All of it is a hint, in the campaign's cache. A file is taken for what the inventory says only as long
//! as its mark is the one that was noted when it was written.

use std::fs;
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

use super::cache;
use super::folder::Folder;
use super::inventory::Inventory;
use super::remove_folder;
use crate::parcel;

/// The inventory of the site that stands in the target.
const NOW: &str = "now";
/// The site before it, and its inventory.
const BEFORE: &str = "before";
const BEFORE_LIST: &str = "before-list";
/// Names the target, so that nothing is kept for a target that is gone.
const TARGET: &str = "target";

/// What is kept for one target.
pub(super) struct Attic {
    sites: PathBuf,
    folder: PathBuf,
    target: PathBuf,
}

impl Attic {
    /// The attic of a target, whether or not anything is there; none where the target has no full path.
    pub fn of(sites: &Path, target: &Path) -> Option<Attic> {
        let parent = target.parent().filter(|parent| *parent != Path::new(""));
        let parent = parent.unwrap_or(Path::new(".")).canonicalize().ok()?;
        let target = parent.join(target.file_name()?);
        let name = format!("{:016x}", xxh3_64(target.as_os_str().as_encoded_bytes()));
        Some(Attic { sites: sites.to_owned(), folder: sites.join(name), target })
    }

    /// What the target holds, as far as that is known.
    pub fn now(&self) -> Inventory {
        self.list(NOW).unwrap_or_default()
    }

    /// Moves the site before this one to an empty place; `None` if there is none, or somebody has
    /// been there.
    pub fn take(&self, location: &Path) -> Option<Inventory> {
        let list = self.list(BEFORE_LIST)?;
        // Two builds at once: one of them gets it.
        fs::rename(self.folder.join(BEFORE), location).ok()?;
        if Folder::open(location).is_ok_and(|site| list.is_all_of(&site)) {
            return Some(list);
        }
        let _ = remove_folder(location);
        None
    }

    /// Puts a site that was taken back as it was.
    pub fn put_back(&self, site: &Path) -> std::io::Result<()> {
        fs::rename(site, self.folder.join(BEFORE))
    }

    /// Remembers what the target holds now, and puts the site before it aside. One of which
    /// nothing is known is removed.
    pub fn store(&self, old: Option<&Path>, now: &Inventory<&str>) {
        let known = self.folder.join(NOW).exists();
        let aside = old.is_some_and(|old| known && self.put_aside(old).is_ok());
        if let Some(old) = old.filter(|_| !aside) {
            // The new site stands: if remains of the old one stay, the next run removes them.
            let _ = remove_folder(old);
        }
        // Grown piece by piece, it would take twice as much for a while.
        let room = Vec::with_capacity(now.weight());
        if let Some(list) = parcel::pack(now, room) {
            cache::open(&self.sites).and_then(|()| fs::create_dir_all(&self.folder)).ok();
            cache::keep(&self.folder, NOW, &list);
            cache::keep(&self.folder, TARGET, self.target.as_os_str().as_encoded_bytes());
        }
        self.clear();
    }

    fn put_aside(&self, old: &Path) -> std::io::Result<()> {
        let before = self.folder.join(BEFORE);
        let _ = remove_folder(&before);
        fs::rename(old, &before)?;
        fs::rename(self.folder.join(NOW), self.folder.join(BEFORE_LIST))
    }

    /// Removes what is kept for targets that are gone.
    fn clear(&self) {
        for entry in fs::read_dir(&self.sites).into_iter().flatten().flatten() {
            let folder = entry.path();
            let target = fs::read_to_string(folder.join(TARGET));
            if target.is_ok_and(|target| !Path::new(&target).exists()) {
                let _ = remove_folder(&folder);
            }
        }
    }

    fn list(&self, name: &str) -> Option<Inventory> {
        parcel::unpack(&fs::read(self.folder.join(name)).ok()?)
    }
}
