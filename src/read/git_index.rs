//! The files that git keeps of a campaign, by its index (git, "gitformat-index", versions 2 to 4, also in two files): a
//! witness of a file that is missing.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use super::git_folder::{GIT, git_folder};
use super::open::{self, OpenError};
use super::paths::relative;

/// Bytes of an index that are read: some 10,000,000 files.
const MAX_BYTES: u64 = 2_000_000_000;
/// Bytes of a path, and of the link to a shared index.
const MAX_PATH_BYTES: u64 = 65_536;
const MAX_LINK_BYTES: u64 = 50_000_000;

/// The knowledge of git about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    Yes,
    No,
    /// There is an index, or there should be one, and it cannot be read.
    Unknown,
}

/// Returns the knowledge of git about a file at the top of the campaign's folder, which may be a part of a repository; `No`
/// without git.
pub(super) fn keeps(root: &Path, name: &str) -> Kept {
    let Ok(root) = root.canonicalize() else { return Kept::No };
    for top in root.ancestors().filter(|top| top.join(GIT).symlink_metadata().is_ok()) {
        let Some(git) = git_folder(top) else { return Kept::No };
        match open::open(&git, "index") {
            // The campaign may be in another repository around this folder.
            Err(error) if error.is_missing() && has_no_objects(&git) => {}
            Err(_) => return Kept::Unknown,
            Ok(_) => {
                let folder = relative(top, &root).filter(|folder| !folder.is_empty());
                let path = folder.map_or(name.to_owned(), |folder| format!("{folder}/{name}"));
                return kept(&git, &path);
            }
        }
    }
    Kept::No
}

/// Returns the knowledge of an index about a path.
fn kept(git: &Path, path: &str) -> Kept {
    // SHA-1 and SHA-256.
    let read = [20, 32].map(|hash| is_listed(git, path.as_bytes(), hash));
    match read.iter().flatten().max() {
        Some(true) => Kept::Yes,
        Some(false) => Kept::No,
        None => Kept::Unknown,
    }
}

/// Returns `true` for a repository in which nothing was committed or added yet, so that it has no index, and for a folder
/// that is no repository.
fn has_no_objects(git: &Path) -> bool {
    let is_empty = |folder: &Path| folder.read_dir().is_ok_and(|mut all| all.next().is_none());
    match git.join("objects").read_dir() {
        // `info` and `pack`.
        Ok(mut entries) => entries.all(|entry| entry.is_ok_and(|entry| is_empty(&entry.path()))),
        // The objects of a worktree are elsewhere.
        Err(error) => {
            error.kind() == io::ErrorKind::NotFound
                && git.join("commondir").symlink_metadata().is_err()
        }
    }
}

/// Returns `true` for an index with this path, or with a shared index that has it; `None` if it is none with hashes of this
/// length, or if the shared one cannot be read.
fn is_listed(git: &Path, path: &[u8], hash: usize) -> Option<bool> {
    let Found { place, is_in_folder, link } = find_in(git, "index", path, hash)?;
    if place.is_some() || is_in_folder {
        return Some(true);
    }
    let Some(link) = link else { return Some(false) };
    let (shared, deleted) = link.split_at_checked(hash)?;
    if shared.iter().all(|byte| *byte == 0) {
        return Some(false);
    }
    let name: String = shared.iter().map(|byte| format!("{byte:02x}")).collect();
    // Without entries, the length of the hashes shows in the name of the shared index alone.
    let found = find_in(git, &format!("sharedindex.{name}"), path, hash)?;
    let is_deleted = |place| has_bit(deleted, place).unwrap_or(false);
    Some(found.is_in_folder || found.place.is_some_and(|place| !is_deleted(place)))
}

fn find_in(git: &Path, name: &str, path: &[u8], hash: usize) -> Option<Found> {
    let file: Result<File, OpenError> = open::open(git, name);
    let file = file.ok()?;
    let size = file.metadata().ok()?.len();
    (size <= MAX_BYTES).then_some(())?;
    find(Input { bytes: BufReader::new(file.take(size)), at: 0 }, size, path, hash)
}

/// Returns a bit of a bitmap in EWAH (git, "bitmap-format", appendix A): runs of equal words are counted, other words follow.
fn has_bit(bitmap: &[u8], bit: usize) -> Option<bool> {
    // The numbers of bits and of words; the words; the place of the last marker.
    let count = u32::from_be_bytes(*bitmap.get(4..)?.first_chunk()?) as usize;
    let words = bitmap.get(8..)?.as_chunks::<8>().0.get(..count)?;
    let word = |at: usize| words.get(at).map(|word| u64::from_be_bytes(*word));
    let (wanted, mut at, mut first) = (bit as u64 / 64, 0, 0);
    while let Some(marker) = word(at) {
        let (run, literal) = (marker >> 1 & 0xffff_ffff, marker >> 33);
        if wanted < first + run {
            return Some(marker & 1 == 1);
        }
        first += run;
        if wanted < first + literal {
            let word = word(at + 1 + usize::try_from(wanted - first).ok()?)?;
            return Some(word >> (bit % 64) & 1 == 1);
        }
        first += literal;
        at += 1 + usize::try_from(literal).ok()?;
    }
    None
}

/// The place of a path in an index.
#[derive(Debug, Default)]
struct Found {
    /// Its number among the entries.
    place: Option<usize>,
    /// An entry is a whole folder with this path, as in sparse checkouts.
    is_in_folder: bool,
    /// The link to the shared index.
    link: Option<Vec<u8>>,
}

/// An index that is read from its beginning to its end.
struct Input<R> {
    bytes: R,
    /// The number of bytes that were read.
    at: u64,
}

impl<R: BufRead> Input<R> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let mut array = [0; N];
        self.bytes.read_exact(&mut array).ok()?;
        self.at += N as u64;
        Some(array)
    }

    fn number(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    fn skip(&mut self, count: u64) -> Option<()> {
        let skipped = io::copy(&mut self.bytes.by_ref().take(count), &mut io::sink()).ok()?;
        self.at += skipped;
        (skipped == count).then_some(())
    }

    /// Adds the bytes before the next zero, and reads that, too.
    fn until_zero(&mut self, to: &mut Vec<u8>) -> Option<()> {
        let read = self.bytes.by_ref().take(MAX_PATH_BYTES).read_until(0, to).ok()?;
        self.at += read as u64;
        (to.pop() == Some(0) && read > 0).then_some(())
    }

    /// Reads a number of version 4, as those of packs ("offset encoding").
    fn offset(&mut self) -> Option<usize> {
        let mut value = 0_usize;
        for _ in 0..5 {
            let [byte] = self.array()?;
            value = (value << 7) | usize::from(byte & 0x7f);
            if byte & 0x80 == 0 {
                return Some(value);
            }
            value += 1;
        }
        None
    }
}

/// Finds a path in an index of this size; `None` if it is no index with hashes of this length.
fn find(mut input: Input<impl BufRead>, size: u64, path: &[u8], hash: usize) -> Option<Found> {
    let is_index = input.array()? == *b"DIRC";
    let (version, count) = (input.number()?, input.number()?);
    if !is_index || !(2..=4).contains(&version) {
        return None;
    }
    let (mut found, mut name) = (Found::default(), Vec::<u8>::new());
    for entry in 0..count as usize {
        let start = input.at;
        // Times, numbers of the file system, mode and size; the hash of the content.
        input.skip(40 + hash as u64)?;
        let flags = u16::from_be_bytes(input.array()?);
        if flags & 0x4000 != 0 {
            input.skip(2)?;
        }
        let kept = if version == 4 { name.len().checked_sub(input.offset()?)? } else { 0 };
        name.truncate(kept);
        input.until_zero(&mut name)?;
        if usize::from(flags & 0xfff) != name.len().min(0xfff) {
            return None;
        }
        if name == path {
            found.place = Some(entry);
        }
        found.is_in_folder |= name.ends_with(b"/") && path.starts_with(&name);
        if version != 4 {
            // One to eight zeros, up to a multiple of eight.
            input.skip((8 - (input.at - start) % 8) % 8)?;
        }
    }
    // Extensions: a name, a size and the content; then a hash.
    while input.at + 8 + hash as u64 <= size {
        let name: [u8; 4] = input.array()?;
        let length = u64::from(input.number()?);
        match &name {
            b"link" if length <= MAX_LINK_BYTES => {
                let mut link = Vec::new();
                input.bytes.by_ref().take(length).read_to_end(&mut link).ok()?;
                input.at += length;
                found.link = (link.len() as u64 == length).then_some(link);
                found.link.as_ref()?;
            }
            // Git refuses an index with another extension in small letters, too.
            b"sdir" => input.skip(length)?,
            [b'A'..=b'Z', ..] => input.skip(length)?,
            _ => return None,
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests;
