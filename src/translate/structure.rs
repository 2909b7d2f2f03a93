//! Compares the structure of a block with that of its source: its kind, its parts, and the class of a heading.
//!
//! Readers see structure: steps are numbered, a red flag stands beside what to do, a card holds a number. Words may
//! differ between languages, structure may not.

use crate::markdown::{Block, BlockKind, ParsedText, PlaceholderKind};

use super::block_text;

/// The elements of a block that count, with their names for editors. Line breaks do not count.
const PARTS: &[(&str, &str)] = &[
    ("li", "list items"),
    ("ol", "numbered lists"),
    ("input", "boxes"),
    ("dt", "terms"),
    ("dd", "explanations"),
    ("tr", "rows"),
    ("th", "head cells"),
    ("td", "cells"),
    ("blockquote", "quotes"),
    ("pre", "code blocks"),
    ("del", "struck-out parts"),
    // These two count in critical blocks alone: elsewhere, a translation may divide a paragraph.
    (PARAGRAPH, "paragraphs"),
    (PICTURE, "pictures"),
];
const PARAGRAPH: &str = "p";
const PICTURE: &str = "img";

/// Two structures that differ, each as a noun phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructureDifference {
    pub source: String,
    pub translation: String,
}

/// Compares two blocks; `None` if they have the same structure.
pub fn compare(
    (source, theirs): (&ParsedText, &Block),
    (translation, ours): (&ParsedText, &Block),
) -> Option<StructureDifference> {
    let differ = |source: String, translation: String| {
        (source != translation).then_some(StructureDifference { source, translation })
    };
    if theirs.kind != ours.kind {
        return differ(name(source, theirs), name(translation, ours));
    }
    if theirs.kind == BlockKind::Heading {
        return differ(heading_name(source, theirs), heading_name(translation, ours));
    }
    if source.class(theirs) == "steps"
        && let (Some(source), Some(translation)) =
            (starts_numbered(source, theirs), starts_numbered(translation, ours))
        && source != translation
    {
        let name = |numbered| if numbered { "a numbered step" } else { "a step with a bullet" };
        return differ(name(source).to_owned(), name(translation).to_owned());
    }
    let (in_theirs, in_ours) = (parts(source, theirs), parts(translation, ours));
    if in_theirs == in_ours {
        return None;
    }
    let is_critical =
        block_text::is_critical(source, theirs) || block_text::is_critical(translation, ours);
    let counts = |part: &usize| is_critical || ![PARAGRAPH, PICTURE].contains(&PARTS[*part].0);
    let differing: Vec<usize> =
        (0..PARTS.len()).filter(counts).filter(|part| in_theirs[*part] != in_ours[*part]).collect();
    let list = |counts: [usize; PARTS.len()]| {
        let each: Vec<String> =
            differing.iter().map(|part| format!("{} {}", counts[*part], PARTS[*part].1)).collect();
        format!("a block with {}", each.join(" and "))
    };
    (!differing.is_empty())
        .then(|| StructureDifference { source: list(in_theirs), translation: list(in_ours) })
}

/// Returns `true` if the two blocks are in sections of different classes, and one of these is critical: without its class, a
/// section of red flags looks like any text.
pub fn lost_class(
    (source, theirs): (&ParsedText, &Block),
    (translation, ours): (&ParsedText, &Block),
) -> bool {
    let (theirs, ours) = (section_class(source, theirs), section_class(translation, ours));
    theirs != ours && [theirs, ours].into_iter().any(block_text::is_critical_class)
}

/// The class of the section that a block is in, or whose heading it is.
fn section_class<'b>(body: &'b ParsedText, block: &Block) -> &'b str {
    match body.heading(block) {
        Some(heading) if block.html.is_empty() => &heading.class,
        _ => body.class(block),
    }
}

/// The first number of a numbered list, counted on to this item of it; `None` for other blocks.
pub fn item_number(body: &ParsedText, block: &Block) -> Option<u64> {
    let at = body.blocks.binary_search_by_key(&block.position, |block| block.position).ok()?;
    let follows = |pair: &[Block]| {
        let between = body.html.get(pair[0].html.end as usize..pair[1].html.start as usize);
        pair[0].kind == BlockKind::Item && between.is_some_and(|html| html.trim().is_empty())
    };
    let before = body.blocks[..=at].windows(2).rev().take_while(|pair| follows(pair)).count();
    let html = body.html.get(..body.blocks[at - before].html.start as usize)?.trim_end();
    let tag = &html[html.rfind('<').filter(|_| block.kind == BlockKind::Item)?..];
    let start = tag.strip_prefix("<ol")?.trim_matches(|c: char| !c.is_ascii_digit());
    Some(start.parse().unwrap_or(1) + before as u64)
}

/// A block's kind as a noun phrase.
pub fn name(body: &ParsedText, block: &Block) -> String {
    match block.kind {
        BlockKind::Heading => return heading_name(body, block),
        BlockKind::Definition if body.class(block) == "red-flags" => "a sign with what to do",
        BlockKind::Definition => "a term with its explanation",
        BlockKind::Item if body.class(block) == "steps" => "a step of a list",
        BlockKind::Item => "a list item",
        BlockKind::Paragraph => "a paragraph",
        BlockKind::Table => "a table",
        BlockKind::Quote => "a quote",
        BlockKind::Code => "a code block",
        BlockKind::Card => "a helpline's card",
        BlockKind::Image => "a picture",
        BlockKind::Rule => "a line between parts",
        BlockKind::Footnote => "a footnote",
    }
    .to_owned()
}

fn heading_name(body: &ParsedText, block: &Block) -> String {
    match body.heading(block) {
        Some(heading) if heading.class.is_empty() => {
            format!("a heading of level {} without a class", heading.level)
        }
        Some(heading) => format!("a heading of level {} `{{.{}}}`", heading.level, heading.class),
        None => "a heading".to_owned(),
    }
}

/// Returns `true` for the first item of a numbered list, `false` for that of a list with bullets, `None` for others.
fn starts_numbered(body: &ParsedText, block: &Block) -> Option<bool> {
    let before = body.html.get(..block.html.start as usize)?.trim_end();
    let tag = &before[before.rfind('<').filter(|_| block.kind == BlockKind::Item)?..];
    match tag {
        "<ul>" => Some(false),
        _ if tag.starts_with("<ol") => Some(true),
        _ => None,
    }
}

/// The number of each of [`PARTS`] in a block.
fn parts(body: &ParsedText, block: &Block) -> [usize; PARTS.len()] {
    let mut counts = [0; PARTS.len()];
    let html = body.html.get(block.html.start as usize..block.html.end as usize).unwrap_or("");
    let mut count = |name: &str| {
        if let Some(part) = PARTS.iter().position(|(part, _)| *part == name) {
            counts[part] += 1;
        }
    };
    // The first paragraph of an item, and that of an explanation, may have no tag.
    count(PARAGRAPH);
    let mut after_paragraph = false;
    for tag in html.split('<').skip(1) {
        let name = tag.split([' ', '>']).next().unwrap_or_default();
        if name != PARAGRAPH || after_paragraph {
            count(name);
        }
        after_paragraph = name == "/p";
    }
    for placeholder in block_text::placeholders(body, block) {
        if matches!(placeholder.kind, PlaceholderKind::Image { .. }) {
            count(PICTURE);
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    #[test]
    fn items_of_numbered_lists_are_counted() {
        let check = |source: &str, expected: &[Option<u64>]| {
            let body = parse(source, 1);
            let found: Vec<_> = body.blocks.iter().map(|block| item_number(&body, block)).collect();
            assert_eq!(found, expected, "{source}");
        };
        check("1. A\n2. B\n3. C", &[Some(1), Some(2), Some(3)]);
        check("4. A\n5. B", &[Some(4), Some(5)]);
        check("1. A\n   - b\n2. C", &[Some(1), Some(2)]);
        check("- A\n- B\n\nC", &[None, None, None]);
        check("1. A\n\nB\n\n- C\n\n1. D\n2. E", &[Some(1), None, None, Some(1), Some(2)]);
    }

    #[test]
    fn structures_are_compared() {
        let check = |source: &str, translation: &str, expected: &str| {
            let (source_body, body) = (parse(source, 1), parse(translation, 1));
            let last = |body: &ParsedText| body.blocks.last().cloned().expect("a block");
            let found = compare((&source_body, &last(&source_body)), (&body, &last(&body)));
            let found =
                found.map_or(String::new(), |d| format!("{} | {}", d.source, d.translation));
            assert_eq!(found, expected, "{source} | {translation}");
        };
        check("A\n: b", "C\n: d", "");
        check("A\n: b", "C\nd", "a term with its explanation | a paragraph");
        check("A\n: b", "C\n：d", "a term with its explanation | a paragraph");
        check("A\n: b", "C:\n\nd", "a term with its explanation | a paragraph");
        check("A\n: b\n: c", "C\n: d", "a block with 2 explanations | a block with 1 explanations");
        check(
            "## F {.red-flags}\n\nA\n: b",
            "## F {.red-flags}\n\nC d",
            "a sign with what to do | a paragraph",
        );
        check("1. A", "1. B", "");
        check("1. A", "- B", "");
        check(
            "## S {.steps}\n\n1. A",
            "## S {.steps}\n\n- B",
            "a numbered step | a step with a bullet",
        );
        check("1. A", "B", "a list item | a paragraph");
        check("- [ ] A", "- B", "a block with 1 boxes | a block with 0 boxes");
        check("- A\n  - b", "- A", "a block with 2 list items | a block with 1 list items");
        check("- A\n\n  b", "- A b", "");
        check(
            "- A [b](helpline:c)",
            "- A [b](helpline:c)\n\n  d",
            "a block with 1 paragraphs | a block with 2 paragraphs",
        );
        check(
            "## A {.steps}\n\n1. B",
            "## A {.steps}\n\n1. B\n\n   C\n\n   D",
            "a block with 1 paragraphs | a block with 3 paragraphs",
        );
        check("## A {.steps}\n\n1. B\n\n2. C", "## A {.steps}\n\n1. B\n2. C", "");
        check(
            "A\n: b",
            "C\n: ~~d~~",
            "a block with 0 struck-out parts | a block with 1 struck-out parts",
        );
        check("## A {.red-flags}\n\nA\n: b\n: c", "## A {.red-flags}\n\nA\n\n: b\n\n: c", "");
        check(
            "## A {.red-flags}\n\nA\n: b",
            "## A {.red-flags}\n\nA\n: b\n\n  c",
            "a block with 1 paragraphs | a block with 2 paragraphs",
        );
        check(
            "## A {.steps}\n\n1. B",
            "## A {.steps}\n\n1. B ![c](d.jpg)",
            "a block with 0 pictures | a block with 1 pictures",
        );
        check(
            "## A {.steps}",
            "## B",
            "a heading of level 2 `{.steps}` | a heading of level 2 without a class",
        );
        check(
            "## A {.steps}",
            "### B {.steps}",
            "a heading of level 2 `{.steps}` | a heading of level 3 `{.steps}`",
        );
        check("A {.steps}\n---", "## B {.steps}", "");
        check("[A](helpline:a)", "[B](helpline:a)", "");
        check("[A](helpline:a)", "B: [A](helpline:a)", "a helpline's card | a paragraph");
        check(
            "|a|b|\n|-|-|\n|c|d|",
            "|a|b|\n|-|-|",
            "a block with 2 rows and 2 cells | a block with 1 rows and 0 cells",
        );
        check("> a", "a", "a quote | a paragraph");
        check("A[^1]\n\n[^1]: b", "C[^1]\n\n[^1]: d", "");
        check("*A* `b`", "C", "");
    }
}
