//! Names in facts that no page has: the same codes as for links, `unknown-helpline` and
//! `unknown-page`.

use crate::finding::Report;
use crate::model::{PageData, PageKind, Site};

use super::Check;
use super::dead_link::suggest;

pub const CHECK: Check = Check { codes: &["unknown-helpline", "unknown-page"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for reference in page.kind.references() {
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
                    .error(
                        code,
                        location,
                        format!("`{name}` does not show today: {}", why.reason()),
                    )
                    .help("name another page, or publish that one"),
                None => report
                    .error(
                        code,
                        location,
                        format!("there is no {} `{name}`", reference.page_kind.into_str()),
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
                        format!("there is no topic `{}`", topic.value),
                    )
                    .help(suggest(site, PageKind::Topic, &topic.value));
            }
        }
        if let PageData::Resource(resource) = &page.kind
            && let Some(file) = &resource.file
            && site.asset_at(&format!("{}/{}", page.folder, file.value)).is_none()
        {
            report
                .error(
                    "dead-link",
                    &file.location,
                    format!("there is no file `{}` in this folder", file.value),
                )
                .help("put the file beside facts.yaml, under just this name");
        }
    }
    for folder in &site.campaign.menu {
        if site.by_folder(&folder.value).is_none() {
            report
                .error(
                    "unknown-page",
                    &folder.location,
                    format!(
                        "the menu names `{}`, and there is no such folder with a text",
                        folder.value
                    ),
                )
                .help("write the name of a folder directly under content/");
        }
    }
    for number in &site.campaign.emergency {
        let answers = site.pages_of(PageKind::Helpline).any(|page| match &page.kind {
            PageData::Helpline(helpline) => {
                helpline.channels.iter().any(|c| c.phone() == Some(&number.value))
            }
            _ => false,
        });
        if !answers {
            report
                .error(
                    "unknown-helpline",
                    &number.location,
                    format!("no helpline has the number {}", number.value),
                )
                .help("give it a page under content/helplines, or take it out of `emergency`");
        }
    }
}
