//! `placeholder`: a `…` where something is still to be written.
//!
//! # Reason
//!
//! `fener new` writes `…` where an editor has to write. A guide with the step "…", or a helpline with the source "…", must
//! not go online because its line `draft: true` was removed. Drafts may keep it.
//!
//! # Example
//!
//! ```text
//! ## Steps {.steps}
//!
//! 1. …
//! ```
//!
//! # Fix
//!
//! Write what belongs there, or remove the line.

use crate::finding::{Location, Report};
use crate::markdown::MistakeKind;
use crate::model::page::unwritten::is_unwritten;
use crate::model::{Page, Text};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["placeholder"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        if page.own_texts().all(|(_, text)| text.draft) {
            continue;
        }
        facts(page, report);
        page.own_texts().filter(|(_, text)| !text.draft).for_each(|(_, text)| words(text, report));
    }
}

fn facts(page: &Page, report: &mut Report) {
    for fact in &page.unwritten {
        error(&fact.value, &fact.location, report);
    }
}

fn words(text: &Text, report: &mut Report) {
    let front = [Some(&text.title), text.description.as_ref(), text.sms.as_ref()];
    for words in front.into_iter().flatten().chain(&text.keywords) {
        if is_unwritten(&words.value) {
            error(&words.value, &words.location, report);
        }
    }
    for mistake in &text.body.mistakes {
        if let MistakeKind::Unwritten(written) = &mistake.kind {
            error(written, &text.position(mistake.position), report);
        }
    }
}

fn error(written: &str, location: &Location, report: &mut Report) {
    report
        .error("placeholder", location, format!("`{written}` is still to be written"))
        .help("write what belongs here, or remove it; a page whose texts are drafts (`draft: true`) may keep it");
}
