//! Addresses that hold a phone number: those of schemes that dial, of messengers, and with a parameter for it.

use super::other_number::is_compact_date;
use crate::model::link::host::is_at_or_below;
use crate::model::link::url;
use crate::model::phone::calling_code::is_international;
use crate::model::phone::numbering_plan::digits_of;

/// Schemes whose address is a number.
const SCHEMES: &[&str] = &["tel:", "sms:", "callto:"];

/// The digits of a number in an address of the web.
const MIN_DIGITS: usize = 6;

/// Hosts whose addresses hold a phone number: WhatsApp, Viber, Signal, Telegram, Zalo.
const HOSTS: &[&str] = &[
    "wa.me",
    "whatsapp.com",
    "viber.com",
    "viber.me",
    "signal.me",
    "t.me",
    "telegram.me",
    "zalo.me",
];

/// Names of parameters that hold a phone number.
const PARAMETERS: &[&str] = &["phone", "phonenumber", "phone_number", "msisdn", "tel", "whatsapp"];

/// The number in an address that opens a chat, in a parameter of any address, or behind a plus anywhere in one; six digits
/// or more.
pub fn number_in(address: &str) -> Option<String> {
    let (scheme, authority, path) = url::split(address);
    if scheme.is_empty() {
        return None;
    }
    let host = authority.to_ascii_lowercase();
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let is_messenger = HOSTS.iter().any(|known| is_at_or_below(host, known));
    let path = url::decoded(path);
    if let Some(number) = with_plus(&path) {
        return Some(number);
    }
    let path = match is_messenger {
        true => &*path,
        false => {
            let parameters = path.split(['?', '&', '#', ';']);
            let phone = parameters.filter_map(|parameter| parameter.split_once('='));
            phone.into_iter().find(|(name, _)| PARAMETERS.contains(&&*name.to_lowercase()))?.1
        }
    };
    let runs = path.split(|c: char| !c.is_ascii_digit() && !"+-.() ".contains(c));
    let mut numbers = runs.map(digits_of);
    numbers.find(|digits| digits.len() >= MIN_DIGITS)
}

/// The digits of an international number with its plus, as a whole segment or value: `/+355 69 123 4567`. A plus between
/// two words is a space.
fn with_plus(path: &str) -> Option<String> {
    let parts = path.split(['/', '?', '&', '#', '=', ':', ',', ';', '@']);
    let numbers = parts.filter_map(|part| part.trim().strip_prefix('+'));
    let is_number =
        |number: &&str| number.chars().all(|c| c.is_ascii_digit() || "-.() +".contains(c));
    numbers
        .filter(is_number)
        .map(digits_of)
        .find(|digits| is_international(digits) && !is_compact_date(digits))
}

/// Returns `true` if a number of so many digits that follows a text, given in small letters, is a part of an address.
pub fn is_before_number(text: &str, digits: usize) -> bool {
    let is_web = || {
        let parameter = text.strip_suffix('=').is_some_and(|text| ends_in(text, PARAMETERS));
        let path = text.strip_suffix("#p/").unwrap_or(text);
        parameter || path.strip_suffix('/').is_some_and(|host| ends_in(host, HOSTS))
    };
    SCHEMES.iter().any(|scheme| text.ends_with(scheme)) || digits >= MIN_DIGITS && is_web()
}

/// Returns `true` if a text ends with one of these names, as a whole one.
fn ends_in(text: &str, names: &[&str]) -> bool {
    let mut before = names.iter().filter_map(|name| text.strip_suffix(name));
    before.any(|before| !before.ends_with(|c: char| c.is_alphanumeric() || "_.".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_addresses() {
        for (address, number) in [
            ("https://wa.me/355691234567", Some("355691234567")),
            ("http://WA.me:443/+355691234567?text=Hi", Some("355691234567")),
            (
                "https://api.whatsapp.com/send?phone=%2B355%2069-123-4567&text=1",
                Some("355691234567"),
            ),
            ("https://www.whatsapp.com/send/?text=2026&phone=355691234567", Some("355691234567")),
            ("https://signal.me/#p/+355691234567", Some("355691234567")),
            ("https://t.me/+355691234567", Some("355691234567")),
            ("https://call.whatsapp.com./355%2069%20123%204567", Some("355691234567")),
            ("https://zalo.me/355691234567", Some("355691234567")),
            ("https://example.org/chat?id=1&phone=%2B355691234567", Some("355691234567")),
            ("https://example.org/?tel=none", None),
            ("https://bot.me/355691234567", None),
            ("https://t.me/some_channel", None),
            ("https://wa.me/message/ABC", None),
            ("https://example.org/355691234567", None),
            ("https://chat.example/+355691234567", Some("355691234567")),
            ("https://vb.me/%2B355%2069%20123%204567", Some("355691234567")),
            ("https://app.example/u/+373-22-123-456/?x=1", Some("37322123456")),
            ("https://app.example/#/chat/+40721555000", Some("40721555000")),
            ("https://app.example/?to=+380441234567&x", Some("380441234567")),
            ("https://app.example/+(355)691234567", Some("355691234567")),
            ("https://example.org/?q=two+words+2026", None),
            ("https://example.org/+100", None),
            ("https://example.org/+20261128", None),
            ("https://plus.example/+SomeName/12345678", None),
            ("https://example.org/a+355691234567", None),
            ("https://wa.me.example.org/355691234567", None),
        ] {
            assert_eq!(number_in(address).as_deref(), number, "{address}");
        }
    }

    #[test]
    fn addresses_before_a_number() {
        for (before, digits, expected) in [
            ("tel:", 3, true),
            ("Write to SMS:".to_lowercase().as_str(), 5, true),
            ("https://wa.me/", 12, true),
            ("wa.me/", 5, false),
            ("whatsapp.com/", 12, true),
            ("viber.com/", 9, true),
            ("telegram.me/", 9, true),
            ("https://signal.me/#p/", 9, true),
            ("chat?id=1&phone=", 9, true),
            ("(tel=", 9, true),
            ("hotel=", 9, false),
            ("bot.me/", 9, false),
            ("example.org/", 9, false),
            ("wa.me ", 9, false),
        ] {
            assert_eq!(is_before_number(before, digits), expected, "{before}");
        }
    }
}
