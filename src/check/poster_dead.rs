//! `poster-dead`: a printed poster whose code leads to no page, or to another page than before.
//!
//! # Reason
//!
//! The code of a removed poster still leads to a page with the nearest helplines. A poster with an address that the site
//! has left must be replaced by hand.
//!
//! # Example
//!
//! `content/posters/wall/` was deleted, and 40 printed copies of it are on walls.
//!
//! # Fix
//!
//! Restore the folder, or take the posters down: `fener posters recall` lists them.

use crate::finding::Report;
use crate::model::Site;
use crate::posters::recall::{self, Wrong};

use super::Check;

pub const CHECK: Check = Check { codes: &["poster-dead"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, entry) in site.old_codes() {
        let message = format!(
            "poster {} ({}) was removed; its code leads to a page with the nearest helplines",
            entry.code, entry.paper.place
        );
        if entry.printed.is_empty() {
            report
                .note("poster-dead", &entry.spot, message)
                .help("nothing to do: it was never printed");
        } else {
            report
                .warn("poster-dead", &entry.spot, message)
                .help("restore its folder, or take the posters down (`fener posters recall`)");
        }
    }
    for recall in recall::recall(site) {
        let (code, copies, on) = (&recall.entry.code, recall.batch.copies, recall.batch.on);
        for wrong in &recall.wrongs {
            let message = format!("poster {code} ({copies} copies of {on}): {}", wrong.sentence());
            match wrong {
                Wrong::Number { .. } => {}
                Wrong::Address { .. } => {
                    report
                        .warn("poster-dead", &recall.entry.spot, message)
                        .help("keep the old address working, or replace the posters (`fener posters recall`)");
                }
                Wrong::Target { .. } => {
                    report
                        .note("poster-dead", &recall.entry.spot, message)
                        .help("check that the poster's headline still fits the page");
                }
            }
        }
    }
}
