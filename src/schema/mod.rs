//! The keys of every YAML document of a campaign: as JSON Schemas for editors, and as tables for the manual.
//!
//! Both come from what the readers ask for (see [`key_record`](crate::key_record)); only the sentences on the keys are
//! written here.

mod document;
mod json;
mod notes;
mod table;
#[cfg(test)]
mod tests;

pub use document::Document;
pub use json::schema;
pub use table::manual;
