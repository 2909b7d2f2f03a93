//! Drift: which blocks of a translation no longer say what their source says.
//!
//! The stamp holds the source's blocks as they were; aligned with the blocks as they are, it tells
//! what was changed, added and taken away since. A block that was put in moves nothing else.

use crate::markdown::{Block, ParsedText};
use crate::model::{BlockPair, BlockStatus, TextComparison};

use super::align::align;
use super::stamp::BlockHash;

/// Compares block by block.
///
/// Where the stamp counts as many blocks as the translation has, the two go together one by one.
/// Elsewhere, and without a stamp, blocks are paired by what they are: headings with headings,
/// list items with list items.
pub fn compare(
    stamp: Option<&[Option<BlockHash>]>,
    source: &ParsedText,
    translation: &ParsedText,
) -> TextComparison {
    match stamp {
        Some(hashes) if hashes.len() == translation.blocks.len() => {
            by_hashes(hashes, &source.blocks)
        }
        stamp => by_shape(stamp, source, translation),
    }
}

fn by_hashes(hashes: &[Option<BlockHash>], source: &[Block]) -> TextComparison {
    let now: Vec<Option<BlockHash>> =
        source.iter().map(|block| Some(BlockHash::of(block.text_hash))).collect();
    let kept = align(hashes, &now, |old, new| old.is_some() && old == new);
    let mut pairs = vec![BlockPair { status: BlockStatus::Extra, source: None }; hashes.len()];
    let mut missing = Vec::new();
    let (mut old, mut new) = (0, 0);
    for (kept_old, kept_new) in kept.into_iter().chain([(hashes.len(), now.len())]) {
        // Between two blocks that stayed, what was there was changed one by one.
        while old < kept_old && new < kept_new {
            let status = if hashes[old].is_some() {
                BlockStatus::Drifted
            } else {
                BlockStatus::Untranslated
            };
            pairs[old] = BlockPair { status, source: Some(new) };
            (old, new) = (old + 1, new + 1);
        }
        missing.extend(new..kept_new);
        if let Some(pair) = pairs.get_mut(kept_old) {
            *pair = BlockPair { status: BlockStatus::Fresh, source: Some(kept_new) };
        }
        (old, new) = (kept_old + 1, kept_new + 1);
    }
    TextComparison { pairs, missing, exact: true }
}

fn by_shape(
    stamp: Option<&[Option<BlockHash>]>,
    source: &ParsedText,
    translation: &ParsedText,
) -> TextComparison {
    let alike = |theirs: &Block, ours: &Block| {
        theirs.kind == ours.kind && translation.class(theirs) == source.class(ours)
    };
    let (ours, theirs) = (&source.blocks, &translation.blocks);
    let mut pairs = vec![BlockPair { status: BlockStatus::Extra, source: None }; theirs.len()];
    let mut paired = vec![false; ours.len()];
    for (their, our) in align(theirs, ours, alike) {
        let hash = Some(BlockHash::of(ours[our].text_hash));
        let known = stamp.is_none_or(|hashes| hashes.contains(&hash));
        let status = if known { BlockStatus::Fresh } else { BlockStatus::Drifted };
        pairs[their] = BlockPair { status, source: Some(our) };
        paired[our] = true;
    }
    let missing = (0..ours.len()).filter(|at| !paired[*at]).collect();
    TextComparison { pairs, missing, exact: false }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    /// `=` fresh, `~` drifted, `?` untranslated, `+` extra, one a block; then what is missing.
    fn shown(before: &str, now: &str, translation: &str) -> String {
        let hashes: Vec<Option<BlockHash>> = parse(before, 1)
            .blocks
            .iter()
            .map(|block| Some(BlockHash::of(block.text_hash)))
            .collect();
        let TextComparison { pairs, missing, .. } =
            compare(Some(&hashes), &parse(now, 1), &parse(translation, 1));
        let pairs = pairs.iter().map(|pair| match pair.status {
            BlockStatus::Fresh => '=',
            BlockStatus::Drifted => '~',
            BlockStatus::Untranslated => '?',
            BlockStatus::Extra => '+',
        });
        format!("{} {missing:?}", pairs.collect::<String>())
    }

    #[test]
    fn fates() {
        let check = |now: &str, expected: &str| {
            assert_eq!(
                shown("A b.\n\n- C 1\n- D\n\nE.", now, "F.\n\n- G\n- H\n\nI."),
                expected,
                "{now}"
            );
        };
        check("A b.\n\n- C 1\n- D\n\nE.", "==== []");
        check("A\nb!\n\n1. *C* 1\n2. D\n\nE", "==== []");
        check("A b.\n\n- C 2\n- D\n\nE.", "=~== []");
        check("New.\n\nA b.\n\n- C 1\n- D\n\nE.", "==== [0]");
        check("A b.\n\n- C 1\n- D\n- New\n\nE.", "==== [3]");
        check("A b.\n\n- D\n\nE.", "=+== []");
        check("X\n\nY", "~~++ []");
        check("", "++++ []");
    }

    #[test]
    fn a_translation_of_another_length_is_paired_by_shape() {
        assert_eq!(shown("A\n\n- B", "A\n\n- B", "C\n\nD\n\n- E"), "=+= []");
        assert_eq!(shown("A\n\n- B", "A\n\n- X", "- E"), "~ [0]");
        let fresh = compare(None, &parse("A\n\n- B", 1), &parse("- C", 1));
        assert_eq!(fresh.pairs, [BlockPair { status: BlockStatus::Fresh, source: Some(1) }]);
    }

    #[test]
    fn held_places_wait_for_their_translation() {
        let source = parse("A\n\nB", 1);
        let hashes = [Some(BlockHash::of(source.blocks[0].text_hash)), None];
        let compared = compare(Some(&hashes), &source, &source);
        assert_eq!(
            compared.pairs[1],
            BlockPair { status: BlockStatus::Untranslated, source: Some(1) }
        );
    }
}
