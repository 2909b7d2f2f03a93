//! Inline text: links, images, tasks, and paragraphs with a single element.

use std::ops::Range;

use pulldown_cmark::LinkType;

use crate::attachments::Player;

use super::escape::escape;
use super::mistake::{Mistake, MistakeKind};
use super::parsed_text::{BlockKind, PlaceholderKind};
use super::text_buffer::Origin;
use super::writer::{Leaf, Writer};

/// A paragraph, or the bare text of a tight list item or definition.
pub(super) struct InlineRun {
    /// The start in the HTML, `<p>` included.
    at: usize,
    /// The start of the content in the HTML.
    content: usize,
    /// The number of placeholders before it.
    placeholders: usize,
    paragraph: bool,
}

/// The open link, if any, and the end of the last one.
#[derive(Default)]
pub(super) struct OpenLink {
    /// The number of open links. A link inside a link is ignored.
    depth: u32,
    placeholder: usize,
    /// The start of its text in the plain text.
    mark: usize,
    /// The end of the last `</a>` in the HTML.
    end: usize,
}

/// The open image. The text inside it is its alternative text.
pub(super) struct OpenImage {
    placeholder: usize,
    mark: usize,
    /// The number of images that are open inside it.
    inner: u32,
}

impl Writer<'_> {
    pub fn start_paragraph(&mut self) {
        let at = self.html.len();
        self.html.push_str("<p>");
        let placeholders = self.body.placeholders.len();
        self.run = Some(InlineRun { at, content: at + 3, placeholders, paragraph: true });
    }

    /// Starts a run without a paragraph, where text has no element of its own.
    pub fn open_run(&mut self) {
        if self.leaf == Leaf::None && self.run.is_none() {
            let at = self.html.len();
            let placeholders = self.body.placeholders.len();
            self.run = Some(InlineRun { at, content: at, placeholders, paragraph: false });
        }
    }

    /// Ends a run. A single link to a helpline becomes its card, a single image or sound a block.
    pub fn end_run(&mut self) {
        let run = self.run.take();
        if let Some(run) = &run
            && let Some(kind) = self.stand_alone(run)
        {
            self.html.truncate(run.at);
            self.body.placeholders[run.placeholders].at = run.at as u32;
            let is_nested = self.block.as_ref().is_some_and(|b| b.kind() != BlockKind::Paragraph);
            if is_nested {
                // No two of them are at one place of the HTML.
                self.html.push('\n');
            }
            self.set_paragraph_kind(kind);
            return;
        }
        if std::mem::take(&mut self.label) {
            self.html.push_str("</label>");
        }
        if run.is_some_and(|run| run.paragraph) {
            self.html.push_str("</p>");
        }
    }

    /// Converts the only placeholder of a run to its form as a block.
    fn stand_alone(&mut self, run: &InlineRun) -> Option<BlockKind> {
        let end = self.html.len();
        let [placeholder] = self.body.placeholders.get_mut(run.placeholders..)? else {
            return None;
        };
        if placeholder.at as usize != run.content {
            return None;
        }
        match &mut placeholder.kind {
            PlaceholderKind::Image { block, .. } if end == run.content => {
                *block = true;
                Some(BlockKind::Image)
            }
            PlaceholderKind::Link { dest, title, text }
                if run.paragraph && self.link.end == end && is_played(dest) =>
            {
                placeholder.kind = PlaceholderKind::Image {
                    dest: std::mem::take(dest),
                    alt: std::mem::take(text),
                    caption: std::mem::take(title),
                    block: true,
                    linked: false,
                };
                Some(BlockKind::Image)
            }
            PlaceholderKind::Link { dest, title, text }
                if opens_block(dest) && self.link.end == end =>
            {
                if !title.is_empty() {
                    let kind = MistakeKind::CardTitle(std::mem::take(title));
                    self.body.mistakes.push(Mistake { position: placeholder.position, kind });
                }
                let (dest, text) = (std::mem::take(dest), std::mem::take(text));
                placeholder.kind = PlaceholderKind::Card { dest, text };
                Some(BlockKind::Card)
            }
            PlaceholderKind::Image { .. }
            | PlaceholderKind::Link { .. }
            | PlaceholderKind::Card { .. }
            | PlaceholderKind::Phrase(_) => None,
        }
    }

    pub fn inline_tag(&mut self, tag: &str) {
        if self.image.is_none() {
            self.open_run();
            self.html.push_str(tag);
        }
    }

    pub fn code(&mut self, text: &str, range: Range<usize>) {
        self.inline_tag("<code>");
        self.text_buffer.push(text, range, Origin::Code);
        if self.image.is_none() {
            escape(text, &mut self.html);
        }
        self.inline_tag("</code>");
    }

    pub fn soft_break(&mut self) {
        self.text_buffer.space();
        self.inline_tag("\n");
    }

    pub fn hard_break(&mut self) {
        self.text_buffer.gap();
        self.inline_tag("<br>");
    }

    pub fn start_link(&mut self, kind: LinkType, dest: &str, title: &str, source: usize) {
        self.open_run();
        self.text_buffer.dest(dest);
        let scheme = if kind == LinkType::Email { "mailto:" } else { "" };
        self.open_link([scheme, dest].concat(), title, source);
    }

    pub fn open_link(&mut self, dest: String, title: &str, source: usize) {
        if self.image.is_some() {
            return;
        }
        self.link.depth += 1;
        if self.link.depth > 1 {
            return;
        }
        let dest = dest.into();
        self.link.placeholder = self.body.placeholders.len();
        self.link.mark = self.text_buffer.len();
        self.placeholder(
            source,
            PlaceholderKind::Link { dest, title: title.into(), text: Box::default() },
        );
    }

    pub fn end_link(&mut self) {
        if self.image.is_some() {
            return;
        }
        self.link.depth = self.link.depth.saturating_sub(1);
        if self.link.depth > 0 {
            return;
        }
        self.html.push_str("</a>");
        self.link.end = self.html.len();
        let linked = self.text_buffer.since(self.link.mark);
        if let Some(placeholder) = self.body.placeholders.get_mut(self.link.placeholder)
            && let PlaceholderKind::Link { text, .. } = &mut placeholder.kind
        {
            *text = linked.into();
        }
    }

    /// Writes the tag. One `~` alone strikes around whole words only: `10~20 dhe 30~40` are prices.
    pub fn strike(&mut self, tag: &str, range: &Range<usize>) {
        let source = self.source;
        let struck = &source[range.clone()];
        let touches = source[..range.start].ends_with(char::is_alphanumeric)
            || source[range.end..].starts_with(char::is_alphanumeric);
        if struck.starts_with("~~") || !touches {
            self.inline_tag(tag);
        } else {
            let at = if tag == "<del>" { range.start } else { range.end.saturating_sub(1) };
            self.text("~", at..at + 1, None);
        }
    }

    /// Returns `true` inside a link, where no other link is allowed.
    pub fn in_link(&self) -> bool {
        self.link.depth > 0
    }

    pub fn start_image(&mut self, dest: &str, caption: &str, source: usize) {
        self.open_run();
        self.text_buffer.dest(dest);
        if let Some(image) = &mut self.image {
            image.inner += 1;
            return;
        }
        self.image = Some(OpenImage {
            placeholder: self.body.placeholders.len(),
            mark: self.text_buffer.len(),
            inner: 0,
        });
        let (dest, alt, caption) = (dest.into(), Box::default(), caption.into());
        let linked = self.in_link();
        let kind = PlaceholderKind::Image { dest, alt, caption, block: false, linked };
        self.placeholder(source, kind);
    }

    pub fn end_image(&mut self, source_end: usize) {
        if let Some(image) = &mut self.image
            && image.inner > 0
        {
            image.inner -= 1;
            return;
        }
        let Some(image) = self.image.take() else { return };
        let read = self.text_buffer.since(image.mark);
        if let Some(placeholder) = self.body.placeholders.get_mut(image.placeholder)
            && let PlaceholderKind::Image { alt, caption, .. } = &mut placeholder.kind
        {
            *alt = read.into();
            if !caption.is_empty() {
                self.text_buffer.gap();
                let start = source_end.saturating_sub(caption.len() + "\")".len());
                self.text_buffer.push(caption, start..source_end, Origin::Plain);
                self.text_buffer.gap();
            }
        }
    }

    /// Writes the box of a checklist item; its label ends with the item's text. A heading has none.
    pub fn task(&mut self, checked: bool) {
        if self.heading.is_some() {
            return;
        }
        const CLASS: &str = " class=\"task\"";
        let inside = self.item + "<li".len();
        let item = self.html.as_bytes().get(self.item..);
        if item.is_some_and(|item| item.starts_with(b"<li>")) {
            self.html.insert_str(inside, CLASS);
            if let Some(run) = &mut self.run {
                run.at += CLASS.len();
                run.content += CLASS.len();
            }
        }
        self.open_run();
        self.label = true;
        self.html.push_str("<label><input type=\"checkbox\"");
        self.html.push_str(if checked { " checked> " } else { "> " });
    }
}

/// Returns `true` for a sound or film of the campaign.
fn is_played(dest: &str) -> bool {
    !dest.contains(':') && Player::of(dest).is_some()
}

/// Returns `true` for a destination that is a block of its own when its link is alone in a paragraph.
fn opens_block(dest: &str) -> bool {
    ["helpline:", "list:", "map:", "next-stop:"].iter().any(|scheme| dest.starts_with(scheme))
}
