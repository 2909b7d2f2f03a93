//! The XML, XHTML and styles inside of documents: nothing in them may run, or be fetched when the document is opened.

mod as_html;
mod attribute;
mod attribute_words;
mod element;
mod encoding;
mod family;
pub(super) mod formulas;
mod joined_text;
mod part_kind;
mod references;
mod relationship;
mod style;
mod words;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Refusal;
use super::address::{Address, address};
use super::fields::{Fields, Mark};
use super::refusal::{REMOTE, UNREADABLE, fetched, noted};
use as_html::AsHtml;
use element::local;
use encoding::{decoded, is_markup};
pub(super) use family::Family;
use family::Place;
use joined_text::JoinedText;
pub(super) use words::append_words;

const UNKNOWN: Refusal = "a document with a part of a kind that cannot be checked";

/// Judges a part of a document.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(name: &str, bytes: &[u8], family: Family) -> Result<(), Refusal> {
    if bytes.is_empty() {
        return Ok(());
    }
    if name.ends_with(".css") {
        let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
        return style::inspect(text.ok_or(UNREADABLE)?);
    }
    if !part_kind::is_markup(name) && !is_markup(bytes) {
        return if part_kind::is_inert(name) { Ok(()) } else { Err(UNKNOWN) };
    }
    let family = if part_kind::is_page(name) { Family::Epub } else { family };
    match decoded(bytes) {
        Some(text) => {
            // Some readers take it as a style sheet.
            if name.ends_with(".xpgt") {
                style::inspect(&text)?;
            }
            parts(&text, name, family)
        }
        None if part_kind::is_font(name) => Ok(()),
        None => Err(UNREADABLE),
    }
}

/// Judges every element of a part.
fn parts(text: &str, name: &str, family: Family) -> Result<(), Refusal> {
    let mut place = Place { family, folders: name.matches('/').count() };
    let mut as_html = AsHtml::new(name, family);
    let mut reader = Reader::from_str(text);
    let mut fields = Fields::default();
    let mut joined: Option<JoinedText> = None;
    let mut end = Ok(());
    let mut depth = 0_usize;
    let mut roots = 0;
    loop {
        match reader.read_event().map_err(|_| UNREADABLE)? {
            Event::Start(tag) => {
                let name = local(tag.name().as_ref());
                place.family = family_of(&name).unwrap_or(place.family);
                noted(element::inspect(&tag, place), &mut end)?;
                as_html.open(&name)?;
                roots += u32::from(depth == 0);
                depth += 1;
                joined = JoinedText::of(&name, place.family).or(joined);
                fields.open(&name, field_mark(&name, &tag)?)?;
            }
            Event::Empty(tag) => {
                let name = local(tag.name().as_ref());
                place.family = family_of(&name).unwrap_or(place.family);
                noted(element::inspect(&tag, place), &mut end)?;
                as_html.open(&name)?;
                roots += u32::from(depth == 0);
                fields.open(&name, field_mark(&name, &tag)?)?;
                fields.close();
            }
            Event::End(tag) => {
                as_html.close(&local(tag.name().as_ref()));
                joined.take().map_or(Ok(()), JoinedText::inspect)?;
                depth -= 1;
                fields.close();
            }
            // Readers that are lenient show what stands around the markup as a page.
            Event::Text(words) if depth == 0 => {
                if !words.trim().is_empty() {
                    return Err(UNREADABLE);
                }
            }
            Event::CData(_) | Event::GeneralRef(_) if depth == 0 => return Err(UNREADABLE),
            Event::Text(words) => push(&words, ["", &words, ""], &mut fields, &mut joined),
            Event::CData(words) => {
                as_html.section(&words)?;
                push(&words, ["<![CDATA[", &words, "]]>"], &mut fields, &mut joined);
            }
            Event::GeneralRef(name) => {
                let letter = match name.resolve_char_ref().ok().flatten() {
                    Some(letter) => letter.to_string(),
                    None => resolve_predefined_entity(&name).unwrap_or_default().to_owned(),
                };
                if letter.is_empty() && matches!(joined, Some(JoinedText::Style { .. })) {
                    return Err(UNREADABLE);
                }
                push(&letter, ["&", &name, ";"], &mut fields, &mut joined);
            }
            Event::Comment(words) => {
                as_html.comment(&words)?;
                push("", ["<!--", &words, "-->"], &mut fields, &mut joined);
            }
            Event::DocType(declared) => {
                as_html.instruction(&declared)?;
                doctype(&declared)?;
            }
            Event::PI(instruction) => {
                as_html.instruction(&instruction)?;
                self::instruction(instruction.target(), instruction.content())?
            }
            Event::Decl(declared) => as_html.instruction(&declared)?,
            Event::Eof => break,
        }
    }
    if depth > 0 || roots != 1 {
        return Err(UNREADABLE);
    }
    fields.inspect().and(end)
}

/// The place in a field that an element marks (ECMA-376-1, 17.16.18 and 17.16.19).
///
/// # Errors
///
/// Refuses a mark whose kind is not known.
fn field_mark(name: &str, tag: &BytesStart<'_>) -> Result<Option<Mark>, Refusal> {
    match name {
        "fldsimple" => return Ok(Some(Mark::Whole)),
        "fldchar" => {}
        _ => return Ok(None),
    }
    let mut attributes = tag.attributes();
    let attributes = attributes.with_checks(false).flatten();
    let mut kinds = attributes.filter(|kind| local(kind.key.as_ref()) == "fldchartype");
    let (Some(kind), None) = (kinds.next(), kinds.next()) else { return Err(UNREADABLE) };
    let kind = kind.normalized_value(XmlVersion::Implicit1_0).map_err(|_| UNREADABLE)?;
    match kind.trim() {
        "begin" => Ok(Some(Mark::Begin)),
        "separate" => Ok(Some(Mark::Separate)),
        "end" => Ok(Some(Mark::End)),
        _ => Err(UNREADABLE),
    }
}

/// The family by whose rules a page or drawing is judged, wherever it stands.
fn family_of(element: &str) -> Option<Family> {
    ["html", "svg"].contains(&element).then_some(Family::Epub)
}

/// Adds text to those that are judged at their end, and its source.
fn push(text: &str, source: [&str; 3], fields: &mut Fields, joined: &mut Option<JoinedText>) {
    if !text.is_empty() {
        fields.text(text);
    }
    joined.iter_mut().for_each(|joined| joined.push(text, source));
}

/// Judges a document type (XML 1.0, 2.8): some programs fetch its definitions. Those of the standards are known to them.
fn doctype(declared: &str) -> Result<(), Refusal> {
    const STANDARDS: &[&str] =
        &["www.w3.org", "www.daisy.org", "www.apple.com", "openebook.org", "www.openebook.org"];
    // Entities of its own could stand for anything.
    if declared.contains('[') {
        return Err(UNREADABLE);
    }
    declared.split(['"', '\'']).skip(1).step_by(2).try_for_each(|quoted| match address(quoted) {
        Address::Web => {
            let host = quoted.split('/').nth(2).unwrap_or_default();
            if STANDARDS.contains(&host) { Ok(()) } else { Err(REMOTE) }
        }
        Address::Local if quoted == "about:legacy-compat" => Ok(()),
        address => fetched(address),
    })
}

/// Judges an instruction for programs, such as one that names a style sheet.
fn instruction(target: &str, content: &str) -> Result<(), Refusal> {
    let has_address = content.contains("href");
    content.split(['"', '\'']).try_for_each(|value| match address(value) {
        Address::Local if !has_address => Ok(()),
        address => fetched(address),
    })?;
    let sheet = content.split_once("href").map(|(_, rest)| rest.split(['"', '\'']).nth(1));
    let is_sheet = target.eq_ignore_ascii_case("xml-stylesheet");
    match sheet.flatten() {
        Some(sheet) if is_sheet && !part_kind::is_own_sheet(sheet) => Err(UNREADABLE),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
