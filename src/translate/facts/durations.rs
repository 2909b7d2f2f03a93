//! Numbers beside a unit of time, and durations that are equal in two units: 72 hours are 3 days.

use std::ops::Range;

use crate::i18n::ascii_digit;

use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::matching::match_first;
use super::time_units::Unit;

/// The unit beside a number, with the place of both.
pub(super) fn beside(number: &Range<usize>, text: &Figures<'_>) -> Option<(Unit, Range<usize>)> {
    let units = &text.words.units;
    let after = &text.folded[number.end..];
    let is_apart = usize::from(matches!(after.first(), Some(' ' | '-')));
    let behind = units.at_start(&after[is_apart..]);
    if let Some((unit, length)) =
        behind.filter(|(unit, length)| !is_of_next(*unit, &after[is_apart + length..], text))
    {
        return Some((unit, number.start..number.end + is_apart + length));
    }
    let before = text.folded[..number.start].strip_suffix(&[' '])?;
    let (unit, length) = units.at_end(before)?;
    Some((unit, before.len() - length..number.end))
}

/// Returns `true` for the word of a month whose number stands behind it: `5 tháng 12` is 5 December.
fn is_of_next(unit: Unit, behind: &[char], text: &Figures<'_>) -> bool {
    unit == Unit::Month
        && !text.words.names.numbered_months.is_empty()
        && matches!(behind, [' ', digit, ..] if ascii_digit(*digit).is_some())
}

/// A length of time: months and years are no fixed count of days.
#[derive(PartialEq, Eq, Hash)]
enum Duration {
    /// Thousandths of a minute.
    Fixed(u64),
    /// Thousandths of a month.
    Months(u64),
}

/// Removes numbers with the same unit on both sides, and then those with another unit that are the same time. One number may stand
/// beside several units, so this goes before numbers are compared alone.
pub(super) fn match_durations<'f>(
    a: &mut Vec<&'f Figure>,
    b: &mut Vec<&'f Figure>,
    [theirs, ours]: [&Figures<'_>; 2],
) {
    let unit = |figure: &Figure, text| beside(&figure.place, text).map(|(unit, _)| unit);
    let has_unit = |text| move |figure: &&Figure| unit(figure, text).is_some();
    if !a.iter().any(has_unit(theirs)) || !b.iter().any(has_unit(ours)) {
        return;
    }
    let same = |figure: &&Figure, text| -> Vec<(Value, Unit)> {
        unit(figure, text).map(|unit| (figure.value.clone(), unit)).into_iter().collect()
    };
    match_first(a, b, |figure| same(figure, theirs), |figure| same(figure, ours));
    let equal = |figure: &&Figure, text| -> Vec<Duration> {
        unit(figure, text).and_then(|unit| duration(&figure.value, unit)).into_iter().collect()
    };
    match_first(a, b, |figure| equal(figure, theirs), |figure| equal(figure, ours));
}

fn duration(value: &Value, unit: Unit) -> Option<Duration> {
    let Value::Number(number) = value else { return None };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if fraction.len() > 3 {
        return None;
    }
    let thousandths: u64 = format!("{whole}{fraction:0<3}").parse().ok()?;
    Some(match unit {
        Unit::Minute => Duration::Fixed(thousandths),
        Unit::Hour => Duration::Fixed(thousandths.checked_mul(60)?),
        Unit::Day => Duration::Fixed(thousandths.checked_mul(24 * 60)?),
        Unit::Week => Duration::Fixed(thousandths.checked_mul(7 * 24 * 60)?),
        Unit::Month => Duration::Months(thousandths),
        Unit::Year => Duration::Months(thousandths.checked_mul(12)?),
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_number_keeps_its_unit_of_time() {
        for (from, source, code, translation, expected) in [
            ("es", "Espera 5 días.", "en", "Wait 5 weeks.", "S says 5 días, T says 5 weeks"),
            ("es", "en 24 horas", "en", "within 24 days", "S says 24 horas, T says 24 days"),
            ("es", "dura 12 meses", "en", "lasts 12 years", "S says 12 meses, T says 12 years"),
            ("en", "5 days", "sw", "wiki 5", "S says 5 days, T says wiki 5"),
            ("en", "5 days", "sw", "siku 5", ""),
            ("en", "5 days", "bn", "5 দিনের মধ্যে", ""),
            ("en", "5 hours", "bn", "5 দিনের মধ্যে", "S says 5 hours, T says 5 দিনের"),
            ("en", "5-day course", "de", "5-tägiger Kurs", ""),
            ("de", "in 5 Tagen", "sq", "pas 5 ditësh", ""),
            ("de", "in 5 Tagen", "sq", "pas 5 javësh", "S says 5 Tagen, T says 5 javësh"),
            ("ja", "24時間以内", "en", "within 24 hours", ""),
            ("ja", "24時間以内", "zh", "24天内", "S says 24時間, T says 24天"),
            ("zh", "5周岁", "en", "5 years old", ""),
            ("vi", "ngày 5 tháng 12", "en", "on 5 December", ""),
            ("vi", "5 tháng", "en", "5 years", "S says 5 tháng, T says 5 years"),
            ("ro", "20 de zile", "en", "20 days", ""),
            ("ro", "20 de zile", "en", "20 hours", "S says 20 de zile, T says 20 hours"),
            // Words that are none of the units.
            ("fr", "5 journaux", "en", "5 days", ""),
            ("en", "5 minors, 5 days", "fr", "5 mineurs, 5 jours", ""),
            ("en", "5 monthly cards", "es", "5 semanas", ""),
            ("wo", "5 fan", "en", "5 weeks", ""),
            ("rom", "5 dives", "en", "5 weeks", "S says 5 dives, T says 5 weeks"),
            ("de", "um 9 Uhr", "fr", "à 9 heures", ""),
            ("en", "15 years", "sq", "15 vjeç", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }

    #[test]
    fn equal_durations_are_one_fact() {
        for (from, source, code, translation, expected) in [
            ("en", "72 hours", "es", "3 días", ""),
            ("en", "72 hours", "es", "4 días", "S says 72, T says 4"),
            ("en", "1.5 hours", "fr", "90 minutes", ""),
            ("en", "2 weeks", "de", "14 Tage", ""),
            ("en", "2 years", "ru", "24 месяца", ""),
            ("en", "24 hours, 1 week", "es", "1 día, 1 semana", ""),
            ("en", "24 hours, 1 week", "es", "1 semana, 1 día", ""),
            ("en", "24 hours, 1 week", "es", "1 mes, 1 semana", "S says 24, T says 1"),
            ("en", "30 days", "es", "1 mes", "S says 30, T says 1"),
            ("en", "72 people", "es", "3 días", "S says 72, T says 3"),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
