//! The report as a table that fits a terminal, of at most 80 columns.

use crate::finding::counted;
use crate::i18n::Locale;
use crate::model::Site;
use crate::translate::status::{Row, State, totals};

use super::collect::StatusData;

/// The width of the report on a wide terminal, in columns.
const WIDE: usize = 80;
/// The width below which the names of pages are cut too much.
const SMALL: usize = 30;
/// The width of a language's column: that of its longest word.
const CELL: usize = "not compared".len();
/// The states that are counted for each language, with the widths of their columns.
const STATES: [(&str, usize); 6] = [
    ("complete", 10),
    ("drifted", 10),
    ("machine", 10),
    ("not compared", 14),
    ("draft", 10),
    ("missing", 10),
];
/// The width of the column of codes before them.
const CODE: usize = 12;

/// Returns the lines: pages by language, one line per language, then the helplines. `columns` is the terminal's width.
pub fn lines(data: &StatusData, columns: usize) -> Vec<String> {
    let StatusData { site, locales, rows, phrases: untranslated } = data;
    let width = columns.clamp(SMALL, WIDE);
    let languages = &site.campaign.languages;
    let codes: Vec<&str> = languages.iter().map(|(_, language)| language.code.as_str()).collect();
    let name = width.saturating_sub(languages.count() * (CELL + 1) + 1);
    let mut lines = match name >= 24 {
        true => wide(rows, &codes, name.min(40), width),
        false => narrow(rows, &codes, width),
    };
    lines.push(String::new());
    let is_table = width >= CODE + STATES.iter().map(|(_, column)| column).sum::<usize>();
    if is_table {
        let head: String =
            STATES.iter().map(|(state, column)| format!("{state:>column$}")).collect();
        lines.push(format!("{:<CODE$}{head}", ""));
    }
    for (lang, language) in languages.iter() {
        let t = totals(rows, lang);
        let counts = [t.complete, t.drifted, t.machine, t.not_compared, t.draft, t.missing];
        let cells = counts.into_iter().zip(STATES);
        if is_table {
            let cells: String =
                cells.map(|(count, (_, column))| format!("{count:>column$}")).collect();
            lines.push(format!("{:<CODE$}{cells}", language.code));
        } else {
            let counted = cells.filter(|(count, _)| *count > 0);
            let counted = counted.map(|(count, (state, _))| format!("{count} {state}"));
            lines.extend(wrapped(&format!("{}:", language.code), counted, width));
        }
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
    lines.extend(helplines(site, width));
    lines
}

/// Sets words after each other, in as many lines as they need; further lines are indented.
fn wrapped(
    start: &str,
    words: impl IntoIterator<Item = impl AsRef<str>>,
    width: usize,
) -> Vec<String> {
    let mut lines = vec![start.to_owned()];
    for word in words {
        let (word, last) = (word.as_ref(), lines.last().map_or(0, |line| line.chars().count()));
        match lines.last_mut() {
            Some(line) if last + 2 + word.chars().count() <= width => {
                line.push_str(if line.is_empty() { "" } else { "  " });
                line.push_str(word);
            }
            _ => lines.push(format!("  {word}")),
        }
    }
    lines
}

/// Few languages: one column each, in words.
fn wide(rows: &[Row], codes: &[&str], name: usize, width: usize) -> Vec<String> {
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
    let words = ["n/m: blocks that have drifted", "!: readers get the source's block"];
    lines.extend(wrapped("", words, width));
    lines
}

/// Many languages: one letter each, with the codes written downwards, in several tables if necessary.
fn narrow(rows: &[Row], codes: &[&str], width: usize) -> Vec<String> {
    let column = (width / 2 - 2).max(width.saturating_sub(codes.len() + 1).min(38));
    let room = width - column - 1;
    let mut lines = Vec::new();
    for start in (0..codes.len()).step_by(room) {
        let stripe = &codes[start..codes.len().min(start + room)];
        let tall = stripe.iter().map(|code| code.chars().count()).max().unwrap_or(0);
        for row in 0..tall {
            let letters: String =
                stripe.iter().map(|code| code.chars().nth(row).unwrap_or(' ')).collect();
            lines.push(format!("{:column$} {letters}", "").trim_end().to_owned());
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
            lines.push(format!("{:<column$} {letters}", short(folder, column)));
        }
    }
    let words = [
        "+ complete",
        "~ drifted",
        "! critically",
        "m machine",
        "? not compared",
        "d draft",
        ". missing",
    ];
    lines.extend(wrapped("", words, width));
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

/// The helplines with the days since they were confirmed. On a small terminal each has two lines.
fn helplines(site: &Site, width: usize) -> Vec<String> {
    let lines = site.helplines_by_age().into_iter().flat_map(|(page, days, freshness)| {
        let word = freshness.label();
        let days = days.map_or_else(|| "?".to_owned(), |days| counted(days, "day"));
        let name = short(&page.folder, width.min(44));
        match width == WIDE {
            true => vec![format!("{name:<44} {days:>11}  {word}")],
            false => vec![name, format!("  {days}: {word}")],
        }
    });
    lines.collect()
}
