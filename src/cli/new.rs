//! `fener new`: creates a page with facts and a draft in every language.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use strum::VariantNames;

use crate::finding::{Report, nearest};
use crate::model::{Campaign, Date, PageKind, route::segment};
use crate::read;

use super::{CliError, files, print, today};

/// Create a page: its facts, and a draft in every language
#[derive(Args)]
#[command(after_help = "Example:\n  fener new guide job-in-italy\n  fener new helpline chat-line")]
pub struct New {
    /// Kind: guide, helpline, region, poster, stop, organisation, project, story, news, resource, topic or page
    kind: String,
    /// Folder name: lower-case letters, digits and hyphens
    name: String,
}

impl New {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let Ok(page_kind) = self.kind.parse::<PageKind>() else {
            let help = match nearest(&self.kind, PageKind::VARIANTS.iter().copied()) {
                Some(name) => format!("did you mean `{name}`?"),
                None => format!("use one of {}", PageKind::VARIANTS.join(", ")),
            };
            return Err(CliError::new(format!("unknown page kind `{}`", self.kind), help));
        };
        let name = segment(&self.name);
        if name != self.name {
            let help = format!("use `{name}`: lower-case letters, digits and hyphens");
            return Err(CliError::new(format!("`{}` is not a valid folder name", self.name), help));
        }
        let codes = languages(root)?;
        let folder = match page_kind.folder() {
            Some(top) => format!("content/{top}/{name}"),
            None => format!("content/{name}"),
        };
        if root.join(&folder).exists() {
            return Err(CliError::new(format!("{folder} already exists"), "choose another name"));
        }
        let mut new = Vec::new();
        if let Some(facts) = facts(page_kind, today()?) {
            new.push((format!("{folder}/facts.yaml"), facts));
        }
        new.extend(files::texts(&folder, &codes, |_| text(page_kind, &name)));
        for (path, content) in &new {
            files::write(&root.join(path), content)?;
            print::stdout(path);
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// The codes of the campaign's languages.
fn languages(root: &Path) -> Result<Vec<String>, CliError> {
    let mut report = Report::new();
    let config = read::config(root, &mut report);
    match config.and_then(|config| Campaign::parse(&config, None, &mut report)) {
        Some(campaign) => {
            Ok(campaign.languages.iter().map(|(_, language)| language.code.clone()).collect())
        }
        None => {
            print::report(root, &report, super::Format::Human);
            Err(CliError::invalid_settings())
        }
    }
}

/// The facts of a new page: every required key, and optional keys behind `#`. `None` if the kind has no facts.
fn facts(page_kind: PageKind, today: Date) -> Option<String> {
    let text = match page_kind {
        PageKind::Page | PageKind::Topic => return None,
        PageKind::Helpline => format!(
            "status: active\n\
             channels:\n  - {{type: voice, number: \"116111\", works_from: [AL], cost: free}}\n\
             hours: unknown            # \"24/7\", or as OpenStreetMap writes it: Mo-Fr 08:00-16:00\n\
             timezone: Europe/Tirane\n\
             languages: [sq]\n\
             # minimum_age: 0\n# maximum_age: 18\n\
             anonymous: unknown        # yes, no or unknown\n\
             interpretation_services: unknown\n\
             shares_with_police: unknown\n\
             regions: all\n\
             # by: operator, test_call, official_page or print; on: 2026-11-22, 2026-11, 2026 or, for print, unknown\n\
             # published_by is for readers, source for editors alone\n\
             assured: {{on: unknown, by: print, published_by: \"…\", source: \"…\"}}\n"
        ),
        PageKind::Region => "code: AL-11\nmunicipalities: []\nhelplines: []\n# tile: [2, 3]\n".to_owned(),
        PageKind::Guide => format!(
            "for: {{minimum_age: 15, maximum_age: 29}}\n\
             countries: [AL]\nhelplines: []\nupdated: {today}\n# sources: [{{title: \"…\", url: \"https://…\"}}]\n"
        ),
        PageKind::Poster => "code: \"999\"               # 3 to 5 digits, never used before\n\
             place: bus station\n# region: tirane\nleads_to: guides/…\nhelplines: []\n# organisations: []         # those at its foot that agreed; else the consortium\nsize: A4\nscan_distance_cm: 150\n"
            .to_owned(),
        PageKind::Stop => format!("region: …\nvisits:\n  - {{on: {today}, from: \"10:00\", to: \"15:00\"}}\n"),
        PageKind::Organisation => "# url: \"https://…\"\n# email: \"…\"\nrole: partner              # donor, consortium, partner or government\n# approved: true            # it agreed that posters name it\n".to_owned(),
        PageKind::Project => format!("status: current\nfrom: {today}\n# donor: …\npartners: []\ncoverage: []\n"),
        PageKind::Story => format!(
            "# A story needs its teller's signed consent, and changed details.\n\
             consent: {{form_ref: \"…\", date: {today}, scope: website, withdraw_by: \"…\"}}\n\
             changed_details: false     # true when names, places and details are changed\n"
        ),
        PageKind::News => format!("date: {today}\n"),
        PageKind::Resource => "audience: [youth]          # youth parents teachers media employment-offices police health\n# file: leaflet.pdf\n".to_owned(),
    };
    Some(text)
}

/// The draft of a new page, with the sections of its kind.
fn text(page_kind: PageKind, name: &str) -> String {
    let title = name.replace('-', " ");
    let front = format!("---\ntitle: \"{title}\"\ndescription: \"\"\ndraft: true\n---\n");
    let body = match page_kind {
        PageKind::Guide => {
            "\n## … {.in-danger}\n\n## … {.steps}\n\n1. …\n\n## … {.red-flags}\n\n…\n: …\n\n## … {.checklist}\n\n- [ ] …\n\n## … {.who-to-call}\n"
        }
        _ => "\n",
    };
    front + body
}
