//! Parses phone numbers.
//!
//! Toll-free numbers and those of services are those of the campaign's country ([`Country`]). A short code need not be one
//! that the table of that country knows: no table has all of them. All other numbers must be written with their country code
//! (E.164), and have the length and the first digits of a number of that country.

use crate::i18n::ascii_sign;

use super::calling_code;
use super::groups::{as_written, grouped_abroad, spaced};
use super::mistake::{self, PhoneMistake};
use super::numbering_plan::digits_of;
use super::signs;
use super::{MAX_SHORT_DIGITS, Phone};
use crate::model::campaign::country::Country;

impl Phone {
    /// Parses digits with spaces, dots, hyphens or brackets.
    ///
    /// `country` is the ISO 3166-1 code of the campaign's country, whose short codes are valid.
    ///
    /// # Errors
    ///
    /// The reason and the fix in words for an editor.
    pub fn parse(text: &str, country: &str) -> Result<Phone, PhoneMistake> {
        let parsed = Phone::parse_form(text, country);
        parsed.map_err(|mistake| mistake.settled(|meant| Phone::parse_form(meant, country).is_ok()))
    }

    fn parse_form(text: &str, country: &str) -> Result<Phone, PhoneMistake> {
        let text = &*with_plain_signs(text);
        let digits = digits_of(text);
        let mistake = signs::strange_sign(text).or_else(|| signs::point(text));
        if let Some(mistake) = mistake {
            return Err(mistake);
        }
        if let Some(at) = text.rfind('+').filter(|at| *at > 0) {
            return Err(match digits_of(&text[..at]).len() {
                0..=4 => {
                    PhoneMistake::new("`+` is allowed only at the start", mistake::form(country))
                }
                _ => mistake::two_numbers(),
            });
        }
        if text.starts_with('+') {
            return Phone::international(text, country);
        }
        let Some(own) = Country::find(country) else {
            let help = "write the ISO 3166-1 code of the country into fener.yaml: `country: RO`";
            return Err(PhoneMistake::new("`country` in fener.yaml is missing or unknown", help));
        };
        if own.is_short_code(&digits) {
            return Ok(Phone::short(text, digits));
        }
        if digits.starts_with("00") {
            return Err(mistake::double_zero(text, country));
        }
        if own.plan.is_dialled_as_written(&digits) {
            let national = match own.plan.without_prefix.matches(&digits) {
                true => &*digits,
                false => digits.strip_prefix(own.plan.trunk_prefix).unwrap_or(&digits),
            };
            return Ok(Phone {
                whole: [own.calling_code, national].concat(),
                shown: as_written(text).unwrap_or_else(|| digits.clone()),
                dial: digits,
            });
        }
        if let Some(national) = own.plan.toll_free(&digits) {
            // Readers inside the country know it by its national form; a link needs the country (E.164).
            let whole = [own.calling_code, national].concat();
            let shown = as_written(text).unwrap_or_else(|| digits.clone());
            return Ok(Phone { dial: format!("+{whole}"), shown, whole });
        }
        match digits.len() {
            0 => Err(mistake::unknown("it has no digit")),
            1 => Err(mistake::unknown("a number has at least two digits")),
            2..=MAX_SHORT_DIGITS if are_two(text, own) => Err(mistake::two_numbers()),
            2..=MAX_SHORT_DIGITS if !is_local(text, &digits, own) => Ok(Phone::short(text, digits)),
            _ => Err(mistake::national(text, own)),
        }
    }

    /// A short code; one of six digits, such as the European 116 006, is shown in the editor's groups or in two.
    fn short(text: &str, digits: String) -> Phone {
        let shown = match digits.len() {
            6 => spaced(text).unwrap_or_else(|| format!("{} {}", &digits[..3], &digits[3..])),
            _ => digits.clone(),
        };
        Phone { dial: digits, shown, whole: String::new() }
    }

    /// Parses a number with `+`. A 0 that is dialled inside the country alone never becomes part of it.
    fn international(text: &str, country: &str) -> Result<Phone, PhoneMistake> {
        let mut text = text.to_owned();
        // `+355 (0)4 …`: only directly behind a country code.
        if let Some((before, after)) = text.split_once("(0)")
            && let Some((code, "")) = calling_code::split(&digits_of(before))
        {
            if calling_code::keeps_zero(code) {
                let reason = format!(
                    "leave the (0) out, or its brackets: after +{code} some numbers begin with 0"
                );
                let help = format!(
                    "write `+{code}` and the number as its owner gives it to callers abroad"
                );
                return Err(PhoneMistake::new(reason, help));
            }
            text = format!("{} {}", before.trim_end(), after.trim_start());
        }
        if let Some((before, after)) = text.split_once('/')
            && (before.ends_with(' ') || after.starts_with(' ') || digits_of(before).len() >= 10)
        {
            return Err(mistake::two_numbers());
        }
        let digits = digits_of(&text);
        if let Some(own) = Country::find(country)
            && let Some(mistake) = mistake::short_code(&digits, own)
        {
            return Err(mistake);
        }
        // E.164: at most 15 digits; no country's numbers have fewer than 7 with the code.
        if !(7..=15).contains(&digits.len()) || digits.starts_with('0') {
            let reason = "a number with `+` has 7 to 15 digits, its country code first";
            return Err(PhoneMistake::new(
                reason,
                "write all of its digits behind its country code",
            ));
        }
        if !calling_code::is_known(&digits) {
            let reason = format!("no country has the code +{}", &digits[..3]);
            return Err(PhoneMistake::new(reason, mistake::form(country)));
        }
        if let Some((code, national)) = calling_code::split(&digits) {
            if let Some(mistake) = mistake::prefix(&text, code, national) {
                return Err(mistake);
            }
            if !calling_code::is_in_plan(code, national) {
                return Err(mistake::not_in_plan(code));
            }
        }
        let shown = grouped_abroad(&text, &digits);
        Ok(Phone { dial: format!("+{digits}"), shown, whole: digits })
    }
}

/// The text with the spaces and hyphens of a keyboard in place of those that word processors write.
fn with_plain_signs(text: &str) -> String {
    let plain = text.trim().chars().map(|c| match ascii_sign(c) {
        '-' => '-',
        _ if c.is_whitespace() => ' ',
        _ => c,
    });
    plain.collect()
}

/// Returns `true` for few digits that are two short codes: `127/129`, `127 129`.
fn are_two(text: &str, country: &Country) -> bool {
    let are_codes = || text.split_whitespace().all(|part| country.is_short_code(part));
    text.contains('/') || text.contains(' ') && are_codes()
}

/// Returns `true` for a few digits that are no short code, but a number of a town: in brackets, or five or six with the 0
/// that is dialled before the town.
fn is_local(text: &str, digits: &str, country: &Country) -> bool {
    let has_trunk_zero =
        digits.starts_with('0') && country.plan.without_trunk_prefix(digits).is_some();
    text.contains(['(', ')']) || digits.len() > 4 && has_trunk_zero
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_how_they_read() {
        let check = |text: &str, expected: &str| {
            let result = match Phone::parse(text, "AL") {
                Ok(phone) => format!("{} = {phone}", phone.dial()),
                Err(mistake) => mistake.reason,
            };
            assert_eq!(result, expected, "{text}");
        };
        check("116111", "116111 = 116 111");
        check("116 006", "116006 = 116 006");
        check("129", "129 = 129");
        check("+355 4 222 3344", "+35542223344 = +355 4 222 3344");
        check("+35542223344", "+35542223344 = +355 4 222 3344");
        check("116007", "116007 = 116 007");
        check("12", "12 = 12");
        check("1 343", "1343 = 1343");
        check("116–007", "116007 = 116 007");
        check("(04) 22", "the country code is missing: `+355…`");
        check("042233", "the country code is missing: `+355…`");
        check("042223344", "the country code is missing: `+355…`");
        check("ALO 116", "`A` is no digit");
        check("1", "a number has at least two digits");
        for (country, text, dial) in [
            ("MD", "0 800 12345", "+37380012345"),
            ("RO", "0800 800 099", "+40800800099"),
            ("UA", "0 800 500 335", "+380800500335"),
            ("RU", "8 800 2000 122", "+78002000122"),
            ("IT", "800 90 10 10", "+39800901010"),
            ("GB", "0808 801 0302", "+448088010302"),
        ] {
            let phone = Phone::parse(text, country).expect("a number");
            assert_eq!((phone.dial(), &*phone.to_string()), (dial, text), "{country}");
        }
        // Dialled as they are written, inside the country alone.
        for (country, text, dial) in [
            ("TR", "444 1 833", "4441833"),
            ("KR", "1577-1366", "15771366"),
            ("AU", "1300 659 467", "1300659467"),
            ("AU", "13 11 14", "131114"),
            ("CN", "400-161-9995", "4001619995"),
            ("IN", "1800-425-1098", "18004251098"),
            ("PH", "1800-1888-1553", "180018881553"),
            ("TH", "1800 123 456", "1800123456"),
            ("GH", "0800 800 800", "0800800800"),
        ] {
            let phone = Phone::parse(text, country).expect(text);
            assert_eq!(phone.dial(), dial, "{country}");
            assert!(phone.is_domestic() && !phone.has_country_code(), "{country}");
            assert_eq!(phone.is_short(), dial.len() <= 6, "{country}");
        }
        let missing = Phone::parse("022 123 456", "MD").expect_err("a national number");
        assert_eq!(missing.reason, "the country code is missing: `+373…`");
        for text in ["+355 (0)4 222 3344", "+355(0)4 222 3344", "+355-(0)4 222 3344"] {
            let phone = Phone::parse(text, "AL").expect("a number");
            assert_eq!(phone.dial(), "+35542223344", "{text}");
        }
        check("+355 (0)4 222 3344", "+35542223344 = +355 4 222 3344");
        let zero = "leave the 0 after +355 out: it is dialled inside the country alone";
        for text in
            ["+355 04 222 3344", "+355042223344", "+355 (04) 222 3344", "+355 0(4) 222 3344"]
        {
            check(text, zero);
        }
        check("+39 06 123 4567", "+39061234567 = +39 06 123 4567");
        check(
            "+39 (0)6 123 4567",
            "leave the (0) out, or its brackets: after +39 some numbers begin with 0",
        );
        for text in ["+0 4222 3344", "+(0)4222 3344", "+0355 4222 3344"] {
            check(text, "a number with `+` has 7 to 15 digits, its country code first");
        }
        for (text, code) in [
            ("+999 123 4567", "999"),
            ("+210 123 4567", "210"),
            ("+384 123 4567", "384"),
            ("+999999999", "999"),
            ("+990 (0)1 234 5678", "990"),
        ] {
            check(text, &format!("no country has the code +{code}"));
        }
        check("+800 1234 5678", "+80012345678 = +800 1234 5678");
        check("+870 773 111 222", "+870773111222 = +870 773 111 222");
        check("00355 4 222 3344", "write `+` instead of 00");
        for (country, text) in [
            ("PH", "1343"),
            ("UA", "527"),
            ("NP", "1145"),
            ("NP", "104"),
            ("NG", "627"),
            ("TH", "1300"),
            ("VN", "111"),
            ("CO", "141"),
            ("PE", "1818"),
            ("BR", "188"),
            ("BD", "1098"),
            ("PK", "1099"),
            ("GH", "112"),
            ("ET", "8335"),
            ("ZA", "116"),
            ("GE", "116006"),
            ("AU", "000"),
            ("IR", "123"),
            ("LK", "1938"),
            ("SN", "116"),
        ] {
            let phone = Phone::parse(text, country).expect(text);
            assert!(phone.is_short() && phone.is_domestic() && phone.dial() == text, "{country}");
        }
        check("0 800 12 34", "+3558001234 = 0 800 12 34");
        check("08001234", "+3558001234 = 08001234");
        check("+12", "a number with `+` has 7 to 15 digits, its country code first");
    }
}
