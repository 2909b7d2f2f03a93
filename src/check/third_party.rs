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

use crate::css_addresses::{Loaded, loaded};
use crate::finding::Report;
use crate::model::PageForm;

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["third-party"], run };

/// Attributes that make a browser fetch, on any element.
const FETCHES: &[&str] =
    &["src", "srcset", "poster", "data", "background", "action", "style", "ping", "imagesrcset"];
/// Schemes whose addresses name a host, also without its slashes (URL Standard, 4.4).
const SCHEMES: &[&str] = &["http", "https", "ftp", "ws", "wss"];
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

/// The first address of another site that a browser would fetch on its own.
fn foreign(html: &[u8], own: Option<&str>) -> Option<String> {
    let of_style = |style: Range<usize>| foreign_in_style(&html[style], own);
    let in_styles = styles(html).into_iter().find_map(of_style);
    in_styles.or_else(|| foreign_in_elements(&with_slashes(html), own))
}

/// A page in which `\\` at the start of an address is `/`, and each scheme has its two slashes, as browsers read them (URL Standard,
/// 4.4).
fn with_slashes(html: &[u8]) -> Cow<'_, [u8]> {
    let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| b"\"'= \t\n\r,".contains(byte));
    let is_slash = |at: usize| html.get(at).is_some_and(|byte| b"/\\".contains(byte));
    let is_start = |at: usize| {
        let before = |count: usize| at.checked_sub(count).and_then(|at| html.get(at));
        is_slash(at + 1) && is_edge(before(1)) || is_slash(at.wrapping_sub(1)) && is_edge(before(2))
    };
    let html: Cow<'_, [u8]> = if memchr::memchr_iter(b'\\', html).any(is_start) {
        html.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect()
    } else {
        html.into()
    };
    let is_bare = |colon: &usize| {
        let (before, behind) = html.split_at(*colon);
        let starts = |scheme: &&str| {
            let Some(start) = before.len().checked_sub(scheme.len()) else { return false };
            before[start..].eq_ignore_ascii_case(scheme.as_bytes())
                && is_edge(start.checked_sub(1).and_then(|at| before.get(at)))
        };
        !behind.starts_with(b"://") && SCHEMES.iter().any(starts)
    };
    let mut colons = memchr::memchr_iter(b':', &html).filter(is_bare).peekable();
    if colons.peek().is_none() {
        drop(colons);
        return html;
    }
    let (mut plain, mut done) = (Vec::with_capacity(html.len() + 16), 0);
    for colon in colons {
        plain.extend_from_slice(&html[done..=colon]);
        plain.extend_from_slice(b"//");
        done = colon + 1 + usize::from(html.get(colon + 1) == Some(&b'/'));
    }
    plain.extend_from_slice(&html[done..]);
    plain.into()
}

/// The first address of another site in a style, with its start tag.
fn foreign_in_style(style: &[u8], own: Option<&str>) -> Option<String> {
    // Most styles load nothing, and are not read.
    let is_loading = |at: usize| {
        let (before, behind) = style.split_at(at);
        let before = &before[at.saturating_sub(12)..];
        let ends = |name: &str| {
            let start = before.len().saturating_sub(name.len());
            before[start..].eq_ignore_ascii_case(name.as_bytes())
        };
        let is_import = || behind.get(..7).is_some_and(|at| at.eq_ignore_ascii_case(b"@import"));
        let word = if behind.starts_with(b"@") { &behind[..behind.len().min(40)] } else { before };
        word.contains(&b'\\')
            || ["url", "src", "image", "set", "fade"].iter().any(|name| ends(name))
            || is_import()
    };
    if !memchr::memchr2_iter(b'(', b'@', style).any(is_loading) {
        return None;
    }
    let style = String::from_utf8_lossy(style);
    let (_, css) = style.split_once('>')?;
    loaded(css)?.iter().find_map(|loaded| match loaded {
        Loaded::Sheet(address) | Loaded::File(address) => foreign_address(address, own),
        Loaded::Script => None,
    })
}

/// An address of a style, if it is one of another site.
fn foreign_address(address: &str, own: Option<&str>) -> Option<String> {
    let is_left_out = |letter: &char| matches!(letter, '\t' | '\n' | '\r');
    let address: String = address.chars().filter(|letter| !is_left_out(letter)).collect();
    let address = address.trim_start_matches(|letter: char| letter <= ' ').replace('\\', "/");
    let address = match address.split_once(':') {
        _ if address.starts_with("//") => address,
        Some((scheme, rest)) if SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)) => {
            format!("{}://{}", scheme.to_ascii_lowercase(), rest.trim_start_matches('/'))
        }
        _ => return None,
    };
    let is_own = own.is_some_and(|own| address.starts_with(own));
    (!is_own).then_some(address)
}

/// An absolute address holds `//`, so only elements with these letters are read, each once.
fn foreign_in_elements(html: &[u8], own: Option<&str>) -> Option<String> {
    let styles = styles(html);
    let mut judged = 0;
    for at in memchr::memmem::find_iter(html, b"//") {
        if at < judged {
            continue;
        }
        if let Some(style) = styles.iter().find(|style| style.contains(&at)) {
            judged = style.end;
            continue;
        }
        let Some(open) = memchr::memrchr(b'<', &html[judged..at]) else {
            judged = at;
            continue;
        };
        let start = judged + open + 1;
        let end = memchr::memchr(b'<', &html[at..]).map_or(html.len(), |next| at + next);
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
            (
                "<style>a{background:image-set(\"b\" 1x,\"https://x.org/b\" 2x)}</style>",
                Some("https://x.org/b"),
            ),
            ("<style>a{background:url(\"/\\5c x.org/b\")}</style>", Some("//x.org/b")),
            ("<style>a{background:url(/\\\\x.org/b)}</style>", Some("//x.org/b")),
            ("<style>a{background:url(https:x.org/b)}</style>", Some("https://x.org/b")),
            ("<style>a{background:src(\"https://x.org/b\")}</style>", Some("https://x.org/b")),
            ("<style>a{background:URL(HTTPS://x.org/b)}</style>", Some("https://x.org/b")),
            ("<style>a{background:u\\72l(ftp://x.org/b)}</style>", Some("ftp://x.org/b")),
            ("<style>@\\69mport 'https://x.org/b';</style>", Some("https://x.org/b")),
            ("<style>a{--b:\"//x.org\";c:image-set(var(--b))}</style>", Some("//x.org")),
            ("<style>a{b:url( \"\\9//x.org\" )}</style>", Some("//x.org")),
            ("<style>a{b:url(https://example.org/c)}</style>", None),
            ("<style>a[href^=\"//x.org\"]{b:url(c)}</style>", None),
            ("<style>@namespace url(http://x.org/);a{content:\"//x.org\"}</style>", None),
            ("<img src=https:x.org/a>", Some("https://x.org/a")),
            ("<img src=\" https:/x.org/a\">", Some("https://x.org/a")),
            ("<img src=\" \\\\x.org/a\">", Some("//x.org/a")),
            ("<img src=/\\x.org/a >", Some("//x.org/a")),
            ("<p>https:x</p><a href=\"https:x.org\">x</a>", None),
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
