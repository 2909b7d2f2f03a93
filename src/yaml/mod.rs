//! Reads YAML into a tree whose values know their line and column.
//!
//! The only folder that names a YAML crate. A file becomes a [`Node`] first; [`MapReader`] then reads typed values from
//! a mapping, one key at a time. So a file with three mistakes gives three findings, and a key that no code reads is
//! reported as `unknown-key`. serde would stop at a file's first mistake. [`edit`] changes single keys of a file in place.

mod comment;
pub mod edit;
mod map_reader;
mod node;
mod parser;
mod ranges;
mod syntax_error;
mod syntax_help;
mod typed_values;
mod value_warnings;

pub use map_reader::MapReader;
pub use node::{Entry, Node, Value};
pub use parser::parse;
pub use ranges::ValueKind;

/// The codes of findings on YAML.
pub const CODES: &[&str] = &[
    "yaml",
    "unknown-key",
    "missing-fact",
    "bad-value",
    "bad-date",
    "dropped-text",
    "leftover-markup",
];
