//! Numbers of two digits beside words for calling: codes such as 18, unlike days, hours and counts.

use std::sync::LazyLock;

use super::call_word_table::{
    CALL_WORDS, COUNT_WORDS, CallLanguages, all_languages, has_word, starts_with_one,
};
use super::call_words::{follows_other, is_counted, near_after, near_before};
use crate::i18n::{ascii_digit, month_names};
use crate::markdown::Number;

/// The letters of a name of a month that other words hardly begin with, unlike `mai`.
const MIN_STEM: usize = 5;

/// The names of months in small letters, in the languages of the table.
static MONTHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let codes = all_languages().iter();
    let names = codes.flat_map(|code| (1..=12).flat_map(|month| month_names(code, month)));
    let names = names.filter(|name| !name.contains(char::is_numeric));
    names.map(|name| name.trim_end_matches('.').to_lowercase()).collect()
});

/// Returns `true` for two digits, which may be a day or an hour, behind a word that asks to call with one word between them at
/// most: `Appelez le 18`. A month or an hour behind them makes them another number.
pub fn asks_to_call_pair(number: &Number, languages: CallLanguages) -> bool {
    let after = near_after(number);
    let is_time = |word: &str| {
        ["h", "hrs", "uhr", "am", "pm"].contains(&word)
            || MONTHS.iter().any(|month| match month.chars().count() {
                ..MIN_STEM => word == month,
                _ => word.starts_with(&**month),
            })
    };
    // `de 18 à 20 heures`
    let is_span = |after: &str| {
        let behind = after.trim_start_matches(|c: char| ascii_digit(c).is_none());
        let unit = behind.trim_start_matches(|c: char| ascii_digit(c).is_some()).trim_start();
        !behind.is_empty() && starts_with_one(unit, &COUNT_WORDS, languages)
    };
    let mut rest = number.after.chars();
    let is_followed = match rest.next() {
        Some(':' | '.' | ',' | '-' | '–' | '/' | '%' | '°') => {
            number.after.starts_with(['%', '°']) || rest.next().is_some_and(char::is_alphanumeric)
        }
        Some(letter) => letter.is_alphanumeric(),
        None => false,
    };
    let is_part = number.before.ends_with(|c: char| c.is_alphanumeric() || ":.,-–/".contains(c));
    let is_other = is_followed
        || is_part
        || follows_other(number, languages)
        || is_counted(number, languages)
        || after.split_whitespace().any(is_time)
        || is_span(&after);
    !is_other && has_word(&near_before(number, 2), &CALL_WORDS, languages)
}
