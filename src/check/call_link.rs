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
use crate::model::Target;
use crate::model::typed_number::address::number_in;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["call-link"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for (placeholder, target) in text.placed_targets() {
            let PlaceholderKind::Link { dest, text: words, .. } = &placeholder.kind else {
                continue;
            };
            let number = match target {
                Target::Number(number) => number.clone(),
                Target::Outside(address) => match number_in(address) {
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
            let message = format!("`{dest}` is a number outside of a helpline");
            report.error("call-link", &text.position(placeholder.position), message).help(help);
        }
    }
}
