//! The families of documents that consist of markup.

/// The family of a document, which decides what its parts may hold. Web pages and drawings are judged as those of e-books in
/// every document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Epub,
    OpenDocument,
    /// Word, Excel, PowerPoint since 2007.
    Office,
}

/// The rules for a part, and its place in the document.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub family: Family,
    /// The number of folders that the part is in.
    pub folders: usize,
}
