//! Alphabetical order, and the letters of A–Z lists.
//!
//! Albanian has dh, gj, ll, nj, rr, sh, th, xh, zh, ç and ë as letters of their own. The letters of each language come
//! from CLDR, so this file contains no alphabet.

use std::cmp::Ordering;

use icu::casemap::CaseMapper;
use icu::collator::CollatorBorrowed;
use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;
use icu::locale::LanguageIdentifier;
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::segmenter::GraphemeClusterSegmenter;

use super::language::Language;

/// The alphabetical order of one language.
pub(super) struct Collation {
    language: LanguageIdentifier,
    /// Compares accents and case, too; `None` only if ICU has no data at all.
    full: Option<CollatorBorrowed<'static>>,
    /// Compares base letters only.
    letters: Option<CollatorBorrowed<'static>>,
    /// Letters of two or three characters: "Dh", "Gj".
    digraphs: Vec<String>,
}

impl Collation {
    pub(super) fn of(language: &Language) -> Collation {
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            let mut preferences: icu::collator::CollatorPreferences = (&language.cldr).into();
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            CollatorBorrowed::try_new(preferences, options).ok()
        };
        let id = language.cldr.id.clone();
        let digraphs = match ExemplarCharacters::try_new_index(&id.clone().into()) {
            Ok(index) => index.strings().iter().map(|letter| titled(letter, &id)).collect(),
            Err(_) => Vec::new(),
        };
        Collation {
            full: collator(Strength::Tertiary),
            letters: collator(Strength::Primary),
            digraphs,
            language: id,
        }
    }

    /// A sort key for a text. Leading punctuation does not count. The bytes of the text come last, so that different
    /// texts never have the same key.
    pub(super) fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(3 * text.len());
        if let Some(collator) = &self.full {
            let Ok(()) = collator.write_sort_key_to(from_letter(text), &mut key);
        }
        // No collation key contains this byte, so that a shorter key sorts first.
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }

    pub(super) fn index_letter(&self, text: &str) -> String {
        let text = from_letter(text);
        match text.chars().next() {
            None => "#".to_owned(),
            Some(first) if first.is_numeric() => "0-9".to_owned(),
            Some(_) => self.digraph(text).unwrap_or_else(|| self.letter(text)),
        }
    }

    /// The letter of several characters at the start of `text`.
    fn digraph(&self, text: &str) -> Option<String> {
        let ends: Vec<usize> =
            text.char_indices().map(|(at, c)| at + c.len_utf8()).take(3).collect();
        ends.iter().rev().find_map(|end| {
            self.digraphs.iter().find(|letter| self.same_letter(letter, &text[..*end])).cloned()
        })
    }

    /// The first character in upper case, without accents that do not make a letter of their own.
    fn letter(&self, text: &str) -> String {
        let end = GraphemeClusterSegmenter::new().segment_str(text).nth(1).unwrap_or(text.len());
        let whole = ComposingNormalizerBorrowed::new_nfc().normalize(&text[..end]);
        let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(&whole);
        let base: String = decomposed.chars().take(1).collect();
        let letter = if self.same_letter(&whole, &base) { &*base } else { &*whole };
        titled(letter, &self.language)
    }

    fn same_letter(&self, a: &str, b: &str) -> bool {
        match &self.letters {
            Some(collator) => collator.compare(a, b) == Ordering::Equal,
            None => a == b,
        }
    }
}

/// The text from its first letter or digit on.
fn from_letter(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// "dh" as "Dh"; in Turkish "i" as "İ".
fn titled(letter: &str, language: &LanguageIdentifier) -> String {
    let case = CaseMapper::new();
    let head = letter.chars().next().map_or(0, char::len_utf8);
    let upper = case.uppercase_to_string(&letter[..head], language);
    format!("{upper}{}", case.lowercase_to_string(&letter[head..], language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Report;

    fn order(code: &str) -> Collation {
        Collation::of(&Language::parse(code, &mut Report::new()))
    }

    #[test]
    fn albanian_digraphs_are_letters() {
        let order = order("sq");
        let sorted = "cjap çaj dado dysh dhomë elb ëndërr gur gjak lumë llambë nuse njeri rrugë \
                      sot shi tani thes xixë xhep zog zhurmë";
        let mut words: Vec<&str> = sorted.split_whitespace().rev().collect();
        words.sort_by_cached_key(|word| order.key(word));
        assert_eq!(words, sorted.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn a_title_stands_under_its_languages_letter() {
        for (code, text, letter) in [
            ("sq", "dhomë", "Dh"),
            ("sq", "DHOMË", "Dh"),
            ("sq", "dado", "D"),
            ("sq", "çaj", "Ç"),
            ("sq", "e\u{308}ndërr", "Ë"),
            ("sq", "Éclair", "E"),
            ("sq", "„Xhep“", "Xh"),
            ("sq", "24 orë", "0-9"),
            ("sq", "…", "#"),
            ("sq", "", "#"),
            ("sq", "Охрид", "О"),
            ("en", "thing", "T"),
            ("en", "Éclair", "E"),
            ("sr-Latn", "njega", "Nj"),
            ("sr-Latn", "Džep", "Dž"),
            ("sr", "њега", "Њ"),
            ("tr", "istanbul", "İ"),
            ("tr", "ılık", "I"),
            ("tr", "çay", "Ç"),
            ("de", "Öl", "O"),
            ("el", "άνθρωπος", "Α"),
            ("ar", "أمان", "ا"),
            ("fa", "آب", "آ"),
            ("so", "Eeg", "E"),
        ] {
            assert_eq!(order(code).index_letter(text), letter, "{code} {text}");
        }
    }

    #[test]
    fn keys_sort_as_the_language_compares() {
        let words = "zoo Zoë ëndërr endërr e\u{308}ndërr Part-9 Part-10 part-9 çaj cjap 9 10 أمان إبرة آب \
                     Охрид охрид њега njega Dž dž a ab a-b \u{1}a";
        let words: Vec<&str> = words.split_whitespace().collect();
        for code in ["sq", "en", "sr", "sr-Latn", "ar", "tr", "de"] {
            let order = order(code);
            let full = order.full.as_ref().expect("a collator");
            for (a, b) in words.iter().flat_map(|a| words.iter().map(move |b| (*a, *b))) {
                let compared = full.compare(from_letter(a), from_letter(b)).then(a.cmp(b));
                assert_eq!(order.key(a).cmp(&order.key(b)), compared, "{code}: {a} and {b}");
            }
        }
    }

    #[test]
    fn marks_do_not_count_and_numbers_do() {
        let order = order("en");
        assert!(order.key("“zoo”") > order.key("ant"));
        assert!(order.key("Part 10") > order.key("Part 9"));
        assert_ne!(order.key("“a”"), order.key("a"));
    }
}
