//! Phone numbers, as [`Phone::parse`] makes them.

pub(super) mod calling_code;
mod fact;
mod former_code;
mod groups;
pub(super) mod mistake;
pub(super) mod numbering_plan;
pub(super) mod parser;
mod signs;
pub mod sms;
pub mod written;

use std::fmt;
use std::ops::RangeInclusive;

use self::calling_code::MIN_SAME_DIGITS;
use self::numbering_plan::digits_of;

/// The digits of a number as it is dialled inside of a town, if they are too few to be that number wherever they stand.
const LOCAL_DIGITS: RangeInclusive<usize> = 5..=6;

/// The most digits of a short code (ITU-T E.164 leaves their form to each country; the European 116 numbers have six).
pub(in crate::model) const MAX_SHORT_DIGITS: usize = 6;

/// A phone number: the digits to dial, and the number as shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// `116111` or `+35542223344`.
    pub(in crate::model) dial: String,
    /// `116 111`, or the grouping that the editor wrote.
    pub(in crate::model) shown: String,
    /// The digits of `dial` behind the country's calling code, without those that are dialled inside the country alone; empty for
    /// a short code.
    pub(in crate::model) whole: String,
}

impl Phone {
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

    /// The digits that no other number in the world has; of a short code, those of its own.
    pub fn whole_digits(&self) -> &str {
        if self.whole.is_empty() { self.digits() } else { &self.whole }
    }

    /// Returns `true` if a text with digits is this number, with or without its country code, and with any digits before it that
    /// make it no other number.
    pub fn is_written(&self, text: &str) -> bool {
        let is_longer = || calling_code::ends_with(&digits_of(text), &self.whole);
        self.is_form(text) || !text.starts_with('+') && is_longer()
    }

    /// Returns `true` if a text with digits is this number, with or without its country code, and with the digits that are
    /// dialled before the number or were dialled there.
    pub fn is_form(&self, text: &str) -> bool {
        let last = text.bytes().rfind(u8::is_ascii_digit);
        if last != self.dial.bytes().next_back() {
            return false;
        }
        let (digits, own) = (digits_of(text), self.digits());
        let national = digits.trim_start_matches('0');
        let is_end = |own: &str| {
            (MIN_SAME_DIGITS..=own.len()).contains(&national.len()) && own.ends_with(national)
        };
        digits == own
            || is_end(own)
            || calling_code::is_form_of(&digits, &self.whole)
            || former_code::is_former(&digits, &self.whole)
    }

    /// Returns `true` if digits are the end of this number, as they are dialled inside of a town.
    pub fn is_local_form(&self, digits: &str) -> bool {
        LOCAL_DIGITS.contains(&digits.len())
            && !digits.starts_with('0')
            && self.whole.ends_with(digits)
            && calling_code::split(&self.whole)
                .and_then(|(_, national)| national.strip_suffix(digits))
                .is_some_and(|area| !area.is_empty())
    }

    /// The number inside a sentence of any direction: isolated (LRI and PDI of UAX #9), so that Arabic text around it
    /// does not reorder its groups.
    pub fn isolated(&self) -> String {
        format!("\u{2066}{self}\u{2069}")
    }

    /// Returns `true` for a short code.
    pub fn is_short(&self) -> bool {
        !self.has_country_code() && self.dial.len() <= MAX_SHORT_DIGITS
    }

    /// Returns `true` for a number that is dialled with its country code, from everywhere.
    pub fn has_country_code(&self) -> bool {
        self.dial.starts_with('+')
    }

    /// Returns `true` for a number that can be dialled inside its own country alone, as every one without a country code.
    pub fn is_domestic(&self) -> bool {
        !self.has_country_code() || calling_code::is_domestic(self.digits())
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toll_free_numbers_are_called_as_they_are_written() {
        for (text, country, called) in [
            ("1800-425-1098", "IN", "18004251098"),
            ("0800 800 800", "GH", "0800800800"),
            ("+91 1800 425 1098", "IN", "+9118004251098"),
            ("+355 4 222 3344", "AL", "+35542223344"),
            ("116111", "AL", "116111"),
        ] {
            let phone = Phone::parse(text, country).expect("a number");
            assert_eq!(phone.dial(), called, "{text}");
        }
    }

    #[test]
    fn numbers_in_texts() {
        let alo = Phone::parse("116111", "AL").expect("a short code");
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
        for (digits, is_local) in [("223344", true), ("23344", true), ("3344", false)] {
            assert_eq!(number.is_local_form(digits), is_local, "{digits}");
        }
        assert!(!alo.is_local_form("116111") && !number.is_local_form("222334"));
    }
}
