//! The state of turning a parser's events into a [`ParsedText`], in one pass and without recursion.

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::blocks::OpenBlock;
use super::escape::escape;
use super::footnotes::Footnotes;
use super::headings::OpenHeading;
use super::inlines::{InlineRun, OpenImage, OpenLink};
use super::line_index::LineIndex;
use super::list_numbers::ListNumbers;
use super::mistake::{Mistake, MistakeKind};
use super::parsed_text::{ParsedText, Placeholder, PlaceholderKind, Section};
use super::raw_html::Comment;
use super::slug::Ids;
use super::tables::Table;
use super::text_buffer::{Origin, TextBuffer};

/// The state at the current event.
pub(super) struct Writer<'s> {
    pub source: &'s str,
    pub line_index: LineIndex<'s>,
    /// The start of [`ParsedText::html`].
    pub html: String,
    pub body: ParsedText,
    pub text_buffer: TextBuffer,
    /// The number of open tags.
    pub depth: u32,
    /// The element that text is in.
    pub leaf: Leaf,
    /// Code blocks and comments, in which `:::` lines are allowed.
    pub quoted: Vec<Range<usize>>,
    pub section: Section,
    /// The heading of the current section, by its index.
    pub section_heading: Option<u16>,
    /// The row of backslashes before the last text.
    backslashes: Range<usize>,
    // Of events.rs.
    /// The number of open tags that count towards `MAX_NESTING`.
    pub containers: u32,
    /// The number of open tags in content that is skipped for its depth; 0 outside of it.
    pub skipped: u32,
    pub list_numbers: ListNumbers,
    // Of blocks.rs.
    pub block: Option<OpenBlock>,
    pub groups: Vec<Group>,
    /// The last `<li>` in the HTML.
    pub item: usize,
    // Of headings.rs.
    pub heading: Option<OpenHeading>,
    pub ids: Ids,
    // Of inlines.rs.
    pub run: Option<InlineRun>,
    /// `true` if the `<label>` of a task is open.
    pub label: bool,
    pub link: OpenLink,
    pub image: Option<OpenImage>,
    // Of the files that are named as they are.
    /// Running text since the last event of another kind.
    pub pending_text: Vec<(CowStr<'s>, Range<usize>)>,
    pub table: Table,
    pub footnotes: Footnotes,
    /// Of raw_html.rs.
    pub comment: Comment,
}

/// The element that text is in.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(super) enum Leaf {
    /// None: text starts a run of its own, as in tight list items.
    None,
    /// A heading, a term or a table cell.
    Line,
    Code,
    Html,
}

/// The place in the current group of a definition list.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(super) enum Group {
    Closed,
    Terms,
    Definitions,
}

impl<'s> Writer<'s> {
    pub fn new(source: &'s str, first_line: u32) -> Writer<'s> {
        Writer {
            source,
            line_index: LineIndex::new(source, first_line),
            html: String::with_capacity(source.len() + source.len() / 4),
            body: ParsedText::default(),
            text_buffer: TextBuffer::new(),
            depth: 0,
            containers: 0,
            skipped: 0,
            leaf: Leaf::None,
            quoted: Vec::new(),
            section: Section { heading: None, html: 0..0 },
            section_heading: None,
            block: None,
            groups: Vec::new(),
            item: 0,
            table: Table::default(),
            heading: None,
            ids: Ids::default(),
            run: None,
            label: false,
            link: OpenLink::default(),
            pending_text: Vec::new(),
            list_numbers: ListNumbers::default(),
            image: None,
            footnotes: Footnotes::default(),
            comment: Comment::default(),
            backslashes: 0..0,
        }
    }

    /// Ends the text: writes the footnotes, ends the last section, collects the directives.
    pub fn finish(mut self) -> ParsedText {
        self.flush_text();
        self.write_footnotes();
        self.end_section();
        let quoted = &self.quoted;
        let directives = std::mem::take(&mut self.line_index.directives);
        for at in directives.into_iter().map(|at| at as usize) {
            let after = quoted.partition_point(|range| range.start <= at);
            if after == 0 || quoted[after - 1].end <= at {
                self.body.directives.push(self.line_index.position(at));
            }
        }
        // A site keeps all its texts, so spare capacity is given back. An allocator may leave a shrunk allocation as
        // large as it is, so they move to new ones.
        let ParsedText { placeholders, blocks, headings, sections, numbers, mistakes, .. } =
            self.body;
        ParsedText {
            html: Box::from(&*self.html),
            placeholders: fitting(placeholders),
            blocks: fitting(blocks),
            headings: fitting(headings),
            sections: fitting(sections),
            numbers: fitting(numbers),
            mistakes: fitting(mistakes),
            ..self.body
        }
    }

    /// Writes an `aria-label` that is a placeholder for a message of the interface.
    pub fn aria_label(&mut self, phrase: &'static str, source: usize) {
        self.html.push_str(" aria-label=\"");
        self.placeholder(source, PlaceholderKind::Phrase(phrase.into()));
        self.html.push('"');
    }

    pub fn placeholder(&mut self, source: usize, kind: PlaceholderKind) {
        let placeholder = Placeholder {
            at: self.html.len() as u32,
            position: self.line_index.position(source),
            kind,
        };
        self.body.placeholders.push(placeholder);
    }

    /// Ends the inline text before or after a block.
    pub fn border(&mut self) {
        self.end_run();
        self.text_buffer.gap();
    }

    /// Notes a range of code or comments, in which `:::` lines are allowed.
    pub fn quote(&mut self, range: &Range<usize>) {
        if !self.line_index.directives.is_empty() {
            self.quoted.push(range.clone());
        }
    }

    /// Writes text; `origin` is that of an address.
    pub fn text(&mut self, text: &str, range: Range<usize>, origin: Option<Origin>) {
        match self.leaf {
            Leaf::Html => return,
            Leaf::Code | Leaf::Line => {}
            Leaf::None => self.open_run(),
        }
        let origin = match self.leaf {
            Leaf::Code => Origin::Code,
            _ => match origin {
                Some(origin) => origin,
                None => self.origin(text, &range),
            },
        };
        self.text_buffer.push(text, range, origin);
        if self.image.is_none() {
            escape(text, &mut self.html);
        }
    }

    /// The way in which a piece of running text was written.
    fn origin(&mut self, text: &str, range: &Range<usize>) -> Origin {
        if self.source.get(range.clone()) != Some(text) {
            return Origin::Reference;
        }
        // A row of backslashes is counted on from where it was counted last.
        let known = &self.backslashes;
        let from = if known.end <= range.start { known.end } else { 0 };
        let before = self.source[from..range.start].bytes().rev();
        let row = before.take_while(|byte| *byte == b'\\').count();
        let start =
            if from + row == range.start && from > 0 { known.start } else { range.start - row };
        self.backslashes = start..range.start;
        match (range.start - start) % 2 {
            1 => Origin::Escaped,
            _ => Origin::Plain,
        }
    }

    /// Notes a mistake at a byte of the source.
    pub fn mistake(&mut self, source: usize, kind: MistakeKind) {
        let position = self.line_index.position(source);
        self.body.mistakes.push(Mistake { position, kind });
    }

    /// Notes a link definition that no link uses: its line is not shown.
    pub fn unused_reference(&mut self, label: &str, source: usize) {
        self.mistake(source, MistakeKind::UnusedReference(label.into()));
    }
}

fn fitting<T>(mut list: Vec<T>) -> Vec<T> {
    let mut exact = Vec::with_capacity(list.len());
    exact.append(&mut list);
    exact
}
