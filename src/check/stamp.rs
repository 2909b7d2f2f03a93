//! `stamp`: a translation that does not say what it was made from, or says it wrongly.
//!
//! Without a good stamp nobody knows whether a translation still says what its source says.

use crate::finding::Report;
use crate::model::{LangId, Page, Site, Stamp, Text};
use crate::translate::stamp::BlockHashes;

use super::Check;

pub const CHECK: Check = Check { codes: &["stamp"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            if let Some(stamp) = &text.stamp
                && source(site, page, lang, stamp, report)
            {
                marks(site, page, lang, text, stamp, report);
            }
        }
    }
}

/// Whether the text is there that the translation was made from.
fn source(site: &Site, page: &Page, lang: LangId, stamp: &Stamp, report: &mut Report) -> bool {
    let from = &stamp.from;
    match site.campaign.languages.find(from) {
        None => {
            report
                .warn(
                    "stamp",
                    &stamp.location,
                    format!("`from: {from}` is not a language of this campaign"),
                )
                .help("name the language that it was translated from");
            false
        }
        Some(own) if own == lang => {
            report
                .warn("stamp", &stamp.location, "a text cannot be translated from itself")
                .help("name the language that it was translated from, or take `translation:` out");
            false
        }
        Some(own) if page.own(own).is_none() => {
            report
                .warn(
                    "stamp",
                    &stamp.location,
                    format!("there is no {from}.md beside this that shows"),
                )
                .help("name the language that it was translated from");
            false
        }
        Some(_) => true,
    }
}

fn marks(site: &Site, page: &Page, lang: LangId, text: &Text, stamp: &Stamp, report: &mut Report) {
    let folder = if page.folder.is_empty() { "home" } else { &page.folder };
    let again = format!("`fener translate stamp {folder} {}`", site.code(lang));
    let Some(blocks) = &stamp.blocks else {
        report
            .note(
                "stamp",
                &stamp.location,
                "this translation has no stamp: nobody can tell whether it drifts",
            )
            .help(format!("compare it with its source, then run {again}"));
        return;
    };
    let Some(marks) = BlockHashes::parse(&blocks.value) else {
        report
            .warn(
                "stamp",
                &blocks.location,
                "this stamp was changed by hand and says nothing any more",
            )
            .help(format!("compare the text with its source, then run {again}"));
        return;
    };
    let (stamped, has) = (marks.blocks.len(), text.body.blocks.len());
    if stamped != has {
        report
            .warn(
                "stamp",
                &blocks.location,
                format!(
                    "the source had {stamped} blocks when this was stamped, and this text has {has}"
                ),
            )
            .help(format!("keep paragraph for paragraph and item for item, then run {again}"));
    }
}
