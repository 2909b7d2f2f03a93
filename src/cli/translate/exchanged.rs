//! The PO files that this user has exported, or imported as a whole: they hold no work that the campaign lacks, and may be
//! replaced. Their hashes are in the user's cache folder.
#![allow(clippy::disallowed_methods, reason = "the record is outside of the campaign")]

use std::fs;
use std::path::Path;

use xxhash_rust::xxh3::Xxh3;

use crate::cache;
use crate::write;

const FILE: &str = "po-files";
/// Hashes that are kept, the newest first.
const MAX_HASHES: usize = 500;

/// Notes the content of a file. Without the record, an export asks for `--force` more often.
pub fn note(root: &Path, content: &[u8]) {
    let Some(folder) = cache::user_folder() else { return };
    let hash = hash(root, content);
    // Another run may note a file, too.
    let lock = write::FileLock::acquire();
    let known = hashes();
    let others = known.iter().filter(|known| **known != hash).take(MAX_HASHES - 1);
    let lines: Vec<&str> = std::iter::once(&*hash).chain(others.map(|hash| &**hash)).collect();
    let _ = lock.replace(&folder.join(FILE), lines.join("\n").as_bytes());
}

/// Returns `true` if the content was noted for this campaign.
pub fn contains(root: &Path, content: &[u8]) -> bool {
    hashes().contains(&hash(root, content))
}

/// The hash of a file's content and of the campaign's folder: another campaign may lack the translations.
fn hash(root: &Path, content: &[u8]) -> String {
    let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut hasher = Xxh3::new();
    hasher.update(root.as_os_str().as_encoded_bytes());
    hasher.update(b"\0");
    hasher.update(content);
    format!("{:016x}", hasher.digest())
}

fn hashes() -> Vec<String> {
    let file = cache::user_folder().map(|folder| folder.join(FILE));
    let file = file.filter(|file| file.metadata().is_ok_and(|file| file.len() < 100_000));
    let text = file.and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}
