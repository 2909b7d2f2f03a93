//! The report as one JSON object.

use serde_json::{Map, Value, json};

use crate::translate::status::totals;

use super::collect::StatusData;

/// Returns pages, totals and untranslated phrases of each language, and helplines.
pub fn value(data: &StatusData) -> Value {
    let StatusData { site, locales, rows, phrases: untranslated } = data;
    let languages = &site.campaign.languages;
    let pages: Vec<_> = rows
        .iter()
        .map(|row| {
            let states: Map<_, _> = languages
                .iter()
                .map(|(lang, language)| (language.code.clone(), json!(row.states[lang.index()])))
                .collect();
            json!({"page": row.folder, "languages": states})
        })
        .collect();
    let totals: Map<_, _> = languages
        .iter()
        .map(|(lang, language)| {
            let t = totals(rows, lang);
            let counts = json!({
                "complete": t.complete, "drifted": t.drifted, "machine": t.machine,
                "not_compared": t.not_compared, "draft": t.draft, "missing": t.missing,
                "machine_made_phrases": locales[lang.index()].machine_made().count(),
            });
            (language.code.clone(), counts)
        })
        .collect();
    let helplines: Vec<_> = site.helplines_by_age()
        .into_iter()
        .map(|(page, days, freshness)| {
            json!({"helpline": page.name(), "days": days, "state": freshness.label()})
        })
        .collect();
    let phrases: Map<_, _> = languages
        .iter()
        .zip(untranslated)
        .map(|((_, language), phrases)| {
            let counts = json!({"untranslated": phrases.names.len(), "of": phrases.of});
            (language.code.clone(), counts)
        })
        .collect();
    json!({"pages": pages, "totals": totals, "phrases": phrases, "helplines": helplines})
}
