//! Hours of the clock of twelve hours: `5 p.m.` is 17 o'clock.

use super::day_halves;
use super::figures::Figures;
use super::matching::match_first;
use super::unmatched::Unmatched;

/// Removes hours of which one is written with a half of the day and the other counts from midnight.
pub(super) fn match_hours(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
) {
    #[derive(PartialEq, Eq, Hash)]
    enum Key {
        Written(u64, u64),
        /// From midnight, of an hour with a half of the day.
        OfHalf(u64, u64),
    }
    let wanted = |number: &Unmatched| {
        let written = number.hour().map(|(hour, minute)| Key::OfHalf(hour, minute));
        let of_half = from_midnight(number, texts[0]);
        let of_half = of_half.map(|(hour, minute)| Key::Written(hour, minute));
        written.into_iter().chain(of_half).collect()
    };
    let keys = |number: &Unmatched| {
        let written = number.hour().map(|(hour, minute)| Key::Written(hour, minute));
        let of_half = from_midnight(number, texts[1]);
        let of_half = of_half.map(|(hour, minute)| Key::OfHalf(hour, minute));
        written.into_iter().chain(of_half).collect()
    };
    match_first(a, b, wanted, keys);
}

/// The hour and minute from midnight of an hour with a half of the day beside it.
fn from_midnight(number: &Unmatched, text: &Figures<'_>) -> Option<(u64, u64)> {
    let (hour, minute) = number.hour().filter(|(hour, _)| (1..=12).contains(hour))?;
    let (half, _) = day_halves::half_beside(&number.figure.place, text)?;
    Some((hour % 12 + 12 * u64::from(half), minute))
}
