//! Cleans SVG: active content and external references are refused, data of drawing programs is dropped.
//!
//! An SVG that is opened by itself can run scripts and load files, without a page's Content-Security-Policy. So only
//! elements that draw are allowed (SVG 2), and no reference but to its own parts.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use super::svg_copies::Copies;
use super::svg_element::{element, is_allowed, is_dropped, is_html, size, style, value};
use super::{Head, ImageError};

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
                if head.is_none() {
                    head = Some(size(&tag));
                }
                let open = Open { name: tag.name().as_ref().to_owned(), id: value(&tag, "id") };
                copy(&tag, &inside, &mut copies);
                open_styles += usize::from(open.name == "style");
                inside.push(open);
                if inside.len() > MAX_DEPTH {
                    return Err(ImageError::Svg("groups that are nested too deeply"));
                }
                write(&mut writer, Event::Start(cleaned))?;
            }
            Event::Empty(tag) => {
                let cleaned = element(&tag, head.is_none())?;
                if head.is_none() {
                    head = Some(size(&tag));
                }
                copy(&tag, &inside, &mut copies);
                write(&mut writer, Event::Empty(cleaned))?;
            }
            Event::End(tag) => {
                if inside.pop().is_some_and(|open| open.name == "style") {
                    open_styles -= 1;
                    style(&styled)?;
                    rules(&styled, &mut copies);
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

fn write(writer: &mut Writer<Vec<u8>>, event: Event<'_>) -> Result<(), ImageError> {
    writer.write_event(event).map_err(|_| ImageError::Broken)
}

/// Elements that draw something themselves.
const SHAPES: &[&str] = &[
    "circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "text", "textPath",
    "tspan", "use",
];

/// Notes what an element draws: itself, what it copies, and the patterns, masks, clips, filters and markers that it names.
fn copy(tag: &BytesStart<'_>, inside: &[Open], copies: &mut Copies) {
    let name = tag.name();
    let name: &str = name.as_ref();
    let around = inside.iter().rev().find_map(|open| open.id.as_deref()).unwrap_or_default();
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
fn rules(css: &str, copies: &mut Copies) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::images::svg_element::SVG;

    fn drawing(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 8 4\">{inside}</svg>")
    }

    #[test]
    fn line_ends_of_all_systems_give_the_same_drawing() {
        let unix = "<title>A\nmap</title>\n<rect x=\"1\"\n width=\"2\"/>\n<text>one\n\ntwo</text>";
        let clean = |inside: &str| clean(drawing(inside).as_bytes()).map(|clean| clean.text);
        for end in ["\r\n", "\r"] {
            assert_eq!(clean(&unix.replace('\n', end)), clean(unix), "{end:?}");
        }
        assert!(clean(unix).is_ok_and(|text| text.contains("one\n\ntwo")));
    }

    #[test]
    fn what_could_act_or_ask_is_refused() {
        let program = "a script";
        let address = "a link to another file";
        let other = "content that is not a drawing";
        for (inside, what) in [
            ("<script>x</script>", program),
            ("<g onload=\"x\"/>", program),
            ("<g OnClick=\"x\"/>", program),
            ("<set attributeName=\"xlink:href\" to=\"javascript:x\"/>", program),
            ("<animate attributeName=\"onclick\" to=\"x\"/>", program),
            ("<a href=\"https://example.com/\"><path/></a>", address),
            ("<a href=\" javascript:x\"><path/></a>", address),
            ("<use xlink:href=\"other.svg#a\"/>", address),
            ("<rect fill=\"url(https://example.com/#a)\"/>", address),
            ("<rect style=\"fill:URL( '//example.com/')\"/>", address),
            ("<rect style=\"fill:\\75rl(x)\"/>", address),
            ("<rect style=\"fill:&#117;rl(x)\"/>", address),
            ("<style>@import 'x.css';</style>", address),
            ("<style><![CDATA[a{background:image-set('x' 1x)}]]></style>", address),
            ("<style>a{fill:&#117;rl(x)}</style>", "a hidden address"),
            ("<style>a{fill:u<!-- -->rl(x)}</style>", address),
            ("<style>a{fill:u<i:x/>r<![CDATA[l(x)]]>}</style>", address),
            ("<image href=\"data:image/jpeg;base64,AAAA\"/>", "an image"),
            ("<feImage href=\"x.png\"/>", other),
            ("<iframe/>", other),
            ("<g xmlns=\"http://www.w3.org/1999/xhtml\"/>", other),
        ] {
            let found = clean(drawing(inside).as_bytes()).err();
            assert_eq!(found, Some(ImageError::Svg(what)), "{inside}");
        }
        let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>{}", drawing("<text>&a;</text>"));
        assert_eq!(clean(bomb.as_bytes()).err(), Some(ImageError::Svg("definitions of its own")));
    }

    #[test]
    fn unknown_attributes_go() {
        let clean = |inside: &str| clean(drawing(inside).as_bytes()).map(|clean| clean.text);
        for (inside, expected) in [
            ("<a href=\"#a\" ping=\"/x\" target=\"_top\" download=\"\"/>", "<a href=\"#a\"/>"),
            ("<rect data-name=\"Ana\" x=\"1\" future=\"y\"/>", "<rect x=\"1\"/>"),
            ("<g aria-label=\"A\" é=\"1\" tabindex=\"0\"/>", "<g aria-label=\"A\"/>"),
            ("<set attributeName=\"a€\" to=\"1\"/>", "<set attributeName=\"a€\" to=\"1\"/>"),
            ("<set attributeName=\"€\"/>", "<set attributeName=\"€\"/>"),
        ] {
            let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">";
            assert_eq!(clean(inside), Ok(format!("{head}{expected}</svg>")), "{inside}");
        }
    }

    #[test]
    fn drawings_without_end_are_refused() {
        let nested = |n: usize| format!("{}{}", "<g>a".repeat(n), "</g>".repeat(n));
        let attributes: String = (0..200_000).map(|n| format!(" a{n}=\"\"")).collect();
        let copies: String = (1..20)
            .map(|n| {
                format!("<g id=\"a{n}\">{}</g>", format!("<use href=\"#a{}\"/>", n - 1).repeat(3))
            })
            .collect();
        for (inside, what) in [
            (nested(80_000), "groups that are nested too deeply"),
            (nested(101), "groups that are nested too deeply"),
            (format!("<g{attributes}/>"), "an element with too many attributes"),
            (format!("<g id=\"a0\"/>{copies}"), COPIES),
            ("<g id=\"a\"><use href=\"#a\"/></g>".into(), COPIES),
            ("<g id=\"a\"><g><use xlink:href=\" #a\"/></g></g>".into(), COPIES),
        ] {
            assert_eq!(clean(drawing(&inside).as_bytes()).err(), Some(ImageError::Svg(what)));
        }
        assert!(clean(drawing(&nested(90)).as_bytes()).is_ok());
        // Ten shapes, each filled (masked, clipped) with the ten of the one before.
        let chain = |part: &str, shape: &dyn Fn(usize) -> String| -> String {
            let parts =
                (1..8).map(|n| format!("<{part} id=\"a{n}\">{}</{part}>", shape(n - 1).repeat(10)));
            format!(
                "<{part} id=\"a0\"><path d=\"M0 0\"/></{part}>{}{}",
                parts.collect::<String>(),
                shape(7)
            )
        };
        for inside in [
            chain("pattern", &|n| format!("<rect fill=\"url(#a{n})\"/>")),
            chain("pattern", &|n| format!("<rect style=\"stroke:red;fill:URL( '#a{n}' )\"/>")),
            chain("mask", &|n| format!("<g mask=\"url(#a{n})\"><rect/></g>")),
            chain("clipPath", &|n| format!("<rect clip-path=\"url(&quot;#a{n}&quot;)\"/>")),
            chain("marker", &|n| format!("<line id=\"b{n}\" marker-end=\"url(#a{n})\"/>")),
            format!(
                "<style>{}</style>{}",
                (0..8).map(|n| format!(".b{n}, i{{fill:url(#a{n})}}")).collect::<String>(),
                chain("pattern", &|n| format!("<rect class=\"c b{n}\"/>"))
            ),
            "<style>g > rect{fill:url(#a0)}</style><pattern id=\"a0\"><g><rect/></g></pattern>"
                .to_owned(),
            format!(
                "{}<pattern id=\"b\" href=\"#a7\"/>",
                chain("pattern", &|n| format!("<rect fill=\"url(#a{n})\"/>"))
            ),
            "<pattern id=\"a\"><rect fill=\"url(#a)\"/></pattern>".into(),
        ] {
            assert_eq!(
                clean(drawing(&inside).as_bytes()).err(),
                Some(ImageError::Svg(COPIES)),
                "{inside}"
            );
        }
        // A map whose regions have gradients and hatches, as drawing programs write them.
        let regions = "<path id=\"r\" class=\"st0\" fill=\"url(#hatch)\" clip-path=\"url(#c)\"/>"
            .repeat(5_000);
        let map = format!(
            "<style>.st0{{stroke:url(#g);}}@media print{{.st1{{fill:url(#g)}}}}</style><linearGradient id=\"g\"><stop/></linearGradient>\
             <clipPath id=\"c\"><rect/></clipPath><pattern id=\"hatch\"><path fill=\"url(#g)\"/></pattern><g id=\"map\">{regions}</g>"
        );
        assert_eq!(clean(drawing(&map).as_bytes()).err(), None);
        for inside in [
            "<text>&#0;</text>",
            "<text>&#xFDD0;</text>",
            "<g id=\"&#xFFFF;\"/>",
            "<text>&#8;</text>",
            "<text>&#x1FFFE;</text>",
        ] {
            assert_eq!(
                clean(drawing(inside).as_bytes()).err(),
                Some(ImageError::Broken),
                "{inside}"
            );
        }
    }

    #[test]
    fn what_is_no_whole_drawing_is_broken() {
        for text in ["", "<svg", "<svg>", "<g/>", "<svg></g>", "<svg>&x;</svg>", "<svg/><svg/>"] {
            assert_eq!(clean(text.as_bytes()).err(), Some(ImageError::Broken), "{text}");
        }
    }

    #[test]
    fn what_programs_leave_behind_goes() {
        let text = "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"x.css\"?>\n<!-- by Ana -->\n\
            <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n\
            <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"i\" width=\"20px\" height=\"10\" \
            inkscape:export-filename=\"/home/ana/x.png\"><metadata><rdf:RDF>Ana</rdf:RDF></metadata>\
            <inkscape:page>1</inkscape:page><g fill=\"url(#a)\"><title>A &amp; b</title></g></svg>\n";
        let clean = clean(text.as_bytes()).ok();
        let clean = clean.expect("a harmless drawing");
        assert_eq!((clean.head.width, clean.head.height), (20, 10));
        assert_eq!(
            clean.text,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20px\" height=\"10\">\
             <g fill=\"url(#a)\"><title>A &amp; b</title></g></svg>"
        );
    }

    #[test]
    fn text_as_html_is_noticed() {
        let drops = |inside: &str| clean(drawing(inside).as_bytes()).map(|c| c.head.drops_text);
        for inside in [
            "<foreignObject><p>Thirr 112</p></foreignObject>",
            "<g><svg:foreignObject>x</svg:foreignObject></g>",
            "<switch><foreignObject width=\"1\"><div>a</div></foreignObject><text>a</text></switch>",
        ] {
            assert_eq!(drops(inside), Ok(true), "{inside}");
        }
        for inside in ["", "<text>a</text>", "<metadata>a</metadata>", "<foreignObject/>"] {
            assert_eq!(drops(inside), Ok(false), "{inside}");
        }
    }
}
