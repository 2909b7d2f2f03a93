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
//! Correct the name: it is the name of the page's folder.

use crate::finding::{Report, did_you_mean};
use crate::model::{Citation, PageData, PageKind, Reference, Site};

use super::Check;
use super::dead_link::suggest;

pub const CHECK: Check = Check { codes: &["unknown-helpline", "unknown-page"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        let sources = page.citations.iter().filter_map(Citation::page);
        let sources = Reference::all(PageKind::Source, sources);
        for reference in page.kind.references().into_iter().chain(sources) {
            let name = &reference.name.value;
            if site.find(reference.page_kind, name).is_some() {
                continue;
            }
            let code = if reference.page_kind == PageKind::Helpline {
                "unknown-helpline"
            } else {
                "unknown-page"
            };
            let location = &reference.name.location;
            let folder = reference.page_kind.folder();
            let folder = folder.map_or_else(|| name.clone(), |top| format!("{top}/{name}"));
            match site.unpublished(&folder) {
                Some(why) => report
                    .error(code, location, format!("`{name}` is not published ({})", why.reason()))
                    .help("name another page, or publish this one"),
                None => report
                    .error(
                        code,
                        location,
                        format!("{} `{name}` does not exist", reference.page_kind.into_str()),
                    )
                    .help(suggest(site, reference.page_kind, name)),
            };
        }
        for topic in &page.topics {
            if site.find(PageKind::Topic, &topic.value).is_none() {
                report
                    .error(
                        "unknown-page",
                        &topic.location,
                        format!("topic `{}` does not exist", topic.value),
                    )
                    .help(suggest(site, PageKind::Topic, &topic.value));
            }
        }
        let file = match &page.kind {
            PageData::Resource(resource) => resource.file.as_ref(),
            PageData::Organisation(organisation) => organisation.logo.as_ref(),
            _ => None,
        };
        if let Some(file) = file
            && site.asset_at(&format!("{}/{}", page.folder, file.value)).is_none()
        {
            report
                .error(
                    "dead-link",
                    &file.location,
                    format!("file `{}` does not exist in this folder", file.value),
                )
                .help("add the file beside facts.yaml, or correct its name");
        }
    }
    for folder in &site.campaign.menu {
        if site.by_folder(&folder.value).is_none() {
            report
                .error(
                    "unknown-page",
                    &folder.location,
                    format!("`{}` in `menu` is not a page", folder.value),
                )
                .help(did_you_mean(
                    &folder.value,
                    site.pages.iter().map(|page| page.folder.as_str()),
                    "use the name of a folder directly below content/",
                ));
        }
    }
    for number in &site.campaign.emergency {
        if site.helpline_with(number.value.dial()).is_none() && site.knows_all_helplines() {
            report
                .error(
                    "unknown-helpline",
                    &number.location,
                    format!("no helpline has the number {}", number.value),
                )
                .help("add a helpline with this number, or remove it from `emergency`");
        }
    }
}
