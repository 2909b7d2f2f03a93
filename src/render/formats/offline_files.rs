//! `/sq/offline/files.json`: the files that are saved on a phone, each with a mark that changes with its content.

use serde::{Serialize, Serializer};

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::output_digest::OutputDigest;
use crate::render::renderer::Renderer;

use super::digests::{digest, saved};
use super::offline::{self, url_from_worker};

#[derive(Serialize)]
struct SavedFiles {
    /// URLs and marks, sorted by URL.
    #[serde(serialize_with = "as_map")]
    files: Vec<(String, String)>,
    /// The folder of full pages: without a network, the worker answers with a page's lite page.
    full: String,
    light: String,
}

fn as_map<S: Serializer>(files: &[(String, String)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(files.iter().map(|(name, mark)| (name, mark)))
}

pub fn render(renderer: &Renderer, lang: LangId) -> Result<Vec<u8>, Finding> {
    let url = |route: Route| url_from_worker(renderer, route);
    let entry = |route, digest: OutputDigest| (url(route), format!("{:012x}", digest.hash >> 16));
    let mut files = saved(renderer, lang)
        .map(|route| Ok(entry(route, digest(renderer, route)?)))
        .collect::<Result<Vec<_>, Finding>>()?;
    let own = OutputDigest::of(&offline::render(renderer, lang)?);
    files.push(entry(Route::Offline { lang }, own));
    files.sort_unstable();
    let folder = |route| url(route).trim_end_matches("index.html").to_owned();
    let saved = SavedFiles {
        files,
        full: folder(Route::Page { page: PageId::HOME, lang, page_no: 0 }),
        light: folder(Route::LitePage { page: PageId::HOME, lang, page_no: 0 }),
    };
    let mut bytes = serde_json::to_vec(&saved).unwrap_or_default();
    bytes.push(b'\n');
    Ok(bytes)
}
