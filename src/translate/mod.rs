//! Translations: their stamps, their drift from the source, and PO files.
//!
//! Pure: texts come in, findings and new texts go out. A translation's stamp keeps a short hash of each block of its
//! source, so that drift is known for each block. `facts` finds what differs, in blocks and in `fields`. `stamp`, `drift`,
//! `structure` and `block_text` use parsed texts only; `front_matter`, `skeleton`, `segment` and `po` write files.

pub mod block_text;
pub mod copies;
pub mod drift;
mod facts;
pub mod fields;
pub mod front_matter;
mod lost_sections;
mod missing_places;
pub mod origin;
pub mod po;
mod segment;
pub mod skeleton;
pub mod stamp;
pub mod stamping;
pub mod status;
pub mod structure;
pub mod translation_status;

pub use facts::FactComparison;
pub use missing_places::MissingPlaces;

/// The code of findings in translators' files.
pub const CODES: &[&str] = &["po"];
