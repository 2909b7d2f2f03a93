//! `/sq/offline/files.json`: what is saved on a phone, each file with a mark that changes when it does.

use serde::{Serialize, Serializer};

use crate::finding::Finding;
use crate::model::route::relative;
use crate::model::{LangId, PageId, Route};
use crate::render::Renderer;
use crate::render::output_digest::OutputDigests;

/// What the file says.
#[derive(Serialize)]
struct Saved {
    /// In the order of their names, each with its mark.
    #[serde(serialize_with = "by_name")]
    files: Vec<(String, String)>,
    /// Where a full page below this folder is asked for and no network answers, its lite page does.
    full: String,
    light: String,
}

fn by_name<S: Serializer>(files: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(files.iter().map(|(name, mark)| (name, mark)))
}

pub fn render(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let worker = Route::Worker.file(renderer.site);
    let below = |route: Route| relative(&worker, &route.file(renderer.site));
    let mut files = saved(renderer, lang)
        .chain([Route::Offline { lang }])
        .map(|route| {
            Ok((below(route), format!("{:012x}", OutputDigests::of(renderer, route)?.hash >> 16)))
        })
        .collect::<Result<Vec<_>, Finding>>()?;
    files.sort_unstable();
    let folder = |route| below(route).trim_end_matches("index.html").to_owned();
    let saved = Saved {
        files,
        full: folder(Route::Page { page: PageId::HOME, lang, page_no: 0 }),
        light: folder(Route::LitePage { page: PageId::HOME, lang, page_no: 0 }),
    };
    let mut bytes = serde_json::to_vec(&saved).unwrap_or_default();
    bytes.push(b'\n');
    Ok(bytes)
}

/// Bytes of all that is saved but the page that saves it.
pub fn weight(renderer: &Renderer<'_>, lang: LangId) -> Result<usize, Finding> {
    saved(renderer, lang).map(|route| Ok(OutputDigests::of(renderer, route)?.bytes)).sum()
}

/// A file as the worker names it: from the folder in which the worker stands.
pub fn below(renderer: &Renderer<'_>, route: Route) -> String {
    relative(&Route::Worker.file(renderer.site), &route.file(renderer.site))
}

/// Every lite page of a language, its list from A to Z, and search.
fn saved<'e>(renderer: &'e Renderer<'_>, lang: LangId) -> impl Iterator<Item = Route> + 'e {
    let lite_pages = renderer.site.pages.iter().flat_map(move |page| {
        let parts = 0..renderer.lite_page_counts(page.id, lang);
        parts.map(move |page_no| Route::LitePage { page: page.id, lang, page_no })
    });
    let lists = (0..renderer.lite_index_counts(lang))
        .map(move |page_no| Route::LiteIndex { lang, page_no });
    lite_pages.chain(lists).chain([Route::Search { lang }, Route::SearchIndex { lang }])
}
