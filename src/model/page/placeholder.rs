//! The `…` of `fener new`, where an editor has not written anything yet.

use crate::finding::Located;
use crate::yaml::Node;

/// Keys of facts that are never published.
const UNPUBLISHED_KEYS: &[&str] = &["source"];

/// Returns `true` for a text of dots alone: `…` or `...`
pub fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    text.chars().all(|letter| matches!(letter, '…' | '.'))
        && (text.contains('…') || text.len() >= 3)
}

/// Returns `true` for a fact that is a placeholder, or one word with a placeholder in it: `guides/…`, `https://…`,
/// `…@…`, `+355 …`. A sentence may have dots.
fn is_unwritten(fact: &str) -> bool {
    let has_dots = fact.contains('…') || fact.contains("...");
    let is_sentence = fact.contains(char::is_whitespace) && fact.contains(char::is_alphabetic);
    is_placeholder(fact) || (has_dots && !is_sentence)
}

/// The placeholders among the values of a mapping, in the order of the file.
pub fn placeholders(facts: &Node) -> Vec<Located<String>> {
    facts.scalars(UNPUBLISHED_KEYS, is_unwritten)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_and_sentences() {
        for text in ["…", "...", " … ", "……", "…."] {
            assert!(is_placeholder(text) && is_unwritten(text), "{text}");
        }
        for text in ["guides/…", "https://…", "…@…", "+355 …", "https://example.org/...", "0…"]
        {
            assert!(is_unwritten(text) && !is_placeholder(text), "{text}");
        }
        for text in ["", ".", "..", "a", "Mo-Fr 08:00", "Wait … what", "bus station…?  yes", "1.5"]
        {
            assert!(!is_unwritten(text), "{text}");
        }
    }
}
