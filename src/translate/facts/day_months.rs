//! Days of a month as pairs, by name (`3 March`) and in digits (`5/12`), whose order is that of the language.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::match_first;
use super::named_time::Word;
use super::time_words::{self, is_day};
use super::unmatched::{Kind, kind};

/// Letters between a day and the name or number of its month.
const MAX_GAP: usize = 4;
/// Those between a day and a number of a month with its word: `3 дугаар сарын 5`.
const MAX_NUMBERED_GAP: usize = 16;

/// The languages that write the day first, and those that write the month first, by CLDR 48 (`Md`). English has both, by country,
/// and some languages count months of another calendar.
const DAY_FIRST: &[&str] = &[
    "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cnr", "cs", "cy", "da", "de", "el", "es",
    "et", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hy", "id", "ig", "is", "it", "jv", "ka",
    "kk", "km", "kmr", "kn", "ku", "ky", "lb", "lo", "lv", "mk", "ml", "mr", "ms", "my", "nb",
    "nl", "nn", "no", "pa", "pl", "pt", "ro", "ru", "sh", "sk", "sl", "sq", "sr", "su", "sv", "sw",
    "ta", "te", "tg", "tk", "tr", "tt", "ug", "uk", "ur", "uz", "vi", "wo", "yo",
];
const MONTH_FIRST: &[&str] = &["eu", "hu", "ja", "ko", "lt", "mn", "zh"];

/// A day of a month in a text.
#[derive(Debug)]
pub(super) struct DayMonth {
    pub day: u64,
    pub month: u64,
    pub place: Range<usize>,
    /// The month has a name that is no number.
    pub is_named: bool,
}

/// Returns `true` if a language writes the day before the month; `None` if it may write either first.
fn is_day_first(language: &str) -> Option<bool> {
    let has = |languages: &[&str]| languages.contains(&language);
    if has(DAY_FIRST) { Some(true) } else { has(MONTH_FIRST).then_some(false) }
}

/// The differences between the days of two texts that have the same numbers: of the source, then of the translation.
pub(super) fn difference(theirs: &Figures<'_>, ours: &Figures<'_>) -> (Vec<String>, Vec<String>) {
    let (mut a, mut b) = (find(theirs), find(ours));
    remove_same(&mut a, &mut b);
    let none = (Vec::new(), Vec::new());
    if a.is_empty() || b.is_empty() {
        return none;
    }
    // Days and months that are equal, in other pairs.
    let is_permuted = |a: &[DayMonth], b: &[DayMonth]| {
        let sorted = |dates: &[DayMonth], part: fn(&DayMonth) -> u64| {
            let mut parts: Vec<u64> = dates.iter().map(part).collect();
            parts.sort_unstable();
            parts
        };
        sorted(a, |date| date.day) == sorted(b, |date| date.day)
            && sorted(a, |date| date.month) == sorted(b, |date| date.month)
    };
    if !is_permuted(&a, &b) {
        (a, b) = swapped(a, b);
    }
    let written = |dates: Vec<DayMonth>, text: &Figures<'_>| {
        dates.into_iter().map(|date| text.written(date.place)).collect()
    };
    if a.is_empty() { none } else { (written(a, theirs), written(b, ours)) }
}

/// The dates of which the other text has one with its two numbers exchanged, at least one of the two in digits.
fn swapped(mut a: Vec<DayMonth>, mut b: Vec<DayMonth>) -> (Vec<DayMonth>, Vec<DayMonth>) {
    let own = |date: &DayMonth| vec![(date.day, date.month, date.is_named)];
    let wanted = |date: &DayMonth| {
        let in_digits = (date.month, date.day, false);
        if date.is_named { vec![in_digits] } else { vec![in_digits, (date.month, date.day, true)] }
    };
    match_first(&mut a, &mut b, wanted, own).into_iter().unzip()
}

/// Removes the days that both have.
fn remove_same(a: &mut Vec<DayMonth>, b: &mut Vec<DayMonth>) {
    let key = |date: &DayMonth| vec![(date.day, date.month)];
    match_first(a, b, key, key);
}

/// The days of a text whose month is known.
pub(super) fn find(text: &Figures<'_>) -> Vec<DayMonth> {
    let mut found = named(text);
    let figures = &text.figures;
    for (at, figure) in figures.iter().enumerate() {
        let next = figures.get(at + 1);
        found.extend(match &figure.value {
            Value::Date([day, month, _]) => is_day_first(&text.words.base).map(|_| DayMonth {
                day: (*day).into(),
                month: (*month).into(),
                place: figure.place.clone(),
                is_named: false,
            }),
            Value::Number(_) => in_digits(figure, next, text)
                .or_else(|| numbered(figure, at.checked_sub(1).map(|at| &figures[at]), next, text)),
            Value::Time(..) | Value::Phone(_) => None,
        });
    }
    found
}

/// A day such as `5/12` or, in languages with points, `5.12.`.
fn in_digits(figure: &Figure, next: Option<&Figure>, text: &Figures<'_>) -> Option<DayMonth> {
    let is_day_first = is_day_first(&text.words.base)?;
    let Range { start, end } = figure.place;
    let is_slash = |at: usize| text.letters.get(at) == Some(&'/');
    let (numbers, place) = match (text.letters.get(end), next) {
        (Some('/'), Some(next)) if next.place.start == end + 1 && !is_slash(next.place.end) => {
            let is_first = start.checked_sub(1).is_none_or(|at| !is_slash(at));
            let numbers = figure.value.whole().zip(next.value.whole()).filter(|_| is_first)?;
            (numbers, start..next.place.end)
        }
        (Some('.'), _) => {
            let written = text.written(figure.place.clone());
            let (first, second) = written.split_once('.')?;
            let number = |part: &str| part.parse().ok().filter(|_| part.len() <= 2);
            ((number(first)?, number(second)?), start..end)
        }
        _ => return None,
    };
    let (day, month) = if is_day_first { numbers } else { (numbers.1, numbers.0) };
    let is_date = (1..=31).contains(&day) && (1..=12).contains(&month);
    is_date.then_some(DayMonth { day, month, place, is_named: false })
}

/// A day with the number of a month that has a word for it: `12月5日`, `ngày 5 tháng 12`.
fn numbered(
    month: &Figure,
    before: Option<&Figure>,
    next: Option<&Figure>,
    text: &Figures<'_>,
) -> Option<DayMonth> {
    if text.words.names.numbered_months.is_empty() || kind(month, text) != Kind::Month {
        return None;
    }
    let day = if is_day_first(&text.words.base)? { before } else { next };
    let day = day.filter(is_day)?;
    let place = day.place.start.min(month.place.start)..day.place.end.max(month.place.end);
    let gap = place.len() - day.place.len() - month.place.len();
    let (day, month) = day.value.whole().zip(month.value.whole())?;
    (gap <= MAX_NUMBERED_GAP).then_some(DayMonth { day, month, place, is_named: false })
}

/// The days and months of a text that names its months.
pub(super) fn named_days(text: &Figures<'_>) -> FxHashSet<(u64, u64)> {
    named(text).into_iter().map(|date| (date.day, date.month)).collect()
}

/// The days beside the names of months.
fn named(text: &Figures<'_>) -> Vec<DayMonth> {
    let Some(months) = time_words::months(text) else { return Vec::new() };
    let date = |month: &Word| {
        let day = day_of(&month.place, text)?;
        Some(DayMonth {
            day: day.value.whole()?,
            month: month.number.into(),
            place: day.place.start.min(month.place.start)..day.place.end.max(month.place.end),
            is_named: true,
        })
    };
    months.iter().filter_map(date).collect()
}

/// The day of a name of a month: the number before or behind it, as the language writes; the nearer one where it writes both.
fn day_of<'f>(name: &Range<usize>, text: &'f Figures<'_>) -> Option<&'f Figure> {
    let figures = &text.figures;
    let before = figures.partition_point(|figure| figure.place.end <= name.start);
    let next = figures.partition_point(|figure| figure.place.start < name.end);
    let before = before.checked_sub(1).map(|at| &figures[at]).filter(is_day);
    let next = figures.get(next).filter(is_day);
    let before = before.map(|day| (name.start - day.place.end, day));
    let next = next.map(|day| (day.place.start - name.end, day));
    let is_near = |(gap, _): &(usize, &Figure)| *gap <= MAX_GAP;
    match (before.filter(is_near), next.filter(is_near), is_day_first(&text.words.base)) {
        (Some((_, day)), None, _) | (None, Some((_, day)), _) => Some(day),
        (Some((_, day)), Some(_), Some(true)) | (Some(_), Some((_, day)), Some(false)) => Some(day),
        (Some((one, before)), Some((other, next)), None) => match one.cmp(&other) {
            std::cmp::Ordering::Less => Some(before),
            std::cmp::Ordering::Greater => Some(next),
            std::cmp::Ordering::Equal => None,
        },
        (None, None, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_day_keeps_its_month() {
        for (from, source, code, translation, expected) in [
            (
                "fr",
                "3 mars et 5 mai",
                "en",
                "3 May and 5 March",
                "S says 3 mars, 5 mai, T says 3 May, 5 March",
            ),
            ("fr", "3 mars et 5 mai", "en", "March 3 and May 5", ""),
            ("fr", "3 mars et 5 mai", "en", "May 5 and March 3", ""),
            ("fr", "3 mars et 5 mai", "zh", "3月3日和5月5日", ""),
            (
                "fr",
                "4 mars et 6 mai",
                "zh",
                "3月6日和5月4日",
                "S says 4 mars, 6 mai, T says 3月6, 5月4",
            ),
            ("fr", "du 3 au 5 mars", "en", "March 3 to 5", ""),
            ("de", "am 5. Januar 10-12 Uhr", "en", "5 January 10-12", ""),
            ("en", "March 3 and 5", "es", "3 y 5 de marzo", ""),
            // Months that are numbers.
            ("en", "2 September", "vi", "ngày 2 tháng 9", ""),
            ("en", "9 February", "vi", "ngày 2 tháng 9", "S says 9 February, T says 2 tháng 9"),
            ("en", "2 September", "zh-Hans", "9月2日", ""),
            ("en", "9 February", "zh-Hans", "9月2日", "S says 9 February, T says 9月2"),
            ("en", "9 February", "ja", "9月2日に", "S says 9 February, T says 9月2"),
            ("en", "9 February", "ko", "9월 2일에", "S says 9 February, T says 9월 2"),
            ("en", "2 September", "ko", "9월 2일에", ""),
            ("en", "9 months", "vi", "tháng 9", "S says 9 months, T says 9"),
            ("en", "9 months", "vi", "9 tháng", ""),
            ("en", "9 months", "zh", "9月", "S says 9 months, T says 9"),
            ("en", "9 months", "zh", "9个月", ""),
            ("en", "9 months", "ja", "9か月", ""),
            ("en", "9 months", "ko", "9개월", ""),
            ("en", "in October", "vi", "vào tháng 9", "T says 9, S does not"),
            ("en", "in September", "vi", "vào tháng 9", ""),
            ("vi", "ngày 5 tháng 12", "zh", "12月5日", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }

    #[test]
    fn a_short_date_has_the_order_of_its_language() {
        for (from, source, code, translation, expected) in [
            ("en", "Come by 12 May.", "pt", "Venha até 5/12.", "S says 12 May, T says 5/12"),
            ("en", "Come by 12 May.", "pt", "Venha até 12/5.", ""),
            ("en", "Come by 5 December.", "pt", "Venha até 5/12.", ""),
            ("es", "hasta el 12 de mayo", "de", "bis 5.12.", "S says 12 de mayo, T says 5.12"),
            ("es", "hasta el 12 de mayo", "de", "bis 12.5.", ""),
            ("pt", "até 5/12", "fr", "jusqu’au 12/5", "S says 5/12, T says 12/5"),
            ("pt", "até 5/12", "zh", "12/5", ""),
            ("pt", "até 5/12", "zh", "5/12", "S says 5/12, T says 5/12"),
            ("pt", "até 5/12", "zh", "12月5日", ""),
            ("es", "12 de mayo", "zh", "5/12", ""),
            ("es", "12 de mayo", "ja", "12/5", "S says 12 de mayo, T says 12/5"),
            // English has both orders.
            ("en", "by 5/12", "es", "12 de mayo", ""),
            ("en", "by 5/12", "es", "5 de diciembre", ""),
            ("es", "5/12", "en", "12/5", ""),
            // No dates.
            ("es", "24/7", "de", "24/7", ""),
            ("pt", "5/12 das pessoas", "en", "5/12 of people", ""),
            ("pt", "5/12 das pessoas", "zh", "12人中有5人", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
