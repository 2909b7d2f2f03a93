//! Facts about countries: time zones, languages, ISO 3166-2 codes, emergency numbers and short codes; their other numbers are
//! in [`NumberingPlan`].
//!
//! They come from `data/countries.tsv`, which `data/countries.py` derives from libphonenumber's metadata (Apache-2.0),
//! CLDR (Unicode-3.0) and tzdata (public domain), with the emergency numbers of some authorities. [`ADDED`] has what these
//! lack.

use std::sync::LazyLock;

use crate::model::phone::numbering_plan::{Groups, NumberingPlan, Pattern};

/// Short codes that libphonenumber lacks, with their countries.
///
/// 116006 (victims of crime) is reserved by the European Commission's decision 2007/116/EC, amended by 2009/884/EC, and
/// used in Albania.
const ADDED: &[(&str, &str)] = &[("AL", "116006")];

/// Countries in which one number is for all emergencies, also where the table has others that go on working.
///
/// 112: the members of the European Union and the European Economic Area (Directive (EU) 2018/1972, article 109), and to
/// our knowledge Albania, Georgia, Kosovo, Moldova, Russia, Türkiye and Ukraine; Ghana and Nigeria, and 911 in Honduras, by the
/// sources in `data/countries.py`. 000: Australia (106 is for text telephones).
const SINGLE_EMERGENCY_NUMBERS: &[(&str, &str)] = &[
    (
        "112",
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    ),
    ("112", "AL GE GH MD NG RU TR UA XK"),
    ("911", "HN"),
    ("000", "AU"),
];

/// Numbers that are for all emergencies wherever they are used. A country's only number that is none of these may be that of
/// its police or its fire brigade, as 199 in Myanmar: then a person has to say which one to show.
const GENERAL: [&str; 5] = ["112", "911", "999", "000", "111"];

/// One country of ISO 3166-1, or Kosovo (`XK`).
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1: two capital letters.
    pub code: &'static str,
    /// ISO 3166-1: three capital letters.
    pub long_code: &'static str,
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
    let lines = include_str!("../../../data/countries.tsv").lines();
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
                groups: Groups::new(next()?),
                national: Pattern::new(next()?),
                without_prefix: Pattern::new(next()?),
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

    /// The languages (BCP 47) that are official in the country, or that one in twenty people speaks.
    pub fn languages(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.languages.split(',').filter(|language| !language.is_empty())
    }

    /// Returns `true` if a language (BCP 47) is official in the country, or if one in twenty people speaks it.
    pub fn speaks(&self, language: &str) -> bool {
        let base = language.split('-').next().unwrap_or(language);
        self.languages().any(|own| own == base)
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

    /// Every number of emergency services in the table.
    pub fn emergency_numbers(&self) -> impl Iterator<Item = &'static str> {
        self.emergency.split(',').filter(|number| !number.is_empty())
    }

    /// The one number for all emergencies; `None` if police, fire brigade and ambulance have their own, or if it is not known
    /// which of several numbers a person in danger should call.
    pub fn emergency_number(&self) -> Option<&'static str> {
        let is_listed = |number: &&&str| self.emergency_numbers().any(|own| own == **number);
        let single = SINGLE_EMERGENCY_NUMBERS.iter();
        let single = single.filter(|(_, countries)| countries.split(' ').any(|c| c == self.code));
        if let Some(number) = single.map(|(number, _)| number).find(is_listed) {
            return Some(number);
        }
        // Mobile networks put 112 through wherever they are (3GPP TS 22.101, 10.1.1), so it may stand beside the country's own.
        let mut own = self.emergency_numbers().filter(|number| *number != "112");
        match (own.next(), own.next()) {
            (Some(number), None) => Some(number).filter(|number| GENERAL.contains(number)),
            (None, _) => self.emergency_numbers().next(),
            (Some(_), Some(_)) => None,
        }
    }

    /// Returns `true` for a number of two to six digits that works inside the country alone, or for 112, which mobile networks
    /// put through in every country (3GPP TS 22.101, 10.1.1).
    pub fn is_short_code(&self, digits: &str) -> bool {
        digits == "112"
            || self.plan.short_codes.matches(digits)
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
            ("CA", Some("911")),
            ("GB", Some("999")),
            ("QA", Some("999")),
            ("IT", Some("112")),
            ("NZ", Some("111")),
            ("NG", Some("112")),
            ("GH", Some("112")),
            ("HN", Some("911")),
            ("ST", Some("112")),
            ("MM", None),
            ("NA", None),
            ("SR", None),
            ("BL", None),
            ("SX", None),
            ("BD", None),
            ("PH", None),
            ("BR", None),
            ("CO", None),
            ("NP", None),
            ("KE", None),
            ("KR", None),
            ("IN", None),
            ("CH", None),
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
            ("NG", "112", true),
            ("NG", "199", true),
            ("HN", "911", true),
            ("HN", "112", true),
            ("HN", "113", false),
        ] {
            assert_eq!(country(code).is_short_code(digits), expected, "{digits} in {code}");
        }
    }
}
