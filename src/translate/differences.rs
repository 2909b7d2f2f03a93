//! The facts that differ between a block and its translation, with links by the pages that they lead to.

use crate::markdown::{Block, ParsedText, PlaceholderKind};
use crate::model::{Site, Target, Text};

use super::mismatch::{Mismatch, compare, without_language};

/// The facts that differ between two blocks.
pub fn differences(
    site: &Site,
    (source, theirs): (&Text, &Block),
    (text, ours): (&Text, &Block),
) -> Mismatch {
    let codes = [code(source), code(text)];
    let links = (names(site, source, theirs, codes), names(site, text, ours, codes));
    compare((&source.body, theirs), (&text.body, ours), codes, links)
}

/// A text's language, by the name of its file.
pub(super) fn code(text: &Text) -> &str {
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
                Target::Page(id, _) => Some(format!("a link to {}", site.page(*id).display_name())),
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
