//! `story-consent`: a person's story without a record of consent.
//!
//! # Reason
//!
//! A story can expose a person. It needs a signed form with its date and scope, a way to withdraw, and changed names and
//! details. Without them it is not published.
//!
//! # Example
//!
//! ```yaml
//! consent: {form_ref: "7", date: 2026-01-01, scope: website}
//! ```
//!
//! # Fix
//!
//! Complete `consent` and write `changed_details: true`, or remove the story.

use crate::finding::Report;
use crate::model::{PageData, PageKind};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["story-consent"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in site.pages_of(PageKind::Story) {
        let PageData::Story(story) = &page.kind else { continue };
        if page.has_broken_facts {
            continue;
        }
        if !story.consented {
            report
                .error("story-consent", &page.location, "the consent for this story is incomplete")
                .help("write `consent: {form_ref: …, date: …, scope: …, withdraw_by: …}`, or remove the story");
        }
        if !story.changed_details {
            report
                .error("story-consent", &page.location, "`changed_details` is missing or false")
                .help("change names and details, then write `changed_details: true`");
        }
    }
}
