//! A project: its time, its donor, the organisations that carry it out, and its regions.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::Located;
use crate::model::date::partial_date::PartialDate;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;

/// The facts of a project.
#[derive(Clone, Debug)]
pub struct Project {
    pub status: Stage,
    pub from: Option<PartialDate>,
    pub to: Option<PartialDate>,
    pub donor: Option<Located<String>>,
    pub executing_agency: Option<Located<String>>,
    pub partners: Vec<Located<String>>,
    pub coverage: Vec<Located<String>>,
    /// The donors' name for the kind of work: `counter-trafficking`.
    pub work: Option<String>,
}

/// The state of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Stage {
    Current,
    Completed,
    /// No source gives it.
    Unknown,
}

impl Project {
    pub fn read(fields: &mut MapReader<'_>) -> Project {
        fields.allow_unknown(&["donor", "executing_agency", "partners", "coverage", "type"]);
        let status = fields.required_enum("status");
        let from = PartialDate::read(fields, "from").map(|date| date.value);
        let to = PartialDate::read(fields, "to");
        if let (Some(from), Some(to)) = (from, &to)
            && to.value.is_before(from)
        {
            fields
                .report
                .error("bad-date", &to.location, "the project ends before it starts")
                .help("correct `from` or `to`");
        }
        Project {
            status: status.unwrap_or(Stage::Unknown),
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
        let organisations = self.donor.iter().chain(&self.executing_agency).chain(&self.partners);
        let organisations = Reference::all(PageKind::Organisation, organisations);
        organisations.chain(Reference::all(PageKind::Region, &self.coverage)).collect()
    }
}
