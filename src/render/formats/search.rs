//! The search page, and the files of its index. It needs a script; without one it shows the helplines and links to the list
//! from A to Z.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::assets::bundle::BundleKind;
use crate::render::helplines::card;
use crate::render::page_context::PageContext;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::plain_layout;
use crate::render::renderer::Renderer;
use crate::render::search::search_index;
use crate::render::view::{KindView, PageType, PageView, SearchView, View};

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        routes.extend(of_language(renderer, lang));
    }
}

/// The search page of a language and its index.
pub fn of_language(renderer: &Renderer, lang: LangId) -> impl Iterator<Item = Route> + use<> {
    let index = search_index(renderer, lang);
    let (words, records) = (0..index.words.len(), 0..index.records.len());
    let words = words.filter_map(|file| u16::try_from(file).ok());
    let records = records.filter_map(|file| u16::try_from(file).ok());
    [Route::Search { lang }, Route::SearchIndex { lang }]
        .into_iter()
        .chain(words.map(move |file| Route::SearchWords { lang, file }))
        .chain(records.map(move |file| Route::SearchRecords { lang, file }))
}

pub fn render(renderer: &Renderer, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::Search { lang }.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let title = ctx.localizer().message("search-title");
    let description = ctx.localizer().message("search-description");
    let own = |lang| Route::Search { lang };
    let page = PageView {
        help: card::nearby_cards(ctx, renderer.site.page(PageId::HOME))?,
        ..generated_pages::view(ctx, PageType::Search, &title, &description, own)?
    };
    let search = SearchView { index: ctx.url_to(Route::SearchIndex { lang }) };
    let view = View { page, kind: KindView::Search(search) };
    ctx.render_file("search.html", BundleKind::Search, &plain_layout(ctx)?, &view)
}

/// A file of the index.
pub fn file(renderer: &Renderer, route: Route) -> Vec<u8> {
    let file = match route {
        Route::SearchIndex { lang } => Some(search_index(renderer, lang).head.clone()),
        Route::SearchWords { lang, file } => {
            search_index(renderer, lang).words.get(usize::from(file)).cloned()
        }
        Route::SearchRecords { lang, file } => {
            search_index(renderer, lang).records.get(usize::from(file)).cloned()
        }
        _ => None,
    };
    file.unwrap_or_default().into_bytes()
}
