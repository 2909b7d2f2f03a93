//! Parses one YAML document into a tree whose values know their positions.

use granit_parser::{Event, Marker, Options, Parser, ScalarStyle};

use crate::finding::{Location, Report};

/// The greatest depth of nested values: a bound against hostile files.
const MAX_DEPTH: usize = 16;
/// The greatest number of values in a file: a bound against hostile files.
const MAX_VALUES: usize = 50_000;

/// A value and its position.
#[derive(Clone, Debug)]
pub struct Node {
    pub location: Location,
    pub value: Value,
}

/// The kinds of values.
#[derive(Clone, Debug)]
pub enum Value {
    /// An empty value, `~` or `null`.
    Null,
    /// The text without its quotes; the reader of the key gives it a type.
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key of a mapping, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: String,
    pub location: Location,
    pub value: Node,
}

impl Value {
    /// The kind of the value, in words for an editor.
    pub fn describe(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of keys",
        }
    }
}

/// Parses one document; `None` if it is invalid, which is then reported as `yaml`.
///
/// `above` is the number of lines in the file before `text` (front matter starts below its `---`). Anchors and aliases
/// are errors: no fact needs them, and without them no file can grow when it is parsed.
pub fn parse(file: &Location, text: &str, above: u32, report: &mut Report) -> Option<Node> {
    let mut options = Options::default();
    options.emit_comments = false;
    let mut builder = TreeBuilder { file, above, open: Vec::new(), root: None, values: 0 };
    for step in Parser::new_from_str_with_options(text, options) {
        let outcome = match step {
            Ok((event, span)) => builder.read_event(event, span.start),
            Err(error) => {
                Err((builder.location(error.marker()), parser_message(&error.info())).into())
            }
        };
        if let Err(SyntaxError { location, message, help }) = outcome {
            report.error("yaml", &location, message).help(help);
            return None;
        }
    }
    Some(builder.root.unwrap_or(Node { location: file.at(above + 1, 1), value: Value::Null }))
}

/// A collection that is still open.
enum Open {
    List(Location, Vec<Node>),
    /// The last part is the key that waits for its value.
    Map(Location, Vec<Entry>, Option<(String, Location)>),
}

struct TreeBuilder<'a> {
    file: &'a Location,
    above: u32,
    open: Vec<Open>,
    root: Option<Node>,
    values: usize,
}

type Outcome = Result<(), SyntaxError>;

/// The reason why a file is invalid, and how to fix it.
struct SyntaxError {
    location: Location,
    message: String,
    help: &'static str,
}

impl From<(Location, String)> for SyntaxError {
    fn from((location, message): (Location, String)) -> SyntaxError {
        let help = "check the indentation, quotes and colons of this line and the one above";
        SyntaxError { location, message, help }
    }
}

impl TreeBuilder<'_> {
    fn location(&self, mark: &Marker) -> Location {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.file.at(count(mark.line()).max(1).saturating_add(self.above), count(mark.col()) + 1)
    }

    fn read_event(&mut self, event: Event<'_>, mark: Marker) -> Outcome {
        let location = self.location(&mark);
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err((location, format!("too many values: the limit is {MAX_VALUES}")).into());
        }
        match event {
            Event::Scalar(text, style, anchor, _) => {
                check_anchor(anchor, &location)?;
                check_visible(&text, &location)?;
                let empty = matches!(&*text, "" | "~" | "null");
                let value = match style {
                    ScalarStyle::Plain if empty => Value::Null,
                    _ => Value::Scalar(text.into_owned()),
                };
                self.add(Node { location, value })
            }
            Event::SequenceStart(_, anchor, _) => {
                check_anchor(anchor, &location)?;
                self.push(Open::List(location, Vec::new()))
            }
            Event::MappingStart(_, anchor, _) => {
                check_anchor(anchor, &location)?;
                self.push(Open::Map(location, Vec::new(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::List(location, items)) => {
                    self.add(Node { location, value: Value::List(items) })
                }
                Some(Open::Map(location, entries, _)) => {
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
            Some(Open::Map(_, entries, key @ None)) => match node.value {
                Value::Scalar(text) => {
                    if let Some(first) = entries.iter().find(|entry| entry.key == text) {
                        let line = first.location.line;
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
            Some(Open::Map(_, entries, key)) => {
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
            help: "type the text again instead of pasting it",
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
}
