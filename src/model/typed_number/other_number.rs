//! Numbers in running text that are no phone numbers: amounts, dates, times, versions.

use std::ops::RangeInclusive;

use crate::i18n::{ascii_sign, digit_value, is_on_digit};
use crate::markdown::Number;

/// A number as written, with the digits and signs of a keyboard.
pub fn plain(written: &str) -> String {
    let shown = written.chars().filter(|c| !is_on_digit(*c));
    shown.map(|c| digit_value(c).unwrap_or_else(|| ascii_sign(c))).collect()
}

/// Returns `true` for `20261231`.
pub(in crate::model) fn is_compact_date(digits: &str) -> bool {
    digits.len() == 8
        && is(&digits[..4], 1900..=2100)
        && is(&digits[4..6], 1..=12)
        && is(&digits[6..], 1..=31)
}

/// Returns `true` for an amount: `44 500 000`, `1'234'567`.
pub(in crate::model) fn is_amount(written: &str) -> bool {
    if written.contains(['-', '/', '(']) {
        return false;
    }
    let parts: Vec<&str> = written.split(|c: char| !c.is_ascii_digit() && c != '+').collect();
    parts.len() > 1
        && parts[1..].iter().all(|part| part.len() == 3)
        && (parts.last() == Some(&"000") || written.contains('\''))
        && parts[0].len() < 4
        && !parts[0].starts_with('0')
}

/// Returns `true` for a date, a time, a span of them, or a decimal fraction: `01/12/2026`, `08.00-16.00`, `0.12345678`.
pub(in crate::model) fn is_date_or_time(written: &str) -> bool {
    let parts: Vec<&str> = written.split(['.', '-', '/', '–', '‐', '‑', '‒']).collect();
    let is_year =
        |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    let is_day = |part: &&str| {
        is_year(part) || (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit())
    };
    match parts.as_slice() {
        [first, last] if is_year(first) && is_year(last) => true,
        ["0", fraction] => fraction.chars().all(|c| c.is_ascii_digit()),
        // Four pairs between dots alone are a phone number.
        [_, _, _, _] if written.matches('.').count() == 3 => false,
        [_, _, ..] => parts.iter().all(is_day) && parts.len() != 5,
        _ => false,
    }
}

/// Returns `true` for a date with any marks between its parts: `01 12 2026`.
pub(in crate::model) fn is_spaced_date(written: &str) -> bool {
    let parts = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    match *parts.collect::<Vec<_>>() {
        [day, month, year] | [year, month, day] if year.len() == 4 => {
            is(day, 1..=31) && is(month, 1..=12) && is(year, 1900..=2100)
        }
        _ => false,
    }
}

/// Returns `true` for a version (`v1.22.0`), a section (`1.1.2`), an address (`192.168.1.7`) or a date (`24.12.2026`): dots
/// alone between digits, and a part that no phone number has.
pub fn is_version_or_date(number: &Number) -> bool {
    let written = plain(&number.written);
    if written.chars().any(|c| !c.is_ascii_digit() && c != '.') {
        return false;
    }
    let parts: Vec<&str> = written.split('.').collect();
    match parts.as_slice() {
        [] | [_] => false,
        [day, month, year] if is(day, 1..=31) && is(month, 1..=12) && year.len() != 1 => {
            year.len() == 2 || is(year, 1900..=2100)
        }
        // Some phone numbers begin with a single digit: `0.800.1234`.
        [_, rest @ ..] => {
            number.before.ends_with(char::is_alphabetic) || rest.iter().any(|part| part.len() == 1)
        }
    }
}

/// Returns `true` for a number within a range.
fn is(part: &str, valid: RangeInclusive<u32>) -> bool {
    part.parse().is_ok_and(|number| valid.contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_dates_are_no_numbers() {
        let check = |before: &str, written: &str, expected: bool| {
            let number = Number {
                position: crate::markdown::Position { line: 1, column: 1 },
                written: written.into(),
                digits: written.replace('.', "").into(),
                before: before.into(),
                after: "".into(),
                is_address: false,
            };
            assert_eq!(is_version_or_date(&number), expected, "{before}{written}");
        };
        check("v", "1.22.0", true);
        check("version ", "1.1.2", true);
        check("Chrome ", "126.0.6478.1", true);
        check("", "192.168.1.7", true);
        check("v", "2.100", true);
        check("Telefono deri më ", "24.12.2026", true);
        check("tel. ", "04.222.33.44", false);
        check("tel. ", "04.22.3344", false);
        check("call ", "0.800.12345", false);
        check("call ", "116.111", false);
        check("ALO", "116111", false);
        check("call ", "+355.4.222", false);
    }
}
