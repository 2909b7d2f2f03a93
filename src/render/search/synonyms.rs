//! The synonyms of a language in the form of the index.

use crate::model::Synonym;

use super::fold::Folding;
use super::word_keys::tokens;

/// Synonyms in the order of their first words.
pub struct Synonyms {
    all: Vec<(String, String)>,
}

impl Synonyms {
    pub fn new(written: &[Synonym], folding: &Folding) -> Synonyms {
        let form = |text: &str| {
            let words = folding.words(text);
            words.iter().flat_map(|word| tokens(word)).collect::<Vec<_>>().join(" ")
        };
        let mut all: Vec<_> =
            written.iter().map(|synonym| (form(&synonym.word), form(&synonym.means))).collect();
        all.retain(|(word, means)| !word.is_empty() && !means.is_empty());
        all.sort();
        all.dedup();
        Synonyms { all }
    }

    /// The synonyms whose first word is in a file: not before `start`, and before `end`.
    pub fn between(&self, start: &str, end: Option<&str>) -> Vec<&(String, String)> {
        let first =
            |(word, _): &&(String, String)| word.split(' ').next().unwrap_or_default().to_owned();
        let is_inside = |synonym: &&(String, String)| {
            let first = first(synonym);
            *first >= *start && end.is_none_or(|end| *first < *end)
        };
        self.all.iter().filter(is_inside).collect()
    }
}
