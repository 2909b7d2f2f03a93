//! The words of a language that translations are compared by: names of months and weekdays, multipliers, halves of the day.

use crate::model::typed_number::CallLanguages;

use super::counted_words::CountedWords;
use super::day_halves::DayHalves;
use super::half_words::HalfWords;
use super::money_words::MoneyWords;
use super::number_words::Multipliers;
use super::other_months::OtherMonths;
use super::time_names::TimeNames;
use super::time_units::UnitNames;

/// The words of a language. CLDR's names take milliseconds to make, so they are made once for all texts of a site.
pub(super) struct LanguageWords {
    /// The language without its script and region.
    pub base: String,
    pub names: TimeNames,
    pub multipliers: Multipliers,
    pub halves: DayHalves,
    pub halves_of_numbers: HalfWords,
    pub units: UnitNames,
    pub money: MoneyWords,
    pub counted: CountedWords,
    pub other_months: OtherMonths,
    /// The languages whose words ask to call.
    pub calls: CallLanguages,
}

impl LanguageWords {
    pub fn of(code: &str, calls: CallLanguages) -> LanguageWords {
        let base = code.split('-').next().unwrap_or(code);
        LanguageWords {
            base: base.to_owned(),
            names: TimeNames::of(code),
            multipliers: Multipliers::of(base),
            halves: DayHalves::of(base),
            halves_of_numbers: HalfWords::of(base),
            units: UnitNames::of(base),
            money: MoneyWords::of(base, ""),
            counted: CountedWords::of(base),
            other_months: OtherMonths::of(base),
            calls,
        }
    }

    /// These words, and the signs of money in a country of ISO 3166-1.
    pub fn in_country(mut self, country: &str) -> LanguageWords {
        self.money = MoneyWords::of(&self.base, country);
        self
    }
}
