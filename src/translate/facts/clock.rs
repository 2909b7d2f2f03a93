//! The hour and minute that a number of a text may be.

use std::ops::Range;

use crate::i18n::ascii_digit;

use super::clocks::Time;
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::number_halves;

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
