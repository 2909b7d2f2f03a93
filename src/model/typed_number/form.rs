//! The forms of phone numbers: international ones, and those of a country's plan.

use super::address::is_before_number;
use super::call_words::{is_counted, near_after, near_before};
use super::other_number::{is_amount, is_compact_date, is_date_or_time, is_version_or_date, plain};
use super::{CallLanguages, call_words};
use crate::markdown::Number;
use crate::model::campaign::country::Country;
use crate::model::phone::calling_code::{self, is_in_plan, is_international};

/// The digits of a number with a `+` that cannot be a change of an amount: `+44 500 000` may be one.
const MIN_WITH_PLUS: usize = 10;

/// The digits of a national number without the digits that are dialled before it: fewer are amounts and dates, too.
const MIN_BARE: usize = 9;
const MAX_BARE: usize = 11;
/// The groups of such a number.
const MAX_BARE_GROUPS: usize = 4;

/// The digits of an international number without its plus: fewer are ids and amounts, too.
const MIN_WITHOUT_PLUS: usize = 10;

/// The words before a number that are searched for such a name.
const MAX_APP_WORDS: usize = 3;

/// Parts of the names of apps for messages in small letters, beside which a number without a plus is one of any country.
const APPS: &[&str] = &[
    "whatsapp",
    "viber",
    "telegram",
    "signal",
    "zalo",
    "ватсап",
    "вотсап",
    "вацап",
    "вайбер",
    "вибер",
    "телеграм",
    "сигнал",
    "واتساب",
    "واتس",
    "فايبر",
    "وايبر",
    "وایبر",
    "تلغرام",
    "تيليجرام",
    "تيليغرام",
    "تلگرام",
    "سيجنال",
    "سیگنال",
];

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
        None => {
            is_without_plus(&written, number, country, languages)
                || is_national(&written, number, country)
        }
    }
}

/// Returns `true` for an international number without its plus, in one run or with its calling code as a group: one of the
/// campaign's country, or of any beside the name of an app for messages.
fn is_without_plus(
    written: &str,
    number: &Number,
    country: &str,
    languages: CallLanguages,
) -> bool {
    let digits = &*number.digits;
    let Some((code, national)) = calling_code::split(digits) else { return false };
    let mut parts = written.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let is_whole = parts.next().is_some_and(|first| first == code || first == digits);
    let is_own = || {
        Country::find(country).is_some_and(|own| {
            own.calling_code == code
                && own.plan.has(national)
                && own.plan.grouped(national).is_some()
        })
    };
    let is_in_app = || {
        let words = [near_before(number, MAX_APP_WORDS), near_after(number)];
        words.iter().any(|words| APPS.iter().any(|app| words.contains(app)))
    };
    let is_in_address =
        number.before.ends_with(|c: char| c.is_alphanumeric() || "/=_&?%#".contains(c));
    is_whole
        && !is_in_address
        && digits.len() >= MIN_WITHOUT_PLUS
        && is_international(digits)
        && !is_id(&number.before)
        && !is_counted(number, languages)
        && (is_own() || is_in_plan(code, national) && is_in_app())
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
