//! Compares two texts in tests.

use crate::model::typed_number::CallLanguages;

use super::figure_comparison::compare;
use super::figures::Figures;
use super::language_words::LanguageWords;
use super::phones::PhoneRules;

/// The difference between two texts of a campaign in a country, as findings describe it.
pub(super) fn described_in(
    country: &str,
    (from, source): (&str, &str),
    (code, translation): (&str, &str),
) -> String {
    let words =
        [from, code].map(|code| LanguageWords::of(code, CallLanguages::ALL).in_country(country));
    let texts = [(source, words[0].calls), (translation, words[1].calls)];
    let [theirs, ours] = PhoneRules { country, site: None }.find(texts);
    let mismatch = compare(
        &Figures::of(source, &words[0], &theirs),
        &Figures::of(translation, &words[1], &ours),
    );
    if mismatch.is_empty() { String::new() } else { mismatch.describe("S", "T") }
}

#[track_caller]
pub(super) fn check_in(
    country: &str,
    (from, source): (&str, &str),
    (code, translation): (&str, &str),
    expected: &str,
) {
    let described = described_in(country, (from, source), (code, translation));
    assert_eq!(described, expected, "{country}: {source} | {translation}");
}

#[track_caller]
pub(super) fn check(source: (&str, &str), translation: (&str, &str), expected: &str) {
    check_in("AL", source, translation, expected);
}

/// Checks that two texts differ, or that they do not.
#[track_caller]
pub(super) fn check_found(source: (&str, &str), translation: (&str, &str), is_found: bool) {
    let described = described_in("MA", source, translation);
    assert_eq!(!described.is_empty(), is_found, "{source:?} | {translation:?}: {described}");
}
