//! Parses OpenStreetMap's `opening_hours` into rules. The only file that names its parser.

use opening_hours_syntax::rules::day::{
    Date as RuleDate, HolidayKind, MonthdayRange, WeekDayRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, RuleKind};

use super::rule::{Dates, Day, Days, Opening, Rule, Times};

/// Hours as parsed.
pub(in crate::model) enum ParsedHours {
    Invalid,
    /// Words for them would need more than days, dates and times.
    Unworded,
    Rules(Vec<Rule>),
}

pub(in crate::model) fn parse(written: &str) -> ParsedHours {
    let Ok(parsed) = opening_hours_syntax::parse(written) else { return ParsedHours::Invalid };
    match parsed.rules.iter().map(rule).collect() {
        Some(rules) if !narrows_holidays(written) => ParsedHours::Rules(rules),
        Some(_) | None => ParsedHours::Unworded,
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
