//! Output formats: one file each, and one list of them all.

mod asset;
mod calendar;
mod chooser;
mod contact_card;
mod digests;
mod feed;
mod file;
mod helplines_json;
mod index;
mod landing;
mod lite_page;
mod manifest;
mod not_found;
mod offline;
mod offline_files;
mod page;
mod page_routes;
mod robots;
mod search;
mod share_card;
mod sitemap;
mod worker;

use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use crate::finding::{Finding, failed};
use crate::model::{LangId, Route};
use crate::render::language_marks;

use super::renderer::Renderer;
use super::search::search_index;

pub use file::File;

/// A function that appends the routes of one format.
type RouteFinder = fn(&Renderer, &mut Vec<Route>);

/// Formats with few files, or with any number of them for a file of the campaign. Long ones come first, so that no thread
/// has one left at the end.
const OTHERS: &[RouteFinder] = &[
    sitemap::routes,
    landing::routes,
    offline::routes,
    chooser::routes,
    feed::routes,
    robots::routes,
    not_found::routes,
    helplines_json::routes,
    contact_card::routes,
    search::routes,
    calendar::routes,
    share_card::routes,
    asset::routes,
];

/// All routes of the site, in the order in which they are rendered.
pub struct RoutePhases {
    /// Before full pages, which state the size of their lite pages.
    pub lite_pages: Vec<Route>,
    /// Full pages, and the list from A to Z in both forms.
    pub pages: Vec<Route>,
    pub others: Vec<Route>,
}

impl RoutePhases {
    pub fn all(&self) -> impl Iterator<Item = Route> {
        [&self.lite_pages, &self.pages, &self.others].into_iter().flatten().copied()
    }
}

/// All routes of the site.
pub fn routes(renderer: &Renderer) -> RoutePhases {
    // The long sorts and the search index are computed in parallel, before the formats need them.
    let languages: Vec<LangId> = renderer.site.campaign.languages.ids().collect();
    languages.into_par_iter().for_each(|lang| drop(search_index(renderer, lang)));
    RoutePhases {
        lite_pages: find(renderer, &[lite_page::routes]),
        pages: find(renderer, &[page::routes, index::routes]),
        others: other_routes(renderer),
    }
}

/// All routes except those of pages and of the list from A to Z.
pub fn other_routes(renderer: &Renderer) -> Vec<Route> {
    find(renderer, OTHERS)
}

fn find(renderer: &Renderer, finders: &[RouteFinder]) -> Vec<Route> {
    let found = finders.par_iter().map(|finder| {
        let mut routes = Vec::new();
        finder(renderer, &mut routes);
        routes
    });
    found.collect::<Vec<_>>().concat()
}

/// Returns `true` if the site has this route of a page or of the list from A to Z. Computes nothing about other pages.
pub fn has_page_no(renderer: &Renderer, route: Route) -> bool {
    let site = &renderer.site;
    let (page_no, of) = match route {
        Route::Page { page, lang, page_no } => {
            (page_no, page::count(renderer, site.page(page), lang))
        }
        Route::LitePage { page, lang, page_no } if site.lite_pages => {
            (page_no, lite_page::count(renderer, site.page(page), lang))
        }
        Route::Index { lang, page_no } => (page_no, index::count_full(renderer, lang)),
        Route::LiteIndex { lang, page_no } if site.lite_pages => {
            (page_no, index::count_lite(renderer, lang))
        }
        _ => return false,
    };
    page_no < of
}

/// On a lite page: the index of a block of its text that cannot be divided and exceeds the budget alone.
pub fn large_block(renderer: &Renderer, route: Route) -> Option<usize> {
    match route {
        Route::LitePage { page, lang, page_no } => {
            lite_page::large_block(renderer, page, lang, page_no)
        }
        _ => None,
    }
}

/// Renders the page for a missing path, in the reader's language.
pub fn missing(renderer: &Renderer, lang: LangId) -> Result<Vec<u8>, Finding> {
    not_found::render(renderer, lang)
}

/// Renders one route.
///
/// # Errors
/// Returns a `template` finding if a template of the theme has a mistake, and one with the page's file if Fener fails.
pub fn render(renderer: &Renderer, route: Route) -> Result<File<'_>, Finding> {
    // A renderer's tables hold finished values alone, so a panic leaves them whole.
    let rendered = catch_unwind(AssertUnwindSafe(|| render_route(renderer, route)));
    rendered.unwrap_or_else(|panic| Err(failed(&route.source(&renderer.site), &*panic)))
}

fn render_route(renderer: &Renderer, route: Route) -> Result<File<'_>, Finding> {
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
        Route::SearchIndex { .. } | Route::SearchWords { .. } | Route::SearchRecords { .. } => {
            search::file(renderer, route)
        }
        Route::Offline { lang } => offline::render(renderer, lang)?,
        Route::OfflineFiles { lang } => offline_files::render(renderer, lang)?,
        Route::Manifest { lang } => manifest::render(renderer, lang),
        Route::Worker => worker::render(renderer),
        Route::Feed { lang } => feed::render(renderer, lang),
        Route::Sitemap => sitemap::render(renderer),
        Route::SitemapPage { page_no } => sitemap::render_page(renderer, page_no),
        Route::Robots => robots::render(renderer),
        Route::NotFound => not_found::render(renderer, LangId::FIRST)?,
        Route::HelplinesJson => helplines_json::render(renderer),
        Route::ContactCard { page, lang } => contact_card::render(renderer, page, lang),
        Route::Calendar { lang } => calendar::render(renderer, lang),
        Route::Asset(asset) => return Ok(asset::file(renderer, asset)),
        Route::ImageVariant { asset, variant } => {
            return Ok(File::ImageVariant(asset, usize::from(variant)));
        }
        Route::Static { file } => return Ok(asset::static_file(renderer, file)),
        Route::SocialCard { lang } => return Ok(asset::card(renderer, lang)),
        Route::ShareCard { page, lang } => return share_card::render(renderer, page, lang),
        Route::Theme { file } => asset::render(renderer, file),
    };
    let bytes = language_marks::finish(bytes);
    let (bytes, left_out) = match route {
        Route::Theme { .. } | Route::Worker => (bytes, Vec::new()),
        _ => renderer.site.withheld.without_numbers(bytes),
    };
    digests::store(renderer, route, &bytes);
    Ok(File::Bytes { bytes, left_out })
}
