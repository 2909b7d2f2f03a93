//! Lists that an editor places in the text of the home page or of a top folder's page.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{ListKind, Page, PageData, PageId, PageKind};
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pagination::order::order;
use crate::render::view::VisitView;

use super::entry::{Detail, entries};
use super::region_map::region_map;
use super::visits::visits;

/// The maximum number of pages in a list on another page.
const MAX_ENTRIES: usize = 12;

/// The view of the templates `placed-list.html` and `placed-list-lite.html`: one of these is not empty.
#[derive(Default, Serialize)]
struct PlacedList {
    cards: Vec<Html>,
    /// Entries of a list.
    entries: Html,
    map: Html,
    visit: Option<VisitView>,
}

/// Appends a list that a text of `page` has the place of.
pub fn write(
    ctx: PageContext<'_>,
    page: &Page,
    list: ListKind,
    out: &mut String,
) -> Result<(), Finding> {
    let nothing = PlacedList::default();
    let view = match list {
        ListKind::Helplines => PlacedList { cards: cards(ctx, page)?, ..nothing },
        ListKind::Pages(page_kind) => {
            PlacedList { entries: pages(ctx, page, page_kind)?, ..nothing }
        }
        ListKind::Map => PlacedList { map: region_map(ctx, None)?, ..nothing },
        ListKind::NextStop => {
            PlacedList { visit: visits(ctx, |_| true).into_iter().next(), ..nothing }
        }
    };
    ctx.render_to("placed-list", &view, out)
}

/// The first pages of a top folder, as a list on another page shows them.
pub fn first_pages(ctx: PageContext<'_>, folder: &str, max: usize) -> Result<Html, Finding> {
    let order = pages_of(ctx, folder);
    entries(ctx, &order[..order.len().min(max)], Detail::elsewhere(ctx))
}

/// The pages in the list of a top folder, in reading order; none if there is no such folder.
pub fn pages_of(ctx: PageContext<'_>, folder: &str) -> Vec<PageId> {
    let section = ctx.site().by_folder(folder);
    let order = section.map(|id| order(ctx.renderer, ctx.site().page(id), ctx.lang));
    order.map_or_else(Vec::new, |order| order.to_vec())
}

/// The helplines that a page offers; on the page of all helplines, all of them.
fn cards(ctx: PageContext<'_>, page: &Page) -> Result<Vec<Html>, Finding> {
    let ids = match page.kind {
        PageData::Section(PageKind::Helpline) => order(ctx.renderer, page, ctx.lang).to_vec(),
        _ => card::offered(ctx, ctx.site().page(PageId::HOME), page.text(ctx.lang)),
    };
    ids.into_iter().filter_map(|id| card::html(ctx, id).transpose()).collect()
}

fn pages(ctx: PageContext<'_>, page: &Page, page_kind: PageKind) -> Result<Html, Finding> {
    if matches!(page.kind, PageData::Section(own) if own == page_kind) {
        return entries(ctx, &order(ctx.renderer, page, ctx.lang), Detail::Whole);
    }
    page_kind
        .folder()
        .map_or_else(|| Ok(Html::default()), |folder| first_pages(ctx, folder, MAX_ENTRIES))
}
