//! Numbers that a text says with a word: months, weekdays, and "a million" for `1 triệu`.

use crate::i18n::ascii_digit;

use super::figures::Figures;
use super::number_halves;
use super::numerals;
use super::unmatched::{Kind, Unmatched};

/// Letters between a name of a month and a number beside it.
const MAX_NEAR: usize = 8;
const MONTHS: usize = 12;
/// Letters of the shortest name of a month that is no other word.
const MIN_FULL: usize = 5;

/// The numbers that a text says with words, each by its index.
pub(super) struct Mentions {
    months: [bool; MONTHS + 1],
    months_beside_number: [bool; MONTHS + 1],
    /// Those with a name that is no other word, such as `may`.
    months_in_full: [bool; MONTHS + 1],
    weekdays: [bool; 8],
    /// Powers of ten.
    powers: Vec<bool>,
    numerals: Vec<u64>,
    /// A word for the first day of a month.
    has_first_day: bool,
}

impl Mentions {
    pub fn of(text: &Figures<'_>) -> Mentions {
        let mut mentions = Mentions {
            months: [false; MONTHS + 1],
            months_beside_number: [false; MONTHS + 1],
            months_in_full: [false; MONTHS + 1],
            weekdays: [false; 8],
            powers: text.words.multipliers.powers(&text.folded),
            numerals: [numerals::values(&text.folded), number_halves::amounts(text)].concat(),
            has_first_day: !text.words.names.first_days(&text.folded, &text.starts).is_empty(),
        };
        for at in &text.starts {
            mentions.add(*at, text);
        }
        mentions
    }

    /// Adds the months and weekdays whose names begin at a place.
    fn add(&mut self, at: usize, text: &Figures<'_>) {
        let rest = &text.folded[at..];
        let names = &text.words.names;
        for (month, stem) in names.months.iter().filter(|(_, stem)| stem.is_start_of(rest)) {
            let near = at.saturating_sub(MAX_NEAR)..rest.len().min(stem.len() + MAX_NEAR) + at;
            let is_beside = text.letters[near].iter().any(|c| ascii_digit(*c).is_some());
            self.months[usize::from(*month)] = true;
            self.months_beside_number[usize::from(*month)] |= is_beside;
            self.months_in_full[usize::from(*month)] |= stem.len() >= MIN_FULL;
        }
        for (day, _) in names.weekdays.iter().filter(|(_, stem)| stem.is_start_of(rest)) {
            self.weekdays[usize::from(*day)] = true;
        }
    }

    /// Returns `true` if the text says a number of the other side with a word, or may do so in a language whose months are
    /// not known.
    pub fn say(&self, number: &Unmatched) -> bool {
        let value = number.whole();
        let month = value.and_then(|value| usize::try_from(value).ok());
        let is_named = |months: &[bool; MONTHS + 1]| {
            month.and_then(|month| months.get(month)).is_some_and(|is_named| *is_named)
        };
        match number.kind {
            Kind::Month => {
                let others = self.months_beside_number.iter().zip(&self.months_in_full);
                let is_other = |(other, (is_beside, is_in_full)): (usize, (&bool, &bool))| {
                    (*is_beside || *is_in_full) && Some(other) != month
                };
                is_named(&self.months) || !others.enumerate().any(is_other)
            }
            Kind::BesideNumber if is_named(&self.months_beside_number) => true,
            Kind::BesideNumber | Kind::Count if value == Some(1) && self.has_first_day => true,
            Kind::Weekday(day) => {
                self.weekdays.get(usize::from(day)).is_some_and(|is_named| *is_named)
            }
            Kind::BesideNumber | Kind::Count => {
                let powers = (0..).zip(&self.powers).filter(|(_, is_named)| **is_named);
                let values = powers.filter_map(|(power, _)| 10_u64.checked_pow(power));
                let mut said = values.chain(self.numerals.iter().copied());
                value.is_some_and(|value| said.any(|said| said == value))
            }
        }
    }
}
