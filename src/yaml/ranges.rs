//! Parses YAML into a tree whose keys and values know their bytes, for edits in place.

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, StructureStyle};

/// The kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    Empty,
    Scalar,
    List,
    Map,
}

pub(super) struct Value {
    /// From the first byte of the value to the end of its last token.
    pub(super) range: Range<usize>,
    pub(super) kind: ValueKind,
    /// A scalar, list or mapping that is not written in lines below its key.
    pub(super) is_inline: bool,
    /// The entries of a mapping.
    pub(super) entries: Vec<Entry>,
}

pub(super) struct Entry {
    pub(super) key: String,
    pub(super) key_range: Range<usize>,
    pub(super) value: Value,
}

/// Returns the top-level mapping of a text; `None` if there is none.
pub(super) fn parse(text: &str) -> Option<Value> {
    let events: Option<Vec<_>> = Parser::new_from_str(text)
        .map(|event| {
            let (event, span) = event.ok()?;
            Some((event, span.byte_range()?))
        })
        .collect();
    let mut events = events?.into_iter().filter(|(event, _)| {
        !matches!(
            event,
            Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) | Event::DocumentEnd
        )
    });
    let root = match events.next() {
        Some(first) => value(text, first, &mut events)?,
        None => Value { range: 0..0, kind: ValueKind::Map, is_inline: false, entries: Vec::new() },
    };
    (root.kind == ValueKind::Map && events.next().is_none()).then_some(root)
}

type Located<'t> = (Event<'t>, Range<usize>);

/// Reads one value from its first event; `None` for anchors and aliases, which no fact needs.
fn value<'t>(
    text: &str,
    (event, mut range): Located<'t>,
    events: &mut impl Iterator<Item = Located<'t>>,
) -> Option<Value> {
    let mut entries = Vec::new();
    let mut is_inline = false;
    let kind = match event {
        Event::Scalar(_, _, 0, _) if range.is_empty() => ValueKind::Empty,
        Event::Scalar(_, style, 0, _) => {
            is_inline = !matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
            // The span of a block scalar includes the line breaks behind it.
            range.end = range.start + text[range.clone()].trim_end().len();
            ValueKind::Scalar
        }
        Event::SequenceStart(style, 0, _) => {
            is_inline = style == StructureStyle::Flow;
            loop {
                match events.next()? {
                    (Event::SequenceEnd, end) if is_inline => break range.end = end.end,
                    (Event::SequenceEnd, _) => break,
                    item => range.end = value(text, item, events)?.range.end,
                }
            }
            ValueKind::List
        }
        Event::MappingStart(style, 0, _) => {
            is_inline = style == StructureStyle::Flow;
            loop {
                let (key, key_range) = match events.next()? {
                    (Event::MappingEnd, end) if is_inline => break range.end = end.end,
                    (Event::MappingEnd, _) => break,
                    (Event::Scalar(key, ..), key_range) => (key.into_owned(), key_range),
                    _ => return None,
                };
                let next = events.next()?;
                let value = value(text, next, events)?;
                range.end = value.range.end;
                entries.push(Entry { key, key_range, value });
            }
            ValueKind::Map
        }
        _ => return None,
    };
    Some(Value { range, kind, is_inline, entries })
}
