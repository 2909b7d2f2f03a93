//! The words for the halves of the day: `am`, `صباحا`, `下午`.

use super::language_row;
use super::word_at::small_letters;

/// The words of English, which are written in all languages.
const ENGLISH: [&[&str]; 2] = [&["a.m", "a. m"], &["p.m", "p. m", "pm"]];
/// Its short word for the morning, which is a word of its own in some languages: `um 5 am Montag`, `la 5 am plecat`.
const AM: &str = "am";
const WITH_WORD_AM: &[&str] = &["cy", "de", "ga", "gd", "gsw", "lb", "nds", "ro", "wo"];

/// The words of a language for the morning, those for the afternoon and evening, and those for the night, in small letters; those
/// of English alone for a language that the table lacks.
pub(super) struct DayHalves([Vec<Vec<char>>; 3]);

/// The part of the day that a word names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum DayPart {
    Morning,
    Evening,
    /// It has hours of both halves.
    Night,
}

impl DayPart {
    /// The half of the day of an hour with this word, from `0`: 9 of the night is 21 o'clock, 3 of the night is 3 o'clock.
    pub fn half(self, hour: u64) -> u8 {
        match self {
            DayPart::Morning => 0,
            DayPart::Evening => 1,
            DayPart::Night => u8::from((6..12).contains(&(hour % 12))),
        }
    }

    /// An hour from midnight of one of the clock of twelve hours with this word.
    pub fn hour_of_day(self, hour: u64) -> u64 {
        hour % 12 + 12 * u64::from(self.half(hour))
    }
}

impl DayHalves {
    pub fn of(language: &str) -> DayHalves {
        let table = include_str!("../../../data/day-halves.tsv");
        let [_, own @ ..] = language_row::fields::<4>(table, language);
        let mut parts = own.map(|words| language_row::words(words).collect::<Vec<_>>());
        for (words, english) in parts.iter_mut().zip(ENGLISH) {
            words.extend(english.iter().map(|word| small_letters(word).collect()));
        }
        if !WITH_WORD_AM.contains(&language) {
            parts[0].push(AM.chars().collect());
        }
        DayHalves(parts)
    }

    /// The part of the day of the longest word that `is_beside` accepts, with the length of the word.
    pub fn find(&self, is_beside: impl Fn(&[char]) -> bool) -> Option<(DayPart, usize)> {
        let parts = [DayPart::Morning, DayPart::Evening, DayPart::Night].into_iter().zip(&self.0);
        let is_beside = &is_beside;
        let found = parts.flat_map(move |(part, words)| {
            let words = words.iter().filter(move |word| is_beside(word));
            words.map(move |word| (part, word.len()))
        });
        found.max_by_key(|(_, length)| *length)
    }
}

#[cfg(test)]
mod tests {
    const TABLE: &str = include_str!("../../../data/day-halves.tsv");

    fn rows() -> impl Iterator<Item = Vec<&'static str>> {
        let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split('\t').collect())
    }

    #[test]
    fn each_word_names_one_half() {
        for row in rows() {
            let [language, parts @ ..] = &row[..] else { panic!("no columns") };
            assert!((2..=3).contains(&parts.len()), "{row:?}");
            let words = || parts.iter().flat_map(|part| part.split(',')).filter(|w| !w.is_empty());
            let mut distinct: Vec<&str> = words().collect();
            distinct.sort_unstable();
            distinct.dedup();
            assert_eq!(distinct.len(), words().count(), "{language}");
            assert!(
                words().all(|word| word == word.trim() && word == word.to_lowercase()),
                "{row:?}"
            );
        }
    }
}
