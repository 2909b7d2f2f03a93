//! `heading-order`: a heading that skips a level, or a second title.
//!
//! # Reason
//!
//! Screen readers list headings and move from one to the next. A gap suggests that a section is missing
//! (WCAG 2.2, 1.3.1 and 2.4.6).
//!
//! # Example
//!
//! ```text
//! # A second title
//! #### Too deep
//! ```
//!
//! # Fix
//!
//! Start sections with `##`, and their subsections with `###`.

use crate::finding::Report;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["heading-order"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        let mut before = 1;
        for heading in &text.body.headings {
            let location = text.position(heading.position);
            if heading.level == 1 {
                report
                    .warn("heading-order", &location, "`#` is kept for the page's title")
                    .help("use `##`");
            } else if heading.level > before + 1 {
                let wanted = "#".repeat(usize::from(before) + 1);
                report
                    .warn("heading-order", &location, "this heading skips a level")
                    .help(format!("use `{wanted}`"));
            }
            before = heading.level.max(1);
        }
    }
}
