//! `unknown-helpline`, `unknown-page`, `dead-link`: a name in facts or settings that no page or file has.
//!
//! # Reason
//!
//! Facts and settings refer to pages by name. A misspelt name would leave out a helpline, a topic or a menu entry
//! without a word.
//!
//! # Example
//!
//! ```yaml
//! helplines: [lines]
//! ```
//!
//! # Fix
//!
//! Correct the name: it is the name of the page's folder. The name of a page that has expired is a warning, because
//! the passing of days never stops a build.

use crate::finding::{Located, Location, Report, did_you_mean};
use crate::model::page::content_path::text_file;
use crate::model::{Citation, LangId, Page, PageData, PageKind, Reference, Site, Unpublished};

use super::dead_link::suggest;
use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["unknown-helpline", "unknown-page"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        pages(site, page, report);
        file(site, page, report);
    }
    menu(site, report);
    emergency(site, report);
}

/// Reports names of pages in the facts of a page.
fn pages(site: &Site, page: &Page, report: &mut Report) {
    let sources = page.citations.iter().filter_map(Citation::page);
    let sources = Reference::all(PageKind::Source, sources);
    for Reference { page_kind, name } in page.kind.references().into_iter().chain(sources) {
        let (name, location) = (&name.value, &name.location);
        if site.find(page_kind, name).is_some() {
            continue;
        }
        let code = match page_kind {
            PageKind::Helpline => "unknown-helpline",
            _ => "unknown-page",
        };
        let folder = page_kind.folder();
        let folder = folder.map_or_else(|| name.clone(), |top| format!("{top}/{name}"));
        if is_unpublished(site, code, &folder, name, location, report) {
            continue;
        }
        report
            .error(code, location, format!("{} `{name}` does not exist", page_kind.into_str()))
            .help(suggest(Some(site), page_kind, name));
    }
    for Located { value: topic, location } in &page.topics {
        let folder = format!("topics/{topic}");
        if site.find(PageKind::Topic, topic).is_none()
            && !is_unpublished(site, "unknown-page", &folder, topic, location, report)
        {
            let message = format!("topic `{topic}` does not exist");
            let help = suggest(Some(site), PageKind::Topic, topic);
            report.error("unknown-page", location, message).help(help);
        }
    }
}

/// Reports the name of a page that exists but is not published; returns `false` for other names.
fn is_unpublished(
    site: &Site,
    code: &'static str,
    folder: &str,
    name: &str,
    location: &Location,
    report: &mut Report,
) -> bool {
    let Some(why) = site.unpublished(folder) else { return false };
    let message = format!("`{name}` is not published ({})", why.reason());
    match why {
        Unpublished::After(_) => report.warn(code, location, message),
        Unpublished::Draft | Unpublished::Before(_) => report.error(code, location, message),
    }
    .help("name another page, or publish this one");
    true
}

/// Reports the name of a file in the facts of a page.
fn file(site: &Site, page: &Page, report: &mut Report) {
    let file = match &page.kind {
        PageData::Resource(resource) => resource.file.as_ref(),
        PageData::Organisation(organisation) => organisation.logo.as_ref(),
        _ => None,
    };
    if let Some(file) = file
        && site.asset_at(&format!("{}/{}", page.folder, file.value)).is_none()
    {
        let message = format!("file `{}` does not exist in this folder", file.value);
        let help = "add the file beside facts.yaml, or correct its name";
        report.error("dead-link", &file.location, message).help(help);
    }
}

fn menu(site: &Site, report: &mut Report) {
    for folder in &site.campaign.menu {
        let (name, location) = (&folder.value, &folder.location);
        if site.by_folder(name).is_none()
            && !is_unpublished(site, "unknown-page", name, name, location, report)
        {
            let first = &site.campaign.languages.get(LangId::FIRST).code;
            let below = format!("{name}/");
            // A folder without a text of its own, whose pages are below it.
            if site.pages.iter().any(|page| page.folder.starts_with(&below)) {
                let message = format!("`{name}` in `menu` has no page of its own");
                let help = format!("write {}", text_file(name, first));
                report.error("unknown-page", location, message).help(help);
                continue;
            }
            let message = format!("`{}` in `menu` is not a page", folder.value);
            let known = site.pages.iter().map(|page| page.folder.as_str());
            let otherwise = "use the name of a folder directly below content/";
            let help = did_you_mean(&folder.value, known, otherwise);
            report.error("unknown-page", &folder.location, message).help(help);
        }
    }
}

fn emergency(site: &Site, report: &mut Report) {
    for number in &site.campaign.emergency {
        if site.helpline_with(number.value.dial()).is_none() && site.knows_all_helplines() {
            let message = format!("no helpline has the number {}", number.value);
            let help = "add a helpline with this number, or remove it from `emergency`";
            report.error("unknown-helpline", &number.location, message).help(help);
        }
    }
}
