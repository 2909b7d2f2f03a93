//! What a text is after parsing: HTML with holes, and everything that checks ask about it.

use std::borrow::Cow;
use std::ops::Range;

use super::mistake::Mistake;

/// One parsed text.
#[derive(Debug, Clone, Default)]
pub struct ParsedText {
    /// The text as HTML, without its part headings (levels 1 and 2) and with nothing in its holes.
    pub html: Box<str>,
    /// In the order in which they stand in `html`.
    pub placeholders: Vec<Placeholder>,
    /// The text cut at its part headings; together they cover `html`.
    pub sections: Vec<Section>,
    /// Every heading, in the order of the text.
    pub headings: Vec<Heading>,
    /// The units by which translations drift, in the order of the text.
    pub blocks: Vec<Block>,
    /// Every run with three or more digits that a reader sees.
    pub numbers: Vec<Number>,
    /// How many words a reader sees.
    pub words: u32,
    /// Where raw HTML was left out.
    pub raw_html: Vec<Position>,
    /// Where a line opens with `:::`, as in other generators; here it means nothing.
    pub directives: Vec<Position>,
    /// Markup that stays in the text, and text that is left out; in no order.
    pub mistakes: Vec<Mistake>,
    /// Where nesting first went deeper than anyone reads; what is deeper was left out.
    pub too_deep: Option<Position>,
}

/// A place in the file.
#[derive(Debug, Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Counted from 1.
    pub line: u32,
    /// In characters, counted from 1.
    pub column: u32,
}

/// A gap in the HTML for what depends on the route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// Where in the HTML it goes, in bytes.
    pub at: u32,
    pub position: Position,
    pub what: PlaceholderKind,
}

/// What goes into a hole. All text in here is as written: whoever fills escapes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceholderKind {
    /// The opening `<a ...>`; its `</a>` already stands in the HTML.
    Link {
        dest: Box<str>,
        title: Box<str>,
        /// The plain text that is linked.
        text: Box<str>,
    },
    /// The whole element.
    Image {
        dest: Box<str>,
        alt: Box<str>,
        caption: Box<str>,
        /// Alone in its paragraph, which then has no `<p>`.
        block: bool,
    },
    /// A `helpline:` link alone in its paragraph, which then has no `<p>`.
    Card { dest: Box<str>, text: Box<str> },
    /// One of the interface's words inside an attribute: `table-label` or `footnote-back`.
    Phrase(Cow<'static, str>),
}

/// A stretch of the text under one part heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Index into [`ParsedText::headings`]; `None` for what stands before the first part heading.
    pub heading: Option<usize>,
    /// Bytes of [`ParsedText::html`]; the heading is not in it.
    pub html: Range<u32>,
}

/// A heading.
///
/// Levels 1 and 2 at the top level of the text open a [`Section`]; the others stand in the HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 1 to 6, as written.
    pub level: u8,
    /// The anchor: written as `{#id}` or made by [`slug`](super::slug); unique in the text.
    pub id: Box<str>,
    /// The first class, such as `red-flags`; or empty.
    pub class: Box<str>,
    /// What stands inside the element, without links: fit for a table of contents. `None` where that is the
    /// text, as in most.
    pub markup: Option<Box<str>>,
    pub text: Box<str>,
    pub position: Position,
}

impl Heading {
    /// What stands inside the element, as HTML.
    pub fn html(&self) -> &str {
        self.markup.as_deref().unwrap_or(&self.text)
    }
}

/// One unit of a translation: a paragraph, a list item, a term with its definitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub position: Position,
    /// Bytes of the source, without trailing white space.
    pub source: Range<u32>,
    /// Bytes of [`ParsedText::html`]; empty for a part heading.
    pub html: Range<u32>,
    /// Indexes into [`ParsedText::placeholders`].
    pub placeholders: Range<u32>,
    pub kind: BlockKind,
    /// The heading of the part that it stands in, by its place in [`ParsedText::headings`].
    pub section_heading: Option<u16>,
    /// Changes when a letter, a digit or a destination does; not with line breaks, punctuation or
    /// emphasis. Stamps in front matter keep it: it must stay the same for ever.
    pub text_hash: u64,
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

/// A run of digits that might be a phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub position: Position,
    /// As written, such as `+355 (0)69 20-12`.
    pub written: Box<str>,
    /// Its digits alone, as ASCII whatever the script.
    pub digits: Box<str>,
    /// Up to 40 characters of plain text right before it in the same block.
    pub before: Box<str>,
}

impl ParsedText {
    /// Copies a range of the HTML, calling `fill` for each placeholder in it.
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

    /// The class of the part that a block of this text stands in; or empty.
    pub fn class(&self, block: &Block) -> &str {
        self.class_of(block.section_heading)
    }

    pub(super) fn class_of(&self, heading: Option<u16>) -> &str {
        let heading = heading.and_then(|at| self.headings.get(usize::from(at)));
        heading.map_or("", |heading| &heading.class)
    }

    /// Where each link and each card leads.
    pub fn links(&self) -> impl Iterator<Item = (&Placeholder, &str)> {
        self.placeholders.iter().filter_map(|placeholder| match &placeholder.what {
            PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => {
                Some((placeholder, &**dest))
            }
            PlaceholderKind::Image { .. } | PlaceholderKind::Phrase(_) => None,
        })
    }

    /// Where each image lies.
    pub fn images(&self) -> impl Iterator<Item = (&Placeholder, &str)> {
        self.placeholders.iter().filter_map(|placeholder| match &placeholder.what {
            PlaceholderKind::Image { dest, .. } => Some((placeholder, &**dest)),
            PlaceholderKind::Link { .. }
            | PlaceholderKind::Card { .. }
            | PlaceholderKind::Phrase(_) => None,
        })
    }

    /// Whether `#id` leads somewhere in this text.
    pub fn has_anchor(&self, id: &str) -> bool {
        self.headings.iter().any(|heading| *heading.id == *id) || self.has_footnote_anchor(id)
    }

    fn has_footnote_anchor(&self, id: &str) -> bool {
        let number = id.strip_prefix("fn-").or_else(|| id.strip_prefix("fnref-"));
        number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
            && self.html.contains(&format!(" id=\"{id}\""))
    }
}
