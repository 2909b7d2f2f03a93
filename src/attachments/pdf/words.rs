//! The words of a PDF: its strings (ISO 32000-1, 7.3.4) whose bytes are letters of ASCII, in the order in which they stand there.
//!
//! Fonts that number their letters in their own way are not read.

use memchr::memmem::find_iter;

use super::super::budget::Budget;
use super::super::paragraph_end::END;
use super::streams::{Inflater, starts};
use super::strings;

/// Bytes of the longest string that is read, and of all.
const MAX_STRING: usize = 1_000;
const MAX_WORDS: usize = 16 << 20;
/// A step between two letters that is as wide as a space, in thousandths of their size.
const MIN_SPACE_DIGITS: usize = 3;

/// The words of a PDF that was judged.
pub fn words(bytes: &[u8]) -> String {
    let mut out = String::new();
    append(bytes, &mut out);
    let budget = Budget::new(Budget::MAX);
    let mut inflater = Inflater::new(&budget);
    for at in find_iter(bytes, b"stream") {
        for data in starts(&bytes[at + b"stream".len()..]) {
            // A part that cannot be unpacked was refused when the file was judged.
            let _ = inflater.inflate(data, &mut |window: &[u8], _| {
                append(window, &mut out);
                Ok(())
            });
        }
    }
    out
}

/// Adds the strings of a piece. Those of one array are pieces of one line, with the steps between them.
fn append(bytes: &[u8], out: &mut String) {
    let mut rest = bytes;
    let mut is_array = false;
    while let [first, after @ ..] = rest {
        rest = after;
        let string = match first {
            b'(' => literal(after),
            b'<' => hexadecimal(after),
            b'[' | b']' => {
                is_array = *first == b'[';
                None
            }
            b'-' if is_array => {
                let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
                if digits >= MIN_SPACE_DIGITS {
                    out.push(' ');
                }
                None
            }
            b'>' | b'{' if !out.ends_with(END) => {
                out.push(END);
                None
            }
            _ => None,
        };
        let Some((string, behind)) = string else { continue };
        rest = behind;
        if out.len() < MAX_WORDS && is_text(&string) {
            out.extend(string.iter().map(|byte| char::from(*byte)));
            if !is_array {
                out.push(' ');
            }
        }
    }
}

/// Returns `true` for letters of one byte, unlike those of a picture.
fn is_text(string: &[u8]) -> bool {
    !string.is_empty() && string.iter().all(|byte| *byte >= b' ' || byte.is_ascii_whitespace())
}

/// A string in brackets, and what stands behind it; `None` for one that does not end soon.
fn literal(text: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let start = &text[..text.len().min(2 * MAX_STRING)];
    let string = strings::literal(start, MAX_STRING);
    let is_whole = string.is_ended && string.bytes.len() < MAX_STRING;
    is_whole.then(|| (string.bytes, &text[start.len() - string.rest.len()..]))
}

/// A string of hexadecimal digits, with one or two bytes a letter, and what stands behind it; `None` for a dictionary.
fn hexadecimal(text: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let end = text.iter().take(MAX_STRING).position(|byte| *byte == b'>')?;
    let is_digit = |byte: &u8| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace();
    let digits = text.get(..=end).filter(|digits| digits[..end].iter().all(is_digit))?;
    let bytes = strings::hexadecimal(digits, MAX_STRING).bytes;
    let is_wide = bytes.len() > 1 && bytes.iter().step_by(2).all(|byte| *byte == 0);
    let letters = match is_wide {
        true => bytes.iter().skip(1).step_by(2).copied().collect(),
        false => bytes,
    };
    Some((letters, &text[end + 1..]))
}
