//! Unicode escapes that Fluent's parser (fluent-syntax 0.12) panics at.

/// Returns the byte of a Unicode escape with too few digits before a letter of several bytes: to quote it, the parser cuts this
/// letter. Escapes stand in strings, which end on their line.
pub(super) fn cut_escape(text: &str) -> Option<usize> {
    let is_cut = |at: &usize| {
        let (before, escape) = text.split_at(*at);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let mut letters = escape.chars().skip(1);
        let digits = match letters.next() {
            Some('u') => 4,
            Some('U') => 6,
            _ => return false,
        };
        let behind = letters.take(digits).find(|letter| !letter.is_ascii_hexdigit());
        line.contains('"') && behind.is_some_and(|letter| !letter.is_ascii())
    };
    text.match_indices('\\').map(|(at, _)| at).find(is_cut)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cut_escapes_are_found() {
        for (text, at) in [
            ("a = { \"\\uë\" }", Some(7)),
            ("a = { \"b\\u12ë\" }", Some(8)),
            ("a = b\nb = { \"\\U00012€\" }", Some(13)),
            ("a = { \"\\u00e9ë\" }", None),
            ("a = { \"\\u12\" }", None),
            ("a = { \"\\\\\" } ë", None),
            ("a = C:\\uë", None),
        ] {
            assert_eq!(cut_escape(text), at, "{text}");
        }
    }

    proptest! {
        /// The parser does not panic at a text that passes.
        #[test]
        fn texts_that_pass_are_parsed(parts in proptest::collection::vec("[{}\"\\\\uU0aë€ \n=$]|\\\\u|\\{ \"", 0..30)) {
            let text = format!("a = {{ \"{}", parts.concat());
            if cut_escape(&text).is_none() {
                let _ = fluent_syntax::parser::parse_runtime(&*text);
            }
        }
    }
}
