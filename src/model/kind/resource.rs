//! A resource: a leaflet, a lesson, a handout, and whom it is for.

use crate::finding::Located;
use crate::model::reference::Reference;
use crate::yaml::MapReader;

use super::{PageKind, channel::read_url};

#[derive(Clone, Debug)]
pub struct Resource {
    pub audience: Vec<Audience>,
    pub year: Option<u16>,
    pub publisher: Option<Located<String>>,
    /// A file beside `facts.yaml`.
    pub file: Option<Located<String>>,
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    Youth,
    Parents,
    Teachers,
    Media,
    EmploymentOffices,
    Police,
    Health,
}

impl Audience {
    pub const WORDS: &[(&'static str, Audience)] = &[
        ("youth", Audience::Youth),
        ("parents", Audience::Parents),
        ("teachers", Audience::Teachers),
        ("media", Audience::Media),
        ("employment-offices", Audience::EmploymentOffices),
        ("police", Audience::Police),
        ("health", Audience::Health),
    ];

    pub fn word(self) -> &'static str {
        match self {
            Audience::Youth => "youth",
            Audience::Parents => "parents",
            Audience::Teachers => "teachers",
            Audience::Media => "media",
            Audience::EmploymentOffices => "employment-offices",
            Audience::Police => "police",
            Audience::Health => "health",
        }
    }
}

impl Resource {
    pub fn read(fields: &mut MapReader<'_>) -> Resource {
        let audience = fields.enum_values("audience", Audience::WORDS);
        let year = fields.parsed::<u16>("year", "bad-value", "write a year: `year: 2021`");
        let publisher = fields.text("publisher");
        let file = fields.text("file");
        let url = fields.text("url").and_then(|url| read_url(url, fields.report));
        Resource { audience, year: year.map(|year| year.value), publisher, file, url }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        self.publisher
            .iter()
            .map(|name| Reference { page_kind: PageKind::Organisation, name })
            .collect()
    }
}
