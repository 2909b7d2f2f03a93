//! Makes a new snapshot from changed files: the same steps as a build, reusing what has not changed.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cache::{Access, Cache};
use crate::finding::{Finding, Location, Report, failed};
use crate::i18n::Locale;
use crate::locales;
use crate::model::{self, BuildOptions, Campaign, Site};
use crate::read::{Scan, SourceStore, Sources, TextFile, ThemeFile};
use crate::render::{Theme, ThemeSettings};
use crate::validated::UncheckedSite;

use super::background_check;
use super::snapshot::Snapshot;
use super::state::{StateSender, errors};

/// Makes snapshots, and holds the data that it reuses between two saves.
pub struct Rebuilder {
    options: BuildOptions,
    store: SourceStore,
    cache: Arc<Cache>,
    locales: Option<CachedLocales>,
    theme: Option<CachedTheme>,
    number: u64,
    /// The errors of the served snapshot. A campaign that has errors from the start is shown all the same.
    accepted_errors: BTreeSet<String>,
    sender: Arc<StateSender>,
    root: PathBuf,
}

/// The interface texts, and the files that they were read from.
struct CachedLocales {
    codes: Vec<String>,
    files: Vec<Arc<TextFile>>,
    locales: Arc<[Locale]>,
    findings: Report,
}

/// A compiled theme, and the files and settings that it was compiled from.
struct CachedTheme {
    settings: ThemeSettings,
    files: BTreeMap<String, ThemeFile>,
    theme: Arc<Theme>,
    findings: Report,
}

impl Rebuilder {
    pub fn new(root: &Path, options: BuildOptions, sender: Arc<StateSender>) -> Rebuilder {
        Rebuilder {
            options,
            store: SourceStore::new(root),
            cache: Arc::new(Cache::open(root, Access::ReadWrite)),
            locales: None,
            theme: None,
            number: 0,
            accepted_errors: BTreeSet::new(),
            sender,
            root: root.to_owned(),
        }
    }

    /// Scans files for changes and publishes a new snapshot if there are any.
    ///
    /// A panic is a finding, and the next save starts anew with all files.
    pub fn update(&mut self, scan: Scan<'_>) {
        let updated = catch_unwind(AssertUnwindSafe(|| {
            let changed = self.store.scan(scan);
            if changed || self.number == 0 {
                self.rebuild();
            } else {
                self.sender.send_modify(|state| state.is_rebuilding = false);
            }
        }));
        if let Err(panic) = updated {
            let mut report = Report::new();
            report.push(failed(&Location::settings(), &*panic));
            self.store = SourceStore::new(&self.root);
            (self.locales, self.theme) = (None, None);
            self.keep_snapshot(&report);
        }
    }

    /// Goes on serving the last snapshot, with findings about the newest files.
    fn keep_snapshot(&self, report: &Report) {
        self.sender.send_modify(|state| {
            state.newest = self.number;
            state.is_rebuilding = false;
            state.set_findings(report, false);
        });
    }

    /// Assembles the site from all texts; only changed files have been parsed anew.
    fn rebuild(&mut self) {
        self.number += 1;
        let mut report = Report::new();
        let mut sources = self.store.sources(&mut report);
        let before = self.sender.borrow().snapshot.clone();
        let previous = before.as_deref().map(|snapshot| snapshot.site());
        let site = model::assemble(&mut sources, &self.options, previous, &mut report);
        let made = site.filter(|site| site.home().is_some()).map(|site| {
            let locales = self.locales(&site.campaign, &sources, &mut report);
            let theme = self.theme(&site, &sources, &mut report);
            (site, locales, theme)
        });
        let errors: BTreeSet<String> = errors(&report).map(finding_key).collect();
        let is_worse = before.is_some() && !errors.is_subset(&self.accepted_errors);
        match made.filter(|_| !is_worse) {
            Some((site, locales, theme)) => {
                self.accepted_errors = errors;
                let before = before.as_deref().map(|snapshot| snapshot.site());
                let unchecked = UncheckedSite::new(site, locales, before);
                self.publish(unchecked, theme, report);
            }
            None => self.keep_snapshot(&report),
        }
    }

    /// Serves a new snapshot and starts its background checks.
    fn publish(&mut self, unchecked: UncheckedSite, theme: Arc<Theme>, report: Report) {
        let snapshot =
            Snapshot::new(&self.root, self.number, unchecked, theme, &self.cache, report);
        let snapshot = Arc::new(snapshot);
        let findings = snapshot.findings().total();
        self.sender.send_modify(|state| {
            state.snapshot = Some(snapshot.clone());
            state.newest = self.number;
            state.is_rebuilding = false;
            state.set_findings(&findings, false);
        });
        background_check::start(snapshot, self.cache.clone(), self.sender.clone());
    }

    fn locales(
        &mut self,
        campaign: &Campaign,
        sources: &Sources,
        report: &mut Report,
    ) -> Arc<[Locale]> {
        let codes: Vec<String> = campaign.languages.codes().map(str::to_owned).collect();
        let cached = self.locales.take().filter(|cached| {
            cached.codes == codes
                && cached.files.len() == sources.locales.len()
                && cached.files.iter().zip(&sources.locales).all(|(a, b)| Arc::ptr_eq(a, b))
        });
        let cached = cached.unwrap_or_else(|| {
            let mut findings = Report::new();
            let locales = locales::load(campaign, &sources.locales, &mut findings);
            CachedLocales { codes, files: sources.locales.clone(), locales, findings }
        });
        report.extend(cached.findings.clone());
        self.locales.insert(cached).locales.clone()
    }

    fn theme(&mut self, site: &Site, sources: &Sources, report: &mut Report) -> Arc<Theme> {
        let settings = ThemeSettings::of(site);
        let cached = self
            .theme
            .take()
            .filter(|cached| cached.settings == settings && cached.files == sources.themes);
        let cached = cached.unwrap_or_else(|| {
            let mut findings = Report::new();
            let theme = Theme::load(&settings, &sources.themes, &mut findings);
            let files = sources.themes.clone();
            CachedTheme { settings, files, theme: Arc::new(theme), findings }
        });
        report.extend(cached.findings.clone());
        self.theme.insert(cached).theme.clone()
    }
}

/// Returns a key of a finding that stays the same when lines are inserted above it.
fn finding_key(finding: &Finding) -> String {
    format!("{} {} {}", finding.location.file, finding.code, finding.message)
}
