//! The sign behind a paragraph, a cell or a link in the words of a document, which no number and no sentence crosses.

pub const END: char = ';';
