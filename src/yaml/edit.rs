//! Edits single keys of a YAML file and keeps every other byte: comments, order, spaces and line breaks.
//!
//! A serializer would write the whole file anew. Here only the bytes of a key and its value change, whose
//! places `ranges` gives. After each edit the text is parsed again and the new value looked up.

use std::ops::Range;

use super::ranges::{self, Entry, Value, ValueKind};

const BYTE_ORDER_MARK: char = '\u{feff}';

/// A file that is edited in place; its top level is a mapping.
pub struct Document {
    /// The text starts with a byte order mark, as some editors of Windows save it.
    has_mark: bool,
    /// Without the mark.
    text: String,
    root: Value,
}

/// An edit that cannot be made without touching other bytes, such as of a key inside of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotEditable;

impl Document {
    /// Parses a file; an empty one is an empty mapping.
    ///
    /// # Errors
    /// If the text is not YAML, or its top level is no mapping.
    pub fn parse(mut text: String) -> Result<Document, NotEditable> {
        let has_mark = text.starts_with(BYTE_ORDER_MARK);
        if has_mark {
            text.remove(0);
        }
        let root = ranges::parse(&text).ok_or(NotEditable)?;
        Ok(Document { has_mark, text, root })
    }

    pub fn into_text(mut self) -> String {
        if self.has_mark {
            self.text.insert(0, BYTE_ORDER_MARK);
        }
        self.text
    }

    /// Sets the keys of a mapping that is written in several lines to those of `source`, a mapping on one line. Its other
    /// keys stay.
    ///
    /// # Errors
    /// If one of the two is no such mapping; the document is unchanged then.
    pub fn set_lines(&mut self, key: &str, source: &str) -> Result<(), NotEditable> {
        let value = &self.find(&[key]).ok_or(NotEditable)?.value;
        let new = Document::parse(format!("{key}: {source}"))?;
        if value.kind != ValueKind::Map || !self.text[value.range.clone()].contains('\n') {
            return Err(NotEditable);
        }
        let mut edited = Document::parse(self.text.clone())?;
        for Entry { key: inner, value, .. } in &new.map(&[key]).ok_or(NotEditable)?.entries {
            edited.set(&[key, inner], &new.text[value.range.clone()])?;
        }
        self.apply(edited);
        Ok(())
    }

    /// Takes over an edit.
    fn apply(&mut self, edited: Document) {
        *self = Document { has_mark: self.has_mark, ..edited };
    }

    /// Returns the kind of the value at a path of keys; `None` if there is no such key.
    pub fn kind(&self, path: &[&str]) -> Option<ValueKind> {
        self.find(path).map(|entry| entry.value.kind)
    }

    /// Sets the value at a path of keys to `source`, which is YAML on one line.
    ///
    /// A key that does not exist yet becomes the last one of its mapping, which has to exist.
    ///
    /// # Errors
    /// If the value would not be read back as `source`; the document is unchanged then.
    pub fn set(&mut self, path: &[&str], source: &str) -> Result<(), NotEditable> {
        let (key, parents) = path.split_last().ok_or(NotEditable)?;
        let (range, new) = match self.find(path) {
            Some(entry) => self.replacement(entry, source),
            None => self.insertion(self.map(parents).ok_or(NotEditable)?, key, source),
        };
        let edited = Document::parse(splice(&self.text, range, &new))?;
        let is_read_back = edited
            .find(path)
            .is_some_and(|entry| &edited.text[entry.value.range.clone()] == source);
        if !is_read_back {
            return Err(NotEditable);
        }
        self.apply(edited);
        Ok(())
    }

    /// Removes the key at a path, with its comma or its line; a comment behind it stays.
    ///
    /// # Errors
    /// If the rest would not be YAML any more; the document is unchanged then.
    pub fn remove(&mut self, path: &[&str]) -> Result<(), NotEditable> {
        let Some(entry) = self.find(path) else { return Ok(()) };
        let edited = Document::parse(splice(&self.text, self.removal(entry), ""))?;
        if edited.find(path).is_some() {
            return Err(NotEditable);
        }
        self.apply(edited);
        Ok(())
    }

    fn map(&self, path: &[&str]) -> Option<&Value> {
        let value = match path {
            [] => &self.root,
            _ => &self.find(path)?.value,
        };
        (value.kind == ValueKind::Map).then_some(value)
    }

    fn find(&self, path: &[&str]) -> Option<&Entry> {
        let (key, parents) = path.split_last()?;
        self.map(parents)?.entries.iter().find(|entry| entry.key == **key)
    }

    fn replacement(&self, entry: &Entry, source: &str) -> (Range<usize>, String) {
        let Entry { key_range, value, .. } = entry;
        if value.is_inline {
            return (value.range.clone(), source.to_owned());
        }
        let start = self.after_colon(key_range);
        (start..value.range.end.max(start), format!(" {source}"))
    }

    fn insertion(&self, map: &Value, key: &str, source: &str) -> (Range<usize>, String) {
        let end = map.entries.last().map(|last| last.end(self));
        if map.is_inline {
            return match end {
                Some(end) => (end..end, format!(", {key}: {source}")),
                None => (map.range.start + 1..map.range.start + 1, format!("{key}: {source}")),
            };
        }
        let newline = if self.text.contains("\r\n") { "\r\n" } else { "\n" };
        let indent = map.entries.first().map_or(0, |first| {
            let start = first.key_range.start;
            self.text[self.line_start(start)..start].chars().count()
        });
        let end = end.unwrap_or(self.text.len());
        let at = self.text[end..].find('\n').map_or(self.text.len(), |newline| end + newline + 1);
        let before = if at == 0 || self.text[..at].ends_with('\n') { "" } else { newline };
        (at..at, format!("{before}{:indent$}{key}: {source}{newline}", ""))
    }

    fn removal(&self, entry: &Entry) -> Range<usize> {
        let (start, end) = (entry.key_range.start, entry.end(self));
        let line = self.line_start(start);
        if self.text[line..start].trim().is_empty() {
            let rest = self.text[end..].split_inclusive('\n').next().unwrap_or_default();
            return if rest.trim().is_empty() {
                line..end + rest.len()
            } else {
                start..end + (rest.len() - rest.trim_start().len())
            };
        }
        let before = self.text[..start].trim_end();
        if before.ends_with(',') {
            return before.len() - 1..end;
        }
        match self.text[end..].trim_start().strip_prefix(',') {
            Some(after) => start..self.text.len() - after.trim_start().len(),
            None => start..end,
        }
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn after_colon(&self, key: &Range<usize>) -> usize {
        self.text[key.end..].find(':').map_or(key.end, |colon| key.end + colon + 1)
    }
}

impl Entry {
    /// The end of the entry: of its value, or of its colon where the value is empty.
    fn end(&self, document: &Document) -> usize {
        match self.value.kind {
            ValueKind::Empty if self.value.range.is_empty() => {
                document.after_colon(&self.key_range)
            }
            _ => self.value.range.end,
        }
    }
}

/// Returns a text as a YAML double-quoted scalar on one line (YAML 1.2.2, 7.3.1).
pub fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    let escaped = escaped.replace(|c: char| c.is_control() && c != '\t', " ");
    format!("\"{escaped}\"")
}

fn splice(text: &str, range: Range<usize>, new: &str) -> String {
    let mut text = text.to_owned();
    text.replace_range(range, new);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_set(text: &str, path: &[&str], source: &str, expected: Option<&str>) {
        let edited = Document::parse(text.to_owned()).and_then(|mut document| {
            document.set(path, source)?;
            Ok(document.into_text())
        });
        assert_eq!(edited.ok().as_deref(), expected, "{text:?}");
    }

    #[test]
    fn values_are_replaced_in_place() {
        check_set("a: 1 # c\nb: 2\n", &["a"], "new", Some("a: new # c\nb: 2\n"));
        check_set("a: {x: 1} # c\n", &["a"], "new", Some("a: new # c\n"));
        check_set("a: {x: 1, y: 2} # c\n", &["a", "x"], "new", Some("a: {x: new, y: 2} # c\n"));
        check_set("a:\n  x: 'it''s'\n  y: 2\n", &["a", "x"], "3", Some("a:\n  x: 3\n  y: 2\n"));
        check_set("a:\n  x: 1\n  y: 2\nb: 2\n", &["a"], "new", Some("a: new\nb: 2\n"));
        check_set("a: |\n  one\n  two\n\nb: 2\n", &["a"], "new", Some("a: new\n\nb: 2\n"));
        check_set("a:\nb: 2\n", &["a"], "[1]", Some("a: [1]\nb: 2\n"));
        check_set("\u{feff}a: 1\nb: 2\n", &["a"], "3", Some("\u{feff}a: 3\nb: 2\n"));
        check_set("\u{feff}a: 1\n", &["b"], "3", Some("\u{feff}a: 1\nb: 3\n"));
        check_set("a:   # c\nb: 2\n", &["a"], "1", Some("a: 1   # c\nb: 2\n"));
        check_set("\u{1f600}: ë\r\na: 1\r\n", &["a"], "2", Some("\u{1f600}: ë\r\na: 2\r\n"));
    }

    #[test]
    fn missing_keys_become_the_last_of_their_mapping() {
        check_set("", &["a"], "1", Some("a: 1\n"));
        check_set("a: 1", &["b"], "2", Some("a: 1\nb: 2\n"));
        check_set("a: 1\r\n", &["b"], "2", Some("a: 1\r\nb: 2\r\n"));
        check_set(
            "a:\n  x: 1 # c\nb: 2\n",
            &["a", "y"],
            "2",
            Some("a:\n  x: 1 # c\n  y: 2\nb: 2\n"),
        );
        check_set("a: {x: 1}\n", &["a", "y"], "2", Some("a: {x: 1, y: 2}\n"));
        check_set("a: {}\n", &["a", "y"], "2", Some("a: {y: 2}\n"));
        check_set("a:\n", &["b"], "2", Some("a:\nb: 2\n"));
    }

    #[test]
    fn edits_that_would_change_more_are_refused() {
        check_set("a: 1\n", &["a", "x"], "1", None);
        check_set("a: 1\n", &["a"], "1 # c", None);
        check_set("a: 1\n", &["a"], "1\nb: 2", None);
        check_set("a: [", &["a"], "1", None);
        check_set("- a\n", &["a"], "1", None);
        check_set("a: &x 1\nb: *x\n", &["a"], "2", None);
    }

    #[test]
    fn keys_are_removed_with_their_line_or_comma() {
        let check = |text: &str, path: &[&str], expected: &str| {
            let mut document = Document::parse(text.to_owned()).expect("a mapping");
            assert_eq!(document.remove(path), Ok(()), "{text:?}");
            assert_eq!(document.into_text(), expected);
        };
        check("a: 1\nb: 2\nc: 3\n", &["b"], "a: 1\nc: 3\n");
        check("a:\n  x: 1\n  y: 2\nb: 2\n", &["a"], "b: 2\n");
        check("a: 1\nb: 2 # c\n", &["b"], "a: 1\n# c\n");
        check("a: {x: 1, y: 2, z: 3}\n", &["a", "y"], "a: {x: 1, z: 3}\n");
        check("a: {x: 1, y: 2}\n", &["a", "x"], "a: {y: 2}\n");
        check("a: {x: 1}\n", &["a", "x"], "a: {}\n");
        check("a: 1\n", &["b"], "a: 1\n");
    }
}
