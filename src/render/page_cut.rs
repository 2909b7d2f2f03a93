//! The division of texts and lists into files: the results of [`pagination`](super::pagination).

use std::ops::Range;

use crate::markdown::Anchor;
use crate::model::{PageId, Text};

/// The contents of one lite page.
#[derive(Clone, Debug, Default)]
pub struct LiteCut {
    pub text: Vec<TextPiece>,
    /// The footnotes that the text of a divided page names; empty where the text is whole.
    pub footnotes: Vec<TextRange>,
    /// Entries of the page's list.
    pub list: Range<usize>,
    /// The index of a block that cannot be divided and exceeds the budget alone.
    pub large_block: Option<usize>,
}

/// A part of a section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextPiece {
    /// The number of the section.
    pub section: usize,
    pub range: TextRange,
    /// If `range` is one withheld block that is too long: the part of its source to show.
    pub source: Option<Box<TextRange>>,
}

/// A range of a text's HTML, with what makes its start and end complete: it may be inside lists, tables and quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextRange {
    /// Bytes of the text's HTML.
    pub html: Range<u32>,
    /// The headings in force and the elements that are open at its start, outermost first.
    pub open: Vec<Opening>,
    /// The end tags of the elements that are open at its end.
    pub close: String,
}

/// An element that goes on from the page before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// A start tag.
    Tag(String),
    /// A range of the text's HTML: a start tag, or a table's head.
    Html(Range<u32>),
    /// A heading, by its index.
    Heading(usize),
}

impl TextPiece {
    /// A whole section.
    pub fn whole(section: usize, html: Range<u32>) -> TextPiece {
        TextPiece { section, range: TextRange { html, ..TextRange::default() }, source: None }
    }
}

impl LiteCut {
    /// Returns `true` if an anchor of a text is in this cut.
    pub fn has(&self, text: &Text, anchor: Anchor) -> bool {
        match anchor {
            Anchor::Section(at) => self.text.iter().any(|piece| {
                let start = text.body.sections[at].html.start;
                piece.section == at && piece.range.html.start == start
            }),
            Anchor::Html(at) => {
                let pieces = self.text.iter().map(|piece| &piece.range);
                pieces.chain(&self.footnotes).any(|range| range.html.contains(&at))
            }
        }
    }
}

/// All pages of a language by title, in the language's own order.
#[derive(Debug)]
pub struct TitleIndex {
    pub entries: Vec<PageId>,
    /// The rank of each page among all pages by title, by the number of the page.
    pub ranks: Vec<u32>,
    /// The number of the heading under which each entry is listed.
    pub headings: Vec<u16>,
    /// Ranges of the entries on full pages.
    pub full: Vec<Range<usize>>,
    /// Ranges of the entries on lite pages.
    pub lite: Vec<Range<usize>>,
}
