//! Parses Markdown as editors write it, and compares the result.

use proptest::prelude::*;

use super::*;

/// The HTML with its holes filled in a way that is easy to read.
fn shown(body: &ParsedText) -> String {
    let mut out = String::new();
    let whole = 0..body.html.len() as u32;
    body.fill(whole, &mut out, |placeholder, out| match &placeholder.kind {
        PlaceholderKind::Link { dest, title, text } if title.is_empty() => {
            out.push_str(&format!("<a {dest}={text}>"));
        }
        PlaceholderKind::Link { dest, title, text } => {
            out.push_str(&format!("<a {dest}={text}~{title}>"))
        }
        PlaceholderKind::Image { dest, alt, caption, block, .. } => {
            out.push_str(&format!("<img {dest}={alt}~{caption}{}>", if *block { "!" } else { "" }));
        }
        PlaceholderKind::Card { dest, text } => out.push_str(&format!("<card {dest}={text}>")),
        PlaceholderKind::Phrase(phrase) => out.push_str(&format!("[{phrase}]")),
    });
    out
}

fn check(source: &str, expected: &str) {
    assert_eq!(shown(&parse(source, 1)).trim_end().replace("\n<", "<"), expected, "{source}");
}

#[test]
fn running_text() {
    check(
        "*a* **b** `<c>` & \"d\"\\\ne {{ f }}",
        "<p><em>a</em> <strong>b</strong> <code>&lt;c&gt;</code> &amp; &quot;d&quot;<br>e {{ f }}</p>",
    );
    check("^no^ $no$ [[no]] 'a' -- b...", "<p>^no^ $no$ [[no]] 'a' -- b...</p>");
    check("~~a *b*~~ c", "<p><del>a <em>b</em></del> c</p>");
    check("10~20 dhe 30~40 ~a~", "<p>10~20 dhe 30~40 <del>a</del></p>");
    check("a~b~ ~c~d ~10 deri ~20", "<p>a~b~ ~c~d ~10 deri ~20</p>");
    check("~a *b*~. (~c~) ~~d~~e", "<p><del>a <em>b</em></del>. (<del>c</del>) <del>d</del>e</p>");
    check(
        "> a\n\n***\n\n    <b>",
        "<blockquote><p>a</p></blockquote><hr><pre><code>&lt;b&gt;</code></pre>",
    );
    check("3. a\n4. b", "<ol start=\"3\"><li>a</li><li>b</li></ol>");
    check("- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>");
}

#[test]
fn links_images_and_cards() {
    check(
        "[a *b*](c \"d\") <https://e.f> <g@h.i>",
        "<p><a c=a b~d>a <em>b</em></a> <a https://e.f=https://e.f>https://e.f</a> <a mailto:g@h.i=g@h.i>g@h.i</a></p>",
    );
    check("[P](helpline:p)", "<card helpline:p=P>");
    check("[P](helpline:p) now", "<p><a helpline:p=P>P</a> now</p>");
    check("[P](helpline:p)[Q](helpline:q)", "<p><a helpline:p=P>P</a><a helpline:q=Q>Q</a></p>");
    check("- [P](helpline:p)\n- x", "<ul><li><card helpline:p=P></li><li>x</li></ul>");
    check("> [P](helpline:p)", "<blockquote><card helpline:p=P></blockquote>");
    check("a\n: [P](helpline:p)", "<dl><div><dt>a</dt><dd><card helpline:p=P></dd></div></dl>");
    check("![a *b*](c \"d\")", "<img c=a b~d!>");
    check("x ![a ![b](c)](d)", "<p>x <img d=a b~></p>");
    check("[![a](b)](c)", "<p><a c=a><img b=a~></a></p>");
}

#[test]
fn tasks() {
    check(
        "- [ ] a\n- [x] b\n  - [ ] c",
        "<ul><li class=\"task\"><label><input type=\"checkbox\"> a</label></li>\
         <li class=\"task\"><label><input type=\"checkbox\" checked> b</label>\
         <ul><li class=\"task\"><label><input type=\"checkbox\"> c</label></li></ul></li></ul>",
    );
    check(
        "- [ ] a\n\n  b",
        "<ul><li class=\"task\"><p><label><input type=\"checkbox\"> a</label></p><p>b</p></li></ul>",
    );
}

#[test]
fn definition_lists() {
    check(
        "a\nb\n: c\n: d\n\ne\n: f",
        "<dl><div><dt>a\nb</dt><dd>c</dd><dd>d</dd></div><div><dt>e</dt><dd>f</dd></div></dl>",
    );
    check(
        "## R {.red-flags}\n\na\n: b",
        "<dl class=\"flags\"><div><dt>a</dt><dd>b</dd></div></dl>",
    );
    check(
        "## F {.figures}\n\na\n: b",
        "<dl class=\"figures\"><div><dt>a</dt><dd>b</dd></div></dl>",
    );
}

#[test]
fn tables() {
    check(
        "|a|b|c|\n|--|-:|:-:|\n|1|2|3|",
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"[table-label]\"><table>\
         <thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th>\
         <th scope=\"col\" class=\"center\">c</th></tr></thead>\
         <tbody><tr><td>1</td><td class=\"end\">2</td><td class=\"center\">3</td></tr></tbody>\
         </table></div>",
    );
}

#[test]
fn footnotes() {
    check(
        "a[^B] b[^x] c[^b]\n\n[^x]: X\n\n    - y\n\n[^b]: [B](c)\n\n[^u]: unused",
        "<p>a<sup><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup> \
         b<sup><a href=\"#fn-2\" id=\"fnref-2\">2</a></sup> c<sup><a href=\"#fn-1\">1</a></sup></p>\
         <ol class=\"footnotes\"><li id=\"fn-1\"><p><a c=B>B</a> \
         <a href=\"#fnref-1\" aria-label=\"[footnote-back]\">↩</a></p></li>\
         <li id=\"fn-2\"><p>X</p><ul><li>y</li></ul> \
         <a href=\"#fnref-2\" aria-label=\"[footnote-back]\">↩</a></li>\
         <li><p>unused</p></li></ol>",
    );
    check(
        "## a[^1]\n\nb\n\n[^1]: d",
        "<p>b</p><ol class=\"footnotes\"><li id=\"fn-1\"><p>d</p></li></ol>",
    );
}

#[test]
fn headings_and_parts() {
    let source =
        "# [T](x) *i* {#fn-1}\n\n## A {.steps .b}\n\nx\n\n### B [l](y) ![p](q)\n\n## A\n\n> ## N";
    let body = parse(source, 5);
    let heads: Vec<String> = body
        .headings
        .iter()
        .map(|h| {
            format!("{} {} {} {} {} {}", h.level, h.id, h.class, h.html(), h.text, h.position.line)
        })
        .collect();
    assert_eq!(
        heads,
        [
            "1 part-fn-1  T <em>i</em> T i 5",
            "2 a steps A A 7",
            "3 b-l-p  B l p B l p 11",
            "2 a-2  A A 13",
            "2 n  N N 15",
        ]
    );
    let sections: Vec<_> = body
        .sections
        .iter()
        .map(|section| {
            (
                section.heading,
                body.html[section.html.start as usize..section.html.end as usize].trim(),
            )
        })
        .collect();
    assert_eq!(
        sections,
        [
            (Some(0), ""),
            (Some(1), "<p>x</p>\n<h3 id=\"b-l-p\">B l</a> </h3>"),
            (Some(3), "<blockquote><h2 id=\"n\">N</h2></blockquote>"),
        ]
    );
    let classes: Vec<&str> = body.blocks.iter().map(|block| body.class(block)).collect();
    assert_eq!(classes, ["", "steps", "steps", "steps", "", ""]);
    assert!(
        body.anchor("a-2").is_some()
            && body.anchor("a-3").is_none()
            && body.anchor("fn-1").is_none()
    );
    assert_eq!(body.links().map(|(_, dest)| dest).collect::<Vec<_>>(), ["y"]);
    assert_eq!(body.images().map(|(_, dest)| dest).collect::<Vec<_>>(), ["q"]);
}

#[test]
fn blocks_are_what_translators_see() {
    let source = "a\n\n- b\n  - c\n- d\n\ne\n: f\n\ng\n: h\n\n[P](helpline:p)\n\n![i](j)\n\n> k\n\n```\nl\n```\n\n---\n\n|m|\n|-|\n\n[^n]: o";
    let body = parse(source, 1);
    let blocks: Vec<(BlockKind, &str)> = body
        .blocks
        .iter()
        .map(|b| (b.kind, &source[b.source.start as usize..b.source.end as usize]))
        .collect();
    assert_eq!(
        blocks,
        [
            (BlockKind::Paragraph, "a"),
            (BlockKind::Item, "- b\n  - c"),
            (BlockKind::Item, "- d"),
            (BlockKind::Definition, "e\n: f"),
            (BlockKind::Definition, "g\n: h"),
            (BlockKind::Card, "[P](helpline:p)"),
            (BlockKind::Image, "![i](j)"),
            (BlockKind::Quote, "> k"),
            (BlockKind::Code, "```\nl\n```"),
            (BlockKind::Rule, "---"),
            (BlockKind::Table, "|m|\n|-|"),
            (BlockKind::Footnote, "[^n]: o"),
        ]
    );
}

#[test]
fn hashes_change_with_words_alone() {
    let hash = |source: &str| parse(source, 1).blocks[0].text_hash;
    let same = hash("Ring *the* police, 112: [now](helpline:p).");
    assert_eq!(hash("**Ring** the\npolice -- 112 [now!](helpline:p)"), same);
    for other in [
        "Ring the police 113 [now](helpline:p)",
        "Ring the police 112 [now](helpline:q)",
        "ring the police 112 [now](helpline:p)",
        "Ring the police 1 12 [now](helpline:p)",
    ] {
        assert_ne!(hash(other), same, "{other}");
    }
    assert_eq!(
        hash("Ç'është 112?"),
        0x2ce4_7c87_5e59_9af2,
        "stamps in front matter rest on this value"
    );
}

#[test]
fn numbers_know_their_place() {
    let source = "ring\n[116 111](tel:999) or `222333`\n\n- Police\n  **+355 4** 12\\-34 &amp; ![x 5678](y \"z 901\")";
    let numbers: Vec<String> = parse(source, 1)
        .numbers
        .into_iter()
        .map(|n| {
            format!(
                "{}:{} {}={} after {}",
                n.position.line, n.position.column, n.written, n.digits, n.before
            )
        })
        .collect();
    assert_eq!(
        numbers,
        [
            "2:2 116 111=116111 after ring ",
            "2:23 222333=222333 after ring 116 111 or ",
            "5:5 +355 4 12-34=35541234 after Police ",
            "5:31 5678=5678 after Police +355 4 12-34 & x ",
            "5:42 901=901 after Police +355 4 12-34 & x 5678 z ",
        ]
    );
}

#[test]
fn words_are_counted() {
    for (source, words) in
        [("", 0), ("a b-c — d", 3), ("## A b\n\n- c\n- d [e](f)", 5), ("طريق آمن", 2)]
    {
        assert_eq!(parse(source, 1).words, words, "{source}");
    }
}

#[test]
fn raw_html_and_directives_are_noted() {
    let body = parse(
        "a <b>c</b> <!-- d -->\n\n<!-- e\n\n::: -->\n\n<!-- f --> <div>\n</div>\n\n> ::: g\n\n```\n:::\n```",
        10,
    );
    let position = |line, column| Position { line, column };
    assert_eq!(
        body.raw_html,
        [position(10, 3), position(10, 7), position(16, 12), position(17, 1)]
    );
    assert_eq!(body.directives, [position(19, 3)]);
    assert!(!body.html.contains("div") && !body.html.contains("<b>"));
    assert_eq!(parse(&"> ".repeat(32), 1).too_deep, None);
    assert_eq!(parse(&format!("{}a", "> ".repeat(50)), 1).too_deep, Some(position(1, 65)));
    assert_eq!(parse(&"*a **b ".repeat(5000), 1).too_deep, None);
}

/// The mistakes of a text, in the order of their places.
fn mistakes(source: &str) -> Vec<String> {
    let mut found = parse(source, 1).mistakes;
    found.sort_by_key(|mistake| mistake.position);
    let shown = found.into_iter().map(|Mistake { position, kind }| {
        let kind = match kind {
            MistakeKind::Leftover(Leftover { kind, written, meant }) => {
                format!("{kind:?} {written} -> {}", meant.as_deref().unwrap_or("?"))
            }
            other => format!("{other:?}"),
        };
        format!("{}:{} {kind}", position.line, position.column)
    });
    shown.collect()
}

#[track_caller]
fn check_mistakes(source: &str, expected: &[&str]) {
    assert_eq!(mistakes(source), expected, "{source}");
}

#[test]
fn links_that_stay_text() {
    check_mistakes(
        "Shiko [faqen] (helpline:emergency) tani.",
        &["1:7 Link [faqen] (helpline:emergency) -> [faqen](helpline:emergency)"],
    );
    check_mistakes(
        "[Fletushka](my leaflet.pdf) ![foto](my photo.jpg)",
        &[
            "1:1 Link [Fletushka](my leaflet.pdf) -> [Fletushka](<my leaflet.pdf>)",
            "1:29 Link ![foto](my photo.jpg) -> ![foto](<my photo.jpg>)",
        ],
    );
    check_mistakes(
        "[Ndihmë]（helpline：emergency）",
        &["1:1 Link [Ndihmë]（helpline：emergency） -> [Ndihmë](helpline:emergency)"],
    );
    check_mistakes("［a］(b.pdf)", &["1:1 Link ［a］(b.pdf) -> [a](b.pdf)"]);
    check_mistakes("[**a**]\n(../b/sq.md)", &["1:1 Link [a] (../b/sq.md) -> [a](../b/sq.md)"]);
    check_mistakes("[a]\u{a0}(#b)", &["1:1 Link [a]\u{a0}(#b) -> [a](#b)"]);
    check_mistakes("[a](b (1).pdf) c", &["1:1 Link [a](b (1).pdf) -> [a](<b (1).pdf>)"]);
    check_mistakes("[a](b c", &["1:1 Link [a]( -> ?"]);
    check_mistakes("[a][b]", &["1:1 Reference [a][b] -> [a](…)"]);
    check_mistakes("a[^1] [^x y]", &["1:2 Footnote [^1] -> [^1]:"]);
    check_mistakes(
        "[[wiki]] ![[foto.jpg]]",
        &["1:1 WikiLink [[wiki]] -> ?", "1:11 WikiLink [[foto.jpg]] -> ?"],
    );
    check_mistakes("> [!WARNING]\n> a", &["1:3 Alert [!WARNING] -> ?"]);
    check_mistakes(
        "https:// http:/a.b",
        &["1:1 Address https:// -> ?", "1:10 Address http:/a.b -> http://a.b"],
    );
    for fine in [
        "[a](b) [c] (sic) [1] a[0](b)\n\n[c]: d",
        "\\[a] (helpline:b) [a\\](b c) `[a](b c)` \\[^1] \\[[a]]",
        "Teksti [shih faqen 2] (në fund). [x]: y z",
        "a[^1]\n\n[^1]: b",
        "https://a.b/c_d_(e) www.a.b",
    ] {
        assert!(!mistakes(fine).iter().any(|m| m.contains("->")), "{fine} {:?}", mistakes(fine));
    }
}

#[test]
fn marks_that_stay_text() {
    check_mistakes(
        "##\u{a0}Hapat {.steps}\n\n1.\u{a0}Një\n2.\u{a0}Dy\n\n##Kujdes {.red-flags}\n\n-\u{a0}a",
        &[
            "1:1 Heading ##\u{a0}Hapat {.steps} -> ## Hapat {.steps}",
            "3:1 Item 1.\u{a0}Një -> 1. Një",
            "4:1 Item 2.\u{a0}Dy -> 2. Dy",
            "6:1 Heading ##Kujdes {.red-flags} -> ## Kujdes {.red-flags}",
            "8:1 Item -\u{a0}a -> - a",
        ],
    );
    check_mistakes("a\n##\u{202f}b", &["2:1 Heading ##\u{202f}b -> ## b"]);
    check_mistakes("\u{200f}## ب", &["1:1 Heading ## ب -> ## ب"]);
    check_mistakes("\u{feff}\u{a0}- a", &["1:1 Item - a -> - a"]);
    check_mistakes("1.Një", &["1:1 Item 1.Një -> 1. Një"]);
    check_mistakes("A\n：b", &["2:1 Definition ：b -> : b"]);
    check_mistakes("[ ] a", &["1:1 Task [ ] a -> - [ ] a"]);
    check_mistakes("- [] a", &["1:3 Task [] a -> - [ ] a"]);
    check_mistakes("|a|b|\n|c|d|", &["1:1 Table |a|b| -> ?", "2:1 Table |c|d| -> ?"]);
    for fine in [
        "#puna #itali",
        "24.\u{a0}dhjetor",
        "\\## a",
        "-5 gradë, -\u{a0}5",
        "a: b :) 10:30\n*shënim",
        "1.5 milion",
        "a | b",
    ] {
        check_mistakes(fine, &[]);
    }
}

#[test]
fn emphasis_and_attributes_that_stay_text() {
    check_mistakes(
        "**\"Güvenli yol\"**a",
        &["1:1 Emphasis **\"Güvenli yol\"** -> \"**Güvenli yol**\""],
    );
    check_mistakes("** a ** b", &["1:1 Emphasis ** a ** -> **a**"]);
    check_mistakes("**a", &["1:1 Emphasis ** -> ?"]);
    check_mistakes("==a b==", &["1:1 Emphasis ==a b== -> **a b**"]);
    check_mistakes("~~a", &["1:1 Emphasis ~~ -> ?"]);
    check_mistakes("a {.steps}", &["1:3 Attribute {.steps} -> ?"]);
    check_mistakes("a\n{: .steps}", &["2:1 Attribute {: .steps} -> ?"]);
    check_mistakes(
        "{{< youtube abc >}} {% x %}",
        &["1:1 Shortcode {{< youtube abc >}} -> ?", "1:21 Shortcode {% x %} -> ?"],
    );
    check_mistakes(
        "## A {.steps} {.x}",
        &["1:6 Attribute {.steps} -> ?", "1:16 Attribute(\".x\")"],
    );
    for fine in ["Emri: ____ __ f*** 2 * 3", "{a} \\{.b} `{{ x }}`", "a == b, c == d", "\\*\\*a"] {
        check_mistakes(fine, &[]);
    }
}

#[test]
fn text_that_is_left_out() {
    check_mistakes("a\n\n<!-- b\n\nc", &["3:1 UnclosedComment"]);
    check_mistakes("<!-- a -->\n\n> <!-- b\n\nc", &["3:3 UnclosedComment"]);
    check_mistakes("a <!-- b", &["1:3 UnclosedComment"]);
    check_mistakes("<!-- a\n\n--> <!-- b", &["3:5 UnclosedComment"]);
    check_mistakes("- <!-- a\n\nb -->", &["1:3 UnclosedComment"]);
    check_mistakes("<!-- a\n\nb --> <!-->\n\nc <!-- d -->", &[]);
    check_mistakes("## Çmimi {kosovë}", &["1:10 Attribute(\"kosovë\")"]);
    check_mistakes("## Çmimi \\{kosovë\\}", &[]);
    check_mistakes("|a|b|\n|-|-|\n|c|d|e|f|\n|c|d| |\n|c|", &["3:6 ExtraCells(\"e|f\")"]);
    check_mistakes("a | b\n-|-\nc | d | e", &["3:9 ExtraCells(\"e\")"]);
    check_mistakes("|a|\n|-|\n|c\\|d|", &[]);
    check_mistakes(
        "[a]: b\n[c]: d\n\n[c] [//]: # \n\n[//]: # (e)\n",
        &["1:1 UnusedReference(\"a\")"],
    );
    check_mistakes("+ 355 4 222", &["1:1 PlusOfNumber"]);
}

#[test]
fn dates_are_no_lists() {
    check_mistakes(
        "24. dhjetor\n\n2026. ishte",
        &[
            "1:1 ListNumber { written: 24, shown: 24, far: false }",
            "3:1 ListNumber { written: 2026, shown: 25, far: true }",
        ],
    );
    check_mistakes("24\\. dhjetor\n\n1. a\n2. b\n\nc\n\n3. d", &[]);
}

#[test]
fn bare_addresses_are_links() {
    check(
        "Shiko https://example.org/a_b?c=1&d=2. Info@example.org, *www.a.b*",
        "<p>Shiko <a https://example.org/a_b?c=1&d=2=https://example.org/a_b?c=1&d=2>\
         https://example.org/a_b?c=1&amp;d=2</a>. \
         <a mailto:Info@example.org=Info@example.org>Info@example.org</a>, \
         <em><a https://www.a.b=www.a.b>www.a.b</a></em></p>",
    );
    check("`www.a.b` [www.a.b](c)", "<p><code>www.a.b</code> <a c=www.a.b>www.a.b</a></p>");
    check("- www.a.b\n- c", "<ul><li><a https://www.a.b=www.a.b>www.a.b</a></li><li>c</li></ul>");
    check("![www.a.b](c)", "<img c=www.a.b~!>");
    assert_eq!(parse("## A www.a.b", 1).headings[0].html(), "A www.a.b");
    assert!(mistakes("https://a.b/**c** x@y.z [q](r)").is_empty());
}

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

/// Markup that readers would see, or a link that leads nowhere, is a mistake that the text knows.
fn check_no_silence(source: &str) {
    // Text that is escaped, or stands in code, is meant.
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
