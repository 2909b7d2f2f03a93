//! Checks before publishing: one file per check, one list of all.
//!
//! The module doc of each file is the manual of its findings: reason, example and fix.
//!
//! Only this module makes a [`ValidatedSite`], and only a `ValidatedSite` is published.

mod code_reused;
mod dead_link;
mod definition;
mod directive;
mod drift;
mod exit_url;
mod heading_order;
mod helpline_age;
mod large_asset;
mod machine_critical;
mod missing_alt;
mod missing_translation;
mod no_base_url;
mod no_help;
mod number_in_prose;
mod over_budget;
mod picture;
mod poster_code;
mod poster_dead;
mod poster_number_stale;
mod raw_html;
mod reference;
mod route_clash;
mod sms_text;
mod stamp;
mod story_consent;
mod third_party;
mod too_deep;
mod translation_mismatch;
mod unused_asset;

use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::Report;
use crate::i18n::{self, Locale};
use crate::model::{Campaign, Site};
use crate::translate;
use crate::validated::{UncheckedSite, ValidatedSite};

pub use definition::{Check, Output, OutputCheck};
pub use over_budget::budget;

pub const CHECKS: &[Check] = &[
    code_reused::CHECK,
    dead_link::CHECK,
    directive::CHECK,
    drift::CHECK,
    exit_url::CHECK,
    heading_order::CHECK,
    helpline_age::CHECK,
    large_asset::CHECK,
    machine_critical::CHECK,
    missing_alt::CHECK,
    missing_translation::CHECK,
    no_base_url::CHECK,
    no_help::CHECK,
    number_in_prose::CHECK,
    picture::CHECK,
    poster_code::CHECK,
    poster_dead::CHECK,
    poster_number_stale::CHECK,
    raw_html::CHECK,
    reference::CHECK,
    route_clash::CHECK,
    sms_text::CHECK,
    stamp::CHECK,
    story_consent::CHECK,
    too_deep::CHECK,
    translation_mismatch::CHECK,
    unused_asset::CHECK,
];

pub const OUTPUT_CHECKS: &[OutputCheck] = &[over_budget::CHECK, third_party::CHECK];

/// Parses the interface's messages for each language: the campaign's own files first, then the built-in ones.
pub fn locales<'t>(
    campaign: &Campaign,
    files: impl Iterator<Item = (&'t str, &'t str)> + Clone,
    report: &mut Report,
) -> Vec<Locale> {
    let languages = campaign.languages.iter();
    languages
        .map(|(_, language)| {
            let path = format!("locales/{}.ftl", language.code);
            let sources: Vec<(&str, &str)> =
                files.clone().filter(|(file, _)| **file == *path).collect();
            Locale::parse(&language.code, &sources, report)
        })
        .collect()
}

/// Compares every translation with its source. Results of the site `before` are used for pages that are the same.
pub fn shown(mut site: Site, locales: Arc<[Locale]>, before: Option<&Site>) -> UncheckedSite {
    translate::translation_status::trace_again(&mut site, before);
    UncheckedSite { site, locales }
}

/// Runs every check; `None` if a finding blocks. Warnings block if `strict`.
pub fn site(
    site: Site,
    locales: Vec<Locale>,
    strict: bool,
    report: &mut Report,
) -> Option<ValidatedSite> {
    let shown = shown(site, locales.into(), None);
    run_checks(&shown, &|| false, report);
    ValidatedSite::new(shown, report, strict)
}

/// Runs every check, in parallel, until `is_cancelled` returns true.
pub fn run_checks(
    shown: &UncheckedSite,
    is_cancelled: &(dyn Fn() -> bool + Sync),
    report: &mut Report,
) {
    i18n::check(&shown.locales.iter().collect::<Vec<_>>(), report);
    let reports: Vec<Report> = CHECKS
        .par_iter()
        .filter(|_| !is_cancelled())
        .map(|check| {
            let mut report = Report::new();
            (check.run)(&shown.site, &mut report);
            report
        })
        .collect();
    reports.into_iter().for_each(|found| report.extend(found));
}

/// Runs the checks of an output file.
pub fn output(output: &Output<'_>, report: &mut Report) {
    OUTPUT_CHECKS.iter().for_each(|check| (check.run)(output, report));
}
