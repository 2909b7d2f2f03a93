//! `raw-html`: HTML in a text.
//!
//! # Reason
//!
//! Fener cannot promise size, contrast, privacy or a light version for HTML that it has not made.
//!
//! # Example
//!
//! ```text
//! A <b>bold</b> word.
//! ```
//!
//! # Fix
//!
//! Write Markdown: `**bold**`. To show a `<`, write `\<`.

use crate::finding::Report;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["raw-html"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for position in &text.body.raw_html {
            report
                .error("raw-html", &text.position(*position), "HTML is not allowed")
                .help("write Markdown; to show a `<`, write `\\<`");
        }
    }
}
