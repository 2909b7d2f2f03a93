//! Imports a PO file: works out the files that change.

use std::collections::HashMap;

use crate::finding::{Location, Report, counted};
use crate::model::page::content_path;
use crate::model::{Date, LangId, Site};

use super::entry_check::one_line;
use super::exchange::{Exchange, Imported, PageExchange};
use super::export::SOURCE_LANGUAGE;
use super::page_import::{PageImport, is_same};
use super::phrases;
use super::reader;
use super::unit::{Answer, Unit, display_name, units};

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

/// The file's header.
struct Header {
    lang: LangId,
    /// The language of all sources, if it is one.
    from: Option<LangId>,
    /// The day on which the file was saved.
    saved: Option<Date>,
}

/// Returns the files that a PO file changes; none if the file has a mistake, which is then reported.
pub fn import(
    exchange: Exchange<'_>,
    location: &Location,
    text: &str,
    report: &mut Report,
) -> Vec<Imported> {
    let site = exchange.site;
    let Some((header, mut entries)) = read(site, location, text, report) else {
        return Vec::new();
    };
    let mut changed = Vec::new();
    // Translations that the campaign has already.
    let mut known = 0;
    let mut count = |units: &[Unit], answers: &[Answer]| {
        let pairs = units.iter().zip(answers);
        let is_known = |(unit, answer): &(&Unit, &Answer)| matches!(answer, Answer::Words { words, .. } if is_same(unit, words));
        known += pairs.filter(is_known).count();
    };
    for PageExchange { page, from, source, own } in exchange.pages(header.lang, header.from) {
        let units = units(page, source, own.as_ref());
        let answers: Vec<Answer> = units.iter().map(|unit| take(&mut entries, unit)).collect();
        count(&units, &answers);
        let path = content_path::text_file(&page.folder, site.code(header.lang));
        let page_import = PageImport {
            site,
            page,
            path: &path,
            name: display_name(page),
            code: site.code(from),
            today: site.date,
            saved: header.saved,
            source,
            own: own.as_ref(),
            units: &units,
            answers: &answers,
            location,
        };
        if let Some(content) = page_import.write(report) {
            changed.push(Imported { path, content });
        }
    }
    let units = phrases::units(exchange, header.lang, header.from);
    let answers: Vec<Answer> = units.iter().map(|unit| take(&mut entries, unit)).collect();
    count(&units, &answers);
    changed.extend(phrases::import(exchange, header.lang, &units, &answers, location, report));
    report_unused(site, location, &entries, report);
    if changed.is_empty() && !report.blocks(false) {
        report_nothing(location, &entries, known, report);
    }
    if report.blocks(false) { Vec::new() } else { changed }
}

fn read(
    site: &Site,
    location: &Location,
    text: &str,
    report: &mut Report,
) -> Option<(Header, Entries)> {
    let entries = reader::read(location, text, report)?;
    let (first, entries) = entries.split_first()?;
    let value = |key: &str| {
        let value = |line: &str| Some(line.strip_prefix(key)?.strip_prefix(':')?.trim().to_owned());
        first.translation.lines().find_map(value)
    };
    let mut language = |key: &str, code: String| {
        let code = code.replace('_', "-");
        let found = site.campaign.languages.find(&code);
        if found.is_none() {
            let codes: Vec<&str> = site
                .campaign
                .languages
                .iter()
                .map(|(_, language)| language.code.as_str())
                .collect();
            report
                .error("po", location, format!("unknown language `{code}` in the header (`{key}`)"))
                .help(format!("write one of this campaign's languages: {}", codes.join(", ")));
        }
        found
    };
    let lang = language("Language", value("Language").unwrap_or_default())?;
    let from = match value(SOURCE_LANGUAGE) {
        Some(code) => Some(language(SOURCE_LANGUAGE, code)?),
        None => None,
    };
    let saved = value("PO-Revision-Date").and_then(|date| date.get(..10)?.parse().ok());
    let entries = entries.iter().map(|entry| {
        let words = entry.translation.trim().to_owned();
        let publishable = !entry.fuzzy && !words.is_empty();
        let key = (entry.context.clone(), one_line(&entry.id));
        (key, Entry { line: entry.line, words, publishable, used: false })
    });
    Some((Header { lang, from, saved }, entries.collect()))
}

/// The file's answer to a unit.
fn take(entries: &mut Entries, unit: &Unit) -> Answer {
    let key = (unit.context.clone(), one_line(&unit.words));
    let Some(entry) = entries.get_mut(&key) else { return Answer::None };
    entry.used = true;
    match entry.publishable {
        true => Answer::Words { line: entry.line, words: entry.words.clone() },
        false => Answer::Withheld { is_fuzzy: !entry.words.is_empty() },
    }
}

/// Reports a file of which no text took anything, unless the campaign has `known` of its translations, and the others
/// belong to no text.
fn report_nothing(location: &Location, entries: &Entries, known: usize, report: &mut Report) {
    let publishable = || entries.values().filter(|entry| entry.publishable);
    let used = publishable().filter(|entry| entry.used).count();
    let left = if used == 0 { publishable().count() } else { used - known.min(used) };
    if left > 0 {
        let left = counted(left, "translation");
        report
            .error("po", location, format!("nothing was imported: no text took {left}"))
            .help("correct what the other findings name, then import the file again");
    }
}

/// Warns about entries that belong to no text.
fn report_unused(site: &Site, location: &Location, entries: &Entries, report: &mut Report) {
    let mut left: Vec<(&(String, String), &Entry)> =
        entries.iter().filter(|(_, entry)| !entry.used && !entry.words.is_empty()).collect();
    left.sort_by_key(|(_, entry)| entry.line);
    for ((context, words), entry) in left {
        let page = context.split(" · ").next().unwrap_or_default();
        let folder = if page == "home" { "" } else { page };
        let message = if page != phrases::CONTEXT && site.by_folder(folder).is_none() {
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
