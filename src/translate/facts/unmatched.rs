//! Numbers that have no equal on the other side, and the meaning of each in its own text.

use rustc_hash::FxHashSet;

use crate::i18n::ascii_digit;

use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::{Pool, match_first};
use super::number_words::Multipliers;

/// Letters before and behind a number that may make it the number of a month: `tháng 12`.
const BEFORE: usize = 8;
const BEHIND: usize = 4;
/// Letters between the two numbers of a range.
const MAX_IN_RANGE: usize = 12;
/// Letters of a word for a month behind its number in Mongolian.
const MAX_MONGOLIAN_MONTH: usize = 16;

/// A number that has no equal on the other side.
#[derive(Clone, Debug)]
pub(super) struct Unmatched {
    pub figure: Figure,
    pub written: String,
    pub kind: Kind,
    /// The start of the phone number that it is a part of.
    pub phone: Option<usize>,
}

/// The meaning of a number in its own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Count,
    /// It stands beside another number, and may be the number of a month.
    BesideNumber,
    Month,
    /// A weekday by its ISO number.
    Weekday(u8),
}

impl Unmatched {
    pub fn of(figure: &Figure, text: &Figures<'_>) -> Unmatched {
        Unmatched {
            figure: figure.clone(),
            written: text.written(figure.place.clone()),
            kind: kind(figure, text),
            phone: None,
        }
    }

    /// This number as that of a month, if its text has a month with the same number.
    pub fn or_month(mut self, months: &[bool; 13]) -> Unmatched {
        let month = self.whole().and_then(|month| usize::try_from(month).ok());
        let is_month = month.and_then(|month| months.get(month)).is_some_and(|is_named| *is_named);
        if is_month && matches!(self.kind, Kind::Count | Kind::BesideNumber) {
            self.kind = Kind::Month;
        }
        self
    }

    /// The numbers that a phone number is if it is none.
    pub fn of_phone(phone: &Figure, text: &Figures<'_>) -> Vec<Unmatched> {
        let part = |part: &Figure| Unmatched {
            phone: Some(phone.place.start),
            ..Unmatched::of(part, text)
        };
        text.parts(phone).iter().map(part).collect()
    }

    /// The day, month and year of a date.
    pub fn of_date(date: &Figure) -> Vec<Unmatched> {
        let Value::Date(parts) = &date.value else { return Vec::new() };
        let kinds = [Kind::Count, Kind::Month, Kind::Count];
        let part = |(number, kind): (&u32, Kind)| {
            let written = number.to_string();
            let figure = Figure { value: Value::Number(written.clone()), ..date.clone() };
            Unmatched { figure, written, kind, phone: None }
        };
        parts.iter().zip(kinds).map(part).collect()
    }

    /// The value of a whole number; `None` for another value.
    pub fn whole(&self) -> Option<u64> {
        self.figure.value.whole()
    }

    /// The hour and minute of a time or a whole number.
    pub fn hour(&self) -> Option<(u64, u64)> {
        match self.figure.value {
            Value::Time(hour, minute) => Some((hour.into(), minute.into())),
            Value::Number(_) => self.whole().filter(|hour| *hour <= 24).map(|hour| (hour, 0)),
            Value::Date(_) | Value::Phone(_) => None,
        }
    }

    /// The two numbers of a time, or of a number with one mark in it, such as `10.30` and `24.12.`
    pub fn pair(&self) -> Option<[u64; 2]> {
        if let Value::Time(hour, minute) = self.figure.value {
            return Some([hour.into(), minute.into()]);
        }
        let (first, second) = self.written.split_once(['.', ','])?;
        let part = |part: &str| {
            let digits: String = part.chars().map_while(ascii_digit).collect();
            let is_part = (1..=2).contains(&digits.len()) && part.chars().count() == digits.len();
            digits.parse().ok().filter(|_| is_part)
        };
        Some([part(first)?, part(second)?])
    }
}

pub(super) fn kind(figure: &Figure, text: &Figures<'_>) -> Kind {
    let number = figure.value.whole().filter(|_| figure.power == 0);
    let Some(number @ 1..=12) = number.and_then(|number| u8::try_from(number).ok()) else {
        return Kind::Count;
    };
    let (start, end) = (figure.place.start, figure.place.end);
    let before = &text.folded[..start];
    let after = text.letters.get(end);
    match &*text.words.base {
        // Vietnamese and Portuguese count the days from Sunday on.
        "vi" if before.strip_suffix(&[' ']).unwrap_or(before).ends_with(&['t', 'h', 'ứ'])
            && (2..=7).contains(&number) =>
        {
            return Kind::Weekday(number - 1);
        }
        "mn" if (1..=7).contains(&number) && is_mongolian_weekday(&text.folded[end..]) => {
            return Kind::Weekday(number);
        }
        "mn" if is_mongolian_month(&text.folded[end..]) => return Kind::Month,
        "pt" | "gl" if matches!(after, Some('ª' | 'a')) && (2..=6).contains(&number) => {
            return Kind::Weekday(number - 1);
        }
        _ => {}
    }
    // Vietnamese, Chinese, Japanese and Korean call December "month 12".
    let numbered = &text.words.names.numbered_months;
    if numbered.iter().any(|(month, _)| *month == number) {
        let near = start.saturating_sub(BEFORE)..text.folded.len().min(end + BEHIND);
        let around = text.folded[near].iter();
        let around: Vec<char> = around.map(|c| ascii_digit(*c).unwrap_or(*c)).collect();
        let mut names = numbered.iter().filter(|(month, _)| *month == number);
        if names.any(|(_, name)| around.windows(name.len()).any(|part| part == *name)) {
            return Kind::Month;
        }
    }
    let has_digit = |letters: &[char]| letters.iter().any(|c| ascii_digit(*c).is_some());
    let is_beside = has_digit(&text.letters[start.saturating_sub(BEFORE)..start])
        || has_digit(&text.letters[end..text.letters.len().min(end + BEFORE)]);
    if is_beside { Kind::BesideNumber } else { Kind::Count }
}

/// Returns `true` for what stands behind the number of a weekday in Mongolian: ` дэх өдөр`.
fn is_mongolian_weekday(after: &[char]) -> bool {
    let after: String = after.iter().take(MAX_MONGOLIAN_MONTH).collect();
    let words = after.trim_start_matches([' ', '-']);
    let ordinal = ["дэх", "дахь"].iter().find_map(|ordinal| words.strip_prefix(ordinal));
    ordinal.is_some_and(|rest| rest.trim_start().starts_with("өд"))
}

/// Returns `true` for what stands behind the number of a month in Mongolian: `-р сар`, ` дугаар сарын`, ` сарын 3`.
fn is_mongolian_month(after: &[char]) -> bool {
    const ORDINALS: [&str; 3] = ["р", "дугаар", "дүгээр"];
    let after: String = after.iter().take(MAX_MONGOLIAN_MONTH).collect();
    let words = after.trim_start_matches([' ', '-']);
    let of_month = ORDINALS.iter().find_map(|ordinal| words.strip_prefix(ordinal));
    match of_month {
        Some(rest) => rest.trim_start().starts_with("сар"),
        // "3 сар" is three months.
        None => words.strip_prefix("сарын ").is_some_and(|day| day.starts_with(char::is_numeric)),
    }
}

/// The numbers that a text has as the number of a month, each by its index.
pub(super) fn months(text: &Figures<'_>) -> [bool; 13] {
    let mut months = [false; 13];
    if text.words.names.numbered_months.is_empty() {
        return months;
    }
    for figure in text.figures.iter().filter(|figure| kind(figure, text) == Kind::Month) {
        let month = figure.value.whole().and_then(|month| usize::try_from(month).ok());
        if let Some(is_named) = month.and_then(|month| months.get_mut(month)) {
            *is_named = true;
        }
    }
    months
}

/// Removes times and numbers with one mark, `10.30`, of which the other side has both numbers, and whole hours.
/// `named_days` are days and months of the others, of which one may be `12.5.`
pub(super) fn match_pairs(
    pairs: &mut Vec<Unmatched>,
    others: &mut Vec<Unmatched>,
    named_days: impl FnOnce() -> FxHashSet<(u64, u64)>,
) {
    #[derive(PartialEq, Eq, Hash)]
    enum Key {
        Pair([u64; 2]),
        Whole(u64),
    }
    if pairs.iter().all(|number| number.pair().is_none()) {
        return;
    }
    let days = named_days();
    let is_day = |day, month| days.contains(&(day, month));
    let mut pool = Pool::new(std::mem::take(others), |number| {
        let keys = [number.pair().map(Key::Pair), number.whole().map(Key::Whole)];
        keys.into_iter().flatten().collect()
    });
    pairs.retain(|number| {
        let Some([first, second]) = number.pair() else { return true };
        let is_hour = matches!(number.figure.value, Value::Time(..)) && second == 0;
        let taken = match pool.first(&Key::Pair([first, second])) {
            Some(at) => [Some(at), None],
            None => match (pool.first(&Key::Whole(first)), pool.first(&Key::Whole(second))) {
                (Some(a), Some(b)) if a != b => [Some(a), Some(b)],
                (Some(a), _) if is_hour || is_day(first, second) => [Some(a), None],
                (_, Some(b)) if is_day(second, first) => [Some(b), None],
                _ => [None, None],
            },
        };
        taken.iter().flatten().for_each(|at| drop(pool.take(*at)));
        taken == [None, None]
    });
    *others = pool.into_rest();
}

/// Removes numbers that a word multiplies and that a language, whose words for a million are not known, has bare: the `5`
/// of "5 million", and the `1.5` of "1.5 million".
pub(super) fn match_unknown(
    multiplied: &mut Vec<Unmatched>,
    bare: &mut Vec<Unmatched>,
    known: &Multipliers,
) {
    if known.is_empty() {
        let without_word = |number: &Unmatched| number.figure.value.divided(number.figure.power);
        let is_bare = |number: &Unmatched| {
            Some(number.figure.value.clone()).filter(|_| number.figure.power == 0)
        };
        match_first(
            multiplied,
            bare,
            |number| without_word(number).into_iter().collect(),
            |number| is_bare(number).into_iter().collect(),
        );
    }
}

/// Removes the first numbers of ranges whose word stands behind the second one: the `20` of `20 a 30 mil` is 20,000.
pub(super) fn match_ranges(
    ranges: &mut Vec<Unmatched>,
    others: &mut Vec<Unmatched>,
    text: &Figures<'_>,
) {
    let multiplied = |number: &Unmatched| {
        let whole = number.whole().filter(|_| number.figure.power == 0)?;
        let end = number.figure.place.end;
        let next = text.figures.partition_point(|figure| figure.place.start < end);
        let next = text.figures.get(next).filter(|next| next.power > 0)?;
        let between = text.letters.get(end..next.place.start)?;
        let is_range =
            between.len() <= MAX_IN_RANGE && !between.iter().any(|c| ",;.!?".contains(*c));
        is_range.then(|| Value::of_number(&whole.to_string(), next.power))
    };
    match_first(
        ranges,
        others,
        |number| multiplied(number).into_iter().collect(),
        |number| vec![number.figure.value.clone()],
    );
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_number_with_a_word_that_is_not_known_may_be_bare() {
        for (from, source, code, translation, expected) in [
            ("en", "They ask for R1.5 million.", "zu", "Bacela u-R1.5 million.", ""),
            (
                "en",
                "They ask for R1.5 million.",
                "zu",
                "Bacela u-R2.5 million.",
                "S says 1.5 million, T says 2.5",
            ),
            ("en", "R1.5 million", "af", "R1,5 miljoen", ""),
            ("en", "1.25 million", "is", "1,25 milljónir", ""),
            ("en", "1.5 million", "ht", "1,5 milyon", ""),
            ("en", "1.5 million", "ha", "miliyan 1.5", ""),
            ("en", "0.5 million", "yo", "0.5", ""),
            ("en", "5 million", "rom", "5 milioni", ""),
            // One word for both numbers of a range.
            ("es", "Cuesta de 20 a 30 mil pesos.", "en", "It costs 20,000 to 30,000 pesos.", ""),
            ("ro", "între 20 și 30 de mii de lei", "en", "20,000 to 30,000 lei", ""),
            ("ru", "20–30 тысяч леев", "en", "20,000–30,000 lei", ""),
            ("en", "2 to 3 million francs", "fr", "de 2 000 000 à 3 000 000 de francs", ""),
            ("es", "de 20 a 30 mil", "en", "25,000 to 30,000", "S says 20, T says 25,000"),
            // Marks and words of countries.
            ("es", "1'200.000 pesos", "en", "1,200,000 pesos", ""),
            ("es", "1’200.000 pesos", "en", "1.2 million pesos", ""),
            ("de", "1'200.50 Franken", "en", "1200.5 francs", ""),
            ("ur", "5 لاکھ روپے", "ps", "۵ لکه روپۍ", ""),
            ("id", "50.000 rupiah", "jv", "50 ewu rupiah", ""),
            ("en", "1.5 million", "de", "1,5 Prozent", "S says 1.5 million, T says 1,5"),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
