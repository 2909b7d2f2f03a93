//! Parses one YAML document into a tree of [`Node`]s.

use granit_parser::{Event, Marker, Options, Parser, ScalarStyle, Span};
use rustc_hash::FxHashMap;

use crate::finding::{Location, Report};

use super::comment;
use super::node::{Entry, Node, Value};
use super::syntax_error::{Outcome, SyntaxError, check_anchor, check_visible, unsupported_alias};
use super::syntax_help;
use super::value_warnings::ValueWarnings;

/// The greatest depth of nested values: a bound against hostile files.
const MAX_DEPTH: usize = 16;

/// The greatest number of values in a file: a bound against hostile files.
const MAX_VALUES: usize = 50_000;

/// Parses one document; `None` if it is invalid, which is then reported as `yaml`.
///
/// `above` is the number of lines in the file before `text` (front matter starts below its `---`). Tags, anchors
/// and aliases are errors: no fact needs them, and without them no file can grow when it is parsed. A value that a comment
/// seems to cut off is a warning, `dropped-text`, and so is one in curly quotes, `leftover-markup`.
pub fn parse(file: &Location, text: &str, above: u32, report: &mut Report) -> Option<Node> {
    let mut options = Options::default();
    options.emit_comments = false;
    let mut builder = TreeBuilder {
        file,
        text,
        above,
        open: Vec::new(),
        root: None,
        values: 0,
        warnings: ValueWarnings::default(),
    };
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
    builder.warnings.report(report);
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
    warnings: ValueWarnings,
}

impl TreeBuilder<'_> {
    fn location(&self, mark: &Marker) -> Location {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.file.at(count(mark.line()).max(1).saturating_add(self.above), count(mark.col()) + 1)
    }

    /// The error of the parser, or what its line shows to be the mistake.
    fn syntax_error(&self, mark: &Marker, info: &str) -> SyntaxError {
        let location = self.location(mark);
        let line = location.line.saturating_sub(self.above + 1) as usize;
        match syntax_help::mistake(self.text, line) {
            Some(mistake) => {
                let line = u32::try_from(mistake.line).unwrap_or(u32::MAX);
                let location = self.file.at(line.saturating_add(self.above + 1), mistake.column);
                SyntaxError { location, message: mistake.message.to_owned(), help: mistake.help }
            }
            None => SyntaxError::of_parser(location, info),
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
                let is_key = matches!(self.open.last(), Some(Open::Map(_, _, None, _)));
                let is_plain = style == ScalarStyle::Plain;
                if is_plain && is_key && text.starts_with(char::is_whitespace) {
                    return Err(self.syntax_error(&span.start, "a key begins with a space"));
                }
                if is_plain && !is_key {
                    self.note_comment(&location, &span.end);
                    self.warnings.note_quotes(&location, &text);
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

    /// Notes a comment after an unquoted value that seems to belong to it.
    fn note_comment(&mut self, location: &Location, end: &Marker) {
        let rest = end.byte_offset().and_then(|end| self.text.get(end..)).unwrap_or_default();
        let for_readers = || {
            self.open.iter().any(
                |open| matches!(open, Open::Map(_, _, Some((key, _)), _) if comment::is_for_readers(key)),
            )
        };
        if let Some(comment) = comment::cut_off(rest, for_readers) {
            self.warnings.cut.push((location.clone(), comment.to_owned()));
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
                        return Err(SyntaxError {
                            location: node.location,
                            message: format!("duplicate key `{text}`, first in line {line}"),
                            help: "remove one of the two lines, or join their values".into(),
                        });
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
}
