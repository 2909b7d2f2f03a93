//! Drift: finds the blocks of a translation whose source has changed.
//!
//! The stamp holds the hashes of the source's blocks at the time of translation. A diff between these and today's hashes
//! tells which blocks were changed, added and removed since; an added block does not move the blocks around it.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::markdown::{Block, BlockHash, BlockKind, ParsedText};
use crate::model::{BlockPair, BlockStatus, TextComparison};

use super::structure;

/// Compares a translation with its source, block by block.
///
/// If the stamp has as many hashes as the translation has blocks, they belong together one by one. Otherwise, and without
/// a stamp, blocks are paired by their shape: headings with headings, list items with list items; as many others between
/// two such pairs are paired one by one.
pub fn compare(
    stamp: Option<&[Option<BlockHash>]>,
    source: &ParsedText,
    translation: &ParsedText,
) -> TextComparison {
    let mut comparison = match stamp {
        Some(hashes) if hashes.len() == translation.blocks.len() => {
            by_hashes(hashes, &source.blocks)
        }
        stamp => by_shape(stamp, source, translation),
    };
    for (pair, ours) in comparison.pairs.iter_mut().zip(&translation.blocks) {
        if let (BlockStatus::Fresh, Some(at)) = (pair.status, pair.source())
            && is_mismatched((source, &source.blocks[at]), (translation, ours))
        {
            pair.status = BlockStatus::Mismatched;
        }
    }
    comparison
}

fn is_mismatched(theirs: (&ParsedText, &Block), ours: (&ParsedText, &Block)) -> bool {
    structure::compare(theirs, ours).is_some() || structure::lost_class(theirs, ours)
}

fn by_hashes(hashes: &[Option<BlockHash>], source: &[Block]) -> TextComparison {
    let now: Vec<Option<BlockHash>> = source.iter().map(|block| Some(block.text_hash)).collect();
    let mut pairs = vec![BlockPair::new(BlockStatus::Extra, None); hashes.len()];
    let mut missing = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, hashes, &now) {
        let (_, old, new) = op.as_tag_tuple();
        // Changed blocks between two unchanged ones are paired one by one.
        let common = old.len().min(new.len());
        for (at, source) in old.zip(new.clone()) {
            let status = match (&op, hashes[at]) {
                (DiffOp::Equal { .. }, _) => BlockStatus::Fresh,
                (_, Some(_)) => BlockStatus::Drifted,
                (_, None) => BlockStatus::Untranslated,
            };
            pairs[at] = BlockPair::new(status, Some(source));
        }
        missing.extend(new.skip(common));
    }
    TextComparison { pairs, missing, exact: true }
}

fn by_shape(
    stamp: Option<&[Option<BlockHash>]>,
    source: &ParsedText,
    translation: &ParsedText,
) -> TextComparison {
    let (source_shapes, shapes) = (shapes(source), shapes(translation));
    let mut pairs = vec![BlockPair::new(BlockStatus::Extra, None); shapes.len()];
    let mut missing = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &shapes, &source_shapes) {
        let (_, own, theirs) = op.as_tag_tuple();
        if own.len() != theirs.len() {
            missing.extend(theirs);
            continue;
        }
        for (at, source_at) in own.zip(theirs) {
            let hash = Some(source.blocks[source_at].text_hash);
            let known = stamp.is_none_or(|hashes| hashes.contains(&hash));
            let status = if known { BlockStatus::Fresh } else { BlockStatus::Drifted };
            pairs[at] = BlockPair::new(status, Some(source_at));
        }
    }
    TextComparison { pairs, missing, exact: false }
}

/// The kind of each block, and the class of a heading.
fn shapes(text: &ParsedText) -> Vec<(BlockKind, &str)> {
    let class = |block| text.heading(block).map_or("", |heading| &heading.class);
    text.blocks.iter().map(|block| (block.kind, class(block))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    /// One sign a block (`=` fresh, `~` drifted, `?` untranslated, `+` extra, `#` of another structure); then the missing blocks.
    fn shown(before: &str, now: &str, translation: &str) -> String {
        let hashes: Vec<Option<BlockHash>> =
            parse(before, 1).blocks.iter().map(|block| Some(block.text_hash)).collect();
        let TextComparison { pairs, missing, .. } =
            compare(Some(&hashes), &parse(now, 1), &parse(translation, 1));
        let pairs = pairs.iter().map(|pair| match pair.status {
            BlockStatus::Fresh => '=',
            BlockStatus::Drifted => '~',
            BlockStatus::Untranslated => '?',
            BlockStatus::Extra => '+',
            BlockStatus::Mismatched => '#',
        });
        format!("{} {missing:?}", pairs.collect::<String>())
    }

    #[test]
    fn blocks_are_compared_by_the_stamp() {
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
        assert_eq!(shown("A\n\n- B\n\nC", "A\n\n- B\n\nC", "D\n\nE\n\nF"), "=#= []");
        let fresh = compare(None, &parse("A\n\n- B", 1), &parse("- C", 1));
        assert_eq!(fresh.pairs, [BlockPair::new(BlockStatus::Fresh, Some(1))]);
    }

    #[test]
    fn hand_written_blocks_of_another_structure_are_found() {
        let source = "A\n\n## B {.steps}\n\n1. C\n2. D\n\n## E {.red-flags}\n\nF\n: g";
        let check = |translation: &str, expected: &str| {
            let compared = compare(None, &parse(source, 1), &parse(translation, 1));
            let pairs = compared.pairs.iter().map(|pair| match pair.status {
                BlockStatus::Fresh => '=',
                BlockStatus::Mismatched => '#',
                BlockStatus::Extra => '+',
                BlockStatus::Drifted | BlockStatus::Untranslated => '!',
            });
            let found = format!("{} {:?}", pairs.collect::<String>(), compared.missing);
            assert_eq!(found, expected, "{translation}");
        };
        check("a\n\n## b {.steps}\n\n1. c\n2. d\n\n## e {.red-flags}\n\nf\n: g", "====== []");
        check("a\n\n## b {.steps}\n\nc\n\nd\n\n## e\n\nf\n: g", "==#### []");
        check("a\n\n## b\n\n1. c\n2. d\n\n## e\n\nf\ng", "=##### []");
        check("## b {.steps}\n\n1. c\n2. d\n\n## e {.red-flags}\n\nf\n: g", "===== [0]");
        check("a\n\n## b {.steps}\n\n1. c\n2. d\n\n## e {.red-flags}", "===== [5]");
    }

    #[test]
    fn an_empty_hash_is_an_untranslated_block() {
        let source = parse("A\n\nB", 1);
        let hashes = [Some(source.blocks[0].text_hash), None];
        let compared = compare(Some(&hashes), &source, &source);
        assert_eq!(compared.pairs[1], BlockPair::new(BlockStatus::Untranslated, Some(1)));
    }
}
