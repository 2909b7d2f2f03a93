//! Which folders hold texts, and whether those have changed: found out without opening a file.

use std::fs::DirEntry;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;
use xxhash_rust::xxh3::Xxh3;

use crate::mark::Mark;

use super::files::is_left_behind;

/// A folder with texts in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Outline {
    /// Below `content/`, with `/`; empty for the home page's.
    pub folder: String,
    /// Another one when a text of the folder is added, changed, renamed or removed, and when the
    /// campaign's settings change; none while that is too fresh to tell.
    pub mark: Option<u64>,
}

/// Every folder below `content/` with texts in it, in order.
///
/// None where that cannot be told from names and times alone: a link stands in for a file or folder,
/// or something cannot be read.
pub fn outline(root: &Path, now: SystemTime) -> Option<Vec<Outline>> {
    let settings = Mark::of(&std::fs::metadata(root.join("fener.yaml")).ok()?);
    if settings.is_young(now) {
        return None;
    }
    let at = Moment { now, settings };
    let mut found = below(&root.join("content"), "", at).ok()?;
    found.sort_unstable_by(|a, b| a.folder.cmp(&b.folder));
    Some(found)
}

/// When somebody looks, and how the settings stand then.
#[derive(Clone, Copy)]
struct Moment {
    now: SystemTime,
    settings: Mark,
}

fn below(disk: &Path, folder: &str, at: Moment) -> io::Result<Vec<Outline>> {
    let (mut texts, mut folders) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(disk)? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|_| io::ErrorKind::InvalidData)?;
        let kind = entry.file_type()?;
        if is_left_behind(&name) {
            continue;
        } else if kind.is_symlink() {
            return Err(io::ErrorKind::Unsupported.into());
        } else if kind.is_dir() {
            folders.push(name);
        } else if name.ends_with(".md") {
            texts.push((name, entry));
        }
    }
    let own = if texts.is_empty() { None } else { Some(mark(&mut texts, at)?) };
    let inner = |name: &String| {
        let folder = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        below(&disk.join(name), &folder, at)
    };
    let inner: io::Result<Vec<Vec<Outline>>> = folders.par_iter().map(inner).collect();
    let own = own.map(|mark| Outline { folder: folder.to_owned(), mark });
    Ok(own.into_iter().chain(inner?.into_iter().flatten()).collect())
}

/// One number for a folder's texts, by their names and marks.
fn mark(texts: &mut [(String, DirEntry)], at: Moment) -> io::Result<Option<u64>> {
    texts.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let mut hash = Xxh3::new();
    at.settings.hash(&mut hash);
    for (name, entry) in texts {
        let mark = Mark::of(&entry.metadata()?);
        if mark.is_young(at.now) {
            return Ok(None);
        }
        (name, mark).hash(&mut hash);
    }
    Ok(Some(hash.finish()))
}
