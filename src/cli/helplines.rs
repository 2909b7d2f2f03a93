//! `fener helplines`: lists the numbers to call, and records confirmations in the facts.
#![allow(clippy::disallowed_methods, reason = "one line of one file is edited, on request")]

use std::io::{IsTerminal, stdin};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::check;
use crate::finding::{Report, counted};
use crate::model::kind::{AssuredBy, Channel, ChannelKind, Helpline, Reach};
use crate::model::page::content_path;
use crate::model::{
    BuildOptions, Freshness, LangId, Page, PageData, PageKind, PartialDate, Phone, Site,
};
use crate::read::{self, TextFile};
use crate::validated::UncheckedSite;

use super::confirmation::{confirmed, quoted_all};
use super::{BuildArgs, CliError, Format, files, findings, print};

/// List the numbers to call, and confirm those that answered
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener helplines list\n  fener helplines confirm child-helpline --by operator"
)]
pub struct Helplines {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List every number by spoken language, the oldest confirmation first
    List(List),
    /// Record today's confirmation in a helpline's facts
    Confirm(Confirm),
}

#[derive(Args)]
#[command(after_help = "Example:\n  fener helplines list")]
struct List {
    #[command(flatten)]
    build_args: BuildArgs,
}

#[derive(Args)]
#[command(after_help = "Example:\n  fener helplines confirm child-helpline --by test_call")]
struct Confirm {
    /// Name of the helpline's folder in content/helplines/
    slug: String,
    /// Source of the confirmation
    #[arg(long, value_parser = confirmation())]
    by: AssuredBy,
    /// Note for editors, such as the name of the caller; it is never published
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Confirm without a question
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    build_args: BuildArgs,
}

/// Accepts the names of [`AssuredBy`], but those of numbers that were never called.
fn confirmation() -> impl TypedValueParser<Value = AssuredBy> {
    let ways = [
        (AssuredBy::Operator, "The operator says that it answers"),
        (AssuredBy::TestCall, "A test call was answered"),
        (AssuredBy::OfficialPage, "The official page names it today"),
    ];
    let ways = ways.map(|(way, help)| PossibleValue::new(way.into_str()).help(help));
    PossibleValuesParser::new(ways).try_map(|name| name.parse::<AssuredBy>())
}

impl Helplines {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        match self.command {
            Command::List(list) => list.run(root),
            Command::Confirm(confirm) => confirm.run(root),
        }
    }
}

impl List {
    fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some((unchecked, report, _)) = with_facts(&self.build_args, root)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &unchecked.site;
        if self.build_args.format == Format::Json {
            print::json(&list(site));
            return Ok(ExitCode::from(u8::from(findings::unread(root, &report))));
        }
        for (language, mut pages) in by_language(site) {
            print::stdout(&language);
            pages.sort_by_key(|(page, helpline)| (age_key(site, helpline), page.name().to_owned()));
            for (page, helpline) in pages {
                let number = helpline.number().map_or_else(|| "-".to_owned(), ToString::to_string);
                let name = &page.text(LangId::FIRST).title.value;
                let state = state(site, helpline);
                print::stdout(&format!("  {number:<18} {:<22} {state:<34} {name}", page.name()));
                // The first number is in the line above.
                let first = helpline.channels().iter().position(is_voice);
                let others = helpline.channels().iter().enumerate();
                for (_, channel) in others.filter(|(at, _)| Some(*at) != first) {
                    print::stdout(&format!("    {}: {}", channel.kind.into_str(), reach(channel)));
                }
            }
        }
        Ok(ExitCode::from(u8::from(findings::unread(root, &report))))
    }
}

/// A campaign, its findings, and its files of facts as they were read.
type WithFacts = (UncheckedSite, Report, Vec<Arc<TextFile>>);

/// Loads the campaign with the numbers that a build withholds: they are to be called. Mistakes elsewhere, such as a broken
/// link, are no reason not to record a call.
fn with_facts(build_args: &BuildArgs, root: &Path) -> Result<Option<WithFacts>, CliError> {
    let options = BuildOptions { expired_numbers: true, ..build_args.options()? };
    let mut report = Report::new();
    let mut sources = read::load(root, &mut report);
    let facts = sources.facts.clone();
    let loaded = crate::load_from(&mut sources, &options, &mut report);
    if loaded.is_none() {
        findings::report(root, &report, build_args.format);
    }
    Ok(loaded.map(|loaded| (loaded.unchecked, report, facts)))
}

/// The offered helplines as one JSON object.
fn list(site: &Site) -> Value {
    let offered = site.helpline_pages().filter(|(_, helpline)| helpline.is_offered());
    let helplines = offered.map(|(page, helpline)| {
        let channel =
            |channel: &Channel| json!({"kind": channel.kind.into_str(), "reach": reach(channel)});
        json!({
            "helpline": page.name(),
            "name": page.text(LangId::FIRST).title.value,
            "languages": helpline.languages.iter().map(|code| &*code.value).collect::<Vec<_>>(),
            "number": helpline.number().map(ToString::to_string),
            "state": state(site, helpline),
            "channels": helpline.channels().iter().map(channel).collect::<Vec<_>>(),
        })
    });
    json!({"helplines": helplines.collect::<Vec<_>>()})
}

/// Groups active helplines by spoken language; those without one are under `?`.
fn by_language(site: &Site) -> Vec<(String, Vec<(&Page, &Helpline)>)> {
    let mut groups: Vec<(String, Vec<(&Page, &Helpline)>)> = Vec::new();
    for (page, helpline) in site.helpline_pages() {
        if !helpline.is_offered() {
            continue;
        }
        let spoken = helpline.languages.iter().map(|code| code.value.clone());
        let mut spoken: Vec<String> = spoken.collect();
        if spoken.is_empty() {
            spoken.push("languages unknown".to_owned());
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

/// The sort key: never confirmed first, then the oldest confirmation; emergency numbers last.
fn age_key(site: &Site, helpline: &Helpline) -> (u8, i64) {
    let days =
        helpline.assured.as_ref().and_then(|assured| assured.on.max_age(site.date)).unwrap_or(0);
    match helpline.freshness {
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
            false if !helpline.unconfirmed.is_empty() => {
                "changed since it was confirmed".to_owned()
            }
            false => "never confirmed".to_owned(),
        };
    };
    let (on, days) = (assured.on, assured.on.max_age(site.date).unwrap_or(0));
    match assured.by {
        AssuredBy::Print if on == PartialDate::Unknown => {
            "printed without a date, never confirmed".to_owned()
        }
        AssuredBy::Print => format!("printed {on}, never confirmed"),
        AssuredBy::Operator | AssuredBy::TestCall | AssuredBy::OfficialPage => {
            match days > site.campaign.freshness.block {
                true => format!("confirmed {on}, {} ago: withheld", counted(days, "day")),
                false => format!("confirmed {on}, {} ago", counted(days, "day")),
            }
        }
    }
}

impl Confirm {
    fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Some((unchecked, report, facts)) = with_facts(&self.build_args, root)? else {
            return Ok(ExitCode::from(1));
        };
        let site = &unchecked.site;
        let found = site.find(PageKind::Helpline, &self.slug).map(|id| site.page(id));
        let Some((page, PageData::Helpline(helpline))) = found.map(|page| (page, &page.kind))
        else {
            findings::unread(root, &report);
            let help = check::suggest(Some(site), PageKind::Helpline, &self.slug);
            return Err(CliError::new(format!("helpline `{}` does not exist", self.slug), help));
        };
        if page.has_broken_facts {
            findings::report(root, &report, self.build_args.format);
            let message =
                format!("the facts of `{}` have mistakes: nothing was recorded", self.slug);
            return Err(CliError::finding(message, "correct them, and confirm it again"));
        }
        let is_json = self.build_args.format == Format::Json;
        // With JSON, stdout has nothing else.
        let print = if is_json { print::stderr } else { print::stdout };
        show(site, page, helpline, print);
        if !self.yes && !agreed()? {
            print("Nothing was changed.");
            return Ok(ExitCode::from(1));
        }
        let path = content_path::facts_file(&page.folder);
        let text = read::text(root, &path);
        let text = text.map_err(|error| {
            CliError::unreadable(Path::new(&path), &error, "check the permissions of the file")
        })?;
        let shown = facts.iter().find(|file| *file.path == *path);
        if shown.is_none_or(|shown| shown.hash != text.hash) {
            let message = format!("{path} was saved meanwhile, so nothing was recorded");
            return Err(CliError::new(message, "run the command again"));
        }
        let by = self.by.into_str();
        let phones = helpline.channels().iter().filter_map(Channel::phone);
        let numbers: Vec<&str> = phones.map(Phone::dial).collect();
        let edited = confirmed(&text.text, site.date, by, self.source.as_deref(), &numbers);
        let edited = edited.map_err(|reason| {
            let numbers = match numbers.is_empty() {
                true => String::new(),
                false => format!(", numbers: [{}]", quoted_all(&numbers)),
            };
            let help =
                format!("write it by hand: `assured: {{on: {}, by: {by}{numbers}}}`", site.date);
            CliError::new(format!("{path} was not changed: {reason}"), help)
        })?;
        files::edit_inside(root, &path, Some(text.hash), &edited)?;
        match is_json {
            true => print::json(&json!({"changed": path, "on": site.date.to_string(), "by": by})),
            false => print::stdout(&format!("{path}: confirmed {}, by {by}", site.date)),
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn is_voice(channel: &Channel) -> bool {
    channel.kind == ChannelKind::Voice
}

/// The number, account or address of a channel.
fn reach(channel: &Channel) -> String {
    match &channel.reach {
        Reach::Number(phone) => phone.value.to_string(),
        Reach::Web(web) => web.url.clone(),
        Reach::Account(name) | Reach::Address(name) => name.clone(),
    }
}

/// Prints the facts of a helpline, to be compared in the call.
fn show(site: &Site, page: &Page, helpline: &Helpline, print: fn(&str)) {
    let text = page.text(LangId::FIRST);
    print(&text.title.value);
    if let Some(description) = &text.description {
        print(&format!("  {}", description.value));
    }
    for channel in helpline.channels() {
        let reach = reach(channel);
        let from = match channel.works_from.as_slice() {
            [] => String::new(),
            countries => format!(", works from {}", countries.join(" ")),
        };
        print(&format!("  {}: {reach}{from}", channel.kind.into_str()));
    }
    print(&format!("  {}", state(site, helpline)));
    let source = helpline.assured.as_ref().and_then(|assured| assured.source.as_ref());
    if let Some(source) = source {
        // Its lines would look like facts.
        let source = source.for_editors().split_whitespace().collect::<Vec<_>>().join(" ");
        print(&format!("  source: {source}"));
    }
}

/// Asks for confirmation; anything but a clear yes means no.
///
/// # Errors
///
/// Fails if stdin is not a terminal.
fn agreed() -> Result<bool, CliError> {
    if !stdin().is_terminal() {
        let help = "call the number, then use --yes if all of this is true";
        return Err(CliError::new("a confirmation needs a terminal, or --yes", help));
    }
    let answer = print::ask("Did it answer, and is all of this true today? [y/N]", "use --yes")?;
    Ok(matches!(answer.to_lowercase().as_str(), "y" | "yes" | "po"))
}
