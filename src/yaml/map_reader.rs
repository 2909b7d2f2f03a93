//! Reading typed values off a mapping, one key at a time, with every mistake reported.

use std::str::FromStr;

use crate::finding::{Located, Location, Report, nearest};

use super::node::{Entry, Node, Value};

/// A mapping that is being read. Every method takes one key out; [`MapReader::finish`] reports what
/// is left, so a misspelt key can never vanish.
pub struct MapReader<'r> {
    /// Where the mapping starts.
    pub location: Location,
    /// What it is, for messages: "a helpline's facts".
    subject: &'static str,
    entries: Vec<Entry>,
    known_keys: Vec<&'static str>,
    pub report: &'r mut Report,
}

impl<'r> MapReader<'r> {
    /// Opens a mapping; an empty file is an empty mapping, anything else a `bad-value`.
    pub fn open(node: Node, subject: &'static str, report: &'r mut Report) -> MapReader<'r> {
        let entries = match node.value {
            Value::Map(entries) => entries,
            Value::Null => Vec::new(),
            other @ (Value::Scalar(_) | Value::List(_)) => {
                report
                    .error(
                        "bad-value",
                        &node.location,
                        format!(
                            "{subject} are keys and values, but here stands {}",
                            other.describe()
                        ),
                    )
                    .help("write `key: value`, one a line");
                Vec::new()
            }
        };
        MapReader { location: node.location, subject, entries, known_keys: Vec::new(), report }
    }

    /// The value of a key as written; `None` if the key is not there or holds nothing.
    pub fn node(&mut self, key: &'static str) -> Option<Node> {
        self.known_keys.push(key);
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        let entry = self.entries.remove(at);
        match entry.value.value {
            Value::Null => None,
            Value::Scalar(_) | Value::List(_) | Value::Map(_) => Some(entry.value),
        }
    }

    /// Whether a key is written here, with something behind it.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|e| e.key == key && !matches!(e.value.value, Value::Null))
    }

    /// Reports that a key has to be there.
    pub fn missing(&mut self, key: &str, help: &str) {
        let message = format!("{} need `{key}`, and it is not here", self.subject);
        self.report.error("missing-fact", &self.location, message).help(help);
    }

    /// A single value as text.
    pub fn text(&mut self, key: &'static str) -> Option<Located<String>> {
        let node = self.node(key)?;
        single(key, node, self.report)
    }

    /// A single value that has to be there.
    pub fn required(&mut self, key: &'static str, help: &str) -> Option<Located<String>> {
        if !self.has(key) {
            self.missing(key, help);
        }
        self.text(key)
    }

    /// A value read by the type that it has to be; `help` says what may stand here.
    pub fn parsed<T: FromStr>(
        &mut self,
        key: &'static str,
        code: &'static str,
        help: &str,
    ) -> Option<Located<T>> {
        let text = self.text(key)?;
        match text.value.trim().parse() {
            Ok(value) => Some(Located { value, location: text.location }),
            Err(_) => {
                self.report
                    .error(
                        code,
                        &text.location,
                        format!("`{}` cannot be read as `{key}`", text.value),
                    )
                    .help(help);
                None
            }
        }
    }

    /// One of a few words.
    pub fn enum_value<T: Copy>(
        &mut self,
        key: &'static str,
        words: &[(&'static str, T)],
    ) -> Option<Located<T>> {
        let text = self.text(key)?;
        choose(key, &text, words, self.report)
            .map(|value| Located { value, location: text.location })
    }

    /// A list of words out of a few.
    pub fn enum_values<T: Copy>(
        &mut self,
        key: &'static str,
        words: &[(&'static str, T)],
    ) -> Vec<T> {
        let written = self.list(key);
        written.iter().filter_map(|text| choose(key, text, words, self.report)).collect()
    }

    /// `true` or `false`; `false` if the key is not there.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let words = [("true", true), ("false", false), ("yes", true), ("no", false)];
        self.enum_value(key, &words).is_some_and(|flag| flag.value)
    }

    /// A list of single values; one value alone counts as a list of one.
    pub fn list(&mut self, key: &'static str) -> Vec<Located<String>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match node.value {
            Value::List(items) => {
                items.into_iter().filter_map(|item| single(key, item, self.report)).collect()
            }
            Value::Null | Value::Scalar(_) | Value::Map(_) => {
                single(key, node, self.report).into_iter().collect()
            }
        }
    }

    /// A list of mappings, each as a node to open.
    pub fn maps(&mut self, key: &'static str) -> Vec<Node> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match node.value {
            Value::List(items) => items,
            Value::Null | Value::Scalar(_) | Value::Map(_) => vec![node],
        }
    }

    /// Everything that is left, as keys with single values: for maps whose keys are language codes.
    pub fn remaining(&mut self) -> Vec<(Located<String>, Located<String>)> {
        let entries = std::mem::take(&mut self.entries);
        let mut pairs = Vec::new();
        for Entry { key, location, value } in entries {
            if let Some(value) = single(&key, value, self.report) {
                pairs.push((Located { value: key, location }, value));
            }
        }
        pairs
    }

    /// Ends the reading: every key that nobody asked for is a finding, with the nearest known one.
    pub fn finish(self) {
        for entry in self.entries {
            let message = format!("`{}` is not a key that {} know", entry.key, self.subject);
            let help = match nearest(&entry.key, self.known_keys.iter().copied()) {
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("the keys are: {}", self.known_keys.join(", ")),
            };
            self.report.error("unknown-key", &entry.location, message).help(help);
        }
    }
}

/// A node that has to be one value.
fn single(key: &str, node: Node, report: &mut Report) -> Option<Located<String>> {
    match node.value {
        Value::Scalar(value) => Some(Located { value, location: node.location }),
        Value::Null => None,
        other @ (Value::List(_) | Value::Map(_)) => {
            report
                .error(
                    "bad-value",
                    &node.location,
                    format!("`{key}` is one value, but here stands {}", other.describe()),
                )
                .help("write one value on this line; put it in quotes if it holds `:` or `#`");
            None
        }
    }
}

fn choose<T: Copy>(
    key: &str,
    text: &Located<String>,
    words: &[(&'static str, T)],
    report: &mut Report,
) -> Option<T> {
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == text.value) {
        return Some(*value);
    }
    let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    let help = match nearest(&text.value, known.iter().copied()) {
        Some(word) => format!("did you mean `{word}`?"),
        None => format!("write one of: {}", known.join(", ")),
    };
    report
        .error("bad-value", &text.location, format!("`{}` cannot stand at `{key}`", text.value))
        .help(help);
    None
}
