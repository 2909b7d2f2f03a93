//! The groups of digits of a text, and the signs that may be between two groups of one number.

use std::ops::Range;

use crate::i18n::{ascii_digit, ascii_sign, is_invisible};
use crate::markdown::BOUNDARY;

/// The characters that may separate the groups of digits of one number.
pub(in crate::model) type Gap = fn(char) -> bool;

/// Characters between two groups of digits: `12) — 34`.
const MAX_GAP: usize = 4;

/// A run of digits without anything between them.
pub(in crate::model) struct Group {
    /// In bytes.
    pub range: Range<usize>,
    /// The start of the range, or of the plus before it.
    pub start_with_plus: usize,
    pub has_plus: bool,
    /// ASCII digits.
    pub digits: String,
    /// The group before it may belong to the same number.
    pub joins: bool,
}

pub(in crate::model) fn groups(text: &str, gap: Gap) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let (mut between, mut joins, mut plus) = (0, false, None);
    for (Range { start: at, end }, letter) in letters(text) {
        match ascii_digit(letter) {
            Some(digit) => {
                match groups.last_mut().filter(|_| joins && between == 0) {
                    Some(last) => {
                        last.digits.push(digit);
                        last.range.end = end;
                    }
                    None => groups.push(Group {
                        range: at..end,
                        start_with_plus: plus.unwrap_or(at),
                        has_plus: plus.is_some(),
                        digits: digit.to_string(),
                        joins,
                    }),
                }
                (between, joins, plus) = (0, true, None);
            }
            None => {
                between += 1;
                plus = matches!(letter, '+' | '＋').then_some(at);
                joins &= between <= MAX_GAP && gap(letter);
            }
        }
    }
    groups
}

/// The letters of a text with their places; an escape of HTML is the letter that it stands for.
fn letters(text: &str) -> impl Iterator<Item = (Range<usize>, char)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let letter = rest.chars().next()?;
        let escaped = if letter == '&' { unescaped(rest) } else { None };
        let (letter, length) = escaped.unwrap_or((letter, letter.len_utf8()));
        let range = at..at + length;
        at = range.end;
        Some((range, letter))
    })
}

/// The letter that the escape at the start of a text stands for, and the length of the escape: `&#x27;`, `&nbsp;`.
fn unescaped(text: &str) -> Option<(char, usize)> {
    const MAX_ESCAPE: usize = 10;
    let end = text.bytes().take(MAX_ESCAPE).position(|byte| byte == b';')?;
    let letter = match &text[1..end] {
        "nbsp" => '\u{a0}',
        "apos" => '\'',
        name => {
            let code = name.strip_prefix('#')?;
            let value = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => code.parse(),
            };
            char::from_u32(value.ok()?)?
        }
    };
    Some((letter, end + 1))
}

/// Signs between the digits of a number in an output file. Those of a search index have commas between them.
pub(in crate::model) fn is_gap_in_output(letter: char) -> bool {
    match ascii_sign(letter) {
        BOUNDARY => false,
        '.' | ':' | '-' | '/' | '\'' | '(' | ')' | '+' => true,
        letter => letter.is_whitespace() || is_invisible(letter),
    }
}

/// Signs between the digits of a number that a person typed.
pub(in crate::model) fn is_gap_in_text(letter: char) -> bool {
    is_gap_in_output(letter) || !letter.is_alphanumeric() && !matches!(letter, BOUNDARY | ';' | '%')
}
