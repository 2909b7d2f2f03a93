//! YAML as editors write it: a tree in which every value knows its line and column.
//!
//! The only folder that names a YAML crate. A file becomes a [`Node`] first, as written; [`MapReader`]
//! then reads typed values off a mapping, one key at a time, so that a file with three mistakes
//! gives three findings and no key can be forgotten: a key that is not asked for is `unknown-key`.
//! [`edit`] changes single keys of a file in place.

pub mod edit;
mod map_reader;
mod node;

pub use map_reader::MapReader;
pub use node::{Entry, Node, Value, parse};

/// The findings that come of reading YAML.
pub const CODES: &[&str] = &["yaml", "unknown-key", "missing-fact", "bad-value", "bad-date"];
