//! Archives of other kinds than the ones that documents are, by their signatures: programs look for some of them anywhere in a file.

use memchr::memmem::find;

use super::zip;

/// Signatures that are long enough to stand in no other file by chance: RAR, 7-Zip, xz, bzip2, help of Windows.
const ANYWHERE: &[&[u8]] =
    &[b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\xfd7zXZ\0", b"BZh91AY&SY", b"ITSF\x03\0\0\0"];

/// A cabinet.
const CABINET: &[u8] = b"MSCF\0\0\0\0";

/// Signatures at the place where an archive has them.
const AT: &[(usize, &[u8])] = &[
    (0, b"\x1f\x8b\x08"),
    (0, b"\x28\xb5\x2f\xfd"),
    (0, b"\x04\x22\x4d\x18"),
    (0, b"BZh"),
    (0, b"LZIP\x01"),
    (0, b"!<arch>\n"),
    (0, b"070701"),
    (0, b"070707"),
    (0, b"\xed\xab\xee\xdb"),
    (0, b"xar!"),
    (0, b"PK00PK"),
    (0, b"PK\x07\x08"),
    (2, b"-lh"),
    (7, b"**ACE**"),
    (257, b"ustar"),
    (32_769, b"CD001"),
];

/// Returns `true` for a file that is an archive, or that programs find one in.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    has_beginning(bytes) || is_inside(bytes)
}

/// Returns `true` for bytes that have the signature of an archive where their format puts it.
pub(super) fn has_beginning(bytes: &[u8]) -> bool {
    let is_at = |(at, signature): &(usize, &[u8])| {
        bytes.get(*at..).is_some_and(|rest| rest.starts_with(signature))
    };
    AT.iter().any(is_at)
}

/// Returns `true` for bytes that programs find an archive in, whatever they begin with.
pub(super) fn is_inside(bytes: &[u8]) -> bool {
    has_signature(bytes) || find(bytes, CABINET).is_some() || zip::ends_as_archive(bytes, 0)
}

/// Returns `true` for bytes with an archive that is no ZIP archive and no cabinet, which Office before 2007 stores its own data in.
pub(super) fn has_signature(bytes: &[u8]) -> bool {
    ANYWHERE.iter().any(|signature| find(bytes, signature).is_some())
}

/// The search in a file that is read piece by piece.
#[derive(Default)]
pub struct ArchiveSearch {
    /// The last bytes that were read.
    tail: Vec<u8>,
    read: u64,
    is_found: bool,
}

impl ArchiveSearch {
    /// Searches the next bytes of the file.
    pub fn read(&mut self, piece: &[u8]) {
        self.tail.extend_from_slice(piece);
        self.read += piece.len() as u64;
        self.is_found |= has_signature(&self.tail) || find(&self.tail, CABINET).is_some();
        let surplus = self.tail.len().saturating_sub(zip::MAX_END);
        self.tail.drain(..surplus);
    }

    /// Returns `true` if programs find an archive in the file.
    pub fn finish(self) -> bool {
        let before = self.read - self.tail.len() as u64;
        self.is_found || zip::ends_as_archive(&self.tail, before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archives_are_found_where_programs_find_them() {
        for signature in ANYWHERE {
            assert!(is_inside(&[&b"ID3\x04\0\0"[..], signature, b"a"].concat()));
        }
        for (at, signature) in AT {
            assert!(is_archive(&[&vec![0; *at][..], signature].concat()));
            assert!(!is_archive(&[&vec![0; at + 1][..], signature].concat()));
        }
        assert!(is_inside(&[b"ID3", CABINET].concat()));
        for bytes in [&b""[..], b"Rar!", b"a 7z b", b"\x89PNG"] {
            assert!(!is_archive(bytes));
        }
    }

    #[test]
    fn an_archive_is_found_in_pieces() {
        let found = |bytes: &[u8], length: usize| {
            let mut search = ArchiveSearch::default();
            bytes.chunks(length).for_each(|piece| search.read(piece));
            search.finish()
        };
        let film = vec![1; 300_000];
        let archive = zip::archive(&[("a.class", b"a")], false);
        for inside in [&archive[..], b"Rar!\x1a\x07", CABINET] {
            for length in [3, 1_000, 70_000, 400_000] {
                assert!(found(&[&film, inside, &[0; 60_000][..]].concat(), length), "{length}");
            }
        }
        assert!(!found(&film, 70_000));
        assert!(!found(&[&film, &archive, &film[..]].concat(), 70_000));
    }
}
