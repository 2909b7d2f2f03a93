//! Words for a part of the day beside a number.

use std::ops::Range;

use crate::i18n::joins_next_word;

use super::day_halves::DayPart;
use super::figures::Figures;

/// Letters of the ending of a case on a number.
const MAX_ENDING: usize = 4;

/// The part of the day that a word behind or before a number names, with the place of the two.
pub(super) fn part_beside(
    number: &Range<usize>,
    text: &Figures<'_>,
) -> Option<(DayPart, Range<usize>)> {
    let (before, after) = (&text.folded[..number.start], &text.folded[number.end..]);
    let before = before.strip_suffix(&[' ']).unwrap_or(before);
    let ending = behind_ending(after);
    let after = after.strip_prefix(&[' ']).unwrap_or(after);
    let ends = |word: &[char], next: Option<&char>| {
        next.is_none_or(|letter| !letter.is_alphanumeric())
            || word.first().is_some_and(|letter| joins_next_word(*letter))
    };
    let halves = &text.words.halves;
    // A word for the hour may stand between: `9 часов вечера`, `akşam saat 9`.
    let units = &text.words.units;
    let behind_hour = units
        .word_at_start(after)
        .and_then(|length| after[length..].strip_prefix(&[' ']).or_else(|| after.get(length..)));
    for after in [Some(after), behind_hour].into_iter().flatten() {
        let follows =
            |word: &[char]| after.strip_prefix(word).is_some_and(|rest| ends(word, rest.first()));
        if let Some((part, length)) = halves.find(follows) {
            return Some((part, number.start..text.letters.len() - after.len() + length));
        }
    }
    let before_hour = units.hour_word_before(before).and_then(|rest| rest.strip_suffix(&[' ']));
    for before in [Some(before), before_hour].into_iter().flatten() {
        let precedes =
            |word: &[char]| before.strip_suffix(word).is_some_and(|rest| ends(word, rest.last()));
        if let Some((part, length)) = halves.find(precedes) {
            return Some((part, before.len() - length..number.end));
        }
    }
    // The word may be that of a next hour: `sabah 9'dan akşam 5'e`.
    let is_of_this = |rest: &[char]| {
        let next = rest.strip_prefix(&[' ']).unwrap_or(rest).first();
        rest.first().is_none_or(|c| !c.is_alphanumeric()) && !next.is_some_and(|c| c.is_numeric())
    };
    let after = ending?;
    let follows = |word: &[char]| after.strip_prefix(word).is_some_and(is_of_this);
    let (part, length) = halves.find(follows)?;
    Some((part, number.start..text.letters.len() - after.len() + length))
}

/// A text behind the ending of a case on a number: `9ê sibê`, `9'da sabah`.
fn behind_ending(after: &[char]) -> Option<&[char]> {
    let length = after.iter().take(MAX_ENDING + 1).take_while(|c| **c != ' ').count();
    let (ending, rest) = after.split_at_checked(length)?;
    let is_ending = (1..=MAX_ENDING).contains(&length)
        && ending.iter().all(|c| c.is_alphabetic() || matches!(c, '\'' | '-'));
    rest.strip_prefix(&[' ']).filter(|_| is_ending)
}
