//! What finished files weigh, and how one knows whether they changed.

use std::sync::RwLock;

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Finding;
use crate::model::Route;

use crate::render::{File, Renderer};

/// What is remembered of a finished file.
#[derive(Clone, Copy)]
pub struct OutputDigest {
    pub bytes: usize,
    /// xxh3 of the content.
    pub hash: u64,
}

impl OutputDigest {
    fn of(bytes: &[u8]) -> OutputDigest {
        OutputDigest { bytes: bytes.len(), hash: xxh3_64(bytes) }
    }
}

/// The seals that somebody may ask for: those of what is saved on a phone.
#[derive(Default)]
pub struct OutputDigests(RwLock<FxHashMap<Route, OutputDigest>>);

impl OutputDigests {
    /// Takes the seal of a file that was just rendered.
    pub fn take(&self, route: Route, bytes: &[u8]) {
        if is_asked_for(route)
            && let Ok(mut seals) = self.0.write()
        {
            seals.insert(route, OutputDigest::of(bytes));
        }
    }

    /// The seal of a file, which is rendered for this if nobody has yet.
    pub fn of(renderer: &Renderer<'_>, route: Route) -> Result<OutputDigest, Finding> {
        if let Ok(seals) = renderer.seals.0.read()
            && let Some(seal) = seals.get(&route)
        {
            return Ok(*seal);
        }
        match super::route(renderer, route)? {
            File::Bytes(bytes) => Ok(OutputDigest::of(&bytes)),
            File::Copy(..) | File::ImageVariant(..) => {
                unreachable!("a file of the campaign has its hash in its name")
            }
        }
    }
}

fn is_asked_for(route: Route) -> bool {
    matches!(
        route,
        Route::LitePage { .. }
            | Route::LiteIndex { .. }
            | Route::Search { .. }
            | Route::SearchIndex { .. }
            | Route::Offline { .. }
    )
}
