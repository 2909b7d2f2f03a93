//! The check of one entry: whether its words can stand in the place of their source.

use crate::markdown::{self, Block, BlockKind, MistakeKind, ParsedText, in_plain_text};
use crate::model::is_slug;
use crate::translate::segment::Segment;
use crate::translate::structure;

use super::references::{destination, empty_links, new_reference};

/// The reason why an entry is refused.
pub struct Refusal {
    pub message: String,
    pub help: String,
}

fn refuse(message: impl Into<String>, help: impl Into<String>) -> Option<Refusal> {
    Some(Refusal { message: message.into(), help: help.into() })
}

/// Checks words in the place of a block of a text, whose file without its front matter is `markdown`.
pub fn block(markdown: &str, body: &ParsedText, block: &Block, words: &str) -> Option<Refusal> {
    let segment = Segment::of(markdown, block);
    let mut before = match (block.kind, body.class(block)) {
        (BlockKind::Heading, _) | (_, "") => String::new(),
        (_, class) => format!("## … {{.{class}}}\n\n"),
    };
    // A footnote's text is shown if something refers to it.
    if let Some((label, _)) =
        segment.words.split_once("]:").filter(|_| block.kind == BlockKind::Footnote)
    {
        before.push_str(&format!("{label}]\n\n"));
    }
    let written = |words: &str| format!("{before}{}", segment.with(words));
    let (source, text) = (written(&segment.words), written(words));
    let (source_body, body) = (markdown::parse(&source, 1), markdown::parse(&text, 1));
    let (Some(theirs), Some(ours)) = (source_body.blocks.last(), body.blocks.last()) else {
        return refuse("this text would not be shown", "write words that readers see");
    };
    if let Some(differ) = structure::compare((&source_body, theirs), (&body, ours)) {
        return refuse(
            format!("the source is {}, this would be {}", differ.source, differ.translation),
            "keep the marks and line breaks of the source's text",
        );
    }
    if body.blocks.len() != source_body.blocks.len() {
        return refuse(
            format!("the source is one block, this would be {}", body.blocks.len()),
            "write it without an empty line",
        );
    }
    if let Some(mistake) = new_mistake(&source_body, &body) {
        return refuse(mistake, "write it as the source has it");
    }
    if let Some(dest) = new_reference(&source_body, &body) {
        return refuse(
            format!("`{dest}` is not in the source's text"),
            "copy the address in brackets from the source's text",
        );
    }
    if empty_links(&body) > empty_links(&source_body) {
        return refuse("a link without words", "write the words of the link in its brackets");
    }
    if let Some(refusal) = new_lines(block.kind, &segment.words, words) {
        return Some(refusal);
    }
    let read_back = Segment::of(&text, ours).words;
    if one_line(&read_back) != one_line(words) {
        return refuse(
            format!("this would be read as “{}”", one_line(&read_back)),
            "keep the marks of the source's text",
        );
    }
    None
}

/// Checks that links and pictures of an entry lead somewhere, unless the source has them, too.
pub fn links(source: &str, words: &str, is_dead: impl Fn(&str) -> bool) -> Option<Refusal> {
    let (source, text) = (markdown::parse(source, 1), markdown::parse(words, 1));
    let known: Vec<_> = source.placeholders.iter().filter_map(destination).collect();
    let mut new = text.placeholders.iter().filter_map(destination).filter(|d| !known.contains(d));
    let (dest, _) = new.find(|(dest, _)| is_dead(dest))?;
    refuse(
        format!("broken link: `{dest}` does not exist"),
        "copy the address in brackets from the source's text, or write that of another page",
    )
}

/// Refuses marks of blocks at the start of a line, and lines, that the source does not have: readers would see the marks as
/// typed. A number with a full stop may begin a date.
fn new_lines(kind: BlockKind, source: &str, words: &str) -> Option<Refusal> {
    let marked = |text: &str| -> Vec<String> {
        let lines = text.trim().lines().enumerate();
        lines.filter_map(|(at, line)| mark(line, at == 0)).map(str::to_owned).collect()
    };
    let known = marked(source);
    if let Some(new) = marked(words).into_iter().find(|mark| !known.contains(mark)) {
        return refuse(
            format!("`{new}` would be shown as typed"),
            format!("write it without `{new}`"),
        );
    }
    let (source, words) = (source.trim(), words.trim());
    let is_split = |text: &str| text.lines().any(|line| line.trim().is_empty());
    if is_split(words) && !is_split(source) {
        return refuse(
            "the source is one block, this has an empty line",
            "write it without an empty line",
        );
    }
    let has_line = kind == BlockKind::Heading && words.contains('\n') && !source.contains('\n');
    has_line.then(|| refuse("a heading is one line, this would be more", "write it in one line"))?
}

/// The mark of a block at the start of a line: `#`, `-`, `>`, and `2.` if the line is not the first.
fn mark(line: &str, is_first: bool) -> Option<&str> {
    let (mark, _) = line.trim_start().split_once(char::is_whitespace)?;
    let is_heading = mark.len() <= 6 && mark.bytes().all(|byte| byte == b'#');
    let is_number = !is_first
        && mark
            .strip_suffix(['.', ')'])
            .is_some_and(|n| n.bytes().all(|byte| byte.is_ascii_digit()));
    let is_mark = is_heading || is_number || matches!(mark, "-" | "*" | "+" | ">" | ":");
    is_mark.then_some(mark)
}

/// Checks a title, a description or a text message, which is plain text.
pub fn plain(source: &str, words: &str) -> Option<Refusal> {
    let leftover = in_plain_text(words).into_iter().next()?;
    if !in_plain_text(source).is_empty() {
        return None;
    }
    refuse(format!("`{}` would be shown as typed", leftover.written), "write it without markup")
}

/// Checks a segment of an address.
pub fn slug(words: &str) -> Option<Refusal> {
    if is_slug(words) {
        return None;
    }
    let help = format!("use lower-case letters, digits and hyphens: `{}`", markdown::slug(words));
    refuse(format!("invalid address: `{words}`"), help)
}

/// PO editors may wrap a text differently, so white space does not count.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A mistake that a text has and its source does not, as a sentence.
fn new_mistake(source: &ParsedText, text: &ParsedText) -> Option<String> {
    let is_known = |kind: &MistakeKind| {
        let same =
            |other: &MistakeKind| std::mem::discriminant(other) == std::mem::discriminant(kind);
        let count = |body: &ParsedText| body.mistakes.iter().filter(|m| same(&m.kind)).count();
        count(source) >= count(text)
    };
    let found = text.mistakes.iter().find(|mistake| !is_known(&mistake.kind));
    if let Some(found) = found {
        return Some(match &found.kind {
            MistakeKind::Leftover(leftover) => {
                format!("`{}` would be shown as typed", leftover.written)
            }
            MistakeKind::Attribute(word) => format!("`{word}` would be left out of the heading"),
            MistakeKind::UselessClass { written, .. } => {
                format!("`{written}` would have no effect")
            }
            MistakeKind::UnclosedComment => "a `<!--` without `-->` would hide the text".to_owned(),
            MistakeKind::UnclosedFence => {
                "a line of ` or ~ without its end would hide the form of the text".to_owned()
            }
            MistakeKind::CardTitle(words) => format!("`{words}` would not be shown"),
            MistakeKind::HeadingLink(dest) => format!("`{dest}` would be left out of the heading"),
            MistakeKind::ExtraCells(cells) => format!("`{cells}` would be left out of the table"),
            MistakeKind::UnusedReference(label) => format!("`[{label}]:` would be left out"),
            MistakeKind::Unwritten(written) => format!("`{written}` is still to be written"),
            MistakeKind::PlusOfNumber => "a `+` would start a list".to_owned(),
            MistakeKind::ListNumber { written, .. } => format!("`{written}.` would start a list"),
        });
    }
    if text.raw_html.len() > source.raw_html.len() {
        return Some("HTML would be left out".to_owned());
    }
    (text.directives.len() > source.directives.len()).then(|| "`:::` would be left out".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_that_change_structure_are_refused() {
        let check = |source: &str, words: &str, expected: &str| {
            let body = markdown::parse(source, 1);
            let last = body.blocks.last().expect("a block");
            let found = block(source, &body, last, words).map_or_else(String::new, |r| r.message);
            assert_eq!(found, expected, "{source} | {words}");
        };
        let differs = |source: &str, words: &str, [theirs, ours]: [&str; 2]| {
            check(source, words, &format!("the source is {theirs}, this would be {ours}"));
        };
        // A red flag keeps its marks.
        let flag = "A\n: b";
        check(flag, "C\n: d", "");
        for words in ["C\nd", "C d", "C\n：d", "C:\nd", "C: d", "C\n\n： d", "C — d"] {
            differs(flag, words, ["a term with its explanation", "a paragraph"]);
        }
        differs("## F {.red-flags}\n\nA\n: b", "C\nd", ["a sign with what to do", "a paragraph"]);
        differs(
            flag,
            "C\n: d\n: e",
            ["a block with 1 explanations", "a block with 2 explanations"],
        );
        // A paragraph that begins with a date stays one, with an escape; a mark would be shown.
        for words in ["24. December", "24) a", "2026. was"] {
            check("A", words, "");
            check("1. A", words, "");
        }
        for mark in ["-", "+", "*", "#", ">", ":"] {
            let shown = format!("`{mark}` would be shown as typed");
            check("A", &format!("{mark} a"), &shown);
            check("1. A", &format!("{mark} a"), &shown);
        }
        check("A", "B\n\nC", "the source is one block, this would be 2");
        differs("A", "B\n- c", ["a paragraph", "a list item"]);
        differs("A", "[B](helpline:x)", ["a paragraph", "a helpline's card"]);
        differs("A", "B\n---", ["a paragraph", "a heading of level 2 without a class"]);
        check("A", "    b", "");
        check("A", "<!-- b", "this text would not be shown");
        check("A", "[B] (helpline:x)", "`[B] (helpline:x)` would be shown as typed");
        check("A", "<b>B</b>", "HTML would be left out");
        differs("[A](helpline:x)", "B", ["a helpline's card", "a paragraph"]);
        // A heading keeps its class and level, and has them once.
        for source in ["## A {.steps}", "A {.steps}\n---", "## A {.steps} ##"] {
            check(source, "B", "");
            let body = markdown::parse(source, 1);
            for twice in ["B {.steps}", "B {.x}", "B {#b}"] {
                assert!(block(source, &body, &body.blocks[0], twice).is_some(), "{source} {twice}");
            }
        }
        differs(
            "## A",
            "B {.steps}",
            ["a heading of level 2 without a class", "a heading of level 2 `{.steps}`"],
        );
        check("## A", "C#", "");
        check("A\n===", "B", "");
        // Items, tables, quotes, footnotes.
        check("- [ ] A", "B", "");
        check("- A\n  - b", "C\n- d", "");
        differs("- A\n  - b", "C d", ["a block with 2 list items", "a block with 1 list items"]);
        differs("- A", "C\n- d", ["a block with 1 list items", "a block with 2 list items"]);
        check("|a|b|\n|-|-|\n|c|d|", "|e|f|\n|-|-|\n|g|h|", "");
        check("> a", "> b", "");
        differs("> a", "b", ["a quote", "a paragraph"]);
        check("A[^1]\n\n[^1]: b", "[^1]: c", "");
        // References are the same in every language; paths and web addresses may be a language's own.
        let foreign = |source: &str, words: &str, dest: &str| {
            check(source, words, &format!("`{dest}` is not in the source's text"));
        };
        check("[A](helpline:x) b", "C [D](helpline:x)", "");
        foreign("[A](helpline:x) b", "[C](helpline:y) d", "helpline:y");
        foreign("[A](helpline:x)", "[C](helpline:y)", "helpline:y");
        foreign("[A](guide:x) b", "[C](region:x) d", "region:x");
        foreign("A", "[C](guide:x)", "guide:x");
        check("[A](../x/sq.md) b", "[C](../x/en.md) d", "");
        for dest in [
            "ghid:munca",
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://a.org",
            "tel:112",
            "../x.md",
        ] {
            foreign("A", &format!("C [d]({dest})."), dest);
        }
        foreign("A", "C ![d](https://a.org/p.gif)", "https://a.org/p.gif");
        foreign("A ![b](c.jpg)", "C ![d](https://a.org/c.jpg)", "https://a.org/c.jpg");
        check("A ![b](c.jpg)", "C ![d](c-ro.jpg)", "");
        check("[A](helpline:x)", "[](helpline:x)", "a link without words");
        check("A [b](helpline:x)", "A [](helpline:x)", "a link without words");
        check("[](list:guides)", "[](list:guides)", "");
        check("[A](https://a.org) b", "[C](https://b.org) d", "");
    }

    #[test]
    fn addresses_and_titles_are_plain() {
        for good in ["pune", "pune-jashte", "punë-2", "работа"] {
            assert!(slug(good).is_none(), "{good}");
        }
        for bad in ["pune: jashte # x", "a/b", "A", "a b", "#", "a.b", "\"a\""] {
            assert!(slug(bad).is_some(), "{bad}");
        }
        assert!(plain("A", "B: c # d \"e\"").is_none());
        assert!(plain("A", "B {.steps}").is_some());
    }
}
