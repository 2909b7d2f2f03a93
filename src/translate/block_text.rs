//! The visible text of a block, and whether a mistake in it could harm a reader.

use crate::markdown::{
    Block, BlockKind, ParsedText, Placeholder, PlaceholderKind, append_plain_text,
};
use crate::model::split_front_matter;

/// The block's text, without addresses of links and numbers of footnotes.
pub fn words(body: &ParsedText, block: &Block) -> String {
    if let Some(text) = bare_heading(body, block) {
        return text.to_owned();
    }
    let words = plain(body, block);
    let mut single = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        if !single.is_empty() {
            single.push(' ');
        }
        single.push_str(word);
    }
    single
}

/// The visible text of a block as in [`words`], with white space as it comes.
pub fn plain(body: &ParsedText, block: &Block) -> String {
    if let Some(text) = bare_heading(body, block) {
        return text.to_owned();
    }
    let mut plain = String::new();
    append_plain_text(html(body, block), &mut plain);
    for text in placeholder_texts(body, block) {
        plain.extend([" ", text]);
    }
    plain
}

/// Returns `false` if the block's text has no digit and no other numeric character, which is so for most blocks, without
/// the cost of [`words`]. A number may also stand in the markup alone.
pub fn may_have_number(body: &ParsedText, block: &Block) -> bool {
    let mut texts = placeholder_texts(body, block).chain(bare_heading(body, block));
    has_numeric(html(body, block)) || texts.any(has_numeric)
}

/// Returns `true` if a text has a digit or another numeric character.
pub(super) fn has_numeric(text: &str) -> bool {
    // No letter from U+00C0 to U+065F is numeric: Latin with marks, Greek, Cyrillic, Hebrew, Arabic before its digits.
    // The first of these letters begins with the byte 0xC3.
    let may_begin = |byte: u8| byte.is_ascii_digit() | (byte == 0xc2) | (byte > 0xd8);
    let is_numeric = |c: char| !('\u{c0}'..='\u{65f}').contains(&c) && c.is_numeric();
    // Without a branch for each byte, the bytes of a part are looked at in parallel.
    let may_have = |part: &[u8]| part.iter().fold(false, |found, byte| found | may_begin(*byte));
    text.as_bytes().chunks(64).any(may_have) && text.contains(is_numeric)
}

/// The text of a heading whose HTML is written by the section that it opens.
fn bare_heading<'b>(body: &'b ParsedText, block: &Block) -> Option<&'b str> {
    body.heading(block).filter(|_| block.html.is_empty()).map(|heading| &*heading.text)
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

/// Classes of sections in which a mistake could harm a reader, with the reason as the end of a sentence.
const CRITICAL_CLASSES: &[(&str, &str)] = &[
    ("red-flags", "it is a red flag"),
    ("steps", "it is a step"),
    ("in-danger", "it is for readers in danger"),
    ("already-there", "it is for readers who are there already"),
];

/// Returns `true` for the class of a section in which a mistake could harm a reader.
pub fn is_critical_class(class: &str) -> bool {
    CRITICAL_CLASSES.iter().any(|(critical, _)| *critical == class)
}

/// Returns `true` if an outdated block could harm a reader: it has a number, a link to a helpline, or is in a section of
/// one of the critical classes, such as a step.
pub fn is_critical(body: &ParsedText, block: &Block) -> bool {
    critical_reason(body, block).is_some()
}

/// Returns `true` for the heading of a section, which is not in the HTML.
pub fn opens_section(block: &Block) -> bool {
    block.kind == BlockKind::Heading && block.html.is_empty()
}

/// Returns `true` for a critical block, and for the heading that makes the blocks below it critical.
pub fn is_needed(body: &ParsedText, block: &Block) -> bool {
    let class = body.heading(block).map_or("", |heading| &*heading.class);
    is_critical(body, block) || is_critical_class(class)
}

/// The reason why a block is critical, as the end of a sentence.
pub fn critical_reason(body: &ParsedText, block: &Block) -> Option<&'static str> {
    let is_help = |placeholder: &Placeholder| match &placeholder.kind {
        PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => {
            dest.starts_with("helpline:")
        }
        PlaceholderKind::Image { .. } | PlaceholderKind::Phrase(_) => false,
    };
    // The heading of the section itself is a title.
    let is_text = block.kind != BlockKind::Rule && !opens_section(block);
    let class = CRITICAL_CLASSES.iter().find(|(class, _)| is_text && *class == body.class(block));
    if let Some((_, reason)) = class {
        Some(reason)
    } else if placeholders(body, block).iter().any(is_help) {
        Some("it leads to a helpline")
    } else if may_have_number(body, block) && has_numeric(&words(body, block)) {
        Some("it holds a number")
    } else {
        None
    }
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
    fn numbers_of_every_script() {
        for numeric in ["5", "½", "٣", "۴", "৪", "五", "a٣", "ل ٣"] {
            assert_eq!(has_numeric(numeric), numeric.contains(char::is_numeric), "{numeric}");
        }
        for text in ["", "abc", "ë ç", "жљ", "שלום", "مرحبا", "工作"] {
            assert!(!has_numeric(text), "{text}");
        }
        assert!(!('\u{c0}'..='\u{65f}').any(char::is_numeric));
    }

    #[test]
    fn critical_blocks() {
        let check = |source: &str, expected: &[bool]| {
            let body = parse(source, 1);
            let found: Vec<bool> = body.blocks.iter().map(|b| is_critical(&body, b)).collect();
            assert_eq!(found, expected, "{source}");
        };
        check("## A {.steps}\n\nB\n\n## C\n\nD", &[false, true, false, false]);
        check("## A {.checklist}\n\n- [ ] B", &[false, false]);
        check("## A {.steps}\n\n### B\n\n* * *", &[false, true, false]);
        for class in ["red-flags", "in-danger", "already-there"] {
            check(&format!("## A {{.{class}}}\n\nB\n\n- C"), &[false, true, true]);
        }
        check("For 15 years.\n\nFor years.\n\n٣ أيام", &[true, false, true]);
        check("[P](helpline:p)\n\nRing [P](helpline:p).\n\n[Q](guide:q)", &[true, true, false]);
        check("1. One\n2. Two[^1]\n\n[^1]: C", &[false, false, false]);
    }
}
