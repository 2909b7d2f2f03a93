//! The record of the files that were carried over from an old site.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::file::nanoseconds;

/// Version control, which hosts do not publish: its own files have no names that tell their kind.
pub(super) const GIT: &str = ".git";

/// The files that were carried over, by their paths, each as it was in the old site and as it is in the new one.
#[derive(Default)]
pub(super) struct Carried(pub BTreeMap<PathBuf, (FileState, FileState)>);

/// The state of a file, by which a change is noticed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct FileState {
    /// `None` where the system does not tell it.
    inode: Option<u64>,
    /// The time of the last change in seconds and nanoseconds, also of its names and rights.
    changed: (i64, i64),
    /// In nanoseconds.
    modified: u128,
    size: u64,
}

impl FileState {
    pub fn of(path: &Path) -> io::Result<FileState> {
        let metadata = path.symlink_metadata()?;
        #[cfg(unix)]
        let (inode, changed) = {
            use std::os::unix::fs::MetadataExt;
            (Some(metadata.ino()), (metadata.ctime(), metadata.ctime_nsec()))
        };
        #[cfg(not(unix))]
        let (inode, changed) = (None, (0, 0));
        let (modified, size) = (nanoseconds(metadata.modified()), metadata.len());
        Ok(FileState { inode, changed, modified, size })
    }

    pub fn is_file_of(self, other: FileState) -> bool {
        self.inode.is_some() && self.inode == other.inode
    }

    /// Returns `true` for the file with its content; its names may have changed.
    pub fn has_content_of(self, other: FileState) -> bool {
        FileState { changed: other.changed, ..self } == other
    }
}

impl Carried {
    /// The paths for people, with `.git` as one.
    pub fn names(&self) -> Vec<String> {
        let shown = self.0.keys().map(|path| match path.starts_with(GIT) {
            true => GIT.to_owned(),
            false => slashed(path),
        });
        let mut names: Vec<String> = shown.collect();
        names.sort();
        names.dedup();
        names
    }
}

/// A path with `/` on every system. Of a name that is no text, what cannot be read is replaced.
pub(super) fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
