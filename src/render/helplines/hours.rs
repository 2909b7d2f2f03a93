//! Opening hours in words of the reader's language.

use crate::model::campaign::country::Country;
use crate::model::hours::{Dates, Day, Days, Opening, Rule};
use crate::model::kind::Helpline;
use crate::model::{Date, Hours};
use crate::render::localizer::Localizer;

/// The days on which two time zones are compared: one of each half of the year, because of daylight saving time.
const COMPARED: [&str; 2] = ["2026-01-15", "2026-07-15"];

/// The opening hours of a helpline, as [`words`], with the place whose time it is if that is not the campaign's: "09:00–17:00 (Italy)".
pub fn of_helpline(localizer: &Localizer, helpline: &Helpline) -> String {
    let words = words(localizer, &helpline.hours);
    let zone = helpline.timezone.as_deref().filter(|zone| !is_time_of_campaign(localizer, zone));
    match (zone, &helpline.hours) {
        (Some(zone), Hours::Rules { .. } | Hours::Other(_)) => {
            format!("{words} ({})", place(localizer, zone))
        }
        _ => words,
    }
}

fn is_time_of_campaign(localizer: &Localizer, zone: &str) -> bool {
    let days = || COMPARED.iter().filter_map(|day| day.parse::<Date>().ok());
    localizer.timezone().is_some_and(|home| {
        home == zone || days().all(|day| day.utc_offset(home) == day.utc_offset(zone))
    })
}

/// The country that has one time zone, or else the town that the zone is named for.
fn place(localizer: &Localizer, zone: &str) -> String {
    match Country::all().iter().find(|country| country.timezone() == Some(zone)) {
        Some(country) => localizer.country(country.code),
        None => zone.rsplit('/').next().unwrap_or(zone).replace('_', " "),
    }
}

/// Opening hours as a phrase; empty if they are unknown.
pub fn words(localizer: &Localizer, hours: &Hours) -> String {
    match hours {
        Hours::Unknown => String::new(),
        Hours::Always => localizer.message("hours-always"),
        Hours::Other(written) => written.value.clone(),
        Hours::Rules { rules, .. } => rules
            .iter()
            .map(|each| rule(localizer, each))
            .collect::<Vec<_>>()
            .join(localizer.semicolon()),
    }
}

fn rule(localizer: &Localizer, rule: &Rule) -> String {
    let years = rule.years.iter().map(|(first, last)| range(first.to_string(), last.to_string()));
    let dates = rule.dates.iter().map(|each| dates(localizer, each));
    let days = rule.days.iter().map(|each| days(localizer, *each));
    let opening = match &rule.opening {
        Opening::AllDay => localizer.message("hours-all-day"),
        Opening::Closed => localizer.message("hours-closed"),
        Opening::Unknown => localizer.message("hours-unknown"),
        Opening::Times(times) => {
            let times = times.iter().map(|times| match &times.to {
                Some(to) => format!("{}–{to}", times.from),
                None => localizer.format("hours-from", &[("time", times.from.as_str().into())]),
            });
            localizer.list(&times.collect::<Vec<_>>())
        }
    };
    let selectors: [Vec<String>; 3] = [days.collect(), dates.collect(), years.collect()];
    let selectors = selectors.iter().filter(|each| !each.is_empty());
    let days = selectors.map(|each| localizer.list(each)).collect::<Vec<_>>();
    let days = days.join(localizer.comma());
    if days.is_empty() {
        return opening;
    }
    localizer.format("opens-hours-on", &[("days", days.into()), ("hours", opening.into())])
}

fn days(localizer: &Localizer, days: Days) -> String {
    match days {
        Days::Week(first, last) => range(localizer.weekday(first), localizer.weekday(last)),
        Days::PublicHolidays => localizer.message("hours-public-holidays"),
        Days::SchoolHolidays => localizer.message("hours-school-holidays"),
    }
}

fn dates(localizer: &Localizer, dates: &Dates) -> String {
    match dates {
        Dates::Months { first, last, year } => {
            let months = range(localizer.month(*first), localizer.month(*last));
            year.map_or(months.clone(), |year| format!("{months} {year}"))
        }
        Dates::Days { first, last } => range(day(localizer, *first), day(localizer, *last)),
    }
}

fn day(localizer: &Localizer, Day { year, month, day }: Day) -> String {
    let dated = year.and_then(|year| format!("{year:04}-{month:02}-{day:02}").parse::<Date>().ok());
    match dated {
        Some(date) => localizer.day(date),
        None => localizer.day_of_year(month, day),
    }
}

/// Both ends with a dash between them, or one text if they are equal.
fn range(first: String, last: String) -> String {
    if first == last { first } else { format!("{first}–{last}") }
}
