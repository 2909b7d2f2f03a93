//! `poster-number-stale`: a number on a poster that changed, that was not confirmed recently, or that is not known.
//!
//! # Reason
//!
//! A page can be corrected within a minute, a printed poster cannot. A poster with an unconfirmed number is drawn as a
//! proof only, and printed posters with a number that changed are listed. So are those of which it is not known what they
//! say: a print of an earlier day, recorded when the numbers were changed or confirmed since.
//!
//! # Example
//!
//! The helpline `line` changed from 116006 to 116111 after 40 copies were printed.
//!
//! # Fix
//!
//! Confirm the number before printing (`fener helplines confirm`); replace printed posters (`fener posters recall`). Record a
//! print on its day with `fener posters --final --copies NUMBER`.

use crate::finding::{Report, counted};
use crate::posters::numbers::{UnconfirmedNumber, unconfirmed};
use crate::posters::recall::{Untruth, recalls};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["poster-number-stale"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (page, poster) in site.poster_pages() {
        let unconfirmed = unconfirmed(site, page, poster);
        let Some(first) = unconfirmed.first() else { continue };
        let name = first.page.name();
        let help = match first.number {
            UnconfirmedNumber::Closed(_) => format!("name another helpline than `{name}`"),
            UnconfirmedNumber::Shown(_) | UnconfirmedNumber::Withheld => {
                format!("call it, then run `fener helplines confirm {name} --by test_call`")
            }
        };
        let numbers = unconfirmed.iter().map(|helpline| {
            let status = match helpline.number {
                UnconfirmedNumber::Shown(phone) => return phone.to_string(),
                UnconfirmedNumber::Withheld => "withheld",
                UnconfirmedNumber::Closed(status) => status.into(),
            };
            format!("that of `{}`, which is {status}", helpline.page.name())
        });
        let numbers: Vec<String> = numbers.collect();
        let message = format!(
            "unconfirmed number on this poster: {}; it is drawn as a proof",
            numbers.join(" and ")
        );
        report.notice("poster-number-stale", &page.location, message).help(help);
    }
    for recall in recalls(site) {
        for untruth in &recall.untruths {
            let help = match untruth {
                Untruth::Number { .. } | Untruth::Typed { .. } => {
                    "take it down or correct it by hand; `fener posters recall` lists the places"
                }
                Untruth::Unknown => {
                    "compare the paper with the page; `fener posters CODE --final --copies NUMBER` records what it draws"
                }
                Untruth::Address { .. }
                | Untruth::Target { .. }
                | Untruth::Unpublished { .. }
                | Untruth::Poster(_) => continue,
            };
            let (code, copies, on) =
                (&recall.entry.code, counted(recall.batch.copies, "copy"), recall.batch.on);
            let message = format!("poster {code} ({copies} of {on}): {untruth}");
            report.warn("poster-number-stale", &recall.entry.location, message).help(help);
        }
    }
}
