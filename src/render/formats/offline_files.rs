//! `/sq/offline/files.json`: what is saved on a phone, each file with a mark that changes when it does.

use serde_json::{Map, Value, json};

use crate::finding::Finding;
use crate::model::route::relative;
use crate::model::{LangId, PageId, Route};
use crate::render::Edition;
use crate::render::seal::Seals;

pub fn render(edition: &Edition<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let mut files = Map::new();
    for route in saved(edition, lang).chain([Route::Offline { lang }]) {
        let seal = Seals::of(edition, route)?;
        files.insert(below(edition, route), Value::from(format!("{:012x}", seal.hash >> 16)));
    }
    let folder = |route| below(edition, route).trim_end_matches("index.html").to_owned();
    let whole = json!({
        // Where a full page is asked for and no network answers, its twin does.
        "full": folder(Route::Page { page: PageId::HOME, lang, part: 0 }),
        "light": folder(Route::Twin { page: PageId::HOME, lang, part: 0 }),
        "files": files,
    });
    Ok(format!("{whole}\n").into_bytes())
}

/// Bytes of all that is saved but the page that saves it.
pub fn weight(edition: &Edition<'_>, lang: LangId) -> Result<usize, Finding> {
    saved(edition, lang).map(|route| Ok(Seals::of(edition, route)?.bytes)).sum()
}

/// A file as the worker names it: from the folder in which the worker stands.
pub fn below(edition: &Edition<'_>, route: Route) -> String {
    relative(&Route::Worker.file(edition.site), &route.file(edition.site))
}

/// Every twin of a language, its list from A to Z, and search.
fn saved<'e>(edition: &'e Edition<'_>, lang: LangId) -> impl Iterator<Item = Route> + 'e {
    let twins = edition.site.pages.iter().flat_map(move |page| {
        let parts = 0..edition.twin_parts(page.id, lang);
        parts.map(move |part| Route::Twin { page: page.id, lang, part })
    });
    let lists =
        (0..edition.index_twin_parts(lang)).map(move |part| Route::IndexTwin { lang, part });
    twins.chain(lists).chain([Route::Search { lang }, Route::SearchIndex { lang }])
}
