//! Pictures by their signatures.

/// The brands of pictures, which may name those of films beside their own.
pub(super) const BRANDS: &[&[u8; 4]] =
    &[b"avif", b"avis", b"heic", b"heim", b"heis", b"heix", b"hevc", b"mif1", b"msf1"];

/// Returns `true` for a picture of points: JPEG, PNG, GIF, BMP, TIFF, WebP, HEIF.
pub(in super::super) fn is_picture(bytes: &[u8]) -> bool {
    const STARTS: &[&[u8]] =
        &[b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*"];
    let at = |from: usize, part: &[u8]| bytes.get(from..from + 4).is_some_and(|own| own == part);
    STARTS.iter().any(|start| bytes.starts_with(start))
        || at(0, b"RIFF") && at(8, b"WEBP")
        || at(4, b"ftyp") && BRANDS.iter().any(|brand| at(8, *brand))
}

#[cfg(test)]
mod tests {
    use super::*;

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
