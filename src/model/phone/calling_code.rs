//! Calling codes (ITU-T E.164), and numbers that begin with one.

use crate::model::campaign::country::Country;

/// Digits at the end of a number that are the same with and without its country code.
pub(super) const MIN_SAME_DIGITS: usize = 7;

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

/// Returns `true` if a 0 behind this calling code is part of the number, and not dialled inside the country alone.
pub fn keeps_zero(calling_code: &str) -> bool {
    with_calling_code(calling_code).any(|country| country.plan.keeps_zero)
}

/// Digits that are dialled before a calling code: `00`, and those of Japan, Australia, North America and Russia.
const EXIT_CODES: &[&str] = &["", "0", "00", "010", "0011", "011", "810"];

/// Digits that were dialled between a calling code and a national number, or before it, at most: `1` and `044` in Mexico, `015` in
/// Brazil for a carrier.
const MAX_PREFIX: usize = 4;

/// Digits that are no longer dialled before a national number, and that people still write, by calling code: those of Mexico until
/// 2019, and the 8 of the Soviet Union, in whose place Lithuania and others have a 0 or nothing today.
const FORMER_PREFIXES: &[(&[&str], &[&str])] = &[
    (&["52"], &["1", "01", "044", "045"]),
    (
        &[
            "370", "371", "372", "373", "374", "375", "380", "992", "993", "994", "995", "996",
            "998",
        ],
        &["8"],
    ),
];

/// The digits that were dialled before national numbers of the countries with a calling code.
pub fn former_prefixes(code: &str) -> &'static [&'static str] {
    FORMER_PREFIXES.iter().find(|(codes, _)| codes.contains(&code)).map_or(&[], |(_, all)| all)
}

/// Returns `true` if digits are an international number, given by its digits, with others before its national part that make it
/// no other number: `00`, its calling code, a trunk prefix.
pub fn is_form_of(digits: &str, whole: &str) -> bool {
    let Some((code, national)) = split(whole) else { return false };
    let is_form = |form: &str| {
        let before = digits.strip_suffix(form);
        before.is_some_and(|before| match before {
            "" => form != national && form.len() >= MIN_SAME_DIGITS,
            _ => is_before(before, code, form),
        })
    };
    is_form(national)
        || code == ARGENTINA && forms_in_argentina(national).iter().any(|f| is_form(f))
}

/// Returns `true` for digits that are dialled before a national number, at home or abroad, and make it no other one.
fn is_before(before: &str, code: &str, national: &str) -> bool {
    let is_trunk = |prefix: &str| {
        let mut plans = with_calling_code(code).map(|country| country.plan.trunk_prefix);
        prefix == "0"
            || plans.any(|trunk| trunk == prefix || has_second_zero(prefix, trunk))
            || former_prefixes(code).contains(&prefix) && makes_none(prefix, code, national)
    };
    let is_inside = is_trunk(before)
        || before.starts_with('0')
            && !before.starts_with("00")
            && makes_none(before, code, national);
    let mut behind_code =
        EXIT_CODES.iter().filter_map(|exit| before.strip_prefix(exit)?.strip_prefix(code));
    is_inside
        || behind_code.any(|prefix| {
            prefix.is_empty() || is_trunk(prefix) || makes_none(prefix, code, national)
        })
}

/// Returns `true` for a trunk prefix with the 0 of an area behind it, as in Belarus: `8 029 …`.
fn has_second_zero(prefix: &str, trunk: &str) -> bool {
    !trunk.is_empty() && prefix.strip_prefix(trunk) == Some("0")
}

/// Returns `true` for a few digits with which a national number is none of its countries.
fn makes_none(prefix: &str, code: &str, national: &str) -> bool {
    prefix.len() <= MAX_PREFIX
        && !is_in_plan(code, &[prefix.trim_start_matches('0'), national].concat())
}

/// Returns `true` if digits end with an international number, given by its digits, behind up to four others with which they are no
/// number of any country, so that they are that number: `861234567` of +370 612 34567.
pub fn ends_with(digits: &str, whole: &str) -> bool {
    let Some((code, national)) = split(whole) else { return false };
    let is_other = || {
        split(digits).is_some_and(|(code, national)| {
            is_in_plan(code, national) || is_in_plan(code, national.trim_start_matches('0'))
        })
    };
    national.len() >= MIN_SAME_DIGITS
        && digits.strip_suffix(national).is_some_and(|before| {
            !before.is_empty() && !before.starts_with("00") && makes_none(before, code, national)
        })
        && !is_other()
}

const ARGENTINA: &str = "54";

/// The forms of a number of Argentina beside its own: a 9 before the area for callers abroad, a 15 behind it, or alone, at home,
/// where the digits of a mobile number are those of no other one (Plan Fundamental de Numeración Nacional).
fn forms_in_argentina(national: &str) -> Vec<String> {
    const DIGITS: usize = 10;
    let bare = national.strip_prefix('9').filter(|bare| bare.len() == DIGITS).unwrap_or(national);
    if bare.len() != DIGITS || bare.starts_with('0') {
        return Vec::new();
    }
    let areas = if bare.starts_with("11") { 2..=2 } else { 3..=4 };
    let with_infix = areas.flat_map(|area| {
        let (area, own) = bare.split_at(area);
        [[area, "15", own].concat(), ["15", own].concat()]
    });
    with_infix.chain([["9", bare].concat(), bare.to_owned()]).collect()
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

    #[test]
    fn forms_of_a_number() {
        let is_one =
            |digits: &str, whole: &str| is_form_of(digits, whole) || ends_with(digits, whole);
        for (whole, forms) in [
            ("37061234567", &["861234567", "061234567", "370861234567", "3561234567"][..]),
            ("375296123456", &["80296123456", "8296123456", "0296123456", "375296123456"]),
            ("992372550134", &["8372550134", "9928372550134"]),
            ("99312345678", &["812345678"]),
            (
                "5491155550134",
                &[
                    "1555550134",
                    "01555550134",
                    "111555550134",
                    "0111555550134",
                    "541155550134",
                    "54111555550134",
                    "005491155550134",
                    "01155550134",
                ],
            ),
            ("541155550134", &["1555550134", "5491155550134"]),
            ("5493415550134", &["155550134", "341155550134", "0341155550134", "543415550134"]),
        ] {
            for form in forms {
                assert!(is_one(form, whole), "{form} of {whole}");
            }
        }
        for (whole, others) in [
            ("37061234567", &["37161234567", "961234568", "1234561234567", "234567"][..]),
            ("375296123456", &["80296123457", "80336123456"]),
            // Another area, and another country.
            ("5491155550134", &["152345550134", "5233155550134"]),
            ("4930901820", &["033130901820", "43130901820"]),
            ("16015550134", &["2125550134", "16025550134"]),
            ("376722700", &["1722700"]),
        ] {
            for other in others {
                assert!(!is_one(other, whole), "{other} of {whole}");
            }
        }
    }
}
