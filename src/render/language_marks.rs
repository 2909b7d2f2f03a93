//! Marks of phrases that are in another language than the page, because the page's language lacks them.
//!
//! A phrase may end up in the text of an element, in an attribute, or in data; only the finished file shows which. So
//! [`mark`] puts noncharacters around it, which Unicode keeps for internal use, and the finished file gets a `<span>`
//! with the phrase's language (WCAG 3.1.2) or, where an element cannot be, nothing.

const START: char = '\u{fdd1}';
const TEXT: char = '\u{fdd2}';
const END: char = '\u{fdd3}';

/// Elements with text alone, and those in which a `<span>` is not allowed.
const WITHOUT_SPANS: &[&str] = &["title", "option", "script", "style", "textarea", "svg"];

/// Marks a text with its language and, if it differs from the page's, its direction.
pub fn mark(text: &str, code: &str, direction: Option<&str>) -> String {
    let direction = direction.map_or(String::new(), |direction| format!(" {direction}"));
    format!("{START}{code}{direction}{TEXT}{text}{END}")
}

/// Removes all marks from a text.
pub fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_code = false;
    for c in text.chars() {
        match c {
            START => is_code = true,
            TEXT => is_code = false,
            END => {}
            c if !is_code => out.push(c),
            _ => {}
        }
    }
    out
}

/// Removes all marks from a finished file that is no HTML.
pub fn finish(file: Vec<u8>) -> Vec<u8> {
    match text_with_marks(&file) {
        Some(text) => strip(text).into_bytes(),
        None => file,
    }
}

/// Replaces the marks of a finished HTML file by elements.
pub fn finish_html(file: Vec<u8>) -> Vec<u8> {
    match text_with_marks(&file) {
        Some(text) => with_spans(text).into_bytes(),
        None => file,
    }
}

/// Returns the text of a file that has marks; most files have none.
fn text_with_marks(file: &[u8]) -> Option<&str> {
    let start = START.encode_utf8(&mut [0; 4]).to_owned();
    memchr::memmem::find(file, start.as_bytes())?;
    std::str::from_utf8(file).ok()
}

fn with_spans(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.find(['<', START, END]) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(marked) = rest.strip_prefix(START) {
            let (language, text) = marked.split_once(TEXT).unwrap_or((marked, ""));
            let (code, direction) = language.split_once(' ').unwrap_or((language, ""));
            out.extend(["<span lang=\"", code, "\""]);
            if !direction.is_empty() {
                out.extend([" dir=\"", direction, "\""]);
            }
            out.push('>');
            rest = text;
        } else if let Some(after) = rest.strip_prefix(END) {
            out.push_str("</span>");
            rest = after;
        } else {
            let end = end_of_markup(rest);
            out.push_str(&strip(&rest[..end]));
            rest = &rest[end..];
        }
    }
    out.push_str(rest);
    out
}

/// The end of the tag at the start of a text; for an element without spans, that of its content.
fn end_of_markup(html: &str) -> usize {
    let name: &str = &html[1..];
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    if WITHOUT_SPANS.contains(&name) {
        return html.find(&format!("</{name}")).unwrap_or(html.len());
    }
    let mut quote = None;
    for (at, c) in html.char_indices() {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return at + 1,
            _ => {}
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_spans_where_elements_may_be() {
        let call = mark("Call & go", "en", None);
        let check = |html: String, expected: &str| {
            let found = finish_html(html.clone().into_bytes());
            assert_eq!(String::from_utf8_lossy(&found), expected, "{html}");
        };
        check(format!("<p>{call}</p>"), "<p><span lang=\"en\">Call & go</span></p>");
        check(
            format!("<a title=\"{call}\">{call}</a>"),
            "<a title=\"Call & go\"><span lang=\"en\">Call & go</span></a>",
        );
        check(format!("<a title='a>b{call}'>"), "<a title='a>bCall & go'>");
        check(
            format!("<title>{call}</title>{call}"),
            "<title>Call & go</title><span lang=\"en\">Call & go</span>",
        );
        check(format!("<svg><text>{call}</text></svg>"), "<svg><text>Call & go</text></svg>");
        check(format!("<option lang=x>{call}</option>"), "<option lang=x>Call & go</option>");
        let nested = mark(&format!("In {call}."), "ar", Some("rtl"));
        check(
            nested.clone(),
            "<span lang=\"ar\" dir=\"rtl\">In <span lang=\"en\">Call & go</span>.</span>",
        );
        assert_eq!(strip(&nested), "In Call & go.");
        assert_eq!(finish(format!("{{\"a\":\"{call}\"}}").into_bytes()), b"{\"a\":\"Call & go\"}");
        check("<p>a</p>".to_owned(), "<p>a</p>");
    }
}
