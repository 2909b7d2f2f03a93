//! `call-link`: a link that dials a number typed into a text.
//!
//! # Reason
//!
//! A number is written once, in a helpline's facts, where its confirmation has a date. A number in a link is never
//! confirmed, and it is not corrected when the helpline's number changes.
//!
//! # Example
//!
//! ```text
//! [Call 112](tel:112), [write](sms:112) or [chat](https://wa.me/355691234567).
//! ```
//!
//! # Fix
//!
//! Link to the helpline: `[Call 112](helpline:emergency)`.

use crate::finding::Report;
use crate::markdown::PlaceholderKind;
use crate::model::{Site, Target, url};

use super::Check;

pub const CHECK: Check = Check { codes: &["call-link"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for (placeholder, target) in text.body.placeholders.iter().zip(text.targets.iter()) {
            let PlaceholderKind::Link { dest, text: words, .. } = &placeholder.kind else {
                continue;
            };
            let number = match target {
                Target::Number(number) => number.clone(),
                Target::Outside(address) => match messenger_number(address) {
                    Some(number) => number,
                    None => continue,
                },
                _ => continue,
            };
            let help = match site.helpline_with(&number) {
                Some(page) => format!("write `[{words}](helpline:{})`", page.name()),
                None => {
                    "add the number to a helpline's facts, and link to it: `[text](helpline:…)`"
                        .to_owned()
                }
            };
            report
                .error(
                    "call-link",
                    &text.position(placeholder.position),
                    format!("`{dest}` is a number outside of a helpline"),
                )
                .help(help);
        }
    }
}

/// The number in a link that opens a chat (WhatsApp, Viber, Signal, Telegram, Zalo), or in a parameter of any link.
fn messenger_number(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host = host.to_ascii_lowercase();
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let is_messenger = MESSENGERS.iter().any(|known| {
        host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    });
    let path = url::decoded(path);
    let path = match is_messenger {
        true => &*path,
        false => {
            let parameters = path.split(['?', '&', '#', ';']);
            let phone = parameters.filter_map(|parameter| parameter.split_once('='));
            phone.into_iter().find(|(name, _)| PARAMETERS.contains(&&*name.to_lowercase()))?.1
        }
    };
    let mut runs = path.split(|c: char| !c.is_ascii_digit() && !"+-.() ".contains(c));
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).collect::<String>();
    runs.find_map(|run| Some(digits(run)).filter(|run| run.len() >= 6))
}

/// Hosts whose addresses hold a phone number.
const MESSENGERS: &[&str] = &[
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

#[cfg(test)]
mod tests {
    use super::messenger_number;

    #[test]
    fn numbers_in_links_to_messengers() {
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
            ("https://wa.me.example.org/355691234567", None),
        ] {
            assert_eq!(messenger_number(address).as_deref(), number, "{address}");
        }
    }
}
