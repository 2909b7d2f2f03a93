//! Two hours as a range: `9 h à 17 h` is not `5 pm to 9 am`.

use std::ops::Range;

use super::clock::clock;
use super::clocks::Time;
use super::durations;
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::match_first;
use super::part_of_day::part_beside;
use super::sunrise_clock;
use super::time_units::Unit;

/// Letters between the two hours of a range.
const MAX_BETWEEN: usize = 16;

struct HourRange {
    hours: [Time; 2],
    place: Range<usize>,
}

/// The ranges of one text that the other has in the opposite order only, as written.
pub(super) fn difference(theirs: &Figures<'_>, ours: &Figures<'_>) -> (Vec<String>, Vec<String>) {
    // Hours from sunrise may be those of the other text in the opposite order.
    if sunrise_clock::is_used(theirs) != sunrise_clock::is_used(ours) {
        return (Vec::new(), Vec::new());
    }
    let (mut a, mut b) = (find(theirs), find(ours));
    let hours = |range: &HourRange| vec![range.hours];
    match_first(&mut a, &mut b, hours, hours);
    let reversed =
        match_first(&mut a, &mut b, |range| vec![[range.hours[1], range.hours[0]]], hours);
    let written = |(one, other): (HourRange, HourRange)| {
        (theirs.written(one.place), ours.written(other.place))
    };
    reversed.into_iter().map(written).unzip()
}

fn find(text: &Figures<'_>) -> Vec<HourRange> {
    let range = |two: &[Figure]| {
        let between = two[0].place.end..two[1].place.start;
        if between.len() > MAX_BETWEEN || text.letters[between].iter().any(|c| ",;!?".contains(*c))
        {
            return None;
        }
        let ((one, is_sure), (other, is_other_sure)) =
            hour(&two[0], text).zip(hour(&two[1], text))?;
        let is_range = one != other && (is_sure || is_other_sure);
        let place = two[0].place.start..two[1].place.end;
        is_range.then_some(HourRange { hours: [one, other], place })
    };
    text.figures.windows(2).filter_map(range).collect()
}

/// The hour and minute from midnight that a number may be; `true` if its text shows that it is one.
fn hour(figure: &Figure, text: &Figures<'_>) -> Option<(Time, bool)> {
    let clock = clock(figure, text)?;
    let (hour, minute) = clock.time;
    let part = part_beside(&clock.place, text).filter(|_| (1..=12).contains(&hour));
    let of_day = part.as_ref().map(|(part, _)| part.hour_of_day(hour));
    let is_hour = || {
        let after = &text.folded[figure.place.end..];
        let space = usize::from(after.first() == Some(&' '));
        text.words.units.is_hour_at_start(&after[space..])
            || text.words.units.hour_word_before(&text.folded[..figure.place.start]).is_some()
            || matches!(durations::beside(&figure.place, text), Some((Unit::Hour, _)))
    };
    let is_sure = matches!(figure.value, Value::Time(..)) || part.is_some() || is_hour();
    Some(((of_day.unwrap_or(hour), minute), is_sure))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_range_of_hours_keeps_its_order() {
        for (from, source, code, translation, expected) in [
            ("fr", "de 9 h à 17 h", "en", "from 5 pm to 9 am", "S says 9 h à 17, T says 5 pm to 9"),
            ("fr", "de 9 h à 17 h", "en", "from 9 am to 5 pm", ""),
            ("fr", "de 9h00 à 17h30", "en", "17:30–9:00", "S says 9h00 à 17h30, T says 17:30–9:00"),
            ("de", "9-17 Uhr", "en", "9 am to 5 pm", ""),
            ("de", "9-17 Uhr", "tr", "saat 17-9", "S says 9-17, T says 17-9"),
            ("en", "5 pm, or 9 am", "es", "a las 9 h o a las 17 h", ""),
            ("en", "open at 9:00, closed at 17:00", "ja", "17:00閉店、9:00開店", ""),
            ("en", "3 of 10 people", "ja", "10人中3人", ""),
            ("de", "9 von 17 Leuten", "ja", "17人中9人", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
