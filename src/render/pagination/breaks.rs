//! The places at which a text's HTML can be divided: between blocks, also inside lists, tables and quotes.
//!
//! The HTML is Fener's own, so every `<` starts a tag, and no attribute holds a `>`.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::markdown::{ParsedText, PlaceholderKind};
use crate::render::page_cut::Opening;

/// A place between two blocks.
#[derive(Debug)]
pub struct Break {
    /// In bytes of the text's HTML.
    pub at: u32,
    /// It separates a heading from its text.
    pub after_heading: bool,
    /// The number of open elements.
    pub depth: usize,
    /// The headings in force and the start tags of the open elements, outermost first.
    pub open: Vec<Opening>,
    /// The end tags of the open elements, innermost first.
    pub close: String,
}

/// All breaks inside a range, in ascending order. The range starts and ends at the same depth.
pub fn breaks(body: &ParsedText, range: &Range<u32>) -> Vec<Break> {
    let mut scanner = Scanner::new(body, range);
    let mut placeholders = body.placeholders.iter().filter(|placeholder| {
        range.contains(&placeholder.at)
            && matches!(
                placeholder.kind,
                PlaceholderKind::Card { .. } | PlaceholderKind::Image { block: true, .. }
            )
    });
    let mut next = placeholders.next();
    let mut at = range.start;
    while let Some(tag) = Tag::find(&body.html, at, range.end) {
        while let Some(placeholder) = next.filter(|placeholder| placeholder.at <= tag.start) {
            scanner.boundary(placeholder.at, "");
            next = placeholders.next();
        }
        scanner.tag(&tag);
        at = tag.end;
    }
    while let Some(placeholder) = next {
        scanner.boundary(placeholder.at, "");
        next = placeholders.next();
    }
    scanner.breaks
}

/// A tag of the HTML.
struct Tag<'h> {
    start: u32,
    end: u32,
    /// `ul` or `/ul`.
    name: &'h str,
}

impl<'h> Tag<'h> {
    fn find(html: &'h str, from: u32, to: u32) -> Option<Tag<'h>> {
        let rest = &html[from as usize..to as usize];
        let start = rest.find('<')?;
        let length = rest[start..].find('>')? + 1;
        let inner = &rest[start + 1..start + length - 1];
        let name = inner.split(' ').next().unwrap_or(inner);
        let start = from + start as u32;
        Some(Tag { start, end: start + length as u32, name })
    }
}

/// An open element that holds blocks.
struct Element<'h> {
    name: &'h str,
    /// The start and end of its start tag.
    start: u32,
    inner: u32,
    /// The number of its children so far.
    children: u64,
    /// The end of the part that each page repeats: a table's head, or the terms of a definition.
    head_end: u32,
}

/// The index of the section with a byte of the HTML; 0 if there is none.
fn section_at(body: &ParsedText, at: u32) -> usize {
    let after = body.sections.partition_point(|section| section.html.start <= at);
    after.saturating_sub(1)
}

/// The headings in a range of sections, each with the byte of the HTML at which its block starts. The headings of the
/// sections themselves are not in the HTML.
fn headings_between(
    body: &ParsedText,
    from: usize,
    to: usize,
) -> impl Iterator<Item = (u32, usize)> {
    let heading_of = |section: usize| body.sections.get(section)?.heading;
    let first = heading_of(from).unwrap_or(0);
    let last = heading_of(to).unwrap_or(body.headings.len());
    (first..last).filter_map(|heading| {
        let position = body.headings[heading].position;
        // Blocks are in the order of the text, too.
        let at = body.blocks.binary_search_by_key(&position, |block| block.position).ok()?;
        let html = &body.blocks[at].html;
        (!html.is_empty()).then_some((html.start, heading))
    })
}

struct Scanner<'h> {
    body: &'h ParsedText,
    elements: Vec<Element<'h>>,
    /// The headings in force, by their indexes.
    headings: Vec<usize>,
    /// The index of each heading near the range, by the start of its block.
    by_start: BTreeMap<u32, usize>,
    /// A block of the outermost level has started.
    has_content: bool,
    after_heading: bool,
    breaks: Vec<Break>,
}

impl<'h> Scanner<'h> {
    fn new(body: &'h ParsedText, range: &Range<u32>) -> Scanner<'h> {
        let start = section_at(body, range.start);
        let end = section_at(body, range.end.saturating_sub(1));
        let by_start: BTreeMap<u32, usize> = headings_between(body, start, end + 1).collect();
        let mut scanner = Scanner {
            body,
            elements: Vec::new(),
            headings: Vec::new(),
            by_start,
            has_content: false,
            after_heading: false,
            breaks: Vec::new(),
        };
        // A range inside a section starts below the headings before it.
        let from = body.sections.get(start).map_or(0, |section| section.html.start);
        let before: Vec<u32> =
            scanner.by_start.range(from..range.start).map(|(at, _)| *at).collect();
        before.into_iter().for_each(|at| scanner.heading(at));
        scanner
    }

    fn tag(&mut self, tag: &Tag<'h>) {
        match tag.name {
            "p" | "pre" | "hr" | "ul" | "ol" | "dl" | "div" | "li" | "dt" | "dd" | "blockquote"
            | "table" | "tr" | "thead" | "tbody" => {
                self.boundary(tag.start, tag.name);
                let table = self.elements.iter_mut().rev().find(|element| element.name == "div");
                if let Some(table) = table.filter(|_| tag.name == "tbody") {
                    table.head_end = tag.end;
                }
                if tag.name != "hr" {
                    let (start, inner) = (tag.start, tag.end);
                    let head_end = if tag.name == "div" { tag.end } else { 0 };
                    let name = tag.name;
                    self.elements.push(Element { name, start, inner, children: 0, head_end });
                }
            }
            "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.boundary(tag.start, tag.name);
                if self.elements.is_empty() {
                    self.heading(tag.start);
                }
            }
            "/h2" | "/h3" | "/h4" | "/h5" | "/h6" => self.after_heading = true,
            "/p" | "/pre" | "/ul" | "/ol" | "/dl" | "/div" | "/li" | "/dt" | "/dd"
            | "/blockquote" | "/table" | "/tr" | "/thead" | "/tbody" => {
                self.elements.pop();
            }
            _ => {}
        }
    }

    /// Notes a break before a block, where one is possible. An empty name is that of a card or an image.
    fn boundary(&mut self, at: u32, name: &str) {
        let is_possible = match self.elements.last() {
            None => self.has_content,
            Some(parent) => match parent.name {
                "ul" | "ol" | "dl" | "tbody" => parent.children > 0,
                // Between the definitions of a term.
                "div" => name == "dd" && parent.children > 0,
                "li" | "dd" | "blockquote" => {
                    let before = &self.body.html[parent.inner as usize..at as usize];
                    parent.children > 0 || !before.trim().is_empty()
                }
                _ => false,
            },
        };
        if is_possible && self.breaks.last().is_none_or(|last| last.at < at) {
            let open = self.open(name);
            let close = self.elements.iter().rev().map(|element| format!("</{}>", element.name));
            self.breaks.push(Break {
                at,
                after_heading: self.after_heading,
                depth: self.elements.len(),
                open,
                close: close.collect(),
            });
        }
        self.after_heading = false;
        match self.elements.last_mut() {
            None => self.has_content = true,
            Some(parent) => {
                if parent.name == "div" && name == "dd" && parent.children == 0 {
                    parent.head_end = at;
                }
                // A term is no definition.
                parent.children += u64::from(name != "dt");
            }
        }
    }

    /// The headings in force before a block, and the start tags of the open elements.
    fn open(&self, name: &str) -> Vec<Opening> {
        let own_level = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        let is_above = |heading: &&usize| {
            let level = self.body.headings[**heading].level;
            !self.elements.is_empty() || own_level.is_none_or(|own| level < own)
        };
        let mut open: Vec<Opening> =
            self.headings.iter().filter(is_above).map(|at| Opening::Heading(*at)).collect();
        for (depth, element) in self.elements.iter().enumerate() {
            let is_inner = depth + 1 < self.elements.len();
            open.push(match element.name {
                "li" | "dd" | "blockquote" => Opening::Tag(format!("<{}>", element.name)),
                // The number of the item that goes on, or of the next one.
                "ol" => {
                    let next = self.list_start(element) + element.children;
                    Opening::Tag(format!("<ol start=\"{}\">", next - u64::from(is_inner)))
                }
                "div" => Opening::Html(element.start..element.head_end),
                // A table's head is in the range of its `div`.
                "table" | "tbody" => continue,
                _ => Opening::Html(element.start..element.inner),
            });
        }
        open
    }

    fn list_start(&self, list: &Element<'_>) -> u64 {
        let tag = &self.body.html[list.start as usize..list.inner as usize];
        let start = tag.split_once("start=\"").and_then(|(_, rest)| rest.split('"').next());
        start.and_then(|start| start.parse().ok()).unwrap_or(1)
    }

    /// Notes the heading whose block starts here, in place of those that it ends.
    fn heading(&mut self, at: u32) {
        let body = self.body;
        let Some(heading) = self.by_start.get(&at).copied() else { return };
        let level = body.headings[heading].level;
        self.headings.retain(|above| body.headings[*above].level < level);
        self.headings.push(heading);
    }
}
