//! A YAML document as a tree whose values know their positions.

use crate::finding::{Located, Location};

/// A value and its position.
#[derive(Clone, Debug, Default)]
pub struct Node {
    pub location: Location,
    pub value: Value,
}

impl Node {
    /// The single values of a kind in a tree, in the order of the file, outside of the keys in `skipped`.
    pub fn scalars(&self, skipped: &[&str], is_wanted: fn(&str) -> bool) -> Vec<Located<String>> {
        match &self.value {
            Value::Scalar(text) if is_wanted(text) => {
                vec![Located { value: text.clone(), location: self.location.clone() }]
            }
            Value::Scalar(_) | Value::Null => Vec::new(),
            Value::List(items) => {
                items.iter().flat_map(|item| item.scalars(skipped, is_wanted)).collect()
            }
            Value::Map(entries) => {
                let entries = entries.iter().filter(|entry| !skipped.contains(&&*entry.key));
                entries.flat_map(|entry| entry.value.scalars(skipped, is_wanted)).collect()
            }
        }
    }
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
