//! The names of months and weekdays in a language, by CLDR.

use std::ops::Range;

use crate::i18n::{month_names, weekday_names};

use super::short_names::ShortNames;
use super::weekday::{self, Weekday};
use super::word_at::{Stem, folded, small_letters};

/// The months of a year.
const MONTHS: usize = 12;
/// Letters of short names of months.
const SHORT_MONTHS: std::ops::RangeInclusive<usize> = 3..=4;
/// Spoken Arabic of regions, for which CLDR has no names of its own.
const ARABIC: &[&str] = &["acm", "aeb", "ajp", "apc", "ar", "arq", "ary", "arz", "ayl", "shu"];

/// Words for the first day of a month before its name, by language.
const FIRST_DAYS: &[(&str, &str)] = &[
    ("ar", "فاتح"),
    ("ar", "الأول من"),
    ("ca", "primer de"),
    ("es", "primero de"),
    ("fr", "premier"),
    ("gl", "primeiro de"),
    ("it", "primo"),
    ("pt", "primeiro de"),
    ("ro", "întâi"),
];

/// The names of a language, each with its number.
pub(super) struct TimeNames {
    pub months: Vec<(u8, Stem)>,
    /// Names of months that are numbers themselves: `tháng 12`.
    pub numbered_months: Vec<(u8, Vec<char>)>,
    /// Short names of weekdays, which count beside each other.
    pub short_weekdays: ShortNames,
    /// Long and short names of weekdays.
    pub weekdays: Vec<(u8, Stem)>,
    /// The long names of weekdays, to tell one from another, without those that are the end of others.
    long_weekdays: Vec<Weekday>,
    first_days: Vec<Vec<char>>,
    month_initials: Initials,
    weekday_initials: Initials,
}

/// The first letters of names, each as one bit of the rest of its code point by 64: most words of a text are none of the
/// names, and so are passed over fast.
struct Initials(u64);

impl TimeNames {
    pub fn of(code: &str) -> TimeNames {
        let base = code.split('-').next().unwrap_or(code);
        let (base, code) = if ARABIC.contains(&base) { ("ar", "ar") } else { (base, code) };
        let first_days = FIRST_DAYS.iter().filter(|(language, _)| *language == base);
        let all = (1..=12)
            .flat_map(|month| month_names(code, month).into_iter().map(move |name| (month, name)));
        let (numbered, named): (Vec<_>, Vec<_>) =
            all.partition(|(_, name)| name.contains(char::is_numeric));
        let has_digit = |name: &str| name.contains(|c: char| c.is_ascii_digit());
        let numbered = numbered.into_iter().filter(|(_, name)| has_digit(name));
        let weekdays: Vec<(u8, Vec<String>)> =
            (1..=7).map(|day| (day, weekday_names(code, day))).collect();
        let stems = weekdays.iter().flat_map(|(day, names)| {
            let names = names.iter().filter(|name| !name.contains(char::is_numeric));
            names.map(|name| (*day, Stem::of(name)))
        });
        let long = weekdays.iter().filter_map(|(day, names)| {
            let name: Vec<char> = small_letters(names.first()?).collect();
            (name.len() > 1).then_some((*day, name))
        });
        // Mongolian has "third month" and so on.
        let last_word = |name: &String| name.rsplit_once(' ').map(|(_, word)| word.to_owned());
        let mut last_words: Vec<String> =
            named.iter().filter_map(|(_, name)| last_word(name)).collect();
        let phrases = last_words.len();
        last_words.dedup();
        let months: Vec<(u8, Stem)> = match phrases >= MONTHS && last_words.len() == 1 {
            true => {
                let phrases = named.iter().filter(|(_, name)| name.contains(' '));
                phrases.map(|(month, name)| (*month, Stem::of_phrase(name))).collect()
            }
            false => {
                let names = named.iter().map(|(month, name)| (*month, Stem::of(name)));
                names.chain(short_months(&named, &weekdays)).collect()
            }
        };
        let long_weekdays = weekday::weekdays(code, long.collect());
        let short_weekdays = ShortNames::of(&weekdays);
        TimeNames {
            month_initials: Initials::of(months.iter().map(|(_, stem)| stem.letters())),
            weekday_initials: Initials::of(long_weekdays.iter().map(Weekday::stem)),
            months,
            numbered_months: numbered
                .map(|(month, name)| (month, small_letters(&name).collect()))
                .collect(),
            weekdays: stems.collect(),
            short_weekdays,
            long_weekdays,
            first_days: first_days.map(|(_, word)| small_letters(word).collect()).collect(),
        }
    }

    /// The month that a text in small letters names at a place where a word may begin, with the place of the word. `None`
    /// if no month, `Some(None)` if several have this name.
    pub fn month_at(&self, text: &[char], at: usize) -> Option<(Option<u8>, Range<usize>)> {
        let text = self.month_initials.start(text, at)?;
        let mut longest: Option<(usize, Option<u8>)> = None;
        for (month, stem) in self.months.iter().filter(|(_, stem)| stem.is_start_of(text)) {
            match &mut longest {
                Some((length, _)) if *length > stem.len() => {}
                Some((length, known)) if *length == stem.len() => {
                    *known = known.filter(|known| known == month);
                }
                longest => *longest = Some((stem.len(), Some(*month))),
            }
        }
        let (length, month) = longest?;
        let rest = text[length..].iter().take_while(|c| c.is_lowercase()).count();
        Some((month, at..at + length + rest))
    }

    /// The places of the words for the first day of a month that stand before a month, in their order: `فاتح` of `فاتح دجنبر`.
    pub fn first_days(&self, text: &[char], starts: &[usize]) -> Vec<Range<usize>> {
        let first_day = |at: &usize| {
            let word = self.first_days.iter().find(|word| text[*at..].starts_with(word))?;
            let end = at + word.len();
            let is_month = text.get(end) == Some(&' ') && self.month_at(text, end + 1).is_some();
            is_month.then_some(*at..end)
        };
        let starts = starts.iter().filter(|_| !self.first_days.is_empty());
        starts.filter_map(first_day).collect()
    }

    /// Returns `true` if a word of a text begins as a weekday does.
    pub fn have_weekday(&self, text: &str) -> bool {
        let mut is_start = true;
        text.char_indices().any(|(at, letter)| {
            let letter = folded(letter);
            let may_begin = is_start && self.weekday_initials.has(letter);
            is_start = !letter.is_lowercase();
            may_begin
                && self.long_weekdays.iter().map(Weekday::stem).any(|stem| {
                    stem.iter().copied().eq(small_letters(&text[at..]).take(stem.len()))
                })
        })
    }

    /// The weekday that a text in small letters names at a place where a word may begin, with the place of the word. A word that
    /// `is_capital` begins with a capital letter.
    pub fn weekday_at(
        &self,
        text: &[char],
        at: usize,
        is_capital: bool,
    ) -> Option<(u8, Range<usize>)> {
        let text = self.weekday_initials.start(text, at)?;
        let fits = self.long_weekdays.iter().filter_map(|weekday| {
            Some((weekday.number, at..at + weekday.length_at_start(text, is_capital)?))
        });
        fits.max_by_key(|(_, place)| place.end)
    }
}

/// The other short names of months with three or four letters: `sep` beside `sept`. One that is a short name of a weekday, too, is none.
fn short_months(names: &[(u8, String)], weekdays: &[(u8, Vec<String>)]) -> Vec<(u8, Stem)> {
    let letters = |name: &str| small_letters(name.trim_end_matches('.')).collect::<Vec<char>>();
    let all: Vec<(u8, Vec<char>)> =
        names.iter().map(|(month, name)| (*month, letters(name))).collect();
    let weekdays: Vec<Vec<char>> =
        weekdays.iter().flat_map(|(_, names)| names).map(|name| letters(name)).collect();
    let mut found = Vec::new();
    for (month, short) in all.iter().filter(|(_, name)| SHORT_MONTHS.contains(&name.len())) {
        let is_longer = |(other, name): &&(u8, Vec<char>)| other == month && name.len() > 4;
        let Some((_, long)) = all.iter().find(is_longer) else { continue };
        let is_cut = short.iter().all(|c| c.is_lowercase()) && long.starts_with(short);
        for length in SHORT_MONTHS.filter(|_| is_cut) {
            let prefix = &long[..length];
            let is_other =
                |(other, name): &(u8, Vec<char>)| other != month && name.starts_with(prefix);
            let is_known = all.iter().any(|(_, name)| name == prefix)
                || weekdays.iter().any(|name| name == prefix);
            if !is_known && !all.iter().any(is_other) {
                found.push((*month, Stem::exact(prefix)));
            }
        }
    }
    found
}

impl Initials {
    fn of<'n>(names: impl Iterator<Item = &'n [char]>) -> Initials {
        Initials(
            names.flat_map(<[char]>::first).fold(0, |bits, letter| bits | Initials::bit(*letter)),
        )
    }

    /// The text from a place on; `None` if no name begins there.
    fn start<'t>(&self, text: &'t [char], at: usize) -> Option<&'t [char]> {
        let text = text.get(at..)?;
        self.has(*text.first()?).then_some(text)
    }

    fn has(&self, letter: char) -> bool {
        self.0 & Initials::bit(letter) != 0
    }

    fn bit(letter: char) -> u64 {
        1 << (u32::from(letter) % u64::BITS)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn months_of_mongolian_are_ordinal_numbers() {
        for (from, source, code, translation, expected) in [
            ("mn", "2026 оны 3 дугаар сарын 3-ны өдөр.", "en", "On 3 March 2026.", ""),
            (
                "mn",
                "2026 оны 3 дугаар сарын 3-ны өдөр.",
                "en",
                "On 3 May 2026.",
                "S says 3, T does not",
            ),
            ("mn", "5-р сарын 12", "en", "12 May", ""),
            ("mn", "5-р сарын 12", "en", "5 December", "S says 12, T does not"),
            (
                "mn",
                "2026 оны гуравдугаар сарын 5.",
                "en",
                "On 5 May 2026.",
                "S says гуравдугаар сарын, T says May",
            ),
            ("mn", "2026 оны гуравдугаар сарын 5.", "en", "On 5 March 2026.", ""),
            ("mn", "арван хоёрдугаар сарын 5", "en", "5 December", ""),
            (
                "mn",
                "арван хоёрдугаар сарын 5",
                "en",
                "5 February",
                "S says арван хоёрдугаар сарын, T says February",
            ),
            ("mn", "3 сарын 3", "en", "3 March", ""),
            ("mn", "3 сар", "en", "3 months", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
