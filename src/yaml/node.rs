//! A YAML document as a tree whose values know their positions.

use crate::finding::{Located, Location};

/// A value and its position.
#[derive(Clone, Debug, Default)]
pub struct Node {
    pub location: Location,
    pub value: Value,
}

/// The kinds of values.
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// An empty value, `~` or `null`.
    #[default]
    Null,
    /// The text without its quotes; the reader of the key gives it a type.
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key of a mapping, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: String,
    pub location: Location,
    pub value: Node,
}

impl Node {
    /// The single values for which `is_wanted` returns `true`, in the order of the file, without those of some keys.
    pub fn scalars(
        &self,
        skipped_keys: &[&str],
        is_wanted: fn(&str) -> bool,
    ) -> Vec<Located<String>> {
        let scalars = |node: &Node| node.scalars(skipped_keys, is_wanted);
        match &self.value {
            Value::Scalar(text) if is_wanted(text) => {
                vec![Located { value: text.clone(), location: self.location.clone() }]
            }
            Value::Scalar(_) | Value::Null => Vec::new(),
            Value::List(items) => items.iter().flat_map(scalars).collect(),
            Value::Map(entries) => {
                let read = entries.iter().filter(|entry| !skipped_keys.contains(&&*entry.key));
                read.flat_map(|entry| scalars(&entry.value)).collect()
            }
        }
    }
}

impl Value {
    /// The kind of the value, in words for an editor.
    pub fn describe(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of keys",
        }
    }
}
