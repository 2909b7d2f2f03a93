//! `404.html`, which hosts answer with at any depth: its links are absolute, or there are none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pages::layout::{around, site};

use super::chooser;

pub fn routes(_: &Renderer<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::NotFound);
}

pub fn render(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::NotFound.file(renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let mut view = chooser::view(ctx, "404", &|route| route.absolute(renderer.site))?;
    // Its ways would be relative; the greetings have whole ones.
    view.page.languages = Html::default();
    let mut site = site(ctx, None);
    site.icon = match &renderer.site.campaign.base_url {
        Some(base) => format!("{base}{}", site.icon),
        None => "data:,".to_owned(),
    };
    let frame = &around(ctx, &site)?;
    renderer.theme.render(
        "not-found.html",
        BundleKind::Full(PageFeatures::default()),
        &ctx.localizer().interface,
        frame,
        &view,
    )
}
