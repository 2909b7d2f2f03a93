//! A piece of news: an event on a day.

use crate::model::date::Date;
use crate::yaml::MapReader;

#[derive(Clone, Debug)]
pub struct News {
    /// `None` only where a finding reports that it is missing.
    pub date: Option<Date>,
}

impl News {
    pub fn read(fields: &mut MapReader<'_>) -> News {
        News { date: Date::required(fields, "date").map(|date| date.value) }
    }
}
