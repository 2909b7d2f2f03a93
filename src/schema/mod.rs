//! The keys of every YAML document of a campaign, as JSON Schemas for editors.
//!
//! They come from what the readers ask for (see [`key_record`](crate::key_record)); only the sentences on the keys are
//! written here.

mod document;
mod json;
mod notes;
#[cfg(test)]
mod tests;

pub use document::Document;
pub use json::schema;
pub use notes::note;
