//! Full pages, in every language; a long list goes on in further parts.

use super::{each_page, parts};
use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, Route};
use crate::render::dress::{Shows, Wear};
use crate::render::frame::frame;
use crate::render::here::Here;
use crate::render::page::{Portion, pager, shows_cards, view, whole};
use crate::render::{Edition, kinds};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    each_page(edition, routes, |page, lang| {
        let id = page.id;
        let part = move |part| Route::Page { page: id, lang, part };
        let count = match has_list(edition, page) {
            true => parts(edition, part, || count(edition, id, lang)),
            false => 1,
        };
        (0..count).map(part)
    });
}

/// Whether a page may go on in further parts. Lists are sorted once somebody asks for their order.
fn has_list(edition: &Edition<'_>, page: &Page) -> bool {
    !page.children.is_empty() || !edition.site.about(page.name()).is_empty()
}

/// How many parts a page has.
pub fn count(edition: &Edition<'_>, page: PageId, lang: LangId) -> u16 {
    let page = edition.site.page(page);
    if has_list(edition, page) { super::count(edition.lists(page, lang)) } else { 1 }
}

pub fn render(
    edition: &Edition<'_>,
    page: PageId,
    lang: LangId,
    part: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::Page { page, lang, part }.file(edition.site);
    let here = Here { edition, lang, file: &file, lite: false };
    let of = count(edition, page, lang);
    let page = edition.site.page(page);
    let lists = edition.lists(page, lang);
    let shown = Portion {
        parts: if part == 0 { whole(here, page)? } else { Vec::new() },
        list: lists[usize::from(part)].clone(),
        pager: pager(here, part, usize::from(of), |part| Route::Page { page: page.id, lang, part }),
    };
    let listed = &edition.order(page, lang)[shown.list.clone()];
    let parts = shown.has_special_parts();
    let view = view(here, page, kinds::view(here, page)?, shown)?;
    let template = format!("{}.html", page.kind.word());
    let wear = Wear::Full(Shows { cards: shows_cards(edition.site, page, listed, &view), parts });
    edition.theme.render(&template, wear, &here.speech().interface, &frame(here, page)?, &view)
}
