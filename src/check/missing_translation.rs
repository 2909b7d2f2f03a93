//! `missing-translation`: a page that has no text in one of the campaign's languages.
//!
//! # Reason
//!
//! Readers of that language get another language's text. Only languages with at least half of the pages are checked
//! page by page; any other gets one notice with its count.
//!
//! # Example
//!
//! `content/about/` has `en.md`, but no `ro.md`.
//!
//! # Fix
//!
//! Write the missing file in the same folder. If it is there as a draft, finish it and remove `draft: true`.

use crate::finding::{Location, Report};
use crate::model::{Availability, Unpublished};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["missing-translation"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (lang, language) in site.campaign.languages.iter() {
        let missing: Vec<_> = site
            .pages
            .iter()
            .filter(|page| page.availability(lang) == Availability::Borrowed)
            .collect();
        let name = &language.name;
        if missing.len() * 2 > site.pages.len() {
            let (has, all) = (site.pages.len() - missing.len(), site.pages.len());
            let message = format!(
                "{name} has {has} of {all} pages; the others are shown in another language"
            );
            let help = "translate the home page and the helplines first";
            report.notice("missing-translation", &Location::settings(), message).help(help);
            continue;
        }
        for page in missing {
            let code = &language.code;
            let other = &site.campaign.languages.get(page.answers[lang.index()]).name;
            let from = page.text(lang);
            let message = format!("no text in {name}: its readers get the text in {other}");
            report.warn("missing-translation", &from.location, message).help(
                match page.unpublished.iter().find(|(own, _)| *own == lang) {
                    None => format!("write {code}.md in the same folder"),
                    Some((_, Unpublished::Draft)) => {
                        format!("remove `draft: true` from {code}.md when it is finished")
                    }
                    Some((_, reason)) => {
                        format!("change the dates of {code}.md: {}", reason.reason())
                    }
                },
            );
        }
    }
}
