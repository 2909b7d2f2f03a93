//! The phrases of the interface as entries of a PO file.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::finding::{Location, Report, Severity};
use crate::i18n::{BUILT_IN, Locale, phrase_file, phrase_file::Phrase};
use crate::model::LangId;
use crate::read::{TextFile, built_in_locale};

use super::exchange::{Exchange, Imported};
use super::page_import::is_same;
use super::unit::{Answer, Slot, Translated, Unit};

/// The first part of the context of every phrase.
pub const CONTEXT: &str = "locales";

/// The files of phrases of one language.
struct Files<'a> {
    path: String,
    /// The campaign's own file.
    own: Option<&'a TextFile>,
    own_phrases: Vec<Phrase>,
    built_in: Option<TextFile>,
    built_in_phrases: Vec<Phrase>,
}

impl<'a> Files<'a> {
    fn of(locales: &'a [Arc<TextFile>], code: &str) -> Files<'a> {
        let path = format!("locales/{code}.ftl");
        let built_in = built_in_locale(code);
        let own = locales.iter().find(|file| *file.path == *path).map(|file| &**file);
        let phrases = |text: Option<&str>| text.map_or_else(Vec::new, phrase_file::read);
        Files {
            own_phrases: phrases(own.map(|file| file.text.as_str())),
            built_in_phrases: phrases(built_in.as_ref().map(|file| file.text.as_str())),
            path,
            own,
            built_in,
        }
    }

    fn get(&self, name: &str) -> Option<&Phrase> {
        let named = |phrases: &'_ [Phrase]| phrases.iter().position(|phrase| phrase.name == name);
        match named(&self.own_phrases) {
            Some(at) => self.own_phrases.get(at),
            None => self.built_in_phrases.get(named(&self.built_in_phrases)?),
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.own_phrases.iter().chain(&self.built_in_phrases).map(|phrase| phrase.name.as_str())
    }
}

/// The phrases to translate into a language: from `from`, or else the campaign's first language, and from English where
/// that has no words of its own. None for English itself, whose phrases are built in.
pub fn units(exchange: Exchange<'_>, lang: LangId, from: Option<LangId>) -> Vec<Unit> {
    let site = exchange.site;
    let from = from.unwrap_or(LangId::FIRST);
    let own = Files::of(exchange.locales, site.code(lang));
    let source = Files::of(exchange.locales, site.code(from));
    let english = Files::of(&[], "en");
    let is_english = |lang| site.code(lang).split('-').next() == Some("en");
    if is_english(lang) && from == lang {
        return Vec::new();
    }
    let names: BTreeSet<&str> = source.names().chain(english.names()).collect();
    let own_words = |files: &Files<'_>, lang: LangId, name: &str| -> Option<String> {
        let phrase = files.get(name)?;
        let is_copy = || {
            !is_english(lang)
                && !files
                    .built_in_phrases
                    .iter()
                    .any(|built_in| built_in.name == phrase.name && built_in.text == phrase.text)
                && english.get(name).is_some_and(|english| english.text == phrase.text)
        };
        (!is_copy()).then(|| phrase.text.clone())
    };
    let translated = |name: &str| {
        let is_own = own.own_phrases.iter().any(|phrase| phrase.name == name);
        let aside = own.own.filter(|_| !is_own);
        let aside = aside.and_then(|file| phrase_file::aside(&file.text, name));
        let fresh = aside.is_none();
        let words = aside.or_else(|| own_words(&own, lang, name))?;
        Some(Translated { words, fresh, block: None })
    };
    let unit = |name: &str| {
        let english = english.get(name).map(|phrase| phrase.text.clone());
        let words = if from == lang { None } else { own_words(&source, from, name) };
        let words = words.or_else(|| english.clone())?;
        if !phrase_file::has_words(&words) {
            return None;
        }
        let line = source.get(name).map_or(1, |phrase| phrase.line);
        let mut notes = vec!["a phrase of the interface; keep what is between { and }".to_owned()];
        notes.extend(
            english
                .filter(|english| *english != words)
                .map(|english| format!("in English: {}", english.replace('\n', " "))),
        );
        Some(Unit {
            slot: Slot::Phrase,
            context: format!("{CONTEXT} · {name}"),
            words,
            reference: format!("{}:{line}", source.path),
            notes,
            translated: translated(name),
        })
    };
    names.into_iter().filter_map(unit).collect()
}

/// Writes phrases into the campaign's own file; returns it if it changes. A phrase that is now empty is taken out of it;
/// the words of one that is now fuzzy stay in a comment, and the next export has them.
pub fn import(
    exchange: Exchange<'_>,
    lang: LangId,
    units: &[Unit],
    answers: &[Answer],
    location: &Location,
    report: &mut Report,
) -> Option<Imported> {
    let code = exchange.site.code(lang);
    let files = Files::of(exchange.locales, code);
    let before = files.own.map_or(String::new(), |file| file.text.clone());
    let mut file = before.clone();
    let mut lines: Vec<(&str, u32)> = Vec::new();
    for (unit, answer) in units.iter().zip(answers) {
        let Some((_, name)) = unit.context.split_once(" · ") else { continue };
        match answer {
            Answer::Words { line, words } if !is_same(unit, words) => {
                lines.push((name, *line));
                file = phrase_file::remove_aside(&file, name);
                match phrase_file::set(&file, name, words) {
                    Some(edited) => file = edited,
                    None => {
                        let message = format!("`{name}` has no message in {}", files.path);
                        report
                            .error("po", &location.at(*line, 0), message)
                            .help("translate its message, too");
                    }
                }
            }
            Answer::Withheld { is_fuzzy: true } => file = phrase_file::set_aside(&file, name),
            Answer::Withheld { is_fuzzy: false } if unit.translated.is_some() => {
                file = phrase_file::remove(&phrase_file::remove_aside(&file, name), name);
            }
            Answer::Words { .. } | Answer::Withheld { .. } | Answer::None => {}
        }
    }
    if file == before {
        return None;
    }
    check(&files, code, &file, &lines, exchange, location, report);
    Some(Imported { path: files.path, content: file })
}

/// Parses the new file, and reports each mistake in a phrase that was imported.
fn check(
    files: &Files<'_>,
    code: &str,
    file: &str,
    lines: &[(&str, u32)],
    exchange: Exchange<'_>,
    location: &Location,
    report: &mut Report,
) {
    let sources: Vec<(&str, &str)> = std::iter::once((files.path.as_str(), file))
        .chain(files.built_in.as_ref().map(|built_in| (BUILT_IN, built_in.text.as_str())))
        .collect();
    let mut found = Report::new();
    let locale = Locale::parse(code, &sources, &mut found);
    let phrases = phrase_file::read(file);
    let po_line = |name: &str| lines.iter().find(|(of, _)| *of == name).map(|(_, line)| *line);
    for finding in found.sorted() {
        if *finding.location.file != *files.path || finding.severity != Severity::Error {
            continue;
        }
        let phrase = phrases.iter().rfind(|phrase| phrase.line <= finding.location.line);
        if let Some(line) = phrase.and_then(|phrase| po_line(&phrase.name)) {
            report.error("po", &location.at(line, 0), &finding.message).help(&finding.help);
        }
    }
    let source = Files::of(exchange.locales, exchange.site.code(LangId::FIRST));
    let english = Files::of(&[], "en");
    for (name, line) in lines {
        let text = |files: &Files<'_>| files.get(name).map(|phrase| phrase.text.clone());
        let Some(expected) = text(&source).or_else(|| text(&english)) else { continue };
        let (expected, found) = (arguments(&expected), locale.messages().get(*name));
        let Some(found) = found else {
            report
                .error("po", &location.at(*line, 0), format!("`{name}` would not be readable"))
                .help("close each `{` with a `}`");
            continue;
        };
        if let Some(lost) = expected.iter().find(|argument| !found.arguments.contains(**argument)) {
            report
                .error("po", &location.at(*line, 0), format!("`{{ ${lost} }}` is missing"))
                .help("keep what is between { and } as the source has it");
        }
    }
}

/// The arguments of a phrase, without their `$`.
fn arguments(text: &str) -> BTreeSet<&str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = text.split('$').skip(1);
    rest.map(|rest| &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]).collect()
}
