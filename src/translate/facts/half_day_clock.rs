//! Hours of the clock of twelve hours: `5 p.m.` is 17 o'clock.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::clock::{Clock, clock};
use super::clocks::{self, Time};
use super::day_halves::DayPart;
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::{match_first, remove_common};
use super::part_of_day::part_beside;
use super::sunrise_clock;
use super::unmatched::Unmatched;

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

#[cfg(test)]
mod tests;
