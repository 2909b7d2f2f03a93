//! `machine-critical`: critical blocks that were translated by a machine and not reviewed.
//!
//! # Reason
//!
//! One wrong word in a step can lead a reader into danger. Critical blocks are those of `drift-critical`: numbers, links
//! to helplines, steps, red flags, and what to do in danger. They are shown in the source's language until a person has
//! reviewed the translation.
//!
//! # Example
//!
//! ```yaml
//! translation: {from: ro, state: machine, by: machine, on: 2026-11-22}
//! ```
//!
//! # Fix
//!
//! Review the whole page, then write `state: reviewed`.

use crate::finding::{Report, counted};
use crate::model::WithholdReason;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["machine-critical"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
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
                let blocks = counted(withheld, "machine-translated block");
                let message = format!(
                    "{blocks} that could harm a reader if wrong: shown in {source} instead"
                );
                let help = "review the whole page, then write `state: reviewed`";
                report.warn("machine-critical", &stamp.location, message).help(help);
            }
        }
    }
}
