//! The words for the halves of the day: `am`, `صباحا`, `下午`.

use std::ops::Range;

use crate::i18n::joins_next_word;

use super::figures::Figures;
use super::word_at::folded;

/// The words of a language for the morning, then those for the afternoon and evening, in small letters; none for a language
/// that the table lacks.
pub(super) struct DayHalves([Vec<Vec<char>>; 2]);

impl DayHalves {
    pub fn of(language: &str) -> DayHalves {
        let language = match language {
            "kmr" => "ku",
            "prs" => "fa",
            "tl" => "fil",
            language => language,
        };
        let mut lines = include_str!("../../../data/day-halves.tsv").lines();
        let line = lines.find_map(|line| line.strip_prefix(language)?.strip_prefix('\t'));
        let mut fields = line.unwrap_or_default().split('\t');
        let mut words = || -> Vec<Vec<char>> {
            let words = fields.next().unwrap_or_default().split(',');
            words
                .filter(|word| !word.is_empty())
                .map(|word| word.chars().map(folded).collect())
                .collect()
        };
        DayHalves([words(), words()])
    }

    /// The half of the day of the first word that `is_beside` accepts, from `0`, with the length of the word.
    fn find(&self, is_beside: impl Fn(&[char]) -> bool) -> Option<(u8, usize)> {
        let halves = (0_u8..).zip(&self.0);
        halves.into_iter().find_map(|(half, words)| {
            let word = words.iter().find(|word| is_beside(word))?;
            Some((half, word.len()))
        })
    }
}

/// The half of the day that a word behind or before a number names, from `0`, with the place of the two.
pub(super) fn half_beside(number: &Range<usize>, text: &Figures<'_>) -> Option<(u8, Range<usize>)> {
    let (before, after) = (&text.folded[..number.start], &text.folded[number.end..]);
    let before = before.strip_suffix(&[' ']).unwrap_or(before);
    let after = after.strip_prefix(&[' ']).unwrap_or(after);
    let ends = |word: &[char], next: Option<&char>| {
        next.is_none_or(|letter| !letter.is_alphanumeric())
            || word.first().is_some_and(|letter| joins_next_word(*letter))
    };
    let follows =
        |word: &[char]| after.strip_prefix(word).is_some_and(|rest| ends(word, rest.first()));
    let precedes =
        |word: &[char]| before.strip_suffix(word).is_some_and(|rest| ends(word, rest.last()));
    let halves = &text.words.halves;
    if let Some((half, length)) = halves.find(follows) {
        return Some((half, number.start..text.letters.len() - after.len() + length));
    }
    let (half, length) = halves.find(precedes)?;
    Some((half, before.len() - length..number.end))
}
