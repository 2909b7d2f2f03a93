//! Calling codes (ITU-T E.164), and numbers that begin with one.

use crate::model::campaign::country::Country;

/// Splits the digits of an international number behind its calling code; `None` if no country has such a code.
pub fn split(digits: &str) -> Option<(&str, &str)> {
    let is_code = |code: &str| Country::all().iter().any(|country| country.calling_code == code);
    // No calling code begins with another one.
    (1..=3).filter_map(|len| digits.split_at_checked(len)).find(|(code, _)| is_code(code))
}

/// Codes of no country: free and shared-cost numbers of many countries, satellites, networks (ITU-T E.164, list of assigned
/// country codes).
const GLOBAL_CODES: &[&str] = &["800", "808", "870", "878", "881", "882", "883", "888", "979"];

/// Returns `true` if the digits of an international number begin with a code that is in use.
pub fn is_known(digits: &str) -> bool {
    split(digits).is_some() || GLOBAL_CODES.iter().any(|code| digits.starts_with(code))
}

/// Returns `true` if a country has such a number, given by its digits behind a calling code: none is missing or too many.
pub fn is_in_plan(code: &str, national: &str) -> bool {
    with_calling_code(code).any(|country| country.plan.has(national))
}

/// Returns `true` for the digits of a number that begins with a calling code, which may have a 0 behind it.
pub fn is_international(digits: &str) -> bool {
    // With the shortest numbers and E.164's 15 digits, and that 0.
    (8..=16).contains(&digits.len())
        && split(digits).is_some_and(|(code, national)| {
            let national = national.strip_prefix('0').unwrap_or(national);
            match code {
                // North America's have ten digits, and begin with 2 to 9.
                "1" => national.len() == 10 && !national.starts_with(['0', '1']),
                _ => national.len() >= 5 && !national.starts_with('0'),
            }
        })
}

/// The digits that are dialled before national numbers inside of the countries with a calling code; a 0 where nothing is dialled
/// any more.
pub fn trunk_prefixes(code: &str) -> impl Iterator<Item = &'static str> {
    let all = with_calling_code(code).map(|country| country.plan.trunk_prefix);
    all.map(|prefix| if prefix.is_empty() { "0" } else { prefix })
}

/// The digits behind a calling code without those that are dialled inside the country alone.
pub fn without_trunk_prefix<'d>(code: &str, national: &'d str) -> &'d str {
    if is_in_plan(code, national) {
        return national;
    }
    let mut rests = trunk_prefixes(code).filter_map(|prefix| national.strip_prefix(prefix));
    rests.find(|rest| is_in_plan(code, rest)).unwrap_or_else(|| match keeps_zero(code) {
        true => national,
        false => national.strip_prefix('0').unwrap_or(national),
    })
}

/// Returns `true` if a 0 behind this calling code is part of the number, and not dialled inside the country alone.
pub fn keeps_zero(calling_code: &str) -> bool {
    with_calling_code(calling_code).any(|country| country.plan.keeps_zero)
}

/// Digits that are dialled before a calling code: `00`, and those of Japan, Australia, North America and Russia.
const EXIT_CODES: &[&str] = &["", "0", "00", "010", "0011", "011", "810"];

/// Digits that were dialled between a calling code and a national number, or before it, at most: `1` and `044` in Mexico, `015` in
/// Brazil for a carrier.
const MAX_PREFIX: usize = 4;

/// Returns `true` if digits are an international number, given by its digits, with others before its national part that make it
/// no other number: `00`, its calling code, a trunk prefix.
pub fn is_form_of(digits: &str, whole: &str) -> bool {
    let Some((code, national)) = split(whole) else { return false };
    let Some(before) = digits.strip_suffix(national) else { return false };
    let is_trunk = |prefix: &str| {
        prefix == "0" || with_calling_code(code).any(|country| country.plan.trunk_prefix == prefix)
    };
    let makes_none = |prefix: &str| {
        prefix.len() <= MAX_PREFIX
            && !is_in_plan(code, &[prefix.trim_start_matches('0'), national].concat())
    };
    let is_inside = !before.is_empty()
        && (is_trunk(before)
            || before.starts_with('0') && !before.starts_with("00") && makes_none(before));
    let mut behind_code =
        EXIT_CODES.iter().filter_map(|exit| before.strip_prefix(exit)?.strip_prefix(code));
    is_inside
        || behind_code.any(|prefix| prefix.is_empty() || is_trunk(prefix) || makes_none(prefix))
}

/// An international number, given by its digits, in the groups of its country: `+373 22 123 456`.
pub fn grouped(digits: &str) -> Option<String> {
    let (code, national) = split(digits)?;
    let grouped = with_calling_code(code).find_map(|country| country.plan.grouped(national))?;
    Some(format!("+{code} {grouped}"))
}

/// Returns `true` for an international number, given by its digits, that can be dialled inside its country alone.
pub fn is_domestic(digits: &str) -> bool {
    split(digits).is_some_and(|(code, national)| {
        with_calling_code(code).any(|country| country.plan.is_domestic(national))
    })
}

fn with_calling_code(code: &str) -> impl Iterator<Item = &'static Country> {
    Country::all().iter().filter(move |country| country.calling_code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_calling_code_begins_with_another_one() {
        for code in Country::all().iter().map(|country| country.calling_code) {
            let others = Country::all().iter().map(|other| other.calling_code);
            let mut longer = others.filter(|other| *other != code && code.starts_with(other));
            assert_eq!(longer.next(), None, "{code}");
        }
    }

    #[test]
    fn calling_codes_and_groups() {
        assert_eq!(split("35542223344"), Some(("355", "42223344")));
        assert_eq!(split("12025550100"), Some(("1", "2025550100")));
        assert_eq!(split("999123"), None);
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
