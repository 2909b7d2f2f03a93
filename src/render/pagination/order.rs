//! The order of lists.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::model::kind::{Stage, Status};
use crate::model::{Date, LangId, ListKind, Page, PageData, PageId, PageKind, PartialDate, Site};
use crate::render::renderer::Renderer;

/// The pages in a page's list, in reading order: those below it, and on the page of a topic those about it.
pub fn order(renderer: &Renderer, page: &Page, lang: LangId) -> Arc<[PageId]> {
    let sort = || sort(renderer, page, lang).into();
    renderer.memos.orders.get_or_insert_with((page.id, lang), sort)
}

fn sort(renderer: &Renderer, page: &Page, lang: LangId) -> Vec<PageId> {
    let site = &renderer.site;
    let mut pages = match page.kind {
        PageData::Home => return Vec::new(),
        _ => page.children.clone(),
    };
    if matches!(page.kind, PageData::Topic) {
        pages.extend(site.pages_about(page.name()));
    }
    // The ranks of all pages give the same order; to compute them for one list would take longer than to sort it.
    match renderer.memos.title_indexes.get(&lang) {
        Some(index) => pages.sort_by_key(|id| index.ranks[id.index()]),
        None => pages.sort_by_cached_key(|id| title_key(renderer, lang, site.page(*id))),
    }
    match page.page_kind() {
        PageKind::News => pages.sort_by_key(|id| Reverse(day(site, *id))),
        PageKind::Project => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Project(p) => {
                let from = p.from.and_then(PartialDate::first_day);
                let to = p.to.and_then(PartialDate::last_day);
                (p.status != Stage::Current, Reverse(to), Reverse(from))
            }
            _ => (true, Reverse(None), Reverse(None)),
        }),
        PageKind::Poster => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Poster(poster) => poster.code.value.parse::<u32>().unwrap_or(u32::MAX),
            _ => u32::MAX,
        }),
        PageKind::Stop => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Stop(stop) => {
                let next = stop.coming(site.date).next().map(|visit| visit.on);
                (next.is_none(), next)
            }
            _ => (true, None),
        }),
        // A number that is not known to answer is below the emergency numbers.
        PageKind::Helpline => pages.sort_by_key(|id| match &site.page(*id).kind {
            PageData::Helpline(helpline) => {
                let is_unknown = helpline.status == Status::Unknown && !helpline.emergency;
                (!helpline.is_offered(), is_unknown, helpline.emergency)
            }
            _ => (true, true, true),
        }),
        PageKind::Page
        | PageKind::Region
        | PageKind::Guide
        | PageKind::Organisation
        | PageKind::Story
        | PageKind::Resource
        | PageKind::Source => {}
        // Guides come first, and helplines are next to each other.
        PageKind::Topic => pages.sort_by_key(|id| {
            let page_kind = site.page(*id).page_kind();
            (page_kind != PageKind::Guide, page_kind)
        }),
    }
    pages.sort_by_key(|id| site.page(*id).rank);
    // No card stands twice on a page.
    let text = page.text(lang);
    pages.retain(|id| !text.has_card(*id));
    pages
}

/// Returns `true` if a page's text has the place of the page's own list.
pub fn is_placed(page: &Page, lang: LangId) -> bool {
    let own = match page.kind {
        PageData::Section(PageKind::Helpline) => ListKind::Helplines,
        PageData::Section(page_kind) => ListKind::Pages(page_kind),
        _ => return false,
    };
    page.text(lang).places(own)
}

/// The key that sorts pages by title in a language's own order.
pub fn title_key(renderer: &Renderer, lang: LangId, page: &Page) -> (Vec<u8>, PageId) {
    (renderer.locale(lang).sort_key(&page.text(lang).title.value), page.id)
}

fn day(site: &Site, id: PageId) -> Option<Date> {
    match &site.page(id).kind {
        PageData::News(news) => news.date.and_then(PartialDate::first_day),
        _ => None,
    }
}
