//! Parses one YAML document into a tree of [`Node`]s.

use granit_parser::{Event, Marker, Options, Parser, ScalarStyle, Span};
use rustc_hash::FxHashMap;

use crate::finding::{Location, Report};

use super::node::{Entry, Node, Value};
use super::syntax_help;

/// The greatest depth of nested values: a bound against hostile files.
const MAX_DEPTH: usize = 16;

/// The greatest number of values in a file: a bound against hostile files.
const MAX_VALUES: usize = 50_000;

/// Keys whose values readers read: a ` # ` in one is more likely a part of it than a comment.
const WORDS: &[&str] =
    &["title", "description", "sms", "keywords", "name", "address", "supports", "published_by"];

/// Parses one document; `None` if it is invalid, which is then reported as `yaml`.
///
/// `above` is the number of lines in the file before `text` (front matter starts below its `---`). Tags, anchors
/// and aliases are errors: no fact needs them, and without them no file can grow when it is parsed. A value that a comment
/// seems to cut off is a warning, `dropped-text`.
pub fn parse(file: &Location, text: &str, above: u32, report: &mut Report) -> Option<Node> {
    let mut options = Options::default();
    options.emit_comments = false;
    let mut builder =
        TreeBuilder { file, text, above, open: Vec::new(), root: None, values: 0, cut: Vec::new() };
    for step in Parser::new_from_str_with_options(text, options) {
        let outcome = match step {
            Ok((event, span)) => builder.read_event(event, span),
            Err(error) => Err(builder.syntax_error(error.marker(), &error.info())),
        };
        if let Err(SyntaxError { location, message, help }) = outcome {
            report.error("yaml", &location, message).help(help);
            return None;
        }
    }
    for (location, comment) in &builder.cut {
        let message = format!("`{comment}` is read as a comment and left out");
        report.warn("dropped-text", location, message).help("put the whole value in quotes");
    }
    Some(builder.root.unwrap_or(Node { location: file.at(above + 1, 1), value: Value::Null }))
}

/// A collection that is still open.
enum Open {
    List(Location, Vec<Node>),
    /// The third part is the key that waits for its value; the last one has the lines of all keys.
    Map(Location, Vec<Entry>, Option<(String, Location)>, FxHashMap<String, u32>),
}

struct TreeBuilder<'a> {
    file: &'a Location,
    text: &'a str,
    above: u32,
    open: Vec<Open>,
    root: Option<Node>,
    values: usize,
    /// Comments that seem to belong to the value before them.
    cut: Vec<(Location, String)>,
}

type Outcome = Result<(), SyntaxError>;

/// The reason why a file is invalid, and how to fix it.
struct SyntaxError {
    location: Location,
    message: String,
    help: String,
}

impl From<(Location, String)> for SyntaxError {
    fn from((location, message): (Location, String)) -> SyntaxError {
        let help = "check the indentation, quotes and colons of this line and the one above";
        SyntaxError { location, message, help: help.into() }
    }
}

impl TreeBuilder<'_> {
    fn location(&self, mark: &Marker) -> Location {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.file.at(count(mark.line()).max(1).saturating_add(self.above), count(mark.col()) + 1)
    }

    /// The error of the parser, or what its line shows to be the slip.
    fn syntax_error(&self, mark: &Marker, info: &str) -> SyntaxError {
        let location = self.location(mark);
        let line = location.line.saturating_sub(self.above + 1) as usize;
        match syntax_help::slip(self.text, line) {
            Some(slip) => {
                let line = u32::try_from(slip.line).unwrap_or(u32::MAX);
                let location = self.file.at(line.saturating_add(self.above + 1), slip.column);
                SyntaxError { location, message: slip.message.to_owned(), help: slip.help }
            }
            None => (location, parser_message(info)).into(),
        }
    }

    fn read_event(&mut self, event: Event<'_>, span: Span) -> Outcome {
        let location = self.location(&span.start);
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err((location, format!("too many values: the limit is {MAX_VALUES}")).into());
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.check_tag(tag.is_some(), &span)?;
                check_anchor(anchor, &location)?;
                check_visible(&text, &location)?;
                let empty = matches!(&*text, "" | "~" | "null");
                if style == ScalarStyle::Plain {
                    self.note_comment(&location, &span.end);
                }
                let value = match style {
                    ScalarStyle::Plain if empty => Value::Null,
                    _ => Value::Scalar(text.into_owned()),
                };
                self.add(Node { location, value })
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.check_tag(tag.is_some(), &span)?;
                check_anchor(anchor, &location)?;
                self.push(Open::List(location, Vec::new()))
            }
            Event::MappingStart(_, anchor, tag) => {
                self.check_tag(tag.is_some(), &span)?;
                check_anchor(anchor, &location)?;
                self.push(Open::Map(location, Vec::new(), None, FxHashMap::default()))
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::List(location, items)) => {
                    self.add(Node { location, value: Value::List(items) })
                }
                Some(Open::Map(location, entries, ..)) => {
                    self.add(Node { location, value: Value::Map(entries) })
                }
                None => Ok(()),
            },
            Event::Alias(_) | Event::UnresolvedAlias(_) => Err(unsupported_alias(location).into()),
            Event::Anchor(..)
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(..)
            | Event::DocumentEnd => Ok(()),
            // Events of later versions of the parser; today's list is complete above.
            _ => Ok(()),
        }
    }

    /// `title: !Attention read this` is a tag to YAML, and the word would be lost.
    fn check_tag(&self, has_tag: bool, span: &Span) -> Outcome {
        if !has_tag {
            return Ok(());
        }
        // The span starts behind the tag.
        let before = span.start.byte_offset().and_then(|start| self.text.get(..start));
        let before = before.unwrap_or_default();
        let start = before
            .rfind('!')
            .map_or(before.len(), |mark| before[..mark].trim_end_matches('!').len());
        let Location { file, line, column } = self.file.after(&before[..start]);
        Err(SyntaxError {
            location: Location { file, line: line.saturating_add(self.above), column },
            message: "a value that starts with `!` is a YAML tag, which is not supported".into(),
            help: "put the value in quotes".into(),
        })
    }

    /// Notes what stands behind `#` after an unquoted value: `title: Job #1 in Italy`.
    ///
    /// `# ` starts a comment as people write it, except after words for readers.
    fn note_comment(&mut self, location: &Location, end: &Marker) {
        if matches!(self.open.last(), Some(Open::Map(_, _, None, _))) {
            return; // a key
        }
        let rest = end.byte_offset().and_then(|end| self.text.get(end..)).unwrap_or_default();
        let rest = rest.strip_prefix(':').unwrap_or(rest);
        let begun = rest.trim_start_matches([' ', '\t']);
        // Only a comment is read to the end of its line, which may be long.
        if begun.len() == rest.len() || !begun.starts_with('#') {
            return;
        }
        let comment = begun.lines().next().unwrap_or_default().trim();
        let words = &comment[1..];
        let for_readers = self.open.iter().any(
            |open| matches!(open, Open::Map(_, _, Some((key, _)), _) if WORDS.contains(&key.as_str())),
        );
        let glued = words.starts_with(|c: char| !c.is_whitespace() && c != '#');
        if glued || (for_readers && !words.trim().is_empty()) {
            self.cut.push((location.clone(), comment.to_owned()));
        }
    }

    fn push(&mut self, open: Open) -> Outcome {
        if self.open.len() >= MAX_DEPTH {
            let (Open::List(location, _) | Open::Map(location, ..)) = open;
            return Err(
                (location, format!("nested too deeply: the limit is {MAX_DEPTH} levels")).into()
            );
        }
        self.open.push(open);
        Ok(())
    }

    fn add(&mut self, node: Node) -> Outcome {
        match self.open.last_mut() {
            None if self.root.is_some() => {
                Err((node.location, "a file must be a single document".into()).into())
            }
            None => {
                self.root = Some(node);
                Ok(())
            }
            Some(Open::List(_, items)) => {
                items.push(node);
                Ok(())
            }
            Some(Open::Map(_, _, key @ None, lines)) => match node.value {
                Value::Scalar(text) => {
                    if let Some(line) = lines.insert(text.clone(), node.location.line) {
                        return Err((
                            node.location,
                            format!("duplicate key `{text}`, first in line {line}"),
                        )
                            .into());
                    }
                    *key = Some((text, node.location));
                    Ok(())
                }
                other => {
                    Err((node.location, format!("a key must be a word, not {}", other.describe()))
                        .into())
                }
            },
            Some(Open::Map(_, entries, key, _)) => {
                if let Some((key, location)) = key.take() {
                    entries.push(Entry { key, location, value: node });
                }
                Ok(())
            }
        }
    }
}

fn check_anchor(anchor: usize, location: &Location) -> Outcome {
    if anchor == 0 { Ok(()) } else { Err(unsupported_alias(location.clone()).into()) }
}

/// Reports controls and noncharacters, which are invisible and not allowed in HTML
/// (<https://html.spec.whatwg.org/#preprocessing-the-input-stream>).
fn check_visible(text: &str, location: &Location) -> Outcome {
    let unseen = |letter: &char| match letter {
        '\t' | '\n' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => letter.is_control() || u32::from(*letter) & 0xFFFE == 0xFFFE,
    };
    match text.chars().find(unseen) {
        Some(letter) => Err(SyntaxError {
            location: location.clone(),
            message: format!("invisible character U+{:04X}", u32::from(letter)),
            help: "type the text again instead of pasting it".into(),
        }),
        None => Ok(()),
    }
}

fn unsupported_alias(location: Location) -> (Location, String) {
    (
        location,
        "anchors (`&name`) and aliases (`*name`) are not supported: write the value out".into(),
    )
}

/// The parser's own message, without its full stop.
fn parser_message(info: &str) -> String {
    let info = info.trim().trim_end_matches('.');
    format!("invalid YAML: {info}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut report = Report::new();
        let node = parse(&Location::file("facts.yaml"), text, 0, &mut report);
        let found = report
            .sorted()
            .iter()
            .map(|f| format!("{} {}", f.location, f.message))
            .collect::<Vec<_>>();
        let result = match node {
            Some(node) => show(&node),
            None => found.join("\n"),
        };
        assert_eq!(result, expected, "{text:?}");
    }

    fn show(node: &Node) -> String {
        let at = format!("{}:{}", node.location.line, node.location.column);
        match &node.value {
            Value::Null => format!("null@{at}"),
            Value::Scalar(text) => format!("{text}@{at}"),
            Value::List(items) => {
                format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(" "))
            }
            Value::Map(entries) => {
                let each = |e: &Entry| format!("{}={}", e.key, show(&e.value));
                format!("{{{}}}", entries.iter().map(each).collect::<Vec<_>>().join(" "))
            }
        }
    }

    #[test]
    fn values_keep_their_text_and_position() {
        check("number: 0116\nopen: +355 4", "{number=0116@1:9 open=+355 4@2:7}");
        check("a: [1, {b: \"\"}]\nc:", "{a=[1@1:5 {b=@1:12}] c=null@2:2}");
        check("", "null@1:1");
        // Windows line ends.
        check("a: |\r\n  x\r\n  y\r\nb: z\r\n", "{a=x\ny\n@2:3 b=z@4:4}");
    }

    #[test]
    fn invalid_files_are_findings() {
        check("a: 1\na: 2", "facts.yaml:2:1 duplicate key `a`, first in line 1");
        check(
            "a: &x 1\nb: *x",
            "facts.yaml:1:7 anchors (`&name`) and aliases (`*name`) are not supported: write the value out",
        );
        check("a: \"x\\u0001\"", "facts.yaml:1:4 invisible character U+0001");
        check("a: x\u{FDD0}", "facts.yaml:1:4 invisible character U+FDD0");
        let deep = "[".repeat(40) + &"]".repeat(40);
        check(&deep, "facts.yaml:1:17 nested too deeply: the limit is 16 levels");
    }

    #[test]
    fn tags_are_refused() {
        let message = "a value that starts with `!` is a YAML tag, which is not supported";
        for (text, place) in [
            ("title: !Kujdes lexo", "1:8"),
            ("title: !!str x", "1:8"),
            ("title: ! x", "1:8"),
            ("a: [!x y]", "1:5"),
            ("a: !x [y]", "1:4"),
            ("a: !x {b: c}", "1:4"),
            ("a:\n  - !x\n", "2:5"),
            ("!x a: b", "1:1"),
        ] {
            let mut report = Report::new();
            assert!(parse(&Location::file("f"), text, 0, &mut report).is_none(), "{text}");
            let found = report.sorted();
            assert_eq!(found[0].message, message, "{text}");
            assert_eq!(found[0].location.to_string(), format!("f:{place}"), "{text}");
        }
        check("title: \"!Kujdes\"", "{title=!Kujdes@1:8}");
        check("title: Kujdes!", "{title=Kujdes!@1:8}");
    }

    #[test]
    fn comments_that_cut_a_value_off() {
        let cut = |text: &str| {
            let mut report = Report::new();
            parse(&Location::file("f"), text, 0, &mut report);
            let findings = report.sorted();
            findings.iter().map(|f| format!("{} {}", f.location, f.message)).collect::<Vec<_>>()
        };
        for (text, expected) in [
            ("title: Puna #1 në Itali", "f:1:8 `#1 në Itali`"),
            ("title: Rruga # e sigurt\n", "f:1:8 `# e sigurt`"),
            ("title:\n  sq: Puna #1\n", "f:2:7 `#1`"),
            ("keywords:\n- puna\t#itali\n", "f:2:3 `#itali`"),
            ("a: 112 #nr\nb: c", "f:1:4 `#nr`"),
            ("keywords: [a #b\n ]", "f:1:12 `#b`"),
        ] {
            let expected = format!("{expected} is read as a comment and left out");
            assert_eq!(cut(text), [expected], "{text}");
        }
        assert_eq!(cut("title: #1 në Itali").len(), 1);
        for text in [
            "status: active # since May\n",
            "# a\ntitle: \"Puna #1\" # quoted\n#b\n",
            "title: C#\nurl: https://a.b/#c\n",
            "a: b ## c\nd:\n  # e\n  f: g",
        ] {
            assert!(cut(text).is_empty(), "{text} {:?}", cut(text));
        }
    }
}
