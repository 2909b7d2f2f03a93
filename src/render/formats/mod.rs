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

use crate::finding::Finding;
use crate::model::Route;

use super::{Edition, File};

/// Every route that the site answers. Twins come first: full pages say what their twins weigh.
pub fn routes(edition: &Edition<'_>) -> Vec<Route> {
    let makers: &[fn(&Edition<'_>, &mut Vec<Route>)] = &[
        twin::routes,
        page::routes,
        landing::routes,
        index::routes,
        search::routes,
        offline::routes,
        chooser::routes,
        feed::routes,
        sitemap::routes,
        robots::routes,
        not_found::routes,
        helplines_json::routes,
        contact_card::routes,
        calendar::routes,
        asset::routes,
    ];
    let mut routes = Vec::new();
    for maker in makers {
        maker(edition, &mut routes);
    }
    routes
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
        Route::NotFound => not_found::render(edition)?,
        Route::HelplinesJson => helplines_json::render(edition),
        Route::ContactCard { page, lang } => contact_card::render(edition, page, lang),
        Route::Calendar { lang } => calendar::render(edition, lang),
        Route::Asset(asset) => return Ok(asset::file(edition, asset)),
        Route::Print { asset, print } => return Ok(File::Print(asset, usize::from(print))),
        Route::SocialCard { lang } => return Ok(asset::card(edition, lang)),
        Route::Theme { file } => asset::render(edition, file),
    };
    edition.prints.take(route, &bytes);
    Ok(File::Bytes(bytes))
}
