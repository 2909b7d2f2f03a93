//! `poster-dead`: a printed poster whose code leads to no page, or to another page than before.
//!
//! # Reason
//!
//! The code of a poster that was removed, is a draft, or is outside of its dates still leads to a page with the nearest helplines. A poster with an address that the site
//! has left must be replaced by hand.
//!
//! # Example
//!
//! `content/posters/wall/` was deleted, and 40 printed copies of it are on walls.
//!
//! # Fix
//!
//! Restore the folder, or take the posters down: `fener posters recall` lists them.

use crate::finding::{Report, counted};
use crate::posters::absence::Absence;
use crate::posters::recall::{Untruth, recalls};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["poster-dead"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (_, entry) in site.old_codes() {
        let absence = Absence::of(site, entry);
        let message = format!(
            "poster {} ({}) {absence}; its code leads to the nearest help",
            entry.code, entry.paper.place
        );
        if entry.printed.is_empty() {
            report
                .notice("poster-dead", &entry.location, message)
                .help("it was never printed: nothing has to be done");
        } else {
            report.warn("poster-dead", &entry.location, message).help(format!(
                "{}, or take it down; `fener posters recall` lists the places",
                absence.help()
            ));
        }
    }
    for recall in recalls(site) {
        let (code, copies, on) =
            (&recall.entry.code, counted(recall.batch.copies, "copy"), recall.batch.on);
        let location = &recall.entry.location;
        for untruth in &recall.untruths {
            let message = format!("poster {code} ({copies} of {on}): {untruth}");
            match untruth {
                // `poster-number-stale` reports the numbers and unknown paper, and the loop above absent posters.
                Untruth::Unknown
                | Untruth::Number { .. }
                | Untruth::Typed { .. }
                | Untruth::Poster(_) => {}
                Untruth::Address { .. } => {
                    report.warn("poster-dead", location, message).help(
                        "keep the old address online, or take it down; `fener posters recall` lists the places",
                    );
                }
                Untruth::Target { .. } | Untruth::Unpublished { .. } => {
                    report
                        .notice("poster-dead", location, message)
                        .help("check that the printed headline still fits the page");
                }
            }
        }
    }
}
