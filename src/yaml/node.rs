//! The tree of one YAML document, and how text becomes it.

use granit_parser::{Event, Marker, Options, Parser, ScalarStyle};

use crate::finding::{Place, Report};

/// Deeper than any fact needs; a bound against hostile files.
const DEEPEST: usize = 16;
/// More values than any page needs; a bound against hostile files.
const MOST: usize = 50_000;

/// One value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    pub place: Place,
    pub value: Value,
}

/// What may stand as a value.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing: an empty value, `~` or `null`.
    Null,
    /// The letters as written, without their quotes; what they mean is for the reader of the key.
    Scalar(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// One key of a mapping, and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: String,
    pub place: Place,
    pub value: Node,
}

impl Value {
    /// What this is, in an editor's words.
    pub fn describe(&self) -> &'static str {
        match self {
            Value::Null => "nothing",
            Value::Scalar(_) => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of keys",
        }
    }
}

/// Reads one document; `None` where it is broken, with the reason as a `yaml` finding.
///
/// `above` lines stand in the file before `text` does (front matter starts below its `---`).
/// Anchors and aliases are refused: no fact needs them, and so no file can grow when it is read.
pub fn parse(file: &Place, text: &str, above: u32, report: &mut Report) -> Option<Node> {
    let mut options = Options::default();
    options.emit_comments = false;
    let mut tree = Tree { file, above, open: Vec::new(), root: None, values: 0 };
    for step in Parser::new_from_str_with_options(text, options) {
        let outcome = match step {
            Ok((event, span)) => tree.take(event, span.start),
            Err(error) => Err((tree.place(error.marker()), plain_words(&error.info())).into()),
        };
        if let Err(Refusal { place, message, help }) = outcome {
            report.error("yaml", &place, message).help(help);
            return None;
        }
    }
    Some(tree.root.unwrap_or(Node { place: file.at(above + 1, 1), value: Value::Null }))
}

/// A collection that is still open.
enum Open {
    List(Place, Vec<Node>),
    /// The key waits for its value.
    Map(Place, Vec<Entry>, Option<(String, Place)>),
}

struct Tree<'a> {
    file: &'a Place,
    above: u32,
    open: Vec<Open>,
    root: Option<Node>,
    values: usize,
}

type Step = Result<(), Refusal>;

/// Why a file is not read on, and how to mend it.
struct Refusal {
    place: Place,
    message: String,
    help: &'static str,
}

impl From<(Place, String)> for Refusal {
    fn from((place, message): (Place, String)) -> Refusal {
        let help =
            "look at this line and the one above it: spaces before a key, a missing quote or colon";
        Refusal { place, message, help }
    }
}

impl Tree<'_> {
    fn place(&self, mark: &Marker) -> Place {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.file.at(count(mark.line()).max(1).saturating_add(self.above), count(mark.col()) + 1)
    }

    fn take(&mut self, event: Event<'_>, mark: Marker) -> Step {
        let place = self.place(&mark);
        self.values += 1;
        if self.values > MOST {
            return Err((place, "this file holds more values than Fener reads".into()).into());
        }
        match event {
            Event::Scalar(text, style, anchor, _) => {
                refuse_anchor(anchor, &place)?;
                refuse_unseen(&text, &place)?;
                let empty = matches!(&*text, "" | "~" | "null");
                let value = match style {
                    ScalarStyle::Plain if empty => Value::Null,
                    _ => Value::Scalar(text.into_owned()),
                };
                self.put(Node { place, value })
            }
            Event::SequenceStart(_, anchor, _) => {
                refuse_anchor(anchor, &place)?;
                self.push(Open::List(place, Vec::new()))
            }
            Event::MappingStart(_, anchor, _) => {
                refuse_anchor(anchor, &place)?;
                self.push(Open::Map(place, Vec::new(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open::List(place, items)) => {
                    self.put(Node { place, value: Value::List(items) })
                }
                Some(Open::Map(place, entries, _)) => {
                    self.put(Node { place, value: Value::Map(entries) })
                }
                None => Ok(()),
            },
            Event::Alias(_) | Event::UnresolvedAlias(_) => Err(no_aliases(place).into()),
            Event::Anchor(..)
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(..)
            | Event::DocumentEnd => Ok(()),
            // The parser may learn new events; none of today's carries a value that is not above.
            _ => Ok(()),
        }
    }

    fn push(&mut self, open: Open) -> Step {
        if self.open.len() >= DEEPEST {
            let (Open::List(place, _) | Open::Map(place, ..)) = open;
            return Err(
                (place, "this stands deeper inside other values than Fener reads".into()).into()
            );
        }
        self.open.push(open);
        Ok(())
    }

    fn put(&mut self, node: Node) -> Step {
        match self.open.last_mut() {
            None if self.root.is_some() => {
                Err((node.place, "a second document starts here; a file holds one".into()).into())
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
                        let line = first.place.line;
                        return Err((
                            node.place,
                            format!(
                                "the key `{text}` stands here a second time; it was first set in line {line}"
                            ),
                        )
                            .into());
                    }
                    *key = Some((text, node.place));
                    Ok(())
                }
                other => {
                    Err((node.place, format!("a key must be a word, not {}", other.describe()))
                        .into())
                }
            },
            Some(Open::Map(_, entries, key)) => {
                if let Some((key, place)) = key.take() {
                    entries.push(Entry { key, place, value: node });
                }
                Ok(())
            }
        }
    }
}

fn refuse_anchor(anchor: usize, place: &Place) -> Step {
    if anchor == 0 { Ok(()) } else { Err(no_aliases(place.clone()).into()) }
}

/// Letters that no reader sees and no page may hold: controls and noncharacters
/// (<https://html.spec.whatwg.org/#preprocessing-the-input-stream>).
fn refuse_unseen(text: &str, place: &Place) -> Step {
    let unseen = |letter: &char| match letter {
        '\t' | '\n' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => letter.is_control() || u32::from(*letter) & 0xFFFE == 0xFFFE,
    };
    match text.chars().find(unseen) {
        Some(letter) => Err(Refusal {
            place: place.clone(),
            message: format!(
                "U+{:04X} stands in here, a letter that nobody sees",
                u32::from(letter)
            ),
            help: "type the words anew: it came along with what was pasted",
        }),
        None => Ok(()),
    }
}

fn no_aliases(place: Place) -> (Place, String) {
    (place, "anchors (`&name`) and aliases (`*name`) are not read here: write the value out".into())
}

/// The parser's own sentence, without its capital letters and full stops.
fn plain_words(info: &str) -> String {
    let info = info.trim().trim_end_matches('.');
    format!("this is not valid YAML: {info}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut report = Report::new();
        let node = parse(&Place::file("facts.yaml"), text, 0, &mut report);
        let found = report
            .sorted()
            .iter()
            .map(|f| format!("{} {}", f.place, f.message))
            .collect::<Vec<_>>();
        let said = match node {
            Some(node) => show(&node),
            None => found.join("\n"),
        };
        assert_eq!(said, expected, "{text:?}");
    }

    fn show(node: &Node) -> String {
        let at = format!("{}:{}", node.place.line, node.place.column);
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
    fn values_keep_their_letters_and_their_place() {
        check("number: 0116\nopen: +355 4", "{number=0116@1:9 open=+355 4@2:7}");
        check("a: [1, {b: \"\"}]\nc:", "{a=[1@1:5 {b=@1:12}] c=null@2:2}");
        check("", "null@1:1");
        // As Windows ends lines.
        check("a: |\r\n  x\r\n  y\r\nb: z\r\n", "{a=x\ny\n@2:3 b=z@4:4}");
    }

    #[test]
    fn what_is_refused() {
        check(
            "a: 1\na: 2",
            "facts.yaml:2:1 the key `a` stands here a second time; it was first set in line 1",
        );
        check(
            "a: &x 1\nb: *x",
            "facts.yaml:1:7 anchors (`&name`) and aliases (`*name`) are not read here: write the value out",
        );
        check("a: \"x\\u0001\"", "facts.yaml:1:4 U+0001 stands in here, a letter that nobody sees");
        check("a: x\u{FDD0}", "facts.yaml:1:4 U+FDD0 stands in here, a letter that nobody sees");
        let deep = "[".repeat(40) + &"]".repeat(40);
        check(&deep, "facts.yaml:1:17 this stands deeper inside other values than Fener reads");
    }
}
