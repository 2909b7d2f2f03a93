//! `drift`, `drift-critical`: a translation whose source has changed.
//!
//! # Reason
//!
//! The stamp of a translation has a hash of every block of its source, so a change is found block by block. A block
//! with a number or a link to a helpline is critical, and so is each block of a section `{.red-flags}`, `{.steps}`,
//! `{.in-danger}` or `{.already-there}`: its readers get the source's block until it is
//! translated again. If a critical block is new in the source, or the translation lacks it, they get the source's whole
//! section. A block whose lines were only wrapped differently has not changed.
//!
//! A title, a description and a text message (`sms`) that have changed are reported, too. They are critical with a number.
//! They are shown as they are, but `fener posters --final` prints no sheet with such a title or sentence.
//!
//! # Example
//!
//! The source says "Așteaptă 5 zile" since yesterday; its English translation still says "Wait 3 days".
//!
//! # Fix
//!
//! Update the translation, then run `fener translate stamp PAGE LANGUAGE`.

use std::collections::BTreeSet;

use crate::finding::{Location, Report, Severity};
use crate::model::{BlockStatus, LangId, Page, Site, Text, TranslationStatus};
use crate::translate::MissingPlaces;
use crate::translate::block_text;
use crate::translate::fields::{self, FieldDifference};
use crate::translate::translation_status::is_critical;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["drift", "drift-critical"], run };

/// A translation, its source and its status.
struct Case<'a> {
    source: &'a Text,
    text: &'a Text,
    translation_status: &'a TranslationStatus,
    /// The help of every finding about it.
    help: String,
}

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            report_text(site, page, (lang, text), report);
        }
    }
}

/// Reports one text, if it is a stamped translation.
pub fn report_text(site: &Site, page: &Page, (lang, text): (LangId, &Text), report: &mut Report) {
    let Some(translation_status) = text.stamped_status() else { return };
    let Some(source) = page.own(translation_status.from) else { return };
    let help = format!(
        "update the translation, then run `fener translate stamp {} {}`",
        page.display_name(),
        site.code(lang)
    );
    let case = Case { source, text, translation_status, help };
    front(&case, report);
    blocks(&case, report);
    missing(&case, report);
}

fn front(case: &Case<'_>, report: &mut Report) {
    let Case { source, text, translation_status, .. } = case;
    let differences = fields::differences(source, text, translation_status).into_iter();
    for difference in differences.filter(|difference| difference.is_drifted) {
        let FieldDifference { field, here, there, is_critical, mismatch, .. } = difference;
        let mut message =
            format!("outdated translation: the {} in {there} has changed", field.into_str());
        if !mismatch.is_empty() {
            message.push_str(&format!(": {}", mismatch.describe("it", "this")));
        }
        add(case, is_critical, here, message, report);
    }
}

fn blocks(case: &Case<'_>, report: &mut Report) {
    let Case { source, text, translation_status, .. } = case;
    for (at, pair) in translation_status.blocks.pairs.iter().enumerate() {
        let block = &text.body.blocks[at];
        let location = text.position(block.position);
        let there = pair.source().map(|at| &source.body.blocks[at]);
        let message = match (pair.status, there) {
            // Another structure is reported by `translation-mismatch`.
            (BlockStatus::Fresh | BlockStatus::Mismatched, _) => continue,
            (BlockStatus::Drifted, Some(there)) => {
                let differs = match translation_status.mismatch(at) {
                    Some(mismatch) => mismatch.describe("it", "this"),
                    None => {
                        format!("it now says “{}”", block_text::excerpt(&source.body, there))
                    }
                };
                format!(
                    "outdated translation: {} has changed: {differs}",
                    source.position(there.position)
                )
            }
            (BlockStatus::Untranslated, Some(there)) => {
                format!("missing translation of {}", source.position(there.position))
            }
            (BlockStatus::Drifted | BlockStatus::Untranslated | BlockStatus::Extra, _) => {
                format!("{} has no such block", source.location)
            }
        };
        let critical = is_critical(translation_status, source, text, at);
        add(case, critical, &location, message, report);
    }
}

fn missing(case: &Case<'_>, report: &mut Report) {
    let Case { source, text, translation_status, .. } = case;
    // A section that readers get whole is reported once.
    let mut sections = BTreeSet::new();
    let places = MissingPlaces::of(text, translation_status);
    for at in &translation_status.blocks.missing {
        let block = &source.body.blocks[*at];
        let section = source.body.section_of(block);
        let is_critical = block_text::is_needed(&source.body, block);
        if is_critical && !sections.insert(section) {
            continue;
        }
        let effect = if is_critical { "; readers get the source's whole section" } else { "" };
        let message = format!(
            "missing translation of {} after this block: “{}”{effect}",
            source.position(block.position),
            block_text::excerpt(&source.body, block)
        );
        let location = places.location(*at);
        add(case, is_critical, &location, message, report);
    }
}

fn add(case: &Case<'_>, critical: bool, location: &Location, message: String, report: &mut Report) {
    let (severity, code) = match critical {
        true => (Severity::Warning, "drift-critical"),
        false => (Severity::Notice, "drift"),
    };
    report.add(severity, code, location, message).help(&case.help);
}
