//! Alphabetical order.
//!
//! Albanian has dh, gj, ll, nj, rr, sh, th, xh, zh, ç and ë as letters of their own. The order of each language comes
//! from CLDR, so this file contains no alphabet.

use icu::collator::CollatorBorrowed;
use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::preferences::CollationNumericOrdering;

use super::alphabetic_index::AlphabeticIndex;
use super::language::LanguageRules;

/// The alphabetical order of one language.
pub(super) struct Collation {
    /// Compares accents and case, too; `None` only if ICU has no data at all.
    full: Option<CollatorBorrowed<'static>>,
    /// The headings of A–Z lists.
    index: Option<AlphabeticIndex>,
}

impl Collation {
    pub(super) fn of(language: &LanguageRules) -> Collation {
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            let mut preferences: icu::collator::CollatorPreferences = (&language.cldr).into();
            preferences.numeric_ordering = Some(CollationNumericOrdering::True);
            CollatorBorrowed::try_new(preferences, options).ok()
        };
        let letters = collator(Strength::Primary);
        Collation {
            full: collator(Strength::Tertiary),
            index: letters.map(|letters| AlphabeticIndex::new(letters, &language.cldr.id)),
        }
    }

    /// A sort key for a text: first the number of its heading, since a Chinese list has titles in two scripts under
    /// one. Leading punctuation does not count. The bytes of the text come last, so that different texts never have the
    /// same key.
    pub(super) fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(3 * text.len());
        key.extend_from_slice(&self.heading(text).to_be_bytes());
        if let Some(collator) = &self.full {
            let Ok(()) = collator.write_sort_key_to(from_letter(text), &mut key);
        }
        // No collation key contains this byte, so that a shorter key sorts first.
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }

    /// The number of a title's heading in an A–Z list.
    pub(super) fn heading(&self, text: &str) -> u16 {
        self.index.as_ref().map_or(0, |index| index.number(from_letter(text)))
    }

    pub(super) fn heading_label(&self, heading: u16) -> &str {
        self.index.as_ref().map_or("", |index| index.label(heading))
    }
}

/// The text from its first letter or digit on.
fn from_letter(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn albanian_digraphs_are_letters() {
        let order = Collation::of(&LanguageRules::parse("sq"));
        let sorted = "cjap çaj dado dysh dhomë elb ëndërr gur gjak lumë llambë nuse njeri rrugë \
                      sot shi tani thes xixë xhep zog zhurmë";
        let mut words: Vec<&str> = sorted.split_whitespace().rev().collect();
        words.sort_by_cached_key(|word| order.key(word));
        assert_eq!(words, sorted.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn keys_sort_as_the_language_compares() {
        let words = "zoo Zoë ëndërr endërr e\u{308}ndërr Part-9 Part-10 part-9 çaj cjap 9 10 أمان إبرة آب \
                     Охрид охрид њега njega Dž dž a ab a-b \u{1}a";
        let words: Vec<&str> = words.split_whitespace().collect();
        for code in ["sq", "en", "sr", "sr-Latn", "ar", "tr", "de"] {
            let order = Collation::of(&LanguageRules::parse(code));
            let full = order.full.as_ref().expect("a collator");
            for (a, b) in words.iter().flat_map(|a| words.iter().map(move |b| (*a, *b))) {
                let compared = full.compare(from_letter(a), from_letter(b)).then(a.cmp(b));
                assert_eq!(order.key(a).cmp(&order.key(b)), compared, "{code}: {a} and {b}");
            }
        }
    }

    #[test]
    fn marks_do_not_count_and_numbers_do() {
        let order = Collation::of(&LanguageRules::parse("en"));
        assert!(order.key("“zoo”") > order.key("ant"));
        assert!(order.key("Part 10") > order.key("Part 9"));
        assert_ne!(order.key("“a”"), order.key("a"));
    }
}
