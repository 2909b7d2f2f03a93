//! A project: when, who paid, who did it, and where.

use crate::finding::Located;
use crate::model::campaign::read_date;
use crate::model::date::Date;
use crate::model::reference::Reference;
use crate::yaml::MapReader;

use super::PageKind;

#[derive(Clone, Debug)]
pub struct Project {
    pub status: Stage,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub donor: Option<Located<String>>,
    pub executing_agency: Option<Located<String>>,
    pub partners: Vec<Located<String>>,
    pub coverage: Vec<Located<String>>,
    /// `counter-trafficking`, as the donors' databases name it.
    pub work: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Current,
    Completed,
}

impl Stage {
    pub fn word(self) -> &'static str {
        match self {
            Stage::Current => "current",
            Stage::Completed => "completed",
        }
    }
}

impl Project {
    pub fn read(fields: &mut MapReader<'_>) -> Project {
        let had_status = fields.has("status");
        let stages = [("current", Stage::Current), ("completed", Stage::Completed)];
        let status = fields.enum_value("status", &stages);
        if !had_status {
            fields.missing("status", "write `status: current` or `completed`");
        }
        let from = read_date(fields, "from").map(|date| date.value);
        let to = read_date(fields, "to");
        if let (Some(from), Some(to)) = (from, &to)
            && to.value < from
        {
            fields
                .report
                .error("bad-date", &to.location, "the project ends before it starts")
                .help("look at `from` and `to`");
        }
        Project {
            status: status.map_or(Stage::Completed, |status| status.value),
            from,
            to: to.map(|date| date.value),
            donor: fields.text("donor"),
            executing_agency: fields.text("executing_agency"),
            partners: fields.list("partners"),
            coverage: fields.list("coverage"),
            work: fields.text("type").map(|work| work.value),
        }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        let organisation = |name| Reference { page_kind: PageKind::Organisation, name };
        let donor = self.donor.iter().map(organisation);
        let agency = self.executing_agency.iter().map(organisation);
        let partners = self.partners.iter().map(organisation);
        let coverage =
            self.coverage.iter().map(|name| Reference { page_kind: PageKind::Region, name });
        donor.chain(agency).chain(partners).chain(coverage).collect()
    }
}
