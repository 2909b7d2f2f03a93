//! `stamp`: a translation without a stamp, or with a stamp that does not fit.
//!
//! # Reason
//!
//! The stamp records the source's blocks at the time of translation. Without a valid stamp, later changes of the source
//! are not noticed. A page's original is its text in the campaign's first language that has no stamp; any other text
//! without one is a translation that was never compared.
//!
//! # Example
//!
//! ```yaml
//! translation: {from: ro, state: reviewed, on: 2026-11-22, blocks: "edited by hand"}
//! ```
//!
//! # Fix
//!
//! Compare the text with its source, then run `fener translate stamp PAGE LANGUAGE`.

use crate::finding::{Location, Report, counted};
use crate::model::{LangId, Page, Site, Stamp, Text};
use crate::translate::stamp::BlockHashes;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["stamp"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            match &text.stamp {
                Some(stamp) if source(site, page, lang, stamp, report) => {
                    block_hashes(site, page, lang, text, stamp, report);
                }
                Some(_) => {}
                None => never_compared(site, page, lang, text, &text.location, report),
            }
        }
    }
}

/// Returns true if the source of the translation exists; else reports it.
fn source(site: &Site, page: &Page, lang: LangId, stamp: &Stamp, report: &mut Report) -> bool {
    let from = &stamp.from;
    match site.campaign.languages.find(from) {
        None => {
            let message = format!("`from: {from}` is not a language of this campaign");
            report.warn("stamp", &stamp.location, message).help("write the language of the source");
            false
        }
        Some(own) if own == lang => {
            report
                .warn("stamp", &stamp.location, "a text cannot be a translation of itself")
                .help("write the language of the source, or remove `translation`");
            false
        }
        Some(own) if page.own(own).is_none() => {
            let message = format!("{from}.md does not exist in this folder, or is not published");
            report.warn("stamp", &stamp.location, message).help("write the language of the source");
            false
        }
        Some(_) => true,
    }
}

/// The command that stamps a translation.
fn command(site: &Site, page: &Page, lang: LangId) -> String {
    format!("`fener translate stamp {} {}`", page.display_name(), site.code(lang))
}

/// Warns if a text is a translation; its status is known for translations alone.
fn never_compared(
    site: &Site,
    page: &Page,
    lang: LangId,
    text: &Text,
    location: &Location,
    report: &mut Report,
) {
    let Some(status) = &text.translation_status else { return };
    let Some(source) = page.own(status.from) else { return };
    let source = &source.location;
    report
        .warn("stamp", location, format!("never compared with {source}: its changes go unnoticed"))
        .help(format!("compare the two texts, then run {}", command(site, page, lang)));
}

fn block_hashes(
    site: &Site,
    page: &Page,
    lang: LangId,
    text: &Text,
    stamp: &Stamp,
    report: &mut Report,
) {
    let command = command(site, page, lang);
    let Some(blocks) = &stamp.blocks else {
        never_compared(site, page, lang, text, &stamp.location, report);
        return;
    };
    let Some(hashes) = BlockHashes::parse(&blocks.value) else {
        report
            .warn("stamp", &blocks.location, "this stamp is not valid")
            .help(format!("compare the text with its source, then run {command}"));
        return;
    };
    let (stamped, has) = (hashes.blocks.len(), text.body.blocks.len());
    if stamped != has {
        let message = format!("the stamp has {}, this text has {has}", counted(stamped, "block"));
        report
            .warn("stamp", &blocks.location, message)
            .help(format!("keep the paragraphs and list items of the source, then run {command}"));
    }
}
