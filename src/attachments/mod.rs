//! Files that are published unchanged: their kind, judged by their content, and what must not be in them.
//!
//! A host serves what lies beside a page with the rights of the page. So nothing that a browser or a server would run
//! is published, whatever its name; the name only has to fit the content, because it tells the host the type.

mod captions;
mod document;
mod kind;
mod markup;
mod pdf;
mod player;
mod program;
mod zip;

pub use kind::{NAME, inspect};
pub use player::Player;

/// The reason why a file is not published, as the end of a sentence.
pub type Refusal = &'static str;
