//! The visible text of a block, and whether a mistake in it could harm a reader.

use crate::markdown::{Block, BlockKind, ParsedText, Placeholder, PlaceholderKind};
use crate::model::split_front_matter;

use super::structure;

/// The block's text, without addresses of links and numbers of footnotes.
pub fn words(body: &ParsedText, block: &Block) -> String {
    if let Some(text) = bare_heading(body, block) {
        return text.to_owned();
    }
    let mut words = without_tags(html(body, block));
    for text in placeholder_texts(body, block) {
        words.extend([" ", text]);
    }
    let mut single = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !single.is_empty() {
            single.push(' ');
        }
        single.push_str(word);
    }
    single
}

/// Returns `true` if the block's text has a digit or another numeric character.
pub fn has_number(body: &ParsedText, block: &Block) -> bool {
    // Most blocks have none in their HTML either, which has all letters of the text.
    let mut texts = placeholder_texts(body, block).chain(bare_heading(body, block));
    (has_numeric(html(body, block)) || texts.any(has_numeric)) && has_numeric(&words(body, block))
}

fn has_numeric(text: &str) -> bool {
    text.contains(char::is_numeric)
}

/// The text of a heading whose HTML is written by the section that it opens.
fn bare_heading<'b>(body: &'b ParsedText, block: &Block) -> Option<&'b str> {
    structure::heading(body, block).filter(|_| block.html.is_empty()).map(|heading| &*heading.text)
}

fn html<'b>(body: &'b ParsedText, block: &Block) -> &'b str {
    body.html.get(block.html.start as usize..block.html.end as usize).unwrap_or("")
}

/// The texts of pictures and cards, which are no part of the HTML.
fn placeholder_texts<'b>(body: &'b ParsedText, block: &Block) -> impl Iterator<Item = &'b str> {
    placeholders(body, block).iter().flat_map(|placeholder| match &placeholder.kind {
        PlaceholderKind::Image { alt, caption, .. } => [&**alt, &**caption],
        PlaceholderKind::Card { text, .. } => [&**text, ""],
        PlaceholderKind::Link { .. } | PlaceholderKind::Phrase(_) => ["", ""],
    })
}

/// The first words of a block, for findings.
pub fn excerpt(body: &ParsedText, block: &Block) -> String {
    const MAX_EXCERPT_CHARS: usize = 60;
    let words = words(body, block);
    if words.chars().count() <= MAX_EXCERPT_CHARS {
        return words;
    }
    let cut: String = words.chars().take(MAX_EXCERPT_CHARS).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole);
    format!("{whole}…")
}

/// A block as written in its file.
pub fn written<'f>(file: &'f str, block: &Block) -> &'f str {
    let (_, body_at, _) = split_front_matter(file);
    let body = file.get(body_at..).unwrap_or_default();
    body.get(block.source.start as usize..block.source.end as usize).unwrap_or_default()
}

/// The links, pictures and cards of a block.
pub fn placeholders<'b>(body: &'b ParsedText, block: &Block) -> &'b [Placeholder] {
    body.placeholders
        .get(block.placeholders.start as usize..block.placeholders.end as usize)
        .unwrap_or(&[])
}

/// Returns `true` if an outdated block could harm a reader: it has a number, a link to a helpline, a red flag or a
/// step.
pub fn is_critical(body: &ParsedText, block: &Block) -> bool {
    critical_reason(body, block).is_some()
}

/// The reason why a block is critical, as the end of a sentence.
pub fn critical_reason(body: &ParsedText, block: &Block) -> Option<&'static str> {
    let is_help = |placeholder: &Placeholder| match &placeholder.kind {
        PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => {
            dest.starts_with("helpline:")
        }
        PlaceholderKind::Image { .. } | PlaceholderKind::Phrase(_) => false,
    };
    let text = !matches!(block.kind, BlockKind::Heading | BlockKind::Rule);
    if text && body.class(block) == "red-flags" {
        Some("it is a red flag")
    } else if text && body.class(block) == "steps" {
        Some("it is a step")
    } else if placeholders(body, block).iter().any(is_help) {
        Some("it leads to a helpline")
    } else if has_number(body, block) {
        Some("it holds a number")
    } else {
        None
    }
}

/// The text of HTML. Attributes contain no `>`, since text is escaped. The content of `<sup>` is the number of a
/// footnote.
fn without_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let tag = &rest[start..];
        let end = if tag.starts_with("<sup>") { tag.find("</sup>").map(|at| at + 5) } else { None };
        let end = end.or_else(|| tag.find('>')).unwrap_or(tag.len() - 1);
        // Tags of blocks separate words; inline tags do not.
        let inline = [
            "<em", "</em", "<strong", "</strong", "<a", "</a", "<code", "</code", "<del", "</del",
            "<sup",
        ];
        if !inline.iter().any(|name| tag.starts_with(name)) {
            out.push(' ');
        }
        rest = &tag[end + 1..];
    }
    out.push_str(rest);
    if !out.contains('&') {
        return out;
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    #[test]
    fn visible_text_of_blocks() {
        let check = |source: &str, expected: &[&str]| {
            let body = parse(source, 1);
            let found: Vec<String> = body.blocks.iter().map(|block| words(&body, block)).collect();
            assert_eq!(found, expected, "{source}");
        };
        check("## A *b* {.steps}\n\nC [d](e) &amp; `f`", &["A b", "C d & f"]);
        check("A\n: b c\n\n- d\n  - e", &["A b c", "d e"]);
        check("A[^1]\n\n[^1]: b", &["A", "b ↩"]);
        check("![a](b \"c\")\n\n[P](helpline:p)", &["a c", "P"]);
    }

    #[test]
    fn critical_blocks() {
        let check = |source: &str, expected: &[bool]| {
            let body = parse(source, 1);
            let found: Vec<bool> = body.blocks.iter().map(|b| is_critical(&body, b)).collect();
            assert_eq!(found, expected, "{source}");
        };
        check("## A {.steps}\n\nB\n\n## C\n\nD", &[false, true, false, false]);
        check("For 15 years.\n\nFor years.\n\n٣ أيام", &[true, false, true]);
        check("[P](helpline:p)\n\nRing [P](helpline:p).\n\n[Q](guide:q)", &[true, true, false]);
        check("1. One\n2. Two[^1]\n\n[^1]: C", &[false, false, false]);
    }
}
