//! No text leaves markup in a page without a finding.

use std::collections::HashSet;

use fener::model::Route;
use proptest::prelude::*;

use crate::support::rendered::rendered;
use crate::support::{Folder, Sample};

/// The pieces of texts. Escapes are left out: they are meant.
const PIECES: &[&str] = &[
    "fjalë",
    "112",
    "24.",
    "a",
    "B",
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "## ",
    "##",
    "### ",
    "# ",
    "1. ",
    "2) ",
    "- ",
    "- [ ] ",
    "* ",
    "> ",
    ": ",
    "\n: ",
    "    ",
    "\t",
    "\u{a0}",
    "{.steps}",
    " {.red-flags}",
    "{.x}",
    "{.",
    "{#a}",
    "{",
    "}",
    "[",
    "[",
    "]",
    "]",
    "(",
    ")",
    "](",
    "] (",
    "]()",
    "](helpline:emergency)",
    "](../first/sq.md)",
    "](#a)",
    "](https://example.org/)",
    "](tel:112)",
    "](two words.pdf)",
    "]: /x",
    "[a][b]",
    "[^1]",
    "[^1]: ",
    "![",
    "!",
    "<!--",
    "-->",
    "<!",
    "<",
    ">",
    "<b>",
    "</b>",
    "<br>",
    "<https://example.org/>",
    "https://example.org/a(b",
    "a@b.al",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "**",
    "*",
    "_",
    "__",
    "~~",
    "|",
    "|---|---|\n",
    "---\n",
    "===\n",
    "&",
    "#",
    "\"",
    "'",
    "=",
    "+",
    "{{<",
    "[!NOTE]",
    "［",
    "］",
    "（",
    "）",
    "„",
    "؟",
    "…",
    "\u{200b}",
    "\u{feff}",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 1..9).prop_map(|pieces| pieces.concat())
}

/// The pieces of text that readers see, code left out; and the page's own markup.
fn visible(page: &str) -> (Vec<String>, &str) {
    let main = page.split_once("<main").map_or(page, |(_, rest)| rest);
    let main = main.split_once("</main>").map_or(main, |(main, _)| main);
    let (mut texts, mut code, mut rest) = (Vec::new(), 0, main);
    while let Some((text, after)) = rest.split_once('<') {
        if code == 0 {
            texts.push(crate::support::html::unescape(text));
        }
        match after {
            tag if tag.starts_with("code") || tag.starts_with("pre") => code += 1,
            tag if tag.starts_with("/code") || tag.starts_with("/pre") => code -= 1,
            _ => {}
        }
        rest = after.split_once('>').map_or("", |(_, rest)| rest);
    }
    (texts, main)
}

/// The markup that a page still holds.
fn leftover(page: &str) -> Option<&'static str> {
    let (texts, main) = visible(page);
    let seen = |mark: &str| texts.iter().any(|text| text.contains(mark));
    if main.contains("href=\"\"") {
        return Some("an empty href");
    }
    if main.contains("<!--") {
        return Some("a comment");
    }
    ["{.", "](", "<!--"].into_iter().find(|mark| seen(mark))
}

proptest! {
    // The message names the short texts that fail; shrinking would render them all again.
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 0, ..ProptestConfig::default() })]

    #[test]
    fn markup_that_readers_see_is_a_finding(
        texts in prop::collection::vec((text(), prop::option::of("[^\\p{Cc}\\\\`&]{1,20}")), 24),
    ) {
        let folder: Folder = Sample::new().write();
        for (number, (body, title)) in texts.iter().enumerate() {
            let title = title.as_deref().unwrap_or("Titull");
            let title = serde_json::to_string(title).expect("a string");
            let text = format!("---\ntitle: {title}\ndescription: {title}\n---\n{body}\n");
            folder.put(&format!("content/guides/n{number}/sq.md"), text.as_bytes());
        }
        let (pages, report) = rendered(folder.path(), |route| {
            matches!(route, Route::Page { .. } | Route::LitePage { .. })
        });
        let found: HashSet<String> =
            report.sorted().iter().map(|finding| finding.location.file.to_string()).collect();
        let mut left = Vec::new();
        for (number, text) in texts.iter().enumerate() {
            if found.contains(&format!("content/guides/n{number}/sq.md")) {
                continue;
            }
            for path in [format!("sq/guides/n{number}/index.html"), format!("lite/sq/guides/n{number}.html")] {
                let mark = leftover(&pages[&path]);
                left.extend(mark.map(|mark| format!("{path} holds {mark} without a finding: {text:?}")));
            }
        }
        prop_assert!(left.is_empty(), "{}", left.join("\n"));
    }
}
