//! The names of units of time in a language: `days`, `Stunden`, `週間`.

use crate::i18n::joins_next_word;

use super::language_row;

/// Letters that a case adds to a name of a unit.
const MAX_ENDING: usize = 3;
/// The letters of the shortest name that a case makes longer, in scripts with small letters and in others.
const MIN_OPEN: [usize; 2] = [4, 3];
/// The languages in scripts with small letters that have cases.
const WITH_CASES: &[&str] = &[
    "az", "be", "bs", "cnr", "cs", "de", "el", "et", "eu", "fi", "hr", "hu", "hy", "is", "kk",
    "kmr", "ku", "ky", "lt", "lv", "mn", "pl", "ru", "sh", "sk", "sl", "so", "sq", "sr", "tg",
    "tk", "tr", "tt", "uk", "uz",
];
/// The letters of Georgian: small ones for Unicode, but no text has capitals, and names are as short as in scripts without.
const GEORGIAN: std::ops::RangeInclusive<char> = '\u{10d0}'..='\u{10ff}';
/// The mark of a name that stands before its number.
const BEFORE: char = '<';

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// In the order of the columns of the table.
pub(super) const UNITS: [Unit; 6] =
    [Unit::Minute, Unit::Hour, Unit::Day, Unit::Week, Unit::Month, Unit::Year];

/// The names of units in a language; none for a language that the table lacks.
pub(super) struct UnitNames {
    behind: Vec<(Unit, Vec<char>)>,
    before: Vec<(Unit, Vec<char>)>,
    has_cases: bool,
    /// The words that stand between an hour and its half of the day: `uhr`, `saat`.
    clock: Vec<Vec<char>>,
}

impl UnitNames {
    pub fn of(language: &str) -> UnitNames {
        let table = include_str!("../../../data/time-units.tsv");
        let [_, units @ .., clock] = language_row::fields::<8>(table, language);
        let units: [&str; 6] = units;
        let names = UNITS
            .into_iter()
            .zip(units)
            .flat_map(|(unit, names)| language_row::words(names).map(move |name| (unit, name)));
        let (before, behind): (Vec<_>, Vec<_>) =
            names.partition(|(_, name)| name.first() == Some(&BEFORE));
        let before = before.into_iter().map(|(unit, name)| (unit, name[1..].to_vec())).collect();
        UnitNames {
            behind,
            before,
            has_cases: WITH_CASES.contains(&language),
            clock: language_row::words(clock).collect(),
        }
    }

    /// The unit at the start of a text in small letters, with the length of its word: the longest name that fits.
    pub fn at_start(&self, text: &[char]) -> Option<(Unit, usize)> {
        let fits = self.behind.iter().filter_map(|(unit, name)| {
            if name.first() != text.first() {
                return None;
            }
            let rest = text.strip_prefix(&**name)?;
            if name.last().is_some_and(|last| joins_next_word(*last)) {
                return Some((*unit, name.len()));
            }
            let has_case = name.iter().any(|c| c.is_lowercase() && !GEORGIAN.contains(c));
            let is_open =
                name.len() >= MIN_OPEN[usize::from(!has_case)] && (self.has_cases || !has_case);
            let max = if is_open { MAX_ENDING } else { 0 };
            let ending = rest.iter().take(max + 1).take_while(|c| c.is_alphanumeric()).count();
            (ending <= max).then_some((*unit, name.len() + ending))
        });
        fits.max_by_key(|(_, length)| *length)
    }

    /// The length of a unit or of another word for an hour at the start of a text in small letters.
    pub fn word_at_start(&self, text: &[char]) -> Option<usize> {
        let is_word = |word: &&Vec<char>| {
            text.strip_prefix(&***word).is_some_and(|rest| ends_word(word.last(), rest.first()))
        };
        let clock = self.clock.iter().filter(is_word).map(Vec::len);
        clock.chain(self.at_start(text).map(|(_, length)| length)).max()
    }

    /// Returns `true` if a text in small letters begins with a word for an hour.
    pub fn is_hour_at_start(&self, text: &[char]) -> bool {
        let is_word = |word: &Vec<char>| {
            text.strip_prefix(&**word).is_some_and(|rest| ends_word(word.last(), rest.first()))
        };
        self.clock.iter().any(is_word)
    }

    /// A text in small letters before the word for an hour with which it ends: `akşam` of `akşam saat`, before 9.
    pub fn hour_word_before<'t>(&self, text: &'t [char]) -> Option<&'t [char]> {
        let text = text.strip_suffix(&[' ']).unwrap_or(text);
        let rest = |word: &Vec<char>| {
            let rest = text.strip_suffix(&**word)?;
            ends_word(word.first(), rest.last()).then_some(rest)
        };
        self.clock.iter().filter_map(rest).min_by_key(|rest| rest.len())
    }

    /// The unit at the end of a text in small letters, with the length of its word.
    pub fn at_end(&self, text: &[char]) -> Option<(Unit, usize)> {
        let fits = self.before.iter().filter(|(_, name)| {
            text.strip_suffix(&**name).is_some_and(|rest| ends_word(name.first(), rest.last()))
        });
        fits.map(|(unit, name)| (*unit, name.len())).max_by_key(|(_, length)| *length)
    }
}

/// Returns `true` if a word ends between its letter and the next one.
fn ends_word(letter: Option<&char>, next: Option<&char>) -> bool {
    next.is_none_or(|next| !next.is_alphanumeric())
        || letter.is_some_and(|letter| joins_next_word(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_has_names_of_one_unit() {
        for row in crate::tsv::rows::<8>(include_str!("../../../data/time-units.tsv")) {
            let names = UnitNames::of(row[0]);
            let count =
                row[1..7].iter().flat_map(|field| field.split(',')).filter(|n| !n.is_empty());
            assert_eq!(names.behind.len() + names.before.len(), count.count(), "{}", row[0]);
            for (unit, name) in names.behind.iter().chain(&names.before) {
                let others = names.behind.iter().chain(&names.before);
                let mut same = others.filter(|(_, other)| other == name);
                assert!(same.all(|(other, _)| other == unit), "{}: {name:?}", row[0]);
            }
        }
    }

    #[test]
    fn languages_with_built_in_words_have_all_units() {
        for code in crate::read::built_in_languages() {
            let names = UnitNames::of(code.split('-').next().unwrap());
            for unit in UNITS {
                let mut all = names.behind.iter().chain(&names.before);
                assert!(all.any(|(known, _)| *known == unit), "{code}: {unit:?}");
            }
        }
    }

    #[test]
    fn another_unit_of_time_is_found_in_its_usual_forms() {
        for (from, source, code, translation) in [
            ("en", "within 3 hours", "el", "μέσα σε 3 μέρες"),
            ("en", "Wait 3 days.", "el", "Περίμενε 3 βδομάδες."),
            ("en", "A visa of 3 months.", "el", "Βίζα 3 ετών."),
            ("en", "A visa of 3 years.", "el", "Βίζα 3 μηνών."),
            ("en", "Wait 3 days.", "ckb", "٣ هەفتە چاوەڕێ بکە."),
            ("en", "Wait 3 hours.", "ckb", "٣ ڕۆژ چاوەڕێ بکە."),
            ("en", "Within 3 hours.", "ku", "Di nav 3 rojan de."),
            ("en", "Within 3 hours.", "kmr", "Di nav 3 rojan de."),
            ("en", "Wait 3 days.", "tg", "3 ҳафта интизор шав."),
            ("en", "Wait 3 days.", "om", "Torban 3 eegi."),
            ("en", "A visa of 3 weeks.", "mn", "3 сарын виз."),
            ("fr", "Paie 3 000 dirhams.", "ar", "ادفع 3000 أورو."),
            ("fr", "Un visa de 3 mois.", "ar", "تأشيرة 3 سنين."),
        ] {
            super::super::tests::check_found((from, source), (code, translation), true);
        }
        for (source, code, translation) in [
            ("Wait 3 days.", "el", "Περίμενε 3 μέρες."),
            ("Wait 3 weeks.", "ckb", "٣ هەفتە چاوەڕێ بکە."),
            ("Wait 3 days.", "ku", "3 rojan bisekine."),
            ("Wait 3 weeks.", "om", "Torban 3 eegi."),
            ("A visa of 3 months.", "mn", "3 сарын виз."),
        ] {
            super::super::tests::check(("en", source), (code, translation), "");
        }
    }
}
