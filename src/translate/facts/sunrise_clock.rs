//! Hours that are counted from sunrise and from sunset: `saa 3` is 9 o'clock.

use super::clocks;
use super::figures::Figures;
use super::unmatched::Unmatched;

/// The words beside an hour, by language.
const CLOCKS: &[(&str, &str)] =
    &[("sw", "saa"), ("am", "ሰዓት"), ("ti", "ሰዓት"), ("om", "sa'aat"), ("so", "saac")];

/// Letters between an hour and the word for it.
const MAX_NEAR: usize = 16;

/// Removes hours of which one is counted from sunrise, six hours apart.
pub(super) fn match_hours(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
) {
    let written = |number: &Unmatched| number.hour().map(|(hour, minute)| (hour % 12, minute));
    clocks::match_hours(a, b, texts, written, from_sunrise);
}

/// The usual hour of one that is counted from sunrise.
fn from_sunrise(number: &Unmatched, text: &Figures<'_>) -> Option<(u64, u64)> {
    let (hour, minute) = number.hour()?;
    let place = &number.figure.place;
    let near = place.start.saturating_sub(MAX_NEAR)..text.folded.len().min(place.end + MAX_NEAR);
    let mut words = CLOCKS.iter().filter(|(language, _)| *language == text.words.base);
    let near = &text.folded[near];
    let is_near = |word: &str| {
        let word: Vec<char> = word.chars().collect();
        near.windows(word.len()).any(|part| part == word)
    };
    words.any(|(_, word)| is_near(word)).then_some(((hour + 6) % 12, minute))
}
