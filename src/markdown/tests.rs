//! Parses Markdown as editors write it, and compares the HTML.

mod any_text;
mod mistakes;

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
    let mut dests: Vec<(bool, &str)> = Vec::new();
    for placeholder in &body.placeholders {
        match &placeholder.kind {
            PlaceholderKind::Link { dest, .. } => dests.push((true, dest)),
            PlaceholderKind::Image { dest, .. } => dests.push((false, dest)),
            PlaceholderKind::Card { .. } | PlaceholderKind::Phrase(_) => {}
        }
    }
    dests.sort_unstable();
    assert_eq!(dests, [(false, "q"), (true, "y")]);
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
        hash("Ç'është 112?").to_string(),
        "sbvskn",
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
    assert!(mistakes::mistakes("https://a.b/**c** x@y.z [q](r)").is_empty());
}
