//! Years of other calendars: the same day by another number.

use std::ops::RangeInclusive;

use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::match_first;
use super::unmatched::Unmatched;

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
    // Bikram Sambat, of Nepal.
    Calendar { languages: &["ne", "mai", "new", "bho"], ahead: -57..=-56, has_same_days: false },
    // Bengali.
    Calendar { languages: &["bn"], ahead: 593..=594, has_same_days: false },
    // Of the Republic of China.
    Calendar { languages: &["zh"], ahead: 1911..=1911, has_same_days: true },
];

/// The eras of Japan, with the years before their first one.
const ERAS: &[(&str, u64)] = &[("令和", 2018), ("平成", 1988), ("昭和", 1925)];

/// The calendars of a language.
fn calendars(language: &str) -> impl Iterator<Item = &'static Calendar> {
    CALENDARS.iter().filter(move |calendar| calendar.languages.contains(&language))
}

/// The years that may be this one in two languages, with their calendars; one of the two is Gregorian.
fn same_years(year: u64, [own, other]: [&str; 2]) -> Vec<(u64, &'static Calendar)> {
    let gregorian = calendars(own).flat_map(|calendar| {
        let years = calendar.ahead.clone().filter_map(|ahead| year.checked_add_signed(ahead));
        years.filter(|year| GREGORIAN.contains(year)).map(move |year| (year, calendar))
    });
    let others = calendars(other).filter(|_| GREGORIAN.contains(&year)).flat_map(|calendar| {
        let years = calendar.ahead.clone().filter_map(|ahead| year.checked_add_signed(-ahead));
        years.map(move |year| (year, calendar))
    });
    gregorian.chain(others).collect()
}

/// Removes dates in digits that are the same day in two calendars. Where months differ, the years are compared.
pub(super) fn match_dates<'f>(
    a: &mut Vec<&'f Figure>,
    b: &mut Vec<&'f Figure>,
    languages: [&str; 2],
) {
    #[derive(PartialEq, Eq, Hash)]
    enum Key {
        Day(u32, u32, u64),
        Year(u64),
    }
    let date = |figure: &Figure| match figure.value {
        Value::Date([day, month, year]) => Some((day, month, u64::from(year))),
        Value::Time(..) | Value::Number(_) | Value::Phone(_) => None,
    };
    let wanted = |figure: &&Figure| {
        let Some((day, month, year)) = date(figure) else { return Vec::new() };
        let key = |(year, calendar): (u64, &Calendar)| match calendar.has_same_days {
            true => Key::Day(day, month, year),
            false => Key::Year(year),
        };
        same_years(year, languages).into_iter().map(key).collect()
    };
    let keys = |figure: &&Figure| {
        let keys = |(day, month, year)| vec![Key::Day(day, month, year), Key::Year(year)];
        date(figure).map_or_else(Vec::new, keys)
    };
    match_first(a, b, wanted, keys);
}

/// Removes years that are the same in two calendars, and a day beside each whose months differ.
pub(super) fn match_years(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
) {
    #[derive(PartialEq, Eq, Hash)]
    enum Key {
        Year(u64),
        /// The Gregorian year of a year of an era.
        OfEra(u64),
    }
    let languages = texts.map(|text| &*text.words.base);
    let wanted = |number: &Unmatched| {
        let Some(year) = number.whole() else { return Vec::new() };
        let same = same_years(year, languages).into_iter().map(|(year, _)| Key::Year(year));
        let of_era = era(number, texts[0]).map(Key::Year);
        same.chain(of_era).chain([Key::OfEra(year)]).collect()
    };
    let keys = |number: &Unmatched| {
        let of_era = era(number, texts[1]).map(Key::OfEra);
        number.whole().map(Key::Year).into_iter().chain(of_era).collect()
    };
    let matched = match_first(a, b, wanted, keys);
    let has_other_days = |(one, two): &&(Unmatched, Unmatched)| {
        let (Some(year), Some(other)) = (one.whole(), two.whole()) else { return false };
        let same = same_years(year, languages);
        same.iter().any(|(same, calendar)| *same == other && !calendar.has_same_days)
    };
    let is_day = |number: &Unmatched| matches!(number.whole(), Some(1..=31));
    let days = |numbers: &[Unmatched]| numbers.iter().filter(|number| is_day(number)).count();
    let count = matched.iter().filter(has_other_days).count().min(days(a)).min(days(b));
    for numbers in [a, b] {
        let mut left = count;
        numbers.retain(|number| {
            let is_removed = left > 0 && is_day(number);
            left -= usize::from(is_removed);
            !is_removed
        });
    }
}

/// The Gregorian year of a year of an era.
fn era(number: &Unmatched, text: &Figures<'_>) -> Option<u64> {
    let before = &text.letters[..number.figure.place.start];
    let before = before.strip_suffix(&[' ']).unwrap_or(before);
    let is_before = |era: &str| before.iter().rev().copied().take(2).eq(era.chars().rev());
    let (_, first) = ERAS.iter().find(|(era, _)| is_before(era))?;
    first.checked_add(number.whole()?)
}
