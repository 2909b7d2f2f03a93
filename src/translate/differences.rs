//! The facts that differ between a block and its translation, with links by the pages that they lead to.

use crate::markdown::{Block, PlaceholderKind};
use crate::model::{Site, Target, Text};

use super::block_text;
use super::mismatch::{Mismatch, compare, without_language};

/// The facts that differ between two blocks.
pub fn differences(
    site: &Site,
    (source, theirs): (&Text, &Block),
    (text, ours): (&Text, &Block),
) -> Mismatch {
    let codes = [code(source), code(text)];
    let links = match targets(source, theirs).eq(targets(text, ours)) {
        true => (Vec::new(), Vec::new()),
        false => (names(site, source, theirs, codes), names(site, text, ours, codes)),
    };
    compare((&source.body, theirs), (&text.body, ours), codes, links)
}

/// A text's language, by the name of its file.
pub(super) fn code(text: &Text) -> &str {
    let name = text.location.file.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".md").unwrap_or(name)
}

/// The links and cards of a block, as written and with their targets.
fn links<'t>(text: &'t Text, block: &Block) -> impl Iterator<Item = (&'t str, &'t Target)> {
    let range = block.placeholders.start as usize..block.placeholders.end as usize;
    let targets = text.targets.get(range).unwrap_or(&[]);
    block_text::placeholders(&text.body, block).iter().zip(targets).filter_map(
        |(placeholder, target)| match &placeholder.kind {
            PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => {
                Some((&**dest, target))
            }
            PlaceholderKind::Image { .. } | PlaceholderKind::Phrase(_) => None,
        },
    )
}

/// The targets of a block's links. Fragments are not counted: each language has its own.
fn targets<'t>(text: &'t Text, block: &Block) -> impl Iterator<Item = &'t Target> {
    links(text, block)
        .map(|(_, target)| target)
        .filter(|target| !matches!(target, Target::Fragment(_) | Target::None))
}

/// The targets of a block's links, by names that are the same in every language.
fn names(site: &Site, text: &Text, block: &Block, codes: [&str; 2]) -> Vec<String> {
    links(text, block)
        .filter_map(|(dest, target)| match target {
            Target::Page(id, _) => Some(format!("a link to {}", site.page(*id).display_name())),
            Target::Helpline(id) => Some(format!("helpline:{}", site.page(*id).name())),
            Target::Asset(id) => Some(format!("a link to {}", site.asset(*id).path)),
            Target::Outside(url) => Some(without_language(url, codes)),
            Target::Number(number) => Some(number.clone()),
            Target::List(_) | Target::Dead(_) => Some(dest.to_owned()),
            Target::Fragment(_) | Target::None => None,
        })
        .collect()
}
