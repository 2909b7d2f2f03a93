//! Months and weekdays, which a text names beside its numbers and a translation may name otherwise.
//!
//! Two blocks are compared only if they name the same count of them: languages differ in the words that they repeat or leave
//! out, and CLDR lacks the names of some.

use std::ops::Range;

use crate::i18n::ascii_digit;

use super::figures::{Figure, Figures};
use super::named_time::Word;

/// Letters between a day and the name of its month: `5 de enero`.
const MAX_GAP: usize = 4;
/// Letters of the longest name of a month that is looked for before its day.
const MAX_NAME: usize = 20;

/// The words that differ: those of the source, then those of the translation.
pub(super) fn difference(theirs: &Figures<'_>, ours: &Figures<'_>) -> (Vec<String>, Vec<String>) {
    let mut found = (Vec::new(), Vec::new());
    let mut compare = |words_a: &[Word], words_b: &[Word]| {
        let is_comparable = words_a.len() == words_b.len();
        if is_comparable {
            found.0.extend(only(words_a, words_b, theirs));
            found.1.extend(only(words_b, words_a, ours));
        }
        is_comparable && !words_a.is_empty()
    };
    if let (Some(months_a), Some(months_b)) = (months(theirs), months(ours)) {
        compare(&months_a, &months_b);
    }
    let (weekdays_a, weekdays_b) = (weekdays(theirs), weekdays(ours));
    let has_names = compare(&weekdays_a, &weekdays_b);
    if !has_names {
        let with_short = |long, text: &Figures<'_>| {
            text.words.names.short_weekdays.add_to(long, &text.letters, &text.folded)
        };
        compare(&with_short(weekdays_a, theirs), &with_short(weekdays_b, ours));
    }
    found
}

/// The words whose numbers the other side has fewer times, as written.
fn only(words: &[Word], others: &[Word], text: &Figures<'_>) -> Vec<String> {
    let mut counts = [0_usize; u8::MAX as usize + 1];
    for other in others {
        counts[usize::from(other.number)] += 1;
    }
    let is_only = |word: &&Word| {
        let count = &mut counts[usize::from(word.number)];
        let is_only = *count == 0;
        *count = count.saturating_sub(1);
        is_only
    };
    words.iter().filter(is_only).map(|word| text.written(word.place.clone())).collect()
}

/// The months that stand beside a day; `None` if it is not known which month a word names.
pub(super) fn months(text: &Figures<'_>) -> Option<Vec<Word>> {
    let mut found = Vec::new();
    let mut free = 0;
    let firsts = text.words.names.first_days(&text.folded, &text.starts);
    let days = text.figures.iter().filter(is_day).map(|day| &day.place);
    let mut days: Vec<&Range<usize>> = days.chain(&firsts).collect();
    days.sort_by_key(|day| day.start);
    let mut days = days.into_iter().peekable();
    for at in &text.starts {
        while days.next_if(|day| day.end + MAX_GAP < *at).is_some() {}
        let Some(day) = days.peek() else { break };
        // A name may begin inside of another one in scripts without capitals.
        if *at < free || at + MAX_NAME + MAX_GAP < day.start {
            continue;
        }
        let Some((month, place)) = text.words.names.month_at(&text.folded, *at) else { continue };
        if is_beside_day(&place, text, &firsts) {
            free = place.end;
            found.push(Word { number: month?, place });
        }
    }
    Some(found)
}

pub(super) fn is_day(figure: &&Figure) -> bool {
    figure.power == 0 && matches!(figure.value.whole(), Some(1..=31))
}

/// Returns `true` if a day of a month stands before or behind a name, or one of `firsts` before it.
fn is_beside_day(name: &Range<usize>, text: &Figures<'_>, firsts: &[Range<usize>]) -> bool {
    let is_gap = |from: usize, to: usize| {
        to - from <= MAX_GAP && text.letters[from..to].iter().all(|c| ascii_digit(*c).is_none())
    };
    let before = text.figures.partition_point(|figure| figure.place.end <= name.start);
    let next = text.figures.partition_point(|figure| figure.place.start < name.end);
    let is_before = text.figures[..before]
        .last()
        .is_some_and(|figure| is_gap(figure.place.end, name.start) && is_day(&figure));
    let is_behind = text.figures.get(next).is_some_and(|figure| {
        let start = figure.place.start;
        start - name.start <= MAX_NAME + MAX_GAP && is_gap(name.end, start) && is_day(&figure)
    });
    let before = firsts.partition_point(|first| first.end < name.start);
    let is_first = firsts[..before].last().is_some_and(|first| first.end + 1 == name.start);
    is_before || is_behind || is_first
}

/// The weekdays of a text.
fn weekdays(text: &Figures<'_>) -> Vec<Word> {
    let mut found = Vec::new();
    let mut free = 0;
    for at in &text.starts {
        if *at < free {
            continue;
        }
        let is_capital = text.letters[*at].is_uppercase();
        if let Some((number, place)) = text.words.names.weekday_at(&text.folded, *at, is_capital) {
            free = place.end;
            found.push(Word { number, place });
        }
    }
    found
}
