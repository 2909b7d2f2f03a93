//! Minifiers for styles and scripts of a theme, which run once a build, and for whole pages.

use cssparser::{ParseError, Parser, ParserInput, Token};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// Blocks, functions and brackets inside of each other: lightningcss reads them by recursion. The built-in theme
/// needs 6.
const MAX_DEPTH: usize = 16;
/// Rules of a sheet: lightningcss joins rules in a time that grows with the square of their number, 2,000 in half a
/// second. The largest built-in sheet has 190.
const MAX_RULES: usize = 2_000;

/// Minifies a stylesheet. `Err` describes a mistake in it.
///
/// No browser targets are set: old targets would break logical properties, and with them RTL.
pub fn css(text: &str) -> Result<String, String> {
    let mut rules = 0;
    if is_deeper(&mut Parser::new(&mut ParserInput::new(text)), MAX_DEPTH, &mut rules) {
        return Err(format!("more than {MAX_DEPTH} blocks or functions inside of each other"));
    }
    if rules > MAX_RULES {
        return Err(format!("{rules} rules; the limit is {MAX_RULES}"));
    }
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|e| e.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|e| e.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    let css = sheet.to_css(options).map_err(|e| e.to_string())?.code;
    if ends(&css, "style") { Err("`</style` would end the page's style".into()) } else { Ok(css) }
}

/// Returns `true` if blocks, functions and brackets are nested more than `depth` times. Counts the rules.
fn is_deeper(parser: &mut Parser<'_, '_>, depth: usize, rules: &mut usize) -> bool {
    while let Ok(token) = parser.next_including_whitespace_and_comments() {
        let opens = matches!(
            token,
            Token::Function(_)
                | Token::ParenthesisBlock
                | Token::SquareBracketBlock
                | Token::CurlyBracketBlock
        );
        if !opens {
            continue;
        }
        *rules += usize::from(*token == Token::CurlyBracketBlock);
        let Some(depth) = depth.checked_sub(1) else { return true };
        // A block that is left before its end is an error, too: it was too deep.
        let inner = parser.parse_nested_block(|inner| {
            Ok::<bool, ParseError<'_, ()>>(is_deeper(inner, depth, rules))
        });
        if inner.unwrap_or(true) {
            return true;
        }
    }
    false
}

/// Returns `true` if a text inside of this HTML element would end it (HTML, 13.2.5.3).
pub fn ends(text: &str, element: &str) -> bool {
    let end = format!("</{element}");
    text.as_bytes().windows(end.len()).any(|part| part.eq_ignore_ascii_case(end.as_bytes()))
}

/// Minifies a page. Style and script stay as they are, so that the hashes of the Content-Security-Policy are
/// valid; closing tags and the content of inline SVG are kept. Without the feature `minify` it returns the page as it is.
pub fn html(page: Vec<u8>) -> Vec<u8> {
    #[cfg(feature = "minify")]
    let page = {
        let settings = minify_html::Cfg {
            keep_closing_tags: true,
            keep_html_and_head_opening_tags: true,
            minify_css: false,
            minify_js: false,
            ..minify_html::Cfg::new()
        };
        minify_html::minify(&page, &settings)
    };
    page
}

/// Removes indents, empty lines and comment lines from a script. It has no parser, so it changes nothing else.
pub fn script(text: &str) -> String {
    let lines =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_sheets_are_refused() {
        let nested = |open: &str, inside: &str, close: &str, n: usize| {
            format!("{}{inside}{}", open.repeat(n), close.repeat(n))
        };
        for n in [17, 30_000] {
            for text in [
                "a{".repeat(n),
                nested("a{", "", "}", n),
                format!("a{}{{}}", nested(":not(", "b", ")", n)),
                format!("a{{width:{}}}", nested("calc(", "1px", ")", n)),
                format!("a{{--b:{}}}", nested("[", "", "]", n)),
                format!("{}{{}}", nested("@media (", "", ")", n)),
                nested("@supports (a:b){", "", "}", n),
            ] {
                assert!(css(&text).is_err_and(|reason| reason.starts_with("more than")), "{n}");
            }
        }
        for text in [
            nested("a{", "color:red", "}", 12),
            format!("a{}{{color:red}}", nested(":not(", "b", ")", 16)),
            format!("a{{width:{}}}", nested("calc(1px + ", "1em", ")", 14)),
            format!("a{{width:{}}}", nested("min(1px, ", "1em", ")", 14)),
            format!("a{{color:{}}}", nested("color-mix(in srgb, red, ", "blue", ")", 14)),
            format!("a{{color:{}}}", nested("var(--a, ", "blue", ")", 14)),
            "a{color:red}/* {{{{{{{{{{{{{{{{{{{{{ */b{content:\"((((((((((((((((((((\"}".to_owned(),
        ] {
            assert!(css(&text).is_ok_and(|css| !css.is_empty()), "{text}");
        }
    }

    #[test]
    fn small_files() {
        assert_eq!(
            css("a { margin-inline-start: 0px; }\n").as_deref(),
            Ok("a{margin-inline-start:0}")
        );
        assert!(css("a { color: }}").is_err());
        for rules in
            ["a{b:c}", "a{b:c;d:e}", "@media print{a{b:c}}", "@layer a{a{b:c}}", "a{&b{c:d}}"]
        {
            assert!(
                css(&rules.repeat(2_001)).is_err_and(|reason| reason.contains("rules")),
                "{rules}"
            );
        }
        for text in [
            "a::after{content:\"</style><meta>\"}",
            "a::after{content:'</STYLE '}",
            "a::after{content:\"<\\2f style>\"}",
            "a{background:url('#</style>')}",
            "[title=\"</Style\"]{color:red}",
            "@font-face{font-family:\"</style>\";src:url(#a)}",
        ] {
            assert!(css(text).is_err(), "{text}");
        }
        assert_eq!(script("// why\nlet a = 1;\n\n  a += 1;\n"), "let a = 1;\na += 1;");
    }
}
