//! Adds the live reload script to served pages and allows it in their Content-Security-Policy.
//!
//! Built pages contain neither. A page carries two digests, of its style and of the rest: after a change the script
//! fetches the page and either does nothing, replaces the style, or reloads.

use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::markdown::escaped;
use crate::render;

use super::options::PreviewOptions;
use super::snapshot::Page;

/// The script in every served page.
pub const SCRIPT: &str = include_str!("live.js");

/// The path of the script. It is a file of its own so that throttling measures the page alone.
const SCRIPT_PATH: &str = "/_fener/live.js";

/// The start of the element that holds a page's policy.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// The facts about a client that its pages depend on.
#[derive(Clone, Copy)]
pub struct Client<'a> {
    /// The host and port that the client uses for the preview: `127.0.0.1:4000`.
    pub host: &'a str,
    pub query: Option<&'a str>,
    /// Set for clients on this computer, which can open files in an editor.
    pub is_loopback: bool,
}

/// Returns the bytes of a page with the script, and those of other files unchanged.
///
/// `number` is the number of the snapshot that the page was rendered from.
pub fn inject(options: &PreviewOptions, page: &Page, number: u64, client: Client<'_>) -> Vec<u8> {
    if !page.file.ends_with(".html") {
        return page.bytes.clone();
    }
    let Ok(html) = std::str::from_utf8(&page.bytes) else { return page.bytes.clone() };
    let html = match client.query.and_then(ColorScheme::from_query) {
        Some(scheme) => scheme.fix(html),
        None => html.to_owned(),
    };
    if options.no_script {
        return html.into_bytes();
    }
    let parts = PageParts::of(&html);
    let mut tag = format!(
        "<script src=\"{SCRIPT_PATH}\" defer data-fener-live data-snapshot=\"{number}\" \
         data-style=\"{:x}\" data-body=\"{:x}\" data-badge=\"{}\"",
        digest(&[parts.style]),
        digest(&[parts.before, parts.between, parts.after]),
        page.badge.labels.join(" "),
    );
    if client.is_loopback {
        tag.push_str(" data-local=\"1\"");
        if let Some(source) = &page.badge.source {
            let edit = options.editor.link(&options.root, source, 1, 1);
            let (source, edit) = (escaped(source), escaped(&edit));
            let _ = write!(tag, " data-source=\"{source}\" data-edit=\"{edit}\"");
        }
    }
    tag.push_str("></script>\n");
    let html = allow_script(&html, parts.policy, client.host);
    let end = html.rfind("</body>").unwrap_or(html.len());
    let (before, after) = html.split_at(end);
    [before, &tag, after].concat().into_bytes()
}

/// A page cut at its policy and its style.
struct PageParts<'h> {
    before: &'h str,
    policy: &'h str,
    between: &'h str,
    style: &'h str,
    after: &'h str,
}

impl<'h> PageParts<'h> {
    fn of(html: &'h str) -> PageParts<'h> {
        let (before, policy, rest) = match cut(html, POLICY, "\"") {
            Some(parts) => parts,
            None => ("", "", html),
        };
        let (between, style, after) = match cut(rest, "<style>", "</style>") {
            Some(parts) => parts,
            None => ("", "", rest),
        };
        PageParts { before, policy, between, style, after }
    }
}

/// Cuts a text at two marks into the parts before, between and after them.
fn cut<'t>(text: &'t str, from: &str, to: &str) -> Option<(&'t str, &'t str, &'t str)> {
    let (before, rest) = text.split_once(from)?;
    let (inside, after) = rest.split_once(to)?;
    Some((before, inside, after))
}

/// Extends a page's policy by the script and its requests to the preview.
fn allow_script(html: &str, policy: &str, host: &str) -> String {
    if policy.is_empty() {
        return html.to_owned();
    }
    let script = format!("http://{host}{SCRIPT_PATH}");
    let scripts = match policy.split_once("script-src ") {
        Some((before, after)) => format!("{before}script-src {script} {after}"),
        None => format!("{policy}; script-src {script}"),
    };
    // Browsers ignore a repeated directive and log a warning.
    let can_connect = policy.contains("connect-src ");
    let wider = if can_connect { scripts } else { format!("{scripts}; connect-src 'self'") };
    html.replacen(&format!("{POLICY}{policy}\""), &format!("{POLICY}{wider}\""), 1)
}

fn digest(parts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// A color scheme that overrides the browser's preference, for the frames of the dashboard.
#[derive(Clone, Copy)]
enum ColorScheme {
    Light,
    Dark,
}

impl ColorScheme {
    fn from_query(query: &str) -> Option<ColorScheme> {
        query.split('&').find_map(|pair| match pair {
            "_fener=light" => Some(ColorScheme::Light),
            "_fener=dark" => Some(ColorScheme::Dark),
            _ => None,
        })
    }

    /// Replaces the media queries for the preferred scheme by ones that are always true or false.
    fn fix(self, html: &str) -> String {
        let Some((_, style, _)) = cut(html, "<style>", "</style>") else { return html.to_owned() };
        let (always, never) = ("(min-width:0)", "(max-width:0)");
        let (dark, light, scheme) = match self {
            ColorScheme::Light => (never, always, "light"),
            ColorScheme::Dark => (always, never, "dark"),
        };
        let mut fixed = style.to_owned();
        for space in ["", " "] {
            fixed = fixed
                .replace(&format!("(prefers-color-scheme:{space}dark)"), dark)
                .replace(&format!("(prefers-color-scheme:{space}light)"), light);
        }
        html.replacen(style, &fixed, 1)
            .replacen(&render::hash(style), &render::hash(&fixed), 1)
            .replacen(
                "<meta name=\"color-scheme\" content=\"light dark\">",
                &format!("<meta name=\"color-scheme\" content=\"{scheme}\">"),
                1,
            )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_allows_the_script() {
        let page = |policy: &str| format!("<head>{POLICY}{policy}\"><style>a{{}}</style></head>");
        let check = |before: &str, after: &str| {
            let html = page(before);
            assert_eq!(allow_script(&html, PageParts::of(&html).policy, "h:1"), page(after));
        };
        check(
            "default-src 'none'; script-src 'sha256-x'; img-src 'self'",
            "default-src 'none'; script-src http://h:1/_fener/live.js 'sha256-x'; img-src 'self'; \
             connect-src 'self'",
        );
        check(
            "default-src 'none'",
            "default-src 'none'; script-src http://h:1/_fener/live.js; connect-src 'self'",
        );
        check(
            "default-src 'none'; connect-src 'self'",
            "default-src 'none'; connect-src 'self'; script-src http://h:1/_fener/live.js",
        );
        assert_eq!(allow_script("<p>", "", "h:1"), "<p>");
    }

    #[test]
    fn style_and_text_have_digests_of_their_own() {
        let digests = |html: &str| {
            let parts = PageParts::of(html);
            (digest(&[parts.style]), digest(&[parts.before, parts.between, parts.after]))
        };
        let page = |policy: &str, css: &str, text: &str| {
            format!("{POLICY}{policy}\"><style>{css}</style><p>{text}")
        };
        let (a, b) = (digests(&page("x", "1", "t")), digests(&page("y", "2", "t")));
        assert!(a.0 != b.0 && a.1 == b.1);
        let c = digests(&page("x", "1", "u"));
        assert!(a.0 == c.0 && a.1 != c.1);
    }

    #[test]
    fn a_dark_page_is_dark_in_every_browser() {
        let css = "@media (prefers-color-scheme:dark){a{color:red}}";
        let html = format!("{POLICY}style-src '{}'\"><style>{css}</style>", render::hash(css));
        let dark = ColorScheme::Dark.fix(&html);
        let (_, style, _) = cut(&dark, "<style>", "</style>").expect("a style");
        assert_eq!(style, "@media (min-width:0){a{color:red}}");
        assert!(dark.contains(&render::hash(style)));
    }
}
