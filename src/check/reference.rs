//! Names in facts that no page has: the same codes as for links, `unknown-helpline` and
//! `unknown-page`.

use crate::finding::Report;
use crate::model::{Kind, Noun, Site};

use super::Check;
use super::dead_link::suggest;

pub const CHECK: Check = Check { codes: &["unknown-helpline", "unknown-page"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for reference in page.kind.references() {
            let name = &reference.name.value;
            if site.find(reference.noun, name).is_some() {
                continue;
            }
            let code =
                if reference.noun == Noun::Helpline { "unknown-helpline" } else { "unknown-page" };
            let place = &reference.name.place;
            let folder = reference.noun.folder();
            let folder = folder.map_or_else(|| name.clone(), |top| format!("{top}/{name}"));
            match site.withheld(&folder) {
                Some(why) => report
                    .error(code, place, format!("`{name}` does not show today: {}", why.reason()))
                    .help("name another page, or publish that one"),
                None => report
                    .error(code, place, format!("there is no {} `{name}`", reference.noun.word()))
                    .help(suggest(site, reference.noun, name)),
            };
        }
        for topic in &page.topics {
            if site.find(Noun::Topic, &topic.value).is_none() {
                report
                    .error(
                        "unknown-page",
                        &topic.place,
                        format!("there is no topic `{}`", topic.value),
                    )
                    .help(suggest(site, Noun::Topic, &topic.value));
            }
        }
        if let Kind::Resource(resource) = &page.kind
            && let Some(file) = &resource.file
            && site.asset_at(&format!("{}/{}", page.folder, file.value)).is_none()
        {
            report
                .error(
                    "dead-link",
                    &file.place,
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
                    &folder.place,
                    format!(
                        "the menu names `{}`, and there is no such folder with a text",
                        folder.value
                    ),
                )
                .help("write the name of a folder directly under content/");
        }
    }
    for number in &site.campaign.emergency {
        let answers = site.of(Noun::Helpline).any(|page| match &page.kind {
            Kind::Helpline(helpline) => {
                helpline.channels.iter().any(|c| c.phone() == Some(&number.value))
            }
            _ => false,
        });
        if !answers {
            report
                .error(
                    "unknown-helpline",
                    &number.place,
                    format!("no helpline has the number {}", number.value),
                )
                .help("give it a page under content/helplines, or take it out of `emergency`");
        }
    }
}
