//! How much a page cares that somebody may look over the reader's shoulder.

use serde::Serialize;

/// Inherited from the page above, unless a text says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Safety {
    /// Nothing.
    None,
    /// One sentence about traces.
    Notice,
    /// The sentence, and a link that leaves the page at once.
    Exit,
}

impl Safety {
    /// The words of front matter.
    pub const WORDS: &[(&'static str, Safety)] =
        &[("none", Safety::None), ("notice", Safety::Notice), ("exit", Safety::Exit)];

    pub fn word(self) -> &'static str {
        match self {
            Safety::None => "none",
            Safety::Notice => "notice",
            Safety::Exit => "exit",
        }
    }
}
