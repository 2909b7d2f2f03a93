//! The JSON data of the dashboard: state, findings, missing sources, translations, helplines, posters and output sizes.

use std::cmp::Reverse;

use serde_json::{Map, Value, json};

use crate::check;
use crate::file_names;
use crate::finding::{Finding, Report, Severity};
use crate::i18n;
use crate::model::{LangId, Page, Route, Site};
use crate::posters::absence::Absence;
use crate::preview::options::PreviewOptions;
use crate::preview::output_sizes::{OutputSize, OutputSizes};
use crate::preview::state::State;
use crate::preview::throttle::NetworkProfile;
use crate::translate::status::{self, State as TranslationState};

use super::event::finding_object;

/// Maximum number of rows of one table; a search finds the others.
const MAX_ROWS: usize = 200;

/// Returns everything but the long tables.
pub fn state(options: &PreviewOptions, state: &State) -> Value {
    let mut findings: Vec<&Finding> = state.findings.iter().collect();
    findings.sort_by_key(|finding| finding.severity);
    let listed = findings.iter().take(MAX_ROWS);
    let mut object = json!({
        "snapshot": state.snapshot.as_ref().map(|snapshot| snapshot.number),
        "checked": state.is_checked,
        "outdated": !state.errors.is_empty(),
        "error_count": state.count(Severity::Error),
        "warning_count": state.count(Severity::Warning),
        "notice_count": state.count(Severity::Notice),
        "findings": listed
            .map(|finding| finding_object(finding, &options.root, Some(&options.editor)))
            .collect::<Vec<_>>(),
        "base": format!("/{}", options.base_path),
        "root": options.root.display().to_string(),
        "drafts": options.build.drafts,
        "slow": options.slow.as_ref().map(NetworkProfile::into_str),
        "no_script": options.no_script,
    });
    if let Some(snapshot) = &state.snapshot {
        let site = snapshot.site();
        let languages = site.campaign.languages.iter().zip(snapshot.unchecked.locales.iter());
        object["title"] = site.campaign.title(LangId::FIRST).into();
        object["date"] = site.date.to_string().into();
        object["pages"] = site.pages.len().into();
        let rows: Vec<_> = status::rows(site).collect();
        let phrases = i18n::untranslated(&snapshot.unchecked.locales);
        object["languages"] = languages
            .zip(phrases)
            .map(|(((lang, language), locale), phrases)| {
                let totals = status::totals(&rows, lang);
                json!({
                    "code": language.code, "name": language.name, "dir": locale.direction(),
                    "complete": totals.complete, "drifted": totals.drifted,
                    "machine": totals.machine, "not_compared": totals.not_compared, "draft": totals.draft,
                    "missing": totals.missing, "phrases": phrases.names.len(),
                    "machine_made_phrases": locale.machine_made().count(),
                })
            })
            .collect();
        object["helplines"] = helplines(options, site);
        object["posters"] = posters(options, site);
    }
    object
}

fn address(options: &PreviewOptions, site: &Site, route: Route) -> String {
    format!("/{}{}", options.base_path, route.address(site))
}

fn helplines(options: &PreviewOptions, site: &Site) -> Value {
    site.helplines_by_age()
        .into_iter()
        .map(|(page, days, freshness)| {
            json!({
                "title": page.text(LangId::FIRST).title.value,
                "url": address(options, site, first_of(page)),
                "days": days,
                "state": freshness.label(),
                "may_print": freshness.may_print(),
                "edit": edit(options, &page.location.file),
            })
        })
        .collect()
}

fn posters(options: &PreviewOptions, site: &Site) -> Value {
    let current = site.poster_pages().map(|(page, poster)| {
        let landing = Route::Landing { page: page.id };
        json!({
            "code": poster.code.value,
            "place": poster.place,
            "region": poster.region.as_ref().map(|region| region.value.as_str()),
            "title": page.text(LangId::FIRST).title.value,
            "leads_to": poster.leads_to.value,
            "url": address(options, site, landing),
            "printed": poster.printed.as_ref().map(|batch| batch.on.to_string()),
            "drawn": landing.absolute(site).is_some(),
            "edit": edit(options, &page.location.file),
        })
    });
    let removed = site.old_codes().map(|(entry, old)| {
        json!({
            "code": old.code,
            "place": old.paper.place,
            "region": old.paper.region,
            "title": format!("{}; its page is kept", Absence::of(site, old)),
            "leads_to": old.paper.leads_to,
            "url": address(options, site, Route::OldLanding { entry }),
            "printed": old.printed.last().map(|batch| batch.on.to_string()),
            "drawn": false,
            "edit": edit(options, file_names::REGISTER),
        })
    });
    current.chain(removed).collect()
}

/// Returns what has no source: the findings of `fener check --sources`.
pub fn sources(options: &PreviewOptions, state: &State) -> Value {
    let Some(snapshot) = &state.snapshot else { return json!({"of": 0, "rows": []}) };
    let mut report = Report::new();
    check::sources(&snapshot.unchecked, &mut report);
    let findings = report.sorted();
    let rows = findings.iter().take(MAX_ROWS);
    let rows = rows.map(|finding| finding_object(finding, &options.root, Some(&options.editor)));
    json!({"of": findings.len(), "rows": rows.collect::<Vec<_>>()})
}

/// Returns the translation status of each page in each language, the most urgent pages first.
pub fn pages(options: &PreviewOptions, state: &State, search: &str) -> Value {
    let Some(snapshot) = &state.snapshot else { return json!({"of": 0, "rows": []}) };
    let site = snapshot.site();
    let title = |page: &Page| page.text(LangId::FIRST).title.value.to_lowercase();
    let mut found: Vec<&Page> = site
        .pages
        .iter()
        .filter(|page| page.folder.contains(search) || title(page).contains(search))
        .collect();
    let of = found.len();
    let languages = || site.campaign.languages.iter();
    let page_urgency =
        |page: &Page| -> u32 { languages().map(|(lang, _)| urgency(status::of(page, lang))).sum() };
    found.sort_by_cached_key(|page| Reverse(page_urgency(page)));
    found.truncate(MAX_ROWS);
    let row = |page: &Page| {
        let states: Map<String, Value> = languages()
            .map(|(lang, language)| {
                let route = Route::Page { page: page.id, lang, page_no: 0 };
                let file = &page.text(lang).location.file;
                let mut cell = json!(status::of(page, lang));
                cell["url"] = address(options, site, route).into();
                cell["edit"] = edit(options, file).into();
                (language.code.clone(), cell)
            })
            .collect();
        json!({"page": page.display_name(), "title": page.text(LangId::FIRST).title.value, "states": states})
    };
    json!({"of": of, "rows": found.into_iter().map(row).collect::<Vec<_>>()})
}

/// Returns the urgency of a translation status.
fn urgency(status: TranslationState) -> u32 {
    match status {
        TranslationState::Drifted { critical: true, .. } => 100,
        TranslationState::Drifted { critical: false, .. } => 10,
        TranslationState::Machine => 5,
        TranslationState::Missing => 2,
        TranslationState::NotCompared => 3,
        TranslationState::Draft => 1,
        TranslationState::Source | TranslationState::Complete => 0,
    }
}

/// Returns the sizes of output files, those nearest to their budgets first.
pub fn routes(options: &PreviewOptions, sizes: &OutputSizes, search: &str) -> Value {
    let (mut files, total) = sizes.request();
    let measured = files.len();
    files.retain(|file| file.file.to_lowercase().contains(search));
    let found = files.len();
    // In thousandths of the budget; files without one come last, the largest first.
    let used = |bytes: usize, budget: usize| bytes.saturating_mul(1_000) / budget.max(1);
    files.sort_by_cached_key(|file| {
        Reverse((file.budget.map(|budget| used(file.bytes, budget)), file.bytes, file.file.clone()))
    });
    let row = |file: &OutputSize| {
        let folder = file.file.strip_suffix("index.html").unwrap_or(&file.file);
        let url =
            format!("/{}{}", options.base_path, crate::model::route::address::escaped(folder));
        json!({"file": file.file, "url": url, "bytes": file.bytes, "budget": file.budget})
    };
    let rows: Vec<Value> = files.iter().take(MAX_ROWS).map(row).collect();
    json!({"total": total, "measured": measured, "found": found, "rows": rows})
}

fn first_of(page: &Page) -> Route {
    Route::Page { page: page.id, lang: LangId::FIRST, page_no: 0 }
}

fn edit(options: &PreviewOptions, file: &str) -> String {
    options.editor.link(&options.root, file, 1, 1)
}
