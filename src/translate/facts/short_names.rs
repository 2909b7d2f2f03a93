//! Short names of weekdays, which are many other words, too: they count beside each other and before hours, `Mon–Fri 9–12`.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::i18n::ascii_digit;

use super::named_time::Word;
use super::word_at::small_letters;

/// Letters of a word between two short names, such as `to`, and of the shortest name before hours.
const MAX_BETWEEN: usize = 3;
const MIN_BEFORE_HOURS: usize = 3;
/// Letters of the beginning of a name that is a short one.
const PREFIXES: std::ops::RangeInclusive<usize> = 2..=4;

/// The short names of a language: those of CLDR, the beginnings of long ones, and long ones that are other words, too.
pub(super) struct ShortNames(FxHashMap<Vec<char>, ShortName>);

#[derive(Clone, Copy)]
struct ShortName {
    weekday: u8,
    is_of_cldr: bool,
}

/// A weekday in a text that may be one.
struct Candidate {
    word: Word,
    /// It has a long name.
    is_sure: bool,
    may_stand_before_hours: bool,
}

impl ShortNames {
    /// `names` are those of each weekday, the long one first. A script without capitals has names of CLDR alone.
    pub fn of(names: &[(u8, Vec<String>)]) -> ShortNames {
        let is_end = |letter: char| letter == '.' || letter.is_whitespace();
        let letters = |name: &str| small_letters(name.trim_matches(is_end)).collect::<Vec<char>>();
        let long: Vec<(u8, Vec<char>)> =
            names.iter().filter_map(|(day, names)| Some((*day, letters(names.first()?)))).collect();
        let mut short: FxHashMap<Vec<char>, Option<ShortName>> = FxHashMap::default();
        let mut add = |name: Vec<char>, weekday, is_of_cldr| {
            let new = ShortName { weekday, is_of_cldr };
            let known = short.entry(name).or_insert(Some(new));
            *known = known
                .filter(|known| known.weekday == weekday)
                .map(|known| ShortName { is_of_cldr: known.is_of_cldr || is_of_cldr, ..known });
        };
        let is_word = |name: &[char]| name.len() > 1 && name.iter().all(|c| c.is_alphabetic());
        for (day, names) in names {
            for name in names.iter().skip(1).map(|name| letters(name)).filter(|name| is_word(name))
            {
                add(name, *day, true);
            }
        }
        for (day, name) in long.iter().filter(|(_, name)| name.iter().all(|c| c.is_lowercase())) {
            // A long one may be another word, too.
            add(name.clone(), *day, false);
            for length in PREFIXES.filter(|length| *length < name.len()) {
                add(name[..length].to_vec(), *day, false);
            }
        }
        let known = short.into_iter().filter_map(|(name, short)| Some((name, short?)));
        ShortNames(known.collect())
    }

    /// The weekdays of a text with short names among those with long ones.
    pub fn add_to(&self, long: Vec<Word>, letters: &[char], folded: &[char]) -> Vec<Word> {
        let sure = |word| Candidate { word, is_sure: true, may_stand_before_hours: false };
        let mut all: Vec<Candidate> = long.into_iter().map(sure).collect();
        let mut at = 0;
        let mut short = Vec::new();
        while at < folded.len() {
            let length = folded[at..].iter().take_while(|c| c.is_alphabetic()).count();
            if let Some(name) = self.0.get(&folded[at..at + length]) {
                let end = at + length;
                let end = end + usize::from(folded.get(end) == Some(&'.'));
                // `I sat 9 hours`.
                let is_capital = letters[at].is_uppercase();
                let has_other_case = folded[at].is_ascii_lowercase() && !is_capital && length == 3;
                short.push(Candidate {
                    word: Word { number: name.weekday, place: at..end },
                    is_sure: false,
                    may_stand_before_hours: name.is_of_cldr
                        && (length >= MIN_BEFORE_HOURS || !folded[at].is_ascii())
                        && !(has_other_case && is_other_word(&folded[at..at + length])),
                });
            }
            at += length.max(1);
        }
        let overlaps = |place: &Range<usize>| {
            let next = all.partition_point(|one| one.word.place.end <= place.start);
            all.get(next).is_some_and(|one| one.word.place.start < place.end)
        };
        let short: Vec<Candidate> =
            short.into_iter().filter(|one| !overlaps(&one.word.place)).collect();
        all.extend(short);
        all.sort_by_key(|one| one.word.place.start);
        counting(all, folded)
    }
}

/// The candidates that are weekdays by what stands beside them.
fn counting(all: Vec<Candidate>, folded: &[char]) -> Vec<Word> {
    let mut counts: Vec<bool> = all.iter().map(|one| one.is_sure).collect();
    let mut has_range = false;
    for at in 1..all.len() {
        let between = all[at - 1].word.place.end..all[at].word.place.start;
        let between: String = folded[between].iter().collect();
        let is_dash = matches!(between.trim(), "-" | "–" | "—" | "~" | "/");
        let is_list = between.trim() == ","
            || between.starts_with(' ')
                && between.ends_with(' ')
                && between.trim().chars().count() <= MAX_BETWEEN
                && between.trim().chars().all(char::is_alphabetic);
        let is_known = |one: &Candidate| one.is_sure || one.may_stand_before_hours;
        if is_dash || is_list && is_known(&all[at - 1]) && is_known(&all[at]) {
            counts[at - 1] = true;
            counts[at] = true;
            has_range |= is_dash;
        }
    }
    for (one, counts) in all.iter().zip(&mut counts) {
        let behind = folded[one.word.place.end..].iter().take(MAX_BETWEEN);
        let mut behind = behind.skip_while(|c| " :,".contains(**c));
        let is_before_hours = behind.next().is_some_and(|c| ascii_digit(*c).is_some());
        *counts |= is_before_hours && (one.may_stand_before_hours || has_range);
    }
    let words = all.into_iter().zip(counts).filter(|(_, counts)| *counts);
    words.map(|(one, _)| one.word).collect()
}

/// Returns `true` for a short name that is another word of its language or of others: `ter` is to have, `vin` is wine.
fn is_other_word(name: &[char]) -> bool {
    const OTHERS: [&str; 12] =
        ["sat", "sun", "wed", "mar", "dom", "sol", "dim", "ter", "vin", "pet", "man", "min"];
    OTHERS.iter().any(|word| word.chars().eq(name.iter().copied()))
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn short_names_are_compared_beside_each_other_and_before_hours() {
        for (from, source, code, translation, expected) in [
            ("en", "Open Mon–Fri 9–12.", "es", "Abierto lun–vie 9–12.", ""),
            ("en", "Open Mon–Fri 9–12.", "es", "lun–jue 9–12.", "S says Fri, T says jue"),
            ("en", "Open Mon, Wed 9–12.", "es", "lun., jue. 9–12.", "S says Wed, T says jue."),
            ("ro", "lu–vi 9–17, sâ 10–14", "ru", "пн–пт 9–17, сб 10–14", ""),
            ("ro", "lu–vi 9–17, sâ 10–14", "ru", "пн–чт 9–17, сб 10–14", "S says vi, T says чт"),
            ("ro", "lu–vi 9–17, sâ 10–14", "ru", "пн–пт 9–17, вс 10–14", "S says sâ, T says вс"),
            ("ro", "luni–vineri 9–17", "en", "Mon–Thu 9–17", "S says vineri, T says Thu"),
            ("ro", "luni–vineri 9–17", "en", "Mon–Fri 9–17", ""),
            ("fr", "lun. au ven. 9 h–12 h", "en", "Mon to Thu 9–12", "S says ven., T says Thu"),
            ("en", "Open Mon–Fri 9–12.", "tr", "Pzt–Per 9–12", "S says Fri, T says Per"),
            ("en", "Open Mon–Fri 9–12.", "tr", "Pzt–Cum 9–12", ""),
            ("en", "Open Mon–Fri 9–12.", "el", "Δευ–Πέμ 9–12", "S says Fri, T says Πέμ"),
            ("en", "Open Mon–Fri 9–12.", "de", "Mo–Fr 9–12", ""),
            ("en", "Open Mon–Fri 9–12.", "de", "Mo–Do 9–12", "S says Fri, T says Do"),
            // Other words.
            ("en", "On Monday I sat 9 hours.", "es", "El lunes me senté 9 horas.", ""),
            ("en", "On Monday have 9.", "pt", "Na segunda ter 9.", ""),
            ("en", "On Friday, 5.", "es", "El viernes vi 5.", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }

    #[test]
    fn short_months_beside_a_day_are_compared() {
        for (from, source, code, translation, expected) in [
            ("en", "Until 2 Sep 2026.", "es", "Hasta el 2 oct. 2026.", "S says Sep, T says oct"),
            ("en", "Until 2 Sep 2026.", "es", "Hasta el 2 sept. 2026.", ""),
            ("en", "Until Sep 2.", "es", "Hasta el 2 de octubre.", "S says Sep, T says octubre"),
            ("en", "Until Sept 2.", "es", "Hasta el 2 de septiembre.", ""),
            ("en", "Until 2 September.", "es", "Hasta el 2 oct", "S says September, T says oct"),
            ("fr", "le 2 déc. 2026", "en", "2 Dec 2026", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
