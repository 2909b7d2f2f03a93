//! The files of a language's search index: the results of [`search`](super::search).

/// The files of the index.
#[derive(Debug)]
pub struct SearchIndex {
    /// `index.js`
    pub head: String,
    /// `w0.js`, `w1.js`, …
    pub words: Vec<String>,
    /// `r0.js`, `r1.js`, …
    pub records: Vec<String>,
}
