//! A guide: steps, red flags, a checklist, and the helplines to call.

use crate::finding::Located;
use crate::model::date::partial_date::PartialDate;
use crate::model::language::codes;
use crate::yaml::MapReader;

use super::ages::read_ages;
use super::page_kind::PageKind;
use super::reference::Reference;

/// The facts of a guide.
#[derive(Clone, Debug)]
pub struct Guide {
    pub minimum_age: Option<u8>,
    pub maximum_age: Option<u8>,
    /// ISO 3166-1 codes of the countries that the guide is about.
    pub countries: Vec<String>,
    pub helplines: Vec<Located<String>>,
    pub updated: Option<PartialDate>,
}

impl Guide {
    pub fn read(fields: &mut MapReader<'_>) -> Guide {
        let (minimum_age, maximum_age) =
            fields.nested("for", "the ages of a guide", read_ages).unwrap_or_default();
        fields.allow_unknown(&["countries"]);
        let countries = codes::read_countries(fields, "countries");
        let helplines = fields.list("helplines");
        let updated = PartialDate::read(fields, "updated").map(|date| date.value);
        Guide { minimum_age, maximum_age, countries, helplines, updated }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        Reference::all(PageKind::Helpline, &self.helplines).collect()
    }
}
