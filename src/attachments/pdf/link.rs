//! Addresses of links (ISO 32000-1, 12.6.4.7), read as viewers do: with escapes, in hexadecimal digits, in UTF-16.

use std::borrow::Cow;

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::budget::Budget;
use super::strings::{PdfString, hexadecimal, literal};
use super::syntax::{read, reference, trimmed};

const REFUSED: Refusal = "a PDF with a link that opens files or programs";
const ELSEWHERE: Refusal = "a PDF with a link whose address cannot be read: print it as PDF again";

/// Bytes of an address that are read: its scheme is shorter.
const MAX_ADDRESS: usize = 200;
/// Bytes behind a name that are enough to judge it: fewer come again with the next piece.
pub(super) const MIN_BEHIND: usize = 900;

/// Judges the value behind the name `URI`. The end of a piece that is not the last one comes again.
///
/// # Errors
///
/// Refuses addresses that open something on the reader's computer, and those that stand elsewhere.
pub(super) fn inspect(behind: &[u8], is_last: bool, budget: &Budget) -> Result<(), Refusal> {
    let value = trimmed(behind, budget)?;
    let may_go_on = !is_last && behind.len() < MIN_BEHIND;
    let (text, is_ended) = match value {
        [] if is_last || may_go_on => return Ok(()),
        [] => return Err(ELSEWHERE),
        [b'(', rest @ ..] => counted(rest, literal(rest, MAX_ADDRESS), budget)?,
        // A dictionary.
        [b'<', b'<', ..] => return Ok(()),
        [b'<', rest @ ..] => counted(rest, hexadecimal(rest, MAX_ADDRESS), budget)?,
        _ if reference(value, budget)?.is_some() => return Err(ELSEWHERE),
        _ => return Ok(()),
    };
    match address(&decoded(&text)) {
        _ if may_go_on && !is_ended => Ok(()),
        _ if !is_ended && !is_last => Err(ELSEWHERE),
        // Some viewers read one backslash as two.
        _ if text.starts_with(b"\\") => Err(REFUSED),
        _ if text
            .trim_ascii_start()
            .get(..5)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"data:")) =>
        {
            Err(REFUSED)
        }
        Address::Local | Address::Script => Err(REFUSED),
        // Nothing ends it in the rest of the file.
        _ if !is_ended => Err(ELSEWHERE),
        Address::Own | Address::Web | Address::Contact => Ok(()),
    }
}

/// Returns `true` for a string behind the name of a file that is no path beside the document, or whose end is too far away.
pub(super) fn is_elsewhere(behind: &[u8], is_last: bool, budget: &Budget) -> Result<bool, Refusal> {
    let (text, is_ended) = match trimmed(behind, budget)? {
        [b'(', rest @ ..] => counted(rest, literal(rest, MAX_ADDRESS), budget)?,
        [b'<', b'<', ..] => return Ok(false),
        [b'<', rest @ ..] => counted(rest, hexadecimal(rest, MAX_ADDRESS), budget)?,
        _ => return Ok(false),
    };
    if !is_ended && (is_last || behind.len() >= MIN_BEHIND) {
        return Ok(true);
    }
    let path = decoded(&text);
    Ok(path.starts_with(['/', '\\']) || address(&path) != Address::Own)
}

/// Counts the bytes of a string that were read. The `bool` is `true` if no more of it is needed.
fn counted(
    text: &[u8],
    string: PdfString<'_>,
    budget: &Budget,
) -> Result<(Vec<u8>, bool), Refusal> {
    read(text.len() - string.rest.len(), budget)?;
    Ok((string.bytes, string.is_ended))
}

/// The letters of a string: UTF-16 or UTF-8 behind their marks, or one byte a letter (7.9.2).
fn decoded(text: &[u8]) -> Cow<'_, str> {
    match text {
        [first @ (0xfe | 0xff), second @ (0xfe | 0xff), wide @ ..] if first != second => {
            // The order of bytes that no standard allows is read by viewers, too.
            let order = if *first == 0xfe { u16::from_be_bytes } else { u16::from_le_bytes };
            let units = wide.chunks_exact(2).map(|pair| order([pair[0], pair[1]]));
            char::decode_utf16(units).map(|letter| letter.unwrap_or('?')).collect()
        }
        text => String::from_utf8_lossy(text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inspect(behind: &[u8], is_last: bool) -> Result<(), Refusal> {
        super::inspect(behind, is_last, &Budget::new(40_000))
    }

    #[test]
    fn links_to_pages_and_people_pass() {
        for value in [
            &b"(https://example.org/a:b)"[..],
            b" % a\n (mailto:a@example.org)",
            b"(tel:+37322555555)",
            b"(a/b.html)",
            b"(a\\(b\\).html)",
            b"(www.example.org:80/a)",
            b"<68747470733a2f2f612e6f72672f>",
            b"<FEFF0068007400740070003A002F002F0061>",
            b"<</Base(https://example.org)>>",
            b"()",
            b"null",
        ] {
            assert_eq!(inspect(value, true), Ok(()), "{}", value.escape_ascii());
        }
    }

    #[test]
    fn links_to_programs_are_found_however_they_are_written() {
        for value in [
            &b"(javascript:a)"[..],
            b"( JavaScript:a)",
            b"(\\152avascript:a)",
            b"(\\012javascript:a)",
            b"(java\\\nscript:a)",
            b"(java\\\r\nscript:a)",
            b"(java\tscript:a)",
            b"(java\\tscript:a)",
            b"<6a6176617363726970743a61>",
            b"<6A 61 76 61\n73 63 72 69 70 74 3A 6>",
            b"<FEFF006A006100760061007300630072006900700074003A>",
            b"(\xfe\xff\0v\0b\0s\0c\0r\0i\0p\0t\0:)",
            b"(\xef\xbb\xbfjavascript:a)",
            b"(ms-msdt:/id)",
            b"(search-ms:query=a)",
            b"(smb://server/a)",
            b"(mhtml:http://a)",
            b"(chrome://settings)",
            b"(file:///etc/passwd)",
            b"(data:text/plain,a)",
            b"(\\\\\\\\server\\\\a)",
            b"(\\\\server\\a)",
            b"(ms-word:ofe|u|https://example.org)",
        ] {
            assert_eq!(inspect(value, true), Err(REFUSED), "{}", value.escape_ascii());
        }
        assert_eq!(inspect(b" 5 0 R", true), Err(ELSEWHERE));
    }

    #[test]
    fn an_address_at_the_end_of_a_piece_comes_again() {
        for value in [&b""[..], b" ", b"(ja", b"(www.example.org:", b"<6a61", b"(a\\"] {
            assert_eq!(inspect(value, false), Ok(()), "{}", value.escape_ascii());
        }
        let far = [b' '; 1_000];
        assert_eq!(inspect(&far, false), Err(ELSEWHERE));
        assert_eq!(inspect(&[b"(", &b"\\\n".repeat(600)[..]].concat(), false), Err(ELSEWHERE));
        assert_eq!(inspect(b"(javascript:a", true), Err(REFUSED));
        assert_eq!(inspect(b"(a", true), Err(ELSEWHERE));
        assert_eq!(inspect(b"</URI</URI<", true), Err(ELSEWHERE));
    }
}
