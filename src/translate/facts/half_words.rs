//! The words for a half in a language: `y media`, `rưỡi`, `डेढ़`.

use crate::i18n::joins_next_word;

use super::language_row;

/// One half as a sign of its own, in all languages.
pub(super) const HALF: char = '½';

/// The words of a language; none for a language that the table lacks.
pub(super) struct HalfWords {
    pub behind: Vec<Vec<char>>,
    pub before: Vec<Vec<char>>,
    /// Those before the hour that comes: `halb 4` is half past 3.
    pub before_next: Vec<Vec<char>>,
    /// Words for tenths: 15 and 25.
    pub amounts: Vec<(u64, Vec<char>)>,
}

impl HalfWords {
    pub fn of(language: &str) -> HalfWords {
        let table = include_str!("../../../data/half-words.tsv");
        let [_, behind, before, next, three, five] = language_row::fields::<6>(table, language);
        let words = |field| language_row::words(field).collect();
        let amounts = [(15, three), (25, five)]
            .into_iter()
            .flat_map(|(tenths, field)| language_row::words(field).map(move |word| (tenths, word)));
        HalfWords {
            behind: words(behind),
            before: words(before),
            before_next: words(next),
            amounts: amounts.collect(),
        }
    }

    /// The length of a half at the start of a text in small letters, with the space before it.
    pub fn at_start(&self, text: &[char]) -> Option<usize> {
        let space = usize::from(text.first() == Some(&' '));
        let text = &text[space..];
        if text.first() == Some(&HALF) {
            return Some(space + 1);
        }
        let is_word = |word: &&Vec<char>| {
            text.strip_prefix(&***word).is_some_and(|rest| {
                let is_joined = word.last().is_some_and(|last| joins_next_word(*last));
                is_joined || rest.first().is_none_or(|next| !next.is_alphanumeric())
            })
        };
        self.behind.iter().filter(is_word).map(Vec::len).max().map(|length| space + length)
    }

    pub fn is_empty(&self) -> bool {
        self.behind.is_empty() && self.before.is_empty() && self.before_next.is_empty()
    }
}
