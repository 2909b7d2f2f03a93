//! The marker file of folders that Fener made: only those are ever replaced. It tells which files Fener wrote, so that
//! all others survive.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use xxhash_rust::xxh3::xxh3_64;

use crate::read;

use super::error::{WriteError, WriteProblem};

pub(super) const MARKER: &str = ".fener";
/// The marker of a discreet campaign, which does not name the program.
pub(super) const DISCREET_MARKER: &str = ".state";
const TEXT: &str = "This folder was made by fener, which replaces the files it wrote. It keeps all others, and \
                    publishes none that browsers or servers may execute.\n";

/// Hexadecimal digits of one path's hash.
const DIGITS: usize = 8;
/// Bytes of a marker: some 10,000,000 files.
const MAX_BYTES: u64 = 80_000_000;

/// The record of a folder that Fener made: the files that it wrote, as hashes of their paths, and the codes of
/// posters that were registered then.
#[derive(Debug)]
pub(super) struct Manifest {
    /// Sorted.
    hashes: Vec<u32>,
    pub codes: Vec<String>,
}

impl Manifest {
    pub(super) fn new(mut hashes: Vec<u32>, codes: Vec<String>) -> Manifest {
        hashes.sort_unstable();
        hashes.dedup();
        Manifest { hashes, codes }
    }

    /// Reads the marker of a folder: for people a line, a line of codes if there are any, a line of hashes. Without a list,
    /// Fener wrote none of its files.
    ///
    /// # Errors
    ///
    /// Fails if there is a marker that cannot be read: without its list, the files of others could not be told apart.
    pub(super) fn read(folder: &Path) -> Result<Manifest, WriteError> {
        let text = marker_of(folder).map(|name| {
            text(folder, name).map_err(|error| WriteError::io(&folder.join(name), error))
        });
        let text = text.transpose()?.unwrap_or_default();
        let mut lines = text.lines().rev();
        let digits = lines.next().unwrap_or_default();
        let parse = |chunk: &[u8]| u32::from_str_radix(std::str::from_utf8(chunk).ok()?, 16).ok();
        let hashes: Option<Vec<u32>> = digits.as_bytes().chunks(DIGITS).map(parse).collect();
        let hashes = hashes.unwrap_or_default();
        let codes = lines.next().filter(|_| !hashes.is_empty()).unwrap_or_default().split(' ');
        let is_code = |code: &&str| {
            (3..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
        };
        let codes = codes.filter(is_code).map(str::to_owned).collect();
        Ok(Manifest { hashes, codes })
    }

    /// Writes the marker into a folder.
    pub(super) fn write(&self, folder: &Path, is_discreet: bool) -> Result<(), WriteError> {
        let (name, head) = if is_discreet { (DISCREET_MARKER, "") } else { (MARKER, TEXT) };
        let codes = self.codes.join(" ");
        let codes = if codes.is_empty() { codes } else { codes + "\n" };
        let digits = self.hashes.iter().map(|hash| format!("{hash:08x}"));
        let marker = folder.join(name);
        let text = format!("{head}{codes}{}\n", digits.collect::<String>());
        fs::write(&marker, text).map_err(|error| WriteError::io(&marker, error))
    }

    /// Returns `true` if Fener wrote the file at this path.
    pub(super) fn contains(&self, path: &str) -> bool {
        self.hashes.binary_search(&path_hash(path)).is_ok()
    }
}

/// The hash of a file's path; among the files of a folder, two with one hash are as good as never met.
pub(super) fn path_hash(path: &str) -> u32 {
    (xxh3_64(path.as_bytes()) & 0xffff_ffff) as u32
}

/// Returns `true` for a folder with a site that Fener made. Other programs may have files with the name of the discreet
/// marker.
pub(super) fn holds_site(folder: &Path) -> bool {
    Manifest::read(folder).is_ok_and(|manifest| !manifest.hashes.is_empty())
}

/// Returns `true` for the name of a marker.
pub(super) fn is_marker(name: &str) -> bool {
    name == MARKER || name == DISCREET_MARKER
}

/// The name of a folder's marker, which is a regular file.
fn marker_of(folder: &Path) -> Option<&'static str> {
    let is_file =
        |name: &&str| folder.join(name).symlink_metadata().is_ok_and(|marker| marker.is_file());
    [MARKER, DISCREET_MARKER].into_iter().find(is_file)
}

/// Reads a marker, which is a text of a bounded size.
fn text(folder: &Path, name: &str) -> io::Result<String> {
    let mut text = String::new();
    read::open(folder, name)?.take(MAX_BYTES + 1).read_to_string(&mut text)?;
    if text.len() as u64 > MAX_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(text) }
}

/// Returns an error unless the target has the marker, is an empty folder or does not exist.
pub(super) fn refuse_foreign(target: &Path) -> Result<(), WriteError> {
    let refused = |problem| Err(WriteError { path: target.to_owned(), problem });
    let metadata = match fs::symlink_metadata(target) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|error| WriteError::io(target, error))?,
    };
    if metadata.is_symlink() {
        return refused(WriteProblem::Link);
    }
    if !metadata.is_dir() {
        return refused(WriteProblem::File);
    }
    let marked = marker_of(target).is_some();
    let mut entries = fs::read_dir(target).map_err(|error| WriteError::io(target, error))?;
    if marked || entries.next().is_none() { Ok(()) } else { refused(WriteProblem::Foreign) }
}
