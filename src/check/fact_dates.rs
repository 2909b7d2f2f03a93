//! `bad-date`, `news-in-future`: facts with a day that has not come yet.
//!
//! # Reason
//!
//! A number that was confirmed next year never gets old: with one mistyped digit it is "confirmed" for ever. A guide
//! and a consent have no day in the future either. News with a day in the future are published at once, and come first
//! in the feed until that day.
//!
//! # Example
//!
//! ```yaml
//! # content/helplines/line/facts.yaml, in November 2026
//! assured: {on: 2027-11-20, by: operator}
//! ```
//!
//! # Fix
//!
//! Correct the day. For news that shall appear later, write `publish_on` into the front matter of each text.

use crate::finding::{Location, Report};
use crate::model::{PageData, PartialDate, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["bad-date", "news-in-future"], run };

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        match &page.kind {
            PageData::Helpline(helpline) => {
                if let Some(assured) = &helpline.assured {
                    past(
                        site,
                        assured.on,
                        &assured.on_location,
                        "write the day of the confirmation",
                        report,
                    );
                }
            }
            PageData::Guide(guide) => {
                if let Some(updated) = guide.updated {
                    past(site, updated, &page.location, "correct `updated`", report);
                }
            }
            PageData::Story(story) => {
                if let Some(consent) = &story.consent_date {
                    past(
                        site,
                        consent.value.into(),
                        &consent.location,
                        "write the day of the consent",
                        report,
                    );
                }
            }
            PageData::News(news) => {
                let first_day = news.date.and_then(PartialDate::first_day);
                let Some(date) = first_day.filter(|date| *date > site.date) else { continue };
                report
                    .notice(
                        "news-in-future",
                        &page.location,
                        format!("this is published today, but dated {date}"),
                    )
                    .help(format!(
                        "to publish it then, write `publish_on: {date}` into each of its texts"
                    ));
            }
            _ => {}
        }
    }
}

/// Reports a date of which no day has come yet.
fn past(site: &Site, day: PartialDate, location: &Location, help: &str, report: &mut Report) {
    if day.first_day().is_some_and(|first| first > site.date) {
        report.error("bad-date", location, format!("this day has not come yet: {day}")).help(help);
    }
}
