//! The manual of findings: a page for each code, with the reason, an example and the fix.
//!
//! A page is the module doc of its check. Codes of the steps before the checks, such as `yaml`, have a page in this folder.

/// The text of every page, in Markdown; `build.rs` collects them.
const PAGES: &[&str] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// The codes that open a sentence of a page's head, and the sentence.
struct Entry {
    codes: Vec<&'static str>,
    summary: &'static str,
}

/// Returns every code in alphabetical order, with a sentence about it.
pub fn summaries() -> Vec<(&'static str, &'static str)> {
    let entries = PAGES.iter().copied().flat_map(head);
    let mut all: Vec<_> = entries
        .flat_map(|entry| entry.codes.into_iter().map(move |code| (code, entry.summary)))
        .collect();
    all.sort_by_key(|(code, _)| *code);
    all.dedup_by_key(|(code, _)| *code);
    all
}

/// Returns the pages about a code; none if there is no such code.
pub fn pages(code: &str) -> Vec<&'static str> {
    let is_about = |entry: &Entry| entry.codes.contains(&code);
    PAGES.iter().copied().filter(|page| head(page).iter().any(is_about)).collect()
}

/// Reads the head of a page: sentences such as "`stamp`, `drift`: a translation …".
fn head(page: &'static str) -> Vec<Entry> {
    let head = page.split("\n# ").next().unwrap_or_default();
    let mut entries = Vec::new();
    let mut rest = head.trim_start();
    while let Some((codes, after)) = codes(rest) {
        let end = next_entry(after);
        entries.push(Entry { codes, summary: after[..end].trim() });
        rest = &after[end..];
    }
    entries
}

/// Takes "`a`, `b`: " from the start of a text.
fn codes(text: &'static str) -> Option<(Vec<&'static str>, &'static str)> {
    let (mut codes, mut rest) = (Vec::new(), text);
    loop {
        let (code, after) = rest.strip_prefix('`')?.split_once('`')?;
        codes.push(code);
        match after.strip_prefix(", ") {
            Some(after) => rest = after,
            None => return Some((codes, after.strip_prefix(": ")?)),
        }
    }
}

/// The start of the next sentence that names a code, or the end of the text.
fn next_entry(text: &'static str) -> usize {
    let starts = text.match_indices('`').map(|(at, _)| at);
    let mut sentences = starts.filter(|at| {
        let before = text[..*at].trim_end();
        before.ends_with('.') && codes(&text[*at..]).is_some()
    });
    sentences.next().unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_page_with_three_parts() {
        let listed: Vec<&str> = summaries().into_iter().map(|(code, _)| code).collect();
        assert_eq!(listed, crate::codes());
        for code in listed {
            let pages = pages(code);
            assert!(!pages.is_empty(), "{code}");
            for page in pages {
                let parts = ["\n# Reason\n\n", "\n# Example\n\n", "\n# Fix\n\n"];
                let found: Vec<_> = parts.iter().filter_map(|part| page.find(part)).collect();
                assert!(found.len() == 3 && found.is_sorted(), "{code}:\n{page}");
            }
        }
    }

    #[test]
    fn heads_name_their_codes() {
        let pages = pages("moving-picture");
        assert_eq!(pages.len(), 1);
        let summary =
            |code| summaries().into_iter().find(|(of, _)| *of == code).map(|(_, said)| said);
        assert_eq!(
            summary("moving-picture"),
            Some("an animation of which only one frame is published.")
        );
        assert_eq!(summary("unsafe-svg"), Some("a picture that cannot be published."));
    }
}
