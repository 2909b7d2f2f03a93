//! `poster-number-stale`: a number on paper that is no longer true, or that nobody has confirmed.
//!
//! A page is corrected within a minute, a wall is not: so a poster with a number that nobody has
//! rung is drawn as a proof only, and printed paper with a number that changed is named.

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
                    "nobody has confirmed {} lately: this poster is drawn as a proof",
                    shown.join(" and ")
                ),
            )
            .help(format!("ring it, then: `fener helplines confirm {first} --by test_call`"));
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
                .help("take the paper down, or paste the right number over it: `fener posters recall`");
        }
    }
}
