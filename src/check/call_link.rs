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
use crate::model::{Site, Target};

use super::Check;

pub const CHECK: Check = Check { codes: &["call-link"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for (placeholder, target) in text.body.placeholders.iter().zip(text.targets.iter()) {
            let (PlaceholderKind::Link { dest, text: words, .. }, Target::Number(number)) =
                (&placeholder.kind, target)
            else {
                continue;
            };
            let help = match site.helpline_with(number) {
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
