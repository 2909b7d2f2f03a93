//! The names of weekdays with the endings of their cases: `kedden`, `salıdan`, `среду`.

use super::language_row;
use super::word_at::{folded, is_end};

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

/// The names that weekdays are compared by: none if they cannot be told apart.
pub(super) fn weekdays(code: &str, names: Vec<(u8, Vec<char>)>) -> Vec<Weekday> {
    let is_end_of_other = |(day, name): &(u8, Vec<char>)| {
        let has_case = name.iter().any(|c| c.is_lowercase());
        let mut others = names.iter().filter(|(other, _)| other != day);
        !has_case && others.any(|(_, other)| other.ends_with(name))
    };
    if names.iter().any(is_end_of_other) {
        return Vec::new();
    }
    let endings = Endings::of(code.split('-').next().unwrap_or(code));
    let with_articles = names.into_iter().flat_map(|(number, name)| {
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
}

impl Endings {
    fn of(language: &str) -> Endings {
        let table = include_str!("../../../data/weekday-endings.tsv");
        let [_, endings, ordinary] = language_row::fields::<3>(table, language);
        let list = |field: &'static str| field.split(',').filter(|entry| !entry.is_empty());
        let ending = |entry: &str| {
            let (count, letters) = entry.split_at_checked(1)?;
            Some((count.parse().ok()?, letters.chars().map(folded).collect()))
        };
        let name = (0, Vec::new());
        Endings {
            all: [name].into_iter().chain(list(endings).filter_map(ending)).collect(),
            ordinary: list(ordinary).map(|word| word.chars().map(folded).collect()).collect(),
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
mod tests {
    use super::super::time_names::TimeNames;
    use super::*;

    #[test]
    fn weekdays_that_are_the_end_of_others_are_left_out() {
        for (code, is_compared) in
            [("en", true), ("ar", true), ("tr", true), ("kmr", true), ("fa", false), ("ckb", false)]
        {
            let names = (1..=7).filter_map(|day| {
                let name = crate::i18n::weekday_names(code, day).into_iter().next()?;
                Some((day, name.chars().map(folded).collect()))
            });
            assert_eq!(!weekdays(code, names.collect()).is_empty(), is_compared, "{code}");
        }
    }

    #[test]
    fn weekdays_are_known_with_their_endings_and_ordinary_words_are_none() {
        for (code, day, forms, others) in [
            ("hu", 1, "hétfő hétfőn hétfőtől Hétfő", "hét hétfa"),
            ("hu", 2, "kedd kedden keddtől keddig keddenként", "kedves kedvenc keddes"),
            ("hu", 3, "szerda szerdán szerdáig", "szerdahely szer"),
            ("fi", 1, "maanantai maanantaina maanantaisin maanantaista", "maananta"),
            ("fi", 3, "keskiviikkona keskiviikosta keskiviikon", "keskiviiva"),
            ("tr", 2, "salı salıdan salıya Salı’ya", "salık salıncak"),
            ("tr", 1, "pazartesi Pazartesi'den pazartesiden", "pazar"),
            ("tr", 5, "cuma cumadan Cuma'ya", "cumartesi cumhuriyet"),
            ("tr", 7, "Pazar Pazar'a", "pazar pazarda pazarlık"),
            ("et", 5, "reede reedel reedest reedeti", "reeder"),
            ("et", 1, "esmaspäev esmaspäeval esmaspäevast esmaspäeviti", "esmas"),
            ("eu", 1, "astelehena astelehenean astelehenetik", "aste"),
            ("eu", 7, "igandea igandean igandetan igandero", "igan"),
            ("ru", 3, "Среда среду средам", "среда среди средств средний средства"),
            ("ru", 5, "пятница пятницу пятницам", "пятно пять"),
            ("uk", 5, "п'ятниця п’ятницю пʼятниці", "п'ять п'ятий"),
            ("uk", 1, "понеділок понеділка", "понад"),
            ("sq", 1, "e hënë të hënën e hëna së hënës", "hënë e hënëzuar"),
            ("de", 1, "Montag montags Montagabend", "Montage montage"),
            ("ro", 1, "Luni lunea", "luni luna lunile"),
            ("ro", 6, "sâmbătă sâmbăta", "sâmbure"),
            ("id", 7, "Minggu", "minggu mingguan"),
            ("es", 2, "martes Martes", "marte"),
            ("vi", 2, "thứ ba", "thứ bar"),
            ("ar", 1, "الاثنين الإثنين", "اثنان الاثنينات"),
            ("ar", 7, "الأحد", "الأحداث"),
            ("ary", 3, "الأربعاء", "أربعة"),
        ] {
            let names = TimeNames::of(code);
            let found = |word: &str| {
                let letters: Vec<char> = word.chars().collect();
                let small: Vec<char> = letters.iter().map(|c| folded(*c)).collect();
                let found = names.weekday_at(&small, 0, letters[0].is_uppercase());
                found.map(|(day, _)| day)
            };
            let words: Vec<&str> =
                if code == "sq" || code == "vi" { vec![] } else { forms.split(' ').collect() };
            for form in words {
                assert_eq!(found(form), Some(day), "{form} in {code}");
            }
            assert_eq!(found(forms), Some(day), "{forms} in {code}");
            for other in others.split(' ') {
                assert_eq!(found(other).filter(|found| *found == day), None, "{other} in {code}");
            }
        }
    }

    #[test]
    fn every_row_of_the_table_is_read() {
        for [language, endings, ordinary] in
            crate::tsv::rows::<3>(include_str!("../../../data/weekday-endings.tsv"))
        {
            let read = Endings::of(language);
            let count = |field: &str| field.split(',').filter(|entry| !entry.is_empty()).count();
            assert_eq!(read.all.len(), count(endings) + 1, "{language}");
            assert_eq!(read.ordinary.len(), count(ordinary), "{language}");
        }
    }
}
