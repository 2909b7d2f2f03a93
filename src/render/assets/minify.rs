//! Minifiers for scripts of a theme, which run once a build, and for whole pages.

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
    fn scripts_lose_comments_and_indents() {
        assert_eq!(script("// why\nlet a = 1;\n\n  a += 1;\n"), "let a = 1;\na += 1;");
    }
}
