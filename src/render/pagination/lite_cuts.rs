//! The division of lite pages: each file fits the first flight of a TCP connection.
//!
//! A long text is divided before its second-level headings, or between blocks where one section alone is too long, or
//! inside a list, table or quote where one block is; a long list is divided between its entries.

use std::sync::Arc;

use crate::model::{LangId, Page};
use crate::render::page_cut::LiteCut;
use crate::render::renderer::Renderer;

use super::order::{is_placed, order};
use super::size_estimate::{SizeEstimate, divide};
use super::text_divider::TextDivider;

/// The contents of a page's lite pages in a language. Never empty.
pub fn lite_cuts(renderer: &Renderer, page: &Page, lang: LangId) -> Arc<[LiteCut]> {
    let compute = || compute(renderer, page, lang).into();
    renderer.memos.lite_cuts.get_or_insert_with((page.id, lang), compute)
}

fn compute(renderer: &Renderer, page: &Page, lang: LangId) -> Vec<LiteCut> {
    let estimate = SizeEstimate { renderer, lang, lite: true };
    let budget = renderer.site.campaign.budgets.lite_page;
    let room = budget.saturating_sub(estimate.chrome(page)).max(1_000);
    let (mut cuts, used) = TextDivider::new(&estimate, page, room).cuts(estimate.head(page));
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
