//! Marks of phrases that are in another language than the page, because the page's language lacks them.
//!
//! A phrase may end up in the text of an element, in an attribute, or in data; only the finished file shows which. So
//! [`mark`] puts [noncharacters](crate::noncharacters) around it, and the finished file gets a `<span>` with the phrase's
//! language (WCAG 3.1.2). An element whose name for screen readers is such a phrase gets its language, and the element's
//! children keep theirs. Where neither is possible, the mark is removed.

use crate::noncharacters::{LANGUAGE_END as END, LANGUAGE_START as START, LANGUAGE_TEXT as TEXT};

/// Elements with text alone, and those in which a `<span>` is not allowed.
const WITHOUT_SPANS: &[&str] = &["title", "option", "script", "style", "textarea", "svg"];

/// Attributes that are read out in the language of their element.
const SPOKEN_ATTRIBUTES: &[&str] = &["aria-label", "title", "alt", "placeholder"];

/// Elements without an end tag.
const VOID_ELEMENTS: &[&str] =
    &["br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

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

/// Puts the isolates of Unicode in the place of marks with a direction, and removes the others: for texts whose width is
/// measured before they are in a file.
pub fn isolate(text: &str) -> String {
    let (mut out, mut ends) = (String::with_capacity(text.len()), Vec::new());
    let mut rest = text;
    while let Some(at) = rest.find([START, END]) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(marked) = rest.strip_prefix(START) {
            let (language, text) = marked.split_once(TEXT).unwrap_or((marked, ""));
            let (start, end) = match language.split_once(' ') {
                Some((_, "rtl")) => ("\u{2067}", "\u{2069}"),
                Some(_) => ("\u{2066}", "\u{2069}"),
                None => ("", ""),
            };
            out.push_str(start);
            ends.push(end);
            rest = text;
        } else {
            out.push_str(ends.pop().unwrap_or_default());
            rest = &rest[END.len_utf8()..];
        }
    }
    out + rest
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

/// The spaces behind the end of a mark, and the text of the next one, if that begins there in the same language: sentences of
/// another direction are one run of text, so that their lines stay in order.
fn continued<'t>(after: &'t str, language: &str) -> Option<(&'t str, &'t str)> {
    let next = after.trim_start_matches(' ');
    let text = next.strip_prefix(START)?.strip_prefix(language)?.strip_prefix(TEXT)?;
    Some((&after[..after.len() - next.len()], text))
}

fn with_spans(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    let mut open = OpenElements(Vec::new());
    let mut languages = Vec::new();
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
            languages.push(language);
            rest = text;
        } else if let Some(after) = rest.strip_prefix(END) {
            let language = languages.pop().unwrap_or_default();
            rest = match continued(after, language) {
                Some((spaces, text)) => {
                    out.push_str(spaces);
                    languages.push(language);
                    text
                }
                None => {
                    out.push_str("</span>");
                    after
                }
            };
        } else {
            let end = end_of_markup(rest);
            let attributes = 1 + name(&rest[1..]).len();
            out.push_str(&rest[..attributes]);
            if let Some(language) = open.read(&rest[..end]) {
                out.extend([" lang=\"", language, "\""]);
            }
            out.push_str(&strip(&rest[attributes..end]));
            rest = &rest[end..];
        }
    }
    out.push_str(rest);
    out
}

/// The elements around a place in a file, outermost first.
struct OpenElements<'h>(Vec<OpenElement<'h>>);

struct OpenElement<'h> {
    name: &'h str,
    /// The language of its content, if the file says it.
    language: Option<&'h str>,
    /// `true` if it has the language of its name, which its children must not inherit.
    is_named: bool,
}

impl<'h> OpenElements<'h> {
    /// Reads a tag; returns the language that it has to say.
    fn read(&mut self, tag: &'h str) -> Option<&'h str> {
        if let Some(closed) = tag.strip_prefix("</") {
            let at = self.0.iter().rposition(|element| element.name == name(closed));
            self.0.truncate(at.unwrap_or(self.0.len()));
            return None;
        }
        let written = language(tag);
        let spoken = spoken_language(tag).filter(|_| written.is_none());
        let outer = self.0.last();
        let inherited = outer.and_then(|outer| outer.language);
        let restored = inherited.filter(|_| outer.is_some_and(|outer| outer.is_named));
        let name = name(&tag[1..]);
        if !name.is_empty() && !VOID_ELEMENTS.contains(&name) {
            let language = written.or(inherited);
            self.0.push(OpenElement { name, language, is_named: spoken.is_some() });
        }
        spoken.or(restored.filter(|_| written.is_none()))
    }
}

/// The name of an element, at the start of a text.
fn name(tag: &str) -> &str {
    &tag[..tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len())]
}

/// The value of a tag's attribute `lang`.
fn language(tag: &str) -> Option<&str> {
    let (_, value) = tag.split_once(" lang=")?;
    value.trim_start_matches(['"', '\'']).split(['"', '\'', ' ', '>']).next()
}

/// The language of the first mark in an attribute that is read out.
fn spoken_language(tag: &str) -> Option<&str> {
    tag.match_indices(START).find_map(|(at, _)| {
        let (before, _) = tag[..at].rsplit_once('=')?;
        let attribute = before.rsplit(char::is_whitespace).next()?;
        let language = tag[at..].trim_start_matches(START).split([' ', TEXT]).next();
        language.filter(|_| SPOKEN_ATTRIBUTES.contains(&attribute))
    })
}

/// The end of the tag at the start of a text; for an element without spans, that of its content.
fn end_of_markup(html: &str) -> usize {
    let name = name(&html[1..]);
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
            "<a lang=\"en\" title=\"Call & go\"><span lang=\"en\">Call & go</span></a>",
        );
        check(format!("<a title='a>b{call}'>"), "<a lang=\"en\" title='a>bCall & go'>");
        check(
            format!("<title>{call}</title>{call}"),
            "<title>Call & go</title><span lang=\"en\">Call & go</span>",
        );
        check(format!("<svg><text>{call}</text></svg>"), "<svg><text>Call & go</text></svg>");
        check(format!("<option lang=x>{call}</option>"), "<option lang=x>Call & go</option>");
        check(format!("<a data-x=\"{call}\">b</a>"), "<a data-x=\"Call & go\">b</a>");
        check(
            format!(
                "<p lang=\"sw\"><img alt=\"a: {call}\"><b title=\"{call}\" lang=\"de\">c</b></p>"
            ),
            "<p lang=\"sw\"><img lang=\"en\" alt=\"a: Call & go\"><b title=\"Call & go\" lang=\"de\">c</b></p>",
        );
        check(
            format!(
                "<html lang=\"sw\"><nav aria-label=\"{call}\"><ul><li>a</li></ul><p>b<br>c</p>\
                 <p lang=\"de\">d</p></nav><p>e</p></html>"
            ),
            "<html lang=\"sw\"><nav lang=\"en\" aria-label=\"Call & go\"><ul lang=\"sw\"><li>a</li></ul>\
             <p lang=\"sw\">b<br>c</p><p lang=\"de\">d</p></nav><p>e</p></html>",
        );
        let both = format!("<p>{0} {0}</p>", mark("Go.", "en", Some("ltr")));
        check(both, "<p><span lang=\"en\" dir=\"ltr\">Go. Go.</span></p>");
        let others = [mark("Go.", "en", None), mark("Geh.", "de", None)].join(" ");
        check(others, "<span lang=\"en\">Go.</span> <span lang=\"de\">Geh.</span>");
        let nested = mark(&format!("In {call}."), "ar", Some("rtl"));
        check(
            nested.clone(),
            "<span lang=\"ar\" dir=\"rtl\">In <span lang=\"en\">Call & go</span>.</span>",
        );
        assert_eq!(strip(&nested), "In Call & go.");
        assert_eq!(isolate(&nested), "\u{2067}In Call & go.\u{2069}");
        assert_eq!(isolate(&mark("Call.", "en", Some("ltr"))), "\u{2066}Call.\u{2069}");
        assert_eq!(isolate("a"), "a");
        assert_eq!(finish(format!("{{\"a\":\"{call}\"}}").into_bytes()), b"{\"a\":\"Call & go\"}");
        check("<p>a</p>".to_owned(), "<p>a</p>");
    }
}
