//! `translation-mismatch`: a number, date, price or link that differs between a translation and its source.
//!
//! # Reason
//!
//! The words differ between languages, the facts may not. Texts are compared block by block if they have the same blocks.
//!
//! # Example
//!
//! The source says "12 muaj", the translation "21 months".
//!
//! # Fix
//!
//! Correct the wrong one, then stamp the translation again.

use crate::finding::Report;
use crate::markdown::{Block, ParsedText, PlaceholderKind};
use crate::model::{BlockStatus, Page, Site, Target, Text};
use crate::translate::mismatch::{Mismatch, compare, without_language};

use super::Check;

pub const CHECK: Check = Check { codes: &["translation-mismatch"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            let Some(translation_status) = &text.translation_status else { continue };
            let Some(source) = page.own(translation_status.from) else { continue };
            for (at, pair) in translation_status.blocks.pairs.iter().enumerate() {
                // An outdated block is reported by `drift`.
                let (BlockStatus::Fresh, Some(theirs)) = (pair.status, pair.source) else {
                    continue;
                };
                let (there, here) = (&source.body.blocks[theirs], &text.body.blocks[at]);
                let mismatch = differences(site, (source, there), (text, here));
                if !mismatch.is_empty() {
                    let theirs = source.position(there.position).to_string();
                    report
                        .warn(
                            "translation-mismatch",
                            &text.position(here.position),
                            mismatch.describe(&theirs, "this translation"),
                        )
                        .help("correct the wrong one, then stamp the translation again");
                }
            }
        }
    }
}

/// The facts that differ between two blocks.
pub fn differences(
    site: &Site,
    (source, theirs): (&Text, &Block),
    (text, ours): (&Text, &Block),
) -> Mismatch {
    let codes = [code(source), code(text)];
    let links = (names(site, source, theirs, codes), names(site, text, ours, codes));
    compare((&source.body, theirs), (&text.body, ours), links)
}

/// A text's language, by the name of its file.
fn code(text: &Text) -> &str {
    let name = text.location.file.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".md").unwrap_or(name)
}

/// The targets of a block's links, by names that are the same in every language.
fn names(site: &Site, text: &Text, block: &Block, codes: [&str; 2]) -> Vec<String> {
    let range = block.placeholders.start as usize..block.placeholders.end as usize;
    let ParsedText { placeholders, .. } = &text.body;
    let placeholders = placeholders.get(range.clone()).unwrap_or(&[]);
    let targets = text.targets.get(range).unwrap_or(&[]);
    placeholders
        .iter()
        .zip(targets)
        .filter_map(|(placeholder, target)| {
            let (PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. }) =
                &placeholder.kind
            else {
                return None;
            };
            match target {
                Target::Page(id, _) => Some(format!("a link to {}", folder(site.page(*id)))),
                Target::Helpline(id) => Some(format!("helpline:{}", site.page(*id).name())),
                Target::Asset(id) => Some(format!("a link to {}", site.asset(*id).path)),
                Target::Outside(url) => Some(without_language(url, codes)),
                Target::Number(number) => Some(number.clone()),
                Target::List(_) | Target::Dead(_) => Some(dest.to_string()),
                Target::Fragment(_) | Target::None => None,
            }
        })
        .collect()
}

fn folder(page: &Page) -> &str {
    if page.folder.is_empty() { "home" } else { &page.folder }
}
