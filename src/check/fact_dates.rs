//! `bad-date`, `news-in-future`: facts with a day that has not come yet, or with a year of another calendar.
//!
//! # Reason
//!
//! A number that was confirmed next year never gets old: with one mistyped digit it is "confirmed" for ever. A guide
//! and a consent have no day in the future either. The next day is accepted: where the editor is, it may have come already,
//! while the computer that builds the site still counts the day before (in UTC, as most do). News with a day in the future are published at once, and come first
//! in the feed until that day.
//!
//! No date is more than ten years ahead, or before 1700: such a year is mistyped, or one of another calendar. 2083 is 2026 in Nepal
//! (Bikram Sambat), 2569 in Thailand, 1405 in Iran. Dates are written in the Gregorian calendar, and shown in the words of each language.
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
        if far_dates(site, page, report) {
            continue;
        }
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

/// The years ahead of which a date is mistyped, or one of another calendar.
const MAX_YEARS_AHEAD: i32 = 10;
/// The first year of a date.
const MIN_YEAR: i32 = 1700;

/// The calendars of other countries, with the years that they are ahead of the Gregorian one.
const CALENDARS: &[(&str, i32)] = &[
    ("Bikram Sambat", 57),
    ("Buddhist", 543),
    ("Saka", -78),
    ("Bengali", -593),
    ("Solar Hijri", -621),
    ("Islamic", -579),
    ("Minguo", -1911),
];

/// Reports the dates of a page that are too far from today; returns `true` if its facts have one.
fn far_dates(site: &Site, page: &Page, report: &mut Report) -> bool {
    for (_, text) in page.own_texts() {
        let days = [text.publish_on.as_ref(), text.expire_on.as_ref()];
        for day in days.into_iter().flatten() {
            far(site, day.value.into(), &day.location, report);
        }
    }
    let year = |year: &Option<u16>| year.map(PartialDate::Year);
    let facts: Vec<(Option<PartialDate>, &Location)> = match &page.kind {
        PageData::Stop(stop) => {
            stop.visits.iter().map(|visit| (Some(visit.on.into()), &visit.location)).collect()
        }
        PageData::Guide(guide) => vec![(guide.updated, &page.location)],
        PageData::News(news) => vec![(news.date, &page.location)],
        PageData::Source(source) => vec![(source.date, &page.location)],
        PageData::Project(project) => {
            vec![(project.from, &page.location), (project.to, &page.location)]
        }
        PageData::Resource(resource) => vec![(year(&resource.year), &page.location)],
        PageData::Helpline(helpline) => {
            let assured = helpline.assured.as_ref();
            assured.map(|assured| (Some(assured.on), &assured.on_location)).into_iter().collect()
        }
        PageData::Story(story) => {
            let consent = story.consent_date.as_ref();
            consent.map(|day| (Some(day.value.into()), &day.location)).into_iter().collect()
        }
        PageData::Poster(poster) => {
            let printed = poster.printed.as_ref();
            printed.map(|printed| (Some(printed.on.into()), &page.location)).into_iter().collect()
        }
        PageData::Home
        | PageData::Section(_)
        | PageData::Page
        | PageData::Region(_)
        | PageData::Organisation(_)
        | PageData::Topic => Vec::new(),
    };
    let dates = facts.into_iter().filter_map(|(date, location)| Some((date?, location)));
    dates.filter(|(date, location)| far(site, *date, location, report)).count() > 0
}

/// Reports a date that is too far from today; returns `true` if it is.
fn far(site: &Site, date: PartialDate, location: &Location, report: &mut Report) -> bool {
    let (Some(first), today) = (date.first_day(), site.date.year()) else { return false };
    let year = first.year();
    if (MIN_YEAR..=today + MAX_YEARS_AHEAD).contains(&year) {
        return false;
    }
    let message = match year < MIN_YEAR {
        true => format!("this date is before {MIN_YEAR}: {date}"),
        false => format!("this date is more than {MAX_YEARS_AHEAD} years ahead: {date}"),
    };
    let distance = |(_, ahead): &&(&str, i32)| (year - ahead - today).abs();
    let nearest = CALENDARS.iter().min_by_key(distance);
    let help = match nearest.filter(|calendar| distance(calendar) <= MAX_YEARS_AHEAD) {
        Some((name, _)) => format!(
            "{year} may be a year of the {name} calendar: write the date of the Gregorian calendar, in which today is {}",
            site.date
        ),
        None => "correct the year".to_owned(),
    };
    report.error("bad-date", location, message).help(help);
    true
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
