//! Output formats: one file each, one list of them all.

mod asset;
mod calendar;
mod chooser;
mod contact_card;
mod feed;
mod helplines_json;
mod index;
mod landing;
mod lite_page;
mod manifest;
mod not_found;
mod offline;
mod offline_files;
mod page;
mod robots;
mod search;
mod search_index;
mod sitemap;
mod worker;

use rayon::prelude::*;

use crate::finding::Finding;
use crate::model::{LangId, Page, Route};

use super::{File, Renderer};

/// What finds the routes of one format.
type Finder = fn(&Renderer<'_>, &mut Vec<Route>);

/// Long files, begun before all others so that no thread is left with one of them at the end.
const LONG: &[Finder] = &[search::routes, sitemap::routes];

/// Pages and their lists may go on in any number of parts. Lite come first: full pages say what their
/// lite pages weigh.
const MANY: &[Finder] = &[lite_page::routes, page::routes, index::routes];

const FEW: &[Finder] = &[
    landing::routes,
    offline::routes,
    chooser::routes,
    feed::routes,
    robots::routes,
    not_found::routes,
    helplines_json::routes,
    contact_card::routes,
    calendar::routes,
    asset::routes,
];

/// Every route that the site answers.
pub fn routes(renderer: &Renderer<'_>) -> Vec<Route> {
    // Every list wants to know where titles stand, so whoever asks first would keep the others waiting.
    let languages: Vec<LangId> = renderer.site.campaign.languages.ids().collect();
    languages.into_par_iter().for_each(|lang| {
        renderer.index(lang);
    });
    found(renderer, [LONG, MANY, FEW].into_iter().flatten())
}

/// Whether a route is a page's, or its list's.
pub fn is_one_of_many(route: &Route) -> bool {
    matches!(
        route,
        Route::LitePage { .. } | Route::Page { .. } | Route::Index { .. } | Route::LiteIndex { .. }
    )
}

/// Every route but those of pages and their lists.
pub fn few(renderer: &Renderer<'_>) -> Vec<Route> {
    found(renderer, LONG.iter().chain(FEW))
}

fn found<'f>(renderer: &Renderer<'_>, finders: impl Iterator<Item = &'f Finder>) -> Vec<Route> {
    let finders: Vec<&Finder> = finders.collect();
    let found = finders.into_par_iter().map(|finder| {
        let mut routes = Vec::new();
        finder(renderer, &mut routes);
        routes
    });
    found.collect::<Vec<_>>().concat()
}

/// Finds routes for every page in every language, at once: lists are sorted to be cut, and texts measured.
///
/// One language comes after the other, so that threads begin in different languages, and so in different folders.
fn each_page<R: Iterator<Item = Route>>(
    renderer: &Renderer<'_>,
    routes: &mut Vec<Route>,
    of: impl Fn(&Page, LangId) -> R + Sync,
) {
    let languages: Vec<LangId> = renderer.site.campaign.languages.ids().collect();
    let (pages, of) = (&renderer.site.pages, &of);
    routes.par_extend(
        languages
            .into_par_iter()
            .flat_map(|lang| pages.par_iter().flat_map_iter(move |page| of(page, lang))),
    );
}

/// As many parts as a route can number.
pub(super) fn count<T>(parts: &[T]) -> u16 {
    u16::try_from(parts.len()).unwrap_or(u16::MAX)
}

/// Whether the site answers the route of a page or of a list in this part; asks about no other page.
pub fn has_part(renderer: &Renderer<'_>, route: Route) -> bool {
    let (page_no, of) = match route {
        Route::Page { page, lang, page_no } => (page_no, page::count(renderer, page, lang)),
        Route::LitePage { page, lang, page_no } if renderer.site.lite_pages => {
            (page_no, renderer.lite_page_counts(page, lang))
        }
        Route::Index { lang, page_no } => (page_no, count(&renderer.index(lang).full)),
        Route::LiteIndex { lang, page_no } if renderer.site.lite_pages => {
            (page_no, renderer.lite_index_counts(lang))
        }
        _ => return false,
    };
    page_no < of
}

/// The page for a path that is not there, in the reader's language.
pub fn missing(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    not_found::render(renderer, lang)
}

pub(super) fn render<'a>(renderer: &'a Renderer<'_>, route: Route) -> Result<File<'a>, Finding> {
    let bytes = match route {
        Route::Chooser => chooser::render(renderer)?,
        Route::Page { page, lang, page_no } => page::render(renderer, page, lang, page_no)?,
        Route::LitePage { page, lang, page_no } => {
            lite_page::render(renderer, page, lang, page_no)?
        }
        Route::Landing { page } => landing::render(renderer, page)?,
        Route::OldLanding { entry } => landing::render_old(renderer, entry)?,
        Route::Index { lang, page_no } => index::render(renderer, lang, page_no, false)?,
        Route::LiteIndex { lang, page_no } => index::render(renderer, lang, page_no, true)?,
        Route::Search { lang } => search::render(renderer, lang)?,
        Route::SearchIndex { lang } => search_index::render(renderer, lang),
        Route::Offline { lang } => offline::render(renderer, lang)?,
        Route::OfflineFiles { lang } => offline_files::render(renderer, lang)?,
        Route::Manifest { lang } => manifest::render(renderer, lang),
        Route::Worker => worker::render(renderer),
        Route::Feed { lang } => feed::render(renderer, lang),
        Route::Sitemap => sitemap::render(renderer),
        Route::SitemapPage { page_no } => sitemap::render_part(renderer, page_no),
        Route::Robots => robots::render(renderer),
        Route::NotFound => not_found::render(renderer, LangId::FIRST)?,
        Route::HelplinesJson => helplines_json::render(renderer),
        Route::ContactCard { page, lang } => contact_card::render(renderer, page, lang),
        Route::Calendar { lang } => calendar::render(renderer, lang),
        Route::Asset(asset) => return Ok(asset::file(renderer, asset)),
        Route::ImageVariant { asset, variant } => {
            return Ok(File::ImageVariant(asset, usize::from(variant)));
        }
        Route::SocialCard { lang } => return Ok(asset::card(renderer, lang)),
        Route::Theme { file } => asset::render(renderer, file),
    };
    renderer.seals.take(route, &bytes);
    Ok(File::Bytes(bytes))
}
