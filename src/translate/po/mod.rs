//! PO files (GNU gettext): one a language, each block an entry. The one folder that names polib.
//!
//! An entry's context is its page and heading, its reference the source's file and line. What has
//! drifted is fuzzy; what is fuzzy is never published.

mod export;
mod import;
mod lint;
mod unit;

pub use export::export;
pub use import::{Imported, import};
