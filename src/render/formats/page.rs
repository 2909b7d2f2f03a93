//! Full pages, in every language; a long list goes on in further parts.

use super::{each_page, parts};
use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, Route};
use crate::render::dress::{Shows, Wear};
use crate::render::frame::frame;
use crate::render::here::Here;
use crate::render::page::{Portion, pager, shows_cards, view, whole};
use crate::render::{Renderer, kinds};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    each_page(renderer, routes, |page, lang| {
        let id = page.id;
        let page_no = move |page_no| Route::Page { page: id, lang, page_no };
        let count = match has_list(renderer, page) {
            true => parts(renderer, page_no, || count(renderer, id, lang)),
            false => 1,
        };
        (0..count).map(page_no)
    });
}

/// Whether a page may go on in further parts. Lists are sorted once somebody asks for their order.
fn has_list(renderer: &Renderer<'_>, page: &Page) -> bool {
    !page.children.is_empty() || !renderer.site.pages_about(page.name()).is_empty()
}

/// How many parts a page has.
pub fn count(renderer: &Renderer<'_>, page: PageId, lang: LangId) -> u16 {
    let page = renderer.site.page(page);
    if has_list(renderer, page) { super::count(renderer.lists(page, lang)) } else { 1 }
}

pub fn render(
    renderer: &Renderer<'_>,
    page: PageId,
    lang: LangId,
    page_no: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::Page { page, lang, page_no }.file(renderer.site);
    let here = Here { renderer, lang, file: &file, lite: false };
    let of = count(renderer, page, lang);
    let page = renderer.site.page(page);
    let lists = renderer.lists(page, lang);
    let shown = Portion {
        parts: if page_no == 0 { whole(here, page)? } else { Vec::new() },
        list: lists[usize::from(page_no)].clone(),
        pager: pager(here, page_no, usize::from(of), |page_no| Route::Page {
            page: page.id,
            lang,
            page_no,
        }),
    };
    let listed = &renderer.order(page, lang)[shown.list.clone()];
    let parts = shown.has_special_parts();
    let view = view(here, page, kinds::view(here, page)?, shown)?;
    let template = format!("{}.html", page.kind.into_str());
    let wear = Wear::Full(Shows { cards: shows_cards(renderer.site, page, listed, &view), parts });
    renderer.theme.render(&template, wear, &here.speech().interface, &frame(here, page)?, &view)
}
