//! `list-number`: a line that starts with a date or a year became a list.
//!
//! # Reason
//!
//! A number with a full stop starts a numbered list, and the items of a list are counted from its first number on. So
//! readers would see 25 instead of a year, which changes what the text says.
//!
//! # Example
//!
//! ```text
//! 24. dhjetor është dita e fundit.
//!
//! 2026. ishte viti i saj.
//! ```
//!
//! # Fix
//!
//! Write `24\.` where no list is meant. Lists that start at 1, and lists that continue an earlier one, are not reported.

use crate::finding::{Report, Severity};
use crate::markdown::MistakeKind;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["list-number"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for mistake in &text.body.mistakes {
            let MistakeKind::ListNumber { written, shown, far } = mistake.kind else { continue };
            let location = text.position(mistake.position);
            if written == shown {
                let message = format!("a line that starts with `{written}.` is a list");
                report
                    .warn("list-number", &location, message)
                    .help(format!("write `{written}\\.` if this is a date or a year"));
                continue;
            }
            let message = format!("`{written}.` is counted as a list item: readers see `{shown}.`");
            let help = format!("write `{written}\\.` if this is a date or a year, else `{shown}.`");
            let severity = if far { Severity::Error } else { Severity::Warning };
            report.add(severity, "list-number", &location, message).help(help);
        }
    }
}
