//! The search page. It needs a script, and without one it links to the list from A to Z.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::assets::bundle::BundleKind;
use crate::render::page_context::PageContext;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::plain_layout;
use crate::render::renderer::Renderer;
use crate::render::view::{KindView, PageType, SearchView, View};

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        routes.extend([Route::Search { lang }, Route::SearchIndex { lang }]);
    }
}

pub fn render(renderer: &Renderer, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::Search { lang }.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let title = ctx.localizer().message("search-title");
    let description = ctx.localizer().message("search-description");
    let own = |lang| Route::Search { lang };
    let page = generated_pages::view(ctx, PageType::Search, &title, &description, own)?;
    let search = SearchView { index: ctx.url_to(Route::SearchIndex { lang }) };
    let view = View { page, kind: KindView::Search(search) };
    ctx.render_file("search.html", BundleKind::Search, &plain_layout(ctx)?, &view)
}
