//! A piece of news: something that happened on a day.

use crate::model::campaign::read_date;
use crate::model::date::Date;
use crate::yaml::MapReader;

#[derive(Clone, Debug)]
pub struct News {
    /// `None` only where a finding says that it is missing.
    pub date: Option<Date>,
}

impl News {
    pub fn read(fields: &mut MapReader<'_>) -> News {
        if !fields.has("date") {
            fields.missing("date", "write the day on which it happened: `date: 2026-11-22`");
        }
        News { date: read_date(fields, "date").map(|date| date.value) }
    }
}
