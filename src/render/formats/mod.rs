//! Output formats: one file each, one list of them all.

mod asset;
mod calendar;
mod chooser;
mod contact_card;
mod feed;
mod helplines_json;
mod index;
mod landing;
mod manifest;
mod not_found;
mod offline;
mod offline_files;
mod page;
mod robots;
mod search;
mod search_index;
mod sitemap;
mod twin;
mod worker;

use rayon::prelude::*;

use crate::finding::Finding;
use crate::model::{LangId, Page, Route};

use super::{Edition, File};

/// What finds the routes of one format.
type Finder = fn(&Edition<'_>, &mut Vec<Route>);

/// Long files, begun before all others so that no thread is left with one of them at the end.
const LONG: &[Finder] = &[search::routes, sitemap::routes];

/// Pages and their lists may go on in any number of parts. Twins come first: full pages say what their
/// twins weigh.
const MANY: &[Finder] = &[twin::routes, page::routes, index::routes];

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
pub fn routes(edition: &Edition<'_>) -> Vec<Route> {
    // Every list wants to know where titles stand, so whoever asks first would keep the others waiting.
    let languages: Vec<LangId> = edition.site.campaign.languages.ids().collect();
    languages.into_par_iter().for_each(|lang| {
        if (edition.had)(Route::Index { lang, part: 0 }) != Some(true) {
            edition.index(lang);
        }
    });
    found(edition, [LONG, MANY, FEW].into_iter().flatten())
}

/// Whether a route is a page's, or its list's.
pub fn is_one_of_many(route: &Route) -> bool {
    matches!(
        route,
        Route::Twin { .. } | Route::Page { .. } | Route::Index { .. } | Route::IndexTwin { .. }
    )
}

/// Every route but those of pages and their lists.
pub fn few(edition: &Edition<'_>) -> Vec<Route> {
    found(edition, LONG.iter().chain(FEW))
}

fn found<'f>(edition: &Edition<'_>, finders: impl Iterator<Item = &'f Finder>) -> Vec<Route> {
    let finders: Vec<&Finder> = finders.collect();
    let found = finders.into_par_iter().map(|finder| {
        let mut routes = Vec::new();
        finder(edition, &mut routes);
        routes
    });
    found.collect::<Vec<_>>().concat()
}

/// Finds routes for every page in every language, at once: lists are sorted to be cut, and texts measured.
///
/// One language comes after the other, so that threads begin in different languages, and so in different folders.
fn each_page<R: Iterator<Item = Route>>(
    edition: &Edition<'_>,
    routes: &mut Vec<Route>,
    of: impl Fn(&Page, LangId) -> R + Sync,
) {
    let languages: Vec<LangId> = edition.site.campaign.languages.ids().collect();
    let (pages, of) = (&edition.site.pages, &of);
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

/// How many parts a file had, if all of them were made from the same; or else as many as `count` counts.
pub(super) fn parts(
    edition: &Edition<'_>,
    part: impl Fn(u16) -> Route,
    count: impl FnOnce() -> u16,
) -> u16 {
    let mut before = 0;
    let mut next = (edition.had)(part(0));
    while next == Some(true) && before < u16::MAX {
        before += 1;
        next = (edition.had)(part(before));
    }
    if before > 0 && next.is_none() { before } else { count() }
}

/// Whether the site answers the route of a page or of a list in this part; asks about no other page.
pub fn has_part(edition: &Edition<'_>, route: Route) -> bool {
    let (part, of) = match route {
        Route::Page { page, lang, part } => (part, page::count(edition, page, lang)),
        Route::Twin { page, lang, part } if edition.site.twins => {
            (part, edition.twin_parts(page, lang))
        }
        Route::Index { lang, part } => (part, count(&edition.index(lang).full)),
        Route::IndexTwin { lang, part } if edition.site.twins => {
            (part, edition.index_twin_parts(lang))
        }
        _ => return false,
    };
    part < of
}

/// The page for a path that is not there, in the reader's language.
pub fn missing(edition: &Edition<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    not_found::render(edition, lang)
}

pub(super) fn render<'a>(edition: &'a Edition<'_>, route: Route) -> Result<File<'a>, Finding> {
    let bytes = match route {
        Route::Chooser => chooser::render(edition)?,
        Route::Page { page, lang, part } => page::render(edition, page, lang, part)?,
        Route::Twin { page, lang, part } => twin::render(edition, page, lang, part)?,
        Route::Landing { page } => landing::render(edition, page)?,
        Route::OldLanding { entry } => landing::render_old(edition, entry)?,
        Route::Index { lang, part } => index::render(edition, lang, part, false)?,
        Route::IndexTwin { lang, part } => index::render(edition, lang, part, true)?,
        Route::Search { lang } => search::render(edition, lang)?,
        Route::SearchIndex { lang } => search_index::render(edition, lang),
        Route::Offline { lang } => offline::render(edition, lang)?,
        Route::OfflineFiles { lang } => offline_files::render(edition, lang)?,
        Route::Manifest { lang } => manifest::render(edition, lang),
        Route::Worker => worker::render(edition),
        Route::Feed { lang } => feed::render(edition, lang),
        Route::Sitemap => sitemap::render(edition),
        Route::SitemapPart { part } => sitemap::render_part(edition, part),
        Route::Robots => robots::render(edition),
        Route::NotFound => not_found::render(edition, LangId::FIRST)?,
        Route::HelplinesJson => helplines_json::render(edition),
        Route::ContactCard { page, lang } => contact_card::render(edition, page, lang),
        Route::Calendar { lang } => calendar::render(edition, lang),
        Route::Asset(asset) => return Ok(asset::file(edition, asset)),
        Route::Print { asset, print } => return Ok(File::Print(asset, usize::from(print))),
        Route::SocialCard { lang } => return Ok(asset::card(edition, lang)),
        Route::Theme { file } => asset::render(edition, file),
    };
    edition.seals.take(route, &bytes);
    Ok(File::Bytes(bytes))
}
