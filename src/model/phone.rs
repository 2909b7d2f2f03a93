//! Phone numbers.
//!
//! Short codes and toll-free numbers are those of the campaign's country ([`Country`]). All other numbers must be written
//! with their country code (E.164).

use std::fmt;

use crate::finding::{Located, Report};

use super::calling_code;
use super::country::Country;

/// The text in place of a number that is not known yet.
const PLACEHOLDER: &str = "…";

/// Digits at the end of a number that are the same with and without its country code.
const MIN_SAME_DIGITS: usize = 7;

/// A phone number: the digits to dial, and the number as shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// `116111` or `+35542223344`.
    dial: String,
    /// `116 111`, or the grouping that the editor wrote.
    shown: String,
}

impl Phone {
    /// Reads a number of the facts; reports `bad-number` and returns `None` if it is invalid.
    pub fn read(
        text: Located<String>,
        country: &str,
        report: &mut Report,
    ) -> Option<Located<Phone>> {
        // The place of a number, as `fener new` writes it; it must not be published.
        if text.value.trim() == PLACEHOLDER {
            return None;
        }
        match Phone::parse(&text.value, country) {
            Ok(value) => Some(Located { value, location: text.location }),
            Err(reason) => {
                let message = format!("invalid phone number `{}`: {reason}", text.value);
                let code = Country::find(country).map_or("", |country| country.calling_code);
                report.error("bad-number", &text.location, message).help(format!(
                    "write it with its country code, `+{code}…`, or as a short code in quotes"
                ));
                None
            }
        }
    }

    /// Parses digits with spaces, dots, hyphens or brackets.
    ///
    /// `country` is the ISO 3166-1 code of the campaign's country, whose short codes are valid.
    ///
    /// # Errors
    ///
    /// The reason in words for an editor.
    pub fn parse(text: &str, country: &str) -> Result<Phone, String> {
        let text = text.trim();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let strange = text.chars().find(|c| !c.is_ascii_digit() && !" .-()/+".contains(*c));
        if let Some(strange) = strange {
            return Err(format!("`{strange}` is no digit"));
        }
        if text.rfind('+').is_some_and(|at| at > 0) {
            return Err("`+` is allowed only at the start".into());
        }
        if text.starts_with('+') {
            return Phone::international(text);
        }
        if digits.starts_with("00") {
            return Err("write `+` instead of 00".into());
        }
        let Some(own) = Country::find(country) else {
            return Err("`country` in fener.yaml is missing or unknown".into());
        };
        if own.is_short_code(&digits) {
            let shown = if digits.len() == 6 {
                format!("{} {}", &digits[..3], &digits[3..])
            } else {
                digits.clone()
            };
            return Ok(Phone { dial: digits, shown });
        }
        if let Some(national) = own.plan.toll_free(&digits) {
            // Readers inside the country know it by its national form; a link needs the country (E.164).
            let dial = format!("+{}{national}", own.calling_code);
            return Ok(Phone { dial, shown: spaced(text).unwrap_or(digits) });
        }
        match digits.len() {
            0..=2 => Err("a number has at least three digits".into()),
            3..=6 => Err(format!("{digits} is no short code of {country}")),
            _ => Err(format!("the country code is missing: `+{}…`", own.calling_code)),
        }
    }

    /// Parses a number with `+`. A 0 that is dialled inside the country alone never becomes part of it.
    fn international(text: &str) -> Result<Phone, String> {
        let mut text = text.to_owned();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        // `+355 (0)4 …`: only directly behind a country code.
        if let Some((before, after)) = text.split_once("(0)")
            && let Some((code, "")) = calling_code::split(&digits(before))
        {
            if calling_code::keeps_zero(code) {
                return Err(format!(
                    "leave the (0) out, or its brackets: after +{code} some numbers begin with 0"
                ));
            }
            text = format!("{} {}", before.trim_end(), after.trim_start());
        }
        if let Some((before, after)) = text.split_once('/')
            && (before.ends_with(' ') || after.starts_with(' ') || digits(before).len() >= 10)
        {
            return Err("two numbers: write a channel for each".into());
        }
        let digits = digits(&text);
        // E.164: at most 15 digits; no country's numbers have fewer than 7 with the code.
        if !(7..=15).contains(&digits.len()) || digits.starts_with('0') {
            return Err("a number with `+` has 7 to 15 digits, its country code first".into());
        }
        if !calling_code::is_known(&digits) {
            return Err(format!("no country has the code +{}", &digits[..3]));
        }
        if let Some((code, national)) = calling_code::split(&digits)
            && national.starts_with('0')
            && !calling_code::keeps_zero(code)
        {
            return Err(format!(
                "leave the 0 after +{code} out: it is dialled inside the country alone"
            ));
        }
        Ok(Phone { dial: format!("+{digits}"), shown: grouped_abroad(&text, &digits) })
    }

    /// The number as dialled: `116111` or `+355…`.
    ///
    /// A short code has no `;phone-context=+355` (RFC 3966, 5.1.5): Android keeps the `;` of a `tel:` link, which its dialler reads
    /// as a pause (`PhoneNumberUtils.WAIT`), and would dial the digits of the context after it.
    pub fn dial(&self) -> &str {
        &self.dial
    }

    /// The digits alone, as `https://wa.me/` takes them.
    pub fn digits(&self) -> &str {
        self.dial.trim_start_matches('+')
    }

    /// Returns `true` if a text with digits is this number, with or without its country code.
    pub fn is_written(&self, text: &str) -> bool {
        let digits = || text.bytes().filter(u8::is_ascii_digit);
        let own = self.digits().bytes();
        let national = digits().skip_while(|digit| *digit == b'0').count();
        digits().eq(own.clone())
            || ((MIN_SAME_DIGITS..=own.len()).contains(&national)
                && digits().rev().take(national).eq(own.rev().take(national)))
    }

    /// The number inside a sentence of any direction: isolated (LRI and PDI of UAX #9), so that Arabic text around it
    /// does not reorder its groups.
    pub fn isolated(&self) -> String {
        format!("\u{2066}{self}\u{2069}")
    }

    /// Returns `true` for a short code.
    pub fn is_short(&self) -> bool {
        !self.dial.starts_with('+')
    }

    /// Returns `true` for a number that can be dialled inside its own country alone, as every short code.
    pub fn is_domestic(&self) -> bool {
        self.is_short() || calling_code::is_domestic(self.digits())
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// The editor's own grouping if there is one, else the country's, else groups of three from the left.
fn grouped_abroad(text: &str, digits: &str) -> String {
    if let Some(shown) = spaced(text).or_else(|| calling_code::grouped(digits)) {
        return shown;
    }
    let mut shown = String::from("+");
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && i % 3 == 0 && i + 1 < digits.len() {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

/// The text with single spaces; `None` if it has no groups.
fn spaced(text: &str) -> Option<String> {
    text.trim().contains(' ').then(|| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_how_they_read() {
        let check = |text: &str, expected: &str| {
            let result = match Phone::parse(text, "AL") {
                Ok(phone) => format!("{} = {phone}", phone.dial()),
                Err(reason) => reason,
            };
            assert_eq!(result, expected, "{text}");
        };
        check("116111", "116111 = 116 111");
        check("116 006", "116006 = 116 006");
        check("129", "129 = 129");
        check("+355 4 222 3344", "+35542223344 = +355 4 222 3344");
        check("+35542223344", "+35542223344 = +355 4 222 3344");
        check("116007", "116007 is no short code of AL");
        check("042223344", "the country code is missing: `+355…`");
        check("ALO 116", "`A` is no digit");
        check("12", "a number has at least three digits");
        let alo = Phone::parse("116111", "AL").expect("a short code");
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
        let missing = Phone::parse("022 123 456", "MD").expect_err("a national number");
        assert_eq!(missing, "the country code is missing: `+373…`");
        assert_eq!(alo.isolated(), "\u{2066}116 111\u{2069}");
        let number = Phone::parse("+355 4 222 3344", "AL").expect("a number");
        for (text, same) in [
            ("+355 4 222 3344", true),
            ("00355 4 222 3344", true),
            ("04 222 3344", true),
            ("(04) 222-3344", true),
            ("222 3344", true),
            ("22 3344", false),
            ("+39 4 222 3344", false),
            ("116111", false),
        ] {
            assert_eq!(number.is_written(text), same, "{text}");
        }
        assert!(alo.is_written("116 111") && !alo.is_written("6111"));
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
        check("0 800 12 34", "+3558001234 = 0 800 12 34");
        check("08001234", "+3558001234 = 08001234");
        check("+12", "a number with `+` has 7 to 15 digits, its country code first");
    }
}
