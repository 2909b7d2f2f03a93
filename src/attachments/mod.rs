//! Files that are published unchanged: their kind, judged by their content, and what must not be in them.
//!
//! A host serves what lies beside a page with the rights of the page. So nothing that a browser or a server would run
//! is published, whatever its name; the name only has to fit the content, because it tells the host the type.

mod active;
mod address;
mod archive;
mod budget;
mod captions;
mod compound_file;
mod content_lines;
mod document;
mod encoding;
mod fields;
mod kind;
mod markup;
mod media;
mod paragraph_end;
mod pdf;
mod player;
mod program;
mod refusal;
mod rich_text;
mod server_code;
mod table;
mod words;
mod zip;

pub use active::is_active;
pub use archive::ArchiveSearch;
pub use kind::inspect;
pub use player::Player;
pub use refusal::{INSIDE, OWN_PATH, Refusal, TEMPLATE, is_harmless};
pub use words::words;
