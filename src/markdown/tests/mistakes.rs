//! Markup that stays text, and text that is left out.

use super::*;

/// The mistakes of a text, in the order of their places.
pub(super) fn mistakes(source: &str) -> Vec<String> {
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
    check_mistakes("- [v] so", &["1:3 Task [v] so -> - [x] so"]);
    check_mistakes("- ［ ］ 項目", &["1:3 Task ［ ］ 項目 -> - [ ] 項目"]);
    check_mistakes("－ [ ] 項目", &["1:1 Item － [ ] 項目 -> - [ ] 項目"]);
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
