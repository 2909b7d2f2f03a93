//! References of a film to other places, where its data are loaded from (QuickTime File Format, "Reference Movies" and "Data
//! References"; ISO/IEC 14496-12, 8.7.2).

use memchr::memmem::find_iter;

use super::super::Refusal;

const REMOTE: Refusal = "a film that is loaded from another place when it is played";

/// The kinds of places.
const KINDS: [&[u8; 4]; 4] = [b"url ", b"urn ", b"alis", b"rsrc"];

/// The longest entry with a place.
const MAX_ENTRY: u32 = 1 << 16;

/// Judges a film, which may be a reference to another one, or be packed, so that a reference is not seen.
///
/// # Errors
///
/// Refuses references to other places.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    let is_kind = |behind: &[u8]| {
        let behind = &behind[..behind.len().min(8)];
        behind.windows(4).any(|kind| matches!(kind, b"url " | b"alis" | b"rsrc"))
    };
    let is_reference =
        KINDS.iter().any(|kind| find_iter(bytes, kind).any(|at| is_elsewhere(bytes, at)))
            || find_iter(bytes, b"rdrf").any(|at| is_kind(&bytes[at + 4..]));
    let is_packed = find_iter(bytes, b"dcomzlib").next().is_some();
    if is_reference || is_packed { Err(REMOTE) } else { Ok(()) }
}

/// Returns `true` for an entry, whose kind is read, with a place and without the flag that the data stand in the same file.
fn is_elsewhere(bytes: &[u8], at: usize) -> bool {
    const HEAD: usize = 12;
    let Some(([_, high, middle, flags], place)) = bytes[at + 4..].split_first_chunk() else {
        return false;
    };
    let size = bytes[..at].last_chunk().map(|size| u32::from_be_bytes(*size));
    let size = size.filter(|size| *size <= MAX_ENTRY).and_then(|size| usize::try_from(size).ok());
    let is_named = match size.and_then(|size| size.checked_sub(HEAD)) {
        Some(length) => place.iter().take(length).any(|byte| *byte != 0),
        // Words of a text, or bytes of a picture, if more than the kind does not fit.
        None => *high == 0 && *middle == 0 && place.first().is_some_and(|first| *first != 0),
    };
    flags & 1 == 0 && is_named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn films_refer_to_no_other_place() {
        for inside in [
            &b"rmdardrf\0\0\0\0url \0\0\0\x1ahttps://example.org/a.mov"[..],
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\0\0\0https://example.org/",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20urn \0\0\0\0urn:a",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20urn \0\0\0\0\0https://a",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\0\0\0//example.org/a.mp4",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\0\0\0\\\\example.org\\a",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\0\0\0/etc/passwd",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\0\0\0 https://a",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\x01\0\x02a",
            b"dref\0\0\0\0\0\0\0\x01\0\x01\0\x20url \0\0\0\x02\x01a",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20alis\0\0\0\0\0\0\0\x14a",
            b"rdrf\0\0\0\0alis\0\0\0\0",
            b"rdrfurl https://example.org/a.mov",
            b"moovcmovdcomzlib",
        ] {
            assert_eq!(inspect(inside), Err(REMOTE), "{}", inside.escape_ascii());
        }
        for inside in [
            &b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\x01"[..],
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0calis\0\0\0\x01",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\0\0\0\x01\0stbl",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0durl \0\0\0\x01\0",
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x20url \0\0\0\0",
            b"a url in a text",
            b"the url of a page, and the url to it; alis and rsrc",
            b"rdrf",
            b"a url ",
        ] {
            assert_eq!(inspect(inside), Ok(()), "{}", inside.escape_ascii());
        }
    }
}
