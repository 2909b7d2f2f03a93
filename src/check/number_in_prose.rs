//! `number-in-prose`: a phone number typed into a text.
//!
//! # Reason
//!
//! A number is written once, in a helpline's facts, so that it can be corrected once. A number after a word such as
//! "call", and the number of any helpline, should be a `helpline:` link. Years, prices and law numbers are not reported.
//! The number of a helpline that is withheld (see `helpline-expired`) is an error: it would still be published.
//!
//! # Example
//!
//! ```text
//! Call 04 222 3344.
//! ```
//!
//! # Fix
//!
//! Link to the helpline: `[its name](helpline:line)`.

use crate::finding::{Location, Report};
use crate::markdown::{self, Number};
use crate::model::{Page, PageData, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["number-in-prose"], run };

/// Beginnings of words that ask a reader to call, in the languages of the region and of transit. Compared in
/// lower case.
const CALL_WORDS: &[&str] = &[
    "telefon",
    "merr në",
    "thirr",
    "numri",
    "numrin",
    "nr.",
    "tel",
    "cel",
    "sms",
    "whatsapp",
    "viber",
    "call",
    "phone",
    "dial",
    "ring",
    "hotline",
    "helpline",
    "text us",
    "number",
    "позов",
    "телефон",
    "број",
    "pozov",
    "broj",
    "jav",
    "اتصل",
    "هاتف",
    "رقم",
    "الرقم",
    "appel",
    "téléphone",
    "numéro",
    "chiam",
    "numero",
    "ara",
    "numara",
];

/// Words before a number that is a law, a year or an amount.
const OTHER_WORDS: &[&str] = &[
    "ligji",
    "ligjit",
    "neni",
    "vendim",
    "law no",
    "law nr",
    "article",
    "act no",
    "viti",
    "vitin",
    "year",
    "euro",
    "lekë",
    "eur",
    "all",
    "закон",
    "قانون",
];

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            for number in &text.body.numbers {
                let helpline = site.helpline_with(&number.digits);
                let is_number = helpline.is_some() || looks_like_a_call(number);
                if is_number && !is_version_or_date(number) {
                    typed(&number.written, helpline, &text.position(number.position), report);
                }
            }
            let front = [Some(&text.title), text.description.as_ref()];
            for words in front.into_iter().flatten() {
                for number in numbers_in(&words.value) {
                    let helpline = site.helpline_with(&number.digits);
                    if helpline.is_some() {
                        typed(&number.written, helpline, &words.location, report);
                    }
                }
            }
        }
    }
}

/// Reports a number that is typed into a text: an error if it belongs to a helpline whose number is withheld.
fn typed(number: &str, helpline: Option<&Page>, location: &Location, report: &mut Report) {
    if let Some(page) = helpline
        && let PageData::Helpline(helpline) = &page.kind
        && helpline.is_withheld()
    {
        let name = page.name();
        report
            .error(
                "number-in-prose",
                location,
                format!("phone number {number} is typed into the text, but `{name}` is withheld"),
            )
            .help(format!(
                "remove the number and link to the helpline: `[its name](helpline:{name})`"
            ));
        return;
    }
    report
        .warn("number-in-prose", location, format!("phone number {number} is typed into the text"))
        .help("link to the helpline instead: `[its name](helpline:…)`");
}

/// Returns true if one of the last three words before the number asks to call, and none makes it a law, a year
/// or an amount.
pub(super) fn looks_like_a_call(number: &Number) -> bool {
    let mut sentences = number.before.rsplit(['.', '!', '?', ';', '\n']);
    let sentence = sentences.find(|part| !part.trim().is_empty()).unwrap_or_default();
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let near = words[words.len().saturating_sub(3)..].join(" ").to_lowercase();
    // The text from the beginning of each word on.
    let begun: Vec<&str> = near
        .char_indices()
        .filter(|(at, _)| near[..*at].chars().next_back().is_none_or(|c| !c.is_alphabetic()))
        .map(|(at, _)| &near[at..])
        .collect();
    let has =
        |list: &[&str]| begun.iter().any(|rest| list.iter().any(|word| rest.starts_with(word)));
    number.digits.len() >= 3 && has(CALL_WORDS) && !has(OTHER_WORDS)
}

/// Returns true for a version (`v1.22.0`), a section (`1.1.2`), an address (`192.168.1.7`) or a date (`24.12.2026`): dots
/// alone between digits, and a part that no phone number has.
fn is_version_or_date(number: &Number) -> bool {
    if number.written.chars().any(|c| !c.is_ascii_digit() && c != '.') {
        return false;
    }
    let parts: Vec<&str> = number.written.split('.').collect();
    let is = |part: &str, valid: std::ops::RangeInclusive<u32>| {
        part.parse().is_ok_and(|n| valid.contains(&n))
    };
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

/// The numbers in a value of the front matter.
fn numbers_in(text: &str) -> Vec<Number> {
    // Most titles have no digit.
    match text.chars().any(char::is_numeric) {
        true => markdown::parse(text, 1).numbers,
        false => Vec::new(),
    }
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
            };
            assert_eq!(looks_like_a_call(&number), expected, "{before}{digits}");
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
    fn versions_and_dates_are_no_numbers() {
        let check = |before: &str, written: &str, expected: bool| {
            let number = Number {
                position: crate::markdown::Position { line: 1, column: 1 },
                written: written.into(),
                digits: written.replace('.', "").into(),
                before: before.into(),
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

    #[test]
    fn digits_of_a_title() {
        let digits = |text: &str| {
            let numbers = numbers_in(text).into_iter();
            numbers.map(|number| number.digits.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(digits("ALO 116 111"), ["116111"]);
        assert_eq!(digits("(04) 222-3344"), ["042223344"]);
        assert_eq!(digits("Për 15 vjeç"), Vec::<String>::new());
    }
}
