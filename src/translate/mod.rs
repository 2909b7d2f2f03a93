//! Translations: their stamps, their drift from the source, and PO files.
//!
//! Pure: texts come in, findings and new texts go out. A translation's stamp keeps a short hash of each block of its
//! source, so that drift is known for each block. `stamp`, `drift`, `fields`, `mismatch`,
//! `structure` and `block_text` use parsed texts only;
//! `front_matter`, `skeleton`, `segment` and `po` write files.

pub mod block_text;
mod calendars;
pub mod copies;
pub mod differences;
pub mod drift;
pub mod fields;
mod figures;
pub mod front_matter;
mod lost_sections;
pub mod mismatch;
mod number_words;
pub mod origin;
pub mod po;
mod segment;
pub mod skeleton;
pub mod stamp;
pub mod stamping;
pub mod status;
pub mod structure;
mod time_words;
pub mod translation_status;
mod word_forms;

/// The code of findings in translators' files.
pub const CODES: &[&str] = &["po"];
