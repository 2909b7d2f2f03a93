//! Compares the numbers of a block with those of its translation, by value.

use crate::model::Mismatch;

use super::calendars;
use super::counted_nouns;
use super::day_months;
use super::day_ranges;
use super::durations;
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::half_day_clock;
use super::hour_ranges;
use super::matching::remove_common;
use super::mentions::Mentions;
use super::money;
use super::number_halves;
use super::other_calendars;
use super::pairs;
use super::sunrise_clock;
use super::time_words;
use super::unmatched::{self, Unmatched};

/// Letters between the numbers of `24h/24`.
const MAX_BETWEEN_HOURS: usize = 3;

/// The most numbers on one side alone that are searched for as nouns: each is a search of the other text.
const MAX_IN_NOUNS: usize = 16;

/// Compares two sides by value. Of two numbers that are written in different ways, one may be a time, a date or a word.
pub(super) fn compare(theirs: &Figures<'_>, ours: &Figures<'_>) -> Mismatch {
    let mut mismatch = Mismatch::default();
    compare_numbers(theirs, ours, &mut mismatch);
    for difference in [time_words::difference, half_day_clock::difference] {
        let (words_a, words_b) = difference(theirs, ours);
        mismatch.source_only.extend(words_a);
        mismatch.translation_only.extend(words_b);
    }
    let (money_a, money_b) = money::difference(&theirs.money, &ours.money);
    // A unit on one side alone may have a name on the other that the table lacks.
    if !money_a.is_empty() && !money_b.is_empty() {
        mismatch.source_only.extend(money_a);
        mismatch.translation_only.extend(money_b);
    }
    if mismatch.is_empty() {
        let days = |theirs: &Figures<'_>, ours: &Figures<'_>| {
            Some(day_months::difference(theirs, ours))
                .filter(|(days, _)| !days.is_empty())
                .unwrap_or_else(|| day_ranges::difference(theirs, ours))
        };
        for difference in [pairs::difference, days, hour_ranges::difference] {
            let (pairs_a, pairs_b) = difference(theirs, ours);
            mismatch.source_only.extend(pairs_a);
            mismatch.translation_only.extend(pairs_b);
        }
    }
    mismatch
}

fn compare_numbers(theirs: &Figures<'_>, ours: &Figures<'_>, mismatch: &mut Mismatch) {
    let mut a: Vec<&Figure> = theirs.figures.iter().collect();
    let mut b: Vec<&Figure> = ours.figures.iter().collect();
    let (days_a, days_b) = other_calendars::match_days(&mut a, &mut b, [theirs, ours]);
    mismatch.source_only.extend(days_a);
    mismatch.translation_only.extend(days_b);
    let is_equal = |(one, other): (&&Figure, &&Figure)| one.value == other.value;
    if a.len() != b.len() || !a.iter().zip(&b).all(is_equal) {
        durations::match_durations(&mut a, &mut b, [theirs, ours]);
    }
    remove_common(&mut a, &mut b, |figure| &figure.value);
    if a.is_empty() && b.is_empty() {
        return;
    }
    let is_date = |figure: &&Figure| matches!(figure.value, Value::Date(_));
    let is_phone = |figure: &&Figure| matches!(figure.value, Value::Phone(_));
    let (phones_a, a): (Vec<_>, Vec<_>) = a.into_iter().partition(is_phone);
    let (phones_b, b): (Vec<_>, Vec<_>) = b.into_iter().partition(is_phone);
    let (mut dates_a, a): (Vec<_>, Vec<_>) = a.into_iter().partition(is_date);
    let (mut dates_b, b): (Vec<_>, Vec<_>) = b.into_iter().partition(is_date);
    let languages = [theirs, ours].map(|text| &*text.words.base);
    calendars::match_dates(&mut dates_a, &mut dates_b, languages);
    let both = dates_a.len().min(dates_b.len());
    let written = |dates: &[&Figure], text: &Figures<'_>| -> Vec<String> {
        dates.iter().map(|date| text.written(date.place.clone())).collect()
    };
    mismatch.source_only.extend(written(&dates_a[..both], theirs));
    mismatch.translation_only.extend(written(&dates_b[..both], ours));
    let unmatched = |figures: Vec<&Figure>, dates: &[&Figure], text| -> Vec<Unmatched> {
        let months = unmatched::months(text);
        // Of a day and a month with the same number, either one may be left.
        let number = |figure| Unmatched::of(figure, text).or_month(&months);
        let numbers = figures.into_iter().map(number);
        numbers.chain(dates.iter().flat_map(|date| Unmatched::of_date(date))).collect()
    };
    let mut a = unmatched(a, &dates_a[both..], theirs);
    let mut b = unmatched(b, &dates_b[both..], ours);
    remove_common(&mut a, &mut b, |number| &number.figure.value);
    let both = phones_a.len().min(phones_b.len());
    mismatch.source_only.extend(written(&phones_a[..both], theirs));
    mismatch.translation_only.extend(written(&phones_b[..both], ours));
    // One that the other text lacks may be an amount or hours there.
    a.extend(phones_a[both..].iter().flat_map(|phone| Unmatched::of_phone(phone, theirs)));
    b.extend(phones_b[both..].iter().flat_map(|phone| Unmatched::of_phone(phone, ours)));
    remove_common(&mut a, &mut b, |number| &number.figure.value);
    unmatched::match_pairs(&mut a, &mut b, || day_months::named_days(ours));
    unmatched::match_pairs(&mut b, &mut a, || day_months::named_days(theirs));
    number_halves::match_halves(&mut a, &mut b, [theirs, ours]);
    number_halves::match_halves(&mut b, &mut a, [ours, theirs]);
    calendars::match_years(&mut a, &mut b, [theirs, ours]);
    half_day_clock::match_hours(&mut a, &mut b, [theirs, ours]);
    sunrise_clock::match_hours(&mut a, &mut b, [theirs, ours]);
    if [theirs, ours].into_iter().any(is_round_the_clock) {
        for numbers in [&mut a, &mut b] {
            numbers.retain(|number| !matches!(number.whole(), Some(7 | 24)));
        }
    }
    unmatched::match_unknown(&mut a, &mut b, &ours.words.multipliers);
    unmatched::match_unknown(&mut b, &mut a, &theirs.words.multipliers);
    unmatched::match_ranges(&mut a, &mut b, theirs);
    unmatched::match_ranges(&mut b, &mut a, ours);
    for (numbers, [text, other], only) in [
        (a, [theirs, ours], &mut mismatch.source_only),
        (b, [ours, theirs], &mut mismatch.translation_only),
    ] {
        if numbers.is_empty() {
            continue;
        }
        let mentions = Mentions::of(other);
        let are_few = numbers.len() <= MAX_IN_NOUNS;
        let is_said = |number: &Unmatched| {
            mentions.say(number) || are_few && counted_nouns::say(number, text, other)
        };
        let mut numbers: Vec<Unmatched> =
            numbers.into_iter().filter(|number| !is_said(number)).collect();
        // A phone number is reported once, whole.
        let mut phones: Vec<usize> = numbers.iter().filter_map(|number| number.phone).collect();
        phones.sort_unstable();
        let lacking = |phone: &&Figure| phones.binary_search(&phone.place.start).is_ok();
        let lacking: Vec<&Figure> = text.figures.iter().filter(lacking).collect();
        numbers.retain(|number| number.phone.is_none());
        only.extend(numbers.into_iter().map(|number| number.written));
        only.extend(written(&lacking, text));
    }
}

/// Returns `true` for a text with `24/7`, which languages write in several ways: `24h/24 et 7j/7`, `24時間`.
fn is_round_the_clock(text: &Figures<'_>) -> bool {
    text.figures.windows(2).any(|two| {
        let between = &text.letters[two[0].place.end..two[1].place.start];
        two[0].value.whole() == Some(24)
            && matches!(two[1].value.whole(), Some(7 | 24))
            && between.len() <= MAX_BETWEEN_HOURS
            && between.contains(&'/')
    })
}

#[cfg(test)]
mod tests;
