//! One and two of a unit of time in words: `un día`, `один день`, and the dual of Arabic and Hebrew, `يومين`.

use crate::i18n::joins_next_word;
use crate::tsv;

use super::durations;
use super::figures::Figures;
use super::language_row;
use super::time_units::{UNITS, Unit};
use super::unmatched::Unmatched;

/// The mark of a word that says its number beside the name of a unit alone.
const BESIDE: char = '=';
/// Letters of a particle that Arabic and Hebrew write before a noun.
const PARTICLES: &[char] = &['و', 'ل', 'ب', 'ف', 'ה', 'ו', 'ל', 'ב', 'כ', 'מ'];

/// Returns `true` if a text says a number of the other one, one or two, with a noun: of the same unit, if the number has one.
pub(super) fn say(number: &Unmatched, text: &Figures<'_>, other: &Figures<'_>) -> bool {
    let Some(count @ (1 | 2)) = number.whole() else { return false };
    let unit = durations::beside(&number.figure.place, text).map(|(unit, _)| unit);
    let table = include_str!("../../../data/counted-nouns.tsv");
    let base = match &*other.words.base {
        "kmr" => "ku",
        "nn" | "no" => "nb",
        "prs" => "fa",
        "arz" | "apc" | "ary" | "acm" | "arq" | "aeb" => "ar",
        base => base,
    };
    let count = count.to_string();
    let row = tsv::rows::<9>(table).find(|row| row[0] == base && row[1] == count);
    let Some([_, _, units @ .., all]) = row else { return false };
    let units: [&str; 6] = units;
    let nouns = match unit {
        Some(unit) => UNITS.into_iter().zip(units).find(|(known, _)| *known == unit),
        None => None,
    };
    let has_noun = nouns.is_some_and(|(_, nouns)| {
        language_row::words(nouns).any(|noun| places(&noun, other).next().is_some())
    });
    has_noun || language_row::words(all).any(|word| says(&word, unit, other))
}

/// Returns `true` if a word says its number of a unit; one without the mark, of anything that is no unit of time.
fn says(word: &[char], unit: Option<Unit>, text: &Figures<'_>) -> bool {
    let Some(bare) = word.strip_prefix(&[BESIDE]) else {
        return unit.is_none() && places(word, text).next().is_some();
    };
    let Some(unit) = unit else { return false };
    places(bare, text).any(|at| {
        let after = &text.folded[at + bare.len()..];
        let after = after.strip_prefix(&[' ']).unwrap_or(after);
        let names = &text.words.units;
        let is_unit = |found: Option<(Unit, usize)>| found.is_some_and(|(found, _)| found == unit);
        let before = &text.folded[..at];
        let before = before.strip_suffix(&[' ']).unwrap_or(before);
        is_unit(names.at_start(after)) || is_unit(names.at_end(before)) || {
            let start = before.iter().rposition(|c| !c.is_alphanumeric()).map_or(0, |at| at + 1);
            is_unit(names.at_start(&before[start..]))
        }
    })
}

/// The places of a whole word that no number stands before.
fn places<'t>(word: &'t [char], text: &'t Figures<'_>) -> impl Iterator<Item = usize> + 't {
    let folded = &text.folded;
    text.starts.iter().copied().filter(move |at| {
        let Some(rest) = folded[*at..].strip_prefix(word) else { return false };
        let before = &folded[..*at];
        let before = match before.last() {
            Some(last) if PARTICLES.contains(last) => &before[..before.len() - 1],
            _ => before,
        };
        let is_start = before.last().is_none_or(|c| !c.is_alphanumeric() || joins_next_word(*c));
        let bare = before.strip_suffix(&[' ']).unwrap_or(before);
        let has_number = bare.last().is_some_and(|c| c.is_numeric());
        is_start && !has_number && rest.first().is_none_or(|c| !c.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_noun_may_say_one_or_two() {
        for (from, source, code, translation, expected) in [
            ("en", "Wait 2 days.", "ar", "انتظر يومين.", ""),
            ("en", "Call within 2 hours.", "ar", "اتصل خلال ساعتين.", ""),
            ("en", "Go back after 2 weeks.", "ar", "عد بعد أسبوعين.", ""),
            ("ar", "انتظر شهرين.", "en", "Wait 2 months.", ""),
            ("en", "Wait 2 days.", "he", "חכו יומיים.", ""),
            ("en", "Call 2 times.", "ar", "اتصل مرتين.", ""),
            ("en", "Wait 3 days.", "ar", "انتظر يومين.", "S says 3, T does not"),
            ("en", "Wait 2 hours.", "ar", "انتظر يومين.", "S says 2, T does not"),
            ("en", "Wait 2 days.", "ar", "انتظر.", "S says 2, T does not"),
            ("en", "Wait 1 day.", "es", "Espera un día.", ""),
            ("en", "Wait 1 day.", "es", "Espera una semana.", "S says 1, T does not"),
            ("en", "Wait 1 day.", "es", "Espera días.", "S says 1, T does not"),
            ("en", "Wait 1 day.", "ru", "Подожди один день.", ""),
            ("en", "Wait 1 hour.", "ru", "Подожди час.", ""),
            ("ru", "Подожди 1 день.", "en", "Wait one day.", ""),
            ("en", "Wait 1 day.", "ar", "انتظر يوماً واحداً.", ""),
            ("en", "Wait 1 hour.", "ar", "انتظر ساعة.", ""),
            ("en", "Wait 1 hour.", "ar", "انتظر 5 ساعة.", "S says 1, T says 5"),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
