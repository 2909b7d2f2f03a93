//! Archives of other kinds than the ones that documents are, by their signatures: programs look for some of them anywhere in a file.

use memchr::memmem::find;

use super::zip;

/// Signatures that are long enough to stand in no other file by chance: RAR, 7-Zip, Cabinet, xz, bzip2, help of Windows.
const ANYWHERE: &[&[u8]] = &[
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"MSCF\0\0\0\0",
    b"\xfd7zXZ\0",
    b"BZh91AY&SY",
    b"ITSF\x03\0\0\0",
];

/// The longest of [`ANYWHERE`].
pub(super) const MAX_SIGNATURE: usize = 10;

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
    let is_at = |(at, signature): &(usize, &[u8])| {
        bytes.get(*at..).is_some_and(|rest| rest.starts_with(signature))
    };
    AT.iter().any(is_at) || is_inside(bytes)
}

/// Returns `true` for bytes that programs find an archive in, whatever they begin with.
pub(super) fn is_inside(bytes: &[u8]) -> bool {
    ANYWHERE.iter().any(|signature| find(bytes, signature).is_some()) || zip::ends_as_archive(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn archives_are_found_where_programs_find_them() {
        for signature in ANYWHERE {
            assert!(signature.len() <= MAX_SIGNATURE);
            assert!(is_inside(&[&b"ID3\x04\0\0"[..], signature, b"a"].concat()));
        }
        for (at, signature) in AT {
            assert!(is_archive(&[&vec![0; *at][..], signature].concat()));
            assert!(!is_archive(&[&vec![0; at + 1][..], signature].concat()));
        }
        for bytes in [&b""[..], b"Rar!", b"a 7z b", b"\x89PNG"] {
            assert!(!is_archive(bytes));
        }
    }
}
