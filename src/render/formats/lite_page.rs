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
        (0..renderer.lite_page_counts(page, lang)).map(move |part| Route::LitePage {
            page,
            lang,
            part,
        })
    });
}

pub fn render(
    renderer: &Renderer<'_>,
    page: PageId,
    lang: LangId,
    part: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::LitePage { page, lang, part }.file(renderer.site);
    let here = Here { renderer, lang, file: &file, lite: true };
    let page = renderer.site.page(page);
    let cuts = renderer.cuts(page, lang);
    let cut = &cuts[usize::from(part)];
    let parts: Result<Vec<_>, Finding> = cut
        .prose
        .iter()
        .map(|(index, range)| prose::part(here, page, *index, range.clone()))
        .collect();
    let shown = Portion {
        parts: parts?,
        list: cut.list.clone(),
        pager: pager(here, part, cuts.len(), |part| Route::LitePage { page: page.id, lang, part }),
    };
    let view = view(here, page, kinds::view(here, page)?, shown)?;
    let frame = &frame(here, page)?;
    renderer.theme.render("lite.html", Wear::LitePage, &here.speech().interface, frame, &view)
}
