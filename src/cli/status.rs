//! `fener status`: how far each language is, and how old each helpline's number.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use crate::finding::Report;
use crate::model::freshness::by_age;
use crate::model::{self, Date, Page, Run, Site, Text};
use crate::read;
use crate::translate::lineage;
use crate::translate::status::{self, State};

use super::{Failure, Format, day, print, today};

/// Show how far each language is, and how old each helpline's number
#[derive(Args)]
#[command(after_help = "Example:\n  fener status\n  fener status --format json > status.json")]
pub struct Status {
    /// A table for people, or one JSON object
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// What counts as today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

impl Status {
    pub fn run(self, root: &Path) -> Result<ExitCode, Failure> {
        let date = self.date.map_or_else(today, Ok)?;
        let mut report = Report::new();
        let mut sources = read::campaign(root, Text::read, &mut report);
        let run = Run { drafts: true, ..Run::on(date) };
        let Some(mut site) = model::assemble(&mut sources, &run, &mut report) else {
            print::report(root, &report, Format::Human);
            return Err(Failure::new(
                "the campaign's settings cannot be read",
                "mend fener.yaml first",
            ));
        };
        lineage::trace(&mut site);
        match self.format {
            Format::Human | Format::Github => table(&site).iter().for_each(|line| print::say(line)),
            Format::Json => print::say(&format!("{:#}", object(&site))),
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// How wide a terminal is that nobody has widened.
const WIDE: usize = 80;

/// Pages by language, then a line a language, then the helplines.
fn table(site: &Site) -> Vec<String> {
    let languages = &site.campaign.languages;
    let codes: Vec<&str> = languages.iter().map(|(_, language)| language.code.as_str()).collect();
    let name = WIDE.saturating_sub(languages.count() * 9 + 1);
    let mut lines =
        if name >= 24 { wide(site, &codes, name.min(40)) } else { narrow(site, &codes) };
    lines.push(String::new());
    lines.push(format!(
        "{:<12}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "", "complete", "drifted", "machine", "unstamped", "missing"
    ));
    for (lang, language) in languages.iter() {
        let t = status::totals(site, lang);
        let counts = [t.complete, t.drifted, t.machine, t.unstamped, t.missing];
        let counts: String = counts.iter().map(|count| format!("{count:>10}")).collect();
        lines.push(format!("{:<12}{counts}", language.code));
    }
    lines.push(String::new());
    lines.extend(helplines(site));
    lines
}

/// Few languages: a column each, in words.
fn wide(site: &Site, codes: &[&str], name: usize) -> Vec<String> {
    let head: String = codes.iter().map(|code| format!(" {code:<8}")).collect();
    let mut lines = vec![format!("{:<name$}{head}", "page").trim_end().to_owned()];
    for page in &site.pages {
        let cells = site.campaign.languages.ids().map(|lang| {
            let cell = match status::of(page, lang) {
                State::Source => "source".to_owned(),
                State::Complete => "ok".to_owned(),
                State::Unstamped => "no stamp".to_owned(),
                State::Drifted { blocks, of, critical } => {
                    format!("{blocks}/{of}{}", if critical { " !" } else { "" })
                }
                State::Machine => "machine".to_owned(),
                State::Missing => "-".to_owned(),
            };
            format!(" {cell:<8}")
        });
        let cells: String = cells.collect();
        lines.push(format!("{:<name$}{cells}", short(page, name)).trim_end().to_owned());
    }
    lines.push("n/m: blocks that have drifted; !: readers get the source's block".to_owned());
    lines
}

/// Many languages: one letter each, their codes written downwards; in stripes if need be.
fn narrow(site: &Site, codes: &[&str]) -> Vec<String> {
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
        for page in &site.pages {
            let ids = site.campaign.languages.ids().skip(start).take(stripe.len());
            let letters = ids.map(|lang| match status::of(page, lang) {
                State::Source | State::Complete => '+',
                State::Unstamped => '?',
                State::Drifted { critical: false, .. } => '~',
                State::Drifted { critical: true, .. } => '!',
                State::Machine => 'm',
                State::Missing => '.',
            });
            let letters: String = letters.collect();
            lines.push(format!("{:<NAME$} {letters}", short(page, NAME)));
        }
    }
    lines.push("+ complete  ~ drifted  ! critically  m machine  ? no stamp  . missing".to_owned());
    lines
}

/// A page's folder, its end kept where it is too long.
fn short(page: &Page, room: usize) -> String {
    let folder = if page.folder.is_empty() { "home" } else { &page.folder };
    let long = folder.chars().count();
    if long <= room {
        return folder.to_owned();
    }
    let end: String = folder.chars().skip(long - room + 1).collect();
    format!("…{end}")
}

fn helplines(site: &Site) -> Vec<String> {
    let lines = by_age(site).into_iter().map(|(page, days, freshness)| {
        let word = freshness.word();
        let days = days.map_or_else(|| "?".to_owned(), |days| format!("{days} days"));
        format!("{:<44} {days:>11}  {word}", short(page, 44))
    });
    lines.collect()
}

fn object(site: &Site) -> serde_json::Value {
    let languages = &site.campaign.languages;
    let pages: Vec<_> = site
        .pages
        .iter()
        .map(|page| {
            let states: serde_json::Map<_, _> = languages
                .iter()
                .map(|(lang, language)| (language.code.clone(), state(status::of(page, lang))))
                .collect();
            json!({"page": page.folder, "languages": states})
        })
        .collect();
    let totals: serde_json::Map<_, _> = languages
        .iter()
        .map(|(lang, language)| {
            let t = status::totals(site, lang);
            let counts = json!({
                "complete": t.complete, "drifted": t.drifted, "machine": t.machine,
                "unstamped": t.unstamped, "missing": t.missing,
            });
            (language.code.clone(), counts)
        })
        .collect();
    let helplines: Vec<_> = by_age(site)
        .into_iter()
        .map(|(page, days, freshness)| {
            json!({"helpline": page.name(), "days": days, "state": freshness.word()})
        })
        .collect();
    json!({"pages": pages, "totals": totals, "helplines": helplines})
}

fn state(state: State) -> serde_json::Value {
    match state {
        State::Source => json!({"state": "source"}),
        State::Complete => json!({"state": "complete"}),
        State::Unstamped => json!({"state": "unstamped"}),
        State::Drifted { blocks, of, critical } => {
            json!({"state": "drifted", "blocks": blocks, "of": of, "critical": critical})
        }
        State::Machine => json!({"state": "machine"}),
        State::Missing => json!({"state": "missing"}),
    }
}
