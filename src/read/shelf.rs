//! What was read, kept: a file is read again only where it is another one than before.
//!
//! A build looks everywhere once. The preview keeps its shelf, and looks where the watcher points.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::Report;

use super::digest::{Digested, Kept, take};
use super::files::{self, Found, Read};
use super::walk::{Walk, outermost};
use super::{Proofs, Sources, TextFile, embedded, read_config, read_register};

/// The folders of a campaign that are read, besides `fener.yaml` and `posters.lock`.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// Where to look for what has changed.
#[derive(Clone, Copy, Debug)]
pub enum Look<'a> {
    /// At every file.
    Everywhere,
    /// At these files, whatever their times say, and at everything below these folders.
    At(&'a [PathBuf]),
    /// At the files that stand in these folders of `content` themselves.
    In(&'a [&'a str]),
}

/// Every file of a campaign, each text as whatever `T` it was turned into.
pub struct Shelf<T> {
    root: PathBuf,
    config: Option<Arc<TextFile>>,
    register: Option<Arc<TextFile>>,
    /// What is wrong with these two.
    findings: Report,
    files: BTreeMap<Arc<str>, Kept<T>>,
    /// What was wrong on the way to files, by the place where the walk began.
    walks: BTreeMap<String, Report>,
    built_in: Vec<Arc<TextFile>>,
    proofs: Arc<Proofs>,
}

impl<T> Shelf<T> {
    pub fn new(root: &Path) -> Shelf<T> {
        Shelf {
            root: root.to_owned(),
            config: None,
            register: None,
            findings: Report::new(),
            files: BTreeMap::new(),
            walks: BTreeMap::new(),
            built_in: embedded::locales().into_iter().map(Arc::new).collect(),
            proofs: Arc::default(),
        }
    }
}

impl<T: Clone + Send + Sync> Shelf<T> {
    /// Looks again, and says whether anything has changed. Each new text is handed to `digest`.
    pub fn look(
        &mut self,
        look: Look<'_>,
        digest: &(impl Fn(&TextFile, &mut Report) -> T + Sync),
    ) -> bool {
        let changed = self.look_at_settings();
        if self.config.is_none() {
            // Without `fener.yaml` this is no campaign: whatever else lies here is not looked at.
            let had = !self.files.is_empty();
            self.files.clear();
            self.walks.clear();
            return changed || had;
        }
        match look {
            Look::Everywhere => {
                let mut changed = changed;
                for walk in Walk::everywhere(&self.root) {
                    changed |= self.settle(walk, digest);
                }
                changed
            }
            // A campaign that has just come back is read as a whole.
            Look::At(_) if changed && self.files.is_empty() => {
                self.walk(&FOLDERS, usize::MAX, digest);
                true
            }
            Look::At(paths) => {
                let shown: Vec<String> =
                    paths.iter().filter_map(|path| stands_in_campaign(&self.root, path)).collect();
                let locations: Vec<&str> = outermost(&shown);
                self.walk(&locations, usize::MAX, digest) || changed
            }
            Look::In(folders) => {
                let locations: Vec<String> =
                    folders.iter().map(|folder| format!("content/{folder}")).collect();
                let locations: Vec<&str> =
                    locations.iter().map(|location| location.trim_end_matches('/')).collect();
                self.walk(&locations, 1, digest) || changed
            }
        }
    }

    /// All that is kept, and what is wrong with it.
    pub fn sources(&self, report: &mut Report) -> Sources<T> {
        let mut sources = Sources {
            config: self.config.clone(),
            texts: Vec::new(),
            facts: Vec::new(),
            assets: Vec::new(),
            locales: Vec::new(),
            register: self.register.clone(),
            themes: embedded::theme(),
            proofs: self.proofs.clone(),
        };
        report.extend(self.findings.clone());
        self.walks.values().for_each(|found| report.extend(found.clone()));
        for (path, kept) in &self.files {
            if !kept.findings.is_empty() {
                report.extend(kept.findings.clone());
            }
            match &kept.read {
                None => {}
                Some(Digested::Text(text)) => sources.texts.push((path.clone(), text.clone())),
                Some(Digested::Other(Read::Facts(file))) => sources.facts.push(file.clone()),
                Some(Digested::Other(Read::Locale(file))) => sources.locales.push(file.clone()),
                Some(Digested::Other(Read::Asset(file))) => sources.assets.push(file.clone()),
                Some(Digested::Other(Read::Theme(below, file))) => {
                    sources.themes.insert(below.clone(), file.clone());
                }
                // Texts were digested where they were read.
                Some(Digested::Other(Read::Text(_))) => {}
            }
        }
        sources.locales.extend(self.built_in.iter().cloned());
        sources
    }

    /// The two files at the top are small: they are read each time, and kept where they say the same.
    fn look_at_settings(&mut self) -> bool {
        let mut findings = Report::new();
        let config = read_config(&self.root, &mut findings);
        let register = config.as_ref().and_then(|_| read_register(&self.root, &mut findings));
        let changed = replace(&mut self.config, config)
            | replace(&mut self.register, register)
            | (findings.sorted() != self.findings.sorted());
        self.findings = findings;
        changed
    }

    /// Walks through some places, so many levels down.
    fn walk(
        &mut self,
        locations: &[&str],
        levels: usize,
        digest: &(impl Fn(&TextFile, &mut Report) -> T + Sync),
    ) -> bool {
        let mut changed = false;
        for location in locations {
            changed |= self.settle(Walk::through(&self.root, location, levels), digest);
        }
        changed
    }

    /// Reads what a walk found, and forgets what it did not find.
    fn settle(
        &mut self,
        walk: Walk,
        digest: &(impl Fn(&TextFile, &mut Report) -> T + Sync),
    ) -> bool {
        let Walk { location, found, findings } = walk;
        let location = location.as_str();
        let mut changed = false;
        let is_inside = |path: &str| {
            let rest = path.strip_prefix(location);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let before: Vec<Report> = self
            .walks
            .extract_if(.., |start, _| is_inside(start))
            .map(|(_, found)| found)
            .collect();
        changed |= !before.iter().flat_map(Report::sorted).eq(findings.sorted());
        if !findings.is_empty() {
            self.walks.insert(location.to_owned(), findings);
        }
        let (mut gone, mut fresh) = (Vec::new(), Vec::new());
        // Both are in the order of their paths.
        let mut found = sorted(found).into_iter().peekable();
        let kept = self.files.range::<Arc<str>, _>(Arc::<str>::from(location)..);
        let kept = kept.take_while(|(path, _)| path.starts_with(location));
        for (path, _) in kept.filter(|(path, _)| is_inside(path)) {
            fresh.extend(std::iter::from_fn(|| found.next_if(|found| found.path < *path)));
            match found.next_if(|found| found.path == *path) {
                Some(found) => fresh.push(found),
                None => gone.push(path.clone()),
            }
        }
        fresh.extend(found);
        changed |= !gone.is_empty();
        gone.iter().for_each(|path| drop(self.files.remove(path)));
        let read: Vec<_> = fresh.into_par_iter().map(|found| take(found, digest)).collect();
        for (path, fresh) in read {
            match self.files.get_mut(&path) {
                Some(kept) if kept.says_the_same(&fresh) => {}
                _ => {
                    changed = true;
                    self.files.insert(path, fresh);
                }
            }
        }
        changed
    }
}

fn sorted(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    found
}

fn replace(kept: &mut Option<Arc<TextFile>>, read: Option<TextFile>) -> bool {
    let text = |file: &TextFile| file.text.clone();
    let same = kept.as_deref().map(text) == read.as_ref().map(text);
    if !same {
        *kept = read.map(Arc::new);
    }
    !same
}

/// A path as the campaign shows it, if it is a part of the campaign: `content/guides/x/sq.md`.
pub fn stands_in_campaign(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let shown = files::shown(Path::new(""), below);
    let mut parts = shown.split('/');
    let top = parts.next()?;
    let is_ours = FOLDERS.contains(&top) && !parts.any(files::is_left_behind);
    is_ours.then_some(shown)
}
