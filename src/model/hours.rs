//! Opening hours in OpenStreetMap's `opening_hours` syntax. The only file that names its parser.

use opening_hours_syntax::rules::day::{
    Date as RuleDate, HolidayKind, MonthdayRange, WeekDayRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, RuleKind};

use crate::finding::Located;
use crate::yaml::MapReader;

/// Valid opening hours, or `unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    Unknown,
    Always,
    /// Hours that can be put in words.
    Rules {
        written: String,
        rules: Vec<Rule>,
    },
    /// Any other valid hours, as written.
    Other(Located<String>),
}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// From the first weekday to the last; 1 is Monday.
    Week(u8, u8),
    PublicHolidays,
    SchoolHolidays,
}

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

impl Hours {
    /// Reads the key `hours`; a missing one is unknown. Reports `bad-hours` if it is invalid.
    pub fn read(fields: &mut MapReader<'_>) -> Hours {
        let Some(text) = fields.text("hours") else { return Hours::Unknown };
        Hours::parse(&text).unwrap_or_else(|| {
            fields
                .report
                .error(
                    "bad-hours",
                    &text.location,
                    format!("invalid value for `hours`: `{}`", text.value),
                )
                .help(
                    "write them as OpenStreetMap does: `24/7`, `Mo-Fr 08:00-16:00`, or `unknown`",
                );
            Hours::Unknown
        })
    }

    /// Parses hours; `None` if they are invalid.
    pub fn parse(text: &Located<String>) -> Option<Hours> {
        let written = text.value.trim();
        match written {
            "unknown" => return Some(Hours::Unknown),
            "" => return None,
            _ => {}
        }
        let parsed = opening_hours_syntax::parse(written).ok()?;
        let rules: Option<Vec<Rule>> = parsed.rules.iter().map(rule).collect();
        Some(match rules.filter(|_| !narrows_holidays(written)) {
            Some(rules) if matches!(rules.as_slice(), [only] if only.is_always()) => Hours::Always,
            Some(rules) => Hours::Rules { written: written.to_owned(), rules },
            None => Hours::Other(Located { value: written.to_owned(), ..text.clone() }),
        })
    }

    /// The hours of a week that is like all others, for formats without dates and holidays; empty if the hours say more
    /// than that.
    pub fn weekly(&self) -> Vec<Span> {
        let whole = |from: &str, to: &str| Span {
            first: 1,
            last: 7,
            from: from.to_owned(),
            to: to.to_owned(),
        };
        match self {
            Hours::Always => vec![whole("00:00", "24:00")],
            Hours::Unknown | Hours::Other(_) => Vec::new(),
            Hours::Rules { rules, .. } => {
                let spans: Option<Vec<Vec<Span>>> = rules.iter().map(Rule::weekly).collect();
                let spans: Vec<Span> = spans.unwrap_or_default().concat();
                // A later rule for a day replaces an earlier one.
                let mut seen = [None; 8];
                let replaces = rules.iter().enumerate().any(|(index, rule)| {
                    rule.days.iter().flat_map(|days| days.each()).any(|day| {
                        let before = seen[usize::from(day)].replace(index);
                        before.is_some_and(|before| before != index)
                    })
                });
                if replaces { Vec::new() } else { spans }
            }
        }
    }
}

impl Rule {
    fn is_always(&self) -> bool {
        self.years.is_empty()
            && self.dates.is_empty()
            && self.days.is_empty()
            && self.opening == Opening::AllDay
    }

    fn weekly(&self) -> Option<Vec<Span>> {
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
    fn each(self) -> impl Iterator<Item = u8> {
        let (first, last) = match self {
            Days::Week(first, last) => (first, last),
            Days::PublicHolidays | Days::SchoolHolidays => (1, 0),
        };
        let count = if first == 1 && last == 0 { 0 } else { (last + 7 - first) % 7 + 1 };
        (0..count).map(move |n| (first + n - 1) % 7 + 1)
    }
}

/// Returns `true` for holidays of some weekdays alone (`PH Mo`), which the parser does not tell from `PH,Mo`.
fn narrows_holidays(written: &str) -> bool {
    let words: Vec<&str> = written.split(' ').collect();
    let is_holiday = |word: &str| word.ends_with("PH") || word.ends_with("SH");
    let is_day = |word: &str| {
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].iter().any(|day| word.starts_with(day))
    };
    words.windows(2).any(|pair| {
        is_holiday(pair[0]) && is_day(pair[1])
            || is_day(pair[0]) && (pair[1].starts_with("PH") || pair[1].starts_with("SH"))
    })
}

/// Returns a rule, or `None` if words for it would need more than days, dates and times.
fn rule(rule: &RuleSequence) -> Option<Rule> {
    let selector = &rule.day_selector;
    if !rule.comment.is_empty()
        || rule.operator == RuleOperator::Fallback
        || !selector.week.is_empty()
    {
        return None;
    }
    let years = selector.year.iter().map(|range| match range.into_parts() {
        (years, 1) => Some((years.start().0, years.end().0)),
        _ => None,
    });
    let all_day = TimeSpan::fixed_range(ExtendedTime::MIDNIGHT_00, ExtendedTime::MIDNIGHT_24);
    let is_all_day = rule.time_selector.spans == [all_day];
    let opening = match rule.kind {
        RuleKind::Open if is_all_day => Opening::AllDay,
        RuleKind::Closed if is_all_day => Opening::Closed,
        RuleKind::Unknown if is_all_day => Opening::Unknown,
        RuleKind::Open => {
            Opening::Times(rule.time_selector.spans.iter().map(times).collect::<Option<_>>()?)
        }
        RuleKind::Closed | RuleKind::Unknown => return None,
    };
    Some(Rule {
        years: years.collect::<Option<_>>()?,
        dates: selector.monthday.iter().map(dates).collect::<Option<_>>()?,
        days: selector.weekday.iter().map(days).collect::<Option<_>>()?,
        opening,
    })
}

fn dates(range: &MonthdayRange) -> Option<Dates> {
    let day = |date: &RuleDate| match date {
        RuleDate::Fixed { year, month, day } => {
            Some(Day { year: year.map(|year| year.0), month: *month as u8, day: *day })
        }
        RuleDate::Weekday { .. } | RuleDate::Easter { .. } => None,
    };
    match range {
        MonthdayRange::Month { range, year } => Some(Dates::Months {
            first: *range.start() as u8,
            last: *range.end() as u8,
            year: year.map(|year| year.0),
        }),
        MonthdayRange::Date { start: (start, offset), end: (end, end_offset) } => {
            let exact = *offset == Default::default() && *end_offset == Default::default();
            exact.then_some(Dates::Days { first: day(start)?, last: day(end)? })
        }
    }
}

fn days(range: &WeekDayRange) -> Option<Days> {
    match range {
        WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } => {
            let is_each = !nth_from_start.contains(&false) && !nth_from_end.contains(&false);
            let number = |day: &opening_hours_syntax::rules::day::Weekday| {
                u8::try_from(day.number_from_monday()).unwrap_or(1)
            };
            is_each.then(|| Days::Week(number(range.start()), number(range.end())))
        }
        WeekDayRange::Holiday { kind: HolidayKind::Public, offset: 0 } => {
            Some(Days::PublicHolidays)
        }
        WeekDayRange::Holiday { kind: HolidayKind::School, offset: 0 } => {
            Some(Days::SchoolHolidays)
        }
        WeekDayRange::Fixed { .. } | WeekDayRange::Holiday { .. } => None,
    }
}

fn times(span: &TimeSpan) -> Option<Times> {
    let (Time::Fixed(from), Time::Fixed(to)) = (span.range.start, span.range.end) else {
        return None;
    };
    if span.repeats.is_some() || span.open_end && to != ExtendedTime::MIDNIGHT_24 {
        return None;
    }
    // The parser counts the hours after midnight on: 26:00.
    let hour = if to.hour() > 24 { to.hour() - 24 } else { to.hour() };
    let from = format!("{:02}:{:02}", from.hour(), from.minute());
    let to = format!("{hour:02}:{:02}", to.minute());
    Some(Times { from, to: (!span.open_end).then_some(to) })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::finding::Location;

    fn hours(text: &str) -> Option<Hours> {
        Hours::parse(&Located { value: text.to_owned(), location: Location::file("x") })
    }

    fn rules(text: &str) -> Vec<Rule> {
        match hours(text) {
            Some(Hours::Rules { rules, .. }) => rules,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn hours_that_are_read() {
        assert_eq!(hours("24/7"), Some(Hours::Always));
        assert_eq!(hours("00:00-24:00"), Some(Hours::Always));
        assert_eq!(hours(" unknown "), Some(Hours::Unknown));
        for invalid in ["", "nga e hëna", "Mo-Fr 25:00-26:99", "Mo-Xx 08:00-16:00"] {
            assert_eq!(hours(invalid), None, "{invalid}");
        }
        let times =
            |from: &str, to: Option<&str>| Times { from: from.into(), to: to.map(str::to_owned) };
        let read = rules("Mo,We,Fr 09:00-13:00; PH off");
        assert_eq!(read[0].days, [Days::Week(1, 1), Days::Week(3, 3), Days::Week(5, 5)]);
        assert_eq!(read[0].opening, Opening::Times(vec![times("09:00", Some("13:00"))]));
        assert_eq!(
            (&*read[1].days, &read[1].opening),
            (&[Days::PublicHolidays][..], &Opening::Closed)
        );
        let read = rules("Jun-Aug Mo-Fr 22:00-02:00, Sa 10:00+");
        assert_eq!(read[0].dates, [Dates::Months { first: 6, last: 8, year: None }]);
        assert_eq!(read[0].opening, Opening::Times(vec![times("22:00", Some("02:00"))]));
        assert_eq!(read[1].opening, Opening::Times(vec![times("10:00", None)]));
        assert_eq!(rules("Mo-Fr")[0].opening, Opening::AllDay);
        let day = |month, day| Day { year: None, month, day };
        assert_eq!(
            rules("Dec 24-Jan 02 off")[0].dates,
            [Dates::Days { first: day(12, 24), last: day(1, 2) }]
        );
    }

    #[test]
    fn hours_that_need_more_words_stay_as_written() {
        for text in [
            "week 1-53/2 Mo 09:00-12:00",
            "Mo[1] 09:00-12:00",
            "Mo-Fr sunrise-sunset",
            "Mo-Fr 08:00-16:00 \"by appointment\"",
            "Mo-Fr 08:00-16:00 || \"ask\"",
            "easter off",
            "PH Mo 10:00-12:00",
            "Mo 12:00-13:00 off",
            "10:00-16:00/01:30",
            "Mo-Fr 10:00-16:00+",
        ] {
            assert!(matches!(hours(text), Some(Hours::Other(_))), "{text}: {:?}", hours(text));
        }
    }

    #[test]
    fn weeks_without_exceptions() {
        let weekly = |text: &str| {
            let spans = hours(text).expect("hours").weekly();
            let said = |s: &Span| format!("{}-{} {}-{}", s.first, s.last, s.from, s.to);
            spans.iter().map(said).collect::<Vec<_>>().join("; ")
        };
        assert_eq!(weekly("24/7"), "1-7 00:00-24:00");
        assert_eq!(weekly("09:00-12:00"), "1-7 09:00-12:00");
        assert_eq!(
            weekly("Mo-Fr 09:00-12:00,13:00-24:00; Sa 10:00-12:00"),
            "1-5 09:00-12:00; 1-5 13:00-24:00; 6-6 10:00-12:00"
        );
        for other in [
            "unknown",
            "Mo-Fr 08:00-16:00; PH off",
            "Mo-Fr 08:00-16:00; We 09:00-10:00",
            "Mo 10:00+",
            "Jun Mo 10:00-12:00",
        ] {
            assert_eq!(weekly(other), "", "{other}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "([MTWFSPHJD][a-z]{1,2}|[0-9]{1,2}:[0-9]{2}|[-,; \"+/\\[\\]()|0-9]|off|week|sunset){0,12}") {
            if let Some(hours) = hours(&text) {
                let _ = hours.weekly();
            }
        }
    }
}
