//! The low-bandwidth twin: the same words, within the first flight.

use super::each_page;
use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::dress::Wear;
use crate::render::frame::frame;
use crate::render::here::Here;
use crate::render::page::{Portion, pager, view};
use crate::render::{Edition, kinds, prose};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    if !edition.site.twins {
        return;
    }
    each_page(edition, routes, |page, lang| {
        let page = page.id;
        (0..edition.twin_parts(page, lang)).map(move |part| Route::Twin { page, lang, part })
    });
}

pub fn render(
    edition: &Edition<'_>,
    page: PageId,
    lang: LangId,
    part: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::Twin { page, lang, part }.file(edition.site);
    let here = Here { edition, lang, file: &file, lite: true };
    let page = edition.site.page(page);
    let cuts = edition.cuts(page, lang);
    let cut = &cuts[usize::from(part)];
    let parts: Result<Vec<_>, Finding> = cut
        .prose
        .iter()
        .map(|(index, range)| prose::part(here, page, *index, range.clone()))
        .collect();
    let shown = Portion {
        parts: parts?,
        list: cut.list.clone(),
        pager: pager(here, part, cuts.len(), |part| Route::Twin { page: page.id, lang, part }),
    };
    let view = view(here, page, kinds::view(here, page)?, shown)?;
    let frame = &frame(here, page)?;
    edition.theme.render("twin.html", Wear::Twin, &here.speech().interface, frame, &view)
}
