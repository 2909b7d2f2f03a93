//! The division of lists on full pages.

use std::iter;
use std::ops::Range;
use std::sync::Arc;

use crate::model::{LangId, Page};
use crate::render::renderer::Renderer;

use super::order::{is_placed, order};
use super::size_estimate::{SizeEstimate, divide};

/// The maximum number of entries in a full page's list.
const MAX_ENTRIES: usize = 60;

/// The ranges of a page's list on its full pages. The first page also has the text.
pub fn list_ranges(renderer: &Renderer, page: &Page, lang: LangId) -> Arc<[Range<usize>]> {
    let compute = || compute(renderer, page, lang).into();
    renderer.memos.list_cuts.get_or_insert_with((page.id, lang), compute)
}

fn compute(renderer: &Renderer, page: &Page, lang: LangId) -> Vec<Range<usize>> {
    if is_placed(page, lang) {
        return iter::once(0..0).collect();
    }
    let order = order(renderer, page, lang);
    let estimate = SizeEstimate { renderer, lang, lite: false };
    let text = page.text(lang);
    let sections = text.body.sections.iter().map(|section| estimate.text(text, &section.html));
    let room = renderer.site.campaign.budgets.page.saturating_sub(estimate.chrome(page));
    // A full page's text is not divided, so the list starts beside it even if the text is too long.
    let used = sections.sum::<usize>().min(room / 2);
    divide(order.iter().map(|id| estimate.entry(*id)), used, room, MAX_ENTRIES)
}
