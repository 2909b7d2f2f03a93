//! One file as it stands on the shelf: what was read of it, and what was wrong.

use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Report;

use super::TextFile;
use super::files::{self, Read};

pub(super) struct Kept<T> {
    /// xxh3 of what it held: a file may be written again and say the same.
    pub content: u64,
    /// `None` where the file cannot be read, or is none of ours.
    pub read: Option<Digested<T>>,
    pub findings: Report,
}

pub(super) enum Digested<T> {
    Text(T),
    Other(Read),
}

/// Reads one file, and digests it if it is a text.
pub(super) fn take<T>(
    found: files::Found,
    digest: &(impl Fn(&TextFile, &mut Report) -> T + Sync),
) -> (Arc<str>, Kept<T>) {
    let path = found.path.clone();
    let mut findings = Report::new();
    let read = files::read(found, &mut findings);
    let content = read.as_ref().map_or(0, content);
    let read = read.map(|read| match read {
        Read::Text(file) => Digested::Text(digest(&file, &mut findings)),
        other => Digested::Other(other),
    });
    (path, Kept { content, read, findings })
}

fn content(read: &Read) -> u64 {
    match read {
        Read::Text(file) => xxh3_64(file.text.as_bytes()),
        Read::Facts(file) | Read::Locale(file) => xxh3_64(file.text.as_bytes()),
        Read::Asset(file) => file.hash,
        Read::Theme(_, file) => xxh3_64(&file.bytes),
    }
}

impl<T> Kept<T> {
    /// Whether nothing but the file's times has changed.
    pub fn says_the_same(&self, other: &Kept<T>) -> bool {
        self.content == other.content
            && self.read.is_some() == other.read.is_some()
            && self.findings.sorted() == other.findings.sorted()
    }
}
