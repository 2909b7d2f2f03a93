//! `404.html`, which hosts answer with at any depth: its links are absolute, or there are none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::Renderer;
use crate::render::dress::{Shows, Wear};
use crate::render::frame::{around, site};
use crate::render::here::Here;
use crate::render::html::Html;

use super::chooser;

pub fn routes(_: &Renderer<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::NotFound);
}

pub fn render(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::NotFound.file(renderer.site);
    let here = Here { renderer, lang, file: &file, lite: false };
    let mut view = chooser::view(here, "404", &|route| route.absolute(renderer.site))?;
    // Its ways would be relative; the greetings have whole ones.
    view.page.languages = Html::default();
    let mut site = site(here, None);
    site.icon = match &renderer.site.campaign.base_url {
        Some(base) => format!("{base}{}", site.icon),
        None => "data:,".to_owned(),
    };
    let frame = &around(here, &site)?;
    renderer.theme.render(
        "not-found.html",
        Wear::Full(Shows::default()),
        &here.speech().interface,
        frame,
        &view,
    )
}
