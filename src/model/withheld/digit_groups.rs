//! The groups of digits of a text, and the signs that may be between two groups of one number.

use std::ops::Range;

use crate::i18n::{ascii_digit, is_invisible};

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
    for (at, letter) in text.char_indices() {
        match ascii_digit(letter) {
            Some(digit) => {
                let end = at + letter.len_utf8();
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

/// Signs between the digits of a number in an output file. Those of a search index have commas between them.
pub(in crate::model) fn is_gap_in_output(letter: char) -> bool {
    match letter {
        '\n' | '\r' => false,
        '.' | '-' | '/' | '(' | ')' | '+' | '＋' | '\u{2010}'..='\u{2015}' => true,
        letter => letter.is_whitespace() || is_invisible(letter),
    }
}

/// Signs between the digits of a number that a person typed.
pub(in crate::model) fn is_gap_in_text(letter: char) -> bool {
    is_gap_in_output(letter)
        || !letter.is_alphanumeric() && !matches!(letter, '\n' | '\r' | ':' | ';' | '%')
}
