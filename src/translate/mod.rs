//! Translations: what they remember of their source, where they have drifted, and how they travel.
//!
//! Pure: texts come in, findings and new texts go out. A translation's stamp keeps a short mark of
//! each block of its source, so that drift is known block by block. `stamp`, `drift`, `mismatch` and
//! `block_text` know nothing but parsed text; `front_matter`, `skeleton`, `segment` and `po` make files.

pub mod block_text;
pub mod drift;
pub mod front_matter;
pub mod mismatch;
pub mod origin;
pub mod po;
mod segment;
pub mod skeleton;
pub mod stamp;
pub mod status;
pub mod translation_status;
