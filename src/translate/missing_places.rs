//! The places in a translation of the blocks that it lacks.

use crate::finding::Location;
use crate::model::{Text, TranslationStatus};

/// A translation, to look up the places of blocks that it lacks.
pub struct MissingPlaces<'t> {
    text: &'t Text,
    /// For each block of the text, the first block of the source that it or a block behind it has. Ascending.
    first_sources: Vec<usize>,
}

impl MissingPlaces<'_> {
    pub fn of<'t>(text: &'t Text, status: &TranslationStatus) -> MissingPlaces<'t> {
        let pairs = status.blocks.pairs.iter().rev();
        let first = pairs.scan(usize::MAX, |first, pair| {
            *first = pair.source().map_or(*first, |at| at.min(*first));
            Some(*first)
        });
        let mut first_sources: Vec<usize> = first.collect();
        first_sources.reverse();
        MissingPlaces { text, first_sources }
    }

    /// The location of the last block whose source comes before a block of the source, by its index; that of the text without one.
    pub fn location(&self, missing: usize) -> Location {
        let before = self.first_sources.partition_point(|first| *first < missing);
        match before.checked_sub(1).and_then(|at| self.text.body.blocks.get(at)) {
            Some(block) => self.text.position(block.position),
            None => self.text.location.clone(),
        }
    }
}
