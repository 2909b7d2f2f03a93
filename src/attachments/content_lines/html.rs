//! Descriptions in HTML, as Outlook adds them to a calendar: text that is formatted, with links.

use super::super::Refusal;
use super::refusal::{REMOTE, UNREADABLE, linked};

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

/// Judges a description.
///
/// # Errors
///
/// Refuses one that loads something, or links to what opens or runs something on the reader's computer.
pub(super) fn inspect(text: &str) -> Result<(), Refusal> {
    let lower = text.to_ascii_lowercase();
    let mut tags = lower.split('<').skip(1);
    let is_known = |tag: &str| {
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        tag.starts_with("!--")
            || ELEMENTS.contains(&tag.split([' ', '>', '/', '\\']).next().unwrap_or_default())
    };
    let is_loaded = |word: &str| match word {
        // An attribute, and no word of a style.
        "background" => lower.split(word).skip(1).any(|rest| rest.trim_start().starts_with('=')),
        word => lower.contains(word),
    };
    let is_css_escaped =
        lower.split('\\').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()));
    let loads = ["url(", "background", "http-equiv", "@import"];
    if !tags.all(is_known) || loads.into_iter().any(is_loaded) || is_css_escaped {
        return Err(REMOTE);
    }
    let targets = lower.split("href").skip(1);
    targets.map(|rest| rest.trim_start_matches([' ', '=', '"', '\'', '\\'])).try_for_each(|rest| {
        let target = rest.split(['"', '\'', '>']).next().unwrap_or_default();
        // An address whose letters are numbers.
        if target.contains("&#") { Err(UNREADABLE) } else { linked(target) }
    })
}
