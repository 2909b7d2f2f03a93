//! One rule of opening hours: days, and the times of these days.

/// One rule: all days that fit each of its selectors, and the times of these days. An empty selector fits all days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// From the first year to the last.
    pub years: Vec<(i32, i32)>,
    pub dates: Vec<Dates>,
    pub days: Vec<Days>,
    pub opening: Opening,
}

/// A part of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dates {
    /// From the first month to the last, of one year or of all.
    Months {
        first: u8,
        last: u8,
        year: Option<i32>,
    },
    Days {
        first: Day,
        last: Day,
    },
}

/// A day of one year or of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    pub year: Option<i32>,
    pub month: u8,
    pub day: u8,
}

/// Days of the week or holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// From the first weekday to the last; 1 is Monday.
    Week(u8, u8),
    PublicHolidays,
    SchoolHolidays,
}

/// The times of the days that a rule selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    AllDay,
    Closed,
    Unknown,
    Times(Vec<Times>),
}

/// From one time to another: `08:00`, `16:00`; `None` if the end is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    pub from: String,
    pub to: Option<String>,
}

/// Weekdays with one range of times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// 1 is Monday.
    pub first: u8,
    pub last: u8,
    pub from: String,
    pub to: String,
}

impl Rule {
    pub(in crate::model) fn is_always(&self) -> bool {
        self.years.is_empty()
            && self.dates.is_empty()
            && self.days.is_empty()
            && self.opening == Opening::AllDay
    }

    /// Returns `true` if a range of times ends when it starts, so that it may be no time or a whole day.
    pub(in crate::model) fn is_ambiguous(&self) -> bool {
        match &self.opening {
            Opening::Times(times) => {
                times.iter().any(|times| times.to.as_ref() == Some(&times.from))
            }
            Opening::AllDay | Opening::Closed | Opening::Unknown => false,
        }
    }

    pub(in crate::model) fn weekly(&self) -> Option<Vec<Span>> {
        let Opening::Times(times) = &self.opening else { return None };
        if !self.years.is_empty() || !self.dates.is_empty() {
            return None;
        }
        let every = [Days::Week(1, 7)];
        let days = if self.days.is_empty() { &every[..] } else { &self.days };
        let spans = days.iter().flat_map(|days| times.iter().map(move |times| (days, times)));
        spans
            .map(|(days, times)| match (*days, &times.to) {
                (Days::Week(first, last), Some(to)) => {
                    Some(Span { first, last, from: times.from.clone(), to: to.clone() })
                }
                _ => None,
            })
            .collect()
    }
}

impl Days {
    /// The weekdays of a range, which may go over the end of the week.
    pub(in crate::model) fn each(self) -> impl Iterator<Item = u8> {
        let (first, count) = match self {
            Days::Week(first, last) => (first, (last + 7 - first) % 7 + 1),
            Days::PublicHolidays | Days::SchoolHolidays => (1, 0),
        };
        (0..count).map(move |n| (first + n - 1) % 7 + 1)
    }
}
