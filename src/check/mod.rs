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

use rayon::prelude::*;

use crate::cache::Cache;
use crate::finding::{Location, Report, caught};
use crate::i18n;
use crate::model::{LangId, Page, Site};
use crate::validated::{UncheckedSite, ValidatedSite};

pub use dead_link::suggest;
pub use definition::{Check, CheckInput, Output, OutputCheck};
pub use over_budget::budget;
pub use withheld_number::{numbers_in_document, text_of};

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
    poster_code::CHECK,
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

/// The codes of [`sources`].
pub const SOURCE_CODES: &[&str] = no_source::CODES;

/// Checks of each output file.
pub const OUTPUT_CHECKS: &[OutputCheck] =
    &[over_budget::CHECK, third_party::CHECK, withheld_number::CHECK];

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
    let UncheckedSite { site, locales } = unchecked;
    i18n::check(locales, site.campaign.languages.count(), report);
    let input = CheckInput { site, locales, cache };
    // A check concerns the whole campaign.
    let settings = Location::settings();
    let run = |check: &Check| {
        let mut report = Report::new();
        caught(&settings, &mut report, |report| (check.run)(input, report));
        report
    };
    let reports: Vec<Report> = CHECKS.par_iter().filter(|_| !is_cancelled()).map(run).collect();
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
        translation_mismatch::report_text(page, text, report);
    }
}

/// Runs the checks of an output file.
pub fn output(output: &Output<'_>, report: &mut Report) {
    OUTPUT_CHECKS.iter().for_each(|check| (check.run)(output, report));
}
