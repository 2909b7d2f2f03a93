//! What the preview adds to a page on its way to a browser, and to no page that is built: the script
//! that renews it, and room for it in the page's own policy.

use std::fmt::Write;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use crate::render;

use super::snapshot::Page;
use super::{Editor, PreviewOptions};

/// The script, at an address of its own, so that a slow connection is not slowed down by it.
pub const SCRIPT: &str = "/_fener/live.js";

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// How pages are dressed in this preview.
pub struct ScriptInjector {
    root: PathBuf,
    editor: Editor,
    no_script: bool,
}

/// Who gets the page.
#[derive(Clone, Copy)]
pub struct Client<'r> {
    /// The preview's own name, as this reader calls it: `127.0.0.1:4000`.
    pub host: &'r str,
    pub query: Option<&'r str>,
    /// Sits at this computer, where files can be opened.
    pub is_loopback: bool,
}

impl ScriptInjector {
    pub fn new(options: &PreviewOptions) -> ScriptInjector {
        ScriptInjector {
            root: options.root.clone(),
            editor: options.editor.clone(),
            no_script: options.no_script,
        }
    }

    /// The bytes of a page for a browser; those of other files stay as they are.
    pub fn inject(&self, page: &Page, snapshot: u64, reader: Client<'_>) -> Vec<u8> {
        if !page.file.ends_with(".html") {
            return page.bytes.clone();
        }
        let Ok(html) = std::str::from_utf8(&page.bytes) else { return page.bytes.clone() };
        let html = match reader.query.and_then(Light::request) {
            Some(light) => light.fix(html),
            None => html.to_owned(),
        };
        if self.no_script {
            return html.into_bytes();
        }
        let parts = Parts::of(&html);
        let mut tag = format!(
            "<script src=\"{SCRIPT}\" defer data-fener-live data-scene=\"{snapshot}\" \
             data-style=\"{:x}\" data-body=\"{:x}\" data-badge=\"{}\"",
            digest(&[parts.style]),
            digest(&[parts.before, parts.between, parts.after]),
            page.badge.words.join(" "),
        );
        if reader.is_loopback {
            tag.push_str(" data-home=\"1\"");
            if let Some(source) = &page.badge.source {
                let edit = self.editor.link(&self.root, source, 1, 1);
                let (source, edit) = (quoted(source), quoted(&edit));
                let _ = write!(tag, " data-source=\"{source}\" data-edit=\"{edit}\"");
            }
        }
        tag.push_str("></script>\n");
        let opened = opened(&html, parts.policy, reader.host);
        let end = opened.rfind("</body>").unwrap_or(opened.len());
        let (before, after) = opened.split_at(end);
        [before, &tag, after].concat().into_bytes()
    }
}

/// A page around its policy and its style, which the preview compares one by one.
struct Parts<'h> {
    before: &'h str,
    policy: &'h str,
    between: &'h str,
    style: &'h str,
    after: &'h str,
}

impl<'h> Parts<'h> {
    fn of(html: &'h str) -> Parts<'h> {
        let (before, policy, rest) = match cut(html, POLICY, "\"") {
            Some(parts) => parts,
            None => ("", "", html),
        };
        let (between, style, after) = match cut(rest, "<style>", "</style>") {
            Some(parts) => parts,
            None => ("", "", rest),
        };
        Parts { before, policy, between, style, after }
    }
}

/// What stands before a mark, from there to the next mark, and behind.
fn cut<'t>(text: &'t str, from: &str, to: &str) -> Option<(&'t str, &'t str, &'t str)> {
    let (before, rest) = text.split_once(from)?;
    let (inside, after) = rest.split_once(to)?;
    Some((before, inside, after))
}

/// The page with a policy that lets in the preview's own script, and what this asks for.
fn opened(html: &str, policy: &str, host: &str) -> String {
    if policy.is_empty() {
        return html.to_owned();
    }
    let script = format!("http://{host}{SCRIPT}");
    let scripts = match policy.split_once("script-src ") {
        Some((before, after)) => format!("{before}script-src {script} {after}"),
        None => format!("{policy}; script-src {script}"),
    };
    // Pages may ask their own site already; a second line would be ignored, with a complaint.
    let asks = policy.contains("connect-src ");
    let wider = if asks { scripts } else { format!("{scripts}; connect-src 'self'") };
    html.replacen(&format!("{POLICY}{policy}\""), &format!("{POLICY}{wider}\""), 1)
}

fn digest(parts: &[&str]) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

fn quoted(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Day or night, whatever the browser prefers: for the dashboard, which shows both.
#[derive(Clone, Copy)]
enum Light {
    Day,
    Night,
}

impl Light {
    fn request(query: &str) -> Option<Light> {
        query.split('&').find_map(|pair| match pair {
            "_fener=light" => Some(Light::Day),
            "_fener=dark" => Some(Light::Night),
            _ => None,
        })
    }

    /// Turns the style's questions about the browser's preference into answers.
    fn fix(self, html: &str) -> String {
        let Some((_, style, _)) = cut(html, "<style>", "</style>") else { return html.to_owned() };
        let (yes, no) = ("(min-width:0)", "(max-width:0)");
        let (dark, light, scheme) = match self {
            Light::Day => (no, yes, "light"),
            Light::Night => (yes, no, "dark"),
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
    fn a_policy_lets_in_one_script_more() {
        let page = |policy: &str| format!("<head>{POLICY}{policy}\"><style>a{{}}</style></head>");
        let check = |before: &str, after: &str| {
            let html = page(before);
            assert_eq!(opened(&html, Parts::of(&html).policy, "h:1"), page(after));
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
        assert_eq!(opened("<p>", "", "h:1"), "<p>");
    }

    #[test]
    fn style_and_text_are_told_apart() {
        let digests = |html: &str| {
            let parts = Parts::of(html);
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
    fn night_is_night_whatever_the_browser_says() {
        let css = "@media (prefers-color-scheme:dark){a{color:red}}";
        let html = format!("{POLICY}style-src '{}'\"><style>{css}</style>", render::hash(css));
        let night = Light::Night.fix(&html);
        let (_, style, _) = cut(&night, "<style>", "</style>").expect("a style");
        assert_eq!(style, "@media (min-width:0){a{color:red}}");
        assert!(night.contains(&render::hash(style)));
    }
}
