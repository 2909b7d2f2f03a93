//! Markdown: one text, parsed once, into HTML that is the same on every route.
//!
//! What depends on where a text is shown (a link's address, an image, a helpline's card, a word of
//! the interface) stays out of the HTML: it is a [`Placeholder`], which `render` fills for each route. So
//! a text is parsed once, however many routes print it.
//!
//! This is the one folder that names pulldown-cmark. Parsing never fails: what a text must not
//! contain (raw HTML, `:::` lines, nesting without end) is left out and its spot remembered, and
//! `check` makes findings of that. Time is linear, and nothing recurses on a text's depth.

mod blocks;
mod escape;
mod fnv;
mod footnotes;
mod headings;
mod inlines;
mod letters;
mod line_index;
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
pub use parsed_text::{
    Block, BlockKind, Heading, Number, ParsedText, Placeholder, PlaceholderKind, Position, Section,
};
pub use slug::slug;

use pulldown_cmark::{Options, Parser};
use writer::Writer;

/// Parses one text.
///
/// `source` is the text below the front matter; `first_line` is the number in its file of the
/// text's first line, counted from 1, so that every [`Position`] points into the file.
pub fn parse(source: &str, first_line: u32) -> ParsedText {
    let mut writer = Writer::new(source, first_line);
    for (event, range) in Parser::new_ext(source, options()).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

/// CommonMark and what campaigns need on top of it.
///
/// Left off on purpose: smart punctuation (it guesses a language's quotes), strikethrough (what is
/// no longer true is deleted, not struck), math, wikilinks, super- and subscript (syntax to trip
/// over), GFM alerts (parts have classes) and metadata blocks (the front matter is cut off before).
fn options() -> Options {
    [
        Options::ENABLE_TABLES,             // prices, opening hours
        Options::ENABLE_FOOTNOTES,          // where a figure comes from
        Options::ENABLE_TASKLISTS,          // a guide's checklist
        Options::ENABLE_DEFINITION_LIST,    // red flags and figures
        Options::ENABLE_HEADING_ATTRIBUTES, // `## Red flags {.red-flags}`
    ]
    .into_iter()
    .collect()
}
