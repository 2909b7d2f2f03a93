//! Comments that seem to cut a value off: `title: Job #1 in Italy`.

/// Keys whose values readers read: a ` # ` in one is more likely a part of it than a comment.
const WORDS: &[&str] =
    &["title", "description", "sms", "keywords", "name", "address", "supports", "published_by"];

/// Returns `true` for a key whose value readers read.
pub(super) fn is_for_readers(key: &str) -> bool {
    WORDS.contains(&key)
}

/// Returns the comment behind an unquoted value that seems to belong to the value. `rest` is the text behind the value.
///
/// `# ` starts a comment as people write it, except after words for readers.
pub(super) fn cut_off(rest: &str, for_readers: impl Fn() -> bool) -> Option<&str> {
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    let begun = rest.trim_start_matches([' ', '\t']);
    // Only a comment is read to the end of its line, which may be long.
    if begun.len() == rest.len() || !begun.starts_with('#') {
        return None;
    }
    let comment = begun.lines().next().unwrap_or_default().trim();
    let words = &comment[1..];
    let is_glued = words.starts_with(|c: char| !c.is_whitespace() && c != '#');
    (is_glued || !words.trim().is_empty() && for_readers()).then_some(comment)
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use crate::finding::{Location, Report};

    #[test]
    fn comments_that_cut_a_value_off() {
        let cut = |text: &str| {
            let mut report = Report::new();
            parse(&Location::file("f"), text, 0, &mut report);
            let findings = report.sorted();
            findings.iter().map(|f| format!("{} {}", f.location, f.message)).collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("title: Puna #1 në Itali", "f:1:8 `#1 në Itali`"),
            ("title: Rruga # e sigurt\n", "f:1:8 `# e sigurt`"),
            ("title:\n  sq: Puna #1\n", "f:2:7 `#1`"),
            ("keywords:\n- puna\t#itali\n", "f:2:3 `#itali`"),
            ("a: 112 #nr\nb: c", "f:1:4 `#nr`"),
            ("keywords: [a #b\n ]", "f:1:12 `#b`"),
        ] {
            let expected = format!("{expected} is read as a comment and left out");
            assert_eq!(cut(text), [expected], "{text}");
        }
        assert_eq!(cut("title: #1 në Itali").len(), 1);
        for text in [
            "status: active # since May\n",
            "# a\ntitle: \"Puna #1\" # quoted\n#b\n",
            "title: C#\nurl: https://a.b/#c\n",
            "a: b ## c\nd:\n  # e\n  f: g",
        ] {
            assert!(cut(text).is_empty(), "{text} {:?}", cut(text));
        }
    }
}
