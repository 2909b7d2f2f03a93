//! Monikers (MS-OSHARED, 2.3.7): the targets of links in records, drawings and objects, in any stream; and pictures of drawings that are
//! elsewhere.

use memchr::memmem::find_iter;

use super::super::Refusal;
use super::super::address::address;
use super::super::refusal::{ACTIVE, LOCAL, REMOTE, linked};
use super::text::{long, narrow_text, short, wide_text};

/// Letters of an address that are read: its beginning tells its kind.
const MAX_ADDRESS: usize = 100;

/// The class of a link, before the link itself.
const LINK: &[u8] = b"\xd0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\0\xaa\0\x4b\xa9\x0b";
/// The class of a moniker with an address.
const URL: &[u8] = b"\xe0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\0\xaa\0\x4b\xa9\x0b";
/// The end of the classes of the other monikers.
const CLASS: &[u8] = b"\0\0\0\0\0\0\xc0\0\0\0\0\0\0\x46";
/// The class of a moniker with the path of a file.
const FILE: &[u8] = b"\x03\x03\0\0\0\0\0\0\xc0\0\0\0\0\0\0\x46";
/// Classes that hold others, or a place in a document: composite, anti and item monikers.
const PARTS: [&[u8]; 3] = [b"\x09\x03", b"\x05\x03", b"\x04\x03"];

/// The property of a picture that tells from where it is, behind that of the length of its name (MS-ODRAW, 2.3.23.3).
const PICTURE: &[u8] = b"\x06\x01";
const NAME_OF_PICTURE: &[u8] = b"\x05\xc1";
/// The value of that property for a picture that is loaded from its file or address.
const IS_LINKED: u32 = 8;

/// Judges the links of a stream.
///
/// # Errors
///
/// Refuses those that open files or programs, and pictures that are loaded.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    for at in find_iter(bytes, LINK) {
        link(&bytes[at + LINK.len()..]).unwrap_or(Ok(()))?;
    }
    for at in find_iter(bytes, URL) {
        let text = bytes.get(at + URL.len() + 4..).unwrap_or_default();
        target(&wide_text(text, MAX_ADDRESS))?;
    }
    for at in find_iter(bytes, FILE) {
        let (narrow, wide) = paths(&bytes[at + FILE.len()..]);
        target(&narrow)?;
        target(&wide)?;
    }
    for at in find_iter(bytes, PICTURE) {
        let has_name = at >= 6 && bytes[at - 6..].starts_with(NAME_OF_PICTURE);
        let flags = long(bytes, at + PICTURE.len()).unwrap_or(0);
        if has_name && flags < 16 && flags & IS_LINKED != 0 {
            return Err(REMOTE);
        }
    }
    Ok(())
}

/// Judges the stream in which an object tells where its content is (MS-OLEDS, 2.3.3).
///
/// # Errors
///
/// Refuses an object whose content is elsewhere.
pub(super) fn inspect_object(bytes: &[u8]) -> Result<(), Refusal> {
    let is_link = long(bytes, 4).is_some_and(|flags| flags & 1 != 0);
    let has_moniker = [URL, CLASS].iter().any(|class| find_iter(bytes, class).next().is_some());
    if is_link || has_moniker { Err(ACTIVE) } else { Ok(()) }
}

/// Judges a link behind its class (MS-OSHARED, 2.3.7.1): a moniker that is stored as a text, and the class of another one. `None` if
/// its end is missing.
fn link(bytes: &[u8]) -> Option<Result<(), Refusal>> {
    let flags = long(bytes, 4)?;
    let mut rest = bytes.get(8..)?;
    // The words that are shown, and a frame.
    for text in [0x10, 0x80] {
        if flags & text != 0 {
            let length = usize::try_from(long(rest, 0)?).ok()?.checked_mul(2)?;
            rest = rest.get(4..)?.get(length..)?;
        }
    }
    if flags & 1 == 0 {
        return Some(Ok(()));
    }
    if flags & 0x100 != 0 {
        return Some(target(&wide_text(rest.get(4..)?, MAX_ADDRESS)));
    }
    let is_part =
        |part: &&[u8]| rest.strip_prefix(*part).is_some_and(|rest| rest.starts_with(CLASS));
    let is_known = rest.starts_with(URL) || rest.starts_with(FILE) || PARTS.iter().any(is_part);
    Some(if is_known { Ok(()) } else { Err(LOCAL) })
}

/// Judges an address. One that is not read to its end must show its beginning behind the spaces that programs skip.
fn target(text: &str) -> Result<(), Refusal> {
    let is_cut = text.encode_utf16().count() >= MAX_ADDRESS;
    let letters = text.chars().filter(|letter| *letter > ' ').count();
    if is_cut && letters < MAX_ADDRESS / 2 { Err(LOCAL) } else { linked(address(text)) }
}

/// The path of a file, in one and in two bytes a letter (MS-OSHARED, 2.3.7.8).
fn paths(bytes: &[u8]) -> (String, String) {
    let narrow = narrow_text(bytes.get(6..).unwrap_or_default(), MAX_ADDRESS);
    let wide = long(bytes, 2).and_then(|length| {
        let behind = bytes.get(6..)?.get(usize::try_from(length).ok()?..)?.get(24..)?;
        let has_path = long(behind, 0)? > 0 && short(behind, 8) == Some(3);
        let letters = usize::try_from(long(behind, 4)? / 2).ok()?;
        has_path.then(|| wide_text(&behind[10..], MAX_ADDRESS.min(letters)))
    });
    (narrow, wide.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::super::refusal::SCRIPT;
    use super::super::text::wide;
    use super::*;

    fn url(target: &str) -> Vec<u8> {
        [URL, &[0; 4], &wide(target), b"\0\0"].concat()
    }

    fn file(narrow: &str, wide_path: &str) -> Vec<u8> {
        let length = u32::try_from(narrow.len() + 1).unwrap().to_le_bytes();
        let size = u32::try_from(wide_path.len() * 2).unwrap().to_le_bytes();
        let head = [FILE, &[0; 2], &length, narrow.as_bytes(), &[0; 25]].concat();
        [&head[..], &[9; 4], &size, b"\x03\0", &wide(wide_path), b"\0\0"].concat()
    }

    fn link(flags: u32, behind: &[u8]) -> Vec<u8> {
        let words = [&b"\x02\0\0\0"[..], &wide("a"), b"\0\0"].concat();
        [LINK, b"\x02\0\0\0", &flags.to_le_bytes(), &words, behind].concat()
    }

    #[test]
    fn links_are_judged_by_their_targets() {
        let text = |target: &str| [&[9; 4][..], &wide(target), b"\0\0"].concat();
        for (stream, expected) in [
            (link(0x17, &url("https://example.org/")), Ok(())),
            (link(0x17, &url("mailto:a@example.org")), Ok(())),
            (link(0x17, &url("javascript:a()")), Err(SCRIPT)),
            (link(0x17, &url("ms-msdt:/id")), Err(LOCAL)),
            (url("file:///c:/a.exe"), Err(LOCAL)),
            (link(0x15, &file("a.xls", "")), Ok(())),
            (link(0x15, &file("C:\\a.exe", "")), Err(LOCAL)),
            (link(0x15, &file("a", "\\\\server\\a")), Err(LOCAL)),
            (link(0x115, &text("https://example.org")), Ok(())),
            (link(0x115, &text("file:///c:/a.exe")), Err(LOCAL)),
            (link(0x1c, &text("Foaie 1!A1")), Ok(())),
            (
                link(0x15, b"\xd3\x0b\x29\x06\xaa\x48\xd2\x11\x84\x32\0\x60\x08\xc3\xfb\xfc"),
                Err(LOCAL),
            ),
            (link(0x15, &[b"\x09\x03", CLASS, &file("..\\a.doc", "")].concat()), Ok(())),
            (url(&format!("{}javascript:a()", " ".repeat(MAX_ADDRESS))), Err(LOCAL)),
            (url(&format!("https://example.org/{}", "a".repeat(MAX_ADDRESS))), Ok(())),
            (LINK.to_vec(), Ok(())),
            (URL.to_vec(), Ok(())),
            (FILE.to_vec(), Ok(())),
        ] {
            assert_eq!(inspect(&[b"a", &stream[..]].concat()), expected, "{stream:?}");
        }
    }

    #[test]
    fn pictures_are_in_the_document() {
        for (flags, expected) in
            [(0, Ok(())), (1, Ok(())), (2, Ok(())), (0xa, Err(REMOTE)), (0xe, Err(REMOTE))]
        {
            let stream = [&b"a\x05\xc1\x14\0\0\0\x06\x01"[..], &[flags, 0, 0, 0]].concat();
            assert_eq!(inspect(&stream), expected, "{flags}");
        }
        assert_eq!(inspect(b"\x06\x01\x0a\0\0\0"), Ok(()));
    }

    #[test]
    fn an_object_holds_its_content() {
        let own = [&b"\x01\0\0\x02"[..], &[0; 16]].concat();
        let linked = [&b"\x01\0\0\x02\x01"[..], &[0; 15]].concat();
        for (stream, expected) in [
            (own.clone(), Ok(())),
            (linked, Err(ACTIVE)),
            ([&own[..], &url("https://example.org/a.hta")].concat(), Err(ACTIVE)),
            ([&own[..], &file("a.doc", "")].concat(), Err(ACTIVE)),
            (Vec::new(), Ok(())),
        ] {
            assert_eq!(inspect_object(&stream), expected, "{stream:?}");
        }
    }
}
