//! What many pages share: made once for all files from which every way is the same.

use std::sync::RwLock;

use rustc_hash::FxHashMap;

use crate::finding::Finding;
use crate::model::{LangId, PageId};

use crate::render::page_context::PageContext;

/// Values by where they are seen from, and there by a language and the page that they are about.
pub struct Shared<T>(RwLock<FxHashMap<String, Seen<T>>>);

type Seen<T> = FxHashMap<(LangId, PageId), T>;

impl<T> Default for Shared<T> {
    fn default() -> Shared<T> {
        Shared(RwLock::default())
    }
}

impl<T: Clone> Shared<T> {
    /// What was made for this place, or what `make` makes now: always the same. Nothing in it may lead into
    /// the folder of the file that is being written.
    pub fn from(
        &self,
        ctx: PageContext<'_>,
        of: PageId,
        make: impl FnOnce() -> Result<T, Finding>,
    ) -> Result<T, Finding> {
        let (link_scope, key) = (ctx.link_scope(), (ctx.lang, of));
        if let Ok(shared) = self.0.read()
            && let Some(made) = shared.get(link_scope).and_then(|seen| seen.get(&key))
        {
            return Ok(made.clone());
        }
        let made = make()?;
        if let Ok(mut shared) = self.0.write() {
            shared.entry(link_scope.to_owned()).or_default().insert(key, made.clone());
        }
        Ok(made)
    }
}
