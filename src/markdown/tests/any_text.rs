//! Parses any text, and any mixture of pieces of Markdown.

use proptest::prelude::*;

use super::*;

/// Pieces of Markdown that meet in surprising ways.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    " ",
    "    ",
    "\t",
    "\r\n",
    "a",
    "ë",
    "ق",
    "116 111",
    "- ",
    "1. ",
    "- [ ] ",
    ": ",
    ":::",
    "> ",
    "## ",
    "### ",
    "{.red-flags}",
    "{.red_flags}",
    "{#a}",
    "{words}",
    "{: .steps}",
    "{{<",
    "##Steps",
    "##\u{a0}",
    "[x] (helpline:p)",
    "[x](two words.pdf)",
    "[x]（helpline:p）",
    "[x]()",
    "[](helpline:p)",
    "[a][b]",
    "[[wiki]]",
    "[!NOTE]",
    "~~",
    "~",
    "24. ",
    "2026. ",
    "(",
    ")",
    "{.",
    "www.a.b",
    "https://a.b/c_d?e=1&f=2",
    "https://",
    "a@b.c",
    "[^1]",
    "[^1]: ",
    "[P](helpline:p)",
    "![i 1](y \"c\")",
    "[",
    "](",
    "![",
    "<b>",
    "<!--",
    "-->",
    "<div>",
    "<https://a.b>",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "|",
    "|a|b|\n|-|:-:|\n",
    "\n---\n",
    "===",
    "\\",
    "&amp;",
    "\0",
    "[a]: b\n",
    "[a]",
    "\u{feff}",
    "\u{200f}",
    "💡",
    "İ",
];

fn check_invariants(source: &str) {
    let body = parse(source, 1);
    let end = body.html.len() as u32;
    let on_border = |at: u32| body.html.is_char_boundary(at as usize);
    assert!(
        body.placeholders
            .iter()
            .all(|placeholder| placeholder.at < end && on_border(placeholder.at))
    );
    assert!(body.placeholders.is_sorted_by_key(|placeholder| placeholder.at));
    let mut at = 0;
    for section in &body.sections {
        assert!(section.html.start == at && on_border(section.html.end));
        at = section.html.end;
    }
    assert_eq!(at, end, "parts cover the text");
    for block in &body.blocks {
        assert!(source.get(block.source.start as usize..block.source.end as usize).is_some());
        assert!(body.html.get(block.html.start as usize..block.html.end as usize).is_some());
        let placeholders =
            &body.placeholders[block.placeholders.start as usize..block.placeholders.end as usize];
        assert!(placeholders.iter().all(|placeholder| block.html.contains(&placeholder.at)));
    }
    for name in [
        "p",
        "li",
        "ul",
        "ol",
        "dl",
        "div",
        "dt",
        "dd",
        "label",
        "em",
        "strong",
        "td",
        "blockquote",
    ] {
        let opened = body.html.matches(&format!("<{name}>")).count()
            + body.html.matches(&format!("<{name} ")).count();
        assert_eq!(opened, body.html.matches(&format!("</{name}>")).count(), "{name}");
    }
}

/// Markup that readers would see, or a link that leads nowhere, is among the mistakes of the text.
fn check_no_silence(source: &str) {
    // Text that is escaped, or is code, is meant.
    if source.contains(['\\', '`']) {
        return;
    }
    let body = parse(source, 1);
    let mut html = String::new();
    let mut rest = &*body.html;
    while let Some((before, code)) = rest.split_once("<pre><code>") {
        html.push_str(before);
        rest = code.split_once("</code></pre>").map_or("", |(_, rest)| rest);
    }
    html.push_str(rest);
    for heading in &body.headings {
        html.push_str(heading.html());
    }
    for (_, alt) in body.placeholders.iter().filter_map(|placeholder| match &placeholder.kind {
        PlaceholderKind::Image { alt, caption, .. } => Some((caption, alt)),
        _ => None,
    }) {
        html.push_str(&format!(" {alt} "));
    }
    let has_leftover =
        body.mistakes.iter().any(|mistake| matches!(mistake.kind, MistakeKind::Leftover(_)));
    if html.contains("{.") || html.contains("](") {
        assert!(has_leftover, "{html}");
    }
    let has_comment = body.mistakes.iter().any(|m| m.kind == MistakeKind::UnclosedComment);
    if html.contains("&lt;!--") {
        assert!(has_comment || !body.raw_html.is_empty(), "{html}");
    }
}

proptest! {
    #[test]
    fn any_text_parses(source in any::<String>()) {
        check_invariants(&source);
    }

    #[test]
    fn no_markup_is_left_in_silence(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)
    ) {
        check_no_silence(&pieces.concat());
    }

    #[test]
    fn any_markdown_parses(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        check_invariants(&pieces.concat());
    }
}

#[test]
fn a_long_leftover_is_cut_between_letters() {
    // Code is masked byte by byte; letters of three bytes end at each of three places.
    for (open, shift) in ["[a](", "{.a ", "<! --", "[a][", ":a", "**"]
        .into_iter()
        .flat_map(|open| (0..3).map(move |shift| (open, shift)))
    {
        parse(&format!("{open}{}`{}`", "x".repeat(shift), "€".repeat(1_000)), 1);
    }
}
