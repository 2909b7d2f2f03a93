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
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Report;
use crate::mark::Mark;
use crate::parcel::Parcel;

use super::digest::{Digested, Kept};
use super::files::Read;
use super::{Keep, TextFile};

/// How many bundles there are: small enough to be written anew, large enough not to be many files.
const BUNDLES: u64 = 64;

/// What an earlier run put aside.
#[derive(Default)]
pub(super) struct Aside {
    /// Another program may parse otherwise; `None` where nobody can tell, and nothing is put aside.
    program: Option<u64>,
    /// Which files each bundle has.
    had: BTreeMap<u64, Vec<(Arc<str>, Mark)>>,
}

/// One file as a bundle holds it: its path, its mark, xxh3 of it, and what was made of it.
type Entry<T> = (Arc<str>, Mark, u64, T);

/// The files whose paths lead to one bundle, by kind and path.
#[derive(Serialize, Deserialize)]
struct Bundle<T, F> {
    /// Which program wrote it.
    program: u64,
    texts: Vec<Entry<T>>,
    /// As they are written: to open so many files takes longer than to understand them.
    facts: Vec<Entry<F>>,
}

impl<T, F> Bundle<T, F> {
    fn of(program: u64) -> Bundle<T, F> {
        Bundle { program, texts: Vec::new(), facts: Vec::new() }
    }

    fn files(&self) -> impl Iterator<Item = (&Arc<str>, &Mark)> {
        let texts = self.texts.iter().map(|(path, mark, ..)| (path, mark));
        texts.chain(self.facts.iter().map(|(path, mark, ..)| (path, mark)))
    }
}

impl Aside {
    /// Takes up the bundles in a folder that this program has written.
    pub fn open<T: DeserializeOwned + Send>(folder: &Path) -> (Aside, BTreeMap<Arc<str>, Kept<T>>) {
        let program = super::program();
        let bundles: Vec<(u64, Bundle<T, String>)> = (0..BUNDLES)
            .into_par_iter()
            .filter_map(|bundle| {
                let value = super::kept(folder, &name(bundle))?;
                let long = super::kept_file(folder, &long_name(bundle))?;
                let opened: Bundle<T, String> = Parcel::open(&value, long)?;
                (Some(opened.program) == program).then_some((bundle, opened))
            })
            .collect();
        let mut aside = Aside { program, had: BTreeMap::new() };
        let count = bundles.iter().map(|(_, bundle)| bundle.texts.len() + bundle.facts.len()).sum();
        let mut files = Vec::with_capacity(count);
        for (number, bundle) in bundles {
            let had = bundle.files().map(|(path, mark)| (path.clone(), *mark)).collect();
            aside.had.insert(number, had);
            let kept = |path, mark, content, read| {
                (path, Kept { mark, content, read: Some(read), findings: Report::new() })
            };
            files.extend(bundle.texts.into_iter().map(|(path, mark, content, text)| {
                kept(path, mark, content, Digested::Text(text))
            }));
            files.extend(bundle.facts.into_iter().map(|(path, mark, content, text)| {
                let file = Arc::new(TextFile { path: path.clone(), text });
                kept(path, mark, content, Digested::Other(Read::Facts(file)))
            }));
        }
        // All at once: that is quicker than to find each one's place.
        (aside, files.into_iter().collect())
    }

    /// Hands over the bundles that are no longer as they were, by their names: few at once.
    pub fn put<T: Serialize + Sync>(
        &self,
        files: &BTreeMap<Arc<str>, Kept<T>>,
        now: SystemTime,
        keep: &Keep<'_>,
    ) {
        let Some(program) = self.program else { return };
        let mut bundles: BTreeMap<u64, Bundle<&T, &str>> = BTreeMap::new();
        for (path, kept) in files {
            if !kept.findings.is_empty() || kept.mark.is_young(now) {
                continue;
            }
            let (mark, content) = (kept.mark, kept.content);
            let number = xxh3_64(path.as_bytes()) % BUNDLES;
            let bundle = bundles.entry(number).or_insert_with(|| Bundle::of(program));
            match &kept.read {
                Some(Digested::Text(text)) => {
                    bundle.texts.push((path.clone(), mark, content, text))
                }
                Some(Digested::Other(Read::Facts(file))) => {
                    bundle.facts.push((path.clone(), mark, content, &file.text));
                }
                Some(Digested::Other(_)) | None => {}
            }
        }
        bundles.into_par_iter().for_each_init(Parcel::default, |room, (number, bundle)| {
            let had = self.had.get(&number).into_iter().flatten();
            if bundle.files().eq(had.map(|(path, mark)| (path, mark))) {
                return;
            }
            let Some(mut parcel) = Parcel::of(&bundle, take(room)) else { return };
            // Whoever reads in between finds that the two do not belong together.
            if let Some(mark) = keep(&long_name(number), &parcel.long)
                && let Some(value) = parcel.value(mark)
            {
                keep(&name(number), value);
            }
            *room = parcel;
        });
    }
}

fn name(bundle: u64) -> String {
    format!("texts-{bundle:02}")
}

fn long_name(bundle: u64) -> String {
    format!("texts-{bundle:02}-long")
}
