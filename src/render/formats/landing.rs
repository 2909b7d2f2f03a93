//! A poster's landing page: one file, all its languages, the number first.

use crate::finding::Finding;
use crate::model::{LangId, Noun, PageId, Route};
use crate::render::dress::Wear;
use crate::render::here::Here;
use crate::render::page::{Shown, frame, view};
use crate::render::view::KindView;
use crate::render::{Edition, kinds};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.extend(edition.site.of(Noun::Poster).map(|page| Route::Landing { page: page.id }));
    routes.extend(edition.site.old_codes().map(|(entry, _)| Route::OldLanding { entry }));
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

/// A code that is gone from the content: the headline of its paper, and the nearest help of today.
pub fn render_old(edition: &Edition<'_>, entry: u16) -> Result<Vec<u8>, Finding> {
    let file = Route::OldLanding { entry }.file(edition.site);
    let here = Here { edition, lang: LangId::FIRST, file: &file, lite: false };
    let shown = Shown { parts: Vec::new(), list: 0..0, pager: None };
    let entry = &edition.site.register.entries[usize::from(entry)];
    let (page, poster) = kinds::old_poster(here, entry);
    let view = view(here, page, KindView::Poster(Box::new(poster)), shown)?;
    let frame = frame(here, page, true);
    edition.theme.render("landing.html", Wear::Landing, &here.speech().data, frame, &view)
}
