//! The headings of A–Z lists: the algorithm of ICU's `AlphabeticIndex` on the index characters of CLDR (UTS #35, part 2,
//! 3.2), without its limit of 99 headings.
//!
//! The characters come from ICU4X, for languages that it leaves out from `index_characters.txt`; a Chinese collation
//! has its own, as contractions with U+FDD0. A list of alphabets in this file would be wrong in the next language.

use std::cmp::Ordering;

use icu::collator::CollatorBorrowed;
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::locale::{LanguageIdentifier, LocaleExpander};
use icu::normalizer::DecomposingNormalizerBorrowed;

/// The start of labels that a collation has itself.
const OWN_LABEL: char = '\u{FDD0}';
/// The start of the contractions that sort before all letters of a script.
const SCRIPT_START: char = '\u{FDD1}';
/// The first consonant of Hangul, which has no such contraction in ICU4X.
const HANGUL_START: &str = "ᄀ";
/// Keeps characters from being compared as one letter (COMBINING GRAPHEME JOINER).
const JOINER: char = '\u{34F}';
/// The labels of titles without letters and digits, of numbers, and of letters in other scripts.
const FIRST_LABELS: [&str; 3] = ["#", "0-9", OTHER_SCRIPT];
const OTHER_SCRIPT: &str = "…";
/// The label with `n` strokes is U+2800 + n.
const STROKES: u32 = 0x2800;

/// The data that ICU4X leaves out.
const CHARACTERS: &str = include_str!("index_characters.txt");

/// The headings of one language.
pub(super) struct AlphabeticIndex {
    /// Compares base letters only.
    collator: CollatorBorrowed<'static>,
    /// In ascending order; the first one holds all titles.
    buckets: Vec<Bucket>,
    labels: Vec<String>,
}

/// All titles from a boundary on, up to the next one.
struct Bucket {
    /// A collation key.
    boundary: Vec<u8>,
    /// Its index in `labels`.
    number: u16,
}

impl AlphabeticIndex {
    pub(super) fn new(collator: CollatorBorrowed<'static>, language: &LanguageIdentifier) -> Self {
        let scripts = script_starts(&collator);
        let characters = index_characters(&collator, language);
        let mut index = AlphabeticIndex { collator, buckets: Vec::new(), labels: Vec::new() };
        index.labels.extend(FIRST_LABELS.map(str::to_owned));
        if characters.first().is_some_and(|label| label.chars().eq([OWN_LABEL, 'A'])) {
            // Titles in Chinese and in Latin letters share these.
            index.labels.extend(('A'..='Z').map(String::from));
        }
        let first_script = scripts.first().cloned().unwrap_or_default();
        index.add(Vec::new(), 0);
        index.add(index.key("0"), 1);
        index.add(first_script.clone(), 2);
        let mut scripts = scripts.iter();
        let mut script_end = first_script;
        for (boundary, label) in index.sorted_labels(characters) {
            // A script without labels between two others has a heading of its own.
            let gap = script_end.clone();
            let mut crossed = 0;
            while boundary >= script_end {
                let Some(next) = scripts.next() else { break };
                script_end.clone_from(next);
                crossed += 1;
            }
            if crossed > 1 && index.buckets.len() > FIRST_LABELS.len() {
                index.add_new(gap, OTHER_SCRIPT);
            }
            let known = index.labels.iter().skip(FIRST_LABELS.len()).position(|own| *own == label);
            match known {
                Some(at) => index.add(boundary, FIRST_LABELS.len() + at),
                None => index.add_new(boundary, &label),
            }
        }
        index.add_new(script_end, OTHER_SCRIPT);
        index
    }

    /// The number of the heading of a text, which counts up in the order of the headings.
    pub(super) fn number(&self, text: &str) -> u16 {
        let key = self.key(text);
        let after = self.buckets.partition_point(|bucket| bucket.boundary <= key);
        self.buckets[after.saturating_sub(1)].number
    }

    pub(super) fn label(&self, number: u16) -> &str {
        &self.labels[usize::from(number)]
    }

    /// The index characters that head a list, with their keys: of those that sort alike, the simplest one.
    fn sorted_labels(&self, characters: Vec<String>) -> Vec<(Vec<u8>, String)> {
        let nfkd = DecomposingNormalizerBorrowed::new_nfkd();
        let complexity = |label: &str| {
            let decomposed = nfkd.normalize(label).into_owned();
            (decomposed.chars().count(), decomposed)
        };
        let mut sorted: Vec<_> = characters
            .into_iter()
            .map(|label| (self.key(&label), complexity(&label), label))
            .filter(|(key, ..)| *key >= self.buckets[2].boundary)
            .collect();
        sorted.sort();
        sorted.dedup_by(|second, first| second.0 == first.0);
        sorted.into_iter().map(|(key, _, label)| (key, printed(&label))).collect()
    }

    fn add(&mut self, boundary: Vec<u8>, number: usize) {
        let number = u16::try_from(number).unwrap_or(u16::MAX);
        self.buckets.push(Bucket { boundary, number });
    }

    fn add_new(&mut self, boundary: Vec<u8>, label: &str) {
        self.add(boundary, self.labels.len());
        self.labels.push(label.to_owned());
    }

    fn key(&self, text: &str) -> Vec<u8> {
        key(&self.collator, text)
    }
}

fn key(collator: &CollatorBorrowed<'_>, text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(2 * text.len());
    let Ok(()) = collator.write_sort_key_to(text, &mut key);
    key
}

/// The keys at which scripts start, in this language's order of scripts.
fn script_starts(collator: &CollatorBorrowed<'_>) -> Vec<Vec<u8>> {
    let starts =
        entry("scripts").into_iter().flatten().map(|sample| format!("{SCRIPT_START}{sample}"));
    // The last one is where characters without a script of their own start.
    let all = starts.chain([HANGUL_START.to_owned(), format!("{SCRIPT_START}{OWN_LABEL}")]);
    let mut keys: Vec<_> = all.map(|start| key(collator, &start)).collect();
    keys.sort();
    keys
}

/// The index characters of a language, in no order.
fn index_characters(collator: &CollatorBorrowed<'_>, language: &LanguageIdentifier) -> Vec<String> {
    let mut characters = own_labels(collator);
    if let Some(first) = characters.first() {
        if first.ends_with('A') {
            characters.extend(('A'..='Z').map(String::from));
        }
        return characters;
    }
    if let Ok(index) = ExemplarCharacters::try_new_index(&language.clone().into()) {
        characters.extend(index.code_points().iter_chars().map(String::from));
        let letters = index.strings().iter();
        characters.extend(letters.filter_map(|letter| distinct(collator, letter)));
    }
    if characters.is_empty() {
        let mut full = language.clone();
        LocaleExpander::new_extended().maximize(&mut full);
        let script = full.script.map_or_else(String::new, |script| script.to_string());
        let names = [format!("{}-{script}", full.language), full.language.to_string()];
        let own = names.iter().find_map(|name| entry(name)).into_iter().flatten();
        characters.extend(own.map(str::to_owned));
    }
    if characters.is_empty() {
        characters.extend(('A'..='Z').map(String::from));
    }
    characters
}

/// The labels of a Chinese collation: by sound (Pinyin or Zhuyin) or by the number of strokes.
fn own_labels(collator: &CollatorBorrowed<'_>) -> Vec<String> {
    let start = key(collator, &OWN_LABEL.to_string());
    let marks = ('A'..='Z').chain('\u{2801}'..='\u{28FF}').chain('\u{3105}'..='\u{312F}');
    let labels = marks.map(|mark| [OWN_LABEL, mark].iter().collect::<String>());
    labels.filter(|label| !key(collator, label).starts_with(&start)).collect()
}

/// A letter of several characters, if the language sorts it as one letter or CLDR marks it with `*`.
fn distinct(collator: &CollatorBorrowed<'_>, letter: &str) -> Option<String> {
    if let Some(marked) = letter.strip_suffix('*') {
        return Some(marked.to_owned());
    }
    let separated: String = letter.chars().flat_map(|c| [c, JOINER]).collect();
    (collator.compare(letter, &separated) != Ordering::Equal).then(|| letter.to_owned())
}

/// A label as a list shows it: `A`; of strokes their number.
fn printed(label: &str) -> String {
    let Some(mark) = label.strip_prefix(OWN_LABEL) else { return label.to_owned() };
    match mark.chars().next().map(|mark| u32::from(mark).wrapping_sub(STROKES)) {
        Some(strokes @ 1..=0xFF) => format!("{strokes}劃"),
        _ => mark.to_owned(),
    }
}

/// The characters of a line in `index_characters.txt`.
fn entry(name: &str) -> Option<impl Iterator<Item = &'static str> + use<>> {
    let line = CHARACTERS.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
    Some(line.split(' '))
}

#[cfg(test)]
mod tests {
    use crate::finding::Report;
    use crate::i18n::Locale;

    fn label(code: &str, text: &str) -> String {
        let locale = Locale::parse(code, &[], &mut Report::new());
        locale.heading_label(locale.index_heading(text)).to_owned()
    }

    #[test]
    fn a_title_stands_under_its_languages_letter() {
        for (code, text, expected) in [
            ("sq", "dhomë", "DH"),
            ("sq", "DHOMË", "DH"),
            ("sq", "dado", "D"),
            ("sq", "çaj", "Ç"),
            ("sq", "e\u{308}ndërr", "Ë"),
            ("sq", "Éclair", "E"),
            ("sq", "„Xhep“", "XH"),
            ("sq", "24 orë", "0-9"),
            ("sq", "…", "#"),
            ("sq", "", "#"),
            ("sq", "Охрид", "…"),
            ("en", "thing", "T"),
            ("sr-Latn", "njega", "NJ"),
            ("sr-Latn", "Džep", "DŽ"),
            ("sr", "њега", "Њ"),
            ("tr", "istanbul", "İ"),
            ("tr", "ılık", "I"),
            ("de", "Öl", "O"),
            ("el", "άνθρωπος", "Α"),
            ("ar", "أمان", "ا"),
            ("fa", "آب", "آ"),
            ("so", "Eeg", "D"),
            ("mt", "iebes", "IE"),
            // ICU4X has no index characters of these.
            ("ckb", "ئازادی", "ئ"),
            ("pa-PK", "کتاب", "ک"),
            ("ff", "Ɓoyri", "Ɓ"),
            ("rom", "Čhavo", "C"),
            ("zh", "IOM 办公室", "I"),
            ("zh-Hant", "安全", "6劃"),
            ("ja", "警察", "…"),
            ("ja", "カメラ", "か"),
        ] {
            assert_eq!(label(code, text), expected, "{code} {text}");
        }
    }

    #[test]
    fn numbers_count_up_in_the_order_of_the_list() {
        for code in ["sq", "zh", "ja", "ar", "hi", "ko", "xx"] {
            let locale = Locale::parse(code, &[], &mut Report::new());
            let words = "“ 9 Охрид あめ A B 安全 IOM Z 白 ا ب 가족 ㄴ क ख".split(' ');
            let mut sorted: Vec<&str> = words.collect();
            sorted.sort_by_cached_key(|word| locale.sort_key(word));
            let numbers: Vec<u16> = sorted.iter().map(|word| locale.index_heading(word)).collect();
            assert!(numbers.is_sorted(), "{code}: {sorted:?} {numbers:?}");
        }
    }
}
