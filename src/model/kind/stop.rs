//! A stop of the mobile information centre, and its visits.

use crate::finding::{Located, Location};
use crate::model::date::{Clock, Date};
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;

/// The facts of a stop.
#[derive(Clone, Debug)]
pub struct Stop {
    pub region: Located<String>,
    /// Sorted by day and time.
    pub visits: Vec<Visit>,
    pub organisation: Option<Located<String>>,
    /// The visits show what a calendar looks like; none of them is planned.
    pub is_example: bool,
}

/// One visit of the mobile centre to a stop.
#[derive(Clone, Debug)]
pub struct Visit {
    pub on: Date,
    pub from: Option<Clock>,
    /// `24:00` is the end of the day; an earlier time than `from` is on the next day.
    pub to: Option<Clock>,
    pub location: Location,
}

impl Stop {
    pub fn read(fields: &mut MapReader<'_>) -> Stop {
        let region = fields.required("region", "name a folder under content/regions");
        let help = "write the days: `visits: [{on: 2026-12-05, from: \"10:00\", to: \"15:00\"}]`";
        fields.require("visits", help);
        let mut visits = fields.each("visits", "a visit's facts", Visit::read);
        visits.sort_by_key(|visit| (visit.on, visit.from));
        for pair in visits.windows(2) {
            let [first, second] = pair else { continue };
            if (first.on, first.from) == (second.on, second.from) {
                let message = format!("the visit on {} is listed twice", first.on);
                fields
                    .report
                    .error("bad-value", &second.location, message)
                    .help("leave one of the two out, or give each its own `from`");
            }
        }
        fields.allow_unknown(&["organisation"]);
        let organisation = fields.text("organisation");
        let is_example = fields.flag("example");
        Stop { region: region.unwrap_or_default(), visits, organisation, is_example }
    }

    /// Visits from today on, the next first.
    pub fn coming(&self, today: Date) -> impl Iterator<Item = &Visit> {
        self.visits.iter().filter(move |visit| visit.on >= today)
    }

    /// The coming visits that are no examples, for calendars.
    pub fn planned(&self, today: Date) -> impl Iterator<Item = &Visit> {
        self.coming(today).filter(|_| !self.is_example)
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let region = Some(&self.region).filter(|region| !region.value.is_empty());
        let region = Reference::all(PageKind::Region, region);
        region.chain(Reference::all(PageKind::Organisation, &self.organisation)).collect()
    }
}

impl Visit {
    /// The day and time of its end, if it is known.
    pub fn end(&self) -> Option<(Date, Clock)> {
        let to = self.to?;
        let is_next_day = self.from.is_some_and(|from| to <= from);
        Some((if is_next_day { self.on.next() } else { self.on }, to))
    }

    fn read(visit: &mut MapReader<'_>) -> Option<Visit> {
        let location = visit.location.clone();
        let on = Date::required(visit, "on");
        let help = "write the time in quotes: `\"10:00\"`";
        let has_from = visit.has("from");
        let from = visit.parsed::<Clock>("from", "bad-value", help);
        let to = visit.parsed::<Clock>("to", "bad-value", help);
        match (&from, &to) {
            (Some(from), Some(to)) if to.value <= from.value && !is_night(from.value, to.value) => {
                visit
                    .report
                    .error("bad-value", &to.location, format!("the visit ends at {} and starts at {}", to.value, from.value))
                    .help("correct the times; only a visit that starts at 18:00 or later ends on the next day, until 06:00");
            }
            (Some(from), None) if from.value.hour == 24 => {
                visit
                    .report
                    .error("bad-value", &from.location, "no visit starts at 24:00")
                    .help("write \"00:00\" of the next day");
            }
            (None, Some(_)) if !has_from => {
                visit.missing("from", "write when it starts: `from: \"10:00\"`");
            }
            _ => {}
        }
        let (from, to) = (from.map(|time| time.value), to.map(|time| time.value));
        Some(Visit { on: on?.value, from, to, location })
    }
}

/// Returns `true` for times of one night; others in this order are more likely mistyped.
fn is_night(from: Clock, to: Clock) -> bool {
    from.hour >= 18 && to <= Clock { hour: 6, minute: 0 }
}
