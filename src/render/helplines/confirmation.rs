//! The phrases about the last confirmation of a helpline, and about its age.

use crate::model::kind::{AssuredBy, Helpline, Status};
use crate::model::{Freshness, PartialDate};
use crate::render::localizer::Localizer;

/// A sentence about the age of a number that is not confirmed lately; empty for other helplines.
pub fn age(localizer: &Localizer, helpline: &Helpline) -> String {
    let message = match helpline.freshness {
        Freshness::Stale => "age-stale",
        Freshness::Printed => "age-printed",
        Freshness::Unknown => "age-unknown",
        Freshness::Emergency | Freshness::Confirmed | Freshness::Ageing | Freshness::Expired => {
            return String::new();
        }
    };
    if !helpline.channels().iter().any(|channel| channel.phone().is_some()) {
        return String::new();
    }
    // In some languages a date ends with a full stop of its own.
    about_date(localizer, message, helpline).replace("..", ".")
}

/// The phrase about the last confirmation: "confirmed 12 November 2026, by a test call"; empty if the
/// helpline is withheld or closed.
pub fn badge(localizer: &Localizer, helpline: &Helpline) -> String {
    if helpline.status == Status::Closed {
        return String::new();
    }
    let message = match helpline.freshness {
        Freshness::Emergency => "badge-emergency",
        Freshness::Confirmed | Freshness::Ageing => "badge-confirmed",
        Freshness::Stale => "badge-stale",
        Freshness::Expired => return String::new(),
        Freshness::Printed => "badge-printed",
        Freshness::Unknown => "badge-unknown",
    };
    let phrase = about_date(localizer, message, helpline);
    let by = match (helpline.freshness, helpline.assured.as_ref().map(|assured| assured.by)) {
        (Freshness::Confirmed | Freshness::Ageing, Some(AssuredBy::Operator)) => "by-operator",
        (Freshness::Confirmed | Freshness::Ageing, Some(AssuredBy::TestCall)) => "by-test-call",
        (Freshness::Confirmed | Freshness::Ageing, Some(AssuredBy::OfficialPage)) => {
            "by-official-page"
        }
        _ => return phrase,
    };
    [phrase.as_str(), localizer.comma(), &localizer.message(by)].concat()
}

/// The phrase about the last confirmation of any helpline: the badge of an emergency number is about its kind instead.
pub fn last_confirmed(localizer: &Localizer, helpline: &Helpline) -> String {
    if helpline.freshness != Freshness::Emergency {
        return badge(localizer, helpline);
    }
    let message = match helpline.assured.as_ref().map(|assured| assured.by) {
        None => "badge-unknown",
        Some(AssuredBy::Print) => "badge-printed",
        Some(AssuredBy::Operator | AssuredBy::TestCall | AssuredBy::OfficialPage) => {
            "badge-confirmed"
        }
    };
    about_date(localizer, message, helpline)
}

/// The sentence that a number is no longer shown; empty if it is.
pub fn withheld(localizer: &Localizer, helpline: &Helpline) -> String {
    match helpline.is_withheld() {
        true => about_date(localizer, "withheld", helpline),
        false => String::new(),
    }
}

fn about_date(localizer: &Localizer, message: &str, helpline: &Helpline) -> String {
    let on = helpline.assured.as_ref().map_or(PartialDate::Unknown, |assured| assured.on);
    let date = localizer.partial_date(on).map_or_else(String::new, |when| when.text);
    localizer.format(message, &[("date", date.into()), ("precision", on.precision().into())])
}
