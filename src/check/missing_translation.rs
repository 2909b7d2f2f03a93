//! `missing-translation`: a page that borrows another language's text.
//!
//! The reader is told, but would rather read their own language. Only languages that the campaign
//! works in count: one that has fewer than half of the pages is being built up, and says so once.

use crate::finding::{Location, Report};
use crate::model::{Availability, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["missing-translation"], run };

fn run(site: &Site, report: &mut Report) {
    for (lang, language) in site.campaign.languages.iter() {
        let missing: Vec<_> = site
            .pages
            .iter()
            .filter(|page| page.availability(lang) == Availability::Borrowed)
            .collect();
        let name = &language.name;
        if missing.len() * 2 > site.pages.len() {
            let (has, all) = (site.pages.len() - missing.len(), site.pages.len());
            report
                .note(
                    "missing-translation",
                    &Location::file("fener.yaml"),
                    format!("{name} has {has} of {all} pages so far; the others are borrowed"),
                )
                .help("translate the home page and the helplines first");
            continue;
        }
        for page in missing {
            let code = &language.code;
            let whose = &site.campaign.languages.get(page.answers[lang.index()]).name;
            let from = page.text(lang);
            report
                .warn(
                    "missing-translation",
                    &from.location,
                    format!("this page has no text in {name}; its readers get the one in {whose}"),
                )
                .help(format!("write {code}.md beside it"));
        }
    }
}
