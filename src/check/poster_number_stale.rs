//! `poster-number-stale`: a number on a poster that changed, or that was not confirmed recently.
//!
//! # Reason
//!
//! A page can be corrected within a minute, a printed poster cannot. A poster with an unconfirmed number is drawn as a
//! proof only, and printed posters with a number that changed are listed.
//!
//! # Example
//!
//! The helpline `line` changed from 116006 to 116111 after 40 copies were printed.
//!
//! # Fix
//!
//! Confirm the number before printing (`fener helplines confirm`); replace printed posters (`fener posters recall`).

use crate::finding::Report;
use crate::model::{PageData, PageKind, Site};
use crate::posters::numbers;
use crate::posters::recall::{self, Wrong};

use super::Check;

pub const CHECK: Check = Check { codes: &["poster-number-stale"], run };

fn run(site: &Site, report: &mut Report) {
    for page in site.pages_of(PageKind::Poster) {
        let PageData::Poster(poster) = &page.kind else { continue };
        let waiting = numbers::to_confirm(site, poster);
        if waiting.is_empty() {
            continue;
        }
        let shown: Vec<String> = waiting.iter().map(|n| n.phone.to_string()).collect();
        let first = site.page(waiting[0].page).name();
        report
            .note(
                "poster-number-stale",
                &page.location,
                format!(
                    "{} was not confirmed recently: this poster is drawn as a proof",
                    shown.join(" and ")
                ),
            )
            .help(format!("call it, then run `fener helplines confirm {first} --by test_call`"));
    }
    for recall in recall::recall(site) {
        for wrong in recall.wrongs.iter().filter(|wrong| matches!(wrong, Wrong::Number { .. })) {
            let (code, copies, on) = (&recall.entry.code, recall.batch.copies, recall.batch.on);
            report
                .warn(
                    "poster-number-stale",
                    &recall.entry.spot,
                    format!("poster {code} ({copies} copies of {on}): {}", wrong.sentence()),
                )
                .help("take the posters down, or cover the number with the right one (`fener posters recall`)");
        }
    }
}
