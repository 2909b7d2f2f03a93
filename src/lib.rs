//! Fener turns a folder of Markdown and facts into an awareness campaign that anyone can reach.
//!
//! The one-way road: read, model, check, render, then write. Each step takes what the one before it
//! made, and only the first and the last touch the world. `ARCHITECTURE.md` has the picture.

pub mod check;
pub mod cli;
mod darkroom;
pub mod finding;
pub mod i18n;
pub mod image_variants;
pub mod images;
pub mod markdown;
pub mod model;
pub mod posters;
pub mod preview;
pub mod print;
pub mod qr;
pub mod read;
pub mod render;
pub mod translate;
pub mod validated;
pub mod write;
pub mod yaml;

use std::convert::Infallible;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use check::Output;
use darkroom::Cache;
use finding::Report;
use model::{AuthoredText, BuildOptions, Memory, Route, Text};
use read::Sources;
use render::{File, Renderer, Theme};
use validated::ValidatedSite;
use write::{Staging, WriteError};

/// What a build made.
pub struct Built {
    /// What it was made from.
    pub loaded: Loaded,
    pub files: usize,
    pub bytes: u64,
}

/// Every code that a finding may have, for the manual and for tests.
pub fn codes() -> Vec<&'static str> {
    let mut codes: Vec<&str> = [yaml::CODES, read::CODES, model::CODES, i18n::CODES, render::CODES]
        .iter()
        .flat_map(|codes| codes.iter().copied())
        .chain(check::CHECKS.iter().flat_map(|check| check.codes.iter().copied()))
        .chain(check::OUTPUT_CHECKS.iter().flat_map(|check| check.codes.iter().copied()))
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// A campaign that may be published, and all that makes pages of it.
pub struct Loaded {
    pub checked: ValidatedSite,
    pub theme: Theme,
}

/// Reads and checks a campaign; `None` if something blocks (under `strict`, warnings too).
pub fn load(root: &Path, run: &BuildOptions, strict: bool, report: &mut Report) -> Option<Loaded> {
    let mut sources = read::campaign(root, Text::read, report);
    make(&mut sources, run, strict, report)
}

fn make(
    sources: &mut Sources<Arc<AuthoredText>>,
    run: &BuildOptions,
    strict: bool,
    report: &mut Report,
) -> Option<Loaded> {
    let settings = model::settings(sources, run, report)?;
    let campaign = settings.clone();
    // Words and theme are made ready while the site is put together.
    let (words, themes) = (sources.locales.clone(), sources.themes.clone());
    let dress = || {
        let mut report = Report::new();
        let files = words.iter().map(|file| (&*file.path, file.text.as_str()));
        let locales = check::locales(&settings, files, &mut report);
        let (name, script) = (&settings.theme.value, settings.budgets.script);
        (locales, Theme::load(name, &themes, script, &mut report), report)
    };
    let memory = &mut Memory::default();
    let assemble = || model::assemble_again(campaign, sources, run, memory, None, report);
    let (site, (locales, theme, found)) = rayon::join(assemble, dress);
    report.extend(found);
    // Whatever blocks in the words or the theme, blocks here.
    let checked = check::site(site, locales, strict, report)?;
    Some(Loaded { checked, theme })
}

/// Reads, checks and renders a campaign, and writes nothing.
pub fn check(root: &Path, run: &BuildOptions, strict: bool, report: &mut Report) {
    let Some(Loaded { checked, theme }) = load(root, run, strict, report) else { return };
    let cache = Cache::of(root, false);
    let Ok(image_variants) =
        image_variants::make(&checked.site, &cache, report, |_, _| Ok::<(), Infallible>(()));
    let renderer = Renderer::new(&checked, &theme, &image_variants);
    let routes = render::routes(&renderer);
    let Ok(()) = render(&renderer, &routes, report, |_, _| Ok::<(), Infallible>(()));
}

/// Builds a campaign into a folder, all or nothing.
///
/// `Ok(None)` if a finding blocks: then `out` is as it was. `progress` hears of each file: how many
/// are done, and of how many. `Err` if the world fails: a full disk, a folder without rights.
pub fn build(
    root: &Path,
    out: &Path,
    run: &BuildOptions,
    strict: bool,
    progress: &(dyn Fn(usize, usize) + Sync),
    report: &mut Report,
) -> Result<Option<Built>, WriteError> {
    let Some(loaded) = load(root, run, strict, report) else { return Ok(None) };
    let Loaded { checked, theme } = &loaded;
    let site = &checked.site;
    let staging = Staging::begin(out)?;
    let cache = Cache::of(root, true);
    let image_variants = image_variants::make(site, &cache, report, |route, bytes| {
        staging.write(&route.file(site), bytes)
    })?;
    let renderer = Renderer::new(checked, theme, &image_variants);
    let routes = render::routes(&renderer);
    let (done, bytes) = (AtomicU64::new(0), AtomicU64::new(0));
    let count = |size| {
        bytes.fetch_add(size, Ordering::Relaxed);
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        progress(usize::try_from(done).unwrap_or(usize::MAX), routes.len());
    };
    render(&renderer, &routes, report, |route, file| {
        let path = route.file(site);
        count(match file {
            File::Bytes(content) => {
                staging.write(&path, content)?;
                content.len() as u64
            }
            File::Copy(from, _) => staging.copy(&path, from)?,
            File::Print(asset, print) => image_variants.weight(*asset, *print),
        });
        Ok(())
    })?;
    if report.blocks(strict) {
        return Ok(None);
    }
    let (files, bytes) = (routes.len(), bytes.into_inner());
    staging.commit()?;
    remember(root, checked, run)?;
    cache.prune(site);
    Ok(Some(Built { loaded, files, bytes }))
}

/// Writes `posters.lock` where a poster is new or changed. What a look at drafts shows was never built.
fn remember(root: &Path, checked: &ValidatedSite, run: &BuildOptions) -> Result<(), WriteError> {
    let register = posters::register::updated(&checked.site);
    if run.drafts || register.entries.is_empty() {
        return Ok(());
    }
    let text = model::register_file::to_text(&register);
    write::replace_file(&root.join("posters.lock"), text.as_bytes())
}

/// Renders every route, runs the checks of finished files, and passes each file on.
fn render<E: Send>(
    renderer: &Renderer<'_>,
    routes: &[Route],
    report: &mut Report,
    take: impl Fn(Route, &File<'_>) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let findings = Mutex::new(Report::new());
    let note = |found: Report| match findings.lock() {
        Ok(mut findings) => findings.extend(found),
        Err(poisoned) => poisoned.into_inner().extend(found),
    };
    let outcome = render::each(renderer, routes, |route, file| {
        let mut found = Report::new();
        let file = match file {
            Ok(file) => file,
            Err(finding) => {
                found.push(finding);
                note(found);
                return Ok(());
            }
        };
        if let File::Bytes(bytes) = &file {
            check::output(&Output { site: renderer.site, route, bytes }, &mut found);
        }
        if !found.is_empty() {
            note(found);
        }
        take(route, &file)
    });
    report.extend(findings.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner));
    outcome
}
