//! `section-form`: a section of red flags, steps or things to check that holds none.
//!
//! # Reason
//!
//! The class of a heading says how its section is shown, and which of its blocks must not be lost in a translation. A
//! term without its `: `, or a step without its number, is a plain paragraph: it is not shown as a red flag or a step,
//! and nothing protects it.
//!
//! # Example
//!
//! ```text
//! ## Red flags {.red-flags}
//!
//! They keep your passport : ask for it back.
//! ```
//!
//! # Fix
//!
//! Write a red flag as a term and, in the next line, `: ` with the advice; a step as `1. …`; a thing to check as
//! `- [ ] …`.

use crate::finding::Report;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["section-form"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for section in &text.body.sections {
            let Some(heading) = section.heading.map(|at| &text.body.headings[at]) else { continue };
            let html = &text.body.html[section.html.start as usize..section.html.end as usize];
            let has = |tags: &[&str]| tags.iter().any(|tag| html.contains(tag));
            let (is_one, message, help) = match &*heading.class {
                "red-flags" => (
                    has(&["<dl", "<ul", "<ol"]),
                    "no red flag in this section",
                    "write each as a term and, in the next line, `: ` with the advice",
                ),
                "steps" => (
                    has(&["<ol"]),
                    "no numbered step in this section",
                    "begin each step with its number: `1. Text`",
                ),
                "checklist" => (
                    has(&["type=\"checkbox\""]),
                    "nothing to check in this section",
                    "write each thing to check as `- [ ] text`",
                ),
                _ => continue,
            };
            if !is_one {
                report.warn("section-form", &text.position(heading.position), message).help(help);
            }
        }
    }
}
