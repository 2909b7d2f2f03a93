//! Dates in words, in the Gregorian calendar.
//!
//! A formatter takes microseconds to make, so none is kept.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter as Formatter;
use icu::datetime::fieldsets::{E, Y, YM, YMD};

use super::language::Language;

/// "12 nëntor 2026"; the ISO form for an invalid date, and where CLDR has no names of months.
pub(super) fn date_long(language: &Language, year: i32, month: u8, day: u8) -> String {
    let written = Date::try_new_gregorian(year, month, day).ok().and_then(|date| {
        let formatter =
            Formatter::<Gregorian, _>::try_new((&language.cldr).into(), YMD::long()).ok()?;
        Some(formatter.format(&date).to_string())
    });
    in_words(written, month).unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// "nëntor 2026"
pub(super) fn month_year(language: &Language, year: i32, month: u8) -> String {
    let written = Date::try_new_gregorian(year, month, 1).ok().and_then(|date| {
        let formatter =
            Formatter::<Gregorian, _>::try_new((&language.cldr).into(), YM::long()).ok()?;
        Some(formatter.format(&date).to_string())
    });
    in_words(written, month).unwrap_or_else(|| format!("{year:04}-{month:02}"))
}

/// "2026", with the marks that a language puts after a year.
pub(super) fn year(language: &Language, year: i32) -> String {
    let written = Date::try_new_gregorian(year, 1, 1).ok().and_then(|date| {
        let formatter =
            Formatter::<Gregorian, _>::try_new((&language.cldr).into(), Y::long()).ok()?;
        Some(formatter.format(&date).to_string())
    });
    written.unwrap_or_else(|| format!("{year:04}"))
}

/// "e enjte" for 4, the ISO number of Thursday. Empty for a number that is no weekday.
pub(super) fn weekday(language: &Language, iso_weekday: u8) -> String {
    if !(1..=7).contains(&iso_weekday) {
        return String::new();
    }
    // 1 January 2024 was a Monday.
    let written = Date::try_new_gregorian(2024, 1, iso_weekday).ok().and_then(|date| {
        let formatter =
            Formatter::<Gregorian, _>::try_new((&language.cldr).into(), E::long()).ok()?;
        Some(formatter.format(&date).to_string())
    });
    written.unwrap_or_default()
}

/// Returns `None` for text from CLDR's root, which calls November "M11".
fn in_words(written: Option<String>, month: u8) -> Option<String> {
    written.filter(|text| !text.contains(&format!("M{month:02}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Report;

    fn language(code: &str) -> Language {
        Language::parse(code, &mut Report::new())
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        for (code, date, month, the_year) in [
            ("sq", "12 nëntor 2026", "nëntor 2026", "2026"),
            ("en", "November 12, 2026", "November 2026", "2026"),
            ("en-GB", "12 November 2026", "November 2026", "2026"),
            ("ar", "12 نوفمبر 2026", "نوفمبر 2026", "2026"),
            ("sr-Latn", "12. novembar 2026.", "novembar 2026.", "2026."),
            ("cnr", "12. novembar 2026.", "novembar 2026.", "2026."),
            ("fa", "12 نوامبر 2026", "نوامبر 2026", "2026"),
            ("ro", "12 noiembrie 2026", "noiembrie 2026", "2026"),
            ("rom", "2026-11-12", "2026-11", "2026"),
        ] {
            assert_eq!(year(&language(code), 2026), the_year, "{code}");
            assert_eq!(date_long(&language(code), 2026, 11, 12), date, "{code}");
            assert_eq!(month_year(&language(code), 2026, 11), month, "{code}");
        }
        assert_eq!(date_long(&language("sq"), 2026, 2, 30), "2026-02-30");
    }

    #[test]
    fn the_week_begins_on_monday() {
        assert_eq!(weekday(&language("sq"), 1), "e hënë");
        assert_eq!(weekday(&language("sq"), 7), "e diel");
        assert_eq!(weekday(&language("ar"), 4), "الخميس");
        assert_eq!(weekday(&language("sq"), 8), "");
    }
}
