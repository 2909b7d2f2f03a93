//! Enough of HTML to walk through a built site as a crawler does. It reads what Fener writes, in
//! which every attribute is quoted or bare, and style and script hold no tags.

/// One opening tag.
#[derive(Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Every opening tag, in order.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = tag(rest);
            rest = after;
            if matches!(tag.name.as_str(), "style" | "script") {
                rest = &rest[rest.find(&format!("</{}", tag.name)).unwrap_or(rest.len())..];
            }
            tags.push(tag);
        }
    }
    tags
}

/// Reads a tag from behind its `<`; returns what follows it.
fn tag(text: &str) -> (Tag, &str) {
    let end = text.find(|c: char| c.is_whitespace() || "/>".contains(c)).unwrap_or(text.len());
    let mut tag = Tag { name: text[..end].to_lowercase(), attributes: Vec::new() };
    let mut rest = &text[end..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            return (tag, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        let end = rest.find(|c: char| c.is_whitespace() || "=/>".contains(c));
        let (name, after) = rest.split_at(end.unwrap_or(rest.len()));
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => value(after),
            None => ("", after),
        };
        tag.attributes.push((name.to_lowercase(), unescape(value)));
        rest = after;
    }
}

fn value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let inside = &text[1..];
            let end = inside.find(quote).unwrap_or(inside.len());
            (&inside[..end], inside.get(end + 1..).unwrap_or_default())
        }
        _ => {
            let end = text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len());
            text.split_at(end)
        }
    }
}

pub fn unescape(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&")
}

/// Every address that a reader or a browser can follow from a page.
pub fn addresses(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in tags(html) {
        found.extend(["href", "src"].iter().filter_map(|name| tag.get(name)).map(str::to_owned));
        let set = tag.get("srcset").unwrap_or_default().split(',');
        found.extend(set.filter_map(|part| part.split_whitespace().next()).map(str::to_owned));
    }
    found
}

/// The file that a relative address leads to from another file, and the part of it: `sq/index.html`
/// and `red-flags`. `None` if it leads out of the site.
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

/// Whether an address leaves the site, or dials.
pub fn is_outside(address: &str) -> bool {
    let scheme = address.split(['/', '#', '?']).next().unwrap_or_default();
    scheme.contains(':') || address.starts_with("//")
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
