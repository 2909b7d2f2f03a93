//! The words for the halves of the day: `am`, `صباحا`, `下午`.

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
    pub fn find(&self, is_beside: impl Fn(&[char]) -> bool) -> Option<(u8, usize)> {
        let halves = (0_u8..).zip(&self.0);
        halves.into_iter().find_map(|(half, words)| {
            let word = words.iter().find(|word| is_beside(word))?;
            Some((half, word.len()))
        })
    }
}
