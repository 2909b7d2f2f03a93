//! Parses Markdown once into HTML that is the same on every route.
//!
//! Content that depends on the route (the address of a link, an image, a helpline's card, a message of the interface)
//! stays out of the HTML: it is a [`Placeholder`], which `render` fills for each route.
//!
//! This is the only folder that names pulldown-cmark. Parsing never fails: content that is not allowed (raw HTML, `:::`
//! lines, deep nesting) is left out, and its position is noted for `check`. It takes linear time, and nothing recurses
//! with the depth of a text. `writer` and the files with its methods (`events`, `blocks`, `headings`, `inlines`, `footnotes`,
//! `raw_html`, `tables`) import each other: a visitor and its parts.

mod attributes;
mod autolinks;
mod block_hash;
mod blocks;
mod escape;
mod events;
mod footnotes;
mod headings;
mod inlines;
mod leftover_lines;
mod leftover_links;
mod leftover_marks;
mod leftovers;
mod letters;
mod line_index;
mod list_numbers;
mod mistake;
mod numbers;
mod parsed_text;
mod pending_text;
mod plain_text;
mod position;
mod raw_html;
mod slug;
mod tables;
#[cfg(test)]
mod tests;
mod text_buffer;
mod word_hash;
mod writer;

pub use block_hash::BlockHash;
pub use blocks::definitions_tag;
pub use escape::{escape, escaped};
pub use leftovers::in_plain_text;
pub use mistake::{Leftover, LeftoverKind, Mistake, MistakeKind, SECTION_CLASSES};
pub use numbers::{BOUNDARY, number_with_context, numbers_with_context, pairs_with_context};
pub use parsed_text::{
    Anchor, Block, BlockKind, FOOTNOTES_TAG, Heading, Number, ParsedText, Placeholder,
    PlaceholderKind, Section,
};
pub use plain_text::append_plain_text;
pub use position::Position;
pub use slug::slug;

use std::collections::HashSet;

use pulldown_cmark::{Event, Options, Parser, Tag};
use writer::Writer;

/// Parses one text.
///
/// `source` is the text below the front matter; `first_line` is the number of its first line in the file, counted from
/// 1, so that every [`Position`] is a position in the file.
pub fn parse(source: &str, first_line: u32) -> ParsedText {
    let mut writer = Writer::new(source, first_line);
    let mut events = Parser::new_ext(source, options()).into_offset_iter();
    // The bytes at which link definitions start that a link uses.
    let mut used = HashSet::new();
    while let Some((event, range)) = events.next() {
        if let Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) = &event
            && let Some(definition) = events.reference_definitions().get(id)
        {
            used.insert(definition.span.start);
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

/// CommonMark with the extensions that campaigns need.
///
/// Excluded on purpose: smart punctuation (it guesses a language's quotes), math, wikilinks, super- and subscript (rarely meant), GFM alerts (sections have classes) and
/// metadata blocks (the front matter is cut off before).
fn options() -> Options {
    [
        Options::ENABLE_TABLES,             // prices, opening hours
        Options::ENABLE_FOOTNOTES,          // sources of figures
        Options::ENABLE_TASKLISTS,          // a guide's checklist
        Options::ENABLE_DEFINITION_LIST,    // red flags and figures
        Options::ENABLE_HEADING_ATTRIBUTES, // `## Red flags {.red-flags}`
        Options::ENABLE_STRIKETHROUGH,      // prices that ended; see `Writer::strike`
    ]
    .into_iter()
    .collect()
}
