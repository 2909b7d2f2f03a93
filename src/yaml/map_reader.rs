//! Reads a mapping, one key at a time, and reports every mistake. `typed_values` has the readers of numbers, names and
//! flags.

use crate::finding::{Located, Location, Report, did_you_mean, nearest};
use crate::i18n::is_invisible;
use crate::key_record::{Key, Shape, join};

use super::node::{Entry, Node, Value};
use super::syntax_help;

/// The value of an unknown fact.
const UNKNOWN: &str = "unknown";

/// A mapping that is being read. Each method takes one key out; [`MapReader::finish`] reports the keys that are left.
///
/// ```text
/// let mut fields = MapReader::open(node, "a visit's facts", report);
/// let place = fields.required("place", "write where it is");        // `missing-fact` if it is not there
/// let order = fields.parsed::<i32>("order", "bad-value", "write a whole number");
/// fields.finish();                                                  // `unknown-key` for every other key
/// ```
pub struct MapReader<'r> {
    /// The start of the mapping.
    pub location: Location,
    /// The mapping's name in findings: "a helpline's facts".
    subject: &'static str,
    entries: Vec<Entry>,
    /// Every key that was asked for, whether present or not.
    known_keys: Vec<&'static str>,
    pub report: &'r mut Report,
}

impl<'r> MapReader<'r> {
    /// Opens a mapping. An empty value is an empty mapping; any other value is reported as `bad-value` and read as one.
    /// `subject` names the mapping in findings.
    pub fn open(node: Node, subject: &'static str, report: &'r mut Report) -> MapReader<'r> {
        let entries = match node.value {
            Value::Map(entries) => entries,
            Value::Null => Vec::new(),
            other @ (Value::Scalar(_) | Value::List(_)) => {
                let message =
                    format!("{subject} must be keys and values, not {}", other.describe());
                let help = match &other {
                    Value::Scalar(text) => syntax_help::keyless(text),
                    _ => None,
                };
                report.error("bad-value", &node.location, message).help(
                    help.unwrap_or_else(|| "write `key: value`, one on each line".to_owned()),
                );
                Vec::new()
            }
        };
        MapReader { location: node.location, subject, entries, known_keys: Vec::new(), report }
    }

    /// The value of a key as written; `None` if the key is missing or its value is empty.
    pub fn node(&mut self, key: &'static str) -> Option<Node> {
        if self.record(key, Shape::Node, "") {
            return Some(self.empty_map(key));
        }
        self.take(key)
    }

    /// Returns `true` if the report collects the keys of a schema instead of reading a document; the key is then recorded.
    pub(super) fn record(&mut self, name: &'static str, shape: Shape, help: &str) -> bool {
        let path = self.location.file.to_string();
        let Some(record) = &mut self.report.record else { return false };
        record.keys.push(Key { path, name, shape, help: help.to_owned() });
        true
    }

    /// The whole path of a key. While keys are recorded, the location's file is the path of this mapping.
    fn path_of(&self, key: &str) -> String {
        join(&self.location.file, key)
    }

    /// A mapping without keys, at the path of a key that is recorded.
    fn empty_map(&self, key: &str) -> Node {
        Node { location: Location::file(self.path_of(key)), value: Value::Map(Vec::new()) }
    }

    fn take(&mut self, key: &'static str) -> Option<Node> {
        self.known_keys.push(key);
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        let entry = self.entries.remove(at);
        Some(entry.value).filter(|value| !is_empty(value))
    }

    /// Takes out those of these keys whose value is `unknown`: they read as if they were missing.
    pub fn allow_unknown(&mut self, keys: &[&'static str]) {
        let paths: Vec<String> = match self.report.record {
            Some(_) => keys.iter().map(|key| self.path_of(key)).collect(),
            None => Vec::new(),
        };
        if let Some(record) = &mut self.report.record {
            record.unknown.extend(paths);
        }
        let is_unknown =
            |node: &Node| matches!(&node.value, Value::Scalar(text) if text == UNKNOWN);
        for entry in self.entries.iter_mut().filter(|entry| keys.contains(&&*entry.key)) {
            let is_whole = match &mut entry.value.value {
                Value::List(items) if items.len() > 1 => {
                    if let Some(at) = items.iter().position(is_unknown) {
                        let message =
                            format!("`{}` lists `{UNKNOWN}` beside other values", entry.key);
                        self.report.error("bad-value", &items[at].location, message).help(format!(
                            "write the known values alone, or `{}: {UNKNOWN}`",
                            entry.key
                        ));
                        items.retain(|item| !is_unknown(item));
                    }
                    false
                }
                Value::List(items) => items.iter().any(is_unknown),
                Value::Scalar(text) => text == UNKNOWN,
                Value::Null | Value::Map(_) => false,
            };
            if is_whole {
                entry.value.value = Value::Null;
            }
        }
    }

    /// Returns the known key with a name, or else the nearest one; `None` if no key is near.
    pub fn nearest_key(&self, name: &str) -> Option<&'static str> {
        let known = || self.known_keys.iter().copied();
        known().find(|key| *key == name).or_else(|| nearest(name, known()))
    }

    /// Returns `true` if a key is there and has a value.
    pub fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|e| e.key == key && !is_empty(&e.value))
    }

    /// The location of a key without a value.
    pub(super) fn empty(&self, key: &str) -> Option<Location> {
        let entry = self.entries.iter().find(|e| e.key == key && is_empty(&e.value))?;
        Some(entry.value.location.clone())
    }

    /// Reports a key that is not there, or has no value.
    pub fn require(&mut self, key: &str, help: &str) {
        if !self.has(key) {
            self.missing(key, help);
        }
    }

    /// Reports that a key is missing.
    pub fn missing(&mut self, key: &str, help: &str) {
        let path = self.path_of(key);
        if let Some(record) = &mut self.report.record {
            record.required.push(path);
            return;
        }
        let message = format!("missing key `{key}` in {}", self.subject);
        self.report.error("missing-fact", &self.location, message).help(help);
    }

    /// A single value as text.
    pub fn text(&mut self, key: &'static str) -> Option<Located<String>> {
        self.shaped(key, Shape::Text, "")
    }

    /// A single value whose shape and help are recorded.
    pub(super) fn shaped(
        &mut self,
        key: &'static str,
        shape: Shape,
        help: &str,
    ) -> Option<Located<String>> {
        self.record(key, shape, help);
        let node = self.take(key)?;
        single(key, node, self.report)
    }

    /// A single value; reports `missing-fact` if it is missing.
    pub fn required(&mut self, key: &'static str, help: &str) -> Option<Located<String>> {
        self.require(key, help);
        self.shaped(key, Shape::Text, help)
    }

    /// A list of single values; a value without a list is a list of one.
    pub fn list(&mut self, key: &'static str) -> Vec<Located<String>> {
        self.record(key, Shape::List, "");
        self.values(key)
    }

    pub(super) fn values(&mut self, key: &'static str) -> Vec<Located<String>> {
        let Some(node) = self.take(key) else { return Vec::new() };
        match node.value {
            Value::List(items) => {
                items.into_iter().filter_map(|item| single(key, item, self.report)).collect()
            }
            Value::Null | Value::Scalar(_) | Value::Map(_) => {
                single(key, node, self.report).into_iter().collect()
            }
        }
    }

    /// Reads the mapping of a key to its end; `None` if the key is missing.
    pub fn nested<T>(
        &mut self,
        key: &'static str,
        subject: &'static str,
        read: impl FnOnce(&mut MapReader<'_>) -> T,
    ) -> Option<T> {
        let node = self.node(key)?;
        Some(MapReader::read_whole(node, subject, self.report, read))
    }

    /// Reads each mapping of a list to its end.
    pub fn each<T>(
        &mut self,
        key: &'static str,
        subject: &'static str,
        mut read: impl FnMut(&mut MapReader<'_>) -> Option<T>,
    ) -> Vec<T> {
        let nodes = self.maps(key).into_iter();
        nodes
            .filter_map(|node| MapReader::read_whole(node, subject, self.report, &mut read))
            .collect()
    }

    fn read_whole<T>(
        node: Node,
        subject: &'static str,
        report: &mut Report,
        read: impl FnOnce(&mut MapReader<'_>) -> T,
    ) -> T {
        let mut fields = MapReader::open(node, subject, report);
        let value = read(&mut fields);
        fields.finish();
        value
    }

    /// A list of mappings, each as a node for [`MapReader::open`].
    pub fn maps(&mut self, key: &'static str) -> Vec<Node> {
        if self.record(key, Shape::Maps, "") {
            return vec![self.empty_map(&format!("{key}[]"))];
        }
        let Some(node) = self.take(key) else { return Vec::new() };
        match node.value {
            Value::List(items) => items,
            Value::Null | Value::Scalar(_) | Value::Map(_) => vec![node],
        }
    }

    /// Takes all remaining keys with single values: for mappings whose keys are language codes.
    pub fn remaining(&mut self) -> Vec<(Located<String>, Located<String>)> {
        self.record("*", Shape::Text, "");
        let entries = std::mem::take(&mut self.entries);
        let mut pairs = Vec::new();
        for Entry { key, location, value } in entries {
            if let Some(value) = single(&key, value, self.report) {
                pairs.push((Located { value: key, location }, value));
            }
        }
        pairs
    }

    /// Reports each remaining key as `unknown-key`, with the nearest known one.
    pub fn finish(self) {
        for entry in self.entries {
            let message = format!("unknown key `{}` in {}", entry.key, self.subject);
            let otherwise = format!("known keys: {}", self.known_keys.join(", "));
            let known = self.known_keys.iter().copied();
            // In braces, a key without its colon is a key without a value: `{type voice}`, `{type:voice}`.
            let keyless = syntax_help::keyless(&entry.key).filter(|_| is_empty(&entry.value));
            let help = keyless.unwrap_or_else(|| did_you_mean(&entry.key, known, otherwise));
            self.report.error("unknown-key", &entry.location, message).help(help);
        }
    }
}

/// Returns `true` for a missing value, and for one of spaces and invisible letters alone: every key reads both alike.
fn is_empty(node: &Node) -> bool {
    let is_blank = |c: char| c.is_whitespace() || is_invisible(c);
    match &node.value {
        Value::Null => true,
        Value::Scalar(text) => text.chars().all(is_blank),
        Value::List(_) | Value::Map(_) => false,
    }
}

/// Reads a node that must be a single value.
fn single(key: &str, node: Node, report: &mut Report) -> Option<Located<String>> {
    match node.value {
        _ if is_empty(&node) => None,
        Value::Scalar(value) => Some(Located { value, location: node.location }),
        Value::Null => None,
        other @ (Value::List(_) | Value::Map(_)) => {
            let message = format!("`{key}` must be a single value, not {}", other.describe());
            report
                .error("bad-value", &node.location, message)
                .help("write one value on this line; put it in quotes if it holds `:` or `#`");
            None
        }
    }
}
