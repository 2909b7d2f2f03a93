//! Lite pages of long texts: every text is divided into files within the budget, and nothing of it is lost.

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use support::html::{follow, tags};
use support::{Sample, Site};

/// The default budget of a lite page, in bytes.
const BUDGET: usize = 14_000;

/// A text under construction: each word `mNNNNm` is in it once.
#[derive(Default)]
struct Words(usize);

impl Words {
    fn sentence(&mut self, length: usize) -> String {
        self.0 += 1;
        format!("m{:04}m {}.", self.0, "реч за пут ".repeat(length / 3).trim_end())
    }

    fn lines(&mut self, count: usize, line: impl Fn(usize, String) -> String) -> String {
        let each = |n| line(n, self.sentence(12));
        (0..count).map(each).collect::<Vec<_>>().concat()
    }
}

/// A campaign in Serbian with one long text, which English and Arabic borrow.
fn campaign(text: &str) -> Sample {
    let settings = "title: {sr: Пут, en: Road, ar: طريق}\nbase_url: https://our-road.org/\ncountry: AL\nlanguages:\n  \
        - {code: sr, name: Српски}\n  - {code: en, name: English, fallback: [sr]}\n  \
        - {code: ar, name: العربية, fallback: [sr]}\nemergency: [112]\nbudgets: {page: 900000}\n";
    Sample::new()
        .file("fener.yaml", settings)
        .text("content/sr.md", "Пут", "")
        .text("content/ar.md", "طريق", "")
        .text("content/helplines/emergency/sr.md", "Хитно", "")
        .text("content/helplines/emergency/ar.md", "طوارئ", "")
        .text("content/guides/first/sr.md", "Први", "")
        .text("content/guides/first/ar.md", "الأول", "")
        .without("content/sq.md")
        .without("content/helplines/emergency/sq.md")
        .without("content/guides/first/sq.md")
        .text("content/long/sr.md", "Дуго", text)
}

/// The lite pages of the long text in a language, in their order.
fn parts(site: &Site, lang: &str) -> Vec<String> {
    let first = format!("lite/{lang}/long.html");
    let others = (2..).map(|n| format!("lite/{lang}/long/{n}.html"));
    let others = others.take_while(|path| site.files.contains_key(path));
    [first].into_iter().chain(others).collect()
}

/// Checks the lite pages of a text with words from 1 to `words`; `large` of them may exceed the budget.
#[track_caller]
fn check_parts(site: &Site, words: usize, large: usize) {
    site.assert_links_exist();
    for lang in ["sr", "en", "ar"] {
        let paths = parts(site, lang);
        let too_large = paths.iter().filter(|path| site.text(path).len() > BUDGET).count();
        assert_eq!(too_large, large, "{lang}: parts above the budget");
        let mut seen = BTreeMap::new();
        for path in &paths {
            let page = site.text(path);
            check_page(site, path, page);
            let page = page.split_once("<main>").expect("<main>").1;
            for word in page.split(|c: char| !c.is_alphanumeric()) {
                let number = word.strip_prefix('m').and_then(|rest| rest.strip_suffix('m'));
                if let Some(number) = number.and_then(|number| number.parse::<usize>().ok()) {
                    *seen.entry(number).or_insert(0) += 1;
                }
            }
        }
        let lost: Vec<usize> = (1..=words).filter(|word| !seen.contains_key(word)).collect();
        assert!(lost.is_empty(), "{lang}: lost words {lost:?}");
    }
}

/// Checks that elements are closed, no heading level is skipped and all anchors exist.
#[track_caller]
fn check_page(site: &Site, path: &str, page: &str) {
    let main =
        page.split_once("<main>").expect("<main>").1.split_once("</main>").expect("</main>").0;
    let mut open: Vec<&str> = Vec::new();
    let mut level = 1;
    for tag in main.split('<').skip(1) {
        let name = tag.split([' ', '>']).next().unwrap_or_default();
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{path}: an end tag"),
            None if ["br", "hr", "input"].contains(&name) => {}
            None => open.push(name),
        }
        let digit = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
        if let Some(own) = digit {
            assert!(own <= level + 1, "{path}: h{own} after h{level}");
            level = own;
        }
        assert!(open.iter().filter(|name| **name == "a").count() < 2, "{path}: a link in a link");
    }
    assert!(open.is_empty(), "{path}: {open:?}");
    for tag in tags(page) {
        let Some(address) = tag.get("href").filter(|address| address.contains('#')) else {
            continue;
        };
        let (file, anchor) = follow(path, address).expect("a way inside the site");
        let anchor = anchor.expect("an anchor");
        assert!(site.text(&file).contains(&format!("id=\"{anchor}\"")), "{path}: {address}");
    }
}

/// One text of each form that a block can have, longer than several pages.
fn forms() -> Vec<(&'static str, String, usize)> {
    let mut all = Vec::new();
    let mut add = |name, write: &dyn Fn(&mut Words) -> String| {
        let mut words = Words::default();
        let text = write(&mut words);
        all.push((name, text, words.0));
    };
    add("no headings", &|w| w.lines(250, |_, s| format!("{s}\n\n")));
    add("one section", &|w| format!("## А\n\n{}", w.lines(250, |_, s| format!("{s}\n\n"))));
    add("deep headings", &|w| {
        let part = |n, w: &mut Words| {
            format!("### Т {n}\n\n#### Ч {n}\n\n{}", w.lines(40, |_, s| format!("{s}\n\n")))
        };
        format!("## А\n\n{}", (0..8).map(|n| part(n, w)).collect::<String>())
    });
    add("a list", &|w| w.lines(300, |_, s| format!("- {s}\n")));
    add("a numbered list", &|w| w.lines(300, |n, s| format!("{}. {s}\n", n + 1)));
    add("a loose list", &|w| w.lines(200, |_, s| format!("- {s}\n\n  {s}\n\n")));
    add("a list in an item", &|w| {
        format!("1. а\n2. б\n{}", w.lines(300, |_, s| format!("   - {s}\n")))
    });
    add("a quote in an item", &|w| {
        format!("- а\n\n{}", w.lines(200, |_, s| format!("  > {s}\n  >\n")))
    });
    add("a table", &|w| {
        let rows = w.lines(300, |n, s| format!("| {s} | [x](https://other.org/{n}) |\n"));
        format!("| а[^1] | б |\n|---|--:|\n{rows}\n[^1]: белешка\n")
    });
    add("definitions", &|w| w.lines(200, |n, s| format!("реч {n}\n: {s}\n\n")));
    add("one definition", &|w| format!("реч\n{}", w.lines(200, |_, s| format!(": {s}\n"))));
    add("a quote", &|w| w.lines(200, |_, s| format!("> {s}\n>\n")));
    add("a checklist", &|w| {
        format!("## А {{.checklist}}\n\n{}", w.lines(250, |_, s| format!("- [ ] {s}\n")))
    });
    add("cards", &|w| {
        w.lines(150, |_, s| {
            format!("- {s}\n\n  [x](helpline:emergency)\n\n  [y](helpline:emergency)\n\n")
        })
    });
    add("footnotes", &|w| {
        let text = w.lines(120, |n, s| format!("{s}[^{n}] и[^0]\n\n"));
        text + &w.lines(120, |n, s| format!("[^{n}]: {s}[^{}]\n\n", (n * 7) % 120))
    });
    add("many footnotes in a sentence", &|w| {
        let references: String = (0..80).map(|n| format!("[^{n}]")).collect();
        format!("а{references}\n\n{}", w.lines(81, |n, s| format!("[^{n}]: {s} {s} {s}\n\n")))
    });
    add("a long footnote", &|w| {
        format!("а[^1]\n\n[^1]: б\n\n{}", w.lines(200, |_, s| format!("    {s}\n\n")))
    });
    add("links between parts", &|w| {
        w.lines(120, |n, s| {
            format!("## Део {n} {{#d{n}}}\n\n[x](#d{}) {s} {s}\n\n", (n * 37) % 120)
        })
    });
    all
}

#[test]
fn every_form_of_text_is_divided() {
    for (name, text, words) in forms() {
        assert!(text.len() > BUDGET, "{name}: {} bytes", text.len());
        check_parts(&campaign(&text).build(), words, 0);
    }
}

#[test]
fn a_block_that_cannot_be_divided_is_one_warning_at_its_line() {
    let long = "реч ".repeat(4_000);
    for (block, kind) in [
        (long.clone(), "this paragraph"),
        (format!("- а\n- {long}\n- б"), "a paragraph of this list item"),
        (format!("```\n{long}\n```"), "this code block"),
        (format!("| а | б |\n|---|---|\n| {long} | а |"), "a row of this table"),
        (format!("а\n: {long}"), "a paragraph of this definition"),
        (format!("> {long}"), "a paragraph of this quote"),
    ] {
        let sample = campaign(&format!("m0001m\n\n## А\n\n{block}\n\nm0002m\n"));
        let lines = sample.check().lines();
        let found: Vec<&str> = lines.lines().filter(|line| line.contains("over-budget")).collect();
        assert_eq!(found.len(), 1, "{kind}: {lines}");
        assert!(found[0].contains(&format!("warning[over-budget]: {kind} exceeds")), "{found:?}");
        assert!(found[0].starts_with("content/long/sr.md:"), "{found:?}");
        check_parts(&sample.build(), 2, 1);
    }
}

/// Each part begins with text, also where footnotes or a block that cannot be divided follow.
#[test]
fn no_part_is_empty() {
    let note = |at: usize| format!("[^n{at}]: {}\n", "реч за пут ".repeat(18));
    let notes: String = (0..60).map(note).collect();
    let marks: String = (0..60).map(|at| format!("a[^n{at}] ")).collect();
    let long = "реч за пут ".repeat(450);
    let two = format!("[^a]: {0}\n\n[^b]: {0}\n", "пут ".repeat(280));
    for text in [
        format!("m0001m {marks}\n\n{notes}"),
        format!("m0001m {long}[^a] и[^b].\n\n{two}"),
        format!("m0001m {}\n\nx\n", "реч за пут ".repeat(900)),
        format!("```\nm0001m {}\n```\n\nx\n", "реч за пут ".repeat(900)),
    ] {
        let site = campaign(&text).build();
        for lang in ["sr", "en", "ar"] {
            let first = site.text(&format!("lite/{lang}/long.html"));
            assert!(first.contains("m0001m"), "{lang}: the first part is empty: {first}");
        }
    }
}

#[test]
fn a_linked_picture_keeps_its_link() {
    let text = "[![Partner](logo.svg)](https://other.org/)\n\nSee [the ![map](logo.svg) here](https://other.org/).\n\n\
        ![alone](logo.svg)\n";
    let logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9\"/></svg>";
    let site = campaign(text).file("content/long/logo.svg", logo).build();
    let page = site.text("lite/sr/long.html");
    check_page(&site, "lite/sr/long.html", page);
    assert!(page.contains("class=\"external\">Partner</a>"), "{page}");
    assert!(page.contains("class=\"external\">the map here</a>"), "{page}");
    assert!(page.contains(".svg\">Погледај слику: alone (1"), "{page}");
}

#[test]
fn the_source_of_a_withheld_block_is_divided_too() {
    let mut words = Words::default();
    let rows = words.lines(300, |n, s| format!("| {s} | {n} |\n"));
    let items = words.lines(300, |_, s| format!("  - {s}\n"));
    let text = format!("## А {{.steps}}\n\n| а | б |\n|---|---|\n{rows}\n- а\n{items}");
    let translated = text.replace("реч", "word");
    let english =
        format!("---\ntitle: Long\ntranslation: {{from: sr, state: machine}}\n---\n{translated}");
    let sample = campaign(&text).file("content/long/en.md", &english);
    let site = sample.build();
    check_parts(&site, words.0, 0);
    assert!(parts(&site, "en").iter().all(|path| !site.text(path).contains("word word")));
}

/// A block of a random text; `depth` is the number of lists and quotes around it.
fn block(depth: u32) -> impl Strategy<Value = String> {
    let sentence = (1_usize..400).prop_map(|words| "реч ".repeat(words).trim_end().to_owned());
    let leaf = prop_oneof![
        4 => sentence.clone(),
        1 => Just("## реч".to_owned()),
        1 => Just("***".to_owned()),
        1 => Just("[x](helpline:emergency)".to_owned()),
        1 => prop::collection::vec(sentence, 1..20).prop_map(|rows| {
            let rows: String = rows.iter().map(|row| format!("| {row} |\n")).collect();
            format!("| а |\n|---|\n{rows}")
        }),
    ];
    leaf.prop_recursive(depth, 40, 12, |inner| {
        let many = prop::collection::vec(inner, 1..12);
        (many, 0..4).prop_map(|(blocks, kind)| {
            let text = blocks.join("\n\n");
            let indented = |first: &str, rest: &str| {
                let lines = text.lines().enumerate();
                let line = |(n, line)| format!("{}{line}\n", if n == 0 { first } else { rest });
                lines.map(line).collect::<String>()
            };
            match kind {
                0 => indented("- ", "  "),
                1 => indented("7. ", "   "),
                2 => indented("> ", "> "),
                _ => format!("реч\n{}", indented(": ", "  ")),
            }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, max_shrink_iters: 30, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_text_is_divided(blocks in prop::collection::vec(block(3), 1..40)) {
        // Words are numbered at last, so that each is unlike the others.
        let mut words = 0;
        let mut text = String::new();
        for piece in blocks.join("\n\n").split_inclusive("реч") {
            match piece.strip_suffix("реч") {
                Some(before) => {
                    words += 1;
                    text.push_str(&format!("{before}m{words:06}m"));
                }
                None => text.push_str(piece),
            }
        }
        check_parts(&campaign(&text).build(), words, 0);
    }
}
