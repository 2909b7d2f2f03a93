//! From changed files to a new scene: the same steps as a build, over what is kept from last time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::cache::{Access, Cache};
use crate::check;
use crate::finding::{Finding, Report, Severity};
use crate::i18n::Locale;
use crate::model::{self, BuildOptions, Campaign};
use crate::read::{Scan, SourceStore, Sources, TextFile, ThemeFile};
use crate::render::Theme;

use super::background_check::Update;
use super::snapshot::Snapshot;
use super::state::{State, StateSender};

/// What is kept between two saves.
pub struct Rebuilder {
    run: BuildOptions,
    store: SourceStore,
    cache: Arc<Cache>,
    locales: Option<CachedLocales>,
    theme: Option<CachedTheme>,
    number: u64,
    /// The errors that the shown site has had from the beginning.
    accepted_errors: BTreeSet<String>,
    sender: Arc<StateSender>,
}

/// The interface's words, and the files that they were read from.
struct CachedLocales {
    codes: Vec<String>,
    files: Vec<Arc<TextFile>>,
    locales: Arc<[Locale]>,
    findings: Report,
}

/// A compiled theme, and what it was compiled from.
struct CachedTheme {
    name: String,
    script: usize,
    files: BTreeMap<String, ThemeFile>,
    theme: Arc<Theme>,
    findings: Report,
}

impl Rebuilder {
    pub fn new(root: &Path, run: BuildOptions, sender: Arc<StateSender>) -> Rebuilder {
        Rebuilder {
            run,
            store: SourceStore::new(root),
            cache: Arc::new(Cache::open(root, Access::ReadWrite)),
            locales: None,
            theme: None,
            number: 0,
            accepted_errors: BTreeSet::new(),
            sender,
        }
    }

    /// Reads files again, and publishes a new snapshot if something has changed.
    pub fn scan(&mut self, scan: Scan<'_>) {
        let changed = self.store.scan(scan);
        if changed || self.number == 0 {
            self.rebuild();
        } else {
            self.sender.send_modify(|state| state.is_rebuilding = false);
        }
    }

    fn rebuild(&mut self) {
        self.number += 1;
        let mut report = Report::new();
        let sources = self.store.sources(&mut report);
        let before = self.sender.borrow().snapshot.clone();
        let previous = before.as_deref().map(|snapshot| &snapshot.shown.site);
        let site = model::assemble(&sources, &self.run, previous, &mut report);
        let made = site.filter(|site| site.home().is_some()).map(|site| {
            let locales = self.locales(&site.campaign, &sources, &mut report);
            let theme = self.theme(&site.campaign, &sources, &mut report);
            (site, locales, theme)
        });
        let errors: BTreeSet<String> = errors(&report).map(finding_key).collect();
        let is_worse = before.is_some() && !errors.is_subset(&self.accepted_errors);
        match made.filter(|_| !is_worse) {
            Some((site, locales, theme)) => {
                self.accepted_errors = errors;
                let before = before.as_deref().map(|snapshot| &snapshot.shown.site);
                let shown = check::unchecked(site, locales, before);
                self.publish(shown, theme, report);
            }
            None => self.sender.send_modify(|state| {
                state.newest = self.number;
                state.is_rebuilding = false;
                set_findings(state, &report, false);
            }),
        }
        if let Some(before) = before
            && self.sender.borrow().snapshot.as_ref().is_some_and(|now| now.number != before.number)
        {
            before.retire();
        }
    }

    fn publish(&mut self, shown: check::UncheckedSite, theme: Arc<Theme>, report: Report) {
        let number = self.number;
        let findings =
            Mutex::new(SnapshotFindings { read: report.clone(), ..SnapshotFindings::default() });
        let sender = self.sender.clone();
        let on_update = Box::new(move |found| {
            let mut findings = findings.lock().unwrap_or_else(PoisonError::into_inner);
            findings.record(found);
            let all = findings.total();
            let checked = findings.checks.is_some();
            sender.send_if_modified(|state| {
                // A scene that is shown because newer texts are broken has no say about them.
                let is_newest = state.newest == number;
                if is_newest {
                    set_findings(state, &all, checked);
                }
                is_newest
            });
        });
        let snapshot = Snapshot::set(number, shown, theme, self.cache.clone(), on_update);
        self.sender.send_modify(|state| {
            state.snapshot = Some(snapshot);
            state.newest = number;
            state.is_rebuilding = false;
            set_findings(state, &report, false);
        });
    }

    fn locales(
        &mut self,
        campaign: &Campaign,
        sources: &Sources,
        report: &mut Report,
    ) -> Arc<[Locale]> {
        let codes: Vec<String> =
            campaign.languages.iter().map(|(_, language)| language.code.clone()).collect();
        let same = self.locales.take().filter(|kept| {
            kept.codes == codes
                && kept.files.len() == sources.locales.len()
                && kept.files.iter().zip(&sources.locales).all(|(a, b)| Arc::ptr_eq(a, b))
        });
        let words = same.unwrap_or_else(|| {
            let mut findings = Report::new();
            let files = sources.locales.iter().map(|file| (&*file.path, file.text.as_str()));
            let locales = check::locales(campaign, files, &mut findings).into();
            CachedLocales { codes, files: sources.locales.clone(), locales, findings }
        });
        report.extend(words.findings.clone());
        self.locales.insert(words).locales.clone()
    }

    fn theme(&mut self, campaign: &Campaign, sources: &Sources, report: &mut Report) -> Arc<Theme> {
        let (name, script) = (campaign.theme.value.clone(), campaign.budgets.script);
        let same = self.theme.take().filter(|kept| {
            (kept.script == script) && kept.name == name && kept.files == sources.themes
        });
        let dress = same.unwrap_or_else(|| {
            let mut findings = Report::new();
            let theme = Theme::load(&name, &sources.themes, script, &mut findings);
            let files = sources.themes.clone();
            CachedTheme { name, script, files, theme: Arc::new(theme), findings }
        });
        report.extend(dress.findings.clone());
        self.theme.insert(dress).theme.clone()
    }
}

/// What is known about one scene, by where it was found out.
#[derive(Default)]
struct SnapshotFindings {
    read: Report,
    checks: Option<Report>,
    files: Report,
    at_work: Report,
    pictures: Report,
}

impl SnapshotFindings {
    fn record(&mut self, found: Update) {
        match found {
            Update::Checks(report) => self.checks = Some(report),
            Update::Files(report) => self.files = report,
            Update::Render(finding) => self.at_work.push(finding),
            Update::Images(report) => self.pictures = report,
        }
    }

    fn total(&self) -> Report {
        let mut all = self.read.clone();
        let parts =
            [self.checks.as_ref(), Some(&self.files), Some(&self.at_work), Some(&self.pictures)];
        parts.into_iter().flatten().for_each(|part| all.extend(part.clone()));
        all
    }
}

fn errors(report: &Report) -> impl Iterator<Item = &Finding> {
    report.sorted().into_iter().filter(|finding| finding.severity == Severity::Error)
}

/// This is all that is known of the newest texts.
fn set_findings(state: &mut State, report: &Report, checked: bool) {
    state.errors = errors(report).cloned().collect();
    state.findings = report.sorted().into_iter().cloned().collect();
    state.checked = checked;
}

/// What stays the same about a finding when lines move.
fn finding_key(finding: &Finding) -> String {
    format!("{} {} {}", finding.location.file, finding.code, finding.message)
}
