//! What finished files weigh, and how one knows whether they changed.

use std::collections::HashMap;
use std::sync::RwLock;

use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Finding;
use crate::model::Route;

use super::{Edition, File};

/// What is remembered of a finished file.
#[derive(Clone, Copy)]
pub struct Print {
    pub bytes: usize,
    /// xxh3 of the content.
    pub hash: u64,
}

impl Print {
    fn of(bytes: &[u8]) -> Print {
        Print { bytes: bytes.len(), hash: xxh3_64(bytes) }
    }
}

/// The prints that somebody may ask for: those of twins.
#[derive(Default)]
pub struct Prints(RwLock<HashMap<Route, Print>>);

impl Prints {
    /// Takes the print of a file that was just rendered.
    pub fn take(&self, route: Route, bytes: &[u8]) {
        if matches!(route, Route::Twin { .. } | Route::IndexTwin { .. })
            && let Ok(mut prints) = self.0.write()
        {
            prints.insert(route, Print::of(bytes));
        }
    }

    /// The print of a file, which is rendered for this if nobody has yet.
    pub fn of(edition: &Edition<'_>, route: Route) -> Result<Print, Finding> {
        if let Ok(prints) = edition.prints.0.read()
            && let Some(print) = prints.get(&route)
        {
            return Ok(*print);
        }
        match super::route(edition, route)? {
            File::Bytes(bytes) => Ok(Print::of(&bytes)),
            File::Copy(_) | File::Print(..) => {
                unreachable!("a file of the campaign has its hash in its name")
            }
        }
    }
}
