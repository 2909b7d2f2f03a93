//! Facts about countries: time zones, languages, ISO 3166-2 codes, emergency numbers and short codes; their other numbers are
//! in [`NumberingPlan`].
//!
//! They come from `data/countries.tsv`, which `data/countries.py` derives from libphonenumber's metadata (Apache-2.0),
//! CLDR (Unicode-3.0) and tzdata (public domain). [`ADDED`] has what these lack.

use std::sync::LazyLock;

use crate::i18n;

use super::numbering_plan::{NumberingPlan, Pattern};

/// Short codes that libphonenumber lacks, with their countries.
///
/// 116006 (victims of crime) is reserved by the European Commission's decision 2007/116/EC, amended by 2009/884/EC, and
/// used in Albania.
const ADDED: &[(&str, &str)] = &[("AL", "116006")];

/// Codes of two letters that people write for a country, and its own (ISO 3166-1 reserves `UK`; `EL` is the European
/// Union's for Greece).
const ALIASES: &[(&str, &str)] = &[("EL", "GR"), ("EN", "GB"), ("KS", "XK"), ("UK", "GB")];

/// One country of ISO 3166-1, or Kosovo (`XK`).
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1: two capital letters.
    pub code: &'static str,
    /// ISO 3166-1: three capital letters.
    long_code: &'static str,
    /// Without `+`.
    pub calling_code: &'static str,
    timezones: &'static str,
    languages: &'static str,
    regions: &'static str,
    emergency: &'static str,
    pub plan: NumberingPlan,
}

/// All countries, in the order of their codes.
static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let lines = include_str!("../../data/countries.tsv").lines();
    lines.filter(|line| !line.starts_with('#')).filter_map(Country::parse).collect()
});

impl Country {
    fn parse(line: &'static str) -> Option<Country> {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        let (code, long_code) = (next()?, next()?);
        let (calling_code, trunk_prefix) = (next()?, next()?);
        let keeps_zero = next()? == "0";
        Some(Country {
            code,
            long_code,
            calling_code,
            timezones: next()?,
            languages: next()?,
            regions: next()?,
            emergency: next()?,
            plan: NumberingPlan {
                trunk_prefix,
                keeps_zero,
                short_codes: Pattern::new(next()?),
                toll_free: Pattern::new(next()?),
                domestic: Pattern::new(next()?),
                groups: next()?,
            },
        })
    }

    /// All countries, in the order of their codes.
    pub fn all() -> &'static [Country] {
        &ALL
    }

    /// The country with this ISO 3166-1 code.
    pub fn find(code: &str) -> Option<&'static Country> {
        let at = ALL.binary_search_by_key(&code, |country| country.code).ok()?;
        Some(&ALL[at])
    }

    /// The country that a person means by a text that is no code: `UK`, `gb`, `GBR`, or its name in one of these languages.
    pub fn meant(text: &str, languages: &[&str]) -> Option<&'static Country> {
        let capital = text.trim().to_uppercase();
        let alias = ALIASES.iter().find(|(alias, _)| *alias == capital).map(|(_, code)| *code);
        if let Some(country) = Country::find(alias.unwrap_or(&capital)) {
            return Some(country);
        }
        let is_long = |country: &&Country| !capital.is_empty() && country.long_code == capital;
        if let Some(country) = ALL.iter().find(is_long) {
            return Some(country);
        }
        let folded = i18n::nfc(text.trim()).to_lowercase();
        let is_named = |country: &&Country| {
            let names = languages.iter().filter_map(|code| i18n::country_name(code, country.code));
            names.into_iter().any(|name| name.to_lowercase() == folded)
        };
        ALL.iter().find(is_named)
    }

    /// Returns `true` if a language (BCP 47) is official in the country, or if one in twenty people speaks it.
    pub fn speaks(&self, language: &str) -> bool {
        let base = language.split('-').next().unwrap_or(language);
        self.languages.split(',').any(|own| own == base)
    }

    /// The IANA time zone; `None` if the country has several and none is CLDR's primary one.
    pub fn timezone(&self) -> Option<&'static str> {
        let mut all = self.timezones();
        all.next().filter(|_| all.next().is_none())
    }

    /// The IANA time zones of a country; of some large countries only CLDR's primary one.
    pub fn timezones(&self) -> impl Iterator<Item = &'static str> {
        self.timezones.split(',').filter(|zone| !zone.is_empty())
    }

    /// The ISO 3166-2 codes of its regions: `MD-CU`. None for Kosovo and countries without regions.
    pub fn regions(&self) -> impl Iterator<Item = String> {
        let code = self.code;
        let parts = self.regions.split(',').filter(|part| !part.is_empty());
        parts.map(move |part| format!("{code}-{part}"))
    }

    /// Every number of libphonenumber's emergency services.
    pub fn emergency_numbers(&self) -> impl Iterator<Item = &'static str> {
        self.emergency.split(',').filter(|number| !number.is_empty())
    }

    /// The one number for all emergencies; `None` if police, fire brigade and ambulance have their own.
    ///
    /// Of several, 911 comes first in the North American numbering plan, then 000 (Australia), 112, 911 and 999.
    pub fn emergency_number(&self) -> Option<&'static str> {
        let has = |wanted: &str| self.emergency_numbers().find(|number| *number == wanted);
        let plan = if self.calling_code == "1" { has("911") } else { None };
        let common = || ["000", "112", "911", "999"].into_iter().find_map(has);
        let mut all = self.emergency_numbers();
        plan.or_else(common).or_else(|| all.next().filter(|_| all.next().is_none()))
    }

    /// Returns `true` for a number of two to six digits that works inside the country alone.
    pub fn is_short_code(&self, digits: &str) -> bool {
        self.plan.short_codes.matches(digits)
            || self.emergency_numbers().any(|number| number == digits)
            || ADDED.contains(&(self.code, digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Date;

    fn country(code: &str) -> &'static Country {
        Country::find(code).unwrap_or_else(|| panic!("no country {code}"))
    }

    #[test]
    fn the_table_is_in_order_and_whole() {
        assert!(ALL.is_sorted_by(|a, b| a.code < b.code));
        assert!(ALL.len() > 240, "{} countries", ALL.len());
        let day: Date = "2026-11-22".parse().expect("a day");
        for country in ALL.iter() {
            for zone in country.timezones() {
                assert!(day.utc_offset(zone).is_some(), "{}: {zone}", country.code);
            }
            for number in country.emergency_numbers() {
                assert!(country.is_short_code(number), "{number} in {}", country.code);
            }
        }
    }

    #[test]
    fn one_emergency_number() {
        for (code, number) in [
            ("AL", Some("112")),
            ("MD", Some("112")),
            ("UA", Some("112")),
            ("RO", Some("112")),
            ("US", Some("911")),
            ("AU", Some("000")),
            ("GB", Some("112")),
            ("QA", Some("999")),
            ("BD", Some("999")),
            ("BA", None),
            ("JP", None),
        ] {
            assert_eq!(country(code).emergency_number(), number, "{code}");
        }
    }

    #[test]
    fn time_zones_and_regions() {
        assert_eq!(country("MD").timezone(), Some("Europe/Chisinau"));
        assert_eq!(country("UA").timezone(), Some("Europe/Kyiv"));
        assert_eq!(country("XK").timezone(), Some("Europe/Belgrade"));
        assert_eq!(country("US").timezone(), None);
        assert!(country("MD").regions().any(|region| region == "MD-CU"));
        assert_eq!(country("AL").regions().count(), 12);
        assert_eq!(country("XK").regions().count(), 0);
    }

    #[test]
    fn countries_as_people_write_them() {
        for (text, languages, expected) in [
            ("UK", &["en"][..], Some("GB")),
            ("uk", &["en"], Some("GB")),
            ("EL", &["el"], Some("GR")),
            ("ke", &["sw"], Some("KE")),
            ("Kenya", &["en"], Some("KE")),
            ("ALB", &["en"], Some("AL")),
            ("rou", &["ro"], Some("RO")),
            ("MDA", &["ro"], Some("MD")),
            ("Ukr", &["uk"], Some("UA")),
            ("GBR", &["en"], Some("GB")),
            ("XKK", &["sq"], Some("XK")),
            ("ABC", &["en"], None),
            ("Deutschland", &["de", "en"], Some("DE")),
            ("germany", &["de", "en"], Some("DE")),
            ("Україна", &["uk"], Some("UA")),
            ("ኢትዮጵያ", &["am"], Some("ET")),
            ("भारत", &["hi"], Some("IN")),
            ("Atlantis", &["en"], None),
            ("", &["en"], None),
        ] {
            let found = Country::meant(text, languages).map(|country| country.code);
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn languages_of_countries() {
        for (code, language, expected) in [
            ("KE", "sw", true),
            ("KE", "en", true),
            ("KE", "uk", false),
            ("ET", "ti", true),
            ("IN", "hi", true),
            ("XK", "sr-Latn", true),
            ("AL", "ar", false),
            ("MD", "ro", true),
        ] {
            assert_eq!(country(code).speaks(language), expected, "{language} in {code}");
        }
    }

    #[test]
    fn short_codes() {
        for (code, digits, expected) in [
            ("AL", "116006", true),
            ("AL", "116007", false),
            ("MD", "116123", true),
            ("MD", "116006", true),
            ("MD", "123456", false),
            ("FR", "17", true),
            ("FR", "3919", true),
            ("RO", "112", true),
            ("UA", "116123", true),
            ("DE", "116117", true),
            ("DE", "099", false),
        ] {
            assert_eq!(country(code).is_short_code(digits), expected, "{digits} in {code}");
        }
    }
}
