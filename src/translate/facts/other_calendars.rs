//! Days of other calendars: `۱ فروردین ۱۴۰۵` is 21 March 2026.

use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use rustc_hash::FxHashSet;

use super::day_months::{self, DayMonth};
use super::day_ranges;
use super::figures::{Figure, Figures};
use super::matching::match_first;
use super::other_months::Calendar;
use super::time_words::is_day;
use super::word_at::is_end;

/// Letters between a day and the name of its month.
const MAX_GAP: usize = 4;
/// The most years of a text without years of the other calendar in which its days are looked for.
const MAX_YEARS: usize = 8;
/// The years of a day without a year.
const USUAL_YEARS: RangeInclusive<i32> = 2023..=2026;
const GREGORIAN_YEARS: RangeInclusive<u64> = 1900..=2100;
/// Particles that Amharic writes before a month.
const PARTICLES: &[char] = &['በ', 'ከ', 'ለ', 'የ'];

/// A day by the Gregorian calendar: its month, its day, and its year if it is known.
type Day = (u8, u8, Option<i32>);

/// A day of a text with the Gregorian days that it may be.
struct Dated {
    days: Vec<Day>,
    place: Range<usize>,
}

/// Removes the days of which one text has the day of another calendar. Returns the other ones, if both texts have some left:
/// those of the source, then those of the translation.
pub(super) fn match_days<'f>(
    a: &mut Vec<&'f Figure>,
    b: &mut Vec<&'f Figure>,
    [theirs, ours]: [&Figures<'_>; 2],
) -> (Vec<String>, Vec<String>) {
    let none = (Vec::new(), Vec::new());
    let (of_theirs, of_ours) = (find(theirs), find(ours));
    match (of_theirs, of_ours) {
        (Some(found), None) => remove(found, [a, b], [theirs, ours]),
        (None, Some(found)) => {
            let (own, other) = remove(found, [b, a], [ours, theirs]);
            (other, own)
        }
        (None, None) | (Some(_), Some(_)) => none,
    }
}

fn remove(
    (calendar, found): (Calendar, Vec<DayMonth>),
    [own, others]: [&mut Vec<&Figure>; 2],
    [text, other]: [&Figures<'_>; 2],
) -> (Vec<String>, Vec<String>) {
    let own_years = years(text, &calendar.years());
    let other_years = years(other, &GREGORIAN_YEARS);
    let gregorian_years: BTreeSet<i32> = other_years.iter().map(|(_, year)| *year).collect();
    let dated = |date: DayMonth| Dated {
        days: gregorian_days(calendar, &date, year_of(&own_years, &date.place), &gregorian_years),
        place: date.place,
    };
    let mut found: Vec<Dated> = found.into_iter().map(dated).collect();
    let gregorian = |years: &[(usize, i32)], text: &Figures<'_>| -> Vec<Dated> {
        let dated = day_ranges::with_ranges(day_months::find(text), text).into_iter();
        let dated = dated.filter_map(|date| {
            let day = (u8::try_from(date.month).ok()?, u8::try_from(date.day).ok()?, None);
            let with_year = year_of(years, &date.place).map(|year| (day.0, day.1, Some(year)));
            Some(Dated { days: [day].into_iter().chain(with_year).collect(), place: date.place })
        });
        dated.collect()
    };
    let mut gone: [FxHashSet<usize>; 2] = Default::default();
    let mut left = gregorian(&other_years, other);
    // A day may stand in its text by both calendars: then the Gregorian one is compared.
    let both: FxHashSet<Day> = gregorian(&years(text, &GREGORIAN_YEARS), text)
        .into_iter()
        .flat_map(|dated| dated.days)
        .collect();
    found.retain(|dated| {
        let is_double = dated.days.iter().any(|day| both.contains(day));
        if is_double {
            let year = own_years.partition_point(|(at, _)| *at < dated.place.start);
            gone[0].extend(own_years.get(year).map(|(at, _)| *at));
            gone[0].extend(dated.place.clone());
        }
        !is_double
    });
    let days = |dated: &Dated| dated.days.clone();
    let matched = match_first(&mut found, &mut left, days, days);
    let wrong = found.len().min(left.len());
    let written = |dated: &[Dated], text: &Figures<'_>| -> Vec<String> {
        dated[..wrong].iter().map(|dated| text.written(dated.place.clone())).collect()
    };
    let result = (written(&found, text), written(&left, other));
    let wrong = found.drain(..wrong).zip(left.drain(..wrong));
    for (own, other) in matched.into_iter().chain(wrong) {
        gone[0].extend(own.place);
        gone[1].extend(other.place);
    }
    for (figures, gone) in [own, others].into_iter().zip(&gone) {
        figures.retain(|figure| !gone.contains(&figure.place.start));
    }
    result
}

/// The Gregorian days that a day of another calendar may be: in its year, or in those of the other text.
fn gregorian_days(
    calendar: Calendar,
    date: &DayMonth,
    year: Option<i32>,
    gregorian_years: &BTreeSet<i32>,
) -> Vec<Day> {
    let (Ok(month), Ok(day)) = (u8::try_from(date.month), u8::try_from(date.day)) else {
        return Vec::new();
    };
    let has_years = !gregorian_years.is_empty();
    let years: Vec<i32> = match (year, has_years) {
        (Some(year), _) => vec![year],
        (None, true) => gregorian_years
            .iter()
            .take(MAX_YEARS)
            .flat_map(|year| calendar.years_of(*year))
            .collect(),
        (None, false) => USUAL_YEARS.flat_map(|year| calendar.years_of(year)).collect(),
    };
    let dates = years.into_iter().filter_map(|year| calendar.to_gregorian(year, month, day));
    dates.map(|(year, month, day)| (month, day, has_years.then_some(year))).collect()
}

/// The numbers of a text that may be years, with their places.
fn years(text: &Figures<'_>, range: &RangeInclusive<u64>) -> Vec<(usize, i32)> {
    let year = |figure: &Figure| {
        let year = match figure.value {
            super::figure_value::Value::Date([.., year]) => year.into(),
            _ => figure.value.whole()?,
        };
        let year = Some(year).filter(|year| range.contains(year))?;
        Some((figure.place.start, i32::try_from(year).ok()?))
    };
    text.figures.iter().filter_map(year).collect()
}

/// The first year behind the start of a day, or the last one before it.
fn year_of(years: &[(usize, i32)], day: &Range<usize>) -> Option<i32> {
    let next = years.partition_point(|(at, _)| *at < day.start);
    years.get(next).or_else(|| years.last()).map(|(_, year)| *year)
}

/// The days of a text beside months of another calendar; `None` if it has none.
fn find(text: &Figures<'_>) -> Option<(Calendar, Vec<DayMonth>)> {
    let months = &text.words.other_months.0;
    let (calendar, ..) = months.first()?;
    let folded = &text.folded;
    let is_start = |at: usize| {
        let before = &folded[..at];
        let before = match before.last() {
            Some(last) if PARTICLES.contains(last) => &before[..before.len() - 1],
            _ => before,
        };
        before.last().is_none_or(|letter| !letter.is_alphabetic())
    };
    let mut found: Vec<DayMonth> = Vec::new();
    for at in text.starts.iter().copied().filter(|at| is_start(*at)) {
        let rest = &folded[at..];
        let names = months.iter().filter(|(_, _, name)| {
            rest.strip_prefix(&**name).is_some_and(|after| {
                is_end(name, after) && after.first().is_none_or(|c| !c.is_alphabetic() || *c == 'ی')
            })
        });
        let Some((_, month, name)) = names.max_by_key(|(_, _, name)| name.len()) else { continue };
        let place = at..at + name.len();
        let Some(day) = day_beside(&place, *calendar, text) else { continue };
        let Some(number) = day.value.whole() else { continue };
        let start = day.place.start.min(place.start);
        found.push(DayMonth {
            day: number,
            month: (*month).into(),
            place: start..day.place.end.max(place.end),
            is_named: true,
        });
    }
    (!found.is_empty()).then(|| (*calendar, day_ranges::with_ranges(found, text)))
}

/// The day beside the name of a month: in Amharic behind it, in Persian before it, or else on the other side.
fn day_beside<'f>(
    month: &Range<usize>,
    calendar: Calendar,
    text: &'f Figures<'_>,
) -> Option<&'f Figure> {
    let figures = &text.figures;
    let at = figures.partition_point(|figure| figure.place.start < month.start);
    let before = at.checked_sub(1).map(|at| &figures[at]).filter(is_day);
    let before =
        before.filter(|day| day.place.end <= month.start && month.start - day.place.end <= MAX_GAP);
    let behind = figures.get(at).filter(is_day);
    let behind = behind.filter(|day| day.place.start.saturating_sub(month.end) <= MAX_GAP);
    match calendar {
        Calendar::Persian => before.or(behind),
        Calendar::Ethiopian => behind.or(before),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn days_of_other_calendars_are_the_same_days() {
        for (from, source, code, translation, expected) in [
            ("en", "Come on 21 March 2026.", "fa", "۱ فروردین ۱۴۰۵ بیایید.", ""),
            (
                "en",
                "Come on 21 March 2026.",
                "fa",
                "۲ فروردین ۱۴۰۵ بیایید.",
                "S says 21 March, T says ۲ فروردین",
            ),
            (
                "en",
                "Come on 21 March 2026.",
                "fa",
                "۱ شهریور ۱۴۰۵ بیایید.",
                "S says 21 March, T says ۱ شهریور",
            ),
            ("en", "from 1 to 5 April 2026", "fa", "از ۱۲ تا ۱۶ فروردین ۱۴۰۵", ""),
            ("fa", "۱ فروردین ۱۴۰۵", "en", "21 March 2026", ""),
            ("fa", "۱ فروردین ۱۴۰۵ (۲۱ مارس ۲۰۲۶)", "en", "21 March 2026", ""),
            ("en", "Come on 1 January 2026.", "am", "በታኅሣሥ 23 ቀን 2018 ዓ.ም. ና።", ""),
            (
                "en",
                "Come on 1 January 2026.",
                "am",
                "በታኅሣሥ 13 ቀን 2018 ዓ.ም. ና።",
                "S says 1 January, T says ታኅሣሥ 13",
            ),
            (
                "en",
                "Come on 1 January 2026.",
                "am",
                "በመስከረም 23 ቀን 2018 ዓ.ም. ና።",
                "S says 1 January, T says መስከረም 23",
            ),
            ("en", "from 11 to 15 September 2026", "am", "ከመስከረም 1 እስከ 5 ቀን 2019 ዓ.ም.", ""),
            ("en", "Come on 11 September.", "am", "በመስከረም 1 ና።", ""),
            ("en", "Come on 11 October.", "am", "በመስከረም 1 ና።", "S says 11 October, T says መስከረም 1"),
            (
                "ur",
                "14 اگست 2026 کو آئیں۔",
                "ps",
                "د ۱۴۰۵ د زمري ۳ راشئ.",
                "S says 14 اگست, T says زمري ۳",
            ),
            ("en", "on 25 July 2026", "ps", "د ۱۴۰۵ د زمري ۳", ""),
            (
                "en",
                "From 3 June to 5 July 2026 come with 4 people.",
                "am",
                "ከግንቦት 26 እስከ ሰኔ 28 ቀን 2018 ከ4 ሰዎች ጋር ና።",
                "",
            ),
            (
                "en",
                "From 3 June to 5 July 2026 come with 4 people.",
                "fa",
                "از ۱۳ خرداد تا ۱۴ تیر ۱۴۰۵ با ۴ نفر بیایید.",
                "",
            ),
            ("fa", "۱ فروردین ۱۴۰۵", "ps", "۱ وری ۱۴۰۵", ""),
            // Words that are no months there.
            ("en", "5 arrows", "fa", "۵ تیر", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
