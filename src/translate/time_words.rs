//! Months, weekdays and halves of the day, which a text names beside its numbers and a translation may name otherwise.
//!
//! Two blocks are compared only if they name the same count of them: languages differ in the words that they repeat or leave
//! out, and CLDR lacks the names of some.

use std::sync::{Arc, LazyLock, RwLock};

use rustc_hash::FxHashMap;

use crate::i18n::{ascii_digit, month_names, weekday_names};

use super::figures::{Figure, Figures, Value};
use super::word_forms::{Stem, folded};

/// Letters between a day and the name of its month: `5 de enero`.
const MAX_GAP: usize = 4;
/// Letters of the longest name of a month that is looked for before its day.
const MAX_NAME: usize = 20;
/// Letters by which a case makes a weekday longer.
const MAX_ENDING: usize = 3;

/// The names of a language.
struct Names {
    months: Vec<(u8, Stem)>,
    /// Empty if one is the end of another in a script without capitals, as in Persian.
    weekdays: Vec<(u8, Vec<char>)>,
}

/// The names of the languages that were asked for. CLDR's are slow to make.
static NAMES: LazyLock<RwLock<FxHashMap<String, Arc<Names>>>> = LazyLock::new(RwLock::default);

/// The words for the halves of the day, by language.
static HALVES: LazyLock<FxHashMap<&str, [Vec<&str>; 2]>> = LazyLock::new(|| {
    let lines = include_str!("../../data/day-halves.tsv").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    let rows = lines.filter_map(|line| {
        let mut fields = line.split('\t');
        let code = fields.next()?;
        let mut words = || fields.next().map(|words| words.split(',').collect());
        Some((code, [words()?, words()?]))
    });
    rows.collect()
});

/// The words that differ: those of the source, then those of the translation.
pub(super) fn difference(theirs: &Figures, ours: &Figures) -> (Vec<String>, Vec<String>) {
    let mut found = (Vec::new(), Vec::new());
    if theirs.figures.is_empty() || ours.figures.is_empty() {
        return found;
    }
    for of in [months, weekdays, halves] {
        let (Some(theirs), Some(ours)) = (of(theirs), of(ours)) else { continue };
        if theirs.len() != ours.len() {
            continue;
        }
        let numbers = |words: &[Word]| {
            let mut numbers: Vec<u8> = words.iter().map(|word| word.number).collect();
            numbers.sort_unstable();
            numbers
        };
        if numbers(&theirs) == numbers(&ours) {
            continue;
        }
        let only = |words: &[Word], others: &[Word]| -> Vec<String> {
            let mut others = numbers(others);
            let mut only = Vec::new();
            for word in words {
                match others.iter().position(|other| *other == word.number) {
                    Some(at) => drop(others.swap_remove(at)),
                    None => only.push(word.written.clone()),
                }
            }
            only
        };
        found.0.extend(only(&theirs, &ours));
        found.1.extend(only(&ours, &theirs));
    }
    found
}

/// A name in a text, with the number of its month, weekday or half of the day.
struct Word {
    number: u8,
    written: String,
}

impl Names {
    fn of(code: &str) -> Arc<Names> {
        if let Ok(known) = NAMES.read()
            && let Some(names) = known.get(code)
        {
            return Arc::clone(names);
        }
        let names = Arc::new(Names::new(code));
        if let Ok(mut known) = NAMES.write() {
            known.insert(code.to_owned(), Arc::clone(&names));
        }
        names
    }

    fn new(code: &str) -> Names {
        let months = (1..=12).flat_map(|month| {
            let words = month_names(code, month).into_iter();
            let words = words.filter(|name| !name.contains(char::is_numeric));
            words.map(move |name| (month, Stem::of(&name)))
        });
        let long = |day| weekday_names(code, day).into_iter().next().unwrap_or_default();
        let weekdays = (1..=7).map(|day| (day, long(day).chars().map(folded).collect::<Vec<_>>()));
        let mut weekdays: Vec<(u8, Vec<char>)> =
            weekdays.filter(|(_, name)| name.len() > 1).collect();
        let is_end = |(day, name): &(u8, Vec<char>)| {
            let has_case = name.iter().any(|c| c.is_lowercase());
            let mut others = weekdays.iter().filter(|(other, _)| other != day);
            !has_case && others.any(|(_, other)| other.ends_with(name))
        };
        if weekdays.iter().any(is_end) {
            weekdays.clear();
        }
        Names { months: months.collect(), weekdays }
    }

    /// The month that the text names at a place, with the end of the word. `None` if no month, `Some(None)` if several have
    /// this name.
    fn month_at(&self, text: &[char], at: usize) -> Option<(Option<u8>, usize)> {
        let fits = self.months.iter().filter(|(_, stem)| stem.is_at(text, at));
        let longest = fits.clone().map(|(_, stem)| stem.len()).max()?;
        let mut months = fits.filter(|(_, stem)| stem.len() == longest).map(|(month, _)| *month);
        let month = months.next()?;
        let is_one = months.all(|other| other == month);
        let rest = text[at + longest..].iter().take_while(|c| c.is_lowercase()).count();
        Some((is_one.then_some(month), at + longest + rest))
    }
}

/// The months that stand beside a day; `None` if it is not known which month a word names.
fn months(text: &Figures) -> Option<Vec<Word>> {
    let names = Names::of(&text.code);
    let letters: Vec<char> = text.letters.iter().map(|c| folded(*c)).collect();
    let is_gap = |from: usize, to: usize| {
        to.saturating_sub(from) <= MAX_GAP
            && letters[from..to].iter().all(|c| ascii_digit(*c).is_none())
    };
    let mut places: Vec<(usize, usize, Option<u8>)> = Vec::new();
    let is_day = |figure: &&Figure| matches!(figure.whole(), Some(1..=31)) && figure.power == 0;
    for figure in text.figures.iter().filter(is_day) {
        let end = figure.at + figure.written.chars().count();
        let after = end..letters.len().min(end + MAX_GAP + 1);
        let before = figure.at.saturating_sub(MAX_NAME + MAX_GAP)..figure.at;
        for at in after.chain(before) {
            let Some((month, word_end)) = names.month_at(&letters, at) else { continue };
            let is_beside = if at >= end {
                is_gap(end, at)
            } else {
                word_end <= figure.at && is_gap(word_end, figure.at)
            };
            if is_beside && places.iter().all(|(known, ..)| *known != at) {
                places.push((at, word_end, month));
            }
        }
    }
    // A name may begin inside of another one in scripts without capitals.
    places.sort_unstable_by_key(|(at, ..)| *at);
    places.dedup_by(|next, last| next.0 < last.1);
    let word = |(at, end, month): (usize, usize, Option<u8>)| {
        Some(Word { number: month?, written: text.letters[at..end].iter().collect() })
    };
    places.into_iter().map(word).collect()
}

/// The weekdays of a text that has numbers.
fn weekdays(text: &Figures) -> Option<Vec<Word>> {
    let names = Names::of(&text.code);
    let letters: Vec<char> = text.letters.iter().map(|c| folded(*c)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() && !names.weekdays.is_empty() {
        let is_start = at == 0 || !letters[at - 1].is_lowercase();
        let fits = names.weekdays.iter().filter(|_| is_start).filter_map(|(day, name)| {
            // The last letter of a longer name changes with its case.
            let is_open = name.len() > 4 && name.iter().all(|c| c.is_lowercase());
            let stem = &name[..name.len() - usize::from(is_open)];
            let rest = letters[at..].strip_prefix(stem)?;
            let ending = rest.iter().take_while(|c| c.is_lowercase()).count();
            let max = if is_open { MAX_ENDING } else { 0 };
            (ending <= max).then_some((*day, stem.len() + ending))
        });
        match fits.max_by_key(|(_, length)| *length) {
            Some((number, length)) => {
                let written = text.letters[at..at + length].iter().collect();
                found.push(Word { number, written });
                at += length;
            }
            None => at += 1,
        }
    }
    Some(found)
}

/// The halves of the day beside the hours of a text.
fn halves(text: &Figures) -> Option<Vec<Word>> {
    let base = match text.code.split('-').next().unwrap_or_default() {
        "kmr" => "ku",
        "prs" => "fa",
        "tl" => "fil",
        base => base,
    };
    let words = HALVES.get(base)?;
    let mut found = Vec::new();
    for figure in &text.figures {
        let is_hour = match figure.value {
            Value::Time(..) => true,
            Value::Number(_) => matches!(figure.whole(), Some(1..=11)),
            Value::Date(_) => false,
        };
        if !is_hour {
            continue;
        }
        let end = figure.at + figure.written.chars().count();
        let lower = |letters: &[char]| letters.iter().collect::<String>().to_lowercase();
        let after = lower(&text.letters[end..text.letters.len().min(end + MAX_NAME)]);
        let before = lower(&text.letters[figure.at.saturating_sub(MAX_NAME)..figure.at]);
        let (after, before) = (after.trim_start(), before.trim_end());
        let is_beside = |word: &&str| {
            let follows = after
                .strip_prefix(word)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) || is_joined(word));
            let precedes = before
                .strip_suffix(word)
                .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric) || is_joined(word));
            follows || precedes
        };
        let half = (0_u8..).zip(words).find_map(|(number, words)| {
            let word = words.iter().find(|word| is_beside(word))?;
            Some(Word { number, written: format!("{} {word}", figure.written) })
        });
        found.extend(half);
    }
    Some(found)
}

/// Returns `true` for words of scripts that have no spaces between words.
fn is_joined(word: &str) -> bool {
    word.starts_with(|letter: char| letter >= '\u{3040}')
}
