//! BuildArgs the theme's files small, once, when they are loaded; the one file that names a minifier.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

/// A stylesheet without what a browser does not need. `Err` says what is wrong with it.
///
/// No browser targets are set: old targets would break logical properties, and with them RTL.
pub fn css(text: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(text, ParserOptions::default()).map_err(|e| e.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|e| e.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    sheet.to_css(options).map(|css| css.code).map_err(|e| e.to_string())
}

/// A script without indents and without lines that are comments. The rest is left alone.
pub fn script(text: &str) -> String {
    let lines =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// A template without its indents, so that pages need no minifying. Line numbers stay true, and
/// between two lines a line break remains, which is the space that shows.
pub fn template(text: &str) -> String {
    text.lines().map(str::trim_start).collect::<Vec<_>>().join("\n")
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
        assert_eq!(template("<p>\n  a\n</p>\n"), "<p>\na\n</p>");
    }
}
