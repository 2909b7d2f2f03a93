//! The report as a table of at most 80 columns.

use crate::finding::counted;
use crate::i18n::Locale;
use crate::model::Site;
use crate::translate::status::{Row, State, totals};

use super::collect::StatusData;

/// The usual width of a terminal, in columns.
const WIDE: usize = 80;
/// The width of a language's column: that of its longest word.
const CELL: usize = "not compared".len();

/// Returns the lines: pages by language, one line per language, then the helplines.
pub fn lines(data: &StatusData) -> Vec<String> {
    let StatusData { site, locales, rows, phrases: untranslated } = data;
    let languages = &site.campaign.languages;
    let codes: Vec<&str> = languages.iter().map(|(_, language)| language.code.as_str()).collect();
    let name = WIDE.saturating_sub(languages.count() * (CELL + 1) + 1);
    let mut lines =
        if name >= 24 { wide(rows, &codes, name.min(40)) } else { narrow(rows, &codes) };
    lines.push(String::new());
    lines.push(format!(
        "{:<12}{:>10}{:>10}{:>10}{:>14}{:>10}{:>10}",
        "", "complete", "drifted", "machine", "not compared", "draft", "missing"
    ));
    for (lang, language) in languages.iter() {
        let t = totals(rows, lang);
        lines.push(format!(
            "{:<12}{:>10}{:>10}{:>10}{:>14}{:>10}{:>10}",
            language.code, t.complete, t.drifted, t.machine, t.not_compared, t.draft, t.missing
        ));
    }
    for ((_, language), phrases) in languages.iter().zip(untranslated) {
        if !phrases.names.is_empty() {
            let (count, of, code) = (phrases.names.len(), phrases.of, &language.code);
            lines.push(format!(
                "{code}: not translated: {count} of {} of the interface",
                counted(of, "phrase")
            ));
        }
    }
    lines.extend(locales.iter().filter_map(phrases));
    lines.push(String::new());
    lines.extend(helplines(site));
    lines
}

/// Few languages: one column each, in words.
fn wide(rows: &[Row], codes: &[&str], name: usize) -> Vec<String> {
    let head: String = codes.iter().map(|code| format!(" {code:<CELL$}")).collect();
    let mut lines = vec![format!("{:<name$}{head}", "page").trim_end().to_owned()];
    for Row { folder, states } in rows {
        let cells = states.iter().map(|state| {
            let cell = match *state {
                State::Draft => "draft".to_owned(),
                State::Source => "source".to_owned(),
                State::Complete => "ok".to_owned(),
                State::NotCompared => "not compared".to_owned(),
                State::Drifted { blocks, of, critical } => {
                    format!("{blocks}/{of}{}", if critical { " !" } else { "" })
                }
                State::Machine => "machine".to_owned(),
                State::Missing => "-".to_owned(),
            };
            format!(" {cell:<CELL$}")
        });
        let cells: String = cells.collect();
        lines.push(format!("{:<name$}{cells}", short(folder, name)).trim_end().to_owned());
    }
    lines.push("n/m: blocks that have drifted; !: readers get the source's block".to_owned());
    lines
}

/// Many languages: one letter each, with the codes written downwards, in several tables if necessary.
fn narrow(rows: &[Row], codes: &[&str]) -> Vec<String> {
    const NAME: usize = 38;
    let room = WIDE - NAME - 1;
    let mut lines = Vec::new();
    for start in (0..codes.len()).step_by(room) {
        let stripe = &codes[start..codes.len().min(start + room)];
        let tall = stripe.iter().map(|code| code.chars().count()).max().unwrap_or(0);
        for row in 0..tall {
            let letters: String =
                stripe.iter().map(|code| code.chars().nth(row).unwrap_or(' ')).collect();
            lines.push(format!("{:NAME$} {letters}", "").trim_end().to_owned());
        }
        for Row { folder, states } in rows {
            let letters = states[start..start + stripe.len()].iter().map(|state| match state {
                State::Draft => 'd',
                State::Source | State::Complete => '+',
                State::NotCompared => '?',
                State::Drifted { critical: false, .. } => '~',
                State::Drifted { critical: true, .. } => '!',
                State::Machine => 'm',
                State::Missing => '.',
            });
            let letters: String = letters.collect();
            lines.push(format!("{:<NAME$} {letters}", short(folder, NAME)));
        }
    }
    lines.push(
        "+ complete  ~ drifted  ! critically  m machine  ? not compared  d draft  . missing"
            .to_owned(),
    );
    lines
}

/// Shortens a page's folder to its end.
fn short(folder: &str, room: usize) -> String {
    let folder = if folder.is_empty() { "home" } else { folder };
    let long = folder.chars().count();
    if long <= room {
        return folder.to_owned();
    }
    let end: String = folder.chars().skip(long - room + 1).collect();
    format!("…{end}")
}

/// Counts the phrases that a machine made; `None` if there are none.
fn phrases(locale: &Locale) -> Option<String> {
    let (code, count, of) = (locale.code(), locale.machine_made().count(), locale.messages().len());
    (count > 0).then(|| {
        format!(
            "{code}: a machine made {count} of {}; correct them in locales/{code}.ftl",
            counted(of, "phrase")
        )
    })
}

fn helplines(site: &Site) -> Vec<String> {
    let lines = site.helplines_by_age().into_iter().map(|(page, days, freshness)| {
        let word = freshness.label();
        let days = days.map_or_else(|| "?".to_owned(), |days| counted(days, "day"));
        format!("{:<44} {days:>11}  {word}", short(&page.folder, 44))
    });
    lines.collect()
}
