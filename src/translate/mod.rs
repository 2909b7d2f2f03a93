//! Translations: what they remember of their source, where they have drifted, and how they travel.
//!
//! Pure: texts come in, findings and new texts go out. A translation's stamp keeps a short mark of
//! each block of its source, so that drift is known block by block. `stamp`, `drift`, `mismatch` and
//! `reading` know nothing but parsed text; `front`, `sheet`, `segment` and `po` make files.

mod align;
pub mod drift;
pub mod front;
pub mod mismatch;
pub mod origin;
pub mod po;
pub mod reading;
mod segment;
pub mod sheet;
pub mod stamp;
pub mod status;
pub mod translation_status;
