//! The dashboard's data: what stands where, what is wrong, what it weighs.

use std::cmp::Reverse;

use serde_json::{Map, Value, json};

use crate::finding::{Finding, Severity};
use crate::model::{LangId, Page, PageData, PageKind, Route, Site};
use crate::preview::snapshot::OutputSizes;
use crate::preview::state::State;
use crate::translate::status::{self, State as Stand};

use super::Dashboard;
use super::event::finding_object;

/// How many rows of one table are sent at a time; a search finds the others.
const ROWS: usize = 200;

/// Everything but the long tables.
pub fn state(dashboard: &Dashboard, state: &State) -> Value {
    let mut findings: Vec<&Finding> = state.findings.iter().collect();
    findings.sort_by_key(|finding| finding.severity);
    let shown = findings.iter().take(ROWS);
    let mut object = json!({
        "scene": state.snapshot.as_ref().map(|snapshot| snapshot.number),
        "checked": state.checked,
        "held": !state.errors.is_empty(),
        "errors": state.count(Severity::Error),
        "warnings": state.count(Severity::Warning),
        "notices": state.count(Severity::Notice),
        "findings": shown
            .map(|finding| finding_object(finding, &dashboard.root, Some(&dashboard.editor)))
            .collect::<Vec<_>>(),
        "base": format!("/{}", dashboard.base_path),
        "root": dashboard.root.display().to_string(),
        "drafts": dashboard.drafts,
        "slow": dashboard.slow,
        "no_script": dashboard.no_script,
    });
    if let Some(snapshot) = &state.snapshot {
        let site = &snapshot.shown.site;
        let languages = site.campaign.languages.iter().zip(snapshot.shown.locales.iter());
        object["title"] = site.campaign.title(LangId::FIRST).into();
        object["date"] = site.date.to_string().into();
        object["pages"] = site.pages.len().into();
        let rows: Vec<_> = status::rows(site).collect();
        object["languages"] = languages
            .map(|((lang, language), locale)| {
                let totals = status::totals(&rows, lang);
                json!({
                    "code": language.code, "name": language.name, "dir": locale.direction(),
                    "complete": totals.complete, "drifted": totals.drifted,
                    "machine": totals.machine, "unstamped": totals.unstamped,
                    "missing": totals.missing,
                })
            })
            .collect();
        object["helplines"] = helplines(dashboard, site);
        object["posters"] = posters(dashboard, site);
    }
    object
}

fn address(dashboard: &Dashboard, site: &Site, route: Route) -> String {
    format!("/{}{}", dashboard.base_path, route.address(site))
}

fn helplines(dashboard: &Dashboard, site: &Site) -> Value {
    site.helplines_by_age()
        .into_iter()
        .map(|(page, days, freshness)| {
            json!({
                "title": page.text(LangId::FIRST).title.value,
                "url": address(dashboard, site, first_of(page)),
                "days": days,
                "state": freshness.label(),
                "may_print": freshness.may_print(),
                "edit": edit(dashboard, &page.location.file),
            })
        })
        .collect()
}

fn posters(dashboard: &Dashboard, site: &Site) -> Value {
    let today = site.pages_of(PageKind::Poster).filter_map(|page| {
        let PageData::Poster(poster) = &page.kind else { return None };
        let landing = Route::Landing { page: page.id };
        Some(json!({
            "code": poster.code.value,
            "place": poster.place,
            "region": poster.region.as_ref().map(|region| region.value.as_str()),
            "title": page.text(LangId::FIRST).title.value,
            "leads_to": poster.leads_to.value,
            "url": address(dashboard, site, landing),
            "printed": poster.printed.as_ref().map(|batch| batch.on.to_string()),
            "drawn": landing.absolute(site).is_some(),
            "edit": edit(dashboard, &page.location.file),
        }))
    });
    let gone = site.old_codes().map(|(entry, old)| {
        json!({
            "code": old.code,
            "place": old.paper.place,
            "region": old.paper.region,
            "title": "gone from the content; its page stays",
            "leads_to": old.paper.leads_to,
            "url": address(dashboard, site, Route::OldLanding { entry }),
            "printed": old.printed.last().map(|batch| batch.on.to_string()),
            "drawn": false,
            "edit": edit(dashboard, "posters.lock"),
        })
    });
    today.chain(gone).collect()
}

/// How each page stands in each language, those first that need somebody.
pub fn pages(dashboard: &Dashboard, state: &State, wanted: &str) -> Value {
    let Some(snapshot) = &state.snapshot else { return json!({"of": 0, "rows": []}) };
    let site = &snapshot.shown.site;
    let title = |page: &Page| page.text(LangId::FIRST).title.value.to_lowercase();
    let mut found: Vec<&Page> = site
        .pages
        .iter()
        .filter(|page| page.folder.contains(wanted) || title(page).contains(wanted))
        .collect();
    let of = found.len();
    let languages = || site.campaign.languages.iter();
    let urgency =
        |page: &Page| -> u32 { languages().map(|(lang, _)| weight(status::of(page, lang))).sum() };
    found.sort_by_cached_key(|page| Reverse(urgency(page)));
    found.truncate(ROWS);
    let row = |page: &Page| {
        let states: Map<String, Value> = languages()
            .map(|(lang, language)| {
                let route = Route::Page { page: page.id, lang, page_no: 0 };
                let file = &page.text(lang).location.file;
                let mut cell = stand(status::of(page, lang));
                cell["url"] = address(dashboard, site, route).into();
                cell["edit"] = edit(dashboard, file).into();
                (language.code.clone(), cell)
            })
            .collect();
        let folder = if page.folder.is_empty() { "home" } else { &page.folder };
        json!({"page": folder, "title": page.text(LangId::FIRST).title.value, "states": states})
    };
    json!({"of": of, "rows": found.into_iter().map(row).collect::<Vec<_>>()})
}

/// What a page's state asks of somebody: the more, the sooner.
fn weight(stand: Stand) -> u32 {
    match stand {
        Stand::Drifted { critical: true, .. } => 100,
        Stand::Drifted { critical: false, .. } => 10,
        Stand::Machine => 5,
        Stand::Missing => 2,
        Stand::Unstamped => 1,
        Stand::Source | Stand::Complete => 0,
    }
}

fn stand(stand: Stand) -> Value {
    match stand {
        Stand::Source => json!({"state": "source"}),
        Stand::Complete => json!({"state": "complete"}),
        Stand::Unstamped => json!({"state": "unstamped"}),
        Stand::Drifted { blocks, of, critical } => {
            json!({"state": "drifted", "blocks": blocks, "of": of, "critical": critical})
        }
        Stand::Machine => json!({"state": "machine"}),
        Stand::Missing => json!({"state": "missing"}),
    }
}

/// What finished files weigh, those first that are nearest to their budget.
pub fn routes(dashboard: &Dashboard, sizes: OutputSizes, wanted: &str) -> Value {
    let weighed = sizes.files.len();
    let mut files = sizes.files;
    files.retain(|file| file.file.to_lowercase().contains(wanted));
    let found = files.len();
    // In thousandths, so that files can be sorted; those without a budget come last, the heaviest first.
    let used = |bytes: usize, budget: usize| bytes.saturating_mul(1_000) / budget.max(1);
    files.sort_by_cached_key(|file| {
        Reverse((file.budget.map(|most| used(file.bytes, most)), file.bytes, file.file.clone()))
    });
    let row = |file: &crate::preview::snapshot::OutputSize| {
        let folder = file.file.strip_suffix("index.html").unwrap_or(&file.file);
        let url = format!("/{}{}", dashboard.base_path, crate::model::route::escaped(folder));
        json!({"file": file.file, "url": url, "bytes": file.bytes, "budget": file.budget})
    };
    let rows: Vec<Value> = files.iter().take(ROWS).map(row).collect();
    json!({"of": sizes.of, "weighed": weighed, "found": found, "rows": rows})
}

fn first_of(page: &Page) -> Route {
    Route::Page { page: page.id, lang: LangId::FIRST, page_no: 0 }
}

fn edit(dashboard: &Dashboard, file: &str) -> String {
    dashboard.editor.link(&dashboard.root, file, 1, 1)
}
