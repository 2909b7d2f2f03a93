//! The XML, XHTML and styles inside of documents: nothing in them may run, or be fetched when the document is opened.

mod attribute;
mod element;
mod encoding;
mod family;
pub(super) mod formulas;
mod joined_text;
mod part_kind;
mod relationship;
mod style;
mod words;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use super::Refusal;
use super::address::{Address, address};
use super::fields::Fields;
use super::refusal::{REMOTE, UNREADABLE, fetched, noted};
use element::local;
use encoding::{decoded, is_markup};
pub(super) use family::Family;
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
        Some(text) => parts(&text, family),
        None if part_kind::is_font(name) => Ok(()),
        None => Err(UNREADABLE),
    }
}

/// Judges every element of a part.
fn parts(text: &str, mut family: Family) -> Result<(), Refusal> {
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
                family = family_of(&name).unwrap_or(family);
                noted(element::inspect(&tag, family), &mut end)?;
                roots += u32::from(depth == 0);
                depth += 1;
                joined = JoinedText::of(&name, family).or(joined);
                fields.open(&name);
            }
            Event::Empty(tag) => {
                let name = local(tag.name().as_ref());
                family = family_of(&name).unwrap_or(family);
                noted(element::inspect(&tag, family), &mut end)?;
                roots += u32::from(depth == 0);
                fields.open(&name);
                fields.close();
            }
            Event::End(_) => {
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
            Event::Text(words) => push(&words, &mut fields, &mut joined),
            Event::CData(words) => push(&words, &mut fields, &mut joined),
            Event::GeneralRef(name) => {
                if matches!(joined, Some(JoinedText::Style(_))) {
                    return Err(UNREADABLE);
                }
                let letter = match name.resolve_char_ref().ok().flatten() {
                    Some(letter) => letter.to_string(),
                    None => resolve_predefined_entity(&name).unwrap_or_default().to_owned(),
                };
                push(&letter, &mut fields, &mut joined);
            }
            Event::DocType(declared) => doctype(&declared)?,
            Event::PI(instruction) => {
                self::instruction(instruction.target(), instruction.content())?
            }
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if depth > 0 || roots != 1 {
        return Err(UNREADABLE);
    }
    fields.inspect().and(end)
}

/// The family by whose rules a page or drawing is judged, wherever it stands.
fn family_of(element: &str) -> Option<Family> {
    ["html", "svg"].contains(&element).then_some(Family::Epub)
}

/// Adds text to those that are judged at their end.
fn push(text: &str, fields: &mut Fields, joined: &mut Option<JoinedText>) {
    fields.text(text);
    joined.iter_mut().for_each(|joined| joined.text().push_str(text));
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
    content.split(['"', '\'']).try_for_each(|value| match address(value) {
        Address::Local if !content.contains("href") => Ok(()),
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
