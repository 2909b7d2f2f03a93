//! `404.html`, which hosts answer with at any depth: its links are absolute, or there are none.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::Edition;
use crate::render::dress::{Shows, Wear};
use crate::render::frame::{around, site};
use crate::render::here::Here;
use crate::render::page::switcher;
use crate::render::view::Switch;

use super::chooser;

pub fn routes(_: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::NotFound);
}

pub fn render(edition: &Edition<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::NotFound.file(edition.site);
    let here = Here { edition, lang, file: &file, lite: false };
    let mut view = chooser::view(here, "404", &|route| route.absolute(edition.site));
    view.page.languages = switcher(here, edition.site.page(PageId::HOME))
        .into_iter()
        .zip(edition.site.campaign.languages.ids())
        .filter_map(|(entry, lang)| {
            let home = Route::Page { page: PageId::HOME, lang, part: 0 };
            Some(Switch { url: home.absolute(edition.site)?, ..entry })
        })
        .collect();
    let mut site = site(here, None);
    site.icon = match &edition.site.campaign.base_url {
        Some(base) => format!("{base}{}", site.icon),
        None => "data:,".to_owned(),
    };
    let frame = around(here, &site)?;
    edition.theme.render(
        "not-found.html",
        Wear::Full(Shows::default()),
        &here.speech().data,
        frame,
        &view,
    )
}
