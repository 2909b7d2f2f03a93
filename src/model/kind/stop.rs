//! A stop of the mobile information centre, and when it is there.

use crate::finding::{Located, Location};
use crate::model::campaign::read_date;
use crate::model::date::{Clock, Date};
use crate::model::reference::Reference;
use crate::yaml::{MapReader, Node};

use super::PageKind;

#[derive(Clone, Debug)]
pub struct Stop {
    pub region: Located<String>,
    /// In the order of their days.
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
        let had_visits = fields.has("visits");
        let nodes = fields.maps("visits");
        let mut visits: Vec<Visit> =
            nodes.into_iter().filter_map(|node| Visit::read(node, fields)).collect();
        if !had_visits {
            let help =
                "write the days: `visits: [{on: 2026-12-05, from: \"10:00\", to: \"15:00\"}]`";
            fields.missing("visits", help);
        }
        visits.sort_by_key(|visit| (visit.on, visit.from));
        let organisation = fields.text("organisation");
        let nowhere = || Located { value: String::new(), location: Location::file("") };
        Stop { region: region.unwrap_or_else(nowhere), visits, organisation }
    }

    /// Visits from today on, the next first.
    pub fn coming(&self, today: Date) -> impl Iterator<Item = &Visit> {
        self.visits.iter().filter(move |visit| visit.on >= today)
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let region = std::iter::once(Reference { page_kind: PageKind::Region, name: &self.region })
            .filter(|region| !region.name.value.is_empty());
        let organisation = self
            .organisation
            .iter()
            .map(|name| Reference { page_kind: PageKind::Organisation, name });
        region.chain(organisation).collect()
    }
}

impl Visit {
    fn read(node: Node, fields: &mut MapReader<'_>) -> Option<Visit> {
        let mut visit = MapReader::open(node, "a visit's facts", fields.report);
        if !visit.has("on") {
            visit.missing("on", "write the day: `on: 2026-12-05`");
        }
        let on = read_date(&mut visit, "on");
        let help = "write the time in quotes: `\"10:00\"`";
        let from = visit.parsed::<Clock>("from", "bad-value", help);
        let to = visit.parsed::<Clock>("to", "bad-value", help);
        visit.finish();
        Some(Visit { on: on?.value, from: from.map(|t| t.value), to: to.map(|t| t.value) })
    }
}
