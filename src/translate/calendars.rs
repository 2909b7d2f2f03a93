//! Years of other calendars, and hours that are counted from sunrise: the same day or hour by another number.

use std::ops::RangeInclusive;

use super::figures::{Figure, Figures, Value};
use super::word_forms::Part;

/// The years that a number is compared with as one of the Gregorian calendar.
const GREGORIAN: RangeInclusive<u64> = 1900..=2100;

/// A calendar by the languages that use it and the years by which the Gregorian one is ahead; `-543` of the Buddhist one.
struct Calendar {
    languages: &'static [&'static str],
    ahead: RangeInclusive<i64>,
    /// Its months are those of the Gregorian calendar, so that its days are, too.
    has_same_days: bool,
}

const CALENDARS: &[Calendar] = &[
    // Buddhist.
    Calendar { languages: &["th", "lo", "km"], ahead: -543..=-543, has_same_days: true },
    // Persian.
    Calendar {
        languages: &["fa", "prs", "ps", "haz", "ckb"],
        ahead: 621..=622,
        has_same_days: false,
    },
    // Ethiopian.
    Calendar { languages: &["am", "ti", "om"], ahead: 7..=8, has_same_days: false },
    // Islamic, whose years are eleven days shorter: 622 at its start, 578 in 2026.
    Calendar {
        languages: &["ar", "fa", "prs", "ps", "ur"],
        ahead: 575..=582,
        has_same_days: false,
    },
    // Of the Republic of China.
    Calendar { languages: &["zh"], ahead: 1911..=1911, has_same_days: true },
];

/// The eras of Japan, with the years before their first one.
const ERAS: &[(&str, u64)] = &[("令和", 2018), ("平成", 1988), ("昭和", 1925)];

/// The words beside an hour of languages whose clock begins at sunrise (and at sunset): `saa 3` is 9 o'clock.
const SUNRISE_CLOCKS: &[(&str, &str)] = &[
    ("sw", "saa"),
    ("am", "ሰዓት"),
    ("ti", "ሰዓት"),
    ("om", "sa'aat"),
    ("om", "sa’aat"),
    ("so", "saac"),
];

/// Letters between an hour and the word for it.
const MAX_NEAR: usize = 16;

fn base(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}

/// The calendar of a language in which a year is this Gregorian one.
fn calendar(code: &str, year: u64, gregorian: u64) -> Option<&'static Calendar> {
    let difference = i64::try_from(gregorian).ok()? - i64::try_from(year).ok()?;
    CALENDARS.iter().find(|calendar| {
        GREGORIAN.contains(&gregorian)
            && calendar.languages.contains(&base(code))
            && calendar.ahead.contains(&difference)
    })
}

/// The calendar in which two years are one; each may be the Gregorian one.
fn shared(codes: [&str; 2], years: [u64; 2]) -> Option<&'static Calendar> {
    calendar(codes[0], years[0], years[1]).or_else(|| calendar(codes[1], years[1], years[0]))
}

/// Removes dates in digits that are the same day in two calendars. Where months differ, the years are compared.
pub(super) fn match_dates(a: &mut Vec<Figure>, b: &mut Vec<Figure>, codes: [&str; 2]) {
    a.retain(|date| {
        let is_same = |other: &Figure| {
            let (Value::Date(one), Value::Date(two)) = (&date.value, &other.value) else {
                return false;
            };
            let (Ok(year), Ok(other_year)) = (one[2].parse(), two[2].parse()) else { return false };
            shared(codes, [year, other_year])
                .is_some_and(|calendar| !calendar.has_same_days || one[..2] == two[..2])
        };
        take(b, is_same)
    });
}

/// Removes years that are the same in two calendars, and a day beside each whose months differ.
pub(super) fn match_years(a: &mut Vec<Part>, b: &mut Vec<Part>, texts: [&Figures; 2]) {
    let codes = texts.map(|text| &*text.code);
    let mut days = 0;
    a.retain(|part| {
        let Some(year) = part.figure.whole() else { return true };
        let is_same = |other: &Part| {
            let Some(other_year) = other.figure.whole() else { return false };
            let is_era = era(&part.figure, texts[0]) == Some(other_year)
                || era(&other.figure, texts[1]) == Some(year);
            let calendar = shared(codes, [year, other_year]);
            days += usize::from(calendar.is_some_and(|calendar| !calendar.has_same_days));
            is_era || calendar.is_some()
        };
        take(b, is_same)
    });
    let is_day = |part: &Part| matches!(part.figure.whole(), Some(1..=31));
    for _ in 0..days {
        let places = (a.iter().position(is_day), b.iter().position(is_day));
        if let (Some(one), Some(two)) = places {
            drop((a.remove(one), b.remove(two)));
        }
    }
}

/// The Gregorian year of a year of an era.
fn era(figure: &Figure, text: &Figures) -> Option<u64> {
    let before: String = text.letters[figure.at.saturating_sub(3)..figure.at].iter().collect();
    let (_, first) = ERAS.iter().find(|(era, _)| before.trim_end().ends_with(era))?;
    Some(first + figure.whole()?)
}

/// Removes hours of which one is counted from sunrise, six hours apart.
pub(super) fn match_hours(a: &mut Vec<Part>, b: &mut Vec<Part>, texts: [&Figures; 2]) {
    let from_sunrise = |part: &Part, text: &Figures| {
        let (hour, minute) = hour(&part.figure)?;
        let end = part.figure.at + part.figure.written.chars().count();
        let near = part.figure.at.saturating_sub(MAX_NEAR)..text.letters.len().min(end + MAX_NEAR);
        let near = text.letters[near].iter().collect::<String>().to_lowercase();
        let mut words = SUNRISE_CLOCKS.iter().filter(|(code, _)| *code == base(&text.code));
        words.any(|(_, word)| near.contains(word)).then_some(((hour + 6) % 12, minute))
    };
    let others = texts[1];
    a.retain(|part| {
        let own = hour(&part.figure).map(|(hour, minute)| (hour % 12, minute));
        let own_from_sunrise = from_sunrise(part, texts[0]);
        let is_same = |other: &Part| {
            let theirs = hour(&other.figure).map(|(hour, minute)| (hour % 12, minute));
            own_from_sunrise.is_some() && own_from_sunrise == theirs
                || own.is_some() && from_sunrise(other, others) == own
        };
        take(b, is_same)
    });
}

/// The hour and minute of a time or a whole number.
fn hour(figure: &Figure) -> Option<(u64, u64)> {
    match figure.value {
        Value::Time(hour, minute) => Some((hour.into(), minute.into())),
        Value::Number(_) => figure.whole().filter(|hour| *hour <= 24).map(|hour| (hour, 0)),
        Value::Date(_) => None,
    }
}

/// Removes the first element that fits; returns `false` if there was one, so that its equal is not kept.
fn take<T>(others: &mut Vec<T>, fits: impl FnMut(&T) -> bool) -> bool {
    match others.iter().position(fits) {
        Some(at) => {
            others.remove(at);
            false
        }
        None => true,
    }
}
