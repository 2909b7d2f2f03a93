//! A page's text as HTML, with the source's blocks in place of withheld ones.

use std::ops::Range;

use crate::finding::Finding;
use crate::model::{Page, WithholdReason};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pagination::lite_cuts::fallback_blocks;
use crate::render::view::SectionView;

use super::fallback_block;
use super::placeholders::write_range;

/// The class of a section with check boxes.
const CHECKLIST: &str = "checklist";

/// All sections of a text: it is divided at its second-level headings.
pub fn sections<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<Vec<SectionView<'e>>, Finding> {
    let text = page.text(ctx.lang);
    let all = 0..text.body.sections.len();
    all.map(|index| section(ctx, page, index, text.body.sections[index].html.clone())).collect()
}

/// A range of one section. Only the start of the section has the heading.
pub fn section<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    index: usize,
    range: Range<u32>,
) -> Result<SectionView<'e>, Finding> {
    let text = page.text(ctx.lang);
    let section = &text.body.sections[index];
    let is_start = range.start == section.html.start;
    let heading = section.heading.map(|at| &text.body.headings[at]);
    let class = heading.map_or("", |heading| &heading.class);
    let html = html(ctx, page, range)?;
    let shown = heading.filter(|_| is_start);
    let title = shown.map(|heading| fallback_block::title(ctx, page, heading));
    Ok(SectionView {
        class,
        is_checklist: class == CHECKLIST,
        id: shown.map_or("", |heading| &heading.id),
        title: title.map(Html::from).unwrap_or_default(),
        html: html.into(),
    })
}

fn html(ctx: PageContext<'_>, page: &Page, range: Range<u32>) -> Result<String, Finding> {
    let (text_lang, text) = page.answer(ctx.lang);
    let mut out = String::with_capacity(range.len() + range.len() / 4);
    let mut from = range.start;
    let mut previous: Option<(usize, WithholdReason)> = None;
    for fallback in fallback_blocks(text) {
        let block = &text.body.blocks[fallback.block];
        if block.html.is_empty() || block.html.start < from || block.html.end > range.end {
            continue;
        }
        write_range(ctx, text_lang, text, from..block.html.start, &mut out)?;
        // Neighbours that are withheld for the same reason share one notice.
        let continues = previous.is_some_and(|(last, reason)| {
            reason == fallback.reason && last + 1 == fallback.block && block.html.start == from
        });
        fallback_block::write(ctx, page, text_lang, fallback, !continues, &mut out)?;
        previous = Some((fallback.block, fallback.reason));
        from = block.html.end;
    }
    write_range(ctx, text_lang, text, from..range.end, &mut out)?;
    Ok(out)
}
