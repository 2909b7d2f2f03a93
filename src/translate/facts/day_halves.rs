//! The words for the halves of the day: `am`, `صباحا`, `下午`.

use super::language_row;
use super::word_at::folded;

/// The words of English, which are written in all languages.
const ENGLISH: [&[&str]; 2] = [&["a.m", "a. m"], &["p.m", "p. m", "pm"]];
/// Its short word for the morning, which is a word of its own in some languages: `um 5 am Montag`, `la 5 am plecat`.
const AM: &str = "am";
const WITH_WORD_AM: &[&str] = &["cy", "de", "ga", "gd", "gsw", "lb", "nds", "ro", "wo"];

/// The words of a language for the morning, then those for the afternoon and evening, in small letters; those of English alone
/// for a language that the table lacks.
pub(super) struct DayHalves([Vec<Vec<char>>; 2]);

impl DayHalves {
    pub fn of(language: &str) -> DayHalves {
        let table = include_str!("../../../data/day-halves.tsv");
        let [_, own @ ..] = language_row::fields::<3>(table, language);
        let mut own = own.into_iter();
        let mut halves = ENGLISH.map(|english| -> Vec<Vec<char>> {
            let own = language_row::words(own.next().unwrap_or_default());
            own.chain(english.iter().map(|word| word.chars().map(folded).collect())).collect()
        });
        if !WITH_WORD_AM.contains(&language) {
            halves[0].push(AM.chars().collect());
        }
        DayHalves(halves)
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
            let [language, morning, evening] = row[..] else { panic!("three columns: {row:?}") };
            let words = || morning.split(',').chain(evening.split(','));
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
