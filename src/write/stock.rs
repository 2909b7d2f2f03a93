//! What is known of each file while a site is staged: what the old site holds there, what the folder did, and
//! what the new site holds so far.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::inventory::{Inventory, Item};

/// Every file of the old site and of the site before it, and whatever else is written.
#[derive(Default)]
pub(super) struct Stock {
    known: FxHashMap<String, Known>,
    /// Files that neither of the two has.
    more: Mutex<Vec<(String, Item)>>,
}

/// A file of the old site, or of the site before it.
#[derive(Default)]
pub(super) struct Known {
    pub now: Option<Item>,
    pub before: Before,
    is_claimed: AtomicBool,
    item: OnceLock<Item>,
}

/// What the site before the old one, in which the new one is made, has of a file.
#[derive(Clone, Copy, Default)]
pub(super) enum Before {
    #[default]
    Nothing,
    /// Something else than was written.
    Strayed,
    Whole(Item),
}

impl Known {
    /// Nobody else writes this file; `false` if somebody does.
    pub fn claim(&self) -> bool {
        !self.is_claimed.swap(true, Ordering::Relaxed)
    }

    pub fn is_claimed(&self) -> bool {
        self.is_claimed.load(Ordering::Relaxed)
    }

    /// Whether the folder has something in this place, or had when it was taken.
    pub fn was_here(&self) -> bool {
        !matches!(self.before, Before::Nothing)
    }

    /// Notes what the new site holds here.
    pub fn put(&self, item: Item) {
        // A file is claimed before it is put, so there is one who puts it.
        let _ = self.item.set(item);
    }
}

impl Stock {
    /// `stands` tells for each file of the site `before` whether it is as it was written.
    pub fn of(now: Inventory, before: Inventory, stands: &[bool]) -> Stock {
        let mut known = FxHashMap::default();
        known.reserve(now.files.len().max(before.files.len()));
        for (path, item) in now.files {
            known.insert(path, Known { now: Some(item), ..Known::default() });
        }
        for ((path, item), stands) in before.files.into_iter().zip(stands) {
            let before = if *stands { Before::Whole(item) } else { Before::Strayed };
            known.entry(path).or_default().before = before;
        }
        Stock { known, more: Mutex::default() }
    }

    pub fn known(&self, path: &str) -> Option<&Known> {
        self.known.get(path)
    }

    /// Nobody else writes this file; `false` if somebody does. For one that neither site has, the disk tells.
    pub fn claim(&self, path: &str) -> bool {
        self.known(path).is_none_or(Known::claim)
    }

    /// Notes what the new site holds in a place that was claimed.
    pub fn put(&self, path: &str, item: Item) {
        match self.known(path) {
            Some(known) => known.put(item),
            None => {
                // The list stays whole even if a thread died holding it.
                let mut more = self.more.lock().unwrap_or_else(PoisonError::into_inner);
                more.push((path.to_owned(), item));
            }
        }
    }

    /// What the site before holds and the new one does not.
    pub fn left_over(&self) -> impl Iterator<Item = &str> {
        let is_over = |known: &Known| known.was_here() && known.item.get().is_none();
        self.known.iter().filter(move |(_, known)| is_over(known)).map(|(path, _)| path.as_str())
    }

    /// What the new site holds.
    pub fn files(&mut self) -> Vec<(&str, Item)> {
        let more = self.more.get_mut().unwrap_or_else(PoisonError::into_inner);
        let mut files = Vec::with_capacity(self.known.len() + more.len());
        let known = self.known.iter();
        files.extend(known.filter_map(|(path, known)| Some((path.as_str(), *known.item.get()?))));
        files.extend(more.iter().map(|(path, item)| (path.as_str(), *item)));
        files
    }
}
