//! The names of weekdays with the endings of their cases: `kedden`, `salıdan`, `среду`.

use super::language_row;
use super::word_at::{is_end, small_letters};

/// The articles of Albanian before a weekday: `e hënë`, `të hënën`, `së hënës`.
const ARTICLES: [&str; 3] = ["e ", "të ", "së "];

/// The long name of a weekday.
pub(super) struct Weekday {
    /// Its ISO number.
    pub number: u8,
    /// The letters that all its forms begin with.
    stem: Vec<char>,
    endings: Vec<Ending>,
}

/// The letters behind the stem.
struct Ending {
    letters: Vec<char>,
    /// In small letters, this form is an ordinary word.
    needs_capital: bool,
}

/// The names that weekdays are compared by, without those that cannot be told from the end of another one: in Persian, Saturday
/// (`شنبه`) is the end of Tuesday (`سه شنبه`).
pub(super) fn weekdays(code: &str, mut names: Vec<(u8, Vec<char>)>) -> Vec<Weekday> {
    let endings = Endings::of(code.split('-').next().unwrap_or(code));
    if !names.is_empty() {
        names.extend(endings.names.iter().cloned());
    }
    let is_end_of_other = |(day, name): &(u8, Vec<char>)| {
        let has_case = name.iter().any(|c| c.is_lowercase());
        let mut others = names.iter().filter(|(other, _)| other != day);
        !has_case && others.any(|(_, other)| other.ends_with(name))
    };
    let clear: Vec<bool> = names.iter().map(|name| !is_end_of_other(name)).collect();
    let names = names.into_iter().zip(clear).filter(|(_, is_clear)| *is_clear);
    let names = names.map(|(name, _)| name);
    let with_articles = names.flat_map(|(number, name)| {
        let article: Vec<char> = ARTICLES[0].chars().collect();
        let names = match name.strip_prefix(&*article) {
            Some(bare) => ARTICLES.map(|article| article.chars().chain(bare.to_owned()).collect()),
            None => [name, Vec::new(), Vec::new()],
        };
        names.into_iter().filter(|name| !name.is_empty()).map(move |name| (number, name))
    });
    with_articles.map(|(number, name)| endings.weekday(number, &name)).collect()
}

impl Weekday {
    pub fn stem(&self) -> &[char] {
        &self.stem
    }

    /// The length of its longest form that a text in small letters begins with, as a whole word.
    pub fn length_at_start(&self, text: &[char], is_capital: bool) -> Option<usize> {
        let rest = text.strip_prefix(&*self.stem)?;
        let fits = self.endings.iter().filter(|ending| {
            let after = rest.strip_prefix(&*ending.letters);
            let word = &text[..text.len() - after.map_or(0, <[char]>::len)];
            (is_capital || !ending.needs_capital) && after.is_some_and(|after| is_end(word, after))
        });
        let longest = fits.map(|ending| ending.letters.len()).max()?;
        Some(self.stem.len() + longest)
    }
}

/// The endings of a language, as `data/weekday-endings.tsv` has them.
struct Endings {
    /// The count of letters that an ending takes from the end of a name, and its letters.
    all: Vec<(usize, Vec<char>)>,
    /// The forms that are ordinary words.
    ordinary: Vec<Vec<char>>,
    /// Other names, each with the number of its weekday.
    names: Vec<(u8, Vec<char>)>,
}

impl Endings {
    fn of(language: &str) -> Endings {
        let table = include_str!("../../../data/weekday-endings.tsv");
        let [_, endings, ordinary, names] = language_row::fields::<4>(table, language);
        let list = |field: &'static str| field.split(',').filter(|entry| !entry.is_empty());
        let entry = |entry: &'static str| {
            let (count, letters) = entry.split_at_checked(1)?;
            Some((count.parse::<usize>().ok()?, small_letters(letters).collect::<Vec<char>>()))
        };
        let name = (0, Vec::new());
        Endings {
            all: [name].into_iter().chain(list(endings).filter_map(entry)).collect(),
            ordinary: list(ordinary).map(|word| small_letters(word).collect()).collect(),
            names: list(names)
                .filter_map(entry)
                .filter_map(|(day, name)| Some((u8::try_from(day).ok()?, name)))
                .collect(),
        }
    }

    fn weekday(&self, number: u8, name: &[char]) -> Weekday {
        let longest = self.all.iter().map(|(count, _)| *count).max().unwrap_or(0);
        let stem = &name[..name.len().saturating_sub(longest).max(1)];
        let is_whole = [name, &['~']].concat();
        let all = self.all.iter().filter_map(|(count, letters)| {
            let kept = name.get(stem.len()..name.len().checked_sub(*count)?)?;
            let letters = [kept, letters].concat();
            let form = [stem, &letters].concat();
            let needs_capital = self.ordinary.iter().any(|word| *word == form || *word == is_whole);
            Some(Ending { letters, needs_capital })
        });
        Weekday { number, stem: stem.to_owned(), endings: all.collect() }
    }
}

#[cfg(test)]
mod tests;
