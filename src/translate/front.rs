//! Front matter, changed in place: one key, and every other byte as it was.

use crate::model::{Date, StampState, split_front_matter};

use super::stamp::BlockHashes;

/// The stamp as the value of `translation:`.
pub fn stamp(
    from: &str,
    state: StampState,
    by: Option<&str>,
    on: Option<Date>,
    hashes: &BlockHashes,
) -> String {
    let state = match state {
        StampState::Draft => "draft",
        StampState::Machine => "machine",
        StampState::Reviewed => "reviewed",
    };
    let by = by.map_or_else(String::new, |by| format!(", by: {}", scalar(by)));
    let on = on.map_or_else(String::new, |on| format!(", on: {on}"));
    format!("{{from: {from}, state: {state}{by}{on}, blocks: \"{hashes}\"}}")
}

/// Sets one key of a file's front matter; `None` if the file has none.
///
/// A key that is not there yet is added at the end. A comment after a value in braces stays.
pub fn set(file: &str, key: &str, value: &str) -> Option<String> {
    let (Some(front), ..) = split_front_matter(file) else { return None };
    let start = front.as_ptr() as usize - file.as_ptr() as usize;
    let newline = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let (mut at, mut found) = (start, None);
    for line in front.split_inclusive('\n') {
        let end = at + line.len();
        found = match found {
            None if is_key(line, key) => Some(at..end),
            // What is indented belongs to the key above it.
            Some(range) if line.starts_with([' ', '\t']) && range.end == at => {
                Some(range.start..end)
            }
            other => other,
        };
        at = end;
    }
    let range = found.unwrap_or(at..at);
    let old = &file[range.clone()];
    let comment = old.rsplit_once('}').map_or("", |(_, rest)| rest.trim_end());
    let comment = if comment.trim_start().starts_with('#') { comment } else { "" };
    // A file that ends within its front matter may lack its last line break.
    let before = if file[..range.start].ends_with('\n') { "" } else { newline };
    Some(format!(
        "{}{before}{key}: {value}{comment}{newline}{}",
        &file[..range.start],
        &file[range.end..]
    ))
}

/// Takes one key out of a file's front matter.
pub fn unset(file: &str, key: &str) -> String {
    const MARK: &str = "\u{1}";
    match set(file, key, MARK) {
        Some(marked) => {
            let line = format!("{key}: {MARK}");
            let at = marked.find(&line).unwrap_or(marked.len());
            let end = marked[at..].find('\n').map_or(marked.len(), |end| at + end + 1);
            format!("{}{}", &marked[..at], &marked[end..])
        }
        None => file.to_owned(),
    }
}

fn is_key(line: &str, key: &str) -> bool {
    line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// A text as a YAML value in double quotes.
pub fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    format!("\"{escaped}\"")
}

fn scalar(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if !text.is_empty() && text.chars().all(plain) && text.chars().any(char::is_alphabetic) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_changes() {
        let check = |file: &str, expected: Option<&str>| {
            assert_eq!(set(file, "k", "new").as_deref(), expected, "{file:?}");
        };
        check("---\ntitle: A\n---\nB\n", Some("---\ntitle: A\nk: new\n---\nB\n"));
        check("---\nk: {a: 1} # c\ntitle: A\n---\n", Some("---\nk: new # c\ntitle: A\n---\n"));
        check("---\r\nk: 1\r\nt: A\r\n---\r\n", Some("---\r\nk: new\r\nt: A\r\n---\r\n"));
        check("---\nk:\n  a: 1\n  b: 2\nt: A\n---\nk: 1", Some("---\nk: new\nt: A\n---\nk: 1"));
        check("\u{feff}---\nkey: 1\n---\n", Some("\u{feff}---\nkey: 1\nk: new\n---\n"));
        check("---\nt: A", Some("---\nt: A\nk: new\n"));
        check("B", None);
        assert_eq!(unset("---\nk: 1\nt: A\n---\nB", "k"), "---\nt: A\n---\nB");
        assert_eq!(unset("---\nt: A\n---\nB", "k"), "---\nt: A\n---\nB");
    }

    #[test]
    fn values_are_quoted_where_yaml_needs_it() {
        assert_eq!(scalar("editor"), "editor");
        assert_eq!(scalar("a: \"b\""), "\"a: \\\"b\\\"\"");
        assert_eq!(scalar("12"), "\"12\"");
    }
}
