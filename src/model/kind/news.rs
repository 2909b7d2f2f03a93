//! A piece of news: an event on a day, or in a month or year of which the day is unknown.

use crate::model::date::partial_date::PartialDate;
use crate::yaml::MapReader;

/// The facts of a piece of news.
#[derive(Clone, Debug)]
pub struct News {
    /// `None` only where a finding reports that it is missing.
    pub date: Option<PartialDate>,
}

impl News {
    pub fn read(fields: &mut MapReader<'_>) -> News {
        News { date: PartialDate::required(fields, "date").map(|date| date.value) }
    }
}
