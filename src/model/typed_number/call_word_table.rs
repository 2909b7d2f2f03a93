//! The words of `data/call-words.tsv`, and the search for them in a text.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::i18n::joins_next_word;
use crate::tsv;

/// The kinds, languages and beginnings of words.
const TABLE: &str = include_str!("../../../data/call-words.tsv");

/// Words by their first letter.
pub(in crate::model) type Words = FxHashMap<char, Vec<String>>;

pub(in crate::model) static CALL_WORDS: LazyLock<Words> = LazyLock::new(|| by_first_letter("call"));
pub(in crate::model) static AFTER_WORDS: LazyLock<Words> =
    LazyLock::new(|| by_first_letter("after"));
pub(in crate::model) static OTHER_WORDS: LazyLock<Words> =
    LazyLock::new(|| by_first_letter("other"));

/// The languages that the table has words of.
static LANGUAGES: LazyLock<Vec<&str>> =
    LazyLock::new(|| rows("call").flat_map(|(codes, _)| codes.split(", ")).collect());

/// Languages of the table that have no spaces between words, so that a word for calling may be part of a longer run.
const SPACELESS: &[&str] = &["th", "lo", "my", "km", "ja", "zh"];

/// Returns `true` for a language in which the table finds the words for calling.
pub fn is_known(code: &str) -> bool {
    let base = code.split('-').next().unwrap_or(code);
    LANGUAGES.contains(&base) && !SPACELESS.contains(&base)
}

/// Returns `true` if a word of a text begins with one of these.
pub(in crate::model) fn has_word(text: &str, words: &Words) -> bool {
    let mut before = ' ';
    text.char_indices().any(|(at, letter)| {
        let begins = !before.is_alphabetic() || joins_next_word(before);
        before = letter;
        let known = words.get(&letter).filter(|_| begins);
        known.is_some_and(|known| known.iter().any(|word| is_at(word, &text[at..])))
    })
}

/// Returns `true` if a text begins with a word of the table, in which `*` is any word.
fn is_at(word: &str, text: &str) -> bool {
    let Some((start, end)) = word.split_once('*') else { return text.starts_with(word) };
    let rest = text.strip_prefix(start).and_then(|rest| rest.split_once(' '));
    rest.is_some_and(|(_, rest)| rest.starts_with(end.trim_start()))
}

/// The languages and words of each line of a kind.
fn rows(kind: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = tsv::rows(TABLE).filter(move |[of, _, _]| *of == kind);
    rows.map(|[_, codes, words]| (codes, words))
}

fn by_first_letter(kind: &'static str) -> Words {
    let mut words = Words::default();
    for word in rows(kind).flat_map(|(_, words)| words.split('|')) {
        let first = word.chars().next().unwrap_or_default();
        words.entry(first).or_default().push(word.replace('_', " "));
    }
    words
}
