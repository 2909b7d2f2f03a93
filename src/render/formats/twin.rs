//! The low-bandwidth twin: the same words, within the first flight.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::here::Here;
use crate::render::page::{Shown, frame, pager, view};
use crate::render::theme::Wear;
use crate::render::{Edition, kinds, prose};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    if !edition.site.twins {
        return;
    }
    for page in &edition.site.pages {
        for lang in edition.site.campaign.languages.ids() {
            for part in 0..edition.cuts(page, lang).len() {
                let part = u16::try_from(part).unwrap_or(u16::MAX);
                routes.push(Route::Twin { page: page.id, lang, part });
            }
        }
    }
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
    let shown = Shown {
        parts: parts?,
        list: cut.list.clone(),
        pager: pager(here, part, cuts.len(), |part| Route::Twin { page: page.id, lang, part }),
    };
    let view = view(here, page, kinds::view(here, page)?, shown)?;
    let frame = frame(here, page, part == 0);
    edition.theme.render("twin.html", Wear::Twin, &here.speech().data, frame, &view)
}
