//! Pictures, sounds and films by their signatures, and what must not be in them.

mod matroska;
mod picture;
mod references;

use super::Refusal;
use picture::BRANDS;
pub(super) use picture::is_picture;

/// The brands of films (ISO/IEC 14496-12, 4.3; mp4ra.org), beside those that begin with `iso` or `3g`.
const FILMS: &[&[u8; 4]] = &[
    b"av01", b"avc1", b"caqv", b"CAEP", b"ccff", b"cmf2", b"cmfc", b"cmff", b"cmfs", b"dash",
    b"dby1", b"dvr1", b"f4v ", b"F4V ", b"hvc1", b"KDDI", b"kddi", b"M4A ", b"M4B ", b"M4V ",
    b"M4VH", b"M4VP", b"mmp4", b"mp41", b"mp42", b"mp71", b"MPPI", b"msdh", b"msix", b"MSNV",
    b"NDSC", b"NDSH", b"NDSM", b"NDSP", b"NDSS", b"NDXC", b"NDXH", b"NDXM", b"NDXP", b"NDXS",
    b"pana", b"piff", b"qt  ", b"XAVC",
];

/// The extensions of a sound or film, by its signature (WHATWG MIME Sniffing, 6.2; RFC 3533, RFC 9559, ID3v2; EBU Tech 3306).
pub(super) fn sound_or_film(bytes: &[u8]) -> Option<&'static [&'static str]> {
    let at =
        |from: usize, part: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(part));
    if at(0, b"ID3") || matches!(bytes, [0xff, second, ..] if second & 0xe6 == 0xe2) {
        Some(&["mp3"])
    } else if at(0, b"OggS") {
        Some(&["ogg", "oga", "ogv", "opus"])
    } else if (at(0, b"RIFF") || at(0, b"RF64") || at(0, b"BW64")) && at(8, b"WAVE") {
        Some(&["wav"])
    } else if at(0, b"fLaC") {
        Some(&["flac"])
    } else if at(0, matroska::START) {
        Some(&["webm", "mkv"])
    } else if at(4, b"ftypM4A ") || at(4, b"ftypM4B ") {
        Some(&["m4a", "m4b"])
    } else if at(4, b"ftyp") && is_film(bytes) {
        Some(&["mp4", "m4v", "m4a", "mov", "3gp"])
    } else if is_old_quicktime(bytes) {
        Some(&["mov"])
    } else {
        None
    }
}

/// Returns `true` for a file with a brand of films, which is its first one or one of those that it is compatible with.
fn is_film(bytes: &[u8]) -> bool {
    const MAX_BRANDS: usize = 50;
    let (words, _) = bytes.as_chunks::<4>();
    let [size, _, brands @ ..] = words else { return false };
    let count = usize::try_from(u32::from_be_bytes(*size) / 4).unwrap_or(0).saturating_sub(2);
    let is_known = |brand: &[u8; 4]| {
        FILMS.contains(&brand) || brand.starts_with(b"iso") || brand.starts_with(b"3g")
    };
    let is_picture = brands.first().is_some_and(|brand| BRANDS.contains(&brand));
    // The second word is a version.
    let mut compatible = brands.iter().take(count.clamp(1, MAX_BRANDS)).enumerate();
    !is_picture && compatible.any(|(at, brand)| at != 1 && is_known(brand))
}

/// Returns `true` for a film of QuickTime without brands: its parts, behind empty ones (QuickTime File Format, "Atoms").
fn is_old_quicktime(bytes: &[u8]) -> bool {
    const MAX_EMPTY: usize = 10;
    // No text begins so.
    if bytes.first().is_none_or(|first| *first >= b' ') {
        return false;
    }
    let mut rest = bytes;
    for _ in 0..MAX_EMPTY {
        let Some(([a, b, c, d, kind @ ..], _)) = rest.split_first_chunk::<8>() else {
            return false;
        };
        match kind {
            b"moov" | b"mdat" => return true,
            b"wide" | b"free" | b"skip" | b"pnot" => {}
            _ => return false,
        }
        let size = usize::try_from(u32::from_be_bytes([*a, *b, *c, *d])).unwrap_or(0);
        rest = rest.get(size.max(8)..).unwrap_or_default();
    }
    false
}

/// Judges a sound or film.
///
/// # Errors
///
/// Refuses references to other places, and attached files that may run.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    references::inspect(bytes)?;
    match bytes.starts_with(matroska::START) {
        true => matroska::inspect(bytes),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn films_are_known_by_one_of_their_brands() {
        for brand in [
            "isom", "iso3", "iso7", "iso9", "3gp7", "3g2a", "M4VH", "XAVC", "f4v ", "av01", "kddi",
            "qt  ",
        ] {
            let film = format!("\0\0\0\u{14}ftyp{brand}\0\0\u{2}\0aaaa");
            let ends = sound_or_film(film.as_bytes()).unwrap_or_default();
            assert!(ends.contains(&"mp4"), "{brand}");
        }
        for (file, end) in [
            (&b"\0\0\0\x1cftypabcd\0\0\0\0efghmp42"[..], Some("mp4")),
            (b"\0\0\0\x14ftypabcd\0\0\0\0efghmp42", None),
            (b"\0\0\0\x18ftypabcdmp42efgh", None),
            (b"\0\0\0\x1cftypavif\0\0\0\0avifiso8", None),
            (b"\0\0\0\x1cftypheic\0\0\0\0mif1mp41", None),
            (b"\0\0\0\x18ftypmp42", Some("mp4")),
            (b"\0\0\0\x18ftyp", None),
            (b"\0\0\0\x18ftypM4A \0\0\0\0mp42", Some("m4a")),
            (b"\0\0\0\x08wide\0\0\x10\0mdat", Some("mov")),
            (b"\0\0\0\x08free\0\0\0\x0cskip\0\0\0\0\0\0\x10\0moov", Some("mov")),
            (b"\0\0\0\x01mdat\0\0\0\0", Some("mov")),
            (b"\0\0\0\x08wide\0\0\x10\0<htm", None),
            (b"\0\0\0\0free\0\0\0\0free", None),
            (b"get free help", None),
            (b"the moov", None),
            (b"RF64\xff\xff\xff\xffWAVEds64", Some("wav")),
            (b"BW64\0\0\0\0WAVE", Some("wav")),
            (b"RF64\0\0\0\0WEBP", None),
        ] {
            let ends = sound_or_film(file);
            match end {
                Some(end) => {
                    assert!(ends.is_some_and(|ends| ends.contains(&end)), "{}", file.escape_ascii())
                }
                None => assert_eq!(ends, None, "{}", file.escape_ascii()),
            }
        }
    }

    #[test]
    fn references_and_attached_files_are_judged() {
        let attached = b"\x1a\x45\xdf\xa3\x80\x19\x41\xa4\x69\xff\x61\xa7\x85\x46\x5c\x82MZ";
        assert!(inspect(attached).is_err());
        assert_eq!(inspect(&attached[4..]), Ok(()));
        assert!(inspect(b"\0\0\0\x14ftypqt  rdrf\0\0\0\0url a").is_err());
    }
}
