//! ZIP archives (APPNOTE.TXT 6.3.10), read in the one way in which all programs agree.
//!
//! Programs read an archive by its directory at the end, or from its start, entry by entry. An archive in which the two differ
//! could show one content to a check and another one to a reader, so entries must follow each other without gaps, with
//! the same names and lengths in both places. No two names may be one file on a disk.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::bufread::DeflateDecoder;

use super::budget::Budget;

/// Entries of a document; a book of 1,000 pages with pictures has some thousands.
const MAX_ENTRIES: usize = 20_000;
/// Bytes of one unpacked entry.
const MAX_ENTRY: u64 = 100_000_000;

/// Flags of entries that are encrypted or patched (4.4.4): bits 0, 5, 6 and 13.
const UNREADABLE: u16 = 1 | 1 << 5 | 1 << 6 | 1 << 13;
/// The flag of an entry whose lengths stand behind it.
const LENGTHS_BEHIND: u16 = 1 << 3;

/// A file inside of an archive.
#[derive(Clone)]
pub(super) struct Entry<'a> {
    /// In lower case.
    pub name: String,
    data: &'a [u8],
    is_deflated: bool,
    size: u64,
}

impl Entry<'_> {
    /// Unpacks the file; its bytes are taken from the budget. `None` if they are too many, or not as the archive says.
    pub(super) fn content(&self, budget: &Budget) -> Option<Vec<u8>> {
        if self.size > MAX_ENTRY {
            return None;
        }
        budget.take(self.size)?;
        if !self.is_deflated {
            return (self.data.len() as u64 == self.size).then(|| self.data.to_vec());
        }
        let mut decoder = DeflateDecoder::new(self.data);
        let mut content = Vec::new();
        // One byte more shows that there are more than the archive says.
        (&mut decoder).take(self.size + 1).read_to_end(&mut content).ok()?;
        let is_whole = decoder.total_in() == self.data.len() as u64;
        (is_whole && content.len() as u64 == self.size).then_some(content)
    }
}

/// Returns the entries of an archive in the order of their data; `None` if programs may read it in different ways, or not at
/// all.
pub(super) fn entries(bytes: &[u8]) -> Option<Vec<Entry<'_>>> {
    // The end of the directory (4.3.16), without a comment.
    let end = bytes.len().checked_sub(22)?;
    let count = usize::from(short(bytes, end + 10)?);
    let start = usize::try_from(long(bytes, end + 16)?).ok()?;
    let is_end = bytes[end..].starts_with(b"PK\x05\x06")
        && long(bytes, end + 4)? == 0
        && start.checked_add(usize::try_from(long(bytes, end + 12)?).ok()?)? == end
        && short(bytes, end + 20)? == 0;
    if !is_end || count > MAX_ENTRIES {
        return None;
    }
    let mut places = Vec::new();
    let mut at = start;
    while at < end {
        let directory = bytes.get(at..end)?;
        let lengths = [28, 30, 32].map(|at| short(directory, at).map(usize::from));
        let [name, extra, comment] = [lengths[0]?, lengths[1]?, lengths[2]?];
        places.push((usize::try_from(long(directory, 42)?).ok()?, directory));
        at += 46 + name + extra + comment;
    }
    if places.len() != count || at != end {
        return None;
    }
    places.sort_by_key(|(place, _)| *place);
    let mut entries = Vec::new();
    let mut next = 0;
    for (place, directory) in places {
        let (entry, data_end) = entry(bytes.get(..start)?, place, directory)?;
        // The lengths behind an entry have 12 to 24 bytes (4.3.9).
        let gap = place.checked_sub(next)?;
        let is_behind = entries.last().is_some_and(|(_, is_behind)| *is_behind);
        if !(gap == 0 || is_behind && (12..=24).contains(&gap)) {
            return None;
        }
        next = data_end;
        entries.push(entry);
    }
    let gap = start.checked_sub(next)?;
    let is_behind = entries.last().is_some_and(|(_, is_behind)| *is_behind);
    let is_whole = gap == 0 || is_behind && (12..=24).contains(&gap);
    let entries: Vec<Entry<'_>> = entries.into_iter().map(|(entry, _)| entry).collect();
    let names: BTreeSet<&str> = entries.iter().map(|entry| &*entry.name).collect();
    let are_names_plain = names.len() == entries.len() && names.iter().all(|name| is_plain(name));
    (is_whole && are_names_plain).then_some(entries)
}

/// Returns `true` for a name that is the same file for every program and system: a path below the document, with no sign that
/// Windows drops or reads in another way.
fn is_plain(name: &str) -> bool {
    let folders = name.strip_suffix('/').unwrap_or(name);
    !name.contains([':', '\\', '\0', '\u{fffd}'])
        && folders.split('/').all(|part| !part.is_empty() && !part.ends_with(['.', ' ']))
}

/// Bytes at the end of a file in which the end of an archive's directory stands (4.3.16).
pub(super) const MAX_END: usize = 22 + u16::MAX as usize;

/// Returns `true` for a file with the end of an archive's directory in its last bytes: programs that look for it there find an
/// archive, whatever the file begins with. There are `before` bytes before these ones.
pub(super) fn ends_as_archive(bytes: &[u8], before: u64) -> bool {
    let tail = bytes.len().saturating_sub(MAX_END);
    ends(&bytes[tail..]).any(|(at, length)| length <= before + (tail + at) as u64)
}

/// The archives inside of other bytes, each from its first entry to the end of its directory.
pub(super) fn archives_inside(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    ends(bytes).filter_map(|(at, length)| {
        let start = at.checked_sub(usize::try_from(length).ok()?)?;
        bytes.get(start..at + 22)
    })
}

/// The places of the ends of directories (4.3.16), each with the bytes of its archive before it.
fn ends(bytes: &[u8]) -> impl Iterator<Item = (usize, u64)> {
    memchr::memmem::find_iter(bytes, b"PK\x05\x06").filter_map(|at| {
        let end = &bytes[at..];
        let (length, start) = long(end, 12).zip(long(end, 16))?;
        Some((at, u64::from(length) + u64::from(start)))
    })
}

/// The entry at a place (4.3.7), compared with its line in the directory (4.3.12), and the end of its data. The `bool` is
/// `true` if lengths stand behind it.
fn entry<'a>(
    bytes: &'a [u8],
    place: usize,
    directory: &[u8],
) -> Option<((Entry<'a>, bool), usize)> {
    let head = bytes.get(place..)?;
    let (flags, method) = (short(head, 6)?, short(head, 8)?);
    let packed = usize::try_from(long(directory, 20)?).ok()?;
    let size = long(directory, 24)?;
    let name_len = usize::from(short(head, 26)?);
    let name = head.get(30..30 + name_len)?;
    let is_behind = flags & LENGTHS_BEHIND != 0;
    let is_same = head.starts_with(b"PK\x03\x04")
        && directory.starts_with(b"PK\x01\x02")
        && short(directory, 10)? == method
        && usize::from(short(directory, 28)?) == name_len
        && directory.get(46..46 + name_len)? == name
        && (flags | short(directory, 8)?) & UNREADABLE == 0
        && matches!(method, 0 | 8)
        && (is_behind || (long(head, 18)?, long(head, 22)?) == (long(directory, 20)?, size));
    if !is_same {
        return None;
    }
    let from = 30 + name_len + usize::from(short(head, 28)?);
    let data = head.get(from..from.checked_add(packed)?)?;
    let name = String::from_utf8_lossy(name).to_lowercase();
    let entry = Entry { name, data, is_deflated: method == 8, size: size.into() };
    Some(((entry, is_behind), place + from + packed))
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

#[cfg(test)]
#[path = "../../tests/support/archive.rs"]
mod archive;

#[cfg(test)]
pub(super) use archive::archive;

#[cfg(test)]
mod tests {
    use super::*;

    fn names(bytes: &[u8]) -> Option<Vec<String>> {
        Some(entries(bytes)?.into_iter().map(|entry| entry.name).collect())
    }

    #[test]
    fn the_files_of_an_archive_are_unpacked() {
        for is_packed in [false, true] {
            let long = b"fjal\xc3\xab ".repeat(10_000);
            let bytes = archive(&[("A.txt", b"a"), ("b/c", &long), ("empty", b"")], is_packed);
            assert_eq!(names(&bytes).unwrap(), ["a.txt", "b/c", "empty"]);
            let contents: Vec<_> = entries(&bytes)
                .unwrap()
                .iter()
                .map(|entry| entry.content(&Budget::new(Budget::MAX)).unwrap())
                .collect();
            assert_eq!(contents, [b"a".to_vec(), long, Vec::new()]);
        }
    }

    #[test]
    fn an_archive_that_can_be_read_in_two_ways_is_not_read() {
        let good = archive(&[("a.txt", b"aaaa"), ("b.txt", b"b")], false);
        let place = |bytes: &[u8], part: &[u8]| memchr::memmem::rfind(bytes, part).unwrap();
        let changed = |at: usize, with: &[u8]| {
            let mut bytes = good.clone();
            bytes[at..at + with.len()].copy_from_slice(with);
            bytes
        };
        let directory = place(&good, b"PK\x01\x02");
        let local = place(&good, b"PK\x03\x04");
        let inside = |at: usize, with: &[u8]| [&good[..at], with, &good[at..]].concat();
        for (what, bytes) in [
            ("bytes before it", [b"MZ", &good[..]].concat()),
            ("a comment", [&good[..], b"comment"].concat()),
            ("a second end", [&good[..], &good[good.len() - 22..]].concat()),
            ("a hidden entry", inside(local, &good[..local])),
            ("another name", changed(local + 30, b"c")),
            ("another method", changed(local + 8, &[8])),
            ("another length", changed(local + 18, &[2])),
            ("encrypted", changed(directory + 8, &[1])),
            ("a place without an entry", changed(directory + 42, &[3])),
            ("fewer entries", changed(good.len() - 12, &[1])),
            ("two disks", changed(good.len() - 18, &[1])),
            ("cut", good[..good.len() - 1].to_vec()),
            ("an unknown method", changed(local + 8, &[12])),
        ] {
            assert_eq!(names(&bytes), None, "{what}");
        }
        let lengths = archive(&[("a", b"aaaa")], false);
        let mut behind = lengths.clone();
        behind[6] = 8;
        let at = place(&behind, b"PK\x01\x02");
        behind.splice(at..at, [0; 12]);
        let end = behind.len() - 6;
        behind[end] += 12;
        assert_eq!(names(&behind).unwrap(), ["a"], "lengths behind the data");
    }

    #[test]
    fn names_are_the_same_file_for_every_program() {
        for names_of in [["a.txt", "b/"], ["_rels/.rels", "b/Object 1"], ["[a].xml", "b/ë.txt"]] {
            let bytes = archive(&names_of.map(|name| (name, &b""[..])), false);
            assert!(names(&bytes).is_some(), "{names_of:?}");
        }
        for name in [
            "../a.txt",
            "b/../../a",
            "/a",
            "C:\\a",
            "C:a",
            "a\\b",
            "a.exe:b",
            "a.exe.",
            "a.exe ",
            "b./a",
            "b//a",
            "",
            "a/",
            "A.txt",
            "a.txt",
            ".",
        ] {
            let bytes = archive(&[("a.txt", b""), ("a/", b""), (name, b"")], false);
            assert_eq!(names(&bytes), None, "{name}");
        }
    }

    #[test]
    fn an_entry_is_as_long_as_the_archive_says() {
        let zeros = vec![0; 10_000_000];
        let bytes = archive(&[("a", &zeros)], true);
        assert!(bytes.len() < 20_000);
        let entry = entries(&bytes).unwrap().remove(0);
        assert_eq!(entry.content(&Budget::new(9_999_999)), None);
        let budget = Budget::new(10_000_001);
        assert!(entry.content(&budget).is_some());
        assert_eq!(budget.left(), 1);
        for size in [9_999_999, 10_000_001, 0] {
            let entry = Entry { size, ..entry.clone() };
            assert_eq!(entry.content(&Budget::new(Budget::MAX)), None);
        }
    }
}
