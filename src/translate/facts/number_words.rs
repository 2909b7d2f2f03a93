//! Words that multiply the number beside them: thousand, lakh, million, `万`.

use crate::i18n::joins_next_word;

use super::language_row;
use super::word_at::small_letters;

/// The mark of a space in a word of the table.
const SPACE: char = '_';

/// The words of a language that multiply; none for a language that the table lacks.
pub(super) struct Multipliers(Vec<Word>);

struct Word {
    power: u32,
    /// Its first letters, in small ones.
    stem: Vec<char>,
    /// A word may go on behind it.
    is_open: bool,
}

/// A word that multiplies, found in a text.
pub(super) struct Multiplier {
    /// The power of ten.
    pub power: u32,
    /// The length of the word, in characters.
    pub length: usize,
}

impl Multipliers {
    pub fn of(language: &str) -> Multipliers {
        let table = include_str!("../../../data/number-words.tsv");
        let [_, groups] = language_row::fields::<2>(table, language);
        let groups = groups.split(' ').filter_map(|group| group.split_once(':'));
        let powers = groups.filter_map(|(power, words)| Some((power.parse().ok()?, words)));
        let words = powers.flat_map(|(power, words)| {
            words.split(',').map(move |word| {
                let stem = word.strip_suffix('~');
                Word {
                    power,
                    stem: small_letters(&stem.unwrap_or(word).replace(SPACE, " ")).collect(),
                    is_open: stem.is_some(),
                }
            })
        });
        Multipliers(words.collect())
    }

    /// Returns `true` if no words of the language are known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The word that multiplies at the start of a text in small letters; the longest one that fits.
    pub fn at_start(&self, text: &[char]) -> Option<Multiplier> {
        let Word { power, stem, is_open } = self.word_at_start(text)?;
        let rest = text[stem.len()..].iter().take_while(|c| *is_open && c.is_alphanumeric());
        Some(Multiplier { power: *power, length: stem.len() + rest.count() })
    }

    /// The powers of ten for which a text in small letters has a word, each by its index.
    pub fn powers(&self, text: &[char]) -> Vec<bool> {
        let max = self.0.iter().map(|word| word.power).max().unwrap_or(0);
        let mut powers = vec![false; max as usize + 1];
        let is_start = |at: &usize| {
            let before = at.checked_sub(1).map(|at| text[at]);
            before.is_none_or(|c| !c.is_alphabetic() || joins_next_word(c))
        };
        for at in (0..text.len()).filter(is_start) {
            if let Some(word) = self.word_at_start(&text[at..]) {
                powers[word.power as usize] = true;
            }
        }
        powers
    }

    fn word_at_start(&self, text: &[char]) -> Option<&Word> {
        let fits = self.0.iter().filter(|word| {
            // Scripts without spaces join the next word.
            let joins = word.stem.last().is_some_and(|letter| joins_next_word(*letter));
            let goes_on = || text.get(word.stem.len()).is_some_and(|c| c.is_alphanumeric());
            text.starts_with(&word.stem) && (word.is_open || joins || !goes_on())
        });
        fits.max_by_key(|word| word.stem.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_multiply() {
        for (language, text, expected) in [
            ("vi", "triệu đồng", Some((6, 5))),
            ("en", "millions of", Some((6, 8))),
            ("en", "minutes", None),
            ("en", "men", None),
            ("zh", "万元", Some((4, 1))),
            ("my", "သိန်းကျော်", Some((5, 5))),
            ("th", "แสนบาท", Some((5, 3))),
            ("lo", "ລ້ານກີບ", Some((6, 4))),
            ("ro", "miliarde", Some((9, 8))),
            ("de", "bin", None),
            ("tr", "bin lira", Some((3, 3))),
            ("rom", "milion", None),
        ] {
            let text: Vec<char> = text.chars().collect();
            let found = Multipliers::of(language).at_start(&text);
            let found = found.map(|found| (found.power, found.length));
            assert_eq!(found, expected, "{language} {text:?}");
        }
        let letters: Vec<char> = "about a million people".chars().collect();
        let powers = Multipliers::of("en").powers(&letters);
        assert!(powers[6] && powers.iter().filter(|is_named| **is_named).count() == 1);
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        for line in include_str!("../../../data/number-words.tsv").lines() {
            let Some((language, words)) = line.split_once('\t') else { continue };
            let count = words.split([' ', ',']).count();
            let read = Multipliers::of(language).0.len();
            assert!(line.starts_with('#') || read == count, "{line}");
        }
    }
}
