//! Hours of the clock of twelve hours: `5 p.m.` is 17 o'clock.

use std::ops::Range;

use crate::i18n::joins_next_word;

use super::clocks;
use super::figures::Figures;
use super::unmatched::Unmatched;

/// Removes hours of which one is written with a half of the day and the other counts from midnight.
pub(super) fn match_hours(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
) {
    clocks::match_hours(a, b, texts, Unmatched::hour, from_midnight);
}

/// The hour and minute from midnight of an hour with a half of the day beside it.
fn from_midnight(number: &Unmatched, text: &Figures<'_>) -> Option<(u64, u64)> {
    let hour = number.hour().or_else(|| {
        // `3.30 pm`
        number.pair().map(|[hour, minute]| (hour, minute)).filter(|(_, minute)| *minute < 60)
    });
    let (hour, minute) = hour.filter(|(hour, _)| (1..=12).contains(hour))?;
    let (half, _) = half_beside(&number.figure.place, text)?;
    Some((hour % 12 + 12 * u64::from(half), minute))
}

/// The half of the day that a word behind or before a number names, from `0`, with the place of the two.
pub(super) fn half_beside(number: &Range<usize>, text: &Figures<'_>) -> Option<(u8, Range<usize>)> {
    let (before, after) = (&text.folded[..number.start], &text.folded[number.end..]);
    let before = before.strip_suffix(&[' ']).unwrap_or(before);
    let after = after.strip_prefix(&[' ']).unwrap_or(after);
    let ends = |word: &[char], next: Option<&char>| {
        next.is_none_or(|letter| !letter.is_alphanumeric())
            || word.first().is_some_and(|letter| joins_next_word(*letter))
    };
    let follows =
        |word: &[char]| after.strip_prefix(word).is_some_and(|rest| ends(word, rest.first()));
    let precedes =
        |word: &[char]| before.strip_suffix(word).is_some_and(|rest| ends(word, rest.last()));
    let halves = &text.words.halves;
    if let Some((half, length)) = halves.find(follows) {
        return Some((half, number.start..text.letters.len() - after.len() + length));
    }
    let (half, length) = halves.find(precedes)?;
    Some((half, before.len() - length..number.end))
}
