//! Halves that a text adds to a number with a word: `3 y media` is 3:30 or 3.5, and `डेढ़ लाख` is 150,000.

use std::ops::Range;

use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::half_words::HALF;
use super::matching::Pool;
use super::part_of_day::part_beside;
use super::unmatched::Unmatched;

/// A number with a half.
pub(super) struct Half {
    /// The number without it.
    pub whole: u64,
    /// The place of both.
    pub place: Range<usize>,
}

/// The amounts that a text in small letters says with one word and another: `डेढ़ लाख`, `ढाई हज़ार`.
pub(super) fn amounts(text: &Figures<'_>) -> Vec<u64> {
    let mut amounts = Vec::new();
    for (at, (tenths, word)) in text
        .starts
        .iter()
        .flat_map(|at| text.words.halves_of_numbers.amounts.iter().map(move |amount| (*at, amount)))
    {
        let Some([' ', rest @ ..]) = text.folded[at..].strip_prefix(&**word) else { continue };
        let multiplier = text.words.multipliers.at_start(rest);
        let power = multiplier.and_then(|found| 10_u64.checked_pow(found.power));
        amounts.extend(power.and_then(|power| Some(tenths.checked_mul(power)? / 10)));
    }
    amounts
}

/// The half of a number that a word adds to it or takes from it.
pub(super) fn half(figure: &Figure, text: &Figures<'_>) -> Option<Half> {
    let words = &text.words.halves_of_numbers;
    let whole = figure.value.whole().filter(|_| figure.power == 0)?;
    let Range { start, end } = figure.place;
    let after = &text.folded[end..];
    let space = usize::from(after.first() == Some(&' '));
    // A unit may stand between: `3 giờ rưỡi`.
    let unit = text.words.units.word_at_start(&after[space..]).map(|length| space + length);
    let behind = [0, unit.unwrap_or(0)]
        .into_iter()
        .find_map(|gap| Some(gap + words.at_start(after.get(gap..)?)?));
    if let Some(length) = behind {
        return Some(Half { whole, place: start..end + length });
    }
    let before = text.folded[..start].strip_suffix(&[' '])?;
    let length = |words: &[Vec<char>]| {
        let is_word = |word: &&Vec<char>| {
            before
                .strip_suffix(&***word)
                .is_some_and(|rest| rest.last().is_none_or(|last| !last.is_alphanumeric()))
        };
        words.iter().find(is_word).map(Vec::len)
    };
    if let Some(length) = length(&words.before) {
        return Some(Half { whole, place: before.len() - length..end });
    }
    let length = length(&words.before_next)?;
    // Half past twelve comes before one.
    let whole = if whole == 1 { 12 } else { whole.checked_sub(1)? };
    Some(Half { whole, place: before.len() - length..end })
}

/// Removes numbers with a half, of which the other side has the hour and minute or the fraction.
pub(super) fn match_halves(
    halves: &mut Vec<Unmatched>,
    others: &mut Vec<Unmatched>,
    [text, other_text]: [&Figures<'_>; 2],
) {
    #[derive(PartialEq, Eq, Hash)]
    enum Key {
        Time(u64, u64),
        Half(u64),
    }
    if others.is_empty() || text.words.halves_of_numbers.is_empty() && !text.letters.contains(&HALF)
    {
        return;
    }
    let keys = |number: &Unmatched| {
        let time = number.hour().or_else(|| number.pair().map(|[hour, minute]| (hour, minute)));
        let fraction = match &number.figure.value {
            Value::Number(decimal) => decimal.strip_suffix(".5").and_then(|n| n.parse().ok()),
            Value::Date(_) | Value::Time(..) | Value::Phone(_) => None,
        };
        let own = half(&number.figure, other_text).map(|half| half.whole);
        let time = time.map(|(hour, minute)| Key::Time(hour, minute));
        time.into_iter().chain(fraction.or(own).map(Key::Half)).collect()
    };
    let mut pool = Pool::new(std::mem::take(others), keys);
    let mut take = |half: &Half| {
        let part = part_beside(&half.place, text).filter(|_| (1..=12).contains(&half.whole));
        let hour = part.map(|(part, _)| part.hour_of_day(half.whole));
        let keys = [
            Some(Key::Half(half.whole)),
            Some(Key::Time(half.whole, 30)),
            hour.map(|hour| Key::Time(hour, 30)),
        ];
        let place = keys.into_iter().flatten().find_map(|key| pool.first(&key));
        place.and_then(|at| pool.take(at)).is_some()
    };
    halves.retain(|number| !half(&number.figure, text).is_some_and(|half| take(&half)));
    *others = pool.into_rest();
    // The hour alone is on both sides: of `3 giờ 30`, the minutes are left.
    let is_minutes = |number: &Unmatched| number.whole() == Some(30);
    if others.iter().any(is_minutes) {
        let with_half = text.figures.iter().filter(|figure| half(figure, text).is_some()).count();
        let mut left = with_half.saturating_sub(halves.len());
        others.retain(|number| {
            let is_removed = left > 0 && is_minutes(number);
            left -= usize::from(is_removed);
            !is_removed
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn halves_have_the_value_that_readers_see() {
        for (from, source, code, translation, expected) in [
            ("es", "A las 3 y media de la tarde.", "en", "At 3:30 pm.", ""),
            ("es", "A las 3 y media de la tarde.", "pt", "Às 15h30.", ""),
            ("es", "A las 3 y media de la tarde.", "pt", "Às 16h30.", "S says 3, T says 16h30"),
            ("pt", "às 3 e meia", "en", "at 3.30", ""),
            ("en", "3:30", "vi", "3 giờ rưỡi", ""),
            ("vi", "3 giờ rưỡi", "ja", "3時30分", ""),
            ("ja", "3時半", "en", "3:30", ""),
            ("ja", "午後3時半", "en", "15:30", ""),
            ("ja", "3時半", "en", "4:30", "S says 3, T says 4:30"),
            ("de", "um halb 4", "en", "at 3:30", ""),
            ("de", "um halb 4", "en", "at half past 3", ""),
            ("de", "um halb 4", "en", "at 4:30", "S says 4, T says 4:30"),
            ("de", "um halb 1", "en", "at 12:30", ""),
            ("hi", "साढ़े 3 बजे", "en", "at 3:30", ""),
            ("fr", "3 heures et demie", "en", "3.5 hours", ""),
            ("en", "3½ hours", "es", "3,5 horas", ""),
            ("en", "30 people at 3", "es", "a las 3", "S says 30, T does not"),
            // Amounts.
            ("hi", "डेढ़ लाख रुपये", "en", "150,000 rupees", ""),
            ("hi", "डेढ़ लाख रुपये", "en", "15,000 rupees", "T says 15,000, S does not"),
            ("vi", "5 triệu rưỡi", "en", "5,500,000", ""),
            ("vi", "5 triệu rưỡi", "en", "5 million", "S says 5 triệu rưỡi, T says 5 million"),
            ("es", "3 millones y medio", "en", "3.5 million", ""),
            ("ja", "1万5000円", "en", "15,000 yen", ""),
            ("ja", "1万5000円", "en", "20,000 yen", "S says 1万5000, T says 20,000"),
            ("ja", "1万 5000人", "en", "10,000; 5000", ""),
            ("ja", "3割", "en", "30 %", ""),
            ("vi", "500k", "en", "500,000", ""),
            ("es", "500k", "en", "500,000", ""),
            ("es", "500 kg", "en", "500,000", "S says 500, T says 500,000"),
            ("es", "5km", "en", "5,000 metres", "S says 5, T says 5,000"),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
