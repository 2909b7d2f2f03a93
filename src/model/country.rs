//! Facts about countries: calling codes, short codes, toll-free numbers, groups, emergency numbers, time zones, languages
//! and ISO 3166-2 codes.
//!
//! They come from `data/countries.tsv`, which `data/countries.py` derives from libphonenumber's metadata (Apache-2.0),
//! CLDR (Unicode-3.0) and tzdata (public domain). [`ADDED`] has what these lack.

use std::sync::{LazyLock, OnceLock};

use regex_lite::Regex;

/// Short codes that libphonenumber lacks, with their countries.
///
/// 116006 (victims of crime) is reserved by the European Commission's decision 2007/116/EC, amended by 2009/884/EC, and
/// used in Albania.
const ADDED: &[(&str, &str)] = &[("AL", "116006")];

/// Countries in which one number is for all emergencies, also where the table has others that go on working.
///
/// 112: the members of the European Union and the European Economic Area (Directive (EU) 2018/1972, article 109), Albania
/// (law 45/2019), Georgia, Kosovo, Moldova (law 174/2014), Russia (federal law 488-FZ of 2020), Türkiye (since 2021) and
/// Ukraine (law 4499-VI). 000: Australia (Telecommunications Numbering Plan; 106 is for text telephones).
const SINGLE_EMERGENCY_NUMBERS: &[(&str, &str)] = &[
    (
        "112",
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK",
    ),
    ("112", "AL GE MD RU TR UA XK"),
    ("000", "AU"),
];

/// One country of ISO 3166-1, or Kosovo (`XK`).
#[derive(Debug)]
pub struct Country {
    /// ISO 3166-1: two capital letters.
    pub code: &'static str,
    /// Without `+`.
    pub calling_code: &'static str,
    /// The digits that are dialled before a number inside the country alone; may be empty.
    trunk_prefix: &'static str,
    keeps_zero: bool,
    timezones: &'static str,
    languages: &'static str,
    regions: &'static str,
    emergency: &'static str,
    short_codes: Pattern,
    toll_free: Pattern,
    domestic: Pattern,
    groups: &'static str,
    /// The code of three letters.
    pub alpha3: &'static str,
}

/// A regular expression of whole numbers, compiled when it is first needed.
#[derive(Debug)]
struct Pattern {
    /// Empty if there are no such numbers.
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
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
        Some(Country {
            code: next()?,
            calling_code: next()?,
            trunk_prefix: next()?,
            keeps_zero: next()? == "0",
            timezones: next()?,
            languages: next()?,
            regions: next()?,
            emergency: next()?,
            short_codes: Pattern::new(next()?),
            toll_free: Pattern::new(next()?),
            domestic: Pattern::new(next()?),
            groups: next()?,
            alpha3: next()?,
        })
    }

    /// The country with this ISO 3166-1 code.
    pub fn find(code: &str) -> Option<&'static Country> {
        let at = ALL.binary_search_by_key(&code, |country| country.code).ok()?;
        Some(&ALL[at])
    }

    /// All countries, in the order of their codes.
    pub fn all() -> impl Iterator<Item = &'static Country> {
        ALL.iter()
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

    /// Every number of libphonenumber's emergency services.
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
            (Some(number @ ("911" | "999" | "000")), None) => Some(number),
            _ => self
                .emergency_numbers()
                .next()
                .filter(|_| self.emergency_numbers().nth(1).is_none()),
        }
    }

    /// Returns `true` for a number of two to six digits that works inside the country alone.
    pub fn is_short_code(&self, digits: &str) -> bool {
        self.short_codes.matches(digits)
            || self.emergency_numbers().any(|number| number == digits)
            || ADDED.contains(&(self.code, digits))
    }

    /// A toll-free number without its trunk prefix: `80012345` of `080012345`; `None` if it is not toll-free.
    pub fn toll_free<'d>(&self, digits: &'d str) -> Option<&'d str> {
        let national = digits.strip_prefix(self.trunk_prefix).unwrap_or(digits);
        [national, digits].into_iter().find(|digits| self.toll_free.matches(digits))
    }

    /// A written number without the digits that are dialled before a number inside the country alone, and a bracket before
    /// them; `None` if it does not begin with them.
    pub fn without_trunk_prefix<'t>(&self, written: &'t str) -> Option<&'t str> {
        let rest = written.trim_start_matches('(').strip_prefix(self.trunk_prefix);
        rest.filter(|_| !self.trunk_prefix.is_empty())
    }

    /// Returns `true` for a national number that cannot be dialled from abroad.
    pub fn is_domestic(&self, national: &str) -> bool {
        self.domestic.matches(national)
    }

    /// Returns `true` for a number in the country's own groups, if no 0 or 8 is dialled before them: `22 33 44 55`.
    pub fn is_grouped(&self, written: &str) -> bool {
        self.trunk_prefix.is_empty() && written.contains(' ') && self.is_in_groups(written)
    }

    /// Returns `true` for a national number in the country's own groups: `691 23 456` in Moldova.
    pub fn is_in_groups(&self, written: &str) -> bool {
        let digits: String = written.chars().filter(char::is_ascii_digit).collect();
        let spaced: String =
            written.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
        self.grouped(&digits).is_some_and(|grouped| grouped == spaced)
    }

    /// Returns `true` for all digits of a national number, if no 0 or 8 is dialled before them: `912345678` in Spain.
    pub fn is_national(&self, digits: &str) -> bool {
        self.trunk_prefix.is_empty() && self.grouped(digits).is_some()
    }

    /// A national number in the country's own groups: `22 123 456`.
    fn grouped(&self, national: &str) -> Option<String> {
        self.groups.split(';').find_map(|format| {
            let (leading, groups) = format.split_once('>')?;
            let leads = leading.is_empty()
                || Regex::new(&format!("^(?:{leading})")).ok()?.is_match(national);
            let groups = Regex::new(&format!("^(?:{groups})$")).ok()?;
            let captures = groups.captures(national).filter(|_| leads)?;
            let parts: Vec<&str> =
                captures.iter().skip(1).flatten().map(|part| part.as_str()).collect();
            Some(parts.join(" "))
        })
    }
}

impl Pattern {
    fn new(source: &'static str) -> Pattern {
        Pattern { source, compiled: OnceLock::new() }
    }

    fn matches(&self, digits: &str) -> bool {
        let compile = || Regex::new(&format!("^(?:{})$", self.source)).ok();
        !self.source.is_empty()
            && self
                .compiled
                .get_or_init(compile)
                .as_ref()
                .is_some_and(|regex| regex.is_match(digits))
    }
}

/// Splits the digits of an international number behind its calling code; `None` if no country has such a code.
pub fn split_calling_code(digits: &str) -> Option<(&str, &str)> {
    let is_code = |code: &str| ALL.iter().any(|country| country.calling_code == code);
    // No calling code begins with another one.
    (1..=3).filter_map(|len| digits.split_at_checked(len)).find(|(code, _)| is_code(code))
}

/// Codes of no country: free and shared-cost numbers of many countries, satellites, networks (ITU-T E.164, list of assigned
/// country codes).
const GLOBAL_CODES: &[&str] = &["800", "808", "870", "878", "881", "882", "883", "888", "979"];

/// Returns `true` if the digits of an international number begin with a code that is in use.
pub fn has_calling_code(digits: &str) -> bool {
    split_calling_code(digits).is_some() || GLOBAL_CODES.iter().any(|code| digits.starts_with(code))
}

/// Returns `true` if a 0 behind this calling code is part of the number, and not dialled inside the country alone.
pub fn keeps_zero(calling_code: &str) -> bool {
    with_calling_code(calling_code).any(|country| country.keeps_zero)
}

/// An international number, given by its digits, in the groups of its country: `+373 22 123 456`.
pub fn grouped(digits: &str) -> Option<String> {
    let (code, national) = split_calling_code(digits)?;
    let grouped = with_calling_code(code).find_map(|country| country.grouped(national))?;
    Some(format!("+{code} {grouped}"))
}

/// Returns `true` for an international number, given by its digits, that can be dialled inside its country alone.
pub fn is_domestic(digits: &str) -> bool {
    split_calling_code(digits).is_some_and(|(code, national)| {
        with_calling_code(code).any(|country| country.is_domestic(national))
    })
}

fn with_calling_code(code: &str) -> impl Iterator<Item = &'static Country> {
    ALL.iter().filter(move |country| country.calling_code == code)
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
            let codes = [&country.short_codes, &country.toll_free, &country.domestic];
            for pattern in codes.into_iter().filter(|pattern| !pattern.source.is_empty()) {
                assert!(Regex::new(pattern.source).is_ok(), "{}: {}", country.code, pattern.source);
            }
            for format in country.groups.split(';').filter(|format| !format.is_empty()) {
                let (leading, groups) = format.split_once('>').expect("two parts");
                assert!(Regex::new(leading).is_ok() && Regex::new(groups).is_ok(), "{format}");
            }
            for zone in country.timezones() {
                assert!(day.utc_offset(zone).is_some(), "{}: {zone}", country.code);
            }
            for number in country.emergency_numbers() {
                assert!(country.is_short_code(number), "{number} in {}", country.code);
            }
            let calling_code = country.calling_code;
            let other = ALL.iter().map(|other| other.calling_code);
            let longer = other.filter(|o| *o != calling_code && calling_code.starts_with(o));
            assert_eq!(longer.count(), 0, "{calling_code}");
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
        ] {
            assert_eq!(country(code).is_short_code(digits), expected, "{digits} in {code}");
        }
    }

    #[test]
    fn toll_free_numbers() {
        for (code, digits, expected) in [
            ("AL", "08001234", Some("8001234")),
            ("MD", "080012345", Some("80012345")),
            ("UA", "0800500335", Some("800500335")),
            ("RU", "88002000122", Some("8002000122")),
            ("IT", "800901010", Some("800901010")),
            ("GB", "08088010302", Some("8088010302")),
            ("US", "18002345678", Some("8002345678")),
            ("HU", "0680205520", Some("80205520")),
            ("AL", "042223344", None),
            ("AL", "0808123456", None),
        ] {
            assert_eq!(country(code).toll_free(digits), expected, "{digits} in {code}");
        }
    }

    #[test]
    fn calling_codes_and_groups() {
        assert_eq!(split_calling_code("35542223344"), Some(("355", "42223344")));
        assert_eq!(split_calling_code("12025550100"), Some(("1", "2025550100")));
        assert_eq!(split_calling_code("999123"), None);
        assert!(keeps_zero("39") && keeps_zero("225") && !keeps_zero("355"));
        for (digits, expected) in [
            ("35542223344", "+355 4 222 3344"),
            ("37322123456", "+373 22 123 456"),
            ("40213121212", "+40 21 312 1212"),
            ("380441234567", "+380 44 123 4567"),
            ("447700900123", "+44 7700 900123"),
            ("12025550100", "+1 202 555 0100"),
            ("390612345678", "+39 06 1234 5678"),
        ] {
            assert_eq!(grouped(digits).as_deref(), Some(expected), "{digits}");
        }
        assert_eq!(grouped("999123"), None);
        assert!(is_domestic("39848123456") && !is_domestic("390612345678"));
    }
}
