//! `third-party`: a page that would ask another site for something.
//!
//! Every such request tells somebody who reads the page. Links are fine: they ask only when pressed.

use crate::finding::{Place, Report};
use crate::model::Route;

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["third-party"], run };

/// Attributes that make a browser fetch, as they stand in a tag.
const FETCHES: &[&str] = &[" src=", " srcset=", " poster=", " data=", " background=", " action="];
/// `<link>` fetches unless its `rel` is one of these.
const QUIET_LINKS: &[&str] = &["canonical", "alternate", "author", "license"];

fn run(output: &Output<'_>, report: &mut Report) {
    let html = match output.route {
        Route::Page { .. }
        | Route::Twin { .. }
        | Route::Landing { .. }
        | Route::OldLanding { .. }
        | Route::Index { .. }
        | Route::IndexTwin { .. }
        | Route::Chooser
        | Route::NotFound => String::from_utf8_lossy(output.bytes),
        _ => return,
    };
    if let Some(address) = foreign(&html, output.site.campaign.base_url.as_deref()) {
        let place = match output.route {
            Route::Page { page, lang, .. } | Route::Twin { page, lang, .. } => {
                output.site.page(page).text(lang).place.clone()
            }
            _ => Place::file("fener.yaml"),
        };
        report
            .error(
                "third-party",
                &place,
                format!("{} would ask another site for {address}", output.route.file(output.site)),
            )
            .help("put the file beside the text, or link to it instead");
    }
}

/// The first address of another site that a browser would fetch on its own.
fn foreign(html: &str, own: Option<&str>) -> Option<String> {
    let is_foreign = |url: &str| {
        let absolute =
            url.starts_with("http:") || url.starts_with("https:") || url.starts_with("//");
        absolute && own.is_none_or(|own| !url.starts_with(own))
    };
    for tag in html.split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
        for name in FETCHES {
            if let Some(url) = attribute(tag, name).filter(|url| is_foreign(url)) {
                return Some(url.to_owned());
            }
        }
        let rel = attribute(tag, " rel=").unwrap_or_default();
        if tag.starts_with("link ") && !QUIET_LINKS.contains(&rel) {
            if let Some(url) = attribute(tag, " href=").filter(|url| is_foreign(url)) {
                return Some(url.to_owned());
            }
        }
        if tag.starts_with("meta ") && attribute(tag, " http-equiv=") == Some("refresh") {
            return Some("a redirect".to_owned());
        }
    }
    let style = html.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next());
    let mut rest = style.unwrap_or_default();
    while let Some(at) = rest.find("url(") {
        rest = &rest[at + 4..];
        let url = rest.split(')').next().unwrap_or_default().trim_matches(['"', '\'', ' ']);
        if is_foreign(url) {
            return Some(url.to_owned());
        }
    }
    style.filter(|style| style.contains("@import")).map(|_| "a stylesheet (@import)".to_owned())
}

fn attribute<'h>(tag: &'h str, name: &str) -> Option<&'h str> {
    let rest = &tag[tag.find(name)? + name.len()..];
    match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].split(quote).next(),
        _ => rest.split([' ', '/']).next(),
    }
}

#[cfg(test)]
mod tests {
    use super::foreign;

    #[test]
    fn what_asks_another_site() {
        let own = Some("https://example.org/");
        for (html, found) in [
            ("<img src=\"a.webp\"><a href=\"https://x.org\">x</a>", None),
            ("<img src=\"https://x.org/a.webp\">", Some("https://x.org/a.webp")),
            ("<img src=//x.org/a.webp>", Some("//x.org/a.webp")),
            ("<img src=\"https://example.org/a.webp\">", None),
            ("<link rel=\"canonical\" href=\"https://x.org/\">", None),
            ("<link rel=\"stylesheet\" href=\"https://x.org/a.css\">", Some("https://x.org/a.css")),
            ("<style>a{background:url('https://x.org/b')}</style>", Some("https://x.org/b")),
            ("<style>@import \"x.css\"</style>", Some("a stylesheet (@import)")),
            ("<meta http-equiv=\"refresh\" content=\"0\">", Some("a redirect")),
        ] {
            assert_eq!(foreign(html, own).as_deref(), found, "{html}");
        }
    }
}
