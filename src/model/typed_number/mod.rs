//! Finds phone numbers in running text, and leaves out years, prices, dates, versions and the numbers of laws.

pub mod address;
mod call_word_table;
pub(super) mod call_words;
pub(super) mod currency;
mod form;
pub mod other_number;
pub mod two_digits;

use self::address::is_before_number;
pub use self::call_word_table::CallLanguages;
use self::currency::Currency;
pub use self::form::has_phone_form;
pub use self::other_number::plain;
use self::other_number::{is_date_or_time, is_spaced_date, is_version_or_date};
use crate::i18n::{ascii_digit, joins_next_word};
use crate::markdown::Number;
use crate::model::phone::MAX_SHORT_DIGITS;
use crate::model::phone::calling_code::is_international;

/// The digits of the longest short code that may be an amount, a year or the number of a law as well.
const MAX_SHORT_CODE_DIGITS: usize = 5;

/// Returns `true` for a phone number, by its form or by the words before it.
pub fn is_phone_number(number: &Number, country: &str, languages: CallLanguages) -> bool {
    looks_like_a_call(number, languages) && !is_version_or_date(number)
        || has_phone_form(number, country, languages)
}

/// Returns `true` for a phone number that is no short code, which a text may write in several forms.
pub fn is_long_phone_number(number: &Number, country: &str, languages: CallLanguages) -> bool {
    let written = plain(&number.written);
    // `10-12 14-16` beside words for calling.
    let is_hours = written.contains(['-', '.', '/'])
        && !written.contains('+')
        && is_date_or_time(&written.replace(' ', "-"));
    number.digits.len() > MAX_SHORT_CODE_DIGITS
        && !is_hours
        && !is_spaced_date(&written)
        && is_phone_number(number, country, languages)
        && Currency::beside(&number.before, &number.after).is_none()
}

/// Returns `true` for an international number of which a table has the first digits in one cell and the others in the next.
pub fn is_split(first: &Number, second: &Number) -> bool {
    first.position.line == second.position.line
        && first.written.contains('+')
        && first.after.trim_start().starts_with(&*second.written)
        && second.before.trim_end().ends_with(&*first.written)
        && is_international(&[&*first.digits, &*second.digits].concat())
}

/// Returns `true` for three digits or more beside words that ask to call. A year is one directly behind them alone, and the
/// minutes of a time never are.
pub fn looks_like_a_call(number: &Number, languages: CallLanguages) -> bool {
    let digits = &*number.digits;
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let hours = number.before.strip_suffix(':').unwrap_or_default();
    let is_time = hours.ends_with(|c| ascii_digit(c).is_some());
    digits.len() >= 3
        && !is_time
        && (!is_year || call_words::asks_directly(number, languages))
        && call_words::asks_to_call(number, languages)
}

/// Returns `true` for a number of a helpline's digits that is meant as such: it is long, or short and meant by the words around it.
pub fn is_helpline_number(number: &Number, names: &[String], languages: CallLanguages) -> bool {
    let is_long = number.digits.len() > MAX_SHORT_CODE_DIGITS;
    is_long && !is_version_or_date(number) || is_short_helpline_number(number, names, languages)
}

/// Returns `true` for a few digits of a helpline that are meant as its number: alone, beside words that ask to call, or behind one
/// that names the helpline. `100` in a text may count people, and `100%` is a share.
pub fn is_short_helpline_number(
    number: &Number,
    names: &[String],
    languages: CallLanguages,
) -> bool {
    let is_share = number.after.trim_start().starts_with(['%', '٪', '％', '‰', '°']);
    if is_share || is_version_or_date(number) {
        return false;
    }
    let is_alone = || {
        // `112/129` alone are two numbers.
        let is_joined = number.before.ends_with('/') || number.after.starts_with('/');
        let has_word = |text: &str| match is_joined {
            true => text.contains(char::is_alphabetic),
            false => text.contains(char::is_alphanumeric),
        };
        !has_word(&number.before) && !has_word(&number.after)
    };
    let before = number.before.to_lowercase();
    let is_after_name = || {
        let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
        names.iter().any(|name| {
            let rest = before.strip_suffix(&**name);
            rest.is_some_and(|rest| {
                !rest.ends_with(char::is_alphanumeric) || name.starts_with(joins_next_word)
            })
        })
    };
    let is_address = || is_before_number(&before, number.digits.len());
    let is_called = || number.digits.len() >= 3 && call_words::asks_in_sentence(number, languages);
    is_called() || is_alone() || is_after_name() || is_address()
}

/// Returns `true` for a short number that has the digits of a helpline, and that nothing around it makes another one: no year,
/// price, share, part of a longer number, law or, in languages whose words for calling are known, round count or year from 1800 on.
pub fn may_be_helpline_number(number: &Number, code: &str, languages: CallLanguages) -> bool {
    let digits = &*number.digits;
    let is_old_year = digits.len() == 4 && digits.starts_with("18");
    let is_count = (digits.ends_with("00") || is_old_year) && call_word_table::is_known(code);
    (3..=MAX_SHORT_DIGITS).contains(&digits.len())
        && !is_count
        && is_of_its_own(number)
        && !number.is_address
        && !call_words::follows_other(number, languages)
        && Currency::beside(&number.before, &number.after).is_none()
}

/// Returns `true` for a number that is no year, date, time, share, version or part of a longer number.
pub fn is_of_its_own(number: &Number) -> bool {
    let digits = &*number.digits;
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let is_digit = |c: char| ascii_digit(c).is_some();
    let is_mark = |c: char| ".,:/-–+%‰°#".contains(c);
    // `1,183` and `183-2`: the other part is beside the mark.
    let mut before = number.before.chars().rev();
    let joins_before = before
        .next()
        .is_some_and(|c| is_digit(c) || is_mark(c) && before.next().is_some_and(is_digit));
    let mut after = number.after.chars();
    let joins_after = after.next().is_some_and(|c| {
        "%‰°".contains(c) || is_digit(c) || is_mark(c) && after.next().is_some_and(is_digit)
    });
    let is_part = is_year || joins_before || joins_after;
    !(is_part || is_version_or_date(number) || is_date_or_time(&plain(&number.written)))
}

/// The word before a number, in small letters: `central` of "Central 180"; `None` without one of three letters or more.
pub fn word_before(number: &Number) -> Option<String> {
    let word = number.before.split_whitespace().next_back()?.to_lowercase();
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    (word.len() >= 3).then(|| word.to_owned())
}

/// A title in small letters, as the name before a number; `None` for one of a few letters or with digits, which is none.
pub fn name_of(title: &str) -> Option<String> {
    const MIN_LETTERS: usize = 4;
    let letters = title.chars().filter(|c| c.is_alphabetic()).count();
    let is_name = letters >= MIN_LETTERS && !title.contains(char::is_numeric);
    is_name.then(|| title.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn call_words_are_recognised() {
        let check = |before: &str, digits: &str, expected: bool| {
            let number = Number {
                position: crate::markdown::Position { line: 1, column: 1 },
                written: digits.into(),
                digits: digits.into(),
                before: before.into(),
                after: "".into(),
                is_address: false,
            };
            assert_eq!(
                looks_like_a_call(&number, CallLanguages::ALL),
                expected,
                "{before}{digits}"
            );
        };
        check("Telefono ", "042223344", true);
        check("Thirr menjëherë ", "127", true);
        check("call us on ", "042223344", true);
        check("اتصل على ", "116", true);
        check("Në vitin ", "2021", false);
        check("sipas ligjit nr. ", "9887", false);
        check("paguan ", "500", false);
        check("We call it a day. In ", "2021", false);
        check("restaurant ", "300", false);
    }

    #[test]
    fn numbers_behind_names() {
        let check = |text: &str, name: &str, expected: bool| {
            let number = &crate::markdown::parse(text, 1).numbers[0];
            let is_named = is_helpline_number(number, &[name.to_owned()], CallLanguages::ALL);
            assert_eq!(is_named, expected, "{text}");
        };
        check("The police 191 people", "police", true);
        check("The nopolice 191 people", "police", false);
        check("แจ้งตำรวจ 191 คน", "ตำรวจ", true);
        check("នគរបាល 117 នាក់", "នគរបាល", true);
        check("សមីនគរបាល 117 នាក់", "នគរបាល", true);
        check("报警察 110 人", "警察", true);
        check("በፖሊስ 991 ሰዎች", "ፖሊስ", false);
    }

    #[test]
    fn forms_of_phone_numbers() {
        let check = |text: &str, country: &str, expected: bool| {
            let numbers = crate::markdown::parse(text, 1).numbers;
            let found =
                numbers.iter().any(|number| has_phone_form(number, country, CallLanguages::ALL));
            assert_eq!(found, expected, "{text} in {country}");
        };
        for text in [
            "+355 69 123 4567 is open",
            "+355 69 721 000",
            "`+40 721 555 000`",
            "+40 213 131 000",
            "116 000",
            "116 111",
            "`+355691234567`",
            "```\n+355 69 123 4567\n```",
            "(+355) 69 123 4567",
            "+355 (0)69 123 4567",
            "00355 69 123 4567",
            "＋355691234567",
            "069 123 4567",
            "069-20-12-345",
            "069.20.12.345",
            "(04) 222 3344",
            "| a | 0691234567 |\n|---|---|",
            "`wa.me/355691234567`",
            "wa.me/+355691234567",
            "`https://api.whatsapp.com/send?phone=%2B355691234567`",
            "`tel:129`",
            "+1 202 555 0100",
            "+39 06 1234 5678",
            "٠٦٩١٢٣٤٥٦٧",
            "116 111",
            "![069 123 4567](a.png)",
        ] {
            check(text, "AL", true);
        }
        for text in [
            "112 countries",
            "1 000 000 people, 10 000 lekë, +44 500 000 lekë, +1 000 000, +10 000 000",
            "2026-11-28, 01.12.2026, 01/12/2026, 01-12-2026, 01.12-31.12, 01.12.2026-05.12.2026",
            "08.00-16.00",
            "0.12345678",
            "law no. 0691234567",
            "ISBN 0-306-40615-2",
            "v1.22.0",
            "`192.168.1.7`",
            "IBAN AL47 2121 1009 0000 0002 3569 8741",
            "https://example.org/0691234567",
            "2020-2026",
            "41.3275, 19.8187",
            "+5 degrees, +100",
        ] {
            check(text, "AL", false);
        }
        for (text, country, expected) in [
            ("37322999999", "MD", true),
            ("373 22 999 999", "MD", true),
            ("(373) 22-999-999", "MD", true),
            ("37369999999 pe WhatsApp", "MD", true),
            ("355691234567", "AL", true),
            ("12025550100", "US", true),
            ("40721555000", "MD", false),
            ("WhatsApp: 40721555000", "MD", true),
            ("Scrie la 40721555000 pe Viber", "MD", true),
            ("40 721 555 123 (Signal)", "MD", true),
            ("Пишите 380441234567 в Вайбер", "MD", true),
            ("٣٨٠٤٤١٢٣٤٥٦٧ واتساب", "MD", true),
            ("IDNO 37322999999", "MD", false),
            ("37322999999 lei", "MD", false),
            ("373229999991", "MD", false),
            ("3732299999", "MD", false),
            ("373 229 999 990 000", "MD", false),
            ("In 2020 WhatsApp avea 2000000000", "MD", false),
            ("Legea 37322999999", "MD", false),
            ("https://example.org/37322999999", "MD", false),
            ("<https://example.org/37322999999>, a37322999999", "MD", false),
        ] {
            check(text, country, expected);
        }
        check("8 800 555 35 35", "RU", true);
        check("800 901 010", "IT", true);
        check("2 12 34 56 78", "FR", false);
        check("22 123 456 78", "RO", false);
        check("0800 800 800", "RO", true);
        for (text, country) in [
            ("912 34 56 78", "ES"),
            ("912 345 678", "ES"),
            ("912345678", "ES"),
            ("22 123 45 67", "PL"),
            ("601 234 567", "PL"),
            ("691 23 456", "MD"),
            ("22 33 44 55", "DK"),
            ("210 123 4567", "GR"),
            ("28 1234 5678", "VN"),
            ("21 234 567", "LV"),
        ] {
            check(text, country, true);
        }
        for (text, country) in [
            ("48 085 361", "ES"),
            ("20261128", "DK"),
            ("23 456 789 kr", "NO"),
            ("22 123 456", "MD"),
            ("912 345", "ES"),
            ("2 12 34 56 78", "FR"),
        ] {
            check(text, country, false);
        }
    }
}
