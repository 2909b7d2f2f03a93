//! The words of a PDF: its strings (ISO 32000-1, 7.3.4) whose bytes are letters of ASCII, in the order in which they stand there.
//!
//! Fonts that number their letters in their own way are not read.

use memchr::memmem::find_iter;

use super::super::budget::Budget;
use super::super::paragraph_end::END;
use super::streams::{Inflater, starts};

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
            // What cannot be unpacked was refused when the file was judged.
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

/// A string in brackets (7.3.4.2), and what stands behind it.
fn literal(rest: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let mut string = Vec::new();
    let mut depth = 1;
    let mut at = 0;
    while string.len() <= MAX_STRING {
        let byte = *rest.get(at)?;
        at += 1;
        match byte {
            b'\\' => {
                let octal =
                    rest[at..].iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte));
                let (count, code) = octal.fold((0, 0_u32), |(count, code), byte| {
                    (count + 1, code * 8 + u32::from(byte - b'0'))
                });
                match count {
                    0 => {
                        string.push(*rest.get(at)?);
                        at += 1;
                    }
                    _ => {
                        string.push(u8::try_from(code).unwrap_or(b'?'));
                        at += count;
                    }
                }
            }
            b')' if depth == 1 => return Some((string, &rest[at..])),
            _ => {
                depth += usize::from(byte == b'(');
                depth -= usize::from(byte == b')');
                string.push(byte);
            }
        }
    }
    None
}

/// A string of hexadecimal digits (7.3.4.3), with one or two bytes a letter, and what stands behind it.
fn hexadecimal(rest: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let end = rest.iter().take(MAX_STRING).position(|byte| *byte == b'>')?;
    let digits = rest[..end].iter().filter(|byte| !byte.is_ascii_whitespace());
    let digits: Option<Vec<u32>> = digits.map(|byte| char::from(*byte).to_digit(16)).collect();
    let bytes = digits.filter(|digits| !digits.is_empty())?;
    let bytes: Vec<u8> = bytes
        .chunks(2)
        .map(|pair| pair[0] * 16 + pair.get(1).copied().unwrap_or(0))
        .filter_map(|byte| u8::try_from(byte).ok())
        .collect();
    let is_wide = bytes.len() > 1 && bytes.iter().step_by(2).all(|byte| *byte == 0);
    let letters = match is_wide {
        true => bytes.iter().skip(1).step_by(2).copied().collect(),
        false => bytes,
    };
    Some((letters, &rest[end + 1..]))
}
