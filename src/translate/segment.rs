//! The text of a block for a translator: without the marks of headings and list items, and on one line where line
//! breaks have no meaning.

use crate::markdown::{Block, BlockKind};

/// A block's Markdown, split into the text to translate and the marks around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// `## `, `1. `, `- [ ] `; or empty.
    before: String,
    pub words: String,
    /// ` {.steps}`; or empty.
    after: String,
    kind: BlockKind,
}

impl Segment {
    /// Splits a block of a text without front matter.
    pub fn of(source: &str, block: &Block) -> Segment {
        let written = source.get(block.source.start as usize..block.source.end as usize);
        let written = written.unwrap_or_default().replace("\r\n", "\n");
        let (before, rest) = written.split_at(match block.kind {
            BlockKind::Heading => heading_mark(&written),
            BlockKind::Item => item_mark(&written),
            _ => 0,
        });
        let rest = rest.trim_end();
        let (words, after) = match block.kind {
            BlockKind::Heading => heading_end(rest),
            _ => (rest, ""),
        };
        let words = match block.kind {
            BlockKind::Paragraph | BlockKind::Card | BlockKind::Image => unwrap(words),
            BlockKind::Item => unwrap(&dedent(words, before.chars().count())),
            BlockKind::Heading
            | BlockKind::Definition
            | BlockKind::Table
            | BlockKind::Quote
            | BlockKind::Code
            | BlockKind::Rule
            | BlockKind::Footnote => words.to_owned(),
        };
        Segment { before: before.to_owned(), words, after: after.to_owned(), kind: block.kind }
    }

    /// The block with another text.
    pub fn with(&self, words: &str) -> String {
        let mut words = words.trim().to_owned();
        match self.kind {
            // An empty line would end the heading or the item's first paragraph.
            BlockKind::Heading => words = words.replace('\n', " "),
            BlockKind::Item => {
                let indent = list_indent(&self.before);
                words = words.replace('\n', &format!("\n{}", " ".repeat(indent)));
            }
            _ => {}
        }
        format!("{}{words}{}", self.before, self.after)
    }
}

/// The length of `## ` at the start of a heading; 0 for an underlined one.
fn heading_mark(written: &str) -> usize {
    let marks = written.len() - written.trim_start_matches('#').len();
    if marks == 0 {
        return 0;
    }
    written.len() - written[marks..].trim_start().len()
}

/// Splits a heading's text from its attributes, its closing marks or its underline.
fn heading_end(words: &str) -> (&str, &str) {
    let end = if words.ends_with('}') {
        words.rfind('{').unwrap_or(words.len())
    } else if let Some((line, under)) = words.rsplit_once('\n')
        && !under.is_empty()
        && under.trim().chars().all(|c| c == '=' || c == '-')
    {
        line.len()
    } else {
        words.trim_end_matches('#').len()
    };
    words.split_at(words[..end].trim_end().len())
}

/// The length of `1. ` or `- [ ] ` at the start of a list item.
fn item_mark(written: &str) -> usize {
    let rest = written.trim_start_matches(|c: char| c.is_ascii_digit());
    let Some(rest) = rest.strip_prefix(['-', '*', '+', '.', ')']) else { return 0 };
    let rest = rest.trim_start_matches([' ', '\t']);
    let bare = ["[ ]", "[x]", "[X]"].iter().find_map(|task| rest.strip_prefix(task));
    let rest = bare.map_or(rest, |rest| rest.trim_start_matches([' ', '\t']));
    written.len() - rest.len()
}

/// The indentation of a list item's further lines: after its bullet or number, before its box.
fn list_indent(mark: &str) -> usize {
    let bullet = mark.find('[').unwrap_or(mark.len());
    mark[..bullet].chars().count()
}

/// Removes the indentation of further lines.
fn dedent(words: &str, most: usize) -> String {
    let mut lines = words.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        out.push('\n');
        out.push_str(&line[spaces.min(most)..]);
    }
    out
}

/// Joins lines that Markdown joins, too. A text with lists or paragraphs inside stays as it is.
fn unwrap(words: &str) -> String {
    let plain = |line: &str| {
        let line = line.trim_start();
        let is_list = item_mark(line) > 0 && line[..item_mark(line)].ends_with(' ');
        !line.is_empty() && !is_list && !line.starts_with(['>', '|', '#', '`', ':'])
    };
    if !words.contains('\n') || !words.split('\n').skip(1).all(plain) {
        return words.to_owned();
    }
    let mut out = String::with_capacity(words.len());
    for line in words.split('\n') {
        let broken = out.ends_with("  ") || out.ends_with('\\');
        if !out.is_empty() {
            out.push(if broken { '\n' } else { ' ' });
        }
        out.push_str(if broken { line } else { line.trim_start() });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::parse;

    #[test]
    fn blocks_come_apart_and_together() {
        let check = |source: &str, words: &[&str]| {
            let body = parse(source, 1);
            let segments: Vec<Segment> =
                body.blocks.iter().map(|block| Segment::of(source, block)).collect();
            let found: Vec<&str> = segments.iter().map(|segment| &*segment.words).collect();
            assert_eq!(found, words, "{source}");
            // Splitting the joined block again gives the same segment.
            for (segment, block) in segments.iter().zip(&body.blocks) {
                let again = segment.with(&segment.words);
                let parsed = parse(&again, 1);
                assert_eq!(parsed.blocks[0].text_hash, block.text_hash, "{again}");
                assert_eq!(Segment::of(&again, &parsed.blocks[0]), *segment);
            }
        };
        check("## Steps {.steps}\n\nA\nb.", &["Steps", "A b."]);
        check("## Steps {#a .steps}", &["Steps"]);
        check("Steps\n=====", &["Steps"]);
        check("## C# ##", &["C#"]);
        check("1. **A**\n   b\n2. C", &["**A** b", "C"]);
        check("- [ ] A\n- [x] B\n  c", &["A", "B c"]);
        check("- A\n  - b\n  - c", &["A\n- b\n- c"]);
        check("Term\n: What\n  to do", &["Term\n: What\n  to do"]);
        check("A\\\nb", &["A\\\nb"]);
        check("[P](helpline:p)", &["[P](helpline:p)"]);
        check("> A\n> b", &["> A\n> b"]);
    }
}
