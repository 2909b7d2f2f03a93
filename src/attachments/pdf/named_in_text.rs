//! Names in strings, such as that of `https://example.org/JavaScript`: they are words of a text.
//!
//! Only a string that every reader takes for one counts as text. So its object must be written without anything that readers take in
//! different ways, and hold nothing in the string that ends one of another kind, or begins another object.

use std::ops::Range;

use memchr::memmem;

use super::super::Refusal;
use super::super::budget::Budget;
use super::syntax::{each_name, integer, read, string_end};

/// Bytes around a name in the text of a page that are read.
const MAX_AROUND: usize = 900;

/// The place of a name.
pub(super) enum Place {
    /// Between the objects of a file.
    File,
    /// In a stream of objects with these strings.
    Objects(Vec<Range<usize>>),
    /// In a stream that holds no objects: a page, a font or a picture.
    Content,
    /// Between objects that readers may take in different ways.
    Unknown,
}

impl Place {
    /// The place of the names in a stream of objects (7.5.7).
    pub(super) fn of_objects(dictionary: &[u8], text: &[u8]) -> Place {
        strings_of_objects(dictionary, text).map_or(Place::Unknown, Place::Objects)
    }

    /// Returns `true` if the name that ends at `end` is a word of a text. The end of a piece that is not the last one comes again.
    pub(super) fn is_text(
        &self,
        bytes: &[u8],
        end: usize,
        is_last: bool,
        budget: &Budget,
    ) -> Result<bool, Refusal> {
        let holds = |strings: &[Range<usize>]| {
            let next = strings.partition_point(|string| string.end <= end);
            strings.get(next).is_some_and(|string| string.start < end)
        };
        match self {
            Place::File => {
                let Some(start) = memmem::rfind(&bytes[..end], b"obj") else { return Ok(false) };
                let start = start + b"obj".len();
                let behind = memmem::find(&bytes[end..], b"obj").unwrap_or(bytes.len() - end);
                let object = &bytes[start..end + behind];
                read(object.len(), budget)?;
                let is_object = begins_a_line(&bytes[..start - b"obj".len()]);
                let strings = strings(object).filter(|(_, is_ended)| is_object && *is_ended);
                Ok(strings.is_some_and(|(strings, _)| {
                    let next = strings.partition_point(|string| string.end + start <= end);
                    strings.get(next).is_some_and(|string| string.start + start < end)
                }))
            }
            Place::Objects(strings) => {
                read(1, budget)?;
                Ok(holds(strings))
            }
            Place::Content => {
                read(2 * MAX_AROUND, budget)?;
                let is_bracket = |byte: &u8| matches!(byte, b'(' | b')');
                let before =
                    bytes[..end].iter().rev().take(MAX_AROUND).find(|byte| is_bracket(byte));
                let behind = bytes[end..].iter().take(MAX_AROUND).find(|byte| is_bracket(byte));
                let comes_again = !is_last && behind.is_none() && bytes.len() - end < MAX_AROUND;
                Ok(before == Some(&b'(') && (behind == Some(&b')') || comes_again))
            }
            Place::Unknown => Ok(false),
        }
    }
}

/// Returns `true` if the number of an object stands alone at the beginning of a line, where no comment is: `5 0`.
fn begins_a_line(before: &[u8]) -> bool {
    let without_number = |text: &mut &[u8]| {
        let trimmed = text.trim_ascii_end();
        let digits = trimmed.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
        let is_apart = trimmed.len() < text.len() && digits > 0;
        *text = &trimmed[..trimmed.len() - digits];
        is_apart
    };
    let mut rest = before;
    without_number(&mut rest)
        && without_number(&mut rest)
        && matches!(rest, [] | [.., b'\n' | b'\r'])
}

/// The strings of a stream of objects; `None` if an object begins in one of them, or in a number more than its head says.
fn strings_of_objects(dictionary: &[u8], text: &[u8]) -> Option<Vec<Range<usize>>> {
    let value = |wanted: &[u8]| {
        let mut values = each_name(dictionary).filter(|(name, _)| &**name == wanted);
        let (_, value) = values.next().filter(|_| values.next().is_none())?;
        usize::try_from(integer(value.trim_ascii_start())?.0).ok()
    };
    let (count, first) = (value(b"N")?, value(b"First")?);
    let head = std::str::from_utf8(text.get(..first)?).ok()?;
    let numbers: Option<Vec<usize>> =
        head.split_ascii_whitespace().map(|number| number.parse().ok()).collect();
    let places = numbers.filter(|numbers| Some(numbers.len()) == count.checked_mul(2))?;
    let (strings, _) = strings(&text[first..])?;
    let strings: Vec<_> =
        strings.iter().map(|string| string.start + first..string.end + first).collect();
    let is_inside = |place: &usize| {
        let place = place.saturating_add(first);
        let next = strings.partition_point(|string| string.end <= place);
        strings.get(next).is_some_and(|string| string.start < place)
    };
    let is_clean = !places.iter().skip(1).step_by(2).any(is_inside);
    is_clean.then_some(strings)
}

/// The strings of objects that stand one after another, and `true` if these end with `endobj`, of which the last letters are cut, or
/// `stream`. `None` if readers may take anything else in different ways.
fn strings(text: &[u8]) -> Option<(Vec<Range<usize>>, bool)> {
    let (mut found, mut open, mut at) = (Vec::new(), Vec::new(), 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length =
            |is_part: fn(&u8) -> bool| rest.iter().take_while(|byte| is_part(byte)).count();
        at += match rest {
            [b' ' | b'\t' | b'\r' | b'\n' | b'\x0c', ..] => 1,
            [b'<', b'<', ..] => {
                open.push(b'>');
                2
            }
            [b'[', ..] => {
                open.push(b']');
                1
            }
            [b'>', b'>', ..] => open.pop().filter(|bracket| *bracket == b'>').map(|_| 2)?,
            [b']', ..] => open.pop().filter(|bracket| *bracket == b']').map(|_| 1)?,
            [b'<', digits @ ..] => {
                let is_part = |byte: &&u8| byte.is_ascii_hexdigit() || byte.is_ascii_whitespace();
                let length = digits.iter().take_while(is_part).count();
                digits.get(length).filter(|byte| **byte == b'>')?;
                length + 2
            }
            [b'(', ..] => {
                let length = string_end(rest)?;
                if !rest[..length].iter().any(|byte| matches!(byte, b'<' | b'>')) {
                    found.push(at..at + length);
                }
                length
            }
            [b'/', name @ ..] => {
                let is_part = |byte: &&u8| byte.is_ascii_graphic() && !b"()<>[]{}/%".contains(byte);
                1 + name.iter().take_while(is_part).count()
            }
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => {
                length(|byte| byte.is_ascii_digit() || b"+-.".contains(byte))
            }
            _ => {
                let length = length(u8::is_ascii_alphabetic);
                match &rest[..length] {
                    b"true" | b"false" | b"null" | b"R" => length,
                    b"stream" if open.is_empty() => return Some((found, true)),
                    b"end" if open.is_empty() && length == rest.len() => {
                        return Some((found, true));
                    }
                    _ => return None,
                }
            }
        };
    }
    open.is_empty().then_some((found, false))
}

#[cfg(test)]
mod tests;
