//! The text of a block for a translator: without the marks of headings and list items, and on one line where line
//! breaks have no meaning.

use crate::markdown::{Block, BlockKind};

/// A block's Markdown, split into the text to translate and the marks around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// `## `, `1. `, `- [ ] `; or empty.
    before: String,
    pub words: String,
    /// ` {.steps}`, an underline, or both; or empty.
    after: String,
    kind: BlockKind,
    /// The source's words start no list, so those of a translation must not start one either.
    starts_plain: bool,
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
            BlockKind::Heading => words.lines().map(str::trim).collect::<Vec<_>>().join(" "),
            BlockKind::Definition
            | BlockKind::Table
            | BlockKind::Quote
            | BlockKind::Code
            | BlockKind::Rule
            | BlockKind::Footnote => words.to_owned(),
        };
        let is_text = matches!(block.kind, BlockKind::Paragraph | BlockKind::Item);
        let starts_plain = is_text && starts_block(&words).is_none();
        let words = if starts_plain { without_escape(words) } else { words };
        let (before, after) = (before.to_owned(), after.to_owned());
        Segment { before, words, after, kind: block.kind, starts_plain }
    }

    /// The block with another text.
    pub fn with(&self, words: &str) -> String {
        let mut words = words.trim().to_owned();
        if let Some(mark) = starts_block(&words).filter(|_| self.starts_plain) {
            words.insert(mark, '\\');
        }
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

/// The byte before which a `\` keeps words from starting a list, a heading, a quote or a definition; `None` if they start
/// none.
fn starts_block(words: &str) -> Option<usize> {
    let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marks = match words.as_bytes().get(digits)? {
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        b'-' | b'+' | b'*' | b':' if digits == 0 => 1,
        b'#' if digits == 0 => words.len() - words.trim_start_matches('#').len(),
        b'>' if digits == 0 => return Some(0),
        _ => return None,
    };
    words[marks..].chars().next().is_none_or(char::is_whitespace).then_some(digits)
}

/// Removes the escape that [`Segment::with`] adds.
fn without_escape(mut words: String) -> String {
    if let Some(at) = words.find('\\') {
        let bare = format!("{}{}", &words[..at], &words[at + 1..]);
        if starts_block(&bare) == Some(at) {
            words = bare;
        }
    }
    words
}

/// Splits a heading's text from its underline, its closing marks and its attributes.
fn heading_end(written: &str) -> (&str, &str) {
    let is_underline = |line: &str| {
        let line = line.trim();
        !line.is_empty() && (line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-'))
    };
    let mut words = match written.rsplit_once('\n') {
        Some((words, under)) if is_underline(under) => words.trim_end(),
        _ => {
            let bare = written.trim_end_matches('#');
            // `C#` has no closing marks: those stand after a space.
            if bare.is_empty() || bare.ends_with([' ', '\t']) { bare.trim_end() } else { written }
        }
    };
    if words.ends_with('}')
        && let Some(open) = words.rfind('{')
        && !words[..open].ends_with('\\')
    {
        words = words[..open].trim_end();
    }
    written.split_at(words.len())
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
        check("Steps\nby step {.steps}\n---", &["Steps by step"]);
        check("Steps {.steps}\n=====", &["Steps"]);
        check("## C# ##", &["C#"]);
        check("## C#", &["C#"]);
        check("## Steps {.steps} ##", &["Steps"]);
        check("24\\. December", &["24. December"]);
        check("2026\\) was\n\n\\- said\n\n\\# 1\n\n\\> b", &["2026) was", "- said", "# 1", "> b"]);
        check("1. 24\\. December\n2. - nested", &["24. December", "- nested"]);
        check("\\*bold\\*\n\n-5 degrees", &["\\*bold\\*", "-5 degrees"]);
        check("1. **A**\n   b\n2. C", &["**A** b", "C"]);
        check("- [ ] A\n- [x] B\n  c", &["A", "B c"]);
        check("- A\n  - b\n  - c", &["A\n- b\n- c"]);
        check("Term\n: What\n  to do", &["Term\n: What\n  to do"]);
        check("A\\\nb", &["A\\\nb"]);
        check("[P](helpline:p)", &["[P](helpline:p)"]);
        check("> A\n> b", &["> A\n> b"]);
    }
}
