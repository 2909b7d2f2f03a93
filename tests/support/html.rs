//! Built pages as a crawler reads them: tags, and the addresses that lead on from a page.
//!
//! Tags come from `html5gum`, a tokenizer that follows the HTML standard. A DOM with selectors (`scraper`) would
//! compile forty more crates for the same questions.

use std::collections::BTreeMap;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use percent_encoding::percent_decode_str;

/// An opening tag.
#[derive(Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    /// The text up to the next tag; of a script, all of it.
    pub text: String,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// Every opening tag, in order.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut emitter = DefaultEmitter::default();
    // A tokenizer alone does not know that scripts hold no tags.
    emitter.naively_switch_states(true);
    let mut tags: Vec<Tag> = Vec::new();
    let mut is_open = false;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter();
                tags.push(Tag {
                    name: text(&tag.name),
                    attributes: attributes.map(|(key, value)| (text(key), text(value))).collect(),
                    text: String::new(),
                });
                is_open = true;
            }
            Token::EndTag(_) => is_open = false,
            Token::String(words) => {
                if let Some(tag) = tags.last_mut().filter(|_| is_open) {
                    tag.text.push_str(&text(&words));
                }
            }
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    tags
}

/// Every address that a reader can follow or a browser may fetch from a page.
pub fn addresses(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(html) {
        found.extend(["href", "src"].iter().filter_map(|name| tag.get(name)).map(str::to_owned));
        let set = tag.get("srcset").unwrap_or_default().split(',');
        found.extend(set.filter_map(|part| part.split_whitespace().next()).map(str::to_owned));
    }
    found
}

/// Replaces the character references of HTML or XML by their characters; tags stay.
pub fn unescape(html: &str) -> String {
    let escaped = html.replace('<', "&lt;");
    let strings = Tokenizer::new(&escaped).map(|Ok(token)| match token {
        Token::String(words) => text(&words),
        _ => String::new(),
    });
    strings.collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The file that a relative address leads to from another file, and the part of it: `sq/index.html` and
/// `red-flags`. `None` if it leads out of the site.
pub fn follow(from: &str, address: &str) -> Option<(String, Option<String>)> {
    let (path, part) = match address.split_once('#') {
        Some((path, part)) => (path, Some(decode(part))),
        None => (address, None),
    };
    if path.is_empty() {
        return Some((from.to_owned(), part));
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for step in path.split('/') {
        match step {
            ".." => drop(parts.pop()?),
            "." => {}
            step => parts.push(step),
        }
    }
    let mut file = decode(&parts.join("/"));
    if file.is_empty() || file.ends_with('/') {
        file.push_str("index.html");
    }
    Some((file, part))
}

/// Returns true if an address leaves the site, or dials.
pub fn is_outside(address: &str) -> bool {
    let scheme = address.split(['/', '#', '?']).next().unwrap_or_default();
    scheme.contains(':') || address.starts_with("//")
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
