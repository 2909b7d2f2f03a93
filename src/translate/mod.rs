//! Translations: their stamps, their drift from the source, and PO files.
//!
//! Pure: texts come in, findings and new texts go out. A translation's stamp keeps a short hash of each block of its
//! source, so that drift is known for each block. `FactComparison` finds facts that
//! differ. `stamp`, `drift`, `structure` and `block_text` use parsed texts only; `front_matter`, `skeleton`, `segment` and `po` write files.

mod block_links;
pub mod block_text;
mod calendars;
pub mod copies;
mod day_halves;
pub mod drift;
mod fact_comparison;
mod figure_comparison;
mod figure_extent;
mod figure_value;
mod figures;
pub mod front_matter;
mod language_words;
mod lost_sections;
mod matching;
mod mentions;
mod number_words;
pub mod origin;
pub mod po;
mod segment;
pub mod skeleton;
pub mod stamp;
pub mod stamping;
pub mod status;
pub mod structure;
mod sunrise_clock;
mod time_names;
mod time_words;
pub mod translation_status;
mod unmatched;
mod word_at;

/// The code of findings in translators' files.
pub const CODES: &[&str] = &["po"];
