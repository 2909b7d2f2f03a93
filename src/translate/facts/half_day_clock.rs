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
    clocks::match_hours(a, b, texts, hour, from_midnight);
}

/// The hour and minute of a number, also with a point between: `3.30`.
fn hour(number: &Unmatched) -> Option<(u64, u64)> {
    let pair = || number.pair().map(|[hour, minute]| (hour, minute));
    number.hour().or_else(|| pair().filter(|(hour, minute)| *hour <= 24 && *minute < 60))
}

/// The hour and minute from midnight of an hour with a half of the day beside it.
fn from_midnight(number: &Unmatched, text: &Figures<'_>) -> Option<(u64, u64)> {
    let (hour, minute) = hour(number).filter(|(hour, _)| (1..=12).contains(hour))?;
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
    let halves = &text.words.halves;
    // A word for the hour may stand between: `9 часов вечера`, `akşam saat 9`.
    let units = &text.words.units;
    let behind_hour = units
        .word_at_start(after)
        .and_then(|length| after[length..].strip_prefix(&[' ']).or_else(|| after.get(length..)));
    for after in [Some(after), behind_hour].into_iter().flatten() {
        let follows =
            |word: &[char]| after.strip_prefix(word).is_some_and(|rest| ends(word, rest.first()));
        if let Some((half, length)) = halves.find(follows) {
            return Some((half, number.start..text.letters.len() - after.len() + length));
        }
    }
    let before_hour = units.hour_word_before(before).and_then(|rest| rest.strip_suffix(&[' ']));
    for before in [Some(before), before_hour].into_iter().flatten() {
        let precedes =
            |word: &[char]| before.strip_suffix(word).is_some_and(|rest| ends(word, rest.last()));
        if let Some((half, length)) = halves.find(precedes) {
            return Some((half, before.len() - length..number.end));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_word_for_the_hour_may_stand_before_the_half_of_the_day() {
        for (from, source, code, translation, expected) in [
            ("ru", "в 9 часов вечера", "en", "at 9 pm", ""),
            ("ru", "в 9 часов вечера", "en", "at 9 am", "S says 9 часов вечера, T says 9 am"),
            ("ru", "в 9 часов вечера", "de", "um 21 Uhr", ""),
            ("uk", "о 9 годині ранку", "en", "at 9 pm", "S says 9 годині ранку, T says 9 pm"),
            ("uk", "о 9 годині ранку", "en", "at 9 am", ""),
            ("tr", "akşam saat 9", "en", "at 9 am", "S says akşam saat 9, T says 9 am"),
            ("tr", "akşam saat 9", "en", "at 21:00", ""),
            ("hi", "शाम के 9 बजे", "en", "at 9 am", "S says शाम के 9, T says 9 am"),
            ("hi", "शाम के 9 बजे", "en", "at 9 pm", ""),
            ("ur", "شام کے 9 بجے", "en", "at 9 am", "S says شام کے 9, T says 9 am"),
            ("vi", "9h tối", "en", "at 9 am", "S says 9h tối, T says 9 am"),
            ("vi", "9h tối", "en", "at 9 pm", ""),
            ("pt", "às 9 horas da manhã", "en", "at 9 pm", "S says 9 horas da manhã, T says 9 pm"),
            ("pl", "o 9 wieczorem", "en", "at 9 am", "S says 9 wieczorem, T says 9 am"),
            ("ro", "la ora 9 seara", "en", "at 9 am", "S says 9 seara, T says 9 am"),
            ("sr", "у 9 увече", "en", "at 9 am", "S says 9 увече, T says 9 am"),
            ("sr", "у 9 сати увече", "en", "at 21:00", ""),
            ("bg", "в 9 часа вечерта", "en", "at 9 am", "S says 9 часа вечерта, T says 9 am"),
            ("he", "בשעה 9 בבוקר", "en", "at 9 pm", "S says 9 בבוקר, T says 9 pm"),
            ("cs", "v 9 hodin večer", "en", "at 9 am", "S says 9 hodin večer, T says 9 am"),
            // Words of another hour, or of none.
            ("ru", "9 часов, вечера", "en", "at 9 am", ""),
            ("ru", "3 дня", "en", "3 days", ""),
            ("tr", "sabah 9 kişi", "en", "9 people in the morning", ""),
            ("hi", "9 बजे", "en", "at 9 am", ""),
            // Minutes behind a point.
            ("sv", "kl. 15.30", "en", "at 3.30 pm", ""),
            ("sv", "kl. 15.30", "en", "at 3.50 pm", "S says 15.30, T says 3.50"),
            ("sv", "15.30 kronor", "en", "3.30 kronor", "S says 15.30, T says 3.30"),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
