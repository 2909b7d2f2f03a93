//! Checks before publishing: one file per check, one list of all.
//!
//! The module doc of each file is the manual of its findings: reason, example and fix.
//!
//! Only this module makes a [`ValidatedSite`], and only a `ValidatedSite` is published.

mod attachment;
mod base_url_placeholder;
mod call_link;
mod code_reused;
mod contrast;
mod dead_link;
mod definition;
mod directive;
mod drift;
mod dropped_text;
mod empty_link;
mod exit_url;
mod fact_dates;
pub(crate) mod file_name;
mod heading_order;
mod helpline_age;
mod hours_as_written;
mod large_asset;
mod leftover_markup;
mod list_number;
mod locale_files;
mod machine_critical;
mod missing_alt;
mod missing_transcript;
mod missing_translation;
mod no_base_url;
mod no_help;
mod no_source;
mod not_approved;
mod number_in_prose;
mod over_budget;
mod own_code;
mod paper_title_long;
mod picture;
mod placeholder;
mod poster_code;
mod poster_dead;
mod poster_number_stale;
mod raw_html;
mod reference;
mod route_clash;
mod section_form;
mod sms_text;
mod stamp;
mod static_file;
mod story_consent;
mod third_party;
mod too_deep;
mod top_folder;
mod translation_mismatch;
mod unknown_class;
mod unknown_short_code;
mod unused_asset;
mod withheld_number;
mod wrong_language;

use std::sync::Arc;

use rayon::prelude::*;

use crate::cache::Cache;
use crate::finding::{Location, Report, caught};
use crate::i18n::{self, BUILT_IN, Locale};
use crate::model::{Campaign, LangId, Page, Site, hide_in_texts};
use crate::read;
use crate::translate;
use crate::validated::{UncheckedSite, ValidatedSite};

pub use definition::{CachedCheck, Check, Output, OutputCheck};
pub use over_budget::budget;
pub use withheld_number::text_of;

/// Every check of the whole site, by name.
pub const CHECKS: &[Check] = &[
    attachment::CHECK,
    base_url_placeholder::CHECK,
    call_link::CHECK,
    code_reused::CHECK,
    contrast::CHECK,
    dead_link::CHECK,
    directive::CHECK,
    drift::CHECK,
    dropped_text::CHECK,
    empty_link::CHECK,
    exit_url::CHECK,
    fact_dates::CHECK,
    file_name::CHECK,
    heading_order::CHECK,
    helpline_age::CHECK,
    hours_as_written::CHECK,
    large_asset::CHECK,
    leftover_markup::CHECK,
    list_number::CHECK,
    machine_critical::CHECK,
    missing_alt::CHECK,
    missing_transcript::CHECK,
    missing_translation::CHECK,
    no_base_url::CHECK,
    no_help::CHECK,
    not_approved::CHECK,
    number_in_prose::CHECK,
    own_code::CHECK,
    paper_title_long::CHECK,
    picture::CHECK,
    placeholder::CHECK,
    poster_dead::CHECK,
    poster_number_stale::CHECK,
    raw_html::CHECK,
    reference::CHECK,
    route_clash::CHECK,
    section_form::CHECK,
    sms_text::CHECK,
    stamp::CHECK,
    static_file::CHECK,
    story_consent::CHECK,
    too_deep::CHECK,
    top_folder::CHECK,
    translation_mismatch::CHECK,
    unknown_class::CHECK,
    unknown_short_code::CHECK,
    unused_asset::CHECK,
    withheld_number::FACTS,
    wrong_language::CHECK,
];

/// Checks of the whole site that keep their results in the cache.
pub const CACHED_CHECKS: &[CachedCheck] = &[poster_code::CHECK];

/// The codes of [`sources`].
pub const SOURCE_CODES: &[&str] = no_source::CODES;

/// Checks of each output file.
pub const OUTPUT_CHECKS: &[OutputCheck] =
    &[over_budget::CHECK, third_party::CHECK, withheld_number::CHECK];

/// Parses the interface's messages for each language: the campaign's own file, which may hold a few of them, then the
/// built-in ones. English comes last if it is no language of the campaign, for phrases that no language has.
pub fn locales<'t>(
    campaign: &Campaign,
    files: impl Iterator<Item = (&'t str, &'t str)> + Clone,
    report: &mut Report,
) -> Vec<Locale> {
    let built_in_english = read::built_in_locale("en");
    let english = built_in_english.as_ref().map_or("", |file| file.text.as_str());
    let mut locales: Vec<Locale> = Vec::new();
    locale_files::report_unused(campaign, files.clone(), report);
    for (_, language) in campaign.languages.iter() {
        let path = format!("locales/{}.ftl", language.code);
        let own = files.clone().find(|(file, _)| **file == *path);
        let built_in = read::built_in_locale(&language.code);
        let built_in = built_in.as_ref().map(|file| (&*file.path, file.text.as_str()));
        let other = built_in.filter(|b| own != Some(*b)).map(|(_, text)| (BUILT_IN, text));
        let sources: Vec<_> = own.into_iter().chain(other).collect();
        let location = Location::file(path.as_str());
        let parse = |report: &mut Report| Locale::parse(&language.code, &sources, report);
        let parsed = caught(&location, report, parse);
        // Without its messages the language falls back to English, as one without a file does.
        let locale =
            parsed.unwrap_or_else(|| Locale::parse(&language.code, &[], &mut Report::new()));
        locales.push(match own {
            Some((_, own)) => {
                let known = [english, built_in.map_or("", |(_, text)| text)];
                let has_own_theme = campaign.theme.value != "fener";
                locale.report_blank(&location, report);
                let unknown =
                    i18n::report_unknown_phrases(&location, own, &known, has_own_theme, report);
                locale.without(&unknown).noting_copies(
                    own,
                    built_in.map_or("", |(_, text)| text),
                    english,
                )
            }
            None => locale,
        });
    }
    if campaign.languages.find("en").is_none() {
        locales.push(Locale::parse("en", &[(BUILT_IN, english)], &mut Report::new()));
    }
    locales
}

/// Compares every translation with its source: pages show the source's block in place of one that is outdated.
/// Comparisons of texts that are the same in the `previous` site are taken from there.
pub fn unchecked(mut site: Site, locales: Arc<[Locale]>, previous: Option<&Site>) -> UncheckedSite {
    translate::translation_status::trace(&mut site, previous);
    // Last, so that texts are compared as they were written.
    hide_in_texts(&mut site);
    UncheckedSite { site: Arc::new(site), locales }
}

/// Runs every check; returns `None` if a finding blocks (under `strict`, warnings do, too).
pub fn validate(
    site: UncheckedSite,
    cache: &Cache,
    strict: bool,
    report: &mut Report,
) -> Option<ValidatedSite> {
    run_checks(&site, cache, &|| false, report);
    ValidatedSite::new(site, report, strict)
}

/// Runs every check, in parallel, until `is_cancelled` returns `true`.
pub fn run_checks(
    unchecked: &UncheckedSite,
    cache: &Cache,
    is_cancelled: &(dyn Fn() -> bool + Sync),
    report: &mut Report,
) {
    let site = &unchecked.site;
    i18n::check(&unchecked.locales, site.campaign.languages.count(), report);
    number_in_prose::phrases(unchecked, report);
    // A check concerns the whole campaign.
    let settings = Location::settings();
    let plain = CHECKS.par_iter().filter(|_| !is_cancelled()).map(|check| {
        let mut report = Report::new();
        caught(&settings, &mut report, |report| (check.run)(site, report));
        report
    });
    let cached = CACHED_CHECKS.par_iter().filter(|_| !is_cancelled()).map(|check| {
        let mut report = Report::new();
        caught(&settings, &mut report, |report| (check.run)(site, cache, report));
        report
    });
    let reports: Vec<Report> = cached.chain(plain).collect();
    reports.into_iter().for_each(|found| report.extend(found));
}

/// Reports pages, figures, facts of helplines and claims that have no source, as notices.
pub fn sources(unchecked: &UncheckedSite, report: &mut Report) {
    no_source::run(unchecked, report);
}

/// Reports what one text says otherwise than its source.
pub fn translation(site: &Site, page: &Page, lang: LangId, report: &mut Report) {
    if let Some(text) = page.own(lang) {
        drift::report_text(site, page, (lang, text), report);
        translation_mismatch::report_text(site, page, (lang, text), report);
    }
}

/// Runs the checks of an output file.
pub fn output(output: &Output<'_>, report: &mut Report) {
    OUTPUT_CHECKS.iter().for_each(|check| (check.run)(output, report));
}
