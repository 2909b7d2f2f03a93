//! The `…` of `fener new`, where an editor has not written anything yet.

use crate::finding::Located;
use crate::yaml::Node;

/// Keys of facts that are never published.
const UNPUBLISHED_KEYS: &[&str] = &["source"];

/// Returns `true` for a text of dots alone: `…` or `...`
pub fn is_unwritten(text: &str) -> bool {
    let text = text.trim();
    text.chars().all(|letter| matches!(letter, '…' | '.'))
        && (text.contains('…') || text.len() >= 3)
}

/// Returns `true` for a fact that is not written yet, or for one word with dots in it: `guides/…`, `https://…`,
/// `…@…`, `+355 …`. A sentence may have dots.
fn is_unwritten_fact(fact: &str) -> bool {
    let has_dots = fact.contains('…') || fact.contains("...");
    let is_sentence = fact.contains(char::is_whitespace) && fact.contains(char::is_alphabetic);
    is_unwritten(fact) || (has_dots && !is_sentence)
}

/// The values of a mapping that are not written yet, in the order of the file.
pub fn unwritten(facts: &Node) -> Vec<Located<String>> {
    facts.scalars(UNPUBLISHED_KEYS, is_unwritten_fact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_and_sentences() {
        for text in ["…", "...", " … ", "……", "…."] {
            assert!(is_unwritten(text) && is_unwritten_fact(text), "{text}");
        }
        for text in ["guides/…", "https://…", "…@…", "+355 …", "https://example.org/...", "0…"]
        {
            assert!(is_unwritten_fact(text) && !is_unwritten(text), "{text}");
        }
        for text in ["", ".", "..", "a", "Mo-Fr 08:00", "Wait … what", "bus station…?  yes", "1.5"]
        {
            assert!(!is_unwritten_fact(text), "{text}");
        }
    }
}
