//! The lite page: the same words, within the first flight.

use super::each_page;
use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::dress::Wear;
use crate::render::frame::frame;
use crate::render::here::Here;
use crate::render::page::{Portion, pager, view};
use crate::render::{Renderer, kinds, prose};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    if !renderer.site.lite_pages {
        return;
    }
    each_page(renderer, routes, |page, lang| {
        let page = page.id;
        (0..renderer.lite_page_counts(page, lang)).map(move |page_no| Route::LitePage {
            page,
            lang,
            page_no,
        })
    });
}

pub fn render(
    renderer: &Renderer<'_>,
    page: PageId,
    lang: LangId,
    page_no: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::LitePage { page, lang, page_no }.file(renderer.site);
    let here = Here { renderer, lang, file: &file, lite: true };
    let page = renderer.site.page(page);
    let cuts = renderer.cuts(page, lang);
    let cut = &cuts[usize::from(page_no)];
    let parts: Result<Vec<_>, Finding> = cut
        .prose
        .iter()
        .map(|(index, range)| prose::part(here, page, *index, range.clone()))
        .collect();
    let shown = Portion {
        parts: parts?,
        list: cut.list.clone(),
        pager: pager(here, page_no, cuts.len(), |page_no| Route::LitePage {
            page: page.id,
            lang,
            page_no,
        }),
    };
    let view = view(here, page, kinds::view(here, page)?, shown)?;
    let frame = &frame(here, page)?;
    renderer.theme.render("lite.html", Wear::LitePage, &here.speech().interface, frame, &view)
}
