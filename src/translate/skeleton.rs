//! Writes a file to translate into, with the source of each block in a comment.

use std::ops::Range;

use crate::markdown::{Block, BlockKind, ParsedText, PlaceholderKind};
use crate::model::page::unwritten::is_unwritten;
use crate::model::{AuthoredText, Text};
use crate::yaml::edit::quoted;

use super::block_text;
use super::segment::Segment;

/// Returns `true` for a draft in which nothing was written since `fener new` or `fener translate new` made it. `source`
/// is the text whose tables, cards and footnotes a file of `fener translate new` repeats.
pub fn is_untouched(text: &AuthoredText, source: Option<&ParsedText>) -> bool {
    let is_empty = |words: &str| words.trim().is_empty() || is_unwritten(words);
    text.draft
        && is_empty(&text.title.value)
        && is_empty(text.described())
        && text.slug.is_none()
        && text.sms.is_none()
        && text.keywords.is_empty()
        && is_blank(&text.body, source)
}

/// Returns `true` for a body whose blocks are still to be written, or are those of its source.
pub fn is_blank(body: &ParsedText, source: Option<&ParsedText>) -> bool {
    body.blocks.iter().all(|block| {
        let words = block_text::words(body, block);
        let is_of = |source: &ParsedText| {
            let blocks = source.blocks.iter().filter(|other| other.kind == block.kind);
            blocks.into_iter().any(|other| block_text::words(source, other) == words)
        };
        words.split_whitespace().all(is_unwritten) || source.is_some_and(is_of)
    })
}

/// Returns a new text. `source` is the content of the file of `text`; `stamp` is the value of `translation:`.
pub fn new(source: &str, text: &Text, stamp: &str) -> String {
    let (_, body_at, _) = crate::model::split_front_matter(source);
    let markdown = &source[body_at..];
    let mut out = String::from("---\n");
    let mut key = |key: &str, value: &str| {
        out.push_str(&format!("# {}\n{key}: \"\"\n", quoted(value)));
    };
    key("title", &text.title.value);
    if let Some(description) = &text.description {
        key("description", &description.value);
    }
    if let Some(slug) = &text.slug {
        out.push_str(&format!("# slug: {}\n", slug.value));
    }
    if let Some(sms) = &text.sms {
        out.push_str(&format!("# sms: {}\n", quoted(&sms.value)));
    }
    if !text.keywords.is_empty() {
        let words: Vec<String> = text.keywords.iter().map(|word| quoted(&word.value)).collect();
        out.push_str(&format!("# keywords: [{}]\n", words.join(", ")));
    }
    out.push_str(&format!("draft: true\ntranslation: {stamp}\n---\n\n"));
    out.push_str("<!-- Write below each comment. When a person has read it all, take `draft: true` out and stamp it. -->\n");
    for chunk in chunks(&text.body) {
        let blocks = &text.body.blocks[chunk];
        let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else { continue };
        let markdown_of_chunk = &markdown[first.source.start as usize..last.source.end as usize];
        out.push('\n');
        match first.kind {
            BlockKind::Card | BlockKind::Rule => out.push_str(markdown_of_chunk),
            _ => {
                out.push_str(&format!(
                    "<!--\n{}\n-->\n\n",
                    // The comment would end there.
                    markdown_of_chunk.replace("-->", "-- >")
                ));
                let empty: Vec<String> =
                    blocks.iter().map(|block| blank(markdown, &text.body, block)).collect();
                let gap = if first.kind == BlockKind::Definition { "\n\n" } else { "\n" };
                out.push_str(&empty.join(gap));
            }
        }
        out.push('\n');
    }
    out
}

/// The ranges of blocks that are translated together: items of a list, and neighbouring definitions.
fn chunks(body: &ParsedText) -> Vec<Range<usize>> {
    let mut chunks: Vec<Range<usize>> = Vec::new();
    for (at, block) in body.blocks.iter().enumerate() {
        let joins = |other: &Block| {
            other.kind == block.kind
                && matches!(block.kind, BlockKind::Item | BlockKind::Definition)
        };
        match chunks.last_mut() {
            Some(last) if joins(&body.blocks[at - 1]) => last.end = at + 1,
            _ => chunks.push(at..at + 1),
        }
    }
    chunks
}

/// An empty block of the same kind.
fn blank(markdown: &str, body: &ParsedText, block: &Block) -> String {
    match block.kind {
        BlockKind::Definition => "…\n: …".to_owned(),
        BlockKind::Quote => "> …".to_owned(),
        BlockKind::Image => blank_picture(body, block),
        // These keep their structure for the translator.
        BlockKind::Table | BlockKind::Code | BlockKind::Footnote => {
            Segment::of(markdown, block).words
        }
        BlockKind::Heading
        | BlockKind::Paragraph
        | BlockKind::Item
        | BlockKind::Card
        | BlockKind::Rule => Segment::of(markdown, block).with("…"),
    }
}

/// The picture or player of a block, whose words are still to be written.
fn blank_picture(body: &ParsedText, block: &Block) -> String {
    let placeholder = body.placeholders.get(block.placeholders.start as usize);
    let Some(PlaceholderKind::Image { dest, caption, .. }) = placeholder.map(|found| &found.kind)
    else {
        return "…".to_owned();
    };
    let caption = if caption.is_empty() { "" } else { " \"…\"" };
    let is_plain = !dest.contains([' ', '(', ')']);
    if is_plain { format!("![…]({dest}{caption})") } else { format!("![…](<{dest}>{caption})") }
}
