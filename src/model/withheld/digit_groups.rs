//! The groups of digits of a text, and the signs that may be between two groups of one number.

use std::ops::Range;

use crate::character_reference::numeric;
use crate::i18n::{DigitForm, ascii_sign, digit_form, digit_value, is_invisible, is_on_digit};
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
    let (mut last_form, mut before, mut in_note) = (None, None, false);
    for (Range { start: at, end }, letter) in letters(text) {
        let form = digit_form(letter, &text[end..]);
        // `m²`, `112¹`
        let is_behind_word = || before.is_some_and(char::is_alphanumeric);
        in_note =
            form == Some(DigitForm::Raised) && (in_note || last_form != form && is_behind_word());
        before = Some(letter);
        match digit_value(letter).filter(|_| !in_note) {
            Some(digit) => {
                joins &= form == last_form;
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
                (between, joins, plus, last_form) = (0, true, None, form);
            }
            None => match groups.last_mut().filter(|last| last.range.end == at) {
                Some(last) if is_on_digit(letter) => last.range.end = end,
                _ => {
                    between += 1;
                    plus = matches!(letter, '+' | '＋').then_some(at);
                    joins &= between <= MAX_GAP && gap(letter);
                }
            },
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
    let named = || {
        [("&nbsp;", '\u{a0}'), ("&apos;", '\'')]
            .into_iter()
            .find(|(name, _)| text.starts_with(name))
    };
    numeric(text, true).or_else(|| named().map(|(name, letter)| (letter, name.len())))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_in_other_signs_are_groups() {
        for (text, expected) in [
            ("022-999 999", &["022", "999", "999"][..]),
            ("②②-⑨⑨⑨", &["22", "999"]),
            ("1\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}", &["112"]),
            ("1\u{332}1\u{332}2", &["112"]),
            ("&#49;&#00000000000000000050;3 &#x34 5", &["123", "4", "5"]),
            ("① 112, 1\u{fe0f}\u{20e3} 129", &["1", "112", "1", "129"]),
            ("110\u{b9} m²³ x¹ ¹¹²", &["110", "112"]),
        ] {
            let groups = groups(text, is_gap_in_text);
            let digits: Vec<&str> = groups.iter().map(|group| &*group.digits).collect();
            assert_eq!(digits, expected, "{text}");
        }
        assert!(!groups("① 112", is_gap_in_text)[1].joins);
        let keys = "1\u{fe0f}\u{20e3}2\u{fe0f}\u{20e3}";
        assert_eq!(groups(keys, is_gap_in_text)[0].range, 0..keys.len());
    }
}
