//! The keys that readers of YAML ask for, recorded for schemas and for the manual.
//!
//! A reader runs on an empty document with a report that records. So the list of keys is what the program reads, and no
//! table beside it.

/// The form of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One value.
    Text,
    /// `true` or `false`.
    Flag,
    /// One value, or a list of them.
    List,
    /// One of these names.
    Name(&'static [&'static str]),
    /// A list of these names.
    Names(&'static [&'static str]),
    /// A list of mappings.
    Maps,
    /// A mapping, or what the reader of the key makes of it.
    Node,
}

/// A key that a reader asked for.
#[derive(Clone, Debug)]
pub struct Key {
    /// The mapping that it is in: `channels[]`; empty at the top.
    pub path: String,
    /// `*` for any key, such as codes of languages.
    pub name: &'static str,
    pub shape: Shape,
    /// A sentence on the value; or empty.
    pub help: String,
}

/// Everything that readers asked for.
#[derive(Clone, Debug, Default)]
pub struct KeyRecord {
    pub keys: Vec<Key>,
    /// The whole paths of keys that may not be missing.
    pub required: Vec<String>,
    /// The whole paths of keys that may be `unknown`.
    pub unknown: Vec<String>,
}

impl Key {
    /// The path with the key itself: `channels[].type`.
    pub fn whole_path(&self) -> String {
        join(&self.path, self.name)
    }
}

/// Joins the path of a mapping and a key in it.
pub fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
