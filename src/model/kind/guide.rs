//! A guide: steps, red flags, a checklist, and who to call.

use crate::finding::Located;
use crate::model::campaign::read_date;
use crate::model::date::Date;
use crate::model::reference::Reference;
use crate::yaml::{MapReader, Node};

use super::{PageKind, channel::read_url};

#[derive(Clone, Debug)]
pub struct Guide {
    pub minimum_age: Option<u8>,
    pub maximum_age: Option<u8>,
    /// ISO 3166-1 codes of the countries that it is about.
    pub countries: Vec<String>,
    pub helplines: Vec<Located<String>>,
    pub updated: Option<Date>,
    pub sources: Vec<Source>,
}

#[derive(Clone, Debug)]
pub struct Source {
    pub title: String,
    pub url: Option<String>,
}

impl Guide {
    pub fn read(fields: &mut MapReader<'_>) -> Guide {
        let (minimum_age, maximum_age) = fields.node("for").map_or((None, None), |node| {
            let mut ages = MapReader::open(node, "the ages that a guide is for", fields.report);
            let help = "write a number of years";
            let least = ages.parsed::<u8>("minimum_age", "bad-value", help);
            let most = ages.parsed::<u8>("maximum_age", "bad-value", help);
            ages.finish();
            (least.map(|age| age.value), most.map(|age| age.value))
        });
        let countries = fields.list("countries").into_iter().map(|code| code.value).collect();
        let helplines = fields.list("helplines");
        let updated = read_date(fields, "updated").map(|date| date.value);
        let nodes = fields.maps("sources");
        let sources = nodes.into_iter().filter_map(|node| Source::read(node, fields)).collect();
        Guide { minimum_age, maximum_age, countries, helplines, updated, sources }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        self.helplines
            .iter()
            .map(|name| Reference { page_kind: PageKind::Helpline, name })
            .collect()
    }
}

impl Source {
    fn read(node: Node, fields: &mut MapReader<'_>) -> Option<Source> {
        let mut source = MapReader::open(node, "a source's facts", fields.report);
        let title = source.required("title", "write what it is called: `title: \"…\"`");
        let url = source.text("url").and_then(|url| read_url(url, source.report));
        source.finish();
        Some(Source { title: title?.value, url })
    }
}
