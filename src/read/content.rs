//! The content of a file: whole, or the beginning of a large one with the hash of all of it.

use std::fs::File;
use std::io::{self, Read, Seek};

use xxhash_rust::xxh3::{Xxh3, xxh3_64_with_seed};

use crate::attachments::ArchiveSearch;

use super::open::read_up_to;

/// The content of a file: whole, or only the beginning of a large one.
pub(super) struct Content {
    pub start: Vec<u8>,
    /// Bytes of the whole file.
    pub size: u64,
    /// xxh3 of the whole file, if `start` is not all of it.
    pub hash: Option<u64>,
    /// `true` for a large file with an archive in it.
    pub has_archive: bool,
}

impl Content {
    /// Reads a file. One with more than `max` bytes is not held in memory as a whole, and its rest is not read at all if
    /// it `is_refused` by its beginning and size.
    pub fn read(
        mut file: File,
        max: u64,
        is_refused: impl Fn(&[u8], u64) -> bool,
    ) -> io::Result<Content> {
        const HEAD: usize = 1 << 16;
        let file_size = file.metadata()?.len();
        if file_size > max {
            let start = read_up_to(&mut file, HEAD as u64 - 1)?;
            if is_refused(&start, file_size) {
                let hash = Some(xxh3_64_with_seed(&start, file_size));
                return Ok(Content { start, size: file_size, hash, has_archive: false });
            }
            file.rewind()?;
        }
        let mut start = read_up_to(&mut file, max)?;
        let mut size = start.len() as u64;
        if size <= max {
            return Ok(Content { start, size, hash: None, has_archive: false });
        }
        let mut hasher = Xxh3::new();
        let mut search = ArchiveSearch::default();
        hasher.update(&start);
        search.read(&start);
        start.truncate(HEAD);
        start.shrink_to_fit();
        let mut piece = vec![0; HEAD];
        loop {
            match file.read(&mut piece)? {
                0 => {
                    let (hash, has_archive) = (Some(hasher.digest()), search.finish());
                    return Ok(Content { start, size, hash, has_archive });
                }
                n => {
                    hasher.update(&piece[..n]);
                    search.read(&piece[..n]);
                    size += n as u64;
                }
            }
        }
    }

    /// xxh3 of the whole file, seeded if it is held as a whole.
    pub fn hash(&self, seed: u64) -> u64 {
        self.hash.unwrap_or_else(|| xxh3_64_with_seed(&self.start, seed))
    }
}
