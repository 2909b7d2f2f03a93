//! PO files (GNU gettext): one for each language, one entry for each block.
//!
//! An entry's context is its page and heading, its reference the source's file and line. A block whose source has
//! changed is `fuzzy`; a fuzzy entry is never published.

mod export;
mod import;
mod page_import;
mod reader;
mod unit;

pub use export::export;
pub use import::{Imported, import};
