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

/// Returns the messages of a code for a guide with this text.
fn messages(code: &str, body: &str) -> Vec<String> {
    let sample = Sample::new().text("content/guides/first/sq.md", "I pari", body);
    let found = sample.check();
    let of_code = found.all().into_iter().filter(|finding| finding.code == code);
    of_code.map(|finding| format!("{}: {}", finding.location.line, finding.message)).collect()
}

#[test]
fn code_without_an_end_does_not_swallow_a_guide() {
    for (body, line) in [
        ("Hyrje.\n\n```\n## Hapat {.steps}\n\n1. Një\n", Some(6)),
        ("Hyrje.\n\n~~~~\na\n~~~\n", Some(6)),
        ("> ```\n> a\n\nb\n", Some(4)),
        ("- a\n\n  ```\n  b\n\nc\n", Some(6)),
        ("```\nëëë\n", Some(4)),
        ("```\n", Some(4)),
        ("```\na\n```\n", None),
        ("~~~~ text\na\n~~~~~\n\nb\n", None),
        ("> ```\n> a\n> ```\n", None),
        ("    a\n    b\n", None),
    ] {
        let found = messages("dropped-text", body);
        let expected = line.map(|line| format!("{line}: this line starts code that has no end"));
        assert_eq!(found.len(), usize::from(expected.is_some()), "{body:?}: {found:?}");
        if let Some(expected) = expected {
            assert!(found[0].starts_with(&expected), "{body:?}: {found:?}");
        }
    }
}

#[test]
fn words_behind_the_address_of_a_card_are_not_lost_in_silence() {
    let found = messages("dropped-text", "[Ndihmë](helpline:emergency \"ditën\")\n");
    assert_eq!(found, ["4: the words \"ditën\" behind the address are not shown"]);
    assert_eq!(messages("dropped-text", "[Ndihmë](helpline:emergency)\n"), [""; 0]);
}
