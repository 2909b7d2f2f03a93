//! Days of which a part may be unknown: `2021-03-31`, `2021-03`, `2021` or `unknown`.
//!
//! A source often gives a month or a year alone. The precision that is known is kept and shown, and no day is invented
//! (Extended Date/Time Format, level 0, with `unknown` for no date at all).

use std::fmt;
use std::str::FromStr;

use crate::finding::Located;
use crate::yaml::MapReader;

use crate::model::Date;

/// A date as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    Day(Date),
    /// The month is 1 to 12.
    Month {
        year: u16,
        month: u8,
    },
    Year(u16),
    Unknown,
}

impl PartialDate {
    /// Reads a date of a mapping; reports `bad-date` if it is invalid.
    pub fn read(fields: &mut MapReader<'_>, key: &'static str) -> Option<Located<PartialDate>> {
        fields.parsed(
            key,
            "bad-date",
            "write what is known: `2026-11-22`, `2026-11`, `2026` or `unknown`",
        )
    }

    /// Reads a date that a mapping must have; reports `missing-fact` if it is missing.
    pub fn required(fields: &mut MapReader<'_>, key: &'static str) -> Option<Located<PartialDate>> {
        let help = format!("write the date, or the part that is known: `{key}: 2026-11-22`");
        fields.require(key, &help);
        PartialDate::read(fields, key)
    }

    /// The first day that it can be; `None` if it is unknown.
    pub fn first_day(self) -> Option<Date> {
        match self {
            PartialDate::Day(day) => Some(day),
            PartialDate::Month { year, month } => Date::new(year, month, 1),
            PartialDate::Year(year) => Date::new(year, 1, 1),
            PartialDate::Unknown => None,
        }
    }

    /// The last day that it can be; `None` if it is unknown.
    pub fn last_day(self) -> Option<Date> {
        match self {
            PartialDate::Day(day) => Some(day),
            PartialDate::Month { .. } => self.first_day().map(Date::last_of_month),
            PartialDate::Year(year) => Date::new(year, 12, 31),
            PartialDate::Unknown => None,
        }
    }

    /// Returns `true` if every day that it can be is before every day that `other` can be; `false` if one is unknown.
    pub fn is_before(self, other: PartialDate) -> bool {
        matches!((self.last_day(), other.first_day()), (Some(last), Some(first)) if last < first)
    }

    /// The age in days on a day, at its highest: an imprecise date counts from its first day. `None` if it is unknown.
    pub fn max_age(self, today: Date) -> Option<i64> {
        self.first_day().map(|first| first.days_until(today))
    }

    /// `day`, `month`, `year` or `unknown`, for messages that select their words by it.
    pub fn precision(self) -> &'static str {
        match self {
            PartialDate::Day(_) => "day",
            PartialDate::Month { .. } => "month",
            PartialDate::Year(_) => "year",
            PartialDate::Unknown => "unknown",
        }
    }
}

impl From<Date> for PartialDate {
    fn from(day: Date) -> PartialDate {
        PartialDate::Day(day)
    }
}

impl FromStr for PartialDate {
    type Err = ();

    fn from_str(text: &str) -> Result<PartialDate, ()> {
        if text == "unknown" {
            return Ok(PartialDate::Unknown);
        }
        let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
            true => digits.parse::<u16>().map_err(|_| ()),
            false => Err(()),
        };
        let date = match text.len() {
            4 => PartialDate::Year(number(text)?),
            7 => {
                let (year, month) =
                    text.split_once('-').filter(|(year, _)| year.len() == 4).ok_or(())?;
                PartialDate::Month {
                    year: number(year)?,
                    month: u8::try_from(number(month)?).map_err(|_| ())?,
                }
            }
            _ => PartialDate::Day(text.parse()?),
        };
        date.first_day().map(|_| date).ok_or(())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Day(day) => write!(f, "{day}"),
            PartialDate::Month { year, month } => write!(f, "{year:04}-{month:02}"),
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Unknown => f.write_str("unknown"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> PartialDate {
        text.parse().expect("a partial date")
    }

    #[test]
    fn partial_dates_that_are_read() {
        for (text, first, last) in [
            ("2021-03-31", "2021-03-31", "2021-03-31"),
            ("2021-03", "2021-03-01", "2021-03-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2021-12", "2021-12-01", "2021-12-31"),
            ("2021", "2021-01-01", "2021-12-31"),
            ("unknown", "", ""),
        ] {
            let shown = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
            let date = read(text);
            assert_eq!(date.to_string(), text);
            assert_eq!(
                (shown(date.first_day()), shown(date.last_day())),
                (first.into(), last.into()),
                "{text}"
            );
        }
        for text in [
            "2021-13", "2021-00", "2021-3", "21", "202", "2021-", "-2021", "+202", "03-2021", "?",
            "", "Unknown",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(()), "{text}");
        }
    }

    #[test]
    fn only_whole_periods_are_before_each_other() {
        for (a, b, before) in [
            ("2020", "2021", true),
            ("2021", "2021-03", false),
            ("2021-03", "2021", false),
            ("2021-02", "2021-03-01", true),
            ("2021-03-01", "2021-03", false),
            ("unknown", "2021", false),
            ("2021", "unknown", false),
        ] {
            assert_eq!(read(a).is_before(read(b)), before, "{a} {b}");
        }
    }

    #[test]
    fn imprecise_dates_age_from_their_first_day() {
        let today = "2021-04-01".parse().expect("a date");
        for (text, days) in
            [("2021-03-31", Some(1)), ("2021-03", Some(31)), ("2021", Some(90)), ("unknown", None)]
        {
            assert_eq!(read(text).max_age(today), days, "{text}");
        }
    }
}
