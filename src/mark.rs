//! What tells a file apart from what stood in its place before, found out without reading it.

use std::fs::Metadata;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A file's size, its last change and its place on the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Mark {
    /// In bytes.
    pub size: u64,
    /// In nanoseconds since 1970; `None` where the disk does not tell.
    changed: Option<u64>,
    /// Editors that replace files keep neither; some keep the time.
    inode: u64,
}

impl Mark {
    pub fn of(metadata: &Metadata) -> Mark {
        let changed = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        let changed = changed.and_then(|since| u64::try_from(since.as_nanos()).ok());
        Mark { size: metadata.len(), changed, inode: inode(metadata) }
    }

    /// The same, from a size in bytes, the last change in seconds since 1970 with nanoseconds, and an inode's number.
    pub fn new(size: u64, changed: (u64, u32), inode: u64) -> Mark {
        let (seconds, nanoseconds) = changed;
        let whole = seconds.checked_mul(1_000_000_000);
        let changed = whole.and_then(|whole| whole.checked_add(nanoseconds.into()));
        Mark { size, changed, inode }
    }

    /// Whether the file may have been written again since, at the same moment as its clock tells
    /// moments apart: two seconds on FAT and on some network folders.
    pub fn is_young(&self, now: SystemTime) -> bool {
        let changed = self.changed.map(|since| UNIX_EPOCH + Duration::from_nanos(since));
        let age = changed.and_then(|changed| now.duration_since(changed).ok());
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
