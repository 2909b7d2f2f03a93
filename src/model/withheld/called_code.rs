//! Finds a number of a few digits in an output file beside words that ask to call it.

use std::ops::Range;

use crate::i18n::ascii_digit;
use crate::markdown::{BOUNDARY, Number, Position};

use super::html_text::HtmlText;
use crate::model::typed_number::CallLanguages;
use crate::model::typed_number::call_words::asks_in_sentence;
use crate::model::typed_number::two_digits::asks_to_call_pair;

/// Bytes of a file before and behind a short code that are searched for words.
const CONTEXT_BYTES: usize = 240;

/// Returns `true` if the digits at a place of a file are a whole number that words around it ask to call. Parts of addresses,
/// names of files, sizes and other numbers are none.
pub(in crate::model) fn is_called_code(
    text: &str,
    place: &Range<usize>,
    code: &str,
    languages: CallLanguages,
) -> bool {
    let is_digit = |c: char| ascii_digit(c).is_some();
    let is_part = |c: char| "-/.=_&?#%+:".contains(c);
    let mut before = text[..place.start].chars().rev();
    let mut after = text[place.end..].chars();
    let is_behind_part = before.next().is_some_and(|c| {
        is_digit(c) || is_part(c) || c.is_whitespace() && before.next().is_some_and(is_digit)
    });
    if is_behind_part || has_groups_after(&text[place.end..]) {
        return false;
    }
    if let Some(next) = after.next() {
        let goes_on = is_part(next) && after.next().is_some_and(char::is_alphanumeric);
        if is_digit(next) || next.is_ascii_alphabetic() || next == '%' || goes_on {
            return false;
        }
    }
    let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let from = boundary(place.start.saturating_sub(CONTEXT_BYTES));
    let to = boundary(text.len().min(place.end + CONTEXT_BYTES));
    let (before, after) = (&text[from..place.start], &text[place.end..to]);
    // In an attribute, its value is the text.
    let is_in_tag = before.rfind('<') > before.rfind('>');
    let (before, after) = match is_in_tag {
        true => (
            before.rsplit('"').next().unwrap_or_default().to_owned(),
            after.split('"').next().unwrap_or_default().to_owned(),
        ),
        false => {
            let from = before.find('>').filter(|end| !before[..*end].contains('<'));
            let before = &before[from.map_or(0, |at| at + 1)..];
            let to = after.rfind('<').filter(|start| !after[*start..].contains('>'));
            let after = &after[..to.unwrap_or(after.len())];
            let (before, after) = (HtmlText::of(before, 0).text, HtmlText::of(after, 0).text);
            // The words of other elements, and of other strings of JSON, are about other things.
            let before = before.rsplit(BOUNDARY).next().and_then(|own| own.rsplit("\",\"").next());
            let after = after.split(BOUNDARY).next();
            (before.unwrap_or_default().to_owned(), after.unwrap_or_default().to_owned())
        }
    };
    let unit = after.trim_start().split(|c: char| !c.is_ascii_alphabetic()).next();
    let is_size = unit.is_some_and(|unit| ["B", "KB", "kB", "MB"].contains(&unit));
    let number = Number {
        position: Position::default(),
        written: text[place.clone()].into(),
        digits: code.into(),
        before: before.into(),
        after: after.into(),
        is_address: false,
    };
    let asks = match code.len() {
        2 => asks_to_call_pair(&number, languages),
        _ => asks_in_sentence(&number, languages),
    };
    !is_size && asks
}

/// Returns `true` if a text begins with more groups of the digits before it: one of three digits or more, or several. `24` in
/// `116 24 h` is none.
fn has_groups_after(text: &str) -> bool {
    let groups = text.split([' ', '\u{a0}']).skip(1);
    let digits =
        groups.map(|group| group.chars().take_while(|c| ascii_digit(*c).is_some()).count());
    let digits: Vec<usize> = digits.take_while(|count| *count > 0).take(2).collect();
    text.starts_with([' ', '\u{a0}']) && (digits.len() > 1 || digits.first() >= Some(&3))
}
