//! `fener new`: creates a page with facts and a draft in every language.

mod facts;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use strum::VariantNames;

use crate::check::file_name;
use crate::file_names::FACTS;
use crate::finding::{Report, did_you_mean};
use crate::model::campaign::country::Country;
use crate::model::route::address::segment;
use crate::model::{BuildOptions, Campaign, PageData, PageKind, Site};
use crate::read;
use crate::schema::Document;
use crate::write::NewFolder;

use super::files::{refuse_outside, texts};
use super::{CliError, findings, inside, print, schema, today};

/// Create a page: its facts, and a draft in every language
#[derive(Args)]
#[command(after_help = "Example:\n  fener new guide job-abroad\n  fener new helpline chat-line")]
pub struct New {
    /// Kind: guide, helpline, region, poster, stop, organisation, project, story, news, resource, source, topic or page
    kind: String,
    /// Folder name: lower-case letters, digits and hyphens
    name: String,
}

impl New {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Ok(page_kind) = self.kind.parse::<PageKind>() else {
            let otherwise = format!("use one of {}", PageKind::VARIANTS.join(", "));
            let help = did_you_mean(&self.kind, PageKind::VARIANTS.iter().copied(), otherwise);
            return Err(CliError::new(format!("unknown page kind `{}`", self.kind), help));
        };
        let name = valid_name(&self.name)?;
        let campaign = campaign(root)?;
        let files = page(root, &campaign, page_kind, &name)?;
        // A folder of pages may have no page of its own yet.
        let folder = folder(page_kind, &name);
        if files.iter().any(|(path, _)| root.join(path).exists()) {
            return Err(CliError::new(format!("{folder} already exists"), "choose another name"));
        }
        refuse_outside(root, &folder)?;
        let mut new = NewFolder::begin(&inside(root, &folder))?;
        for (path, content) in &files {
            let name = path.strip_prefix(&folder).unwrap_or(path).trim_start_matches('/');
            new.create(name, content.as_bytes())?;
        }
        new.keep()?;
        files.iter().for_each(|(path, _)| print::stdout(path));
        Ok(ExitCode::SUCCESS)
    }
}

/// Returns the name of a new folder.
///
/// # Errors
/// If it cannot be part of an address, or a file's name on every system. The help names one that can, if letters are left.
fn valid_name(name: &str) -> Result<String, CliError> {
    let segment = segment(name);
    if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) {
        let message = format!(
            "`{name}` cannot be a folder name: further parts of long lists have addresses of digits alone"
        );
        return Err(CliError::new(message, format!("add a word: `line-{name}`")));
    }
    let problem = file_name::problem(&segment);
    if segment == name && problem.is_none() {
        return Ok(segment);
    }
    let message = match &problem {
        Some(problem) => file_name::refused(&segment, problem),
        None => format!("`{name}` is not a valid folder name"),
    };
    let help = match problem.is_none() && name.contains(char::is_alphanumeric) {
        true => format!("use `{segment}`: lower-case letters, digits and hyphens"),
        false => {
            "use another name, of lower-case letters, digits and hyphens: job-abroad".to_owned()
        }
    };
    Err(CliError::new(message, help))
}

/// The folder of a page of this kind.
fn folder(page_kind: PageKind, name: &str) -> String {
    match page_kind.folder() {
        Some(top) => format!("content/{top}/{name}"),
        None => format!("content/{name}"),
    }
}

/// Returns the files of a new page: path and content.
pub(super) fn page(
    root: &Path,
    campaign: &Campaign,
    page_kind: PageKind,
    name: &str,
) -> Result<Vec<(String, String)>, CliError> {
    let folder = folder(page_kind, name);
    let today = today()?;
    // Drafts use codes, too; findings of other pages do not matter here.
    let options = BuildOptions { drafts: true, expired_numbers: true, ..BuildOptions::on(today) };
    let loaded = crate::load(root, &options, &mut Report::new());
    let site = loaded.as_ref().map(|loaded| &*loaded.unchecked.site);
    let values = facts::Values {
        campaign,
        today,
        poster_code: poster_code(site),
        region_codes: region_codes(campaign, site),
    };
    let codes: Vec<String> = campaign.languages.codes().map(str::to_owned).collect();
    let path = format!("{folder}/{FACTS}");
    let schema = schema::line_if_there(root, &path, Document::Facts(page_kind));
    let mut files = vec![(path, schema + &facts::text(page_kind, &values))];
    files.extend(texts(&folder, &codes, |_| text(page_kind, name)));
    Ok(files)
}

/// Reads the campaign's settings.
pub(super) fn campaign(root: &Path) -> Result<Campaign, CliError> {
    let mut report = Report::new();
    let config = read::config(root, &mut report);
    let campaign = config.and_then(|config| Campaign::parse(&config, None, &mut report));
    campaign.ok_or_else(|| findings::settings_error(root, &report))
}

/// The lowest code from 101 that no poster has or had.
fn poster_code(site: Option<&Site>) -> String {
    let mut used: BTreeSet<&str> = BTreeSet::new();
    if let Some(site) = site {
        used.extend(site.register.entries.iter().map(|entry| entry.code.as_str()));
        used.extend(site.pages_of(PageKind::Poster).filter_map(|page| match &page.kind {
            PageData::Poster(poster) => Some(poster.code.value.as_str()),
            _ => None,
        }));
    }
    let mut codes = (101..100_000).map(|code: u32| code.to_string());
    codes.find(|code| !used.contains(code.as_str())).unwrap_or_default()
}

/// The ISO 3166-2 codes of the campaign's country that no region has.
fn region_codes(campaign: &Campaign, site: Option<&Site>) -> Vec<String> {
    let regions = site.into_iter().flat_map(|site| site.pages_of(PageKind::Region));
    let used = regions.filter_map(|page| match &page.kind {
        PageData::Region(region) => Some(region.code.value.as_str()),
        _ => None,
    });
    let used: BTreeSet<&str> = used.collect();
    let country = Country::find(&campaign.country);
    let all = country.into_iter().flat_map(Country::regions);
    all.filter(|code| !used.contains(code.as_str())).collect()
}

/// The draft of a new page: every key of a text, and the sections of its kind.
fn text(page_kind: PageKind, name: &str) -> String {
    let front = format!(
        "---\n\
         title: \"…\"\n\
         description: \"\"\n\
         draft: true                            # remove this line to publish the text\n\
         # slug: {name}\n\
         # keywords: []                         # words that people search for and the text lacks\n\
         # sms: \"…\"                             # the text of an SMS; the address is added\n\
         # safety: exit                         # none, notice or exit\n\
         # publish_on: 2030-01-01\n\
         # expire_on: 2030-12-31\n\
         ---\n"
    );
    let body = match page_kind {
        PageKind::Guide => {
            "\n## … {.in-danger}\n\n## … {.steps}\n\n1. …\n\n## … {.red-flags}\n\n…\n: …\n\n## … {.checklist}\n\n- [ ] …\n\n## … {.who-to-call}\n"
        }
        _ => "\n",
    };
    front + body
}
