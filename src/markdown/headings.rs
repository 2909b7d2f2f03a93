//! Headings: their anchors, their titles without links, and the sections that they open.

use std::ops::Range;

use pulldown_cmark::{CowStr, HeadingLevel};

use super::attributes;
use super::escape::escape;
use super::mistake::{Mistake, MistakeKind};
use super::parsed_text::{BlockKind, Heading, Placeholder, PlaceholderKind, Section};
use super::slug::slug;
use super::writer::{Leaf, Writer};

/// The heading that is being written.
pub(super) struct OpenHeading {
    level: u8,
    id: Option<String>,
    class: String,
    source: usize,
    /// The start of its content in the HTML, in the placeholders, and in the plain text.
    at: usize,
    placeholders: usize,
    mark: usize,
    /// `true` if it opens a section, and so is not part of the HTML.
    section: bool,
}

impl Writer<'_> {
    pub fn start_heading(
        &mut self,
        level: HeadingLevel,
        id: Option<CowStr<'_>>,
        classes: Vec<CowStr<'_>>,
        range: &Range<usize>,
    ) {
        let level = level as u8;
        let class = classes.into_iter().next().map(String::from).unwrap_or_default();
        let section = level <= 2 && self.depth == 1;
        let source = self.source;
        for (at, kind) in attributes::mistakes(&source[range.clone()], section) {
            self.mistake(range.start + at, kind);
        }
        if section {
            self.end_section();
            self.section_heading = u16::try_from(self.body.headings.len()).ok();
        }
        self.open_block(BlockKind::Heading, range);
        self.leaf = Leaf::Line;
        self.heading = Some(OpenHeading {
            level,
            id: id.map(String::from).filter(|id| !id.is_empty()),
            class,
            source: range.start,
            at: self.html.len(),
            placeholders: self.body.placeholders.len(),
            mark: self.text_buffer.len(),
            section,
        });
    }

    pub fn end_heading(&mut self) {
        self.leaf = Leaf::None;
        let Some(open) = self.heading.take() else { return };
        let text = self.text_buffer.since(open.mark);
        let id = self.ids.give(open.id.unwrap_or_else(|| slug(&text)));
        let html = without_links(&self.html, open.at, &self.body.placeholders[open.placeholders..]);
        let markup = (html != text).then(|| html.into());
        if open.section {
            for placeholder in &self.body.placeholders[open.placeholders..] {
                let dest = match &placeholder.kind {
                    PlaceholderKind::Link { dest, .. }
                    | PlaceholderKind::Card { dest, .. }
                    | PlaceholderKind::Image { dest, .. } => dest.clone(),
                    PlaceholderKind::Phrase(_) => continue,
                };
                let kind = MistakeKind::HeadingLink(dest);
                self.body.mistakes.push(Mistake { position: placeholder.position, kind });
            }
            self.html.truncate(open.at);
            self.body.placeholders.truncate(open.placeholders);
            self.section.heading = Some(self.body.headings.len());
        } else {
            // A heading inside a quote or a list item opens no section; level 1 is the page's title.
            let level = open.level.max(2);
            let mut tag = format!("<h{level} id=\"");
            escape(&id, &mut tag);
            tag.push_str("\">");
            self.html.insert_str(open.at, &tag);
            self.html.push_str(&format!("</h{level}>"));
            for placeholder in &mut self.body.placeholders[open.placeholders..] {
                placeholder.at += tag.len() as u32;
            }
        }
        let position = self.line_index.position(open.source);
        let (level, class, id, text) = (open.level, open.class.into(), id.into(), text.into());
        self.body.headings.push(Heading { level, id, class, markup, text, position });
    }

    /// Returns `true` inside a heading that is rendered outside of the text.
    pub fn in_section_heading(&self) -> bool {
        self.heading.as_ref().is_some_and(|heading| heading.section)
    }

    /// Ends the current section and starts the next one. An opening section without text is left out.
    pub fn end_section(&mut self) {
        let end = self.html.len() as u32;
        let next = Section { heading: None, html: end..end };
        let mut section = std::mem::replace(&mut self.section, next);
        section.html.end = end;
        if section.heading.is_some() || !section.html.is_empty() {
            self.body.sections.push(section);
        }
    }
}

/// The HTML from `from` on, without links, and with images replaced by their alternative texts.
fn without_links(html: &str, from: usize, placeholders: &[Placeholder]) -> String {
    let mut out = String::with_capacity(html.len() - from);
    let mut at = from;
    for placeholder in placeholders {
        text_of_links(&html[at..placeholder.at as usize], &mut out);
        at = placeholder.at as usize;
        if let PlaceholderKind::Image { alt, .. } = &placeholder.kind {
            escape(alt, &mut out);
        }
    }
    text_of_links(&html[at..], &mut out);
    out.trim().to_owned()
}

/// Appends HTML without its `<a>` tags. Attributes contain no `>`, since text is escaped.
fn text_of_links(html: &str, out: &mut String) {
    let mut rest = html;
    while let Some(tag) = rest.find("<a ").into_iter().chain(rest.find("</a>")).min() {
        out.push_str(&rest[..tag]);
        let end = rest[tag..].find('>').map_or(rest.len(), |end| tag + end + 1);
        rest = &rest[end..];
    }
    out.push_str(rest);
}
