//! `dropped-text`: something that is written and that readers do not get.
//!
//! # Reason
//!
//! Comments, attributes and link definitions are not shown, and a table has no room for a cell beyond its columns. Where such
//! a thing is there by accident, a warning or a number is missing from the page and nothing shows it. A line of three
//! backquotes turns all text to the next such line into code: headings, steps and cards are shown as they were typed.
//!
//! # Example
//!
//! ```text
//! <!-- a comment without an end
//! ## Prices {in Kosovo}
//! title: Job #1 in Italy
//! ```
//!
//! # Fix
//!
//! End comments with `-->`. Write `\{` for a brace and `\|` for a bar in a table. Put values with ` #` in quotes.

use crate::finding::{Report, Severity};
use crate::markdown::{MistakeKind, PlaceholderKind};

use super::unknown_class::is_class;
use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["dropped-text"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for (placeholder, _) in text.placed_targets() {
            if let PlaceholderKind::Link { title, .. } = &placeholder.kind
                && !title.is_empty()
            {
                let message = format!("the words \"{title}\" behind the address are not shown");
                report
                    .warn("dropped-text", &text.position(placeholder.position), message)
                    .help("write them into the text, or remove them");
            }
        }
        for mistake in &text.body.mistakes {
            let (message, help) = match &mistake.kind {
                MistakeKind::UnclosedComment => (
                    "this comment has no end `-->`".to_owned(),
                    "write `-->` where the comment ends: all text after `<!--` is left out",
                ),
                MistakeKind::UnclosedFence => (
                    "this line starts code that has no end: all text below it is shown as code"
                        .to_owned(),
                    "remove the line, or repeat it where the code ends",
                ),
                MistakeKind::CardTitle(words) => (
                    format!("the words \"{words}\" behind the address are not shown"),
                    "write them into the text, or remove them",
                ),
                MistakeKind::Attribute(written) if !is_class(written) => (
                    format!("`{{{written}}}` is left out of this heading"),
                    "write it without braces; to show a brace, write `\\{` and `\\}`",
                ),
                MistakeKind::HeadingLink(dest) => (
                    format!("a heading has no links and pictures: `{dest}` is left out"),
                    "move it into the text below the heading",
                ),
                MistakeKind::ExtraCells(written) => (
                    format!("`{written}` is left out: the table has fewer columns"),
                    "add the column to the table's first two lines; to show a `|`, write `\\|`",
                ),
                MistakeKind::UnusedReference(label) => (
                    format!("link definition `[{label}]` is not shown: no link uses it"),
                    "write `\\[` if it is text; remove the line if it is not used",
                ),
                MistakeKind::PlusOfNumber => (
                    "this `+` starts a list item and is not shown".to_owned(),
                    "write `\\+`, or link to a helpline instead of typing a number",
                ),
                _ => continue,
            };
            let location = text.position(mistake.position);
            let severity = match mistake.kind {
                MistakeKind::UnusedReference(_) | MistakeKind::CardTitle(_) => Severity::Warning,
                _ => Severity::Error,
            };
            report.add(severity, "dropped-text", &location, message).help(help);
        }
    }
}
