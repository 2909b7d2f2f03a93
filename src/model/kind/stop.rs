//! A stop of the mobile information centre, and its visits.

use crate::finding::{Located, Location};
use crate::model::date::{Clock, Date};
use crate::yaml::{MapReader, Node};

use super::page_kind::PageKind;
use super::reference::Reference;

#[derive(Clone, Debug)]
pub struct Stop {
    pub region: Located<String>,
    /// Sorted by day and time.
    pub visits: Vec<Visit>,
    pub organisation: Option<Located<String>>,
}

#[derive(Clone, Debug)]
pub struct Visit {
    pub on: Date,
    pub from: Option<Clock>,
    pub to: Option<Clock>,
}

impl Stop {
    pub fn read(fields: &mut MapReader<'_>) -> Stop {
        let region = fields.required("region", "name a folder under content/regions");
        if !fields.has("visits") {
            let help =
                "write the days: `visits: [{on: 2026-12-05, from: \"10:00\", to: \"15:00\"}]`";
            fields.missing("visits", help);
        }
        let nodes = fields.maps("visits");
        let mut visits: Vec<Visit> =
            nodes.into_iter().filter_map(|node| Visit::read(node, fields)).collect();
        visits.sort_by_key(|visit| (visit.on, visit.from));
        let organisation = fields.text("organisation");
        let nothing = || Located { value: String::new(), location: Location::file("") };
        Stop { region: region.unwrap_or_else(nothing), visits, organisation }
    }

    /// Visits from today on, the next first.
    pub fn coming(&self, today: Date) -> impl Iterator<Item = &Visit> {
        self.visits.iter().filter(move |visit| visit.on >= today)
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let region = Some(&self.region).filter(|region| !region.value.is_empty());
        let region = Reference::all(PageKind::Region, region);
        region.chain(Reference::all(PageKind::Organisation, &self.organisation)).collect()
    }
}

impl Visit {
    fn read(node: Node, fields: &mut MapReader<'_>) -> Option<Visit> {
        let mut visit = MapReader::open(node, "a visit's facts", fields.report);
        let on = Date::required(&mut visit, "on");
        let help = "write the time in quotes: `\"10:00\"`";
        let from = visit.parsed("from", "bad-value", help);
        let to = visit.parsed("to", "bad-value", help);
        visit.finish();
        Some(Visit { on: on?.value, from: from.map(|t| t.value), to: to.map(|t| t.value) })
    }
}
