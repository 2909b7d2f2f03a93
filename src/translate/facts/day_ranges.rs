//! Ranges of days, in which a day without a month of its own has that of the other: `3–5 June` is not `3 June to 5 July`.

use std::ops::Range;

use crate::i18n::ascii_digit;

use super::day_months::{self, DayMonth};
use super::durations;
use super::figures::{Figure, Figures};
use super::matching::match_first;
use super::time_units::Unit;
use super::time_words::is_day;
use super::unmatched::{Kind, kind};

/// Letters between the two days of a range, without the digits of a year.
const MAX_BETWEEN: usize = 12;
/// The years that may stand between the two.
const YEARS: std::ops::RangeInclusive<u64> = 1300..=2700;

struct DayRange {
    days: [u64; 2],
    months: [u64; 2],
    place: Range<usize>,
}

/// A day, with its month if it has one.
struct Day {
    day: u64,
    month: Option<u64>,
    /// It stands behind its month, so that another day may follow: `June 3–5`.
    is_last: bool,
    place: Range<usize>,
}

/// The ranges of the same days in other months: of the source, then of the translation.
pub(super) fn difference(theirs: &Figures<'_>, ours: &Figures<'_>) -> (Vec<String>, Vec<String>) {
    let (mut a, mut b) = (find(theirs), find(ours));
    let all = |range: &DayRange| vec![(range.days, range.months)];
    match_first(&mut a, &mut b, all, all);
    let days = |range: &DayRange| vec![range.days];
    let written =
        |(one, other): (DayRange, DayRange)| (theirs.written(one.place), ours.written(other.place));
    match_first(&mut a, &mut b, days, days).into_iter().map(written).unzip()
}

fn find(text: &Figures<'_>) -> Vec<DayRange> {
    let days = days(day_months::find(text), text);
    let range = |two: &[Option<Day>]| {
        let [Some(one), Some(other)] = two else { return None };
        let month = one.month.or(other.month)?;
        is_range(one, other, text).then(|| DayRange {
            days: [one.day, other.day],
            months: [month, other.month.unwrap_or(month)],
            place: one.place.start..other.place.end,
        })
    };
    days.windows(2).filter_map(range).collect()
}

/// The days with a month, and those that have it from their range.
pub(super) fn with_ranges(dated: Vec<DayMonth>, text: &Figures<'_>) -> Vec<DayMonth> {
    let days = days(dated, text);
    let neighbour = |at: Option<usize>| days.get(at?)?.as_ref();
    let dated = |(at, day): (usize, &Option<Day>)| {
        let day = day.as_ref()?;
        let next = neighbour(at.checked_add(1)).filter(|next| is_range(day, next, text));
        let last = neighbour(at.checked_sub(1)).filter(|last| is_range(last, day, text));
        let month = day.month.or_else(|| next?.month).or_else(|| last?.month)?;
        Some(DayMonth { day: day.day, month, place: day.place.clone(), is_named: true })
    };
    days.iter().enumerate().filter_map(dated).collect()
}

/// Returns `true` if a dash or a short word connects two days.
fn is_range(one: &Day, other: &Day, text: &Figures<'_>) -> bool {
    let Some(between) = text.letters.get(one.place.end..other.place.start) else { return false };
    let length = between.iter().filter(|c| ascii_digit(**c).is_none()).count();
    let has_year = length < between.len();
    let may_share = match (one.month, other.month) {
        (Some(_), None) => one.is_last && !has_year,
        (None, _) => !has_year,
        (Some(_), Some(_)) => true,
    };
    may_share
        && length <= MAX_BETWEEN
        && between.iter().any(|c| c.is_alphabetic() || "-–—~～".contains(*c))
        && !between.iter().any(|c| ",;.!?()、，。；؛،".contains(*c))
}

/// The days of a text in their order, with `dated` ones; `None` for another number.
fn days(mut dated: Vec<DayMonth>, text: &Figures<'_>) -> Vec<Option<Day>> {
    dated.sort_by_key(|date| date.place.start);
    let mut dated = dated.into_iter().peekable();
    let mut days = Vec::new();
    let mut free = 0;
    for figure in &text.figures {
        while dated.next_if(|date| date.place.end <= figure.place.start).is_some() {}
        if figure.place.start < free {
            continue;
        }
        match dated.next_if(|date| date.place.start <= figure.place.start) {
            Some(date) => {
                free = date.place.end;
                let is_last = text.letters[..free].last().is_some_and(|c| c.is_numeric());
                let (month, place) = (Some(date.month), date.place);
                days.push(Some(Day { day: date.day, month, is_last, place }));
            }
            None if is_day(&figure) && kind(figure, text) != Kind::Month => {
                let place = figure.place.clone();
                let day = figure.value.whole().filter(|_| !counts_other(figure, text));
                days.push(day.map(|day| Day { day, month: None, is_last: true, place }));
            }
            None if figure.value.whole().is_some_and(|year| YEARS.contains(&year)) => {}
            None => days.push(None),
        }
    }
    days
}

/// Returns `true` for a number that counts something other than days.
fn counts_other(figure: &Figure, text: &Figures<'_>) -> bool {
    let number = &figure.place;
    matches!(durations::beside(number, text), Some((unit, _)) if unit != Unit::Day)
        || text.words.counted.people_beside(number, &text.folded).is_some()
        || text.currency_beside(number).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_day_without_a_month_has_that_of_its_range() {
        for (source, code, translation, expected) in [
            ("3 to 5 June", "es", "del 3 de junio al 5 de junio", ""),
            ("June 3 to 5", "es", "del 3 de junio al 5 de junio", ""),
            ("June 3–5", "zh", "6月3日至5日", ""),
            ("3 to 5 June 2026", "fr", "du 3 au 5 juin 2026", ""),
            ("3 June 2026 to 5 July 2026", "de", "3. Juni 2026 bis 5. Juli 2026", ""),
            ("3 June to 5 July", "hu", "június 3-tól július 5-ig", ""),
            ("at 10 on 3 June", "es", "el 3 de junio a las 10", ""),
            ("June 3 come with 5 people", "de", "Am 3. Juni kommt zu 5 Personen", ""),
            ("3 people, until 5 June", "es", "hasta el 5 de junio, 3 personas", ""),
            (
                "from 3 June to 5 July",
                "es",
                "del 3 al 5 de junio",
                "S says 3 June to 5 July, T says 3 al 5 de junio",
            ),
            (
                "from 3 to 5 July",
                "es",
                "del 3 de junio al 5 de julio",
                "S says 3 to 5 July, T says 3 de junio al 5 de julio",
            ),
            (
                "3 June to 5 July",
                "ru",
                "с 3 по 5 июня",
                "S says 3 June to 5 July, T says 3 по 5 июня",
            ),
            (
                "3 June to 5 July",
                "tr",
                "3–5 Haziran",
                "S says 3 June to 5 July, T says 3–5 Haziran",
            ),
            (
                "3 June to 5 July",
                "ar",
                "من 3 إلى 5 يونيو",
                "S says 3 June to 5 July, T says 3 إلى 5 يونيو",
            ),
            ("3 June to 5 July", "zh", "6月3日至5日", "S says 3 June to 5 July, T says 6月3日至5"),
        ] {
            check(("en", source), (code, translation), expected);
        }
    }
}
