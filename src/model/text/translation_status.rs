//! The comparison of a translation with its source, and the blocks that readers must not get.
//!
//! A critical block that is outdated, or translated by a machine only, could mislead a reader in danger. The source's
//! block is shown instead. `translate` makes these values.

use strum::{IntoStaticStr, VariantArray};

use super::mismatch::Mismatch;
use crate::model::language::LangId;

/// A field of the front matter that a translator writes and readers see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Field {
    Title,
    Description,
    Sms,
}

/// The state of one block of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockStatus {
    /// The source's block is unchanged, or unknown because the translation has no stamp.
    Fresh,
    /// The source's block has changed.
    Drifted,
    /// A placeholder for a translation that is still to be written.
    Untranslated,
    /// The source does not have this block, or has removed it.
    Extra,
    /// The source's block is unchanged, but has another structure: it is a step and this is a paragraph.
    Mismatched,
}

/// A block of a translation with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockPair {
    pub status: BlockStatus,
    /// The index of the source's block. A site has a pair for each block of each translation, so it is small.
    source: Option<u32>,
}

impl BlockPair {
    pub fn new(status: BlockStatus, source: Option<usize>) -> BlockPair {
        BlockPair { status, source: source.and_then(|at| u32::try_from(at).ok()) }
    }

    /// The index of the source's block.
    pub fn source(self) -> Option<usize> {
        self.source.map(|at| at as usize)
    }
}

/// A translation and its source, block by block.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TextComparison {
    /// One for each block of the translation.
    pub pairs: Vec<BlockPair>,
    /// Indexes of the source's blocks that the translation lacks.
    pub missing: Vec<usize>,
    /// `true` if paired by the stamp, one by one; `false` if paired by shape.
    pub exact: bool,
}

/// The state of a translation.
#[derive(Debug)]
pub struct TranslationStatus {
    /// The source's language.
    pub from: LangId,
    /// `true` if the translation has a valid stamp; without one, drift is unknown.
    pub stamped: bool,
    /// The fields of the source that have changed since the stamp.
    pub drifted_fields: Vec<Field>,
    pub blocks: TextComparison,
    /// The facts that differ from those of the source's block, with the index of the block; sorted by it.
    pub mismatches: Vec<(usize, Mismatch)>,
    /// The fields whose facts differ from those of the source.
    pub field_mismatches: Vec<(Field, Mismatch)>,
    /// Sorted by block.
    pub fallbacks: Vec<FallbackBlock>,
    /// The sections that readers get, in their order; empty if they are all those of the text itself.
    pub sections: Vec<ShownSection>,
}

/// A section that readers of a text get.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShownSection {
    /// A section of the text itself, by its index.
    Own(usize),
    /// A section of the source that the text lacks, or of which it lacks something critical.
    Source(SourceSection),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceSection {
    pub lang: LangId,
    /// The index of the section in the text of that language.
    pub section: usize,
    /// The section of the text itself in whose place it is shown.
    pub replaced: Option<usize>,
    pub reason: WithholdReason,
}

impl Default for ShownSection {
    fn default() -> ShownSection {
        ShownSection::Own(0)
    }
}

/// A block that is withheld, and the block that is shown instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FallbackBlock {
    /// The index of the withheld block in its own text.
    pub block: usize,
    /// The language and index of the block that is shown; `None` if the source has removed it.
    pub source: Option<(LangId, usize)>,
    pub reason: WithholdReason,
}

/// The reason why a block is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithholdReason {
    Drifted,
    /// Translated by a machine and not reviewed.
    Machine,
    Untranslated,
}

impl TranslationStatus {
    /// The facts of a block that differ from those of the source; `None` if none do, and if the two are not comparable.
    pub fn mismatch(&self, block: usize) -> Option<&Mismatch> {
        let at = self.mismatches.binary_search_by_key(&block, |(at, _)| *at).ok()?;
        Some(&self.mismatches[at].1)
    }

    /// The replacement of a block; `None` if the block is shown.
    pub fn fallback(&self, block: usize) -> Option<&FallbackBlock> {
        let at = self.fallbacks.binary_search_by_key(&block, |fallback| fallback.block).ok()?;
        self.fallbacks.get(at)
    }

    /// The number of blocks that differ from the source, missing ones included.
    pub fn drifted(&self) -> usize {
        let stale = |status: BlockStatus| match status {
            BlockStatus::Fresh => false,
            BlockStatus::Drifted
            | BlockStatus::Untranslated
            | BlockStatus::Extra
            | BlockStatus::Mismatched => true,
        };
        let changed = self.blocks.pairs.iter().filter(|pair| stale(pair.status)).count();
        changed + self.blocks.missing.len()
    }
}
