//! The files of a campaign in memory. A scan reads files that may have changed, and tells which content is new by its
//! hash.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::{Location, Report, caught};

use super::files::{self, FoundFile, SourceFile};
use super::paths::relative;
use super::sources::{Sources, TextFile, ThemeFile};
use super::walk::{FOLDERS, Walk, outermost, walk};
use super::{embedded, left_behind, same_names, settings};

/// The part of a campaign that a scan reads.
#[derive(Clone, Copy, Debug)]
pub enum Scan<'a> {
    All,
    /// These files, and everything below these folders.
    Paths(&'a [PathBuf]),
}

/// Every file of a campaign as it was read last.
pub struct SourceStore {
    root: PathBuf,
    config: Option<Arc<TextFile>>,
    theme_tokens: Option<Arc<TextFile>>,
    register: Option<Arc<TextFile>>,
    /// The findings of these three.
    findings: Report,
    files: BTreeMap<Arc<str>, Entry>,
    /// The findings of walks, by the path that each is about: a later walk may begin at this path.
    walk_findings: BTreeMap<Arc<str>, Report>,
}

/// One file as it was read.
struct Entry {
    /// `None` if the file cannot be read, or is no part of a campaign.
    file: Option<SourceFile>,
    findings: Report,
}

impl Entry {
    fn read(root: &Path, found: FoundFile) -> (Arc<str>, Entry) {
        let path = found.0.clone();
        let mut findings = Report::new();
        let location = Location::file(path.clone());
        let file = caught(&location, &mut findings, |findings| files::read(root, found, findings));
        (path, Entry { file: file.flatten(), findings })
    }

    fn is_same_as(&self, other: &Entry) -> bool {
        let hash = |entry: &Entry| entry.file.as_ref().map(SourceFile::hash);
        hash(self) == hash(other) && self.findings.sorted() == other.findings.sorted()
    }
}

impl SourceStore {
    pub fn new(root: &Path) -> SourceStore {
        SourceStore {
            root: root.to_owned(),
            config: None,
            theme_tokens: None,
            register: None,
            findings: Report::new(),
            files: BTreeMap::new(),
            walk_findings: BTreeMap::new(),
        }
    }

    /// Reads a part of the campaign; returns `true` if something is not as it was.
    pub fn scan(&mut self, scan: Scan<'_>) -> bool {
        let changed = self.read_settings();
        if self.config.is_none() {
            // A folder without `fener.yaml` is no campaign: its other files are not read.
            let had_files = !self.files.is_empty();
            self.files.clear();
            self.walk_findings.clear();
            return changed || had_files;
        }
        let starts = match scan {
            // The campaign's folder has just appeared, or come back.
            Scan::Paths(_) if changed && self.files.is_empty() => FOLDERS.map(str::to_owned).into(),
            Scan::All => FOLDERS.map(str::to_owned).into(),
            Scan::Paths(paths) => outermost(
                paths.iter().filter_map(|path| path_in_campaign(&self.root, path)).collect(),
            ),
        };
        let walks: Vec<Walk> = starts.par_iter().map(|start| walk(&self.root, start)).collect();
        walks.into_iter().fold(changed, |changed, walk| self.apply(walk) | changed)
    }

    /// Returns all files, and adds what is wrong with them to `report`.
    pub fn sources(&self, report: &mut Report) -> Sources {
        let mut sources = Sources {
            config: self.config.clone(),
            theme_tokens: self.theme_tokens.clone(),
            texts: Vec::new(),
            facts: Vec::new(),
            asset_notes: Vec::new(),
            assets: Vec::new(),
            static_files: Vec::new(),
            locales: Vec::new(),
            synonyms: Vec::new(),
            register: self.register.clone(),
            themes: embedded::theme(),
        };
        report.extend(self.findings.clone());
        same_names::report(self.files.keys(), report);
        self.walk_findings.values().for_each(|found| report.extend(found.clone()));
        for Entry { file, findings } in self.files.values() {
            report.extend(findings.clone());
            match file {
                None => {}
                Some(SourceFile::Text(file)) => sources.texts.push(file.clone()),
                Some(SourceFile::Facts(file)) => sources.facts.push(file.clone()),
                Some(SourceFile::AssetNotes(file)) => sources.asset_notes.push(file.clone()),
                Some(SourceFile::Locale(file)) => sources.locales.push(file.clone()),
                Some(SourceFile::Synonyms(file)) => sources.synonyms.push(file.clone()),
                Some(SourceFile::Asset(file)) => sources.assets.push(file.clone()),
                Some(SourceFile::Static(file)) => sources.static_files.push(file.clone()),
                Some(SourceFile::Theme(path, file)) => {
                    let is_copy = |built_in: &ThemeFile| built_in.bytes == file.bytes;
                    if !sources.themes.get(path).is_some_and(is_copy) {
                        sources.themes.insert(path.clone(), file.clone());
                    }
                }
            }
        }
        sources
    }

    /// Reads `fener.yaml`, `theme.yaml` and `posters.lock`, which are small; returns `true` if one is not as it was.
    fn read_settings(&mut self) -> bool {
        let mut findings = Report::new();
        let config = settings::config(&self.root, &mut findings);
        let register = config.as_ref().and_then(|_| settings::register(&self.root, &mut findings));
        let tokens =
            config.as_ref().and_then(|_| settings::theme_tokens(&self.root, &mut findings));
        let changed = replace(&mut self.config, config)
            | replace(&mut self.theme_tokens, tokens)
            | replace(&mut self.register, register)
            | (findings.sorted() != self.findings.sorted());
        self.findings = findings;
        changed
    }

    /// Reads the files that a walk found, and forgets those that it did not find; returns `true` if something is not
    /// as it was.
    fn apply(&mut self, walk: Walk) -> bool {
        let Walk { start, mut found, findings, .. } = walk;
        let is_inside = |path: &str| {
            let rest = path.strip_prefix(&*start);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut before = Report::new();
        let forgotten = self.walk_findings.extract_if(.., |path, _| is_inside(path));
        forgotten.for_each(|(_, found)| before.extend(found));
        let mut changed = before.sorted() != findings.sorted();
        for finding in findings.sorted() {
            let of_path = self.walk_findings.entry(finding.location.file.clone()).or_default();
            of_path.push(finding.clone());
        }
        found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let is_gone = |path: &Arc<str>| {
            is_inside(path) && found.binary_search_by(|found| found.0.cmp(path)).is_err()
        };
        let from_start = Arc::<str>::from(&*start)..;
        let below = self.files.range(from_start).take_while(|(path, _)| path.starts_with(&*start));
        let gone: Vec<Arc<str>> =
            below.map(|(path, _)| path).filter(|path| is_gone(path)).cloned().collect();
        changed |= !gone.is_empty();
        gone.iter().for_each(|path| drop(self.files.remove(path)));
        let root = &self.root;
        let read: Vec<(Arc<str>, Entry)> =
            found.into_par_iter().map(|found| Entry::read(root, found)).collect();
        for (path, entry) in read {
            if !self.files.get(&path).is_some_and(|old| old.is_same_as(&entry)) {
                changed = true;
                self.files.insert(path, entry);
            }
        }
        changed
    }
}

/// Puts a file in the place of another unless both have the same content; returns `true` if they have not.
fn replace(old: &mut Option<Arc<TextFile>>, new: Option<TextFile>) -> bool {
    let changed = old.as_ref().map(|file| &file.text) != new.as_ref().map(|file| &file.text);
    if changed {
        *old = new.map(Arc::new);
    }
    changed
}

/// Returns a path from the campaign's folder if it is a part of the campaign: `content/guides/x/sq.md`.
pub fn path_in_campaign(root: &Path, path: &Path) -> Option<String> {
    let path = relative(root, path)?;
    let mut names = path.split('/');
    let top = names.next()?;
    let is_skipped = match top {
        "static" => left_behind::in_static,
        _ => left_behind::is_left_behind,
    };
    let is_part = FOLDERS.contains(&top) && !names.any(is_skipped);
    is_part.then_some(path)
}
