//! `third-party`: a page that loads something from another site.
//!
//! # Reason
//!
//! Every such request tells the other site who reads the page. Links are allowed: a browser follows them only when they
//! are pressed.
//!
//! # Example
//!
//! ```html
//! <img src="https://count.example.com/pixel.gif" alt="">
//! ```
//!
//! # Fix
//!
//! Put the file beside the text, or link to it instead.

use std::borrow::Cow;
use std::ops::Range;

use crate::finding::Report;
use crate::model::PageForm;

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["third-party"], run };

/// Attributes that make a browser fetch, on any element.
const FETCHES: &[&str] =
    &["src", "srcset", "poster", "data", "background", "action", "style", "ping", "imagesrcset"];
/// `<link>` fetches unless its `rel` is one of these.
const QUIET_LINKS: &[&str] = &["canonical", "alternate", "author", "license"];

fn run(output: &Output<'_>, report: &mut Report) {
    if PageForm::of(output.route).is_none() {
        return;
    }
    if let Some(address) = foreign(output.bytes, output.site.campaign.base_url.as_deref()) {
        let location = output.route.source(output.site);
        let message =
            format!("{} loads {address} from another site", output.route.file(output.site));
        let help = "put the file beside the text or into the theme, or link to it instead";
        report.error("third-party", &location, message).help(help);
    }
}

/// The first address of another site that a browser would fetch on its own. At the start of an address, browsers read `\\`
/// as `/` (URL Standard, 4.4).
fn foreign(html: &[u8], own: Option<&str>) -> Option<String> {
    let is_start = |at: usize| {
        let around = &html[at.saturating_sub(2)..html.len().min(at + 2)];
        [br#""\\"#, br#""/\"#, br#""\/"#, br"'\\", br"'/\", br"'\/"]
            .iter()
            .any(|start| around.windows(3).any(|part| part == *start))
    };
    if !memchr::memchr_iter(b'\\', html).any(is_start) {
        return foreign_with_slashes(html, own);
    }
    let slashes = html.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte });
    foreign_with_slashes(&slashes.collect::<Vec<_>>(), own)
}

/// An absolute address holds `//`, so only elements with these letters are read, each once.
fn foreign_with_slashes(html: &[u8], own: Option<&str>) -> Option<String> {
    let styles = styles(html);
    let mut judged = 0;
    for at in memchr::memmem::find_iter(html, b"//") {
        if at < judged {
            continue;
        }
        let (start, end) = match styles.iter().find(|style| style.contains(&at)) {
            Some(style) => (style.start, style.end),
            None => {
                let Some(open) = memchr::memrchr(b'<', &html[judged..at]) else {
                    judged = at;
                    continue;
                };
                let end = memchr::memchr(b'<', &html[at..]).map_or(html.len(), |next| at + next);
                (judged + open + 1, end)
            }
        };
        let element = &html[start..end];
        judged = end;
        // Most addresses belong to links.
        if element.starts_with(b"a ") && memchr::memmem::find(element, b"ping").is_none() {
            continue;
        }
        let element = match std::str::from_utf8(element) {
            Ok(element) => Cow::Borrowed(element),
            Err(_) => String::from_utf8_lossy(element),
        };
        if let Some(found) = fetched(&element, own) {
            return Some(found);
        }
    }
    None
}

/// The stylesheets of a page, with their start tags: in these, `<` may stand in the address of a drawing.
fn styles(html: &[u8]) -> Vec<Range<usize>> {
    let starts = memchr::memmem::find_iter(html, b"<style").map(|at| at + 1);
    starts
        .map(|start| {
            let length = memchr::memmem::find(&html[start..], b"</style");
            start..length.map_or(html.len(), |length| start + length)
        })
        .collect()
}

/// The first foreign address that a browser fetches for this element: its start tag and the text behind it.
fn fetched(element: &str, own: Option<&str>) -> Option<String> {
    let foreign = |text: &str, from: usize| {
        let rest = &text[from..];
        let is_own = own.is_some_and(|own| rest.starts_with(own));
        (!is_own).then(|| rest.split(['"', '\'', ' ', ')']).next().unwrap_or_default().to_owned())
    };
    if element.starts_with("style") {
        let is_loaded = |from: usize| {
            let before = &element[element.floor_char_boundary(from.saturating_sub(20))..from];
            let before = before.trim_end_matches(['"', '\'', ' ']);
            ["url(", "@import", "image-set("].iter().any(|load| before.ends_with(load))
        };
        let mut loaded = addresses(element).filter(|from| is_loaded(*from));
        return loaded.find_map(|from| foreign(element, from));
    }
    let value = |name: &str| {
        attributes(element).find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    };
    let is_quiet = || {
        let rel = value("rel").unwrap_or_default();
        rel.split_ascii_whitespace().any(|rel| QUIET_LINKS.contains(&rel))
    };
    let fetches = |name: &str| match &*name.to_ascii_lowercase() {
        "href" | "xlink:href" => {
            let tag = element.split(|c: char| !c.is_ascii_alphanumeric()).next();
            let tag = tag.unwrap_or_default().to_ascii_lowercase();
            matches!(&*tag, "image" | "use" | "feimage" | "base") || tag == "link" && !is_quiet()
        }
        "content" => element.starts_with("meta") && value("http-equiv") == Some("refresh"),
        name => FETCHES.contains(&name),
    };
    // An image in its own address (RFC 2397) fetches nothing; its base64 may hold `//`.
    let holds_image = |name: &str, value: &str| {
        name.eq_ignore_ascii_case("src") && value.starts_with("data:image/")
    };
    attributes(element)
        .filter(|(name, value)| !holds_image(name, value))
        .flat_map(|(name, value)| addresses(value).map(move |from| (name, value, from)))
        .find_map(|(name, value, from)| foreign(value, from).filter(|_| fetches(name)))
}

/// The bytes at which absolute addresses of a text start.
fn addresses(text: &str) -> impl Iterator<Item = usize> {
    memchr::memmem::find_iter(text.as_bytes(), b"//").map(|at| {
        let scheme = ["https:", "http:"].into_iter().find(|scheme| text[..at].ends_with(scheme));
        at - scheme.map_or(0, str::len)
    })
}

/// The names and values of a start tag's attributes (HTML, 13.1.2.3); a tag ends with `>`.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_space = |c: char| c.is_ascii_whitespace() || c == '/';
    let mut rest = tag.trim_start_matches(move |c: char| !is_space(c) && c != '>');
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches(is_space);
            if rest.is_empty() || rest.starts_with('>') {
                return None;
            }
            // A name may begin with any letter, also with a quote or `=`.
            let first = rest.chars().next().map_or(0, char::len_utf8);
            let end = rest[first..].find(|c: char| is_space(c) || "=>".contains(c));
            let (name, after) = rest.split_at(end.map_or(rest.len(), |end| first + end));
            rest = after;
            let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
                continue;
            };
            let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
            let value = &value[quote.map_or(0, char::len_utf8)..];
            let end = match quote {
                Some(quote) => memchr::memchr(quote as u8, value.as_bytes()),
                None => value.find(|c: char| c.is_ascii_whitespace() || c == '>'),
            };
            let (value, after) = value.split_at(end.unwrap_or(value.len()));
            rest = quote.and_then(|quote| after.strip_prefix(quote)).unwrap_or(after);
            return Some((name, value));
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::foreign;

    proptest! {
        #[test]
        fn a_picture_of_another_site_is_found_in_any_text(
            before in "[a-z<>\"'= /:]{0,40}",
            after in "\\PC{0,40}",
        ) {
            let html = format!("{before}<p><img src=\"https://x.org/a.webp\">{after}");
            prop_assert!(foreign(html.as_bytes(), None).is_some());
            prop_assert!(foreign(before.as_bytes(), None).is_none_or(|found| before.contains(&found)));
        }
    }

    #[test]
    fn requests_to_other_sites_are_found() {
        let own = Some("https://example.org/");
        for (html, found) in [
            ("<img src=\"a.webp\"><a href=\"https://x.org\">x</a>", None),
            ("<img src=\"https://x.org/a.webp\">", Some("https://x.org/a.webp")),
            ("<img src=//x.org/a.webp>", Some("//x.org/a.webp")),
            ("<img src=\"https://example.org/a.webp\">", None),
            ("<link rel=\"canonical\" href=\"https://x.org/\">", None),
            ("<link rel=\"stylesheet\" href=\"https://x.org/a.css\">", Some("https://x.org/a.css")),
            ("<style>a{background:url('https://x.org/b')}</style>", Some("https://x.org/b")),
            ("<style>@import \"https://x.org/a.css\"</style>", Some("https://x.org/a.css")),
            ("<img srcset=\"a.webp 1x, https://x.org/b 2x\">", Some("https://x.org/b")),
            (
                "<meta http-equiv=\"refresh\" content=\"0;url=https://x.org/\">",
                Some("https://x.org/"),
            ),
            ("<img src=\"data:image/png;base64,A//x.org/\" alt=\"\">", None),
            ("<img src=\"data:image/png,A\" srcset=\"//x.org/b 2x\">", Some("//x.org/b")),
            ("<embed src=\"data:text/html,<img src=https://x.org/>\">", Some("https://x.org/")),
            ("<p>https://x.org/</p>", None),
            (
                "<style>a{background:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\")}b{background:url(//x.org/b)}</style>",
                Some("//x.org/b"),
            ),
            (
                "<style>a{background:url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\")}</style>",
                None,
            ),
            (
                "<style>a{background:image-set(\"https://x.org/b\" 1x)}</style>",
                Some("https://x.org/b"),
            ),
            ("<p style=\"background:url(https://x.org/b)\">", Some("https://x.org/b")),
            ("<svg><image href=\"https://x.org/b\"/></svg>", Some("https://x.org/b")),
            ("<svg><use xlink:href=\"https://x.org/b#c\"/></svg>", Some("https://x.org/b#c")),
            ("<base href=\"https://x.org/\">", Some("https://x.org/")),
            ("<img src=\"\\\\x.org/a\">", Some("//x.org/a")),
            ("<img src=\"/\\x.org/a\">", Some("//x.org/a")),
            ("<a href=\"https://x.org/\" ping=\"https://x.org/p\">", Some("https://x.org/p")),
            ("<a href=\"https://x.org/ping\">", None),
            ("<script>a='\\\\';b='x'</script><a href=\"https://x.org/\">", None),
        ] {
            assert_eq!(foreign(html.as_bytes(), own).as_deref(), found, "{html}");
        }
    }
}
