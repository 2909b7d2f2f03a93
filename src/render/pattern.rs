//! Pieces of pages, printed by the theme once, with gaps for the words that differ from page to page.
//!
//! A template that is printed so may ask whether a word is there, and not what it says: in its place
//! stands the gap's own mark.

use std::hash::Hash;
use std::sync::{Arc, RwLock};

use rustc_hash::FxHashMap;

use crate::finding::Finding;

/// Around a gap's number. No text holds these letters: `yaml` refuses noncharacters.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// What stands in a printed piece where a word goes; gaps are numbered from 0.
pub fn gap(number: usize) -> String {
    format!("{OPEN}{number}{CLOSE}")
}

/// The same where there is such a word; elsewhere nothing, so that the template can tell.
pub fn gap_if(there: bool, number: usize) -> String {
    if there { gap(number) } else { String::new() }
}

/// A printed piece with its gaps.
pub struct Pattern {
    text: Box<str>,
    /// Where in the text each gap is, and its number.
    gaps: Box<[(u32, u32)]>,
}

impl Pattern {
    /// Takes a piece apart that was printed with [`gap`]s.
    pub fn of(printed: &str) -> Pattern {
        let (mut text, mut gaps) = (String::with_capacity(printed.len()), Vec::new());
        let mut rest = printed;
        while let Some((before, after)) = rest.split_once(OPEN) {
            text.push_str(before);
            let (number, after) = after.split_once(CLOSE).unwrap_or(("", after));
            gaps.extend(number.parse().map(|number| (text.len() as u32, number)));
            rest = after;
        }
        text.push_str(rest);
        Pattern { text: text.into(), gaps: gaps.into() }
    }

    /// Writes the piece; `word` writes what goes into the gap of a number, as HTML.
    pub fn fill(&self, out: &mut String, mut word: impl FnMut(usize, &mut String)) {
        let mut from = 0;
        for (at, number) in &self.gaps {
            let at = *at as usize;
            out.push_str(&self.text[from..at]);
            word(*number as usize, out);
            from = at;
        }
        out.push_str(&self.text[from..]);
    }
}

/// Patterns by all that they were printed from.
pub struct Patterns<K>(RwLock<FxHashMap<K, Arc<Pattern>>>);

impl<K> Default for Patterns<K> {
    fn default() -> Patterns<K> {
        Patterns(RwLock::default())
    }
}

impl<K: Eq + Hash> Patterns<K> {
    /// The pattern of a key, or what `print` prints now: always the same.
    pub fn get(
        &self,
        key: K,
        print: impl FnOnce(&K) -> Result<String, Finding>,
    ) -> Result<Arc<Pattern>, Finding> {
        if let Ok(patterns) = self.0.read()
            && let Some(pattern) = patterns.get(&key)
        {
            return Ok(pattern.clone());
        }
        let pattern = Arc::new(Pattern::of(&print(&key)?));
        if let Ok(mut patterns) = self.0.write() {
            patterns.insert(key, pattern.clone());
        }
        Ok(pattern)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_in_their_places() {
        let check = |printed: &str, filled: &str| {
            let mut out = String::new();
            Pattern::of(printed).fill(&mut out, |number, out| out.push_str(["ë", "", "c"][number]));
            assert_eq!(out, filled, "{printed:?}");
        };
        let [first, second, third] = [gap(0), gap(1), gap(2)];
        check("plain", "plain");
        check("", "");
        check(&format!("<a>{first}</a>"), "<a>ë</a>");
        check(&format!("{third}{second}{third}, {first}"), "cc, ë");
    }
}
