//! Minifiers for styles and scripts of a theme, which run once a build, and for whole pages.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// Minifies a stylesheet. `Err` describes a mistake in it.
///
/// No browser targets are set: old targets would break logical properties, and with them RTL.
pub fn css(text: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|e| e.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|e| e.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    sheet.to_css(options).map(|css| css.code).map_err(|e| e.to_string())
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
    fn small_files() {
        assert_eq!(
            css("a { margin-inline-start: 0px; }\n").as_deref(),
            Ok("a{margin-inline-start:0}")
        );
        assert!(css("a { color: }}").is_err());
        assert_eq!(script("// why\nlet a = 1;\n\n  a += 1;\n"), "let a = 1;\na += 1;");
    }
}
