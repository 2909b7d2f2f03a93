//! The elements of a drawing: the allowed ones, their allowed attributes, and the size of the outermost one.

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;
use quick_xml::events::attributes::Attribute;

use super::super::{Head, ImageError, Source};
use super::names::{is_attribute, is_element};

pub(super) const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// Attributes of an element: each is compared with all before it.
const MAX_ATTRIBUTES: usize = 100;

/// Elements that are never visible. They are dropped, with their content.
const INVISIBLE: &[&str] = &["metadata", "foreignObject"];

/// Returns `true` for elements of a drawing program's own namespace, and for those that are never visible.
pub(super) fn is_dropped(tag: &BytesStart<'_>) -> bool {
    let name = tag.name();
    let name: &str = name.as_ref();
    name.contains(':') || INVISIBLE.contains(&name)
}

/// Returns `true` for an element that holds HTML, in which drawing programs put text that wraps.
pub(super) fn is_html(tag: &BytesStart<'_>) -> bool {
    let name = tag.name();
    let name: &str = name.as_ref();
    name.rsplit(':').next() == Some("foreignObject")
}

/// Returns an element with its allowed attributes.
pub(super) fn element(
    tag: &BytesStart<'_>,
    is_root: bool,
) -> Result<BytesStart<'static>, ImageError> {
    let name = tag.name().as_ref().to_owned();
    match name.as_str() {
        "script" | "handler" | "listener" => return Err(ImageError::Svg("a script")),
        "image" => return Err(ImageError::Svg("an image")),
        "svg" => {}
        _ if is_root => return Err(ImageError::Broken),
        name if is_element(name) => {}
        _ => return Err(ImageError::Svg("content that is not a drawing")),
    }
    let mut cleaned = BytesStart::new(name);
    if is_root {
        cleaned.push_attribute(("xmlns", SVG));
    }
    for (attribute, count) in tag.attributes().zip(1..) {
        if count > MAX_ATTRIBUTES {
            return Err(ImageError::Svg("an element with too many attributes"));
        }
        let attribute = attribute.map_err(|_| ImageError::Broken)?;
        if let Some((key, value)) = allowed_attribute(&attribute)? {
            cleaned.push_attribute((key.as_str(), value.as_str()));
        }
    }
    Ok(cleaned)
}

/// Returns an attribute if it is allowed.
fn allowed_attribute(attribute: &Attribute<'_>) -> Result<Option<(String, String)>, ImageError> {
    let key: &str = attribute.key.as_ref();
    let value = attribute
        .normalized_value(XmlVersion::Implicit1_0)
        .map_err(|_| ImageError::Broken)?
        .into_owned();
    let is_event_handler = |name: &str| {
        name.len() > 2 && name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on"))
    };
    if !value.chars().all(is_allowed) {
        return Err(ImageError::Broken);
    }
    match key {
        "xmlns" if value == SVG => return Ok(None),
        "xmlns" => return Err(ImageError::Svg("content that is not a drawing")),
        "xmlns:xlink" if value == XLINK => {}
        "href" | "xlink:href" if value.trim_start().starts_with('#') => {}
        "href" | "xlink:href" | "src" => return Err(ImageError::Svg("a link to another file")),
        // An animation writes its values into another attribute.
        "attributeName" if value.ends_with("href") || is_event_handler(&value) => {
            return Err(ImageError::Svg("a script"));
        }
        "xml:space" | "xml:lang" => {}
        key if key.contains(':') => return Ok(None),
        key if is_event_handler(key) => return Err(ImageError::Svg("a script")),
        key if !is_attribute(key) => return Ok(None),
        _ => style(&value)?,
    }
    Ok(Some((key.to_owned(), value)))
}

/// Checks a style or presentation attribute: references to parts of the same drawing are allowed.
pub(super) fn style(text: &str) -> Result<(), ImageError> {
    let text = text.to_ascii_lowercase();
    let own = |rest: &str| rest.trim_start().trim_start_matches(['"', '\'']).starts_with('#');
    let foreign = text.split("url(").skip(1).any(|rest| !own(rest))
        || ["@import", "image(", "image-set(", "src(", "javascript:", "data:"]
            .iter()
            .any(|word| text.contains(word))
        // CSS may write a letter as its number: `\75rl(`.
        || text.contains('\\');
    if foreign { Err(ImageError::Svg("a link to another file")) } else { Ok(()) }
}

/// The value of an attribute.
pub(super) fn value(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok().flatten()?;
    Some(attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

/// Returns `true` for characters that XML may hold (XML 1.0, 2.2), but noncharacters, which Fener keeps for itself.
pub(super) fn is_allowed(letter: char) -> bool {
    let is_noncharacter =
        matches!(letter, '\u{fdd0}'..='\u{fdef}') || (letter as u32 & 0xfffe) == 0xfffe;
    !is_noncharacter && (!letter.is_control() || matches!(letter, '\t' | '\n' | '\r'))
}

/// The size of a drawing in pixels.
pub(super) fn size(root: &BytesStart<'_>) -> Head {
    let find = |name: &str| value(root, name);
    let length = |text: String| {
        let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
        whole(number)
    };
    let own = find("width").and_then(length).zip(find("height").and_then(length));
    let view = || {
        let view = find("viewBox")?;
        let numbers: Vec<f64> =
            view.split([' ', ',']).filter_map(|number| number.parse().ok()).collect();
        match numbers[..] {
            [_, _, width, height] => whole(width).zip(whole(height)),
            _ => None,
        }
    };
    let (width, height) = own.or_else(view).unwrap_or((0, 0));
    Head {
        source: Source::Svg,
        width,
        height,
        is_opaque: false,
        is_animated: false,
        drops_text: false,
    }
}

/// Parses a length in whole pixels; returns `None` above the size of a screen.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range is checked")]
fn whole(number: f64) -> Option<u32> {
    (1.0..100_000.0).contains(&number).then(|| number.round() as u32)
}
