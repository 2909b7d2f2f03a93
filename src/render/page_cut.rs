//! The division of texts and lists into files: the results of [`pagination`](super::pagination).

use std::ops::Range;

use crate::markdown::Anchor;
use crate::model::{LangId, Page, PageId, ShownSection, Text};

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
    /// A section of the text, or of its source; `range` is of the same one.
    pub section: ShownSection,
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
    /// The whole sections that readers of a language get.
    pub fn all(page: &Page, lang: LangId) -> Vec<TextPiece> {
        let whole = |section, html| {
            let range = TextRange { html, ..TextRange::default() };
            TextPiece { section, range, source: None }
        };
        let own = &page.text(lang).body;
        let shown = page.text(lang).shown_sections();
        let sections = shown.iter().map(|section| {
            let body = &section_text(page, lang, *section).1.body;
            let mut html = body.sections[section_index(*section)].html.clone();
            if let (ShownSection::Source(_), Some(start)) = (section, body.footnotes_start()) {
                html.end = html.end.min(start);
            }
            whole(*section, html)
        });
        let mut all: Vec<TextPiece> = sections.collect();
        // The footnotes of a text are in its last section, and stay where that is replaced.
        let last = ShownSection::Own(own.sections.len().saturating_sub(1));
        if !shown.contains(&last)
            && let Some(start) = own.footnotes_start()
        {
            all.push(whole(last, start..own.html.len() as u32));
        }
        all
    }
}

/// The text that has a section, and its language.
pub fn section_text(page: &Page, lang: LangId, section: ShownSection) -> (LangId, &Text) {
    let own = page.answer(lang);
    match section {
        ShownSection::Own(_) => own,
        ShownSection::Source(source) => {
            page.own(source.lang).map_or(own, |text| (source.lang, text))
        }
    }
}

/// The index of a section in the text that has it.
pub fn section_index(section: ShownSection) -> usize {
    match section {
        ShownSection::Own(at) => at,
        ShownSection::Source(source) => source.section,
    }
}

impl LiteCut {
    /// Returns `true` if an anchor of a text is in this cut.
    pub fn has(&self, text: &Text, anchor: Anchor) -> bool {
        match anchor {
            Anchor::Section(at) => self.text.iter().any(|piece| match piece.section {
                ShownSection::Own(own) => {
                    own == at && piece.range.html.start == text.body.sections[at].html.start
                }
                ShownSection::Source(source) => source.replaced == Some(at),
            }),
            Anchor::Html(at) => {
                let is_own = |piece: &&TextPiece| matches!(piece.section, ShownSection::Own(_));
                let pieces = self.text.iter().filter(is_own).map(|piece| &piece.range);
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
