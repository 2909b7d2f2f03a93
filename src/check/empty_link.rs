//! `empty-link`: a link without words or without an address.
//!
//! # Reason
//!
//! A link without words cannot be seen or tapped, and a screen reader reads nothing or the whole address (WCAG 2.2, 2.4.4).
//! A link without an address leads back to the page on which it stands.
//!
//! # Example
//!
//! ```text
//! [](helpline:line) [Read more]() [Map](#)
//! ```
//!
//! # Fix
//!
//! Write both: `[Help now](helpline:line)`.

use crate::finding::Report;
use crate::i18n::is_invisible;
use crate::markdown::PlaceholderKind;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["empty-link"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for placeholder in &text.body.placeholders {
            let (PlaceholderKind::Link { dest, text: words, .. }
            | PlaceholderKind::Card { dest, text: words }) = &placeholder.kind
            else {
                continue;
            };
            let location = text.position(placeholder.position);
            if matches!(dest.trim(), "" | "#") {
                report
                    .error("empty-link", &location, format!("link `{words}` has no address"))
                    .help("write the address between the brackets: `[text](address)`");
            } else if dest.starts_with("list:") || matches!(&**dest, "map:" | "next-stop:") {
                // The place of a list, which brings its own words.
            } else if words.chars().all(|c| c.is_whitespace() || is_invisible(c)) {
                report
                    .error("empty-link", &location, format!("link to `{dest}` has no words"))
                    .help(format!("write what it leads to: `[text]({dest})`"));
            }
        }
    }
}
