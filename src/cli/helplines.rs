//! `fener helplines`: a list to phone through, and the confirmation once somebody answered.
#![allow(clippy::disallowed_methods, reason = "one line of one file is edited, on request")]

use std::io::{BufRead, IsTerminal, stdin};
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};

use crate::Validated;
use crate::finding::nearest;
use crate::model::kind::{AssuredBy, Helpline};
use crate::model::{Freshness, LangId, Page, PageData, PageKind, Site};
use crate::posters::confirmation::confirmed;

use super::{BuildArgs, CliError, files, print};

/// Keep the numbers alive: list them to phone through, and confirm those that answered
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener helplines list\n  fener helplines confirm child-helpline --by operator"
)]
pub struct Helplines {
    #[command(subcommand)]
    then: Then,
}

#[derive(Subcommand)]
enum Then {
    /// Every number to ring, the oldest confirmation first, by spoken language
    List(List),
    /// Write today's date into a helpline's facts, once somebody answered
    Confirm(Confirm),
}

#[derive(Args)]
struct List {
    #[command(flatten)]
    build_args: BuildArgs,
}

#[derive(Args)]
#[command(after_help = "Example:\n  fener helplines confirm child-helpline --by test_call")]
struct Confirm {
    /// The helpline's folder below content/helplines/
    slug: String,
    /// Who said so
    #[arg(long, value_enum)]
    by: Way,
    /// What to remember of it, such as who rang
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    build_args: BuildArgs,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Way {
    /// Its operator told us
    Operator,
    /// Somebody rang it, and it answered
    TestCall,
    /// Its official page says so today
    OfficialPage,
}

impl Way {
    fn word(self) -> &'static str {
        match self {
            Way::Operator => "operator",
            Way::TestCall => "test_call",
            Way::OfficialPage => "official_page",
        }
    }
}

impl Helplines {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        match self.then {
            Then::List(list) => list.run(root),
            Then::Confirm(confirm) => confirm.run(root),
        }
    }
}

impl List {
    fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some(Validated { checked, .. }) = self.build_args.validated(root, false)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &checked.site;
        for (language, mut pages) in by_language(site) {
            print::stdout(&language);
            pages.sort_by_key(|(page, helpline)| (oldness(site, helpline), page.name().to_owned()));
            for (page, helpline) in pages {
                let number = helpline.number().map_or_else(|| "-".to_owned(), ToString::to_string);
                let name = &page.text(LangId::FIRST).title.value;
                let state = state(site, helpline);
                print::stdout(&format!("  {number:<18} {:<22} {state:<34} {name}", page.name()));
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Active helplines by the languages they speak; without one, under `?`.
fn by_language(site: &Site) -> Vec<(String, Vec<(&Page, &Helpline)>)> {
    let mut groups: Vec<(String, Vec<(&Page, &Helpline)>)> = Vec::new();
    for page in site.pages_of(PageKind::Helpline) {
        let PageData::Helpline(helpline) = &page.kind else { continue };
        if !helpline.is_active() {
            continue;
        }
        let spoken = helpline.languages.iter().map(|code| code.value.clone());
        let mut spoken: Vec<String> = spoken.collect();
        if spoken.is_empty() {
            spoken.push("?".to_owned());
        }
        for language in spoken {
            match groups.iter_mut().find(|(known, _)| *known == language) {
                Some((_, pages)) => pages.push((page, helpline)),
                None => groups.push((language, vec![(page, helpline)])),
            }
        }
    }
    groups.sort_by(|a, b| a.0.cmp(&b.0));
    groups
}

/// Never confirmed first, then the oldest; emergency numbers last.
fn oldness(site: &Site, helpline: &Helpline) -> (u8, i64) {
    let days = helpline.assured.as_ref().map_or(0, |assured| assured.on.days_until(site.date));
    match site.freshness(helpline) {
        Freshness::Unknown => (0, 0),
        Freshness::Printed => (1, -days),
        Freshness::Expired | Freshness::Stale | Freshness::Ageing | Freshness::Confirmed => {
            (2, -days)
        }
        Freshness::Emergency => (3, 0),
    }
}

fn state(site: &Site, helpline: &Helpline) -> String {
    let Some(assured) = helpline.assured.as_ref().filter(|_| !helpline.emergency) else {
        return match helpline.emergency {
            true => "emergency, always shown".to_owned(),
            false => "never confirmed".to_owned(),
        };
    };
    let (on, days) = (assured.on, assured.on.days_until(site.date));
    match assured.by {
        AssuredBy::Print => format!("printed {on}, nobody rang"),
        AssuredBy::Operator | AssuredBy::TestCall | AssuredBy::OfficialPage => {
            format!("confirmed {on}, {days} days ago")
        }
    }
}

impl Confirm {
    fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some(Validated { checked, .. }) = self.build_args.validated(root, false)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &checked.site;
        let found = site.find(PageKind::Helpline, &self.slug).map(|id| site.page(id));
        let Some((page, PageData::Helpline(helpline))) = found.map(|page| (page, &page.kind))
        else {
            let help = match nearest(&self.slug, site.names(PageKind::Helpline)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "names are the folders under content/helplines".to_owned(),
            };
            return Err(CliError::new(format!("there is no helpline `{}`", self.slug), help));
        };
        show(site, page, helpline);
        if !self.yes && !agreed()? {
            print::stdout("Nothing was changed.");
            return Ok(ExitCode::from(1));
        }
        let path = root.join("content").join(&page.folder).join("facts.yaml");
        let shown = path.display();
        let text = std::fs::read_to_string(&path).map_err(|error| {
            CliError::new(format!("{shown} cannot be read: {error}"), "look at who may read it")
        })?;
        let by = self.by.word();
        let edited = confirmed(&text, site.date, by, self.source.as_deref());
        let edited = edited.map_err(|reason| {
            let help = format!("write it by hand: `assured: {{on: {}, by: {by}}}`", site.date);
            CliError::new(format!("{shown} was not changed: {reason}"), help)
        })?;
        files::write(&path, &edited)?;
        print::stdout(&format!("{shown}: confirmed {}, by {by}", site.date));
        Ok(ExitCode::SUCCESS)
    }
}

/// The card as words: what somebody has to read out to whoever answers.
fn show(site: &Site, page: &Page, helpline: &Helpline) {
    let text = page.text(LangId::FIRST);
    print::stdout(&text.title.value);
    if let Some(description) = &text.description {
        print::stdout(&format!("  {}", description.value));
    }
    for channel in &helpline.channels {
        let reach = match &channel.reach {
            crate::model::kind::Reach::Number(phone) => phone.value.to_string(),
            crate::model::kind::Reach::Url(url) => url.clone(),
            crate::model::kind::Reach::Address(address) => address.clone(),
        };
        let from = match channel.works_from.as_slice() {
            [] => String::new(),
            countries => format!(", works from {}", countries.join(" ")),
        };
        print::stdout(&format!("  {}: {reach}{from}", channel.kind.into_str()));
    }
    print::stdout(&format!("  {}", state(site, helpline)));
    let source = helpline.assured.as_ref().and_then(|assured| assured.source.as_deref());
    if let Some(source) = source {
        print::stdout(&format!("  source: {source}"));
    }
}

/// Only a clear yes counts; where nobody can answer, say how to.
fn agreed() -> Result<bool, CliError> {
    if !stdin().is_terminal() {
        let help = "ring it, then say --yes if all of this is true";
        return Err(CliError::new("nobody is here to answer whether this is true", help));
    }
    print::stderr("Did it answer, and is all of this true today? [y/N]");
    let mut answer = String::new();
    let read = stdin().lock().read_line(&mut answer);
    read.map_err(|error| CliError::new(format!("no answer can be read: {error}"), "use --yes"))?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "po"))
}
