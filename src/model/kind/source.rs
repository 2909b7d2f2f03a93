//! A document that the campaign's facts come from.

use crate::model::date::partial_date::PartialDate;
use crate::yaml::MapReader;

use super::web_address::WebAddress;

/// A document. Its title and the words on what it is are in the texts of its page.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name that the document gives; `None` if it names no publisher.
    pub publisher: Option<String>,
    /// `None` if the document bears no date.
    pub date: Option<PartialDate>,
    pub web: Option<WebAddress>,
}

impl Source {
    pub fn read(fields: &mut MapReader<'_>) -> Source {
        fields.allow_unknown(&["publisher", "date"]);
        let publisher = fields.text("publisher").map(|publisher| publisher.value);
        let date = PartialDate::read(fields, "date").map(|date| date.value);
        Source { publisher, date, web: WebAddress::read(fields) }
    }
}
