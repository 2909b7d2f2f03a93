//! Hours of the clock of twelve hours: `5 p.m.` is 17 o'clock.

use std::ops::Range;

use rustc_hash::FxHashSet;

use crate::i18n::{ascii_digit, joins_next_word};

use super::clocks::{self, Time};
use super::day_halves::DayPart;
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::{match_first, remove_common};
use super::number_halves;
use super::sunrise_clock;
use super::unmatched::Unmatched;

/// Letters of the ending of a case on a number.
const MAX_ENDING: usize = 4;

/// An hour and its minute in a text, with the place of both.
pub(super) struct Clock {
    pub time: Time,
    pub place: Range<usize>,
}

/// The hour that a number may be, with the half that a word adds, and with minutes behind a point: `7 et demie`, `7.30`.
pub(super) fn clock(figure: &Figure, text: &Figures<'_>) -> Option<Clock> {
    let (time, place) = match figure.value {
        Value::Time(hour, minute) => ((hour.into(), minute.into()), figure.place.clone()),
        Value::Number(_) => match number_halves::half(figure, text) {
            Some(half) => ((half.whole, 30), half.place),
            None => (hour_of_number(figure, text)?, figure.place.clone()),
        },
        Value::Date(_) | Value::Phone(_) => return None,
    };
    let (hour, minute) = time;
    (hour <= 24 && minute < 60).then_some(Clock { time, place })
}

fn hour_of_number(figure: &Figure, text: &Figures<'_>) -> Option<Time> {
    let digits = |letters: &[char]| -> Option<u64> {
        let digits: Option<String> = letters.iter().map(|letter| ascii_digit(*letter)).collect();
        digits.filter(|digits| digits.len() <= 2)?.parse().ok()
    };
    match &text.letters[figure.place.clone()] {
        [hour @ .., '.', one, two] if !hour.is_empty() => {
            Some((digits(hour)?, digits(&[*one, *two])?))
        }
        _ => figure.value.whole().map(|hour| (hour, 0)),
    }
}

/// Removes hours of which one is written with a half of the day and the other counts from midnight.
pub(super) fn match_hours(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
) {
    clocks::match_hours(a, b, texts, written, from_midnight);
}

fn written(number: &Unmatched, text: &Figures<'_>) -> Option<Time> {
    clock(&number.figure, text).map(|clock| clock.time)
}

/// The hour and minute from midnight of an hour with a half of the day beside it.
fn from_midnight(number: &Unmatched, text: &Figures<'_>) -> Option<Time> {
    let Clock { time: (hour, minute), place } = clock(&number.figure, text)?;
    let (part, _) = part_beside(&place, text).filter(|_| (1..=12).contains(&hour))?;
    Some((part.hour_of_day(hour), minute))
}

/// An hour with a half of the day beside it.
struct Halved {
    /// The hour of the clock of twelve hours, the minute, and the half of the day.
    key: (u64, u64, u8),
    place: Range<usize>,
}

/// The hours that both texts have, in another half of the day: of the source, then of the translation.
pub(super) fn difference(theirs: &Figures<'_>, ours: &Figures<'_>) -> (Vec<String>, Vec<String>) {
    let [clocks_a, clocks_b] = [theirs, ours].map(with_part);
    let mut a = halved(&clocks_a, &clocks_b, [theirs, ours]);
    let mut b = halved(&clocks_b, &clocks_a, [ours, theirs]);
    remove_common(&mut a, &mut b, |hour| &hour.key);
    let own = |hour: &Halved| vec![hour.key];
    let other_half = |hour: &Halved| vec![(hour.key.0, hour.key.1, 1 - hour.key.2)];
    let written =
        |(one, other): (Halved, Halved)| (theirs.written(one.place), ours.written(other.place));
    match_first(&mut a, &mut b, other_half, own).into_iter().map(written).unzip()
}

/// The hours of a text with a word for a part of the day.
fn with_part(text: &Figures<'_>) -> Vec<(Clock, DayPart, Option<Time>)> {
    // Noon and midnight are written with either word.
    let is_hour = |figure: &&Figure| match figure.value {
        Value::Time(..) => true,
        _ => figure.value.whole() != Some(12),
    };
    let hour = |figure: &Figure| {
        let clock = clock(figure, text).filter(|clock| clock.time.0 > 0)?;
        let (part, place) = part_beside(&clock.place, text)?;
        let usual = sunrise_clock::usual(figure, text);
        Some((Clock { place, ..clock }, part, usual))
    };
    text.figures.iter().filter(is_hour).filter_map(hour).collect()
}

/// Hours by the usual clock. One that may be counted from sunrise is, if the other text has such an hour.
fn halved(
    clocks: &[(Clock, DayPart, Option<Time>)],
    others: &[(Clock, DayPart, Option<Time>)],
    [text, other]: [&Figures<'_>; 2],
) -> Vec<Halved> {
    let others: FxHashSet<Time> =
        others.iter().map(|(clock, ..)| (clock.time.0 % 12, clock.time.1)).collect();
    let both = sunrise_clock::is_used(text) && sunrise_clock::is_used(other);
    let hour = |(clock, part, usual): &(Clock, DayPart, Option<Time>)| {
        let usual = usual.filter(|usual| !both && others.contains(usual));
        let (hour, minute) = usual.unwrap_or(clock.time);
        let key = (hour % 12, minute, part.half(hour));
        Halved { key, place: clock.place.clone() }
    };
    clocks.iter().map(hour).collect()
}

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

#[cfg(test)]
#[path = "half_day_clock_tests.rs"]
mod tests;
