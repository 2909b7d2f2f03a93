//! `call-link`: a link that dials a number typed into a text.
//!
//! # Reason
//!
//! A number is written once, in a helpline's facts, where its confirmation has a date. A number in a link is never
//! confirmed, and nobody corrects it when the helpline's number changes.
//!
//! # Example
//!
//! ```text
//! [Call 112](tel:112) or [write](sms:112).
//! ```
//!
//! # Fix
//!
//! Link to the helpline: `[Call 112](helpline:emergency)`.

use crate::finding::Report;
use crate::markdown::PlaceholderKind;
use crate::model::{PageData, PageKind, Site, Target};

use super::Check;

pub const CHECK: Check = Check { codes: &["call-link"], run };

/// Digits at the end of a number that are the same with and without its country code.
const MIN_SAME_DIGITS: usize = 7;

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for (placeholder, target) in text.body.placeholders.iter().zip(text.targets.iter()) {
            let (PlaceholderKind::Link { dest, text: words, .. }, Target::Number(number)) =
                (&placeholder.kind, target)
            else {
                continue;
            };
            let help = match helpline(site, number) {
                Some(name) => format!("write `[{words}](helpline:{name})`"),
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

/// Returns the name of a helpline that has a number.
fn helpline<'s>(site: &'s Site, number: &str) -> Option<&'s str> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let national = digits.trim_start_matches('0');
    let has_number = |known: &str| {
        known == digits || (national.len() >= MIN_SAME_DIGITS && known.ends_with(national))
    };
    let page = site.pages_of(PageKind::Helpline).find(|page| match &page.kind {
        PageData::Helpline(helpline) => {
            let phones = helpline.channels.iter().filter_map(|channel| channel.phone());
            phones.into_iter().any(|phone| has_number(phone.digits()))
        }
        _ => false,
    });
    page.map(|page| page.name())
}
