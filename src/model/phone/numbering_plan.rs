//! The numbers of one country: its toll-free numbers, those that cannot be dialled from abroad, and how numbers are grouped.

use std::sync::OnceLock;

use regex_lite::Regex;

/// The digits of a national number that is often written without the 0 or 8 before it, in one run.
const MIN_WITHOUT_PREFIX: usize = 11;

/// The numbering plan of a country, as libphonenumber describes it.
#[derive(Debug)]
pub struct NumberingPlan {
    /// The digits that are dialled before a number inside the country alone; may be empty.
    pub(in crate::model) trunk_prefix: &'static str,
    /// A 0 at the start of a national number is part of it, also abroad.
    pub(in crate::model) keeps_zero: bool,
    pub(in crate::model) short_codes: Pattern,
    pub(in crate::model) toll_free: Pattern,
    pub(in crate::model) domestic: Pattern,
    pub(in crate::model) groups: Groups,
    /// All national numbers.
    pub(in crate::model) national: Pattern,
    /// The numbers of services that are dialled without the trunk prefix.
    pub(in crate::model) without_prefix: Pattern,
}

/// A regular expression of whole numbers, compiled when it is first needed.
#[derive(Debug)]
pub(in crate::model) struct Pattern {
    /// Empty if there are no such numbers.
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

/// Leading digits and the groups of such numbers: `2>(\d{2})(\d{3})`, between semicolons. Compiled when they are first needed.
#[derive(Debug)]
pub(in crate::model) struct Groups {
    source: &'static str,
    compiled: OnceLock<Vec<(Regex, Regex)>>,
}

impl NumberingPlan {
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

    /// Returns `true` for the digits of a national number that the country has, by its length and its first digits.
    pub fn has(&self, national: &str) -> bool {
        self.national.source.is_empty() || self.national.matches(national)
    }

    /// Returns `true` for the digits of a national number if the country has none with one digit more or less.
    pub fn has_length_alone(&self, digits: &str) -> bool {
        let others = [digits[..digits.len() - 1].to_owned(), [digits, "0"].concat()];
        self.national.matches(digits) && !others.iter().any(|other| self.national.matches(other))
    }

    /// Returns `true` for a number that is dialled inside the country as it is written: `444 1 833` in Turkey, and a toll-free
    /// one that cannot be dialled with its country code.
    pub fn is_dialled_as_written(&self, digits: &str) -> bool {
        let is_service = self.without_prefix.matches(digits);
        let national = digits.strip_prefix(self.trunk_prefix);
        let national = national.filter(|_| !self.trunk_prefix.is_empty());
        is_service || national.is_some_and(|national| self.is_domestic(national))
    }

    /// Returns `true` for a number in the country's own groups, if no 0 or 8 is dialled before them: `22 33 44 55`.
    pub fn is_grouped(&self, written: &str) -> bool {
        self.trunk_prefix.is_empty() && written.contains(' ') && self.is_in_groups(written)
    }

    /// Returns `true` for a national number in the country's own groups: `691 23 456` in Moldova.
    pub fn is_in_groups(&self, written: &str) -> bool {
        let spaced: String =
            written.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
        let parts = || spaced.split_whitespace();
        self.grouped(&digits_of(written)).is_some_and(|grouped| grouped.split(' ').eq(parts()))
    }

    /// Returns `true` for all digits of a national number, if no 0 or 8 is dialled before them: `912345678` in Spain.
    pub fn is_national(&self, digits: &str) -> bool {
        self.is_dialled_whole(digits) && self.grouped(digits).is_some()
    }

    /// Returns `true` if nothing is dialled before such digits, or so many that people leave it out, as before the mobile
    /// numbers of Brazil.
    fn is_dialled_whole(&self, digits: &str) -> bool {
        self.trunk_prefix.is_empty() || digits.len() >= MIN_WITHOUT_PREFIX
    }

    /// A national number in the country's own groups: `22 123 456`.
    pub(in crate::model) fn grouped(&self, national: &str) -> Option<String> {
        let mut formats = self.groups.compiled().iter();
        let captures = formats.find_map(|(leading, groups)| {
            groups.captures(national).filter(|_| leading.is_match(national))
        });
        let parts: Vec<&str> =
            captures?.iter().skip(1).flatten().map(|part| part.as_str()).collect();
        Some(parts.join(" "))
    }
}

/// The digits of a number as written, without the signs between them.
pub(in crate::model) fn digits_of(written: &str) -> String {
    written.chars().filter(char::is_ascii_digit).collect()
}

impl Groups {
    pub(in crate::model) fn new(source: &'static str) -> Groups {
        Groups { source, compiled: OnceLock::new() }
    }

    fn compiled(&self) -> &[(Regex, Regex)] {
        let compile = |format: &str| {
            let (leading, groups) = format.split_once('>')?;
            let leading = Regex::new(&format!("^(?:{leading})")).ok()?;
            Some((leading, Regex::new(&format!("^(?:{groups})$")).ok()?))
        };
        self.compiled.get_or_init(|| self.source.split(';').filter_map(compile).collect())
    }
}

impl Pattern {
    pub(in crate::model) fn new(source: &'static str) -> Pattern {
        Pattern { source, compiled: OnceLock::new() }
    }

    pub(in crate::model) fn matches(&self, digits: &str) -> bool {
        let compile = || Regex::new(&format!("^(?:{})$", self.source)).ok();
        !self.source.is_empty()
            && self
                .compiled
                .get_or_init(compile)
                .as_ref()
                .is_some_and(|regex| regex.is_match(digits))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::campaign::country::Country;

    #[test]
    fn all_patterns_are_regular_expressions() {
        for country in Country::all() {
            let plan = &country.plan;
            let codes = [
                &plan.short_codes,
                &plan.toll_free,
                &plan.domestic,
                &plan.national,
                &plan.without_prefix,
            ];
            for pattern in codes.into_iter().filter(|pattern| !pattern.source.is_empty()) {
                assert!(Regex::new(pattern.source).is_ok(), "{}: {}", country.code, pattern.source);
            }
            let formats = plan.groups.source.split(';').filter(|format| !format.is_empty());
            assert_eq!(plan.groups.compiled().len(), formats.count(), "{}", country.code);
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
            let plan = &Country::find(code).expect("a country").plan;
            assert_eq!(plan.toll_free(digits), expected, "{digits} in {code}");
        }
    }
}
