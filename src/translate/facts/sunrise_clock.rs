//! Hours that are counted from sunrise and from sunset: `saa 3` is 9 o'clock.

use super::clock::clock;
use super::clocks::{self, Time};
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::part_of_day::part_beside;
use super::unmatched::Unmatched;

/// The words beside an hour, by language.
const CLOCKS: &[(&str, &str)] =
    &[("sw", "saa"), ("am", "ሰዓት"), ("ti", "ሰዓት"), ("om", "sa'aat"), ("so", "saac")];
/// A word behind hours that are counted from sunset, in a language that counts others from midnight.
const SUNSET: (&str, &str) = ("th", "ทุ่ม");

/// Letters between an hour and the word for it, and between the hours of a range.
const MAX_NEAR: usize = 16;

/// Returns `true` for a text in a language that counts hours from sunrise.
pub(super) fn is_used(text: &Figures<'_>) -> bool {
    CLOCKS.iter().any(|(language, _)| *language == text.words.base)
}

/// Removes hours of which one is counted from sunrise, six hours apart.
pub(super) fn match_hours(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
) {
    let written = |number: &Unmatched, text: &Figures<'_>| {
        let (hour, minute) = clock(&number.figure, text)?.time;
        Some((hour % 12, minute))
    };
    clocks::match_hours(a, b, texts, written, |number, text| usual(&number.figure, text));
}

/// The usual hour, of the clock of twelve hours, of one that is counted from sunrise.
pub(super) fn usual(figure: &Figure, text: &Figures<'_>) -> Option<Time> {
    let is_from_sunset = text.words.base == SUNSET.0;
    if !is_used(text) && !is_from_sunset {
        return None;
    }
    let clock = clock(figure, text).filter(|clock| clock.time.0 <= 12)?;
    let counts = if is_from_sunset { is_before_sunset_word } else { is_hour };
    let (hour, minute) = clock.time;
    counts(figure, text).then_some(((hour + 6) % 12, minute))
}

fn is_before_sunset_word(figure: &Figure, text: &Figures<'_>) -> bool {
    let after = &text.folded[figure.place.end..];
    let after = after.strip_prefix(&[' ']).unwrap_or(after);
    SUNSET.1.chars().eq(after.iter().copied().take(SUNSET.1.chars().count()))
}

/// Returns `true` for an hour by its minutes or by a word near it, and for the second one of a range.
fn is_hour(figure: &Figure, text: &Figures<'_>) -> bool {
    let is_alone = |figure: &Figure| {
        matches!(figure.value, Value::Time(..))
            || has_word_near(figure, text)
            || clock(figure, text).is_some_and(|clock| part_beside(&clock.place, text).is_some())
    };
    let first = || {
        let before = text.figures.partition_point(|other| other.place.start < figure.place.start);
        let first = text.figures.get(before.checked_sub(1)?)?;
        let between = text.letters.get(first.place.end..figure.place.start)?;
        let is_range = between.len() <= MAX_NEAR && !between.iter().any(|c| ",;!?".contains(*c));
        Some(first).filter(|_| is_range)
    };
    is_alone(figure) || first().is_some_and(is_alone)
}

fn has_word_near(figure: &Figure, text: &Figures<'_>) -> bool {
    let place = &figure.place;
    let near = place.start.saturating_sub(MAX_NEAR)..text.folded.len().min(place.end + MAX_NEAR);
    let mut words = CLOCKS.iter().filter(|(language, _)| *language == text.words.base);
    let near = &text.folded[near];
    let is_near = |word: &str| {
        let word: Vec<char> = word.chars().collect();
        near.windows(word.len()).any(|part| part == word)
    };
    words.any(|(_, word)| is_near(word))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn hours_from_sunrise_are_those_of_the_usual_clock() {
        for (source, code, translation, expected) in [
            ("after 8:30 am", "am", "ከጠዋቱ 2:30 በኋላ", ""),
            ("after 8:30 am", "am", "ከጠዋቱ 2 ሰዓት ተኩል በኋላ", ""),
            ("from 8 am to 5 pm", "am", "ከጠዋቱ 2 ሰዓት እስከ ቀኑ 11 ሰዓት", ""),
            ("from 8 am to 5 pm", "am", "ከጠዋቱ 2 እስከ ቀኑ 11 ሰዓት", ""),
            ("from 8 am to 5 pm", "om", "Sa'aatii 2 hanga 11tti bilbili.", ""),
            ("from 8 am to 5 pm", "ti", "ካብ ንግሆ ሰዓት 2 ክሳብ ሰዓት 11 ደውል።", ""),
            ("from 8 am to 5 pm", "sw", "saa 2 asubuhi hadi saa 11 jioni", ""),
            ("from 9 am to 3 pm", "sw", "saa 3 asubuhi hadi saa 9 mchana", ""),
            ("from 9:00 to 3:00", "sw", "saa 3 hadi saa 9", ""),
            ("at 7:30 pm", "sw", "saa 1 na nusu usiku", ""),
            ("at 2 am", "sw", "saa 8 usiku", ""),
            ("at 7:30 pm", "so", "1:30 fiidnimo", ""),
            ("at 8:30 am", "sw", "8:30 asubuhi", ""),
            ("at 7:30 am", "am", "ከምሽቱ 1:30 ሰዓት", "S says 7:30 am, T says ከምሽቱ 1:30"),
            ("at 7:30 am", "sw", "saa 1:30 usiku", "S says 7:30 am, T says 1:30 usiku"),
            ("9 people", "sw", "watu 3", "S says 9, T says 3"),
            ("before 8 pm", "th", "โทรก่อน 2 ทุ่ม", ""),
            ("before 8 am", "th", "โทรก่อน 2 ทุ่ม", "S says 8 am, T says 2 ทุ่ม"),
        ] {
            check(("en", source), (code, translation), expected);
        }
    }
}
