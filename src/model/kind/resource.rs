//! A resource, such as a leaflet or a lesson, and its audience.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::finding::Located;
use crate::model::url::read_url;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;

#[derive(Clone, Debug)]
pub struct Resource {
    pub audience: Vec<Audience>,
    pub year: Option<u16>,
    pub publisher: Option<Located<String>>,
    /// A file beside `facts.yaml`.
    pub file: Option<Located<String>>,
    pub url: Option<String>,
}

#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
    strum::VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Audience {
    Youth,
    Parents,
    Teachers,
    Media,
    EmploymentOffices,
    Police,
    Health,
}

impl Resource {
    pub fn read(fields: &mut MapReader<'_>) -> Resource {
        let audience = fields.enum_values("audience");
        let year = fields.parsed("year", "bad-value", "write a year: `year: 2021`");
        let publisher = fields.text("publisher");
        let file = fields.text("file");
        let url = fields.text("url").and_then(|url| read_url(url, fields.report));
        Resource { audience, year: year.map(|year| year.value), publisher, file, url }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        Reference::all(PageKind::Organisation, &self.publisher).collect()
    }
}
