//! PO files (GNU gettext): one for each language, one entry for each block and for each phrase of the interface.
//!
//! An entry's context is its page and heading, its reference the source's file and line. A block whose source has
//! changed, or that was never compared with it, is `fuzzy`; a fuzzy entry is never published, and an entry that became
//! fuzzy or empty withdraws what was imported before. An import is all or nothing: it parses what it would write, and
//! one entry that would change the structure of a text refuses the whole file.

mod entry_check;
mod exchange;
mod export;
mod import;
mod page_body;
mod page_import;
mod phrases;
mod reader;
mod references;
mod unimported;
mod unit;

pub use exchange::{Exchange, Imported};
pub use export::export;
pub use import::import;
pub use unimported::unimported;
