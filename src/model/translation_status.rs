//! Where a translation comes from, block by block, and which of its blocks its readers must not get.
//!
//! A critical block that has drifted, or that only a machine translated, could send somebody the
//! wrong way. Its place is taken by the source's block. `translate` finds out; this is what is known.

use super::language::LangId;

/// How one block of a translation stands to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockStatus {
    /// The source still says the same; or nobody stamped the translation, so nobody knows better.
    Fresh,
    /// The source's block has changed.
    Drifted,
    /// Its place is held for a translation that is not there yet.
    Untranslated,
    /// The source has no such block, or has it no more.
    Extra,
}

/// A block of a translation and its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockPair {
    pub status: BlockStatus,
    /// The source's block, by its place in the source.
    pub source: Option<usize>,
}

/// A translation and its source, side by side.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TextComparison {
    /// One for each block of the translation.
    pub pairs: Vec<BlockPair>,
    /// Blocks of the source that the translation lacks.
    pub missing: Vec<usize>,
    /// Paired by the stamp, one by one; elsewhere by what they look like.
    pub exact: bool,
}

/// A translation beside its source.
#[derive(Debug)]
pub struct TranslationStatus {
    /// The source's language.
    pub from: LangId,
    /// Whether the stamp tells how the source was; without it nothing is known to have drifted.
    pub stamped: bool,
    pub title_drifted: bool,
    pub description_drifted: bool,
    pub blocks: TextComparison,
    /// In the order of the blocks.
    pub fallbacks: Vec<FallbackBlock>,
}

/// A block that does not show, and what shows in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FallbackBlock {
    /// The block that does not show, by its place in its own text.
    pub block: usize,
    /// Whose block shows: its language and its place there. `None` if the source has it no more.
    pub source: Option<(LangId, usize)>,
    pub reason: WithholdReason,
}

/// Why a block does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithholdReason {
    Drifted,
    /// Nobody has read what a machine made of it.
    Machine,
    Untranslated,
}

impl TranslationStatus {
    /// What stands in for a block, if something does.
    pub fn fallback(&self, block: usize) -> Option<&FallbackBlock> {
        let at = self.fallbacks.binary_search_by_key(&block, |fallback| fallback.block).ok()?;
        self.fallbacks.get(at)
    }

    /// How many blocks are not what the source says, those that are missing included.
    pub fn drifted(&self) -> usize {
        let stale = |status: BlockStatus| match status {
            BlockStatus::Fresh => false,
            BlockStatus::Drifted | BlockStatus::Untranslated | BlockStatus::Extra => true,
        };
        let changed = self.blocks.pairs.iter().filter(|pair| stale(pair.status)).count();
        changed + self.blocks.missing.len()
    }
}
