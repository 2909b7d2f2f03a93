//! Styles inside of an e-book: they load nothing from the network, and run nothing.

use crate::css_addresses::{Loaded, loaded};

use super::super::Refusal;
use super::super::address::address;
use super::super::refusal::{SCRIPT, UNREADABLE, fetched};
use super::part_kind;

/// Judges a style sheet or a `style` attribute.
///
/// # Errors
///
/// Refuses one that fetches something from elsewhere, runs a script, or takes in a part of the document that is not judged as a style
/// sheet.
pub(super) fn inspect(css: &str) -> Result<(), Refusal> {
    loaded(css).ok_or(UNREADABLE)?.iter().try_for_each(|loaded| match loaded {
        Loaded::Script => Err(SCRIPT),
        Loaded::File(place) if is_font_of_reader(place) => Ok(()),
        Loaded::File(place) => fetched(address(place)),
        Loaded::Sheet(place) => {
            fetched(address(place))?;
            if part_kind::is_own_sheet(place) { Ok(()) } else { Err(UNREADABLE) }
        }
    })
}

/// Returns `true` for a font of a Sony reader, which many e-books name: `res:///opt/sony/ebook/FONT/a.ttf`.
fn is_font_of_reader(place: &str) -> bool {
    let path = place.strip_prefix("res:///");
    path.is_some_and(|path| part_kind::is_font(path) && !path.starts_with(['/', '\\']))
}

#[cfg(test)]
mod tests {
    use super::super::super::refusal::{LOCAL, REMOTE};
    use super::*;

    #[test]
    fn addresses_in_styles_are_judged() {
        for (expected, sheets) in [
            (
                Ok(()),
                &[
                    "a{color:red}",
                    "/* (http://a) \" */a{background:url(b.png)}",
                    "@namespace \"http://www.w3.org/1999/xhtml\";@namespace epub 'http://a';",
                    "p::before{content:\"\\201C\"} q{quotes:\"\\\"\" '\\''}",
                    "p::before{content:\"Tel: 112\"} a:after{content:\" (\" attr(href) \")\"}",
                    "@font-face{src:url('../a.otf') format(\"opentype\")}",
                    "@font-face{src:url(res:///opt/sony/ebook/FONT/a.ttf)}",
                    "@import url( '../b.css' ) print;@IMPORT \"a.css\";",
                    "a{background:url(data:image/png;base64,AA)}",
                    "html{scroll-behavior:smooth}",
                    "<!-- a{color:red} -->",
                ][..],
            ),
            (
                Err(REMOTE),
                &[
                    "a{background:url(http://a)}",
                    "a{background:URL( //a )}",
                    "@import 'https://a/b.css';",
                    "a{background:image-set(\"https://a\" 1x)}",
                    "a{background:image-set('a' 1x,\"https://a\" 1x)}",
                    "a{background:src('https://a')}",
                    "a{--b:'https://a'}",
                    "a{content:\"/*\";background:url(http://a)}",
                    "a{background:url(/*);b:url(http://a)}",
                    "a{content:'\\'/*';background:url(http://a)}",
                    "a{background:u\\72l(\\68ttp://a)}",
                    "@namespace \"http://a\";b{background:url(http://c)}",
                    "@import \"\\68\u{c}ttps://a\";",
                    "@import \"\\68\r\nttps://a\";",
                ],
            ),
            (
                Err(LOCAL),
                &[
                    "a{background:url(file://b/c.png)}",
                    "a{background:url(\"\\5c\\5c b\\5c c.png\")}",
                    "a{background:url(\\\\\\\\b\\\\c.png)}",
                    "a{background:url(\"/\\5c b/c.png\")}",
                    "a{background:src(\"file://b/c\")}",
                    "@font-face{src:url(\"file:////b/a.otf\")}",
                    "@font-face{src:url(res:////b/a.otf)}",
                    "@import \"file://a/b.css\";",
                    "@import '\\5c\\5c a\\5c b.css';",
                ],
            ),
            (
                Err(SCRIPT),
                &["a{width:expression(b)}", "a{behavior: url(b.htc)}", "a{b:url(javascript:c)}"],
            ),
            (
                Err(UNREADABLE),
                &["@import 'a.txt';", "@import url(a.xsl)", "@import \"data:text/css,a.css\""],
            ),
        ] {
            for css in sheets {
                assert_eq!(inspect(css), expected, "{css:?}");
            }
        }
    }
}
