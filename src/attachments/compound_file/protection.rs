//! Passwords of documents before 2007.

use memchr::memmem::{find, find_iter};

/// Names of what an encrypted document is stored in (MS-OFFCRYPTO, 2.2 and 2.3), in lower case.
const ENCRYPTED: [&str; 4] =
    ["encryptioninfo", "encryptedpackage", "encryptedsummary", "\u{6}dataspaces"];

/// Records of a workbook that may stand before the one of its password.
const MAX_RECORDS: usize = 20;

/// Returns `true` for a name, in lower case, that encrypted documents have alone.
pub(super) fn is_protected_by(name: &str) -> bool {
    ENCRYPTED.into_iter().any(|encrypted| name.contains(encrypted))
}

/// Returns `true` for a stream of a document that a password protects: by a record of a workbook (MS-XLS, 2.4.117), the token of a
/// presentation (MS-PPT, 2.3.2), or the head of a text (MS-DOC, 2.5.2).
pub(super) fn is_encrypted(bytes: &[u8]) -> bool {
    let has_password = |at: usize| {
        let mut rest = &bytes[at..];
        (0..MAX_RECORDS).any(|_| {
            let Some(([kind_low, kind_high, low, high], behind)) = rest.split_first_chunk() else {
                return false;
            };
            let length = usize::from(u16::from_le_bytes([*low, *high]));
            rest = behind.get(length..).unwrap_or_default();
            [*kind_low, *kind_high] == [0x2f, 0]
        })
    };
    let is_book = |start: &[u8]| find_iter(bytes, start).any(has_password);
    let is_text = |head: &[u8]| {
        let [0xdc | 0xec, 0xa5, low, high, _, _, _, _, _, _, _, flags, ..] = head else {
            return false;
        };
        (0x60..0x200).contains(&u16::from_le_bytes([*low, *high])) && flags & 1 != 0
    };
    is_book(b"\x09\x08\x10\0\0\x06\x05\0")
        || is_book(b"\x09\x08\x08\0\0\x05\x05\0")
        || find(bytes, b"\x14\0\0\0\xdf\xc4\xd1\xf3").is_some()
        || is_text(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protected_documents_are_known() {
        let book = b"\x09\x08\x10\0\0\x06\x05\0\xbb\x0d\xcc\x07\xc1\0\0\0\x06\x03\0\0";
        let password = b"\x2f\0\x04\0\x01\0\x01\0";
        let old = b"\x09\x08\x08\0\0\x05\x05\0\0\0\0\0\x86\0\0\0";
        for inside in [
            [&book[..], password].concat(),
            [&book[..], b"\x86\0\0\0", password].concat(),
            [&old[..], password].concat(),
            b"\0\0\xf6\x0f\x20\0\0\0\x14\0\0\0\xdf\xc4\xd1\xf3".to_vec(),
            b"\xec\xa5\xc1\0\0\0\x09\x04\0\0\0\x13".to_vec(),
            b"\xec\xa5\x0c\x01\0\0\x09\x04\0\0\0\x81".to_vec(),
            b"\xdc\xa5\x68\0\0\0\x09\x04\0\0\0\x01".to_vec(),
        ] {
            assert!(is_encrypted(&inside), "{inside:?}");
        }
        for inside in [
            &[&book[..], b"\xe1\0\x02\0\xb0\x04", b"\x0a\0\x04\0\x2f\0\0\0"].concat()[..],
            b"\x14\0\0\0\x5f\xc0\x91\xe3",
            b"\xec\xa5\xc1\0\0\0\x09\x04\0\0\0\x12",
        ] {
            assert!(!is_encrypted(inside), "{inside:?}");
        }
        for name in ["encryptioninfo", "encryptedpackage", "\u{6}dataspaces"] {
            assert!(is_protected_by(name));
        }
    }
}
