//! From a route to the bytes of its file: no disk, no clock, no order between routes.
//!
//! The rooms, each of which may use only those before it: `view` (all that templates see), `assets` (style and
//! script), `template` (templates and their evaluation), `helplines`, `pagination`, `fragments`, `search`,
//! `structured`, `pages`, `formats` (one file an output format).

mod assets;
mod format_bytes;
mod formats;
mod fragments;
mod helplines;
mod html;
mod language_marks;
mod localizer;
mod memo;
mod output_digest;
mod page_context;
mod page_cut;
mod pages;
mod pagination;
mod print_context;
mod renderer;
mod search;
mod search_files;
mod structured;
mod template;
mod view;

use rayon::prelude::*;

use crate::finding::Finding;
use crate::model::Route;

pub use assets::csp::hash;
pub use formats::{
    File, RoutePhases, has_page_no, large_block, missing, other_routes, render as route, routes,
};
pub use print_context::PrintContext;
pub use renderer::Renderer;
pub use template::theme::Theme;
pub use template::theme_settings::ThemeSettings;

/// The findings of this module.
pub const CODES: &[&str] = &["template", "theme-file"];

/// The number of routes that one thread renders before another may take over.
const MAX_CHUNK: usize = 32;

/// Renders all routes in parallel and passes each file to `take` at once, so that no more files are in memory than
/// there are threads. Returns the results of `take` in the order of the routes.
///
/// # Errors
/// Returns the first error of `take`; later files may be left out.
pub fn each<T: Send, E: Send>(
    renderer: &Renderer,
    routes: &RoutePhases,
    take: impl Fn(Route, Result<File<'_>, Finding>) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let one = |wanted: &Route| take(*wanted, route(renderer, *wanted));
    let RoutePhases { lite_pages, pages, others } = routes;
    let mut taken = Vec::with_capacity(routes.all().count());
    // Small chunks, so that no thread has a long one left at the end. The other files go one by one: some of them
    // cover all pages.
    for (routes, max_chunk) in [(lite_pages, MAX_CHUNK), (pages, MAX_CHUNK), (others, 1)] {
        let results: Result<Vec<T>, E> =
            routes.par_iter().with_max_len(max_chunk).map(one).collect();
        taken.extend(results?);
    }
    Ok(taken)
}
