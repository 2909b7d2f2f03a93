//! Facts that differ between a block and its translation.

/// The facts on one side only, as shown to editors.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mismatch {
    pub source_only: Vec<String>,
    pub translation_only: Vec<String>,
}

impl Mismatch {
    pub fn is_empty(&self) -> bool {
        self.source_only.is_empty() && self.translation_only.is_empty()
    }

    /// The difference as part of a sentence; `source` and `translation` are the names of the two sides.
    pub fn describe(&self, source: &str, translation: &str) -> String {
        let list = |all: &[String]| all.join(", ");
        match (self.source_only.as_slice(), self.translation_only.as_slice()) {
            ([], only) => format!("{translation} says {}, {source} does not", list(only)),
            (only, []) => format!("{source} says {}, {translation} does not", list(only)),
            (theirs, ours) => {
                format!("{source} says {}, {translation} says {}", list(theirs), list(ours))
            }
        }
    }
}
