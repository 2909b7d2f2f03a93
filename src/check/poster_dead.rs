//! `poster-dead`: paper whose code leads nowhere, or no longer where it should.
//!
//! A code that is gone from the content keeps a page with the nearest help. An address that the site
//! has left cannot be helped from here: the walls have to be visited.

use crate::finding::Report;
use crate::model::Site;
use crate::posters::recall::{self, Wrong};

use super::Check;

pub const CHECK: Check = Check { codes: &["poster-dead"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, entry) in site.old_codes() {
        let message = format!(
            "the poster {} ({}) is gone from the content; its code still answers, with the nearest help",
            entry.code, entry.paper.place
        );
        if entry.printed.is_empty() {
            report
                .note("poster-dead", &entry.spot, message)
                .help("it was never printed: nothing needs to be done");
        } else {
            report
                .warn("poster-dead", &entry.spot, message)
                .help("bring its folder back, or take the paper down (`fener posters recall`)");
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
                        .help("keep the old address answering, or visit the walls: `fener posters recall`");
                }
                Wrong::Target { .. } => {
                    report
                        .note("poster-dead", &recall.entry.spot, message)
                        .help("look whether the headline on the wall still fits what it leads to");
                }
            }
        }
    }
}
