//! `unknown-class`: a heading's class that does not exist.
//!
//! # Reason
//!
//! A class gives a section its look (numbered steps, pairs of red flags) and tells the checks that a mistake in it can hurt.
//! With a misspelt class the section loses both.
//!
//! # Example
//!
//! ```text
//! ## Red flags {.red_flags}
//! ## Who to call {who-to-call}
//! ### Steps {.steps}
//! ```
//!
//! # Fix
//!
//! Use one class on a `##` heading: `{.steps}`, `{.red-flags}`, `{.checklist}`, `{.in-danger}`, `{.who-to-call}`,
//! `{.already-there}` or `{.figures}`.

use crate::finding::{Report, nearest, suggestion};
use crate::markdown::{MistakeKind, SECTION_CLASSES};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["unknown-class"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for mistake in &text.body.mistakes {
            let (message, help) = match &mistake.kind {
                MistakeKind::Attribute(written) if is_class(written) => {
                    let near = near(written).map(|class| format!(".{class}"));
                    let otherwise = format!("classes: .{}", SECTION_CLASSES.join(", ."));
                    let help = suggestion(near, otherwise);
                    (format!("unknown class `{written}`"), help)
                }
                MistakeKind::UselessClass { written, starts_section: true } => (
                    format!("a heading has one class: `{written}` is ignored"),
                    "keep one of the classes".to_owned(),
                ),
                MistakeKind::UselessClass { written, starts_section: false } => (
                    format!("class `{written}` does nothing on this heading"),
                    "use it on a `##` heading outside of lists and quotes".to_owned(),
                ),
                _ => continue,
            };
            report.error("unknown-class", &text.position(mistake.position), message).help(help);
        }
    }
}

/// Returns true if a word between the braces of a heading was meant as a class.
pub(super) fn is_class(written: &str) -> bool {
    written.starts_with('.') || near(written).is_some()
}

fn near(written: &str) -> Option<&'static str> {
    let word = written.trim_start_matches(|c: char| !c.is_alphanumeric());
    nearest(word.strip_prefix("class=").unwrap_or(word), SECTION_CLASSES.iter().copied())
}
