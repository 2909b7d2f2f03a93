//! A poster's landing page: one file, all its languages, the number first.

use crate::finding::Finding;
use crate::model::{LangId, Noun, PageId, Route};
use crate::render::here::Here;
use crate::render::page::{Shown, frame, view};
use crate::render::theme::Wear;
use crate::render::view::KindView;
use crate::render::{Edition, kinds};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.extend(edition.site.of(Noun::Poster).map(|page| Route::Landing { page: page.id }));
}

pub fn render(edition: &Edition<'_>, page: PageId) -> Result<Vec<u8>, Finding> {
    let file = Route::Landing { page }.file(edition.site);
    let page = edition.site.page(page);
    let lang = page.own_texts().map(|(lang, _)| lang).next().unwrap_or(LangId::FIRST);
    let here = Here { edition, lang, file: &file, lite: false };
    let shown = Shown { parts: Vec::new(), list: 0..0, pager: None };
    let poster = KindView::Poster(Box::new(kinds::poster(here, page)?));
    let view = view(here, page, poster, shown)?;
    let frame = frame(here, page, true);
    edition.theme.render("landing.html", Wear::Landing, &here.speech().data, frame, &view)
}
