//! The marker file of folders that Fener made: only those are ever replaced. It tells which files Fener wrote, so that
//! all others survive.

use std::fs;
use std::io;
use std::path::Path;

use xxhash_rust::xxh3::xxh3_64;

use super::error::{WriteError, WriteProblem};

pub(super) const MARKER: &str = ".fener";
/// The marker of a discreet campaign, which does not name the program.
pub(super) const DISCREET_MARKER: &str = ".state";
const TEXT: &str =
    "This folder was made by fener, which replaces the files it wrote and keeps all others.\n";

/// Hexadecimal digits of one path's hash.
const DIGITS: usize = 8;

/// The files that Fener wrote into a folder, as hashes of their paths.
#[derive(Debug)]
pub(super) struct Manifest {
    /// Sorted. `None` if the folder was made by a version that wrote no list.
    hashes: Option<Vec<u32>>,
}

impl Manifest {
    pub(super) fn new(mut hashes: Vec<u32>) -> Manifest {
        hashes.sort_unstable();
        hashes.dedup();
        Manifest { hashes: Some(hashes) }
    }

    /// Reads the marker of a folder.
    pub(super) fn read(folder: &Path) -> Manifest {
        let text = [MARKER, DISCREET_MARKER]
            .iter()
            .find_map(|name| fs::read_to_string(folder.join(name)).ok());
        let digits = text.as_deref().and_then(|text| text.lines().last()).unwrap_or_default();
        let parse = |chunk: &[u8]| u32::from_str_radix(std::str::from_utf8(chunk).ok()?, 16).ok();
        let is_list = digits.len() % DIGITS == 0 && !digits.is_empty();
        let hashes = is_list.then(|| digits.as_bytes().chunks(DIGITS).map(parse).collect());
        Manifest { hashes: hashes.flatten() }
    }

    /// Writes the marker into a folder.
    pub(super) fn write(&self, folder: &Path, is_discreet: bool) -> Result<(), WriteError> {
        let (name, head) = if is_discreet { (DISCREET_MARKER, "") } else { (MARKER, TEXT) };
        let digits = self.hashes.iter().flatten().map(|hash| format!("{hash:08x}"));
        let marker = folder.join(name);
        let text = format!("{head}{}\n", digits.collect::<String>());
        fs::write(&marker, text).map_err(|error| WriteError::io(&marker, error))
    }

    /// Returns `true` if Fener wrote the file at this path.
    ///
    /// Without a list, a path counts as Fener's unless its first name is one that Fener never writes.
    pub(super) fn contains(&self, path: &str) -> bool {
        match &self.hashes {
            Some(hashes) => hashes.binary_search(&path_hash(path)).is_ok(),
            None => {
                let top = path.split('/').next().unwrap_or_default();
                !top.starts_with(['.', '_']) && top != "CNAME"
            }
        }
    }
}

/// The hash of a file's path; among the files of a folder, two with one hash are as good as never met.
pub(super) fn path_hash(path: &str) -> u32 {
    (xxh3_64(path.as_bytes()) & 0xffff_ffff) as u32
}

/// Returns `true` for the name of a marker.
pub(super) fn is_marker(name: &str) -> bool {
    name == MARKER || name == DISCREET_MARKER
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
    let is_file = |name| target.join(name).symlink_metadata().is_ok_and(|marker| marker.is_file());
    let marked = is_file(MARKER) || is_file(DISCREET_MARKER);
    let mut entries = fs::read_dir(target).map_err(|error| WriteError::io(target, error))?;
    if marked || entries.next().is_none() { Ok(()) } else { refused(WriteProblem::Foreign) }
}
