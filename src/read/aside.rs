//! Parsed texts, put aside for the next run, which reads and parses only those that changed.
//!
//! They lie in bundles by their paths, so that one edit writes one bundle anew. A text that was read within
//! the same moment as it was saved is left out: it may have been saved again since.

use std::collections::BTreeMap;
use std::mem::take;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Report;
use crate::mark::Mark;
use crate::parcel;

use super::Keep;
use super::digest::{Digested, Kept};

/// How many bundles there are: small enough to be written anew, large enough not to be many files.
const BUNDLES: u64 = 64;

/// What an earlier run put aside.
#[derive(Default)]
pub(super) struct Aside {
    /// Another program may parse otherwise; `None` where nobody can tell, and nothing is put aside.
    program: Option<u64>,
    /// Which texts each bundle has.
    had: BTreeMap<u64, Vec<(Arc<str>, Mark)>>,
}

/// One text as a bundle holds it: its path, its mark, xxh3 of the file, and what was made of it.
type Entry<T> = (Arc<str>, Mark, u64, T);

impl Aside {
    /// Takes up the bundles in a folder that this program has written.
    pub fn open<T: DeserializeOwned + Send>(folder: &Path) -> (Aside, BTreeMap<Arc<str>, Kept<T>>) {
        let program = super::program();
        let bundles: Vec<(u64, Vec<Entry<T>>)> = (0..BUNDLES)
            .into_par_iter()
            .filter_map(|bundle| {
                let bytes = super::kept(folder, &name(bundle))?;
                let (by, entries): (u64, Vec<Entry<T>>) = parcel::unpack(&bytes)?;
                (Some(by) == program).then_some((bundle, entries))
            })
            .collect();
        let mut aside = Aside { program, had: BTreeMap::new() };
        let mut files = BTreeMap::new();
        for (bundle, entries) in bundles {
            let had = entries.iter().map(|(path, mark, ..)| (path.clone(), *mark)).collect();
            aside.had.insert(bundle, had);
            files.extend(entries.into_iter().map(|(path, mark, content, text)| {
                let read = Some(Digested::Text(text));
                (path, Kept { mark, content, read, findings: Report::new() })
            }));
        }
        (aside, files)
    }

    /// Hands over the bundles that are no longer as they were, by their names: few at once.
    pub fn put<T: Serialize + Sync>(
        &self,
        files: &BTreeMap<Arc<str>, Kept<T>>,
        now: SystemTime,
        keep: &Keep<'_>,
    ) {
        let Some(program) = self.program else { return };
        let mut bundles: BTreeMap<u64, Vec<Entry<&T>>> = BTreeMap::new();
        for (path, kept) in files {
            if let Some(Digested::Text(text)) = &kept.read
                && kept.findings.is_empty()
                && !kept.mark.is_young(now)
            {
                let bundle = xxh3_64(path.as_bytes()) % BUNDLES;
                let entry = (path.clone(), kept.mark, kept.content, text);
                bundles.entry(bundle).or_default().push(entry);
            }
        }
        bundles.into_par_iter().for_each_init(Vec::new, |room, (bundle, entries)| {
            let has = entries.iter().map(|(path, mark, ..)| (path, mark));
            let had = self.had.get(&bundle).into_iter().flatten();
            if !has.eq(had.map(|(path, mark)| (path, mark)))
                && let Some(bytes) = parcel::pack(&(program, entries), take(room))
            {
                keep(&name(bundle), &bytes);
                *room = bytes;
            }
        });
    }
}

fn name(bundle: u64) -> String {
    format!("texts-{bundle:02}")
}
