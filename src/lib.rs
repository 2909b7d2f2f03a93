//! Fener turns a folder of Markdown and facts into an awareness campaign in every language, light enough for slow connections.
//!
//! One pipeline: load, validate, render, write. Each step takes the result of the one before it; only the first and
//! the last touch the disk. `ARCHITECTURE.md` has the picture.

pub mod access_log;
pub mod attachments;
pub mod cache;
mod character_reference;
pub mod check;
pub mod cli;
mod css_addresses;
pub mod explain;
mod file_names;
pub mod finding;
pub mod i18n;
pub mod image_variants;
pub mod images;
pub mod key_record;
pub mod locales;
pub mod markdown;
pub mod model;
mod noncharacters;
mod output_file;
pub mod posters;
pub mod posters_lock;
pub mod preview;
pub mod print;
pub mod qr;
pub mod read;
pub mod render;
pub mod schema;
pub mod share_cards;
pub mod theme_tokens;
pub mod translate;
mod tsv;
mod user_agent;
pub mod validated;
pub mod write;
pub mod yaml;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cache::{Access, Cache};
use finding::Report;
use model::{BuildOptions, Date};
use read::Sources;
use render::{File, Renderer, Theme, ThemeSettings};
use validated::{UncheckedSite, ValidatedSite};
use write::{ForeignFiles, Staging, StagingOptions, WriteError};

/// A campaign as read from its folder. Its translations were compared with their sources; no check has run.
pub struct Loaded {
    pub unchecked: UncheckedSite,
    pub theme: Arc<Theme>,
}

/// A campaign that has passed its checks: no finding blocks publishing.
pub struct Validated {
    pub checked: ValidatedSite,
    pub theme: Arc<Theme>,
}

/// A build that was published.
pub struct Built {
    pub campaign: Validated,
    /// The number of files.
    pub files: usize,
    /// The size of all files together.
    pub bytes: u64,
    /// Files of the output folder that Fener did not make, and kept.
    pub kept: Vec<String>,
    /// Those that were changed during the exchange, and stay beside the output folder.
    pub left: Vec<PathBuf>,
}

/// Reads a campaign; returns `None` if its settings cannot be understood.
pub fn load(root: &Path, options: &BuildOptions, report: &mut Report) -> Option<Loaded> {
    load_from(&mut read::load(root, report), options, report)
}

/// Assembles a campaign from files that are in memory. Texts and facts are taken out of `sources`, so that each is freed
/// as soon as it is parsed.
pub fn load_from(
    sources: &mut Sources,
    options: &BuildOptions,
    report: &mut Report,
) -> Option<Loaded> {
    let site = model::assemble(sources, options, None, report)?;
    let settings = ThemeSettings::of(&site);
    let mut theme_report = Report::new();
    let (unchecked, theme) = rayon::join(
        || {
            let locales = locales::load(&site.campaign, &sources.locales, report);
            UncheckedSite::new(site, locales, None)
        },
        || Theme::load(&settings, &sources.themes, &mut theme_report),
    );
    report.extend(theme_report);
    Some(Loaded { unchecked, theme: Arc::new(theme) })
}

/// Checks a campaign before it is rendered; returns `None` if a finding blocks (under `strict`, warnings do, too).
pub fn validate(
    loaded: Loaded,
    cache: &Cache,
    strict: bool,
    report: &mut Report,
) -> Option<Validated> {
    let Loaded { unchecked, theme } = loaded;
    let checked = check::validate(unchecked, cache, strict, report)?;
    Some(Validated { checked, theme })
}

/// Loads, validates and renders a campaign without writing anything, and adds all findings to `report`. With `sources`,
/// pages, figures and claims that name no source are findings, too.
///
/// Texts that will be published later are checked as well: on their day a mistake in one would stop the build of the whole
/// site. Today it is a warning.
pub fn check(
    root: &Path,
    options: &BuildOptions,
    strict: bool,
    sources: bool,
    report: &mut Report,
) {
    let days = check_day(root, options, strict, sources, report);
    // On its day, each text may meet later ones that are not there yet; on the last day there are all.
    let ahead: BTreeSet<Date> = days.first().into_iter().chain(days.last()).copied().collect();
    let mut known = report.clone();
    for day in ahead {
        let mut later = Report::new();
        let options = BuildOptions { ahead: Some(day), ..options.clone() };
        check_day(root, &options, strict, sources, &mut later);
        report.extend(later.from_day(day, &mut known));
    }
}

/// Checks the site of one day, and returns the days on which more texts will be published.
fn check_day(
    root: &Path,
    options: &BuildOptions,
    strict: bool,
    sources: bool,
    report: &mut Report,
) -> BTreeSet<Date> {
    let cache = Cache::open(root, Access::Read);
    let Some(loaded) = load(root, options, report) else { return BTreeSet::new() };
    let days = loaded.unchecked.site.publish_days();
    if sources {
        check::sources(&loaded.unchecked, report);
    }
    let Some(campaign) = validate(loaded, &cache, strict, report) else { return days };
    let site = &campaign.checked.site;
    let discard = |_, _: &[u8]| Ok::<(), Infallible>(());
    let Ok(image_variants) = image_variants::make(root, site, &cache, report, discard);
    let renderer =
        Renderer::new(&campaign.checked, campaign.theme.clone(), Arc::new(image_variants));
    let routes = render::routes(&renderer);
    let Ok(findings) = render::each(&renderer, &routes, |route, file| {
        let (file, mut findings) = output_file::check(root, &renderer, route, file);
        if let Some(File::ShareCard(svg)) = file
            && let Err(finding) = renderer.theme.share_cards.check(&svg)
        {
            findings.push(finding);
        }
        Ok::<Report, Infallible>(findings)
    });
    findings.into_iter().for_each(|found| report.extend(found));
    days
}

/// Builds a campaign into the folder `out`, all or nothing. `progress` is called for each file with the number of all
/// files.
///
/// Returns `None` if a finding blocks: then `out` is as it was.
///
/// # Errors
///
/// Fails if something cannot be written: a full disk, a folder without the right to write.
pub fn build(
    root: &Path,
    out: &Path,
    options: &BuildOptions,
    strict: bool,
    progress: &(dyn Fn(usize) + Sync),
    report: &mut Report,
) -> Result<Option<Built>, WriteError> {
    let cache = Cache::open(root, Access::ReadWrite);
    let Some(loaded) = load(root, options, report) else { return Ok(None) };
    let Some(campaign) = validate(loaded, &cache, strict, report) else { return Ok(None) };
    let site = &campaign.checked.site;
    let staging_options = StagingOptions {
        is_discreet: site.campaign.discreet,
        is_unsynced: !options.sync,
        ..StagingOptions::default()
    };
    let mut staging = Staging::begin(out, staging_options)?;
    // Without this file, GitHub Pages hides names that begin with `_`.
    staging.write(".nojekyll", &[])?;
    let image_variants = image_variants::make(root, site, &cache, report, |route, bytes| {
        let path = route.file(site);
        let (bytes, _) = site.withheld.without_numbers_of_file(&path, bytes.to_vec());
        staging.write(&path, &bytes)
    })?;
    let renderer =
        Renderer::new(&campaign.checked, campaign.theme.clone(), Arc::new(image_variants));
    let routes = render::routes(&renderer);
    let count = routes.all().count();
    let written = render::each(&renderer, &routes, |route, file| {
        let (file, mut findings) = output_file::check(root, &renderer, route, file);
        let bytes = match file {
            Some(file) => {
                output_file::write(root, &renderer, &cache, &staging, route, file, &mut findings)?
            }
            None => 0,
        };
        progress(count);
        Ok((bytes, findings))
    })?;
    let (files, bytes) = (written.len(), written.iter().map(|(bytes, _)| bytes).sum());
    written.into_iter().for_each(|(_, found)| report.extend(found));
    if report.blocks(strict) {
        return Ok(None);
    }
    let lost = staging.register(posters_lock::codes(site, options))?;
    if !lost.is_empty() {
        posters_lock::report_lost(&lost, out, report);
        return Ok(None);
    }
    // Before the exchange: a code that is published is registered, whatever happens in between.
    posters_lock::update(root, site, options)?;
    let ForeignFiles { kept, left } = staging.commit()?;
    cache.prune();
    Ok(Some(Built { campaign, files, bytes, kept, left }))
}

/// Every code that a finding of `fener check` may have, for the manual and for tests. Imports have
/// [`translate::CODES`], too.
pub fn codes() -> Vec<&'static str> {
    let steps = [yaml::CODES, read::CODES, model::CODES, i18n::CODES, render::CODES];
    let mut codes: Vec<&str> = steps
        .into_iter()
        .chain([check::SOURCE_CODES])
        .chain(check::CHECKS.iter().map(|check| check.codes))
        .chain(check::OUTPUT_CHECKS.iter().map(|check| check.codes))
        .flatten()
        .copied()
        .collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
