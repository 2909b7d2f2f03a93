//! The streams of a compound file. Their sectors may lie in any order in the file, so that no word of them need stand in its bytes.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::PathBuf;
use std::vec::IntoIter;

use cfb::CompoundFile;

use super::super::Refusal;
use super::super::budget::Budget;
use super::super::refusal::{TOO_LARGE, UNREADABLE};
use super::directory;

pub(super) struct Streams<'b> {
    file: CompoundFile<Cursor<Cow<'b, [u8]>>>,
    entries: Vec<Entry>,
    to_read: IntoIter<(PathBuf, String, u64)>,
    budget: &'b Budget,
}

/// A stream or storage.
pub(super) struct Entry {
    /// Its path in lower case, as MS-CFB compares names.
    pub path: String,
    pub is_stream: bool,
    /// `true` for the storage of an object that a program opens.
    pub is_object: bool,
}

impl Entry {
    pub(super) fn name(&self) -> &str {
        self.split().1
    }

    /// The path of the storage, which is empty for the root, and the name in it.
    pub(super) fn split(&self) -> (&str, &str) {
        self.path.rsplit_once('/').unwrap_or(("", &self.path))
    }
}

pub(super) struct Stream {
    /// Its name in lower case.
    pub name: String,
    pub content: Vec<u8>,
}

/// Entries of a document, of which each is looked for among all others.
const MAX_ENTRIES: usize = 5_000;
/// Bytes of a path: storages may lie in each other without end.
const MAX_PATH: usize = 1_000;

impl<'b> Streams<'b> {
    /// # Errors
    ///
    /// Refuses a file that cannot be read, one with too many entries, and one with two entries at one path: programs may open the
    /// other one.
    pub(super) fn open(bytes: &'b [u8], budget: &'b Budget) -> Result<Streams<'b>, Refusal> {
        let open = |bytes| CompoundFile::open(Cursor::new(bytes));
        let file = open(Cow::Borrowed(bytes))
            .ok()
            .or_else(|| open(Cow::Owned(directory::sorted(bytes)?)).ok())
            .ok_or(UNREADABLE)?;
        let (mut paths, mut entries, mut to_read) = (BTreeSet::new(), Vec::new(), Vec::new());
        for entry in file.walk() {
            let path = entry.path().to_string_lossy().to_lowercase();
            let is_too_large = path.len() > MAX_PATH || entries.len() == MAX_ENTRIES;
            if is_too_large || !paths.insert(path.clone()) {
                return Err(UNREADABLE);
            }
            let is_stream = entry.is_stream();
            if is_stream {
                to_read.push((entry.path().to_owned(), entry.name().to_lowercase(), entry.len()));
            }
            let is_object = !is_stream && !entry.is_root() && !entry.clsid().is_nil();
            entries.push(Entry { path, is_stream, is_object });
        }
        Ok(Streams { file, entries, to_read: to_read.into_iter(), budget })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
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
    type Item = Result<Stream, Refusal>;

    /// The next stream as a whole.
    fn next(&mut self) -> Option<Self::Item> {
        let (path, name, size) = self.to_read.next()?;
        Some(self.read(path, size).map(|content| Stream { name, content }))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::super::with_stream;
    use super::*;

    fn read(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Refusal> {
        let budget = Budget::new(100_000);
        Streams::open(bytes, &budget)?.map(|stream| stream.map(|stream| stream.content)).collect()
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
