//! The page that searches. It needs a script, and leads to A–Z where there is none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::BundleKind;
use crate::render::page_context::PageContext;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::bare_frame;
use crate::render::view::{KindView, SearchView, View};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        routes.extend([Route::Search { lang }, Route::SearchIndex { lang }]);
    }
}

pub fn render(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::Search { lang }.file(renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let localizer = ctx.localizer();
    let (title, description) =
        (localizer.message("search-title"), localizer.message("search-description"));
    let page =
        generated_pages::view(ctx, "search", &title, &description, |lang| Route::Search { lang })?;
    let search = SearchView { index: ctx.url_to(Route::SearchIndex { lang }) };
    let view = View { page, kind: KindView::Search(search) };
    renderer.theme.render(
        "search.html",
        BundleKind::Search,
        &localizer.interface,
        &bare_frame(ctx)?,
        &view,
    )
}
