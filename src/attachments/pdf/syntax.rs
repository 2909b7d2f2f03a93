//! The syntax of objects (ISO 32000-1, 7.2 and 7.3): names, strings, dictionaries, references.

use std::borrow::Cow;

use memchr::{memchr, memchr2};

use super::super::Refusal;
use super::super::budget::Budget;

pub(super) const TOO_LARGE: Refusal = "a PDF that is too large to be checked when it is unpacked";

/// Bytes of a dictionary that are read: a longer one is not judged, so it must be none that matters.
const MAX_DICTIONARY: usize = 50_000;

/// Every name (7.3.5) without its escapes, and what stands behind it: a slash, letters, and `#6a` for a letter.
pub(super) fn each_name(bytes: &[u8]) -> impl Iterator<Item = (Cow<'_, [u8]>, &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        rest = &rest[memchr(b'/', rest)? + 1..];
        let length = name_len(rest);
        let name = &rest[..length];
        let name = if name.contains(&b'#') { unescaped(name).into() } else { name.into() };
        Some((name, &rest[length..]))
    })
}

/// The length of a name, of which the first 100 bytes are read.
pub(super) fn name_len(rest: &[u8]) -> usize {
    let is_end = |byte: &u8| is_space(*byte) || b"()<>[]{}/%".contains(byte);
    rest.iter().take(100).position(is_end).unwrap_or(rest.len().min(100))
}

pub(super) fn unescaped(name: &[u8]) -> Vec<u8> {
    let hex = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut plain = Vec::new();
    let mut rest = name;
    while let [first, after @ ..] = rest {
        let code = match after {
            [high, low, ..] if *first == b'#' => hex(high).zip(hex(low)),
            _ => None,
        };
        rest = if code.is_some() { &after[2..] } else { after };
        plain.push(code.map_or(*first, |(high, low)| high * 16 + low));
    }
    plain
}

/// The dictionary with which an object starts; empty if it starts with another value, and `None` if the dictionary has no end in its
/// first [`MAX_DICTIONARY`] bytes.
pub(super) fn dictionary<'a>(
    object: &'a [u8],
    budget: &Budget,
) -> Result<Option<&'a [u8]>, Refusal> {
    let text = trimmed(object, budget)?;
    if !text.starts_with(b"<<") {
        return Ok(Some(&[]));
    }
    let text = &text[..text.len().min(MAX_DICTIONARY)];
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        at += match rest {
            [b'<', b'<', ..] => {
                depth += 1;
                2
            }
            [b'>', b'>', ..] if depth == 1 => {
                read(at, budget)?;
                return Ok(Some(&text[..at + 2]));
            }
            [b'>', b'>', ..] => {
                depth -= 1;
                2
            }
            [b'(', ..] => string_len(rest),
            [b'<', ..] => memchr(b'>', rest).map_or(rest.len(), |end| end + 1),
            [b'%', ..] => memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()),
            _ => 1,
        };
    }
    read(text.len(), budget)?;
    Ok(None)
}

/// The length of a string with its brackets, which may hold others (7.3.4.2).
fn string_len(text: &[u8]) -> usize {
    string_end(text).unwrap_or(text.len())
}

/// The end of a string, behind its last bracket; `None` if there is none.
pub(super) fn string_end(text: &[u8]) -> Option<usize> {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = text.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth == 1 => return Some(at),
            b')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Returns the text behind white space and comments (7.2.3).
pub(super) fn trimmed<'a>(text: &'a [u8], budget: &Budget) -> Result<&'a [u8], Refusal> {
    let mut rest = text;
    loop {
        let from = rest.iter().position(|byte| !is_space(*byte)).unwrap_or(rest.len());
        rest = &rest[from..];
        if !rest.starts_with(b"%") {
            read(text.len() - rest.len(), budget)?;
            return Ok(rest);
        }
        rest = &rest[memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())..];
    }
}

/// Counts bytes that were read ahead, one by one: that takes some four times as long as to unpack them.
pub(super) fn read(bytes: usize, budget: &Budget) -> Result<(), Refusal> {
    budget.take(4 * bytes as u64).ok_or(TOO_LARGE)
}

fn is_space(byte: u8) -> bool {
    byte == 0 || byte.is_ascii_whitespace()
}

/// The number of the object that a value refers to, as in `5 0 R` (7.3.10).
pub(super) fn reference(value: &[u8], budget: &Budget) -> Result<Option<u32>, Refusal> {
    let Some((number, rest)) = integer(trimmed(value, budget)?) else { return Ok(None) };
    let Some((_, rest)) = integer(trimmed(rest, budget)?) else { return Ok(None) };
    Ok(trimmed(rest, budget)?.starts_with(b"R").then_some(number))
}

/// Returns `true` for a text that ends before its value does: white space, comments and numbers alone.
pub(super) fn is_cut(mut text: &[u8], budget: &Budget) -> Result<bool, Refusal> {
    for _ in 0..2 {
        text = trimmed(text, budget)?;
        text = &text[text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len())..];
    }
    Ok(trimmed(text, budget)?.is_empty())
}

/// The number that a value starts with, and what stands behind it.
pub(super) fn integer(value: &[u8]) -> Option<(u32, &[u8])> {
    let end = value.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(value.len());
    let digits = std::str::from_utf8(&value[..end]).ok()?;
    Some((digits.parse().ok()?, &value[end..]))
}
