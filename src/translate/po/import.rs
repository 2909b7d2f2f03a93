//! Imports a PO file: works out the texts that change.

use std::collections::HashMap;
use std::sync::Arc;

use crate::finding::{Location, Report};
use crate::model::{LangId, Site, content_path};
use crate::translate::origin;

use super::export::source_file;
use super::page_import::PageImport;
use super::reader;
use super::unit::{Unit, units};

/// A text file that an import changes or adds.
pub struct Imported {
    /// Path from the campaign's folder.
    pub path: String,
    pub content: String,
}

/// The translation of one text in the file.
struct Entry {
    line: u32,
    words: String,
    /// Fuzzy or empty entries are not published.
    publishable: bool,
    used: bool,
}

/// Entries by context and source text.
type Entries = HashMap<(String, String), Entry>;

/// Returns the texts that a PO file changes; none if the file has a mistake, which is then reported.
pub fn import(
    site: &Site,
    files: &HashMap<Arc<str>, String>,
    location: &Location,
    text: &str,
    report: &mut Report,
) -> Vec<Imported> {
    let Some((lang, mut entries)) = read(site, location, text, report) else { return Vec::new() };
    let mut changed = Vec::new();
    for page in &site.pages {
        let Some(from) = origin::of(site, page, lang) else { continue };
        let Some(source) = page.own(from).and_then(|text| source_file(files, text)) else {
            continue;
        };
        let own = page.own(lang).and_then(|text| source_file(files, text));
        let units = units(page, from, source, own);
        let imported: Vec<Option<String>> =
            units.iter().map(|unit| take(&mut entries, unit)).collect();
        let page_import =
            PageImport { site, page, from, source, own, units: &units, imported: &imported };
        if let Some(content) = page_import.write(location, report) {
            let path = content_path::text_file(&page.folder, site.code(lang));
            changed.push(Imported { path, content });
        }
    }
    report_unused(site, location, &entries, report);
    changed
}

fn read(
    site: &Site,
    location: &Location,
    text: &str,
    report: &mut Report,
) -> Option<(LangId, Entries)> {
    let entries = reader::read(location, text, report)?;
    let (header, entries) = entries.split_first()?;
    let code = header.translation.lines().find_map(|line| line.strip_prefix("Language:"));
    let code = code.unwrap_or_default().trim().replace('_', "-");
    let Some(lang) = site.campaign.languages.find(&code) else {
        let codes: Vec<&str> =
            site.campaign.languages.iter().map(|(_, language)| language.code.as_str()).collect();
        report
            .error("po", location, format!("unknown language `{code}` in the header"))
            .help(format!("write one of this campaign's languages: {}", codes.join(", ")));
        return None;
    };
    let entries = entries.iter().map(|entry| {
        let words = entry.translation.trim().to_owned();
        let publishable = !entry.fuzzy && !words.is_empty();
        let key = (entry.context.clone(), one_line(&entry.id));
        (key, Entry { line: entry.line, words, publishable, used: false })
    });
    Some((lang, entries.collect()))
}

/// The translation of a unit, if the file has one that may be published.
fn take(entries: &mut Entries, unit: &Unit) -> Option<String> {
    let entry = entries.get_mut(&(unit.context.clone(), one_line(&unit.words)))?;
    entry.used = true;
    entry.publishable.then(|| entry.words.clone())
}

/// PO editors may wrap a text differently, so white space does not count.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Warns about entries that belong to no text.
fn report_unused(site: &Site, location: &Location, entries: &Entries, report: &mut Report) {
    let mut left: Vec<(&(String, String), &Entry)> =
        entries.iter().filter(|(_, entry)| !entry.used && !entry.words.is_empty()).collect();
    left.sort_by_key(|(_, entry)| entry.line);
    for ((context, words), entry) in left {
        let page = context.split(" · ").next().unwrap_or_default();
        let folder = if page == "home" { "" } else { page };
        let message = if site.by_folder(folder).is_none() {
            format!("entry ignored: the page `{page}` does not exist")
        } else {
            let start: String = words.chars().take(50).collect();
            format!("entry ignored: “{start}” is no longer in `{page}`")
        };
        report
            .warn("po", &location.at(entry.line, 0), message)
            .help("export the language again, and let the PO editor merge the old translations");
    }
}
