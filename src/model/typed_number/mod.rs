//! Finds phone numbers in running text, and leaves out years, prices, dates, versions and the numbers of laws.

pub mod address;
mod call_word_table;
pub(super) mod call_words;
pub(super) mod currency;
pub mod other_number;

use self::address::is_before_number;
pub use self::call_word_table::CallLanguages;
use self::currency::Currency;
use self::other_number::{is_amount, is_compact_date, is_date_or_time, is_version_or_date, plain};
use crate::i18n::{ascii_digit, joins_next_word};
use crate::markdown::Number;
use crate::model::campaign::country::Country;
use crate::model::phone::calling_code::is_international;

/// The digits of a number with a `+` that cannot be a change of an amount: `+44 500 000` may be one.
const MIN_WITH_PLUS: usize = 10;

/// The digits of a national number without the digits that are dialled before it: fewer are amounts and dates, too.
const MIN_BARE: usize = 9;
const MAX_BARE: usize = 11;
/// The groups of such a number.
const MAX_BARE_GROUPS: usize = 4;

/// The digits of the longest short code that may be an amount, a year or the number of a law as well.
const MAX_SHORT_CODE_DIGITS: usize = 5;

/// Returns `true` for a phone number, by its form or by the words before it.
pub fn is_phone_number(number: &Number, country: &str, languages: CallLanguages) -> bool {
    looks_like_a_call(number, languages) && !is_version_or_date(number)
        || has_phone_form(number, country, languages)
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

/// Returns `true` for a number of a helpline's digits that is meant as such: it is long, alone, beside words that ask to call,
/// or behind one that names the helpline. `100` alone may count people.
pub fn is_helpline_number(number: &Number, names: &[String], languages: CallLanguages) -> bool {
    if is_version_or_date(number) {
        return false;
    }
    let is_long = number.digits.len() > MAX_SHORT_CODE_DIGITS;
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
    is_long || is_called() || is_alone() || is_after_name() || is_address()
}

/// Returns `true` for a short number that has the digits of a helpline, and that nothing around it makes another one: no year,
/// price, share, part of a longer number, law or, in languages whose words for calling are known, round count or year from 1800 on.
pub fn may_be_helpline_number(number: &Number, code: &str, languages: CallLanguages) -> bool {
    let digits = &*number.digits;
    let is_old_year = digits.len() == 4 && digits.starts_with("18");
    let is_count = (digits.ends_with("00") || is_old_year) && call_word_table::is_known(code);
    (3..=MAX_SHORT_CODE_DIGITS).contains(&digits.len())
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

/// Returns `true` for a number that has the form of a phone number, without regard to the words before it: with its country code,
/// with the 0 that is dialled inside a country, toll-free in the campaign's country, or behind `wa.me/` and the like.
pub fn has_phone_form(number: &Number, country: &str, languages: CallLanguages) -> bool {
    if number.is_address
        || call_words::follows_other(number, languages)
        || is_version_or_date(number)
    {
        return false;
    }
    let before = number.before.to_lowercase();
    let before = before.trim_end_matches(['+', '＋']);
    let before = before.strip_suffix("%2b").unwrap_or(before);
    let digits = &*number.digits;
    if is_before_number(before, digits.len()) {
        return true;
    }
    let written = plain(&number.written);
    let has_plus = written.contains('+') || number.before.ends_with('＋');
    if has_plus && digits.len() >= MIN_WITH_PLUS && is_international(digits) {
        return true;
    }
    if Country::find(country).is_some_and(|country| is_social(digits, country)) {
        return true;
    }
    if is_amount(&written) || is_date_or_time(&written) {
        return false;
    }
    match digits.strip_prefix("00") {
        _ if has_plus => is_international(digits),
        Some(rest) => is_international(rest),
        None => is_national(&written, number, country),
    }
}

fn is_national(written: &str, number: &Number, country: &str) -> bool {
    let digits = &*number.digits;
    // Longer than a post code or a day, shorter than an account.
    if digits.starts_with('0') && (8..=12).contains(&digits.len()) {
        return true;
    }
    let Some(country) = Country::find(country) else { return false };
    let plan = &country.plan;
    let is_service = plan.toll_free(digits).is_some() || plan.without_prefix.matches(digits);
    is_service && digits.len() >= 7
        || digits.len() >= 8 && is_without_prefix(written, digits, country)
        || is_bare(written, digits, country) && !is_id(&number.before)
}

/// Returns `true` for a national number without the digits that are dialled before it, in one run or in a few groups, if the
/// country has numbers of this length alone: `9841-234567` in Nepal, `599123456` in Georgia.
fn is_bare(written: &str, digits: &str, country: &Country) -> bool {
    let parts = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let is_amount = parts.len() > 1 && parts[1..].iter().all(|part| part.len() == 3);
    (MIN_BARE..=MAX_BARE).contains(&digits.len())
        && (1..=MAX_BARE_GROUPS).contains(&parts.len())
        && (parts.len() == 1 || parts[0].len() > 1 && !is_amount)
        && country.plan.has_length_alone(digits)
        && country.plan.grouped(digits).is_some()
}

/// Returns `true` if the word before a number makes it an id: a sign such as `№`, or an abbreviation in capital letters that
/// names no phone.
fn is_id(before: &str) -> bool {
    let Some(word) = before.split_whitespace().next_back() else { return false };
    let word = word.trim_end_matches([':', '.', '-', '#']);
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    let is_abbreviation = letters().count() > 1 && letters().all(char::is_uppercase);
    let is_phone = |word: &str| ["TEL", "SMS", "GSM", "MOB", "FAX", "ТЕЛ"].contains(&word);
    before.trim_end().ends_with(['#', '№', '°', 'º']) || is_abbreviation && !is_phone(word)
}

/// Returns `true` for a national number that is dialled as it is, or written without the 0 before it.
fn is_without_prefix(written: &str, digits: &str, country: &Country) -> bool {
    let parts = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let is_threes = |parts: &[&str]| parts.iter().all(|part| part.len() == 3);
    match parts.as_slice() {
        [_] => country.plan.is_national(digits) && !is_compact_date(digits),
        // `23 456 789` may be an amount, `912 345 678` hardly is.
        [first, rest @ ..] if is_threes(rest) => {
            country.plan.is_grouped(written) || first.len() == 3 && country.plan.is_national(digits)
        }
        [first, ..] => {
            let has_marks = first.len() > 1 || written.contains(['(', '/', '-']);
            country.plan.is_national(digits) || has_marks && country.plan.is_in_groups(written)
        }
        [] => false,
    }
}

/// Returns `true` for the European numbers of social value: `116 000`, `116 111`.
fn is_social(digits: &str, country: &Country) -> bool {
    digits.len() == 6 && digits.starts_with("116") && country.is_short_code(digits)
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
