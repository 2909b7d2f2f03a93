//! Phone numbers.
//!
//! Short codes come from a table, since libphonenumber's Albanian short codes lack 116006. All other numbers must be
//! written with their country code (E.164).

use std::fmt;

use crate::finding::{Located, Report};

/// Short codes that work inside Albania: 112 and 127 to 129 (emergency services), 116000 (missing
/// children), 116006 (victims of crime), 116111 (children); the 116 numbers after the European
/// Commission's decision 2007/116/EC.
const ALBANIA: &[&str] = &["112", "127", "128", "129", "116000", "116006", "116111"];

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
        match Phone::parse(&text.value, country) {
            Ok(value) => Some(Located { value, location: text.location }),
            Err(reason) => {
                let message = format!("invalid phone number `{}`: {reason}", text.value);
                report
                    .error("bad-number", &text.location, message)
                    .help("write it with its country code, `+355…`, or as a short code in quotes");
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
            // E.164: at most 15 digits; no country's numbers have fewer than 7 with the code.
            return if (7..=15).contains(&digits.len()) && !digits.starts_with('0') {
                Ok(Phone { dial: format!("+{digits}"), shown: grouped_abroad(text, &digits) })
            } else {
                Err("a number with `+` has 7 to 15 digits, its country code first".into())
            };
        }
        let known = match country {
            "AL" => ALBANIA.contains(&digits.as_str()),
            _ => (3..=6).contains(&digits.len()),
        };
        if known {
            let shown = if digits.len() == 6 {
                format!("{} {}", &digits[..3], &digits[3..])
            } else {
                digits.clone()
            };
            return Ok(Phone { dial: digits, shown });
        }
        match digits.len() {
            0..3 => Err("a number has at least three digits".into()),
            3..=6 => Err(format!("{digits} is no short code of {country}")),
            _ => Err("the country code is missing: `+355…`".into()),
        }
    }

    /// The number as dialled: `116111` or `+355…`.
    pub fn dial(&self) -> &str {
        &self.dial
    }

    /// The digits alone, as `https://wa.me/` takes them.
    pub fn digits(&self) -> &str {
        self.dial.trim_start_matches('+')
    }

    /// The number inside a sentence of any direction: isolated (LRI and PDI of UAX #9), so that Arabic text around it
    /// does not reorder its groups.
    pub fn isolated(&self) -> String {
        format!("\u{2066}{self}\u{2069}")
    }

    /// Returns `true` for a short code, which works in its own country alone.
    pub fn is_short(&self) -> bool {
        !self.dial.starts_with('+')
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// The editor's own grouping if there is one, else groups of three from the left.
fn grouped_abroad(text: &str, digits: &str) -> String {
    if text.contains(' ') {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
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
        check("+35542223344", "+35542223344 = +355 422 233 44");
        check("116007", "116007 is no short code of AL");
        check("042223344", "the country code is missing: `+355…`");
        check("ALO 116", "`A` is no digit");
        check("12", "a number has at least three digits");
        let alo = Phone::parse("116111", "AL").expect("a short code");
        assert_eq!(alo.isolated(), "\u{2066}116 111\u{2069}");
        check("+12", "a number with `+` has 7 to 15 digits, its country code first");
    }
}
