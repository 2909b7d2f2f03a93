//! The references of elements and styles to other elements, which a browser follows when it draws.

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

use super::copies::Copies;
use super::element::value;

/// Elements that draw something themselves.
const SHAPES: &[&str] = &[
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "text", "textPath",
    "tspan", "use",
];

/// Notes what an element draws: itself, what it copies, and the patterns, masks, clips, filters and markers that it names.
///
/// `around` is the id of the nearest element with one that it stands inside of.
pub(super) fn note(tag: &BytesStart<'_>, around: &str, copies: &mut Copies) {
    let name = tag.name();
    let name: &str = name.as_ref();
    let id = value(tag, "id");
    let own = id.as_deref().unwrap_or(around);
    if let Some(id) = &id {
        copies.hold(around, id);
    }
    if SHAPES.contains(&name) {
        copies.draw(own);
    }
    let target = || value(tag, "href").or_else(|| value(tag, "xlink:href"));
    let target = target().unwrap_or_default();
    let target = target.trim().trim_start_matches('#');
    match name {
        "use" if !target.is_empty() => copies.add(own, target),
        "pattern" if !target.is_empty() => copies.paint(own, target),
        _ => {}
    }
    for attribute in tag.attributes().flatten() {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default();
        match attribute.key.as_ref() {
            "class" => value.split_whitespace().for_each(|class| copies.class(own, class)),
            _ if !value.contains('(') => {}
            _ => own_addresses(&value).for_each(|id| copies.paint(own, id)),
        }
    }
}

/// The ids in a style's references to parts of the drawing: `url(#a)`.
fn own_addresses(style: &str) -> impl Iterator<Item = &str> {
    let at = |(at, _)| style.get(at..at + 4).is_some_and(|word| word.eq_ignore_ascii_case("url("));
    style.char_indices().filter(move |letter| at(*letter)).map(|(at, _)| {
        let rest = style[at + 4..].trim_start().trim_start_matches(['"', '\'']);
        let rest = rest.strip_prefix('#').unwrap_or(rest);
        rest.split([')', '"', '\'']).next().unwrap_or_default().trim()
    })
}

/// Notes the references of a style sheet, by the class or id that each rule is for.
pub(super) fn rules(css: &str, copies: &mut Copies) {
    for rule in css.split('}').filter(|rule| rule.contains('(')) {
        let (selectors, body) = rule.rsplit_once('{').unwrap_or(("", rule));
        let selectors = selectors.rsplit('{').next().unwrap_or_default();
        for selector in selectors.split(',') {
            for id in own_addresses(body) {
                match named(selector.trim()) {
                    Some(('#', own)) => copies.paint(own, id),
                    Some((_, class)) => copies.rule(class, id),
                    // Each element may be meant.
                    None => copies.rule("", id),
                }
            }
        }
    }
}

/// The class or id, with its sign, of each element that a selector is for: `.b` of `g.a > rect.b`. `None` if there may be others.
fn named(selector: &str) -> Option<(char, &str)> {
    let last = selector.rsplit([' ', '>', '+', '~', '\n', '\t']).next()?;
    let at = last.rfind(['.', '#']).filter(|_| !last.contains(['(', '[', '*', '/']))?;
    let name = last[at + 1..].split(':').next()?;
    Some((if last[at..].starts_with('#') { '#' } else { '.' }, name))
}
