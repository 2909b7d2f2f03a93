//! The division of lite pages: each file fits the first flight of a TCP connection.
//!
//! A long text is divided before its second-level headings, or before a block where one section alone is too long; a
//! long list is divided between its entries.

use std::ops::Range;
use std::sync::Arc;

use crate::markdown::{Block, BlockKind};
use crate::model::{FallbackBlock, LangId, Page, Text};
use crate::render::page_cut::LiteCut;
use crate::render::renderer::Renderer;

use super::order::{is_placed, order};
use super::size_estimate::{SizeEstimate, divide};

/// The size of a fallback block's notice and attributes, in bytes.
const NOTICE: usize = 320;

/// The contents of a page's lite pages in a language. Never empty.
pub fn lite_cuts(renderer: &Renderer, page: &Page, lang: LangId) -> Arc<[LiteCut]> {
    let compute = || compute(renderer, page, lang).into();
    renderer.memos.lite_cuts.get_or_insert_with((page.id, lang), compute)
}

/// The fallback blocks of a text, in their order in its HTML.
pub fn fallback_blocks(text: &Text) -> Vec<&FallbackBlock> {
    let Some(status) = &text.translation_status else { return Vec::new() };
    let mut all: Vec<&FallbackBlock> = status.fallbacks.iter().collect();
    // Footnotes are at the end of the HTML, wherever they are in the source.
    all.sort_by_key(|fallback| text.body.blocks[fallback.block].html.start);
    all
}

fn compute(renderer: &Renderer, page: &Page, lang: LangId) -> Vec<LiteCut> {
    let estimate = SizeEstimate { renderer, lang, lite: true };
    let budget = renderer.site.campaign.budgets.lite_page;
    let room = budget.saturating_sub(estimate.chrome(page)).max(1_000);
    let text = page.text(lang);
    let fallbacks = FallbackSizes::of(&estimate, page);
    let mut cuts = vec![LiteCut::default()];
    let mut used = estimate.head(page);
    for (index, range) in text_ranges(&estimate, text, &fallbacks, room) {
        let size = estimate.text(text, &range) + fallbacks.size(&range);
        let is_empty = cuts.last().is_some_and(|cut| cut.text.is_empty());
        if used + size > room && !(is_empty && cuts.len() > 1) {
            cuts.push(LiteCut::default());
            used = 0;
        }
        used += size;
        if let Some(last) = cuts.last_mut() {
            last.text.push((index, range));
        }
    }
    let listed = if is_placed(page, lang) { Arc::from([]) } else { order(renderer, page, lang) };
    let lists = divide(listed.iter().map(|id| estimate.entry(*id)), used, room, usize::MAX);
    for (at, list) in lists.into_iter().enumerate() {
        if at > 0 {
            cuts.push(LiteCut::default());
        }
        if let Some(last) = cuts.last_mut() {
            last.list = list;
        }
    }
    cuts
}

/// The sections of a text; one that exceeds `room` is divided further.
fn text_ranges(
    estimate: &SizeEstimate<'_>,
    text: &Text,
    fallbacks: &FallbackSizes,
    room: usize,
) -> Vec<(usize, Range<u32>)> {
    let size = |range: &Range<u32>| estimate.text(text, range) + fallbacks.size(range);
    let mut all = Vec::new();
    for (index, section) in text.body.sections.iter().enumerate() {
        if size(&section.html) <= room {
            all.push((index, section.html.clone()));
            continue;
        }
        let mut start = section.html.start;
        let mut end = start;
        for block in text.body.blocks.iter().filter(|block| within(block, &section.html)) {
            if may_start_page(block) && size(&(start..block.html.end)) > room && end > start {
                all.push((index, start..block.html.start));
                start = block.html.start;
            }
            end = block.html.end;
        }
        all.push((index, start..section.html.end));
    }
    all
}

fn within(block: &Block, section: &Range<u32>) -> bool {
    section.start <= block.html.start && block.html.end <= section.end && !block.html.is_empty()
}

/// Returns `true` if a page may start with this block: none starts in the middle of a list.
fn may_start_page(block: &Block) -> bool {
    match block.kind {
        BlockKind::Item | BlockKind::Definition | BlockKind::Footnote => false,
        BlockKind::Heading
        | BlockKind::Paragraph
        | BlockKind::Table
        | BlockKind::Quote
        | BlockKind::Code
        | BlockKind::Card
        | BlockKind::Image
        | BlockKind::Rule => true,
    }
}

/// The additional size of fallback blocks in bytes, by the position of the withheld block in the text's HTML.
struct FallbackSizes(Vec<(u32, usize)>);

impl FallbackSizes {
    fn of(estimate: &SizeEstimate<'_>, page: &Page) -> FallbackSizes {
        let text = page.text(estimate.lang);
        let added = fallback_blocks(text).into_iter().map(|fallback| {
            let size = fallback.source.and_then(|(lang, at)| {
                let source = page.own(lang)?;
                Some(estimate.text(source, &source.body.blocks.get(at)?.html) + NOTICE)
            });
            let withheld = &text.body.blocks[fallback.block].html;
            (withheld.start, size.unwrap_or(0).saturating_sub(estimate.text(text, withheld)))
        });
        FallbackSizes(added.collect())
    }

    fn size(&self, range: &Range<u32>) -> usize {
        let from = self.0.partition_point(|(at, _)| *at < range.start);
        let to = self.0.partition_point(|(at, _)| *at < range.end);
        self.0[from..to].iter().map(|(_, size)| size).sum()
    }
}
