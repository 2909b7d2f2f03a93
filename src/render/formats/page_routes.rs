//! The routes of all pages in all languages.

use rayon::prelude::*;

use crate::model::{LangId, Page, Route};
use crate::render::renderer::Renderer;

/// Appends the routes that `of` gives for each page in each language, in parallel: lists are sorted and texts are
/// measured for it.
///
/// They are sorted by language first, so that threads write to different folders.
pub fn each_page<R: Iterator<Item = Route>>(
    renderer: &Renderer,
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

/// The number of files, limited to what a route can number.
pub fn count<T>(files: &[T]) -> u16 {
    u16::try_from(files.len()).unwrap_or(u16::MAX)
}
