//! Output formats: one file each, one list of them all.

mod asset;
mod calendar;
mod chooser;
mod contact_card;
mod feed;
mod helplines_json;
mod index;
mod landing;
mod not_found;
mod page;
mod robots;
mod sitemap;
mod twin;

use crate::finding::Finding;
use crate::model::{LangId, Route};

use super::{Edition, File};

/// Every route that the site answers. Twins come first: full pages say what their twins weigh.
pub fn routes(edition: &Edition<'_>) -> Vec<Route> {
    let makers: &[fn(&Edition<'_>, &mut Vec<Route>)] = &[
        twin::routes,
        page::routes,
        landing::routes,
        index::routes,
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

/// Every route but those of pages and their lists, which may go on in any number of parts.
pub fn few(edition: &Edition<'_>) -> Vec<Route> {
    let makers: &[fn(&Edition<'_>, &mut Vec<Route>)] = &[
        landing::routes,
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
    makers.iter().for_each(|maker| maker(edition, &mut routes));
    routes
}

/// Whether the site answers the route of a page or of a list in this part; asks about no other page.
pub fn has_part(edition: &Edition<'_>, route: Route) -> bool {
    let (part, of) = match route {
        Route::Page { page, lang, part } => (part, page::count(edition, page, lang)),
        Route::Twin { page, lang, part } if edition.site.twins => {
            (part, edition.cuts(edition.site.page(page), lang).len())
        }
        Route::Index { lang, part } => (part, edition.index(lang).full.len()),
        Route::IndexTwin { lang, part } if edition.site.twins => {
            (part, edition.index(lang).twin.len())
        }
        _ => return false,
    };
    usize::from(part) < of
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
        Route::Feed { lang } => feed::render(edition, lang),
        Route::Sitemap => sitemap::render(edition),
        Route::SitemapPart { part } => sitemap::render_part(edition, part),
        Route::Robots => robots::render(edition),
        Route::NotFound => not_found::render(edition, LangId::FIRST)?,
        Route::HelplinesJson => helplines_json::render(edition),
        Route::ContactCard { page, lang } => contact_card::render(edition, page, lang),
        Route::Calendar { lang } => calendar::render(edition, lang),
        Route::Asset(asset) => return Ok(File::Copy(&edition.site.asset(asset).disk)),
        Route::Theme { file } => asset::render(edition, file),
    };
    Ok(File::Bytes(bytes))
}
