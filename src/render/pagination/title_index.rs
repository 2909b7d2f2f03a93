//! The list of all pages from A to Z.

use std::sync::Arc;

use crate::model::{LangId, Page, PageData};
use crate::render::page_cut::TitleIndex;
use crate::render::renderer::Renderer;

use super::order::title_key;
use super::size_estimate::{SizeEstimate, divide};

/// All pages of a language by title, except the home page, and posters, which are for paper.
pub fn title_index(renderer: &Renderer, lang: LangId) -> Arc<TitleIndex> {
    let compute = || Arc::new(compute(renderer, lang));
    renderer.memos.title_indexes.get_or_insert_with(lang, compute)
}

fn compute(renderer: &Renderer, lang: LangId) -> TitleIndex {
    let site = &renderer.site;
    let mut pages: Vec<&Page> = site.pages.iter().collect();
    pages.sort_by_cached_key(|page| title_key(renderer, lang, page));
    let mut ranks = vec![0; pages.len()];
    for (rank, page) in (0..).zip(&pages) {
        ranks[page.id.index()] = rank;
    }
    pages.retain(|page| !matches!(page.kind, PageData::Home | PageData::Poster(_)));
    let ranges = |lite, budget: usize| {
        let estimate = SizeEstimate { renderer, lang, lite };
        let room = site.home().map_or(budget, |home| budget.saturating_sub(estimate.chrome(home)));
        divide(pages.iter().map(|page| estimate.title(page.id)), 0, room, usize::MAX)
    };
    let locale = renderer.locale(lang);
    TitleIndex {
        ranks,
        entries: pages.iter().map(|page| page.id).collect(),
        headings: pages
            .iter()
            .map(|page| locale.index_heading(&page.text(lang).title.value))
            .collect(),
        full: ranges(false, site.campaign.budgets.page),
        lite: ranges(true, site.campaign.budgets.lite_page),
    }
}
