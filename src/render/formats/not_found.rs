//! `404.html`, which hosts answer with at any depth: its links are absolute, or there are none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::Edition;
use crate::render::dress::{Shows, Wear};
use crate::render::frame::{around, site};
use crate::render::here::Here;
use crate::render::html::Html;

use super::chooser;

pub fn routes(_: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::NotFound);
}

pub fn render(edition: &Edition<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::NotFound.file(edition.site);
    let here = Here { edition, lang, file: &file, lite: false };
    let mut view = chooser::view(here, "404", &|route| route.absolute(edition.site))?;
    // Its ways would be relative; the greetings have whole ones.
    view.page.languages = Html::default();
    let mut site = site(here, None);
    site.icon = match &edition.site.campaign.base_url {
        Some(base) => format!("{base}{}", site.icon),
        None => "data:,".to_owned(),
    };
    let frame = &around(here, &site)?;
    edition.theme.render(
        "not-found.html",
        Wear::Full(Shows::default()),
        &here.speech().interface,
        frame,
        &view,
    )
}
