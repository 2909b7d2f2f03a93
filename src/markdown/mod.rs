//! Markdown: one text, parsed once, into HTML that is the same on every route.
//!
//! What depends on where a text is shown (a link's address, an image, a helpline's card, a word of
//! the interface) stays out of the HTML: it is a [`Placeholder`], which `render` fills for each route. So
//! a text is parsed once, however many routes print it.
//!
//! This is the one folder that names pulldown-cmark. Parsing never fails: what a text must not
//! contain (raw HTML, `:::` lines, nesting without end) is left out and its spot remembered, and
//! `check` makes findings of that. Time is linear, and nothing recurses on a text's depth.

mod attributes;
mod autolinks;
mod blocks;
mod escape;
mod fnv;
mod footnotes;
mod headings;
mod inlines;
mod kept_text;
mod leftover_lines;
mod leftover_marks;
mod leftovers;
mod line_index;
mod list_numbers;
mod mistake;
mod numbers;
mod parsed_text;
mod raw_html;
mod slug;
mod tables;
#[cfg(test)]
mod tests;
mod text_buffer;
mod word_hash;
mod writer;

pub use escape::escape;
pub use leftovers::in_plain_text;
pub use mistake::{Leftover, LeftoverKind, Mistake, MistakeKind, SECTION_CLASSES};
pub use parsed_text::{
    Block, BlockKind, Heading, Number, ParsedText, Placeholder, PlaceholderKind, Position, Section,
};
pub use slug::slug;

use pulldown_cmark::{Event, Options, Parser, Tag};
use writer::Writer;

/// Parses one text.
///
/// `source` is the text below the front matter; `first_line` is the number in its file of the
/// text's first line, counted from 1, so that every [`Position`] points into the file.
pub fn parse(source: &str, first_line: u32) -> ParsedText {
    let mut writer = Writer::new(source, first_line);
    let mut events = Parser::new_ext(source, options()).into_offset_iter();
    // The bytes at which link definitions start that a link uses.
    let mut used = Vec::new();
    while let Some((event, range)) = events.next() {
        if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = &event
            && let Some(definition) = events.reference_definitions().get(id)
        {
            used.push(definition.span.start);
        }
        writer.event(event, range);
    }
    for (label, definition) in events.reference_definitions().iter() {
        // `[//]: # (text)` and `[text]: <>` are how people write comments.
        let is_comment = matches!(&*definition.dest, "" | "#");
        if !is_comment && !used.contains(&definition.span.start) {
            writer.unused_reference(label, definition.span.start);
        }
    }
    writer.finish()
}

/// CommonMark and what campaigns need on top of it.
///
/// Left off on purpose: smart punctuation (it guesses a language's quotes), math, wikilinks, super- and
/// subscript (syntax to trip over), GFM alerts (parts have classes) and metadata blocks (the front matter is cut off before).
fn options() -> Options {
    [
        Options::ENABLE_TABLES,             // prices, opening hours
        Options::ENABLE_FOOTNOTES,          // where a figure comes from
        Options::ENABLE_TASKLISTS,          // a guide's checklist
        Options::ENABLE_DEFINITION_LIST,    // red flags and figures
        Options::ENABLE_HEADING_ATTRIBUTES, // `## Red flags {.red-flags}`
        Options::ENABLE_STRIKETHROUGH,      // `~~` alone; see `Writer::strike`
    ]
    .into_iter()
    .collect()
}
