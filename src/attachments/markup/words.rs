//! The words of a part of a document, and the addresses of its links.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::super::paragraph_end::END;
use super::element::local;
use super::encoding::{decoded, is_markup};

/// Elements that end a paragraph or a cell, by their names without prefixes.
const PARAGRAPHS: &[&str] = &[
    "c",
    "dd",
    "div",
    "dt",
    "h",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "p",
    "row",
    "si",
    "table-cell",
    "tc",
    "td",
    "th",
    "title",
    "tr",
    "v",
];
/// Elements that stand for a space.
const SPACES: &[&str] = &["br", "cr", "line-break", "s", "tab"];
/// Attributes with words or the address of a link.
const ATTRIBUTES: &[&str] = &["alt", "descr", "href", "target", "title", "tooltip", "value"];

/// Adds the words of a part that is markup, and behind them those of its attributes.
pub fn append_words(bytes: &[u8], out: &mut String) {
    let Some(text) = is_markup(bytes).then(|| decoded(bytes)).flatten() else { return };
    let mut reader = Reader::from_str(&text);
    let mut attributes = String::new();
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                append_attributes(&tag, &mut attributes);
                if SPACES.contains(&&*local(tag.name().as_ref())) {
                    out.push(' ');
                }
            }
            Event::End(tag) if PARAGRAPHS.contains(&&*local(tag.name().as_ref())) => out.push(END),
            Event::Text(words) => out.push_str(&words),
            Event::CData(words) => out.push_str(&words),
            Event::GeneralRef(name) => match name.resolve_char_ref().ok().flatten() {
                Some(letter) => out.push(letter),
                None => out.push_str(resolve_predefined_entity(&name).unwrap_or(" ")),
            },
            Event::Eof => break,
            Event::End(_)
            | Event::Decl(_)
            | Event::Comment(_)
            | Event::DocType(_)
            | Event::PI(_) => {}
        }
    }
    out.push(END);
    out.push_str(&attributes);
}

fn append_attributes(tag: &BytesStart<'_>, out: &mut String) {
    for attribute in tag.attributes().with_checks(false).flatten() {
        if ATTRIBUTES.contains(&&*local(attribute.key.as_ref()))
            && let Ok(value) = attribute.normalized_value(XmlVersion::Implicit1_0)
        {
            out.push_str(&value);
            out.push(END);
        }
    }
}
