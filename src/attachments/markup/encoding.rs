//! The letters of a part: XML in the encodings that are read.

use std::borrow::Cow;

/// Returns `true` for a part that begins as XML does, in one or two bytes for a letter.
pub(super) fn is_markup(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let is_space = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, 0 | 0xfe | 0xff);
    let start = bytes.iter().position(|byte| !is_space(byte));
    let mut letters = start.map_or(&[][..], |at| &bytes[at..]).iter().filter(|byte| **byte != 0);
    letters.next() == Some(&b'<')
        && letters.next().is_some_and(|byte| {
            byte.is_ascii_alphabetic() || b"!?_".contains(byte) || *byte >= 0x80
        })
}

/// The text of a part, in one of the encodings that keep ASCII as it is or in UTF-16. `None` in any other.
pub(super) fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let wide = |from_bytes: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks();
        let units = pairs.iter().map(|pair| from_bytes(*pair));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        text.ok().filter(|_| rest.is_empty())
    };
    let (text, is_wide): (Cow<'_, str>, bool) = match bytes {
        [0xff, 0xfe, ..] | [b'<', 0, ..] => (wide(u16::from_le_bytes)?.into(), true),
        [0xfe, 0xff, ..] | [0, b'<', ..] => (wide(u16::from_be_bytes)?.into(), true),
        // Letters of one byte: only those of ASCII are judged.
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (text.into(), false),
            Err(_) => {
                (bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into(), false)
            }
        },
    };
    let head = text.get(..text.find('>')?)?.to_ascii_lowercase();
    let named = head.split_once("encoding").filter(|_| head.contains("<?xml"));
    let named = named.map(|(_, rest)| rest.trim_start_matches([' ', '\t', '\r', '\n', '=']));
    let named = named.and_then(|rest| rest.get(1..)?.split(['"', '\'']).next());
    let is_utf8 = !is_wide && std::str::from_utf8(bytes).is_ok();
    let is_known = match named {
        None | Some("utf-8" | "utf8") => is_wide || is_utf8,
        Some("utf-16" | "utf-16le" | "utf-16be") => is_wide,
        Some("us-ascii" | "ascii") => is_utf8,
        Some(name) => {
            !is_wide && (name.starts_with("iso-8859-") || name.starts_with("windows-125"))
        }
    };
    // A page can name an encoding in which letters behind an escape stand for others.
    (is_known && !text.contains('\u{1b}')).then(|| match text {
        Cow::Borrowed(text) => text.trim_start_matches('\u{feff}').into(),
        Cow::Owned(text) => text.trim_start_matches('\u{feff}').to_owned().into(),
    })
}
