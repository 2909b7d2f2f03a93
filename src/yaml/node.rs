//! A YAML document as a tree whose values know their positions.

use crate::finding::Location;

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
