//! A phone number as a text writes it: in the form of its country, of callers abroad, or of its town.

use super::calling_code;
use super::numbering_plan::digits_of;
use crate::model::campaign::country::Country;

/// Digits of the shortest number of a town, without the digits of the town.
const MIN_LOCAL_DIGITS: usize = 6;

/// A number of a text, to be compared with another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenPhone {
    /// The digits behind the calling code, with it; of a number that no plan has, all digits as written.
    digits: String,
    has_calling_code: bool,
    /// All digits as written.
    written: String,
    /// The digits may lack those of the town.
    is_local: bool,
}

impl WrittenPhone {
    /// Reads a number with the digits and signs of a keyboard in a text of a country.
    pub fn of(written: &str, country: &str) -> WrittenPhone {
        let written_digits = digits_of(written);
        let own = Country::find(country);
        let has_plus = written.trim_start_matches(['(', ' ']).starts_with('+');
        let abroad = match has_plus {
            true => Some(&*written_digits),
            false => written_digits.strip_prefix("00"),
        };
        let abroad = abroad.and_then(from_abroad);
        let inside = || own.and_then(|own| inside(&written_digits, own));
        let is_whole = abroad.is_some();
        let whole = abroad.or_else(inside);
        // Digits of a town are dialled behind those that are dialled before a number.
        let has_prefix = own.is_some_and(|own| {
            own.plan.without_trunk_prefix(&written_digits).is_some()
                || own.plan.trunk_prefix.is_empty() && own.plan.has(&written_digits)
        });
        WrittenPhone {
            has_calling_code: whole.is_some(),
            is_local: !is_whole && !has_prefix && written_digits.len() >= MIN_LOCAL_DIGITS,
            digits: whole.unwrap_or_else(|| written_digits.clone()),
            written: written_digits,
        }
    }

    /// A key that all forms of a number with all of its digits share.
    pub fn key(&self) -> String {
        let plus = if self.has_calling_code { "+" } else { "" };
        [plus, &*self.digits].concat()
    }

    /// Returns `true` if its country is known.
    pub fn has_calling_code(&self) -> bool {
        self.has_calling_code
    }

    /// The last digits, which all forms of a number share.
    pub fn last_digits(&self) -> &str {
        last_digits(&self.written)
    }

    /// The digits behind the calling code.
    pub fn national(&self) -> &str {
        self.split().map_or(&*self.digits, |(_, national)| national)
    }

    /// Returns `true` if another number is this one in a shorter or equal form: without the country, or without the town.
    pub fn is_in_form(&self, other: &WrittenPhone) -> bool {
        let code = |phone: &WrittenPhone| phone.split().map(|(code, _)| code.to_owned());
        let is_end = || {
            other.is_local
                && self.digits.len() >= other.written.len()
                && self.digits.ends_with(&*other.written)
                && (!other.has_calling_code || code(self) == code(other))
        };
        // In the form of another country than that of the text.
        let is_national = || {
            !other.has_calling_code
                && self.split().is_some_and(|(code, national)| {
                    let before = other.written.strip_suffix(national);
                    before.is_some_and(|before| {
                        before.is_empty()
                            || calling_code::trunk_prefixes(code).any(|prefix| prefix == before)
                    })
                })
        };
        self.key() == other.key() || is_end() || is_national()
    }

    fn split(&self) -> Option<(&str, &str)> {
        calling_code::split(&self.digits).filter(|_| self.has_calling_code)
    }
}

/// The end of digits by which numbers are looked up.
pub fn last_digits(digits: &str) -> &str {
    &digits[digits.len().saturating_sub(MIN_LOCAL_DIGITS)..]
}

/// The digits of an international number without those that are dialled inside its country alone; `None` without a calling code.
fn from_abroad(digits: &str) -> Option<String> {
    let (code, national) = calling_code::split(digits)?;
    Some([code, calling_code::without_trunk_prefix(code, national)].concat())
}

/// The digits of a national number with its country's calling code; `None` for one that the country does not have.
fn inside(digits: &str, own: &Country) -> Option<String> {
    let (code, plan) = (own.calling_code, &own.plan);
    if own.is_short_code(digits) {
        return None;
    }
    let has = |national: &&str| plan.has(national);
    let without_prefix = plan.without_prefix.matches(digits).then_some(digits);
    let national = without_prefix
        .or_else(|| plan.without_trunk_prefix(digits).filter(has))
        .or_else(|| Some(digits).filter(has))
        // A calling code without its plus.
        .or_else(|| {
            let national = calling_code::without_trunk_prefix(code, digits.strip_prefix(code)?);
            Some(national).filter(has)
        });
    Some([code, national?].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_one_key_in_all_its_whole_forms() {
        for (country, whole, forms) in [
            (
                "CH",
                "+41 44 123 45 67",
                &[
                    "+41441234567",
                    "0041 44 123 45 67",
                    "+41 (0)44 123 45 67",
                    "044 123 45 67",
                    "(044) 123-45-67",
                    "044/123 45 67",
                    "41 44 123 45 67",
                ][..],
            ),
            ("AL", "+355 4 222 3344", &["04 222 3344", "00355 4 222 3344", "(04) 222-3344"]),
            ("IT", "+39 06 1234 5678", &["06 1234 5678", "06.12345678", "0039 06 12345678"]),
            ("HU", "+36 1 234 5678", &["06 1 234 5678", "(06-1) 234-5678"]),
            ("RU", "+7 800 200-01-22", &["8 800 2000 122", "8 (800) 200-01-22"]),
            ("US", "+1 202 555 0100", &["(202) 555-0100", "1-202-555-0100"]),
            ("ES", "+34 912 345 678", &["912 34 56 78"]),
            ("TR", "+90 212 444 18 33", &["0212 444 18 33", "0 (212) 4441833"]),
        ] {
            let key = WrittenPhone::of(whole, country).key();
            for form in forms {
                assert_eq!(WrittenPhone::of(form, country).key(), key, "{form} in {country}");
            }
        }
    }

    #[test]
    fn forms_without_country_and_town() {
        let whole = WrittenPhone::of("+41 44 123 45 67", "CH");
        for (country, form, expected) in [
            ("CH", "123 45 67", true),
            ("CH", "44 123 45 67", true),
            ("AL", "044 123 45 67", true),
            ("DE", "044 123 45 67", false),
            ("CH", "123 45 68", false),
            ("CH", "043 123 45 67", false),
            ("CH", "0123 45 67", false),
            ("CH", "+43 44 123 45 67", false),
            ("CH", "45 67", false),
            ("CH", "0644 123 45 67", false),
        ] {
            let form = WrittenPhone::of(form, country);
            assert_eq!(whole.is_in_form(&form), expected, "{form:?}");
        }
        let roman = WrittenPhone::of("+39 06 1234 5678", "AL");
        assert!(roman.is_in_form(&WrittenPhone::of("06 1234 5678", "MD")));
    }
}
