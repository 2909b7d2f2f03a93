//! Edits a text's front matter in place, and formats the stamp of a translation.

use crate::model::{Date, StampState, split_front_matter};
use crate::yaml::edit::{Document, quoted};

use super::stamp::BlockHashes;

/// Formats a stamp as the value of `translation:`.
pub fn stamp(
    from: &str,
    state: StampState,
    by: Option<&str>,
    on: Option<Date>,
    hashes: Option<&BlockHashes>,
) -> String {
    let state = state.into_str();
    let by = by.map_or_else(String::new, |by| format!(", by: {}", scalar(by)));
    let on = on.map_or_else(String::new, |on| format!(", on: {on}"));
    let blocks = hashes.map_or_else(String::new, |hashes| format!(", blocks: \"{hashes}\""));
    format!("{{from: {from}, state: {state}{by}{on}{blocks}}}")
}

/// Sets one key of a file's front matter to `value`, which is YAML on one line; every other byte stays. Of a mapping in
/// several lines, which may have comments, each key is set by itself.
///
/// A key that does not exist yet becomes the last one. Returns `None` if the file has no front matter that can be
/// edited.
pub fn set(file: &str, key: &str, value: &str) -> Option<String> {
    let (Some(front), ..) = split_front_matter(file) else { return None };
    let start = front.as_ptr() as usize - file.as_ptr() as usize;
    let mut document = Document::parse(front.to_owned()).ok()?;
    document.set_lines(key, value).or_else(|_| document.set(&[key], value)).ok()?;
    Some(format!("{}{}{}", &file[..start], document.into_text(), &file[start + front.len()..]))
}

/// Returns a text as a YAML scalar, in double quotes unless it is a plain word.
fn scalar(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    if !text.is_empty() && text.chars().all(is_plain) && text.chars().any(char::is_alphabetic) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_edited_in_place() {
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
        let file = "---\nk:\n  a: 1   # c\n  b: 2\n  # d\nt: A\n---\n";
        let edited = "---\nk:\n  a: x   # c\n  b: 2\n  c: \"y\"\n  # d\nt: A\n---\n";
        assert_eq!(set(file, "k", "{a: x, c: \"y\"}").as_deref(), Some(edited));
    }

    #[test]
    fn values_are_quoted_where_yaml_needs_it() {
        assert_eq!(scalar("editor"), "editor");
        assert_eq!(scalar("a: \"b\""), "\"a: \\\"b\\\"\"");
        assert_eq!(scalar("12"), "\"12\"");
    }
}
