//! The sizes of the blocks that a lite page shows in place of withheld ones.

use std::ops::Range;

use crate::model::{FallbackBlock, Page, Text};

use super::size_estimate::SizeEstimate;

/// The size of a fallback block's notice and attributes, in bytes.
pub(super) const NOTICE: usize = 320;

/// The fallback blocks of a text, in their order in its HTML.
pub fn fallback_blocks(text: &Text) -> Vec<&FallbackBlock> {
    let Some(status) = &text.translation_status else { return Vec::new() };
    let mut all: Vec<&FallbackBlock> = status.fallbacks.iter().collect();
    // Footnotes are at the end of the HTML, wherever they are in the source.
    all.sort_by_key(|fallback| text.body.blocks[fallback.block].html.start);
    all
}

/// The additional size of fallback blocks in bytes, by the range of the withheld block in the text's HTML.
pub(super) struct FallbackSizes(Vec<(Range<u32>, usize)>);

impl FallbackSizes {
    pub(super) fn of(estimate: &SizeEstimate<'_>, page: &Page) -> FallbackSizes {
        let text = page.text(estimate.lang);
        let added = fallback_blocks(text).into_iter().map(|fallback| {
            let size = fallback.source.and_then(|(lang, at)| {
                let source = page.own(lang)?;
                Some(estimate.text(source, &source.body.blocks.get(at)?.html) + NOTICE)
            });
            let withheld = &text.body.blocks[fallback.block].html;
            (withheld.clone(), size.unwrap_or(0).saturating_sub(estimate.text(text, withheld)))
        });
        FallbackSizes(added.collect())
    }

    pub(super) fn size(&self, range: &Range<u32>) -> usize {
        let from = self.0.partition_point(|(withheld, _)| withheld.start < range.start);
        let to = self.0.partition_point(|(withheld, _)| withheld.start < range.end);
        self.0[from..to].iter().map(|(_, size)| size).sum()
    }

    /// Returns `true` if a byte is inside a withheld block, which is shown as a whole or as its source.
    pub(super) fn is_inside(&self, at: u32) -> bool {
        let before = self.0.partition_point(|(withheld, _)| withheld.start < at);
        before > 0 && at < self.0[before - 1].0.end
    }
}
