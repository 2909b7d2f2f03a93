//! From changed files to a new scene: the same steps as a build, over what is kept from last time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::check;
use crate::darkroom::Cache;
use crate::finding::{Finding, Report, Severity};
use crate::i18n::Locale;
use crate::model::{self, AuthoredText, BuildOptions, Campaign, Memory, Text};
use crate::read::{Look, Shelf, Sources, TextFile, ThemeFile};
use crate::render::Theme;

use super::examine::Found;
use super::scene::Scene;
use super::state::{News, State};

/// What is kept between two saves.
pub struct Desk {
    root: PathBuf,
    run: BuildOptions,
    shelf: Shelf<Arc<AuthoredText>>,
    memory: Memory,
    locales: Option<Words>,
    theme: Option<Dress>,
    number: u64,
    /// The errors that the shown site has had from the beginning.
    standing: BTreeSet<String>,
    news: Arc<News>,
}

/// The interface's words, and the files that they were read from.
struct Words {
    codes: Vec<String>,
    files: Vec<Arc<TextFile>>,
    locales: Arc<[Locale]>,
    findings: Report,
}

/// A compiled theme, and what it was compiled from.
struct Dress {
    name: String,
    script: usize,
    files: BTreeMap<String, ThemeFile>,
    theme: Arc<Theme>,
    findings: Report,
}

impl Desk {
    pub fn new(root: &Path, run: BuildOptions, news: Arc<News>) -> Desk {
        Desk {
            root: root.to_owned(),
            run,
            shelf: Shelf::new(root),
            memory: Memory::default(),
            locales: None,
            theme: None,
            number: 0,
            standing: BTreeSet::new(),
            news,
        }
    }

    /// Looks at files again, and puts up a new scene if something has changed.
    pub fn look(&mut self, look: Look<'_>) {
        let changed = self.shelf.look(look, &Text::read);
        if changed || self.number == 0 {
            self.make();
        } else {
            self.news.send_modify(|state| state.restless = false);
        }
    }

    fn make(&mut self) {
        self.number += 1;
        let mut report = Report::new();
        let mut sources = self.shelf.sources(&mut report);
        let before = self.news.borrow().scene.clone();
        let site = {
            let before = before.as_deref().map(|scene| &scene.shown.site);
            let memory = &mut self.memory;
            model::settings(&sources, &self.run, &mut report).map(|campaign| {
                let report = &mut report;
                model::assemble_again(campaign, &mut sources, &self.run, memory, before, report)
            })
        };
        let made = site.filter(|site| site.home().is_some()).map(|site| {
            let locales = self.locales(&site.campaign, &sources, &mut report);
            let theme = self.theme(&site.campaign, &sources, &mut report);
            (site, locales, theme)
        });
        let errors: BTreeSet<String> = errors(&report).map(known_by).collect();
        let is_worse = before.is_some() && !errors.is_subset(&self.standing);
        match made.filter(|_| !is_worse) {
            Some((site, locales, theme)) => {
                self.standing = errors;
                let before = before.as_deref().map(|scene| &scene.shown.site);
                let shown = check::shown(site, locales, before);
                self.put_up(shown, theme, report);
            }
            None => self.news.send_modify(|state| {
                state.newest = self.number;
                state.restless = false;
                learn(state, &report, false);
            }),
        }
        if let Some(before) = before
            && self.news.borrow().scene.as_ref().is_some_and(|now| now.number != before.number)
        {
            before.retire();
        }
    }

    fn put_up(&mut self, shown: check::UncheckedSite, theme: Arc<Theme>, report: Report) {
        let number = self.number;
        let ledger = Mutex::new(Ledger { read: report.clone(), ..Ledger::default() });
        let news = self.news.clone();
        let hear = Box::new(move |found| {
            let mut ledger = ledger.lock().unwrap_or_else(PoisonError::into_inner);
            ledger.enter(found);
            let all = ledger.sum();
            let checked = ledger.checks.is_some();
            news.send_if_modified(|state| {
                // A scene that is shown because newer texts are broken has no say about them.
                let is_newest = state.newest == number;
                if is_newest {
                    learn(state, &all, checked);
                }
                is_newest
            });
        });
        let scene = Scene::set(number, shown, theme, Cache::of(&self.root, true), hear);
        self.news.send_modify(|state| {
            state.scene = Some(scene);
            state.newest = number;
            state.restless = false;
            learn(state, &report, false);
        });
    }

    fn locales(
        &mut self,
        campaign: &Campaign,
        sources: &Sources<Arc<AuthoredText>>,
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
            Words { codes, files: sources.locales.clone(), locales, findings }
        });
        report.extend(words.findings.clone());
        self.locales.insert(words).locales.clone()
    }

    fn theme(
        &mut self,
        campaign: &Campaign,
        sources: &Sources<Arc<AuthoredText>>,
        report: &mut Report,
    ) -> Arc<Theme> {
        let (name, script) = (campaign.theme.value.clone(), campaign.budgets.script);
        let same = self.theme.take().filter(|kept| {
            (kept.script == script) && kept.name == name && kept.files == sources.themes
        });
        let dress = same.unwrap_or_else(|| {
            let mut findings = Report::new();
            let theme = Theme::load(&name, &sources.themes, script, &mut findings);
            let files = sources.themes.clone();
            Dress { name, script, files, theme: Arc::new(theme), findings }
        });
        report.extend(dress.findings.clone());
        self.theme.insert(dress).theme.clone()
    }
}

/// What is known about one scene, by where it was found out.
#[derive(Default)]
struct Ledger {
    read: Report,
    checks: Option<Report>,
    files: Report,
    at_work: Report,
    pictures: Report,
}

impl Ledger {
    fn enter(&mut self, found: Found) {
        match found {
            Found::Checks(report) => self.checks = Some(report),
            Found::Files(report) => self.files = report,
            Found::AtWork(finding) => self.at_work.push(finding),
            Found::Pictures(report) => self.pictures = report,
        }
    }

    fn sum(&self) -> Report {
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
fn learn(state: &mut State, report: &Report, checked: bool) {
    state.trouble = errors(report).cloned().collect();
    state.findings = report.sorted().into_iter().cloned().collect();
    state.checked = checked;
}

/// What stays the same about a finding when lines move.
fn known_by(finding: &Finding) -> String {
    format!("{} {} {}", finding.location.file, finding.code, finding.message)
}
