//! `machine-critical`: numbers, steps or red flags that a machine translated and nobody has read.
//!
//! One wrong word in a step can send somebody the wrong way, so readers get the source's blocks
//! instead, until a person has read the translation and says so.

use crate::finding::Report;
use crate::model::{Site, WithholdReason};

use super::Check;

pub const CHECK: Check = Check { codes: &["machine-critical"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            let (Some(stamp), Some(translation_status)) = (&text.stamp, &text.translation_status)
            else {
                continue;
            };
            let withheld = translation_status
                .fallbacks
                .iter()
                .filter(|stand_in| stand_in.reason == WithholdReason::Machine)
                .count();
            if withheld > 0 {
                let source = &site.campaign.languages.get(translation_status.from).name;
                let blocks =
                    if withheld == 1 { "1 block".into() } else { format!("{withheld} blocks") };
                report
                    .warn(
                        "machine-critical",
                        &stamp.location,
                        format!("a machine translated {blocks} with numbers, steps or red flags; readers get them in {source}"),
                    )
                    .help("let a person read the whole page, then write `state: reviewed`");
            }
        }
    }
}
