//! A number that can be called.
//!
//! Generic validators are wrong here: libphonenumber's Albanian short codes lack 116006. So short
//! codes come from a table, and everything else has to be written with its country (E.164).

use std::fmt;

/// Short codes that work inside Albania: 112 and 127 to 129 (emergency services), 116000 (missing
/// children), 116006 (victims of crime), 116111 (children); the 116 numbers after the European
/// Commission's decision 2007/116/EC.
const ALBANIA: &[&str] = &["112", "127", "128", "129", "116000", "116006", "116111"];

/// Digits to dial, and how they read. Never empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// `116111` or `+35542223344`.
    dial: String,
    /// `116 111`, or the grouping that the editor wrote.
    shown: String,
}

impl Phone {
    /// Reads a number as an editor writes it: digits with spaces, dots, hyphens or brackets.
    ///
    /// `country` is the campaign's own, an ISO 3166-1 code: its short codes are known. `Err` is one
    /// sentence that says what is wrong.
    pub fn parse(text: &str, country: &str) -> Result<Phone, String> {
        let text = text.trim();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let strange = text.chars().find(|c| !c.is_ascii_digit() && !" .-()/+".contains(*c));
        if let Some(strange) = strange {
            return Err(format!("`{strange}` cannot be dialled"));
        }
        if text.rfind('+').is_some_and(|at| at > 0) {
            return Err("a `+` stands only at the start".into());
        }
        if text.starts_with('+') {
            // E.164: at most 15 digits; no country's numbers have fewer than 7 with the code.
            return if (7..=15).contains(&digits.len()) && !digits.starts_with('0') {
                Ok(Phone { dial: format!("+{digits}"), shown: grouped_abroad(text, &digits) })
            } else {
                Err("a number with `+` has its country's code and 7 to 15 digits".into())
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
            3..=6 => Err(format!("{digits} is not one of the short numbers of {country}")),
            _ => Err("a number longer than a short code needs its country: `+355…`".into()),
        }
    }

    /// What a phone dials: `116111` or `+355…`.
    pub fn dial(&self) -> &str {
        &self.dial
    }

    /// Only the digits, as `https://wa.me/` wants them.
    pub fn digits(&self) -> &str {
        self.dial.trim_start_matches('+')
    }

    /// How it reads within a sentence of any direction: isolated, so that Arabic around it does not
    /// swap its groups (UAX #9, LRI and PDI).
    pub fn isolated(&self) -> String {
        format!("\u{2066}{self}\u{2069}")
    }

    /// A short code works only inside its countries.
    pub fn is_short(&self) -> bool {
        !self.dial.starts_with('+')
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// The editor's own grouping if there is one; else threes from the left.
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
            let said = match Phone::parse(text, "AL") {
                Ok(phone) => format!("{} = {phone}", phone.dial()),
                Err(reason) => reason,
            };
            assert_eq!(said, expected, "{text}");
        };
        check("116111", "116111 = 116 111");
        check("116 006", "116006 = 116 006");
        check("129", "129 = 129");
        check("+355 4 222 3344", "+35542223344 = +355 4 222 3344");
        check("+35542223344", "+35542223344 = +355 422 233 44");
        check("116007", "116007 is not one of the short numbers of AL");
        check("042223344", "a number longer than a short code needs its country: `+355…`");
        check("ALO 116", "`A` cannot be dialled");
        check("12", "a number has at least three digits");
        let alo = Phone::parse("116111", "AL").expect("a short code");
        assert_eq!(alo.isolated(), "\u{2066}116 111\u{2069}");
        check("+12", "a number with `+` has its country's code and 7 to 15 digits");
    }
}
