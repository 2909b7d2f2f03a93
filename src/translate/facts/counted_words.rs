//! The words for a share of a hundred and for people beside a number: `30 %`, `30 por ciento`, `30 kişi`.

use std::ops::Range;

use crate::i18n::joins_next_word;

use super::language_row;

const SIGNS: &[char] = &['%', '％', '٪', '﹪'];
/// The mark of a name that stands before its number, and of one that may go on.
const BEFORE: char = '<';
const OPEN: char = '~';

/// The words of a language; none for a language that the table lacks.
pub(super) struct CountedWords {
    percent: Vec<Word>,
    people: Vec<Word>,
    /// The words before which a number counts nothing.
    particles: Vec<Vec<char>>,
}

struct Word {
    letters: Vec<char>,
    is_before: bool,
    is_open: bool,
}

impl CountedWords {
    pub fn of(language: &str) -> CountedWords {
        let table = include_str!("../../../data/counted-words.tsv");
        let [_, percent, people, particles] = language_row::fields::<4>(table, language);
        let words = |field| -> Vec<Word> { language_row::words(field).map(Word::of).collect() };
        let mut percent = words(percent);
        for word in &mut percent {
            // Endings of cases are written to it in scripts without capitals: `শতাংশের`.
            word.is_open |= !word.letters.iter().any(|c| c.is_lowercase() || joins_next_word(*c));
        }
        CountedWords {
            percent,
            people: words(people),
            particles: language_row::words(particles).collect(),
        }
    }

    /// Returns `true` if the words for a share of a hundred are known.
    pub fn know_percent(&self) -> bool {
        !self.percent.is_empty()
    }

    /// The place of a number with its sign or word for a share of a hundred.
    pub fn percent_beside(&self, number: &Range<usize>, folded: &[char]) -> Option<Range<usize>> {
        let (before, after) = around(number, folded);
        if after.first().is_some_and(|sign| SIGNS.contains(sign)) {
            return Some(number.start..folded.len() - after.len() + 1);
        }
        if let [.., sign] = before
            && SIGNS.contains(sign)
            && !is_behind_number(&before[..before.len() - 1])
        {
            return Some(before.len() - 1..number.end);
        }
        beside(&self.percent, number, folded)
    }

    /// The place of a number with its word for people.
    pub fn people_beside(&self, number: &Range<usize>, folded: &[char]) -> Option<Range<usize>> {
        beside(&self.people, number, folded)
    }

    /// Returns `true` if a text in small letters has a sign, or at the start of a word a word, for a share of a hundred anywhere.
    pub fn have_percent(&self, folded: &[char], starts: &[usize]) -> bool {
        folded.iter().any(|letter| SIGNS.contains(letter))
            || starts.iter().any(|at| {
                self.percent.iter().any(|word| word.length_at_start(&folded[*at..]).is_some())
            })
    }

    /// Returns `true` for a number that counts nothing: it ends a sentence, or a particle follows it.
    pub fn is_bare(&self, number: &Range<usize>, folded: &[char]) -> bool {
        let (_, after) = around(number, folded);
        let is_apart = folded[..number.start].last().is_none_or(|before| *before == ' ');
        let is_particle = |word: &Vec<char>| {
            after.strip_prefix(&**word).is_some_and(|rest| rest.first() == Some(&' '))
        };
        is_apart
            && !self.particles.is_empty()
            && (matches!(after, [] | ['.' | '!' | '?' | '؟' | '۔'])
                || matches!(after, ['.' | '!' | '?' | '؟' | '۔', ' ', ..])
                || self.particles.iter().any(is_particle))
    }
}

impl Word {
    fn of(mut letters: Vec<char>) -> Word {
        let is_before = letters.first() == Some(&BEFORE);
        letters.drain(..usize::from(is_before));
        let is_open = letters.last() == Some(&OPEN);
        letters.truncate(letters.len() - usize::from(is_open));
        Word { letters, is_before, is_open }
    }

    /// The length of the word at the start of a text in small letters.
    fn length_at_start(&self, text: &[char]) -> Option<usize> {
        let rest = text.strip_prefix(&*self.letters)?;
        let ending = rest.iter().take_while(|letter| letter.is_alphanumeric()).count();
        match self.is_open {
            true => Some(self.letters.len() + ending),
            false => (ending == 0 || self.letters.last().is_some_and(|c| joins_next_word(*c)))
                .then_some(self.letters.len()),
        }
    }
}

/// Returns `true` for what ends with a number: the sign behind it is its own.
fn is_behind_number(before: &[char]) -> bool {
    let before = before.strip_suffix(&[' ']).unwrap_or(before);
    before.last().is_some_and(|letter| letter.is_numeric())
}

/// The text before a number and behind it, without the spaces beside it.
fn around<'t>(number: &Range<usize>, folded: &'t [char]) -> (&'t [char], &'t [char]) {
    let (before, after) = (&folded[..number.start], &folded[number.end..]);
    (before.strip_suffix(&[' ']).unwrap_or(before), after.strip_prefix(&[' ']).unwrap_or(after))
}

fn beside(words: &[Word], number: &Range<usize>, folded: &[char]) -> Option<Range<usize>> {
    let (before, after) = around(number, folded);
    let behind = words.iter().filter(|word| !word.is_before);
    if let Some(length) = behind.filter_map(|word| word.length_at_start(after)).max() {
        return Some(number.start..folded.len() - after.len() + length);
    }
    let precedes = |word: &&Word| {
        let rest = before.strip_suffix(&*word.letters);
        let is_joined = word.letters.first().is_some_and(|letter| joins_next_word(*letter));
        rest.is_some_and(|rest| is_joined || rest.last().is_none_or(|c| !c.is_alphanumeric()))
    };
    let word = words.iter().filter(|word| word.is_before).find(precedes)?;
    Some(before.len() - word.letters.len()..number.end)
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_share_of_a_hundred_is_no_money_and_no_bare_number() {
        for (from, source, code, translation, expected) in [
            ("en", "keep 30% of your pay", "es", "30 de tu sueldo", "S says 30%, T does not"),
            (
                "en",
                "keep 30% of your pay",
                "es",
                "30 euros de tu sueldo",
                "S says 30%, T says 30 euro",
            ),
            ("en", "They keep 30 of it.", "es", "Quedan 30 euros.", "T says 30 euro, S does not"),
            ("en", "They keep 30 euros.", "es", "Quedan 30 %.", "S says 30 euro, T says 30 %"),
            ("ro", "30% din salariu", "ru", "30 леев из зарплаты", "S says 30%, T says 30 leu"),
            ("ur", "وہ 30 فیصد لیتے ہیں۔", "en", "30 rupees.", "S says 30 فیصد, T says 30 rupee"),
            ("tr", "Maaşın %30'unu alırlar.", "ar", "يأخذون 30 ليرة", "S says %30, T says 30 lira"),
            ("tr", "Maaşın %30'unu alırlar.", "ar", "يأخذون 30 بالمئة من الراتب.", ""),
            ("en", "30 percent", "fr", "30 pour cent", ""),
            ("en", "30 %", "de", "30-prozentig, 30 Prozent", "T says 30, S does not"),
            ("en", "30 %", "sw", "asilimia 30", ""),
            ("en", "30 %", "zh", "百分之30", ""),
            ("en", "30 %", "tr", "yüzde 30", ""),
            ("ja", "3割", "en", "30 %", ""),
            ("en", "20 to 30%", "es", "del 20% al 30%", ""),
            ("en", "20 euros, 30% of it", "es", "20 euros, el 30% de eso", ""),
            ("en", "20 euros, 30% of it", "ar", "20 يورو، أي 30 بالمئة", ""),
            ("en", "15% of 12,000", "ne", "१२,००० को १५ प्रतिशतभन्दा बढी", ""),
            ("en", "15% of 12,000", "bn", "১২,০০০ এর ১৫ শতাংশের বেশি", ""),
            ("en", "50% 30 people", "es", "50 % 30 personas", ""),
            ("en", "€20 or 30", "es", "20 o 30 euros", ""),
            ("en", "Fee in euros: 30.", "es", "La tasa es de 30 euros.", ""),
            ("en", "30 quid", "es", "30 libras", ""),
            ("en", "15 or older", "es", "15 años o más", ""),
            ("en", "30%", "yo", "30", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }

    #[test]
    fn people_and_days_keep_their_numbers() {
        for (from, source, code, translation, expected) in [
            (
                "en",
                "Go with 2 people and wait 3 days.",
                "es",
                "Ve con 3 personas y espera 2 días.",
                "S says 2 people, 3 days, T says 2 días, 3 personas",
            ),
            ("en", "2 people, 3 days", "es", "3 días, 2 personas", ""),
            ("en", "2 women, 3 days", "es", "3 días, 2 mujeres", ""),
            ("en", "5 people", "zh", "5个人", ""),
            ("en", "5 people", "zh", "500元", "S says 5, T says 500"),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
