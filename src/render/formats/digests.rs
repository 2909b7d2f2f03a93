//! Sizes and hashes of files that other files state.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::output_digest::OutputDigest;
use crate::render::renderer::Renderer;

use super::{index, lite_page, search};

/// The digest of a file of which a reader can save a copy. The file is rendered if it has not been.
pub fn digest(renderer: &Renderer, route: Route) -> Result<OutputDigest, Finding> {
    renderer.memos.digests.get_or_try_insert_with(route, || {
        let bytes = match route {
            Route::LitePage { page, lang, page_no } => {
                lite_page::render(renderer, page, lang, page_no)?
            }
            Route::LiteIndex { lang, page_no } => index::render(renderer, lang, page_no, true)?,
            Route::Search { lang } => search::render(renderer, lang)?,
            Route::SearchIndex { .. } | Route::SearchWords { .. } | Route::SearchRecords { .. } => {
                search::file(renderer, route)
            }
            _ => unreachable!("no file states the digest of {route:?}"),
        };
        let (bytes, _) = renderer.site.withheld.without_numbers(bytes);
        Ok(OutputDigest::of(&bytes))
    })
}

/// Stores the digest of a file that was rendered, if [`digest`] may be asked for it.
pub fn store(renderer: &Renderer, route: Route, bytes: &[u8]) {
    if matches!(
        route,
        Route::LitePage { .. }
            | Route::LiteIndex { .. }
            | Route::Search { .. }
            | Route::SearchIndex { .. }
            | Route::SearchWords { .. }
            | Route::SearchRecords { .. }
    ) {
        renderer.memos.digests.insert(route, OutputDigest::of(bytes));
    }
}

/// The files that a reader saves in a language, except the page that saves them: lite pages, the list from A to Z and
/// search.
pub fn saved(renderer: &Renderer, lang: LangId) -> impl Iterator<Item = Route> + '_ {
    let lite_pages = renderer.site.pages.iter().flat_map(move |page| {
        let files = 0..lite_page::count(renderer, page, lang);
        files.map(move |page_no| Route::LitePage { page: page.id, lang, page_no })
    });
    let lists = (0..index::count_lite(renderer, lang))
        .map(move |page_no| Route::LiteIndex { lang, page_no });
    lite_pages.chain(lists).chain(search::of_language(renderer, lang))
}
