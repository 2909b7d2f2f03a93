//! Turns the parser's events into a [`ParsedText`], in one pass and without recursion.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::blocks::OpenBlock;
use super::escape::escape;
use super::footnotes::Footnotes;
use super::headings::OpenHeading;
use super::inlines::{InlineRun, OpenImage, OpenLink};
use super::line_index::LineIndex;
use super::parsed_text::{BlockKind, ParsedText, Placeholder, PlaceholderKind, Section};
use super::raw_html::Comment;
use super::slug::Ids;
use super::tables::Table;
use super::text_buffer::TextBuffer;

/// The greatest number of lists, quotes, tables and emphases inside one another.
const MAX_NESTING: u32 = 32;

/// The state at the current event. Each field belongs to the file named beside it.
pub(super) struct Writer<'s> {
    pub source: &'s str,
    pub line_index: LineIndex<'s>,
    /// The start of [`ParsedText::html`].
    pub html: String,
    pub body: ParsedText,
    pub text_buffer: TextBuffer,
    /// The number of open tags.
    pub depth: u32,
    /// The number of open tags that count towards [`MAX_NESTING`].
    containers: u32,
    /// The number of open tags in content that is skipped for its depth; 0 outside of it.
    skipped: u32,
    /// The element that text is in.
    pub leaf: Leaf,
    /// Code blocks and comments, in which `:::` lines are allowed.
    pub quoted: Vec<Range<usize>>,
    pub section: Section,
    /// The heading of the current section, by its index.
    pub section_heading: Option<u16>,
    pub block: Option<OpenBlock>,     // blocks.rs
    pub groups: Vec<Group>,           // blocks.rs
    pub item: usize,                  // blocks.rs: the last `<li>` in the HTML
    pub table: Table,                 // tables.rs
    pub heading: Option<OpenHeading>, // headings.rs
    pub ids: Ids,                     // headings.rs
    pub run: Option<InlineRun>,       // inlines.rs
    pub label: bool,                  // inlines.rs: the `<label>` of a task is open
    pub link: OpenLink,               // inlines.rs
    pub image: Option<OpenImage>,     // inlines.rs
    pub footnotes: Footnotes,         // footnotes.rs
    pub comment: Comment,             // raw_html.rs
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
            image: None,
            footnotes: Footnotes::default(),
            comment: Comment::default(),
        }
    }

    pub fn event(&mut self, event: Event<'s>, range: Range<usize>) {
        if self.skipped > 0 {
            return self.skip(&event);
        }
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag, range);
            }
            Event::End(tag) => {
                self.end(tag, range);
                self.depth = self.depth.saturating_sub(1);
            }
            Event::Text(text) => self.text(&text, range),
            // The options exclude math.
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.code(&text, range);
            }
            Event::Html(html) => self.html_line(&html, range.start),
            Event::InlineHtml(html) => self.inline_html(&html, range.start),
            Event::FootnoteReference(label) => self.reference(&label),
            Event::SoftBreak => self.soft_break(),
            Event::HardBreak => self.hard_break(),
            Event::Rule => {
                self.border();
                self.depth += 1;
                self.open_block(BlockKind::Rule, &range);
                self.html.push_str("<hr>");
                self.end_block(self.depth, &range);
                self.depth -= 1;
            }
            Event::TaskListMarker(checked) => self.task(checked),
        }
    }

    /// Ends the text: writes the footnotes, ends the last section, collects the directives.
    pub fn finish(mut self) -> ParsedText {
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
        // large as it is, so the lists move to new ones.
        let ParsedText { placeholders, blocks, headings, sections, numbers, .. } = self.body;
        ParsedText {
            html: self.html.into_boxed_str(),
            placeholders: fitting(placeholders),
            blocks: fitting(blocks),
            headings: fitting(headings),
            sections: fitting(sections),
            numbers: fitting(numbers),
            ..self.body
        }
    }

    fn start(&mut self, tag: Tag<'s>, range: Range<usize>) {
        if !is_inline(&tag.to_end()) {
            self.border();
        }
        if is_container(&tag.to_end()) && !self.enter(&range) {
            return;
        }
        match tag {
            Tag::Paragraph => {
                self.open_block(BlockKind::Paragraph, &range);
                self.start_paragraph();
            }
            Tag::Heading { level, id, classes, attrs: _ } => {
                self.start_heading(level, id, classes, &range);
            }
            // The options exclude kinds of quotes.
            Tag::BlockQuote(_) => {
                self.open_block(BlockKind::Quote, &range);
                self.html.push_str("<blockquote>");
            }
            Tag::CodeBlock(_) => {
                self.open_block(BlockKind::Code, &range);
                self.quote(&range);
                self.leaf = Leaf::Code;
                self.html.push_str("<pre><code>");
            }
            Tag::HtmlBlock => self.start_html_block(&range),
            Tag::List(start) => self.start_list(start),
            Tag::Item => {
                self.open_block(BlockKind::Item, &range);
                self.item = self.html.len();
                self.html.push_str("<li>");
            }
            Tag::FootnoteDefinition(label) => {
                self.open_block(BlockKind::Footnote, &range);
                self.start_footnote(&label, range.start);
            }
            Tag::DefinitionList => self.start_definitions(),
            Tag::DefinitionListTitle => self.start_term(&range),
            Tag::DefinitionListDefinition => self.start_definition(),
            Tag::Table(alignments) => self.start_table(alignments, &range),
            Tag::TableHead => self.start_head(),
            Tag::TableRow => self.start_row(),
            Tag::TableCell => self.start_cell(),
            Tag::Emphasis => self.inline_tag("<em>"),
            Tag::Strong => self.inline_tag("<strong>"),
            // The options exclude these; their text is kept.
            Tag::Strikethrough | Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
            Tag::Link { link_type, dest_url, title, id: _ } => {
                self.start_link(link_type, &dest_url, &title, range.start);
            }
            Tag::Image { link_type: _, dest_url, title, id: _ } => {
                self.start_image(&dest_url, &title, range.start);
            }
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if !is_inline(&tag) {
            self.border();
        }
        if is_container(&tag) {
            self.containers = self.containers.saturating_sub(1);
        }
        let html = &mut self.html;
        match tag {
            TagEnd::Paragraph => {}
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(_) => html.push_str("</blockquote>"),
            TagEnd::CodeBlock => {
                self.leaf = Leaf::None;
                html.push_str("</code></pre>");
            }
            TagEnd::HtmlBlock => self.end_html_block(),
            TagEnd::List(ordered) => html.push_str(if ordered { "</ol>" } else { "</ul>" }),
            TagEnd::Item => html.push_str("</li>"),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::DefinitionList => self.end_definitions(),
            TagEnd::DefinitionListTitle => {
                self.leaf = Leaf::None;
                html.push_str("</dt>");
                self.extend_block(&range);
            }
            TagEnd::DefinitionListDefinition => {
                html.push_str("</dd>");
                self.extend_block(&range);
            }
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.end_head(),
            TagEnd::TableRow => html.push_str("</tr>"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.inline_tag("</em>"),
            TagEnd::Strong => self.inline_tag("</strong>"),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(range.end),
            TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
        if !is_inline(&tag) {
            self.end_block(self.depth, &range);
            let list = matches!(tag, TagEnd::List(_) | TagEnd::DefinitionList);
            if list && self.block.is_none() {
                self.html.push('\n');
            }
        }
    }

    /// Writes an attribute whose value is a placeholder for a message of the interface.
    pub fn phrase_attribute(&mut self, attribute: &str, phrase: &'static str, source: usize) {
        self.html.extend([" ", attribute, "=\""]);
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
    fn border(&mut self) {
        self.end_run();
        self.text_buffer.gap();
    }

    /// Notes a range of code or comments, in which `:::` lines are allowed.
    pub fn quote(&mut self, range: &Range<usize>) {
        if !self.line_index.directives.is_empty() {
            self.quoted.push(range.clone());
        }
    }

    pub fn text(&mut self, text: &str, range: Range<usize>) {
        match self.leaf {
            Leaf::Html => return,
            Leaf::Code | Leaf::Line => {}
            Leaf::None => self.open_run(),
        }
        self.text_buffer.push(text, range, self.leaf == Leaf::Code);
        if self.image.is_none() {
            escape(text, &mut self.html);
        }
    }

    /// Counts a container. Returns `false` if it is too deep, and skips it with its content.
    fn enter(&mut self, range: &Range<usize>) -> bool {
        if self.containers < MAX_NESTING {
            self.containers += 1;
            return true;
        }
        self.skipped = 1;
        if self.body.too_deep.is_none() {
            self.body.too_deep = Some(self.line_index.position(range.start));
        }
        false
    }

    fn skip(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(_) => self.skipped += 1,
            Event::End(_) => self.skipped -= 1,
            Event::Text(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        if self.skipped == 0 {
            self.depth = self.depth.saturating_sub(1);
        }
    }
}

fn fitting<T>(mut list: Vec<T>) -> Vec<T> {
    let mut exact = Vec::with_capacity(list.len());
    exact.append(&mut list);
    exact
}

/// Returns `true` for a tag of inline text.
fn is_inline(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

/// Returns `true` for a tag that counts towards [`MAX_NESTING`].
fn is_container(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::DefinitionList
            | TagEnd::FootnoteDefinition
            | TagEnd::Table
            | TagEnd::Emphasis
            | TagEnd::Strong
    )
}
