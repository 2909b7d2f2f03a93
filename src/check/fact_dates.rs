//! `bad-date`, `news-in-future`: facts with a day that has not come yet.
//!
//! # Reason
//!
//! A number that was confirmed next year never gets old: with one mistyped digit it is "confirmed" for ever. A guide
//! and a consent have no day in the future either. The next day is accepted: where the editor is, it may have come already,
//! while the computer that builds the site still counts the day before (in UTC, as most do). News with a day in the future are published at once, and come first
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
use crate::model::{Page, PageData, PageId, PartialDate, Site};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["bad-date", "news-in-future"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        expiry(site, page, report);
        let (day, location, help) = match &page.kind {
            PageData::Helpline(helpline) => {
                let Some(assured) = &helpline.assured else { continue };
                (Some(assured.on), &assured.on_location, "write the day of the confirmation")
            }
            PageData::Guide(guide) => (guide.updated, &page.location, "correct `updated`"),
            PageData::Story(story) => {
                let Some(consent) = &story.consent_date else { continue };
                (Some(consent.value.into()), &consent.location, "write the day of the consent")
            }
            PageData::News(news) => {
                news_date(site, news.date, &page.location, report);
                continue;
            }
            _ => continue,
        };
        let Some(day) = day.filter(|day| is_coming(site, *day)) else { continue };
        report.error("bad-date", location, format!("this day has not come yet: {day}")).help(help);
    }
}

/// Reports a day on which a page would expire without which no site can be built.
fn expiry(site: &Site, page: &Page, report: &mut Report) {
    let name = match page.id {
        PageId::HOME => "the home page",
        id if site.emergency().contains(&id) => "the helpline of an emergency number",
        _ => return,
    };
    for (_, text) in page.own_texts() {
        let Some(day) = &text.expire_on else { continue };
        let message = format!("{name} cannot expire: from this day on no site could be built");
        report.error("bad-date", &day.location, message).help("remove the line `expire_on`");
    }
}

fn news_date(site: &Site, day: Option<PartialDate>, location: &Location, report: &mut Report) {
    let day = day.filter(|day| is_coming(site, *day)).and_then(PartialDate::first_day);
    let Some(date) = day else { return };
    let message = format!("this is published today, but dated {date}");
    let help = format!("to publish it then, write `publish_on: {date}` into each of its texts");
    report.notice("news-in-future", location, message).help(help);
}

/// Returns `true` for a date of which no day has come yet in any time zone.
fn is_coming(site: &Site, day: PartialDate) -> bool {
    day.first_day().is_some_and(|first| first > site.date.latest_on_earth())
}
