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

use crate::finding::{Location, Report};
use crate::model::Route;

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["third-party"], run };

/// Attributes that make a browser fetch, on any element.
const FETCHES: &[&str] = &["src", "srcset", "poster", "data", "background", "action"];
/// `<link>` fetches unless its `rel` is one of these.
const QUIET_LINKS: &[&str] = &["canonical", "alternate", "author", "license"];

fn run(output: &Output<'_>, report: &mut Report) {
    let html = match output.route {
        Route::Page { .. }
        | Route::LitePage { .. }
        | Route::Landing { .. }
        | Route::OldLanding { .. }
        | Route::Index { .. }
        | Route::LiteIndex { .. }
        | Route::Search { .. }
        | Route::Offline { .. }
        | Route::Chooser
        | Route::NotFound => output.bytes,
        _ => return,
    };
    if let Some(address) = foreign(html, output.site.campaign.base_url.as_deref()) {
        let location = match output.route {
            Route::Page { page, lang, .. } | Route::LitePage { page, lang, .. } => {
                output.site.page(page).text(lang).location.clone()
            }
            _ => Location::file("fener.yaml"),
        };
        report
            .error(
                "third-party",
                &location,
                format!("{} loads {address} from another site", output.route.file(output.site)),
            )
            .help("put the file beside the text, or link to it instead");
    }
}

/// The first address of another site that a browser would fetch on its own.
///
/// An absolute address holds `//`, so only those spots are looked at: most pages have few.
fn foreign(html: &[u8], own: Option<&str>) -> Option<String> {
    let spots = memchr::memmem::find_iter(html, b"//").map(|at| {
        let schemes = [&b"https:"[..], b"http:"];
        let scheme = schemes.into_iter().find(|scheme| html[..at].ends_with(scheme));
        at - scheme.map_or(0, <[u8]>::len)
    });
    let is_own = |start: usize| own.is_some_and(|own| html[start..].starts_with(own.as_bytes()));
    // Most addresses belong to links.
    let is_link = |start: usize| html[..start].ends_with(b"<a href=\"");
    let mut foreign = spots.filter(|start| !is_own(*start) && !is_link(*start));
    foreign.find_map(|start| fetched(html, start))
}

/// The address that starts here, if a browser fetches it.
fn fetched(html: &[u8], start: usize) -> Option<String> {
    let open = memchr::memrchr(b'<', &html[..start]).unwrap_or(0);
    let close = memchr::memchr(b'>', &html[start..]).map_or(html.len(), |close| start + close);
    let rest = &html[start..close];
    let url = rest.split(|byte| b"\"' )".contains(byte)).next().unwrap_or_default();
    is_fetched(&html[open..start], rest).then(|| String::from_utf8_lossy(url).into_owned())
}

/// Returns true if a browser fetches the address that follows this beginning of a tag, or of a style.
fn is_fetched(tag: &[u8], rest: &[u8]) -> bool {
    let has = |part: &[u8], wanted: &str| memchr::memmem::find(part, wanted.as_bytes()).is_some();
    if let Some(style) = tag.strip_prefix(b"<style") {
        let quotes = style.iter().rev().take_while(|byte| b"\"' ".contains(byte)).count();
        return style[..style.len() - quotes].ends_with(b"url(") || style.ends_with(b"@import \"");
    }
    let Some(equals) = memchr::memrchr(b'=', tag) else { return false };
    let before = &tag[..equals];
    let name = before.rsplit(|byte| b" \n\"".contains(byte)).next().unwrap_or_default();
    if tag.starts_with(b"<meta") {
        return has(tag, "http-equiv=\"refresh\"");
    }
    if name == b"href" && tag.starts_with(b"<link") {
        return !QUIET_LINKS.iter().any(|rel| {
            let rel = format!("rel=\"{rel}\"");
            has(tag, &rel) || has(rest, &rel)
        });
    }
    FETCHES.iter().any(|attribute| attribute.as_bytes() == name)
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
            ("<p>https://x.org/</p>", None),
        ] {
            assert_eq!(foreign(html.as_bytes(), own).as_deref(), found, "{html}");
        }
    }
}
