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

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["directive"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for position in &text.body.directives {
            report
                .error("directive", &text.position(*position), "`:::` is not supported")
                .help("use a heading with a class, such as `## Red flags {.red-flags}`");
        }
    }
}
