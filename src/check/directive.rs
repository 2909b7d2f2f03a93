//! `directive`: a line that starts with `:::`.
//!
//! # Reason
//!
//! Other Markdown tools open boxes with `:::`. Fener has no such boxes: a reader would see neither the box nor its text.
//!
//! # Example
//!
//! ```text
//! ::: warning
//! Be careful.
//! :::
//! ```
//!
//! # Fix
//!
//! Write a heading with a class, such as `## Red flags {.red-flags}`.

use crate::finding::Report;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["directive"], run };

fn run(site: &Site, report: &mut Report) {
    for text in site.texts() {
        for position in &text.body.directives {
            report
                .error("directive", &text.position(*position), "`:::` is not supported")
                .help("use a heading with a class, such as `## Red flags {.red-flags}`");
        }
    }
}
