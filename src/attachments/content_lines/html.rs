//! Descriptions in HTML, as Outlook adds them to a calendar: text that is formatted, with links.

use super::super::Refusal;
use super::refusal::{REMOTE, SCRIPT, UNREADABLE, linked};

/// Elements of HTML that load nothing, and do not act; those with a colon are of Word.
const ELEMENTS: &[&str] = &[
    "!--",
    "![endif]",
    "![endif]--",
    "![if",
    "!doctype",
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "center",
    "code",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "hr",
    "html",
    "i",
    "li",
    "meta",
    "o:idmap",
    "o:p",
    "o:shapedefaults",
    "o:shapelayout",
    "ol",
    "p",
    "pre",
    "s",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "title",
    "tr",
    "u",
    "ul",
    "xml",
];

/// Attributes that load something.
const LOADING: &[&str] = &[
    "action",
    "background",
    "data",
    "dynsrc",
    "formaction",
    "http-equiv",
    "lowsrc",
    "ping",
    "poster",
    "src",
    "srcset",
];

/// Signs of a style that loads or runs something.
const STYLES: &[&str] = &[
    "url(",
    "@import",
    "image-set(",
    "image(",
    "src(",
    "expression(",
    "behavior:",
    "-moz-binding",
];

/// Entities that stand for signs which no address or style is made of.
const ENTITIES: &[&str] = &["amp", "apos", "gt", "lt", "nbsp", "quot"];

/// Judges a description.
///
/// # Errors
///
/// Refuses one that loads something, acts, or links to what opens or runs something on the reader's computer.
pub(super) fn inspect(text: &str) -> Result<(), Refusal> {
    let lower = text.to_ascii_lowercase();
    lower.split('<').skip(1).try_for_each(inspect_tag)?;
    let is_css_escaped =
        lower.split('\\').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()));
    if STYLES.iter().any(|sign| lower.contains(sign)) || is_css_escaped {
        return Err(REMOTE);
    }
    let targets = lower.split("href").skip(1);
    targets.map(|rest| rest.trim_start_matches([' ', '\n', '=', '"', '\'', '\\'])).try_for_each(
        |rest| {
            let target = rest.split(['"', '\'', '>']).next().unwrap_or_default();
            linked(target)
        },
    )
}

/// Judges a tag, and the text behind it. A quote may hold the sign that ends a tag, so the last one counts.
fn inspect_tag(tag: &str) -> Result<(), Refusal> {
    let tag = tag.rsplit_once('>').map_or(tag, |(tag, _)| tag);
    let bare = tag.strip_prefix('/').unwrap_or(tag);
    let is_end = |letter: char| letter.is_whitespace() || matches!(letter, '>' | '/' | '\\');
    let name = bare.split(is_end).next().unwrap_or_default();
    if !bare.starts_with("!--") && !ELEMENTS.contains(&name) {
        return Err(REMOTE);
    }
    // A name stands before each sign of equality.
    let mut pieces = tag.split('=').peekable();
    while let Some(piece) = pieces.next().filter(|_| pieces.peek().is_some()) {
        let is_apart =
            |letter: char| letter.is_whitespace() || matches!(letter, '/' | '"' | '\'' | '\\');
        let name = piece.trim_end().rsplit(is_apart).next().unwrap_or_default();
        let name = name.rsplit(':').next().unwrap_or_default();
        let is_handler =
            |event: &str| event.len() > 2 && event.bytes().all(|b| b.is_ascii_alphabetic());
        if name.strip_prefix("on").is_some_and(is_handler) {
            return Err(SCRIPT);
        }
        if LOADING.contains(&name) {
            return Err(REMOTE);
        }
    }
    // Letters of an address or style that are written as numbers or names.
    let is_plain = |rest: &str| {
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (entity, behind) = rest.split_at(end);
        !rest.starts_with('#') && (!behind.starts_with(';') || ENTITIES.contains(&entity))
    };
    if tag.split('&').skip(1).all(is_plain) { Ok(()) } else { Err(UNREADABLE) }
}
