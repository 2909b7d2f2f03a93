//! Pictures, sounds and films by their signatures, and what must not be in them.

use memchr::memmem::find_iter;

use super::Refusal;

const REMOTE: Refusal = "a film that is loaded from another place when it is played";

/// The extensions of a sound or film, by its signature (WHATWG MIME Sniffing, 6.2; RFC 3533, RFC 9559, ID3v2).
pub(super) fn sound_or_film(bytes: &[u8]) -> Option<&'static [&'static str]> {
    let at =
        |from: usize, part: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(part));
    let is_brand = |brands: &[&[u8; 4]]| {
        at(4, b"ftyp") && bytes.get(8..12).is_some_and(|own| brands.iter().any(|b| *b == own))
    };
    if at(0, b"ID3") || matches!(bytes, [0xff, second, ..] if second & 0xe6 == 0xe2) {
        Some(&["mp3"])
    } else if at(0, b"OggS") {
        Some(&["ogg", "oga", "ogv", "opus"])
    } else if at(0, b"RIFF") && at(8, b"WAVE") {
        Some(&["wav"])
    } else if at(0, b"fLaC") {
        Some(&["flac"])
    } else if at(0, b"\x1a\x45\xdf\xa3") {
        Some(&["webm", "mkv"])
    } else if is_brand(&[b"M4A ", b"M4B "]) {
        Some(&["m4a", "m4b"])
    } else if is_brand(&[
        b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash", b"M4V ",
        b"MSNV", b"3gp4", b"3gp5", b"3gp6", b"qt  ",
    ]) {
        Some(&["mp4", "m4v", "m4a", "mov", "3gp"])
    } else {
        None
    }
}

/// Returns `true` for a picture of points: JPEG, PNG, GIF, BMP, TIFF, WebP, HEIF.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    const STARTS: &[&[u8]] =
        &[b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*"];
    let at = |from: usize, part: &[u8]| bytes.get(from..from + 4).is_some_and(|own| own == part);
    STARTS.iter().any(|start| bytes.starts_with(start))
        || at(0, b"RIFF") && at(8, b"WEBP")
        || at(4, b"ftyp")
            && [b"avif", b"heic", b"heix", b"mif1", b"msf1"].iter().any(|brand| at(8, *brand))
}

/// Judges a film, which may be a reference to another one (QuickTime File Format, "Reference Movies" and "Data References";
/// ISO/IEC 14496-12, 8.7.2), or be packed, so that a reference is not seen.
///
/// # Errors
///
/// Refuses references to other places.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    // The data stand in the same file if the flags say so.
    let is_place = |behind: &[u8]| matches!(behind, [_, 0, 0, flags, place, ..] if flags & 1 == 0 && place.is_ascii_alphabetic());
    let is_kind = |behind: &[u8]| {
        let behind = &behind[..behind.len().min(8)];
        behind.windows(4).any(|kind| matches!(kind, b"url " | b"alis" | b"rsrc"))
    };
    let refers = |name: &[u8], is_reference: &dyn Fn(&[u8]) -> bool| {
        find_iter(bytes, name).any(|at| is_reference(&bytes[at + name.len()..]))
    };
    let is_reference =
        refers(b"url ", &is_place) || refers(b"urn ", &is_place) || refers(b"rdrf", &is_kind);
    let is_packed = find_iter(bytes, b"dcomzlib").next().is_some();
    if is_reference || is_packed { Err(REMOTE) } else { Ok(()) }
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
            b"rdrf\0\0\0\0alis\0\0\0\0",
            b"rdrfurl https://example.org/a.mov",
            b"moovcmovdcomzlib",
        ] {
            assert_eq!(inspect(inside), Err(REMOTE), "{}", inside.escape_ascii());
        }
        for inside in [
            &b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\x01"[..],
            b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0calis\0\0\0\x01",
            b"a url in a text",
            b"rdrf",
            b"a url ",
        ] {
            assert_eq!(inspect(inside), Ok(()), "{}", inside.escape_ascii());
        }
    }

    #[test]
    fn pictures_are_known_by_their_first_bytes() {
        for start in
            [&b"\xff\xd8\xff\xe0"[..], b"GIF89a", b"RIFF\0\0\0\0WEBPVP8 ", b"\0\0\0\x18ftypheic"]
        {
            assert!(is_picture(start), "{}", start.escape_ascii());
        }
        for start in [&b""[..], b"<svg>", b"RIFF\0\0\0\0WAVE", b"MZ\x90\0", b"\0\0\0\x18ftyp"] {
            assert!(!is_picture(start), "{}", start.escape_ascii());
        }
    }
}
