//! What tells a file apart from what stood in its place before, found out without reading it.

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// A file's size, its last change and its place on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// In bytes.
    pub size: u64,
    changed: Option<SystemTime>,
    /// Editors that replace files keep neither; some keep the time.
    inode: u64,
}

impl Mark {
    pub fn of(metadata: &Metadata) -> Mark {
        Mark { size: metadata.len(), changed: metadata.modified().ok(), inode: inode(metadata) }
    }

    /// The same, from a size in bytes, the last change in seconds since 1970 with nanoseconds, and an inode's number.
    pub fn new(size: u64, changed: (u64, u32), inode: u64) -> Mark {
        let (seconds, nanoseconds) = changed;
        let changed = SystemTime::UNIX_EPOCH.checked_add(Duration::new(seconds, nanoseconds));
        Mark { size, changed, inode }
    }

    /// Whether the file may have been written again since, at the same moment as its clock tells
    /// moments apart: two seconds on FAT and on some network folders.
    pub fn is_young(&self, now: SystemTime) -> bool {
        let age = self.changed.and_then(|changed| now.duration_since(changed).ok());
        age.is_none_or(|age| age.as_secs() < 3)
    }
}

#[cfg(unix)]
fn inode(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}
