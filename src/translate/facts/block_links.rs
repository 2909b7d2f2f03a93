//! The links of a block, by names that are the same in every language.

use crate::markdown::{Block, PlaceholderKind};
use crate::model::{Mismatch, Site, Target, Text};

use super::block_text;
use super::matching::remove_common;

/// Adds the links that one of two blocks lacks. `codes` are the languages of the two texts.
pub(super) fn compare(
    site: &Site,
    (source, theirs): (&Text, &Block),
    (text, ours): (&Text, &Block),
    codes: [&str; 2],
    mismatch: &mut Mismatch,
) {
    if targets(source, theirs).eq(targets(text, ours)) {
        return;
    }
    let mut source_only = names(site, source, theirs, codes);
    let mut translation_only = names(site, text, ours, codes);
    remove_common(&mut source_only, &mut translation_only, String::as_str);
    mismatch.source_only.extend(source_only);
    mismatch.translation_only.extend(translation_only);
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

/// An address without the code of its language: `https://sq.example.org/sq/` equals `https://en.example.org/en/`.
fn without_language(address: &str, codes: [&str; 2]) -> String {
    let parts = address.split_inclusive(['/', '.']).map(|part| {
        let bare = part.trim_end_matches(['/', '.']);
        if codes.contains(&bare) { "*" } else { part }
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_differ_by_language_alone() {
        let bare = |address| without_language(address, ["sq", "en"]);
        assert_eq!(bare("https://sq.x.org/sq/a"), bare("https://en.x.org/en/a"));
        assert_ne!(bare("https://sq.x.org/a"), bare("https://en.x.org/b"));
    }
}
