//! The result of parsing: HTML with placeholders, and the data that checks use.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::block_hash::BlockHash;
use super::escape::escaped;
use super::mistake::Mistake;
use super::position::Position;

/// One parsed text.
#[derive(Debug, Clone, Default)]
pub struct ParsedText {
    /// The text as HTML, without the headings of its sections (levels 1 and 2) and without its placeholders.
    pub html: Box<str>,
    /// In the order of their positions in `html`.
    pub placeholders: Vec<Placeholder>,
    /// The text cut at its section headings; together they cover `html`.
    pub sections: Vec<Section>,
    /// All headings, in the order of the text.
    pub headings: Vec<Heading>,
    /// The units of a translation, in the order of the text.
    pub blocks: Vec<Block>,
    /// All runs of three or more visible digits.
    pub numbers: Vec<Number>,
    /// The number of visible words.
    pub words: u32,
    /// The positions of raw HTML, which is left out.
    pub raw_html: Vec<Position>,
    /// The positions of lines that start with `:::`, the syntax of other generators.
    pub directives: Vec<Position>,
    /// Markup that stays in the text, and text that is left out; in no order.
    pub mistakes: Vec<Mistake>,
    /// The first position at which nesting is too deep; the content there is left out.
    pub too_deep: Option<Position>,
    /// The byte of `html` at which the list of footnotes starts.
    pub(super) footnotes: Option<u32>,
    /// The anchors of headings and footnotes by their names in HTML, collected when one is first looked for.
    pub(super) anchors: OnceLock<HashMap<Box<str>, Anchor>>,
}

/// The start tag of the list of footnotes.
pub const FOOTNOTES_TAG: &str = "<ol class=\"footnotes\">";

/// The place of an anchor.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// The heading of a section, by the section's index.
    Section(usize),
    /// A byte of [`ParsedText::html`].
    Html(u32),
}

/// A gap in the HTML for content that depends on the route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// Its place in the HTML, in bytes.
    pub at: u32,
    pub position: Position,
    pub kind: PlaceholderKind,
}

/// The content of a placeholder. All text is unescaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceholderKind {
    /// The opening `<a ...>`; its `</a>` is in the HTML.
    Link {
        dest: Box<str>,
        title: Box<str>,
        /// The linked text without markup.
        text: Box<str>,
    },
    /// The whole element: an image, or the player of a sound or film.
    Image {
        dest: Box<str>,
        alt: Box<str>,
        caption: Box<str>,
        /// `true` if it is alone in its paragraph, which then has no `<p>`.
        block: bool,
        /// `true` inside a link.
        linked: bool,
    },
    /// A `helpline:` link, or one to a list of pages, alone in its paragraph, which then has no `<p>`.
    Card { dest: Box<str>, text: Box<str> },
    /// A message of the interface inside an attribute: `table-label` or `footnote-back`.
    Phrase(Cow<'static, str>),
}

/// A range of the text under one section heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Index in [`ParsedText::headings`]; `None` before the first section heading.
    pub heading: Option<usize>,
    /// Bytes of [`ParsedText::html`], without the heading.
    pub html: Range<u32>,
}

/// A heading.
///
/// Levels 1 and 2 at the top level of the text open a [`Section`]; the others are in the HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 1 to 6, as written.
    pub level: u8,
    /// The anchor, written as `{#id}` or made by [`slug`](super::slug); unique in the text.
    pub id: Box<str>,
    /// The first class, such as `red-flags`; or empty.
    pub class: Box<str>,
    /// The content of the element without links, for a table of contents; `None` if it equals `text`, as in most
    /// headings.
    pub markup: Option<Box<str>>,
    pub text: Box<str>,
    pub position: Position,
}

impl Heading {
    /// The content of the element, as HTML.
    pub fn html(&self) -> &str {
        self.markup.as_deref().unwrap_or(&self.text)
    }
}

/// One unit of a translation: a paragraph, a list item, or a term with its definitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub position: Position,
    /// Bytes of the source, without trailing white space.
    pub source: Range<u32>,
    /// Bytes of [`ParsedText::html`]; empty for the heading of a section.
    pub html: Range<u32>,
    /// Indexes in [`ParsedText::placeholders`].
    pub placeholders: Range<u32>,
    pub kind: BlockKind,
    /// The heading of its section, by its index in [`ParsedText::headings`].
    pub section_heading: Option<u16>,
    pub text_hash: BlockHash,
}

#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
pub enum BlockKind {
    Heading,
    Paragraph,
    Item,
    Definition,
    Table,
    Quote,
    Code,
    Card,
    Image,
    Rule,
    Footnote,
}

/// A run of digits that may be a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub position: Position,
    /// As written: `+355 (0)69 20-12`.
    pub written: Box<str>,
    /// Its digits alone, in ASCII.
    pub digits: Box<str>,
    /// Up to 40 characters of plain text before it in the same block.
    pub before: Box<str>,
    /// Up to 40 characters of plain text behind it in the same block.
    pub after: Box<str>,
    /// Part of an address that became a link.
    pub is_address: bool,
}

impl ParsedText {
    /// Copies a range of the HTML, and calls `fill` for each placeholder in it.
    pub fn fill<F>(&self, range: Range<u32>, out: &mut String, mut fill: F)
    where
        F: FnMut(&Placeholder, &mut String),
    {
        let first = self.placeholders.partition_point(|placeholder| placeholder.at < range.start);
        let mut from = range.start;
        for placeholder in
            self.placeholders[first..].iter().take_while(|placeholder| placeholder.at < range.end)
        {
            out.push_str(&self.html[from as usize..placeholder.at as usize]);
            fill(placeholder, out);
            from = placeholder.at;
        }
        out.push_str(&self.html[from as usize..range.end as usize]);
    }

    /// Collects the anchors anew when one is next looked for.
    pub fn forget_anchors(&mut self) {
        self.anchors = OnceLock::new();
    }

    /// The heading that a block is; `None` for other blocks.
    pub fn heading(&self, block: &Block) -> Option<&Heading> {
        let found = self.headings.binary_search_by_key(&block.position, |heading| heading.position);
        self.headings.get(found.ok()?).filter(|_| block.kind == BlockKind::Heading)
    }

    /// The section that a block is in, or that it opens, by its index.
    pub fn section_of(&self, block: &Block) -> Option<usize> {
        let heading = block.section_heading.map(usize::from);
        self.sections.binary_search_by_key(&heading, |section| section.heading).ok()
    }

    /// The start of the list of footnotes, which is the end of the HTML; `None` if there is none.
    pub fn footnotes_start(&self) -> Option<u32> {
        self.footnotes
    }

    /// The class of the section of a block of this text; or empty.
    pub fn class(&self, block: &Block) -> &str {
        self.class_of(block.section_heading)
    }

    pub(super) fn class_of(&self, heading: Option<u16>) -> &str {
        let heading = heading.and_then(|at| self.headings.get(usize::from(at)));
        heading.map_or("", |heading| &heading.class)
    }

    /// The place of the anchor `#id`; `None` if this text has no such anchor.
    pub fn anchor(&self, id: &str) -> Option<Anchor> {
        const ATTRIBUTE: &str = " id=\"";
        let collect = || {
            let sections = self.sections.iter().enumerate().filter_map(|(at, section)| {
                Some((escaped(&self.headings[section.heading?].id).into(), Anchor::Section(at)))
            });
            let inside = self.html.match_indices(ATTRIBUTE).map(|(at, _)| {
                let id = self.html[at + ATTRIBUTE.len()..].split('"').next().unwrap_or_default();
                (id.into(), Anchor::Html(at as u32))
            });
            sections.chain(inside).collect()
        };
        self.anchors.get_or_init(collect).get(&*escaped(id)).copied()
    }
}
