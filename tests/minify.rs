//! The optional minifier: `minify: true` in `fener.yaml`, with the feature `minify`.
#![cfg(feature = "minify")]
#![allow(clippy::disallowed_methods, reason = "tests read files")]

mod support;

use support::Sample;

const TEXT: &str = "---\ntitle: Një\n---\nNjë **dy** *tre*\n\n```\na  <b>\n  c\n```\n\n- a\n- b\n";

#[test]
fn pages_are_smaller_and_whole() {
    let sample = || Sample::new().file("content/about/sq.md", TEXT);
    let plain = sample().build();
    let minified = sample().setting("minify: true").build();
    let pages = ["index.html", "sq/index.html", "sq/about/index.html", "lite/sq/about.html"];
    for page in pages {
        let (before, after) = (plain.text(page), minified.text(page));
        assert!(after.len() < before.len(), "{page}: {} bytes", after.len());
        // Style and script are the same, byte for byte: the policy allows them by their hashes.
        for element in ["<style>", "<script>"] {
            assert_eq!(elements(before, element), elements(after, element), "{page}");
        }
        assert_eq!(policy(before), policy(after), "{page}");
        // The HTML parser restores the case of attributes of inline SVG (HTML, 13.2.6.1).
        assert_eq!(paths(before), paths(after), "{page}");
        assert_eq!(before.matches("</p>").count(), after.matches("</p>").count(), "{page}");
        assert_eq!(before.matches("</li>").count(), after.matches("</li>").count(), "{page}");
    }
    let about = minified.text("sq/about/index.html");
    assert!(about.contains("<strong>dy</strong> "), "{about}");
    assert!(about.contains("a  &lt;b"), "{about}");
}

/// All elements that start so, up to the next closing tag of their name.
fn elements<'p>(page: &'p str, open: &str) -> Vec<&'p str> {
    let close = format!("</{}>", open.trim_matches(['<', '>']));
    let starts = page.match_indices(open).map(|(at, _)| &page[at..]);
    starts.map(|rest| rest.split(&*close).next().unwrap_or_default()).collect()
}

/// The data of all SVG paths.
fn paths(page: &str) -> Vec<&str> {
    let after = page.split(" d=\"").skip(1);
    after.map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

fn policy(page: &str) -> Vec<&str> {
    page.split(['"', '\'']).filter(|piece| piece.starts_with("sha256-")).collect()
}
