//! `404.html`, which hosts send for any missing path: its links are absolute, or there are none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pages::layout;
use crate::render::renderer::Renderer;
use crate::render::view::PageType;

use super::chooser;

pub fn routes(_: &Renderer, routes: &mut Vec<Route>) {
    routes.push(Route::NotFound);
}

pub fn render(renderer: &Renderer, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::NotFound.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let mut view = chooser::view(ctx, PageType::NotFound, &|route| route.absolute(&renderer.site))?;
    // URLs of the switcher are relative; those of the greetings are absolute.
    view.page.languages = Html::default();
    let mut site = layout::site(ctx, None);
    site.icon = match &renderer.site.campaign.base_url {
        Some(base) => format!("{base}{}", site.icon),
        None => "data:,".to_owned(),
    };
    let kind = BundleKind::Full(PageFeatures::default());
    ctx.render_file("not-found.html", kind, &layout::render(ctx, &site)?, &view)
}
