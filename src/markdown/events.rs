//! Dispatches the parser's events to the methods that write them.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::mistake::MistakeKind;
use super::parsed_text::BlockKind;
use super::writer::{Leaf, Writer};

/// The greatest number of lists, quotes, tables and emphases inside one another.
const MAX_NESTING: u32 = 32;

impl<'s> Writer<'s> {
    pub fn event(&mut self, event: Event<'s>, range: Range<usize>) {
        if self.skipped > 0 {
            return self.skip(&event);
        }
        if let Event::Text(text) = event {
            return self.defer_text(text, range);
        }
        self.flush_text();
        match event {
            Event::Start(tag) => {
                self.depth += 1;
                self.start(tag, range);
            }
            Event::End(tag) => {
                self.end(tag, range);
                self.depth = self.depth.saturating_sub(1);
            }
            // Deferred above.
            Event::Text(_) => {}
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
            Tag::CodeBlock(kind) => {
                if kind.is_fenced() && !ends_fence(&self.source[range.clone()]) {
                    self.mistake(range.start, MistakeKind::UnclosedFence);
                }
                self.open_block(BlockKind::Code, &range);
                self.quote(&range);
                self.leaf = Leaf::Code;
                self.html.push_str("<pre><code>");
            }
            Tag::HtmlBlock => self.start_html_block(&range),
            Tag::List(start) => {
                self.list_numbers.start(start);
                self.start_list(start);
            }
            Tag::Item => {
                let source = self.source;
                if let Some(kind) = self.list_numbers.item(&source[range.clone()]) {
                    self.mistake(range.start, kind);
                }
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
            Tag::Strikethrough => self.strike("<del>", &range),
            // The options exclude these; their text is kept.
            Tag::Superscript | Tag::Subscript | Tag::MetadataBlock(_) => {}
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
            TagEnd::List(ordered) => {
                html.push_str(if ordered { "</ol>" } else { "</ul>" });
                self.list_numbers.end();
            }
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
            TagEnd::TableRow => self.end_row(&range),
            TagEnd::TableCell => self.end_cell(&range),
            TagEnd::Emphasis => self.inline_tag("</em>"),
            TagEnd::Strong => self.inline_tag("</strong>"),
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(range.end),
            TagEnd::Strikethrough => self.strike("</del>", &range),
            TagEnd::Superscript | TagEnd::Subscript | TagEnd::MetadataBlock(_) => {}
        }
        if !is_inline(&tag) {
            self.end_block(self.depth, &range);
            let list = matches!(tag, TagEnd::List(_) | TagEnd::DefinitionList);
            if list && self.block.is_none() {
                self.html.push('\n');
            }
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

/// Returns `true` if a fenced code block has its last line (CommonMark 0.31.2, 4.5); it may stand in a quote.
fn ends_fence(block: &str) -> bool {
    let bare =
        |line: &'_ str| line.trim_matches(|c: char| c == '>' || c.is_whitespace()).to_owned();
    let mut lines = block.trim_end().lines();
    let Some(first) = lines.next().map(bare) else { return true };
    let fence: String = first.chars().take_while(|c| first.starts_with(*c)).collect();
    let is_end = |last: String| last.starts_with(&fence) && last.chars().all(|c| fence.contains(c));
    lines.next_back().map(bare).is_some_and(is_end)
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
            | TagEnd::Strikethrough
    )
}
