//! A resource, such as a leaflet or a lesson, and its audience.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::finding::Located;
use crate::yaml::MapReader;

use super::page_kind::PageKind;
use super::reference::Reference;
use super::web_address::WebAddress;

/// The facts of a resource.
#[derive(Clone, Debug)]
pub struct Resource {
    pub audience: Vec<Audience>,
    pub year: Option<u16>,
    pub publisher: Option<Located<String>>,
    /// A file beside `facts.yaml`.
    pub file: Option<Located<String>>,
    pub web: Option<WebAddress>,
}

/// A group of readers that a resource is made for.
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
        fields.allow_unknown(&["audience", "year", "publisher"]);
        let audience = fields.enum_values("audience");
        let year = fields.parsed("year", "bad-value", "write a year: `year: 2021`");
        let publisher = fields.text("publisher");
        let file = fields.text("file");
        let web = WebAddress::read(fields);
        Resource { audience, year: year.map(|year| year.value), publisher, file, web }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        Reference::all(PageKind::Organisation, &self.publisher).collect()
    }
}
