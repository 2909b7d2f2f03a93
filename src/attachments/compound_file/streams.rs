//! The streams of a compound file. Their sectors may lie in any order in the file, so that no word of them need stand in its bytes.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::vec::IntoIter;

use cfb::CompoundFile;

use super::super::Refusal;
use super::super::budget::Budget;
use super::super::refusal::{TOO_LARGE, UNREADABLE};

pub(super) struct Streams<'b> {
    file: CompoundFile<Cursor<&'b [u8]>>,
    /// The names of all streams and storages, in lower case.
    names: BTreeSet<String>,
    to_read: IntoIter<(PathBuf, u64)>,
    budget: &'b Budget,
}

impl<'b> Streams<'b> {
    /// # Errors
    ///
    /// Refuses a file that cannot be read, and one with two entries at one path: programs may open the other one.
    pub(super) fn open(bytes: &'b [u8], budget: &'b Budget) -> Result<Streams<'b>, Refusal> {
        let file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| UNREADABLE)?;
        let (mut paths, mut names, mut to_read) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for entry in file.walk() {
            if !paths.insert(entry.path().to_string_lossy().to_lowercase()) {
                return Err(UNREADABLE);
            }
            names.insert(entry.name().to_lowercase());
            if entry.is_stream() {
                to_read.push((entry.path().to_owned(), entry.len()));
            }
        }
        Ok(Streams { file, names, to_read: to_read.into_iter(), budget })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    fn read(&mut self, path: PathBuf, size: u64) -> Result<Vec<u8>, Refusal> {
        // Streams may share their sectors.
        self.budget.take(size).ok_or(TOO_LARGE)?;
        let mut content = Vec::new();
        let stream = self.file.open_stream(path).map_err(|_| UNREADABLE)?;
        stream.take(size).read_to_end(&mut content).map_err(|_| UNREADABLE)?;
        Ok(content)
    }
}

impl Iterator for Streams<'_> {
    type Item = Result<Vec<u8>, Refusal>;

    /// The next stream as a whole.
    fn next(&mut self) -> Option<Self::Item> {
        let (path, size) = self.to_read.next()?;
        Some(self.read(path, size))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::with_stream;
    use super::*;

    fn read(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Refusal> {
        Streams::open(bytes, &Budget::new(100_000))?.collect()
    }

    #[test]
    fn the_sectors_of_a_stream_need_not_stand_together() {
        let parts: Vec<Vec<u8>> = (0..8).map(|part| vec![200 + part; 4_096]).collect();
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        let mut streams = ["/a", "/b"].map(|path| file.create_stream(path).unwrap());
        for (at, part) in parts.iter().enumerate() {
            streams[at % 2].write_all(part).unwrap();
            streams[at % 2].flush().unwrap();
        }
        drop(streams);
        let bytes = file.into_inner().into_inner();
        assert!(memchr::memmem::find(&bytes, &[200, 202]).is_none(), "they stand together");
        let whole = |first: usize| parts.iter().skip(first).step_by(2).flatten().copied().collect();
        assert_eq!(read(&bytes), Ok(vec![whole(0), whole(1)]));
    }

    #[test]
    fn broken_files_are_refused() {
        let file = with_stream("WordDocument", &[1; 5_000]);
        for cut in [0, 8, 500, 512, 1_000] {
            assert_eq!(read(&file[..cut]), Err(UNREADABLE), "{cut}");
        }
        assert_eq!(read(&with_stream("a", &[1; 100_001])), Err(TOO_LARGE));
    }
}
