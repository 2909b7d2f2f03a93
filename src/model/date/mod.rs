//! Days and times of day. The only file that names jiff.

pub mod freshness;
pub(super) mod partial_date;

use std::fmt;
use std::str::FromStr;

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::finding::Located;
use crate::yaml::MapReader;

/// A day of the Gregorian calendar, written as in ISO 8601: `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date(civil::Date);

impl Date {
    /// Reads a day of a mapping; reports `bad-date` if it is invalid.
    pub fn read(fields: &mut MapReader<'_>, key: &'static str) -> Option<Located<Date>> {
        fields.parsed(key, "bad-date", "write year-month-day: `2026-11-22`")
    }

    /// Reads a day that a mapping must have; reports `missing-fact` if it is missing.
    pub fn required(fields: &mut MapReader<'_>, key: &'static str) -> Option<Located<Date>> {
        fields.require(key, &format!("write the day: `{key}: 2026-11-22`"));
        Date::read(fields, key)
    }

    /// A day of a year (0 to 9999), a month and a day from 1; `None` if there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let year = i16::try_from(year).ok()?;
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        civil::Date::new(year, month, day).ok().map(Date)
    }

    /// The last day of this day's month.
    pub fn last_of_month(self) -> Date {
        Date(self.0.last_of_month())
    }

    /// Days from this day to another; negative if the other is earlier.
    pub fn days_until(self, later: Date) -> i64 {
        // The span between any two dates of jiff's calendar (years -9999 to 9999) fits.
        self.0.until(later.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The next day; the last day of the calendar has none and stays.
    pub fn next(self) -> Date {
        Date(self.0.tomorrow().unwrap_or(self.0))
    }

    /// The latest day that a clock on earth may show while another shows this one: the next day. Time zones differ by up to
    /// 26 hours.
    pub fn latest_on_earth(self) -> Date {
        self.next()
    }

    pub fn year(self) -> i32 {
        i32::from(self.0.year())
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().unsigned_abs()
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day().unsigned_abs()
    }

    /// A time of this day in a zone, with its offset (RFC 3339): `2026-12-05T10:00:00+01:00`.
    ///
    /// `None` if the zone is unknown or the calendar ends.
    pub fn at(self, clock: Clock, zone: &str) -> Option<String> {
        let day = if clock.hour == 24 { self.0.tomorrow().ok()? } else { self.0 };
        let [hour, minute] = [clock.hour % 24, clock.minute].map(|n| i8::try_from(n).ok());
        let moment = day.at(hour?, minute?, 0, 0).in_tz(zone).ok()?;
        Some(moment.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }

    /// The offset of a zone from UTC at noon of this day, in hours; `None` if the zone is unknown.
    pub fn utc_offset(self, zone: &str) -> Option<f64> {
        let noon = self.0.at(12, 0, 0, 0).in_tz(zone).ok()?;
        Some(f64::from(noon.offset().seconds()) / 3_600.0)
    }

    /// Year and number of the ISO 8601 week.
    pub fn iso_week(self) -> (i32, u8) {
        let week = self.0.iso_week_date();
        (i32::from(week.year()), week.week().unsigned_abs())
    }

    /// Today in this machine's time zone. Called by the command line only; all other code gets the date as an argument.
    pub fn today() -> Date {
        Date(Zoned::now().date())
    }

    /// The day in UTC of a number of seconds since 1970 (`SOURCE_DATE_EPOCH`); `None` outside of the calendar.
    pub fn from_epoch(seconds: i64) -> Option<Date> {
        let moment = Timestamp::from_second(seconds).ok()?;
        Some(Date(moment.to_zoned(TimeZone::UTC).date()))
    }
}

impl FromStr for Date {
    type Err = ();

    /// Accepts `YYYY-MM-DD` alone, and only days that exist.
    fn from_str(text: &str) -> Result<Date, ()> {
        if text.len() != 10 {
            return Err(());
        }
        text.parse().map(Date).map_err(|_| ())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A time of day: `10:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// 0 to 24; 24 only with 0 minutes.
    pub hour: u8,
    pub minute: u8,
}

impl FromStr for Clock {
    type Err = ();

    fn from_str(text: &str) -> Result<Clock, ()> {
        let (hour, minute) = text.split_once(':').ok_or(())?;
        let clock =
            Clock { hour: hour.parse().map_err(|_| ())?, minute: minute.parse().map_err(|_| ())? };
        let fits = clock.hour < 24 && clock.minute < 60 || clock.hour == 24 && clock.minute == 0;
        if fits && minute.len() == 2 { Ok(clock) } else { Err(()) }
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

/// Reads the key `timezone`: a name in the IANA time zone database; reports `bad-value` for any other text.
pub fn read_time_zone(fields: &mut MapReader<'_>) -> Option<String> {
    let zone = fields.text("timezone")?;
    if TimeZone::get(&zone.value).is_ok() {
        return Some(zone.value);
    }
    let message = format!("unknown time zone: `{}`", zone.value);
    let help = "write its IANA name, such as `Europe/Bucharest`";
    fields.report.error("bad-value", &zone.location, message).help(help);
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_are_read() {
        for (text, reads) in [
            ("2026-11-22", true),
            ("2026-02-30", false),
            ("2026-1-2", false),
            ("22.11.2026", false),
        ] {
            assert_eq!(text.parse::<Date>().is_ok(), reads, "{text}");
        }
        let [a, b]: [Date; 2] = ["2021-03-31", "2026-11-22"].map(|d| d.parse().expect("a date"));
        assert_eq!(a.days_until(b), 2062);
        assert_eq!(b.days_until(a), -2062);
    }

    #[test]
    fn moments_have_their_zones_offset() {
        let at = |day: &str, clock: &str, zone| {
            let day: Date = day.parse().expect("a date");
            day.at(clock.parse().expect("a clock"), zone).unwrap_or_default()
        };
        let tirana = "Europe/Tirane";
        assert_eq!(at("2026-12-05", "10:00", tirana), "2026-12-05T10:00:00+01:00");
        assert_eq!(at("2026-07-05", "09:30", tirana), "2026-07-05T09:30:00+02:00");
        assert_eq!(at("2026-12-31", "24:00", tirana), "2027-01-01T00:00:00+01:00");
        assert_eq!(at("2026-12-05", "10:00", "Europe/Nowhere"), "");
    }

    #[test]
    fn clocks_that_are_read() {
        for (text, reads) in
            [("10:00", true), ("24:00", true), ("24:01", false), ("9:5", false), ("x", false)]
        {
            assert_eq!(text.parse::<Clock>().is_ok(), reads, "{text}");
        }
    }
}
