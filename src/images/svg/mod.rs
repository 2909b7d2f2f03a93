//! Cleans SVG: active content and external references are refused, data of drawing programs is dropped.
//!
//! An SVG that is opened by itself can run scripts and load files, without a page's Content-Security-Policy. So only
//! elements that draw are allowed (SVG 2), and no reference but to its own parts.

mod copies;
mod element;
mod names;
mod references;

use quick_xml::events::Event;
use quick_xml::{Reader, Writer};

use super::{Head, ImageError};
use copies::Copies;
use element::{element, is_allowed, is_dropped, is_html, size, style, value};

/// Elements around another: browsers and printers draw a nested group by recursion.
const MAX_DEPTH: usize = 100;

const COPIES: &str = "too many copies (`use`, or patterns and masks inside of each other)";

/// A cleaned SVG.
pub struct Clean {
    pub head: Head,
    pub text: String,
}

/// An element that is open.
struct Open {
    name: String,
    id: Option<String>,
}

/// Cleans an SVG, in a time that grows as its length.
///
/// # Errors
///
/// Refuses active content, external references, broken XML, and what takes a browser too long to draw.
pub fn clean(bytes: &[u8]) -> Result<Clean, ImageError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ImageError::Broken)?;
    // Line ends as every XML parser sees them (XML 1.0, 2.11): the same bytes come out on every system.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut writer = Writer::new(Vec::new());
    let mut head: Option<Head> = None;
    let mut drops_text = false;
    let mut inside: Vec<Open> = Vec::new();
    let mut open_styles = 0_usize;
    let mut copies = Copies::default();
    // A style is checked as one text, because comments and CDATA may cut it up.
    let mut styled = String::new();
    loop {
        let event = reader.read_event().map_err(|_| ImageError::Broken)?;
        match event {
            Event::Start(tag) if is_dropped(&tag) => {
                drops_text |= is_html(&tag);
                reader.read_to_end(tag.name()).map_err(|_| ImageError::Broken)?;
            }
            Event::Empty(tag) if is_dropped(&tag) => {}
            Event::Start(tag) | Event::Empty(tag) if head.is_some() && inside.is_empty() => {
                // A second root element, which no browser shows.
                drop(tag);
                return Err(ImageError::Broken);
            }
            Event::Start(tag) => {
                let cleaned = element(&tag, head.is_none())?;
                head.get_or_insert_with(|| size(&tag));
                let open = Open { name: tag.name().as_ref().to_owned(), id: value(&tag, "id") };
                references::note(&tag, nearest_id(&inside), &mut copies);
                open_styles += usize::from(open.name == "style");
                inside.push(open);
                if inside.len() > MAX_DEPTH {
                    return Err(ImageError::Svg("groups that are nested too deeply"));
                }
                write(&mut writer, Event::Start(cleaned))?;
            }
            Event::Empty(tag) => {
                let cleaned = element(&tag, head.is_none())?;
                head.get_or_insert_with(|| size(&tag));
                references::note(&tag, nearest_id(&inside), &mut copies);
                write(&mut writer, Event::Empty(cleaned))?;
            }
            Event::End(tag) => {
                if inside.pop().is_some_and(|open| open.name == "style") {
                    open_styles -= 1;
                    style(&styled)?;
                    references::rules(&styled, &mut copies);
                    styled.clear();
                }
                write(&mut writer, Event::End(tag))?;
            }
            Event::Text(words) => {
                if open_styles > 0 {
                    styled.push_str(&words.xml10_content());
                }
                if !inside.is_empty() {
                    write(&mut writer, Event::Text(words))?;
                }
            }
            Event::CData(words) => {
                if open_styles > 0 {
                    styled.push_str(&words.xml10_content());
                }
                write(&mut writer, Event::CData(words))?;
            }
            // In a style, `&#117;rl(` would be a reference that is not checked.
            Event::GeneralRef(name) if open_styles == 0 => {
                let known = matches!(&*name, "amp" | "lt" | "gt" | "quot" | "apos");
                let is_char = || name.resolve_char_ref().is_ok_and(|c| c.is_some_and(is_allowed));
                if !known && !is_char() {
                    return Err(ImageError::Broken);
                }
                write(&mut writer, Event::GeneralRef(name))?;
            }
            Event::GeneralRef(_) => return Err(ImageError::Svg("a hidden address")),
            Event::DocType(declared) if declared.contains('[') => {
                return Err(ImageError::Svg("definitions of its own"));
            }
            Event::DocType(_) | Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    let text = String::from_utf8(writer.into_inner()).map_err(|_| ImageError::Broken)?;
    if copies.are_too_many() {
        return Err(ImageError::Svg(COPIES));
    }
    match head {
        Some(head) if inside.is_empty() => Ok(Clean { head: Head { drops_text, ..head }, text }),
        Some(_) | None => Err(ImageError::Broken),
    }
}

/// The id of the innermost open element that has one; empty without any.
fn nearest_id(inside: &[Open]) -> &str {
    inside.iter().rev().find_map(|open| open.id.as_deref()).unwrap_or_default()
}

fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) -> Result<(), ImageError> {
    writer.write_event(event).map_err(|_| ImageError::Broken)
}

#[cfg(test)]
mod tests;
