//! The words of a language with the pages that have them.

use rustc_hash::FxHashMap;

use super::fold::{Folding, is_separator, without_zeros};

/// The part of a page that has a word, as its rank: the highest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Body,
    /// The body, three times or more.
    BodyOften,
    Description,
    /// Keywords, and numbers and places of the facts.
    Keyword,
    Heading,
    Title,
    /// A title of one or two words.
    ShortTitle,
}

/// A page that has a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub page: u32,
    pub field: Field,
    /// The number of times that the body has it, up to three.
    times: u8,
}

/// The digits of the longest phone number (ITU-T E.164), and a trunk prefix.
const MAX_NUMBER: usize = 17;
/// Groups of digits of one number.
const MAX_GROUPS: usize = 6;
/// Letters of a word whose ends are found, too, in languages that join words.
const MIN_COMPOUND: usize = 9;
/// Letters of the shortest such end.
const MIN_END: usize = 4;

/// The words of some pages, which are added in the order of their numbers.
pub struct Words<'t> {
    folding: &'t Folding,
    /// The language writes several words as one, such as German.
    joins: bool,
    /// Numbers of words by the letters as written; with the ends of long words, and without.
    written: [FxHashMap<&'t str, Box<[u32]>>; 2],
    numbers: FxHashMap<Box<str>, u32>,
    postings: Vec<Vec<Posting>>,
}

/// Returns `true` for a language that writes several words as one.
pub fn joins_words(code: &str) -> bool {
    let language = code.split('-').next().unwrap_or_default();
    ["de", "nl", "sv", "da", "nb", "nn", "no", "is", "fi", "et", "hu", "gsw", "lb"]
        .contains(&language)
}

impl<'t> Words<'t> {
    pub fn new(folding: &'t Folding, joins: bool) -> Words<'t> {
        Words {
            folding,
            joins,
            written: Default::default(),
            numbers: FxHashMap::default(),
            postings: Vec::new(),
        }
    }

    /// Adds the words of a part of a page.
    pub fn add(&mut self, page: u32, field: Field, text: &'t str) {
        // The runs of digits that may be one number, and the end of the last one.
        let (mut group, mut end): (Vec<&str>, usize) = (Vec::new(), 0);
        for word in text.split(is_separator).filter(|word| !word.is_empty()) {
            self.add_word(page, field, word);
            if !word.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let at = word.as_ptr().addr() - text.as_ptr().addr();
            let gap = &text[end.min(at)..at];
            if !is_gap(gap) || group.len() == MAX_GROUPS {
                group.clear();
            }
            group.push(word);
            end = at + word.len();
            for start in 0..group.len() - 1 {
                let joined = group[start..].concat();
                if joined.len() <= MAX_NUMBER {
                    let number = self.number(without_zeros(&joined));
                    self.post(number, page, field);
                }
            }
        }
    }

    /// Adds what only titles have: neighbouring words that a reader writes as one.
    pub fn add_joined(&mut self, page: u32, field: Field, title: &str) {
        let words: Vec<&str> = title.split(is_separator).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            for word in self.folding.words(&pair.concat()) {
                let number = self.number(&word);
                self.post(number, page, field);
            }
        }
    }

    /// All words with their pages, in the order of pages.
    pub fn finish(self) -> impl Iterator<Item = (Box<str>, Vec<Posting>)> {
        let mut postings = self.postings;
        self.numbers
            .into_iter()
            .map(move |(word, number)| (word, std::mem::take(&mut postings[number as usize])))
    }

    fn add_word(&mut self, page: u32, field: Field, word: &'t str) {
        let ends = usize::from(self.joins && field > Field::BodyOften);
        if let Some(known) = self.written[ends].get(word) {
            for number in known {
                post(&mut self.postings[*number as usize], page, field);
            }
            return;
        }
        let keys = keys(self.folding, word, ends == 1);
        let numbers: Box<[u32]> = keys.iter().map(|key| self.number(key)).collect();
        numbers.iter().for_each(|number| self.post(*number, page, field));
        self.written[ends].insert(word, numbers);
    }

    fn post(&mut self, number: u32, page: u32, field: Field) {
        post(&mut self.postings[number as usize], page, field);
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        self.postings.push(Vec::new());
        self.numbers.insert(word.into(), number);
        number
    }
}

fn post(postings: &mut Vec<Posting>, page: u32, field: Field) {
    match postings.last_mut().filter(|last| last.page == page) {
        None => postings.push(Posting { page, field, times: 1 }),
        Some(last) => {
            last.times = (last.times + u8::from(field == Field::Body)).min(3);
            let field = if last.times == 3 { field.max(Field::BodyOften) } else { field };
            last.field = last.field.max(field);
        }
    }
}

/// Returns `true` for what may stand between the groups of one number.
fn is_gap(text: &str) -> bool {
    let is_part = |c: char| {
        matches!(
            c,
            ' ' | '\u{a0}' | '\u{202f}' | '(' | ')' | '.' | '/' | '-' | '\u{2010}'..='\u{2015}'
        )
    };
    text.chars().all(is_part) && text.chars().nth(3).is_none()
}

/// The keys under which a written word is found.
fn keys(folding: &Folding, written: &str, ends: bool) -> Vec<String> {
    let mut keys = Vec::new();
    for word in folding.words(written) {
        for run in runs(&word) {
            match window(run) {
                Some(size) => {
                    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
                    // The last ones are shorter: what is typed is a beginning of a key.
                    keys.extend(starts.iter().enumerate().map(|(at, start)| {
                        let end = starts.get(at + size).copied().unwrap_or(run.len());
                        run[*start..end].to_owned()
                    }));
                }
                None => {
                    keys.extend(without_particle(run).map(str::to_owned));
                    if ends && run.chars().count() >= MIN_COMPOUND {
                        let starts = run.char_indices().map(|(at, _)| at).skip(1);
                        let long = starts.filter(|at| run[*at..].chars().count() >= MIN_END);
                        keys.extend(long.map(|at| run[at..].to_owned()));
                    }
                    keys.push(run.to_owned());
                }
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The tokens of a word that is searched for: the word, or the windows of letters that are written without spaces.
pub fn tokens(word: &str) -> Vec<&str> {
    let of_run = |run: &'_ str| -> Vec<std::ops::Range<usize>> {
        let ends: Vec<usize> =
            run.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        let size = window(run).unwrap_or(ends.len()).min(ends.len());
        (0..=ends.len() - size)
            .map(|at| if at == 0 { 0 } else { ends[at - 1] }..ends[at + size - 1])
            .collect()
    };
    runs(word).flat_map(|run| of_run(run).into_iter().map(move |range| &run[range])).collect()
}

/// The parts of a word by their kind of script: with or without spaces between words.
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = is_spaceless(rest.chars().next()?);
        let end = rest.find(|letter| is_spaceless(letter) != first).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// The letters of one key of such a run: syllables of Thai, Lao, Burmese and Khmer have more letters than words of
/// Chinese and Japanese have characters.
fn window(run: &str) -> Option<usize> {
    let first = run.chars().next().filter(|letter| is_spaceless(*letter))?;
    Some(if first < '\u{2000}' { 3 } else { 2 })
}

/// Returns `true` for letters of scripts that do not separate words, by the ranges that `js/search.js` has.
fn is_spaceless(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// A word without the first letter that may be a particle: in Arabic بشرطة is found by شرطة, in Amharic ለሥራ by ሥራ.
fn without_particle(word: &str) -> Option<&str> {
    if let Some(rest) = word.strip_prefix(['በ', 'ለ', 'ከ', 'የ']) {
        // Each of these letters is a syllable.
        return rest.chars().nth(1).map(|_| rest);
    }
    let rest = word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    rest.chars().nth(2).map(|_| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(code: &str, text: &str, field: Field) -> Vec<String> {
        let folding = Folding::new(code);
        let mut words = Words::new(&folding, joins_words(code));
        words.add(0, field, text);
        let mut keys: Vec<String> = words.finish().map(|(word, _)| word.into()).collect();
        keys.sort();
        keys
    }

    #[test]
    fn keys_of_texts() {
        for (code, text, expected) in [
            ("en", "Call 116 006 now", "006 116 116006 call now"),
            (
                "en",
                "+355 (0)69 20-12",
                "0 069 06920 12 20 2012 355 3550 3550692012 355069 35506920 69 6920 692012",
            ),
            ("en", "in 15 to 29, 3\n4", "15 29 3 4 in to"),
            ("zh", "工作合同", "作合 合同 同 工作"),
            ("zh", "护", "护"),
            ("th", "ตำรวจ", "ต\u{e4d}า จ รวจ วจ ารว \u{e4d}าร"),
            ("ar", "وشرطة بشرطة", "بشرطه شرطه وشرطه"),
            ("ar", "ولد", "ولد"),
            ("en", "e-SIM", "e sim"),
        ] {
            let mut expected: Vec<&str> = expected.split(' ').collect();
            expected.sort_unstable();
            assert_eq!(found(code, text, Field::Body), expected, "{text}");
        }
        let ends = found("de", "Arbeitserlaubnis", Field::Title);
        assert!(ends.contains(&"erlaubnis".to_owned()) && ends.contains(&"bnis".to_owned()));
        assert_eq!(found("de", "Arbeitserlaubnis", Field::Body), ["arbeitserlaubnis"]);
    }

    #[test]
    fn tokens_of_queries() {
        for (word, expected) in [
            ("pune", "pune"),
            ("工作合同", "工作 作合 合同"),
            ("护", "护"),
            ("ตำ", "ตำ"),
            ("a工作b", "a 工作 b"),
        ] {
            assert_eq!(tokens(word), expected.split(' ').collect::<Vec<_>>(), "{word}");
        }
    }

    #[test]
    fn the_best_field_counts() {
        let folding = Folding::new("en");
        let mut words = Words::new(&folding, false);
        for (page, field, text) in [
            (0, Field::Title, "work abroad"),
            (0, Field::Body, "work"),
            (3, Field::Body, "work work Work"),
        ] {
            words.add(page, field, text);
        }
        words.add_joined(0, Field::Title, "work abroad");
        let mut all: Vec<_> = words.finish().collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        let of = |at: usize| all[at].1.iter().map(|p| (p.page, p.field)).collect::<Vec<_>>();
        assert_eq!(of(0), [(0, Field::Title)]);
        assert_eq!(of(1), [(0, Field::Title), (3, Field::BodyOften)]);
        assert_eq!(&*all[2].0, "workabroad");
    }
}
