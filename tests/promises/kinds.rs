//! Inputs beside those of the reports: other scripts, other marks, and other places in a text. Each has a finding of its code
//! at its line.

use crate::support::{Folder, Sample};

/// A campaign in Swahili with one page for each text.
fn pages(texts: &[(&str, u32, &str)]) -> Sample {
    let sample = Sample::empty()
        .file("fener.yaml", "title: Njia\nbase_url: https://njia.or.ke/\ncountry: KE\nlanguages: [{code: sw}]\nemergency: [112]\n")
        .file("content/helplines/emergency/facts.yaml", "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n");
    let folders = ["", "helplines/emergency/", "guides/first/"];
    let sample = folders
        .iter()
        .fold(sample, |sample, folder| sample.text(&format!("content/{folder}sw.md"), "T", "x\n"));
    texts.iter().enumerate().fold(sample, |sample, (at, (_, _, text))| {
        sample.text(&format!("content/p{at}/sw.md"), "T", &format!("{text}\n"))
    })
}

#[track_caller]
fn check(texts: &[(&str, u32, &str)]) {
    let found = pages(texts).check();
    let all = found.all();
    let missed: Vec<String> = texts
        .iter()
        .enumerate()
        .filter(|(at, (code, line, _))| {
            let file = format!("content/p{at}/sw.md");
            !all.iter()
                .any(|f| *f.location.file == *file && f.code == *code && f.location.line == *line)
        })
        .map(|(_, (code, line, text))| format!("{code} in line {line} of {text:?}"))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Texts that are meant as they stand have no finding.
#[test]
fn plain_texts_have_no_finding() {
    let texts: Vec<(&str, u32, &str)> = [
        "– Njoo!",
        "— Ha, sema.",
        "-Po, hajde.",
        "Ana·lisi",
        "5 • 6",
        "Saa 3:30, 10:45",
        "#kazi",
        "٢٤. ديسمبر",
        "५. मई",
        "（1）首先",
        "①首先",
        "A & B; C",
        "AT&T;",
        "R&D",
        "mradi: kazi",
        "guide: kazi",
        "10:30:45",
        "a * b",
        "* moja\n* mbili",
        "snake_case na __",
        "____ jina",
        "1 < 2 ! 3",
        "Ndiyo![1]",
        "a - b\n- c",
        "&copy; 2026 &amp; &#169;",
        "« a »: b",
        "(a) [b]",
        "1. moja\n2. mbili",
        "## Hatua {.steps}\n\n1. moja",
        "## Hatua (kwanza)",
        "<!-- maelezo -->\n\nmaneno",
        "a ~ b",
        "12:00",
        "Kifungu (3)",
        "bei: 100",
        "list: a, b",
        "tel: piga",
        "sms: andika",
    ]
    .iter()
    .map(|text| ("", 0, *text))
    .collect();
    let lines = pages(&texts).check().lines();
    for (at, (_, _, text)) in texts.iter().enumerate() {
        let own = format!("content/p{at}/sw.md");
        let found: Vec<&str> = lines.lines().filter(|line| line.starts_with(&own)).collect();
        assert!(found.is_empty(), "{text:?}: {}", found.join("\n"));
    }
}

#[test]
fn a_call_link_is_a_helpline() {
    check(&[
        ("call-link", 4, "[Piga](TEL:112)"),
        ("call-link", 4, "- [ጥሪ](tel:991)"),
        ("call-link", 4, "> [Piga](sms:112)"),
        ("call-link", 6, "| a |\n|---|\n| [b](tel:112) |"),
        ("call-link", 6, "a[^1]\n\n[^1]: [b](tel:112)"),
        ("call-link", 4, "[nambari][t]\n\n[t]: tel:112"),
        ("call-link", 4, "<tel:112>"),
        ("call-link", 4, "[a](sms:+254700000000?body=x)"),
        ("dead-link", 4, "[a](callto:112)"),
        ("call-link", 4, "[电话](https://wa.me/254711223344)"),
        ("call-link", 4, "[a](tel&#58;112)"),
        ("call-link", 4, "**[a](tel:112)**"),
        ("dead-link", 4, "![a](tel:112)"),
        ("dead-link", 4, "[a](whatsapp://send?phone=254711223344)"),
        ("dead-link", 4, "[a](viber://chat?number=%2B254711223344)"),
        ("dead-link", 4, "[a](facetime:112)"),
        ("call-link", 4, "[a](tel:)"),
        ("call-link", 4, "[اتصل](tel:١١٢)"),
        ("call-link", 5, "1. a\n   - [b](tel:112)"),
        ("dropped-text", 4, "## [a](tel:112)"),
        ("dead-link", 4, "[a](skype:echo?call)"),
    ]);
}

#[test]
fn a_comment_that_hides_or_shows_its_text() {
    check(&[
        ("dropped-text", 4, "a <!-- b"),
        ("dropped-text", 5, "- a\n  <!-- b"),
        ("dropped-text", 4, "> <!-- b"),
        ("dropped-text", 6, "a[^1]\n\n[^1]: b <!-- c"),
        ("dropped-text", 4, "<!-- ሀ -- b >\n\nc"),
        ("dropped-text", 4, "<!--- a"),
        ("dropped-text", 4, "<!-- a --!>\n\nb"),
        ("dropped-text", 6, "| a |\n|---|\n| <!-- b |"),
        ("dropped-text", 6, "## A\n\n<!--\n\n## B {.steps}\n\n1. c"),
        ("dropped-text", 4, "<!-- a -> b\n\nc"),
        ("leftover-markup", 4, "<!—- a —->\n\nc"),
        ("leftover-markup", 4, "<! -- a -->\n\nc"),
        ("leftover-markup", 4, "<!- a -->"),
    ]);
}

#[test]
fn a_link_that_did_not_parse() {
    check(&[
        ("leftover-markup", 4, "[a] (helpline:emergency)"),
        ("leftover-markup", 4, "[a]（helpline:emergency）"),
        ("leftover-markup", 4, "［a］(helpline:emergency)"),
        ("leftover-markup", 4, "【a】(helpline:emergency)"),
        ("leftover-markup", 4, "[a](two words.pdf)"),
        ("leftover-markup", 4, "- [a] (helpline:emergency)"),
        ("leftover-markup", 4, "> [ጥሪ] (helpline:emergency)"),
        ("leftover-markup", 6, "| a |\n|---|\n| [b] (helpline:emergency) |"),
        ("leftover-markup", 4, "(a)[helpline:emergency]"),
        ("leftover-markup", 4, "[a](helpline:emergency"),
        ("leftover-markup", 4, "a](helpline:emergency)"),
        ("leftover-markup", 4, "[a](helpline:emergency]"),
        ("leftover-markup", 4, "[a]\u{a0}(helpline:emergency)"),
        ("leftover-markup", 4, "[a]\n(helpline:emergency)"),
        ("dropped-text", 4, "[a]:(helpline:emergency)"),
        ("leftover-markup", 4, "[a]{helpline:emergency}"),
        ("leftover-markup", 4, "[a](<helpline:emergency)"),
        ("leftover-markup", 4, "[a][helpline:emergency]"),
        ("leftover-markup", 4, "\\[a](helpline:emergency)"),
        ("leftover-markup", 4, "[a](helpline:emergency \"x)"),
        ("leftover-markup", 4, "［a］（helpline:emergency）"),
        ("leftover-markup", 4, "[a](guide:first \"صفحه)"),
        ("leftover-markup", 4, "「a」(helpline:emergency)"),
        ("leftover-markup", 4, "[a]( helpline: emergency )"),
        ("unknown-helpline", 4, "[a](helpline:emergency.)"),
        ("leftover-markup", 4, "[a](helpline: emergency)"),
        ("unknown-helpline", 4, "[a](helpline:/emergency)"),
        ("unknown-helpline", 4, "[a](helpline:emergency/)"),
        ("dead-link", 4, "[a](helpline：emergency)"),
        ("dead-link", 4, "[a](helplines:emergency)"),
        ("unknown-helpline", 4, "[a](helpline:Emergency)"),
        ("unknown-helpline", 4, "[a](helpline:emergency,)"),
    ]);
}

#[test]
fn a_mark_that_makes_no_heading_and_no_item() {
    check(&[
        ("leftover-markup", 4, "##\u{a0}Hatua"),
        ("leftover-markup", 4, "##\u{3000}步骤"),
        ("leftover-markup", 4, "##Hatua {.steps}"),
        ("leftover-markup", 4, "1.\u{a0}a"),
        ("leftover-markup", 4, "1)\u{a0}a"),
        ("leftover-markup", 4, "-\u{a0}a"),
        ("leftover-markup", 4, "*\u{a0}a"),
        ("leftover-markup", 4, "＃＃ 步骤"),
        ("leftover-markup", 4, "1．a"),
        ("leftover-markup", 4, "• a"),
        ("leftover-markup", 4, "•\u{a0}a"),
        ("leftover-markup", 4, "1.a"),
        ("leftover-markup", 4, "- [x]a"),
        ("leftover-markup", 4, "-[ ] a"),
        ("leftover-markup", 4, "[ ] a"),
        ("leftover-markup", 4, "- [] a"),
        ("leftover-markup", 4, "١. نص"),
        ("leftover-markup", 4, "१. पाठ"),
        ("leftover-markup", 4, "> ##Hatua"),
        ("leftover-markup", 4, "·\u{a0}a"),
        ("leftover-markup", 4, "-\u{2009}a"),
        ("leftover-markup", 4, "##\u{200a}Hatua"),
        ("leftover-markup", 4, "· a"),
        ("leftover-markup", 4, "* [ ]a"),
        ("leftover-markup", 4, "☐ a"),
        ("leftover-markup", 4, "##\u{202f}Hatua"),
        ("leftover-markup", 4, "‣ a"),
        ("leftover-markup", 4, "-mkate\n-maji"),
        ("leftover-markup", 5, "– mkate\n– maji"),
    ]);
}

#[test]
fn a_class_that_is_none() {
    check(&[
        ("unknown-class", 4, "## A {.stepps}"),
        ("unknown-class", 4, "## A {.Red-Flags}"),
        ("unknown-class", 4, "## A {.red flags}"),
        ("unknown-class", 4, "## A {steps}"),
        ("unknown-class", 4, "## A {.in_danger}"),
        ("unknown-class", 4, "## A {.who_to_call}"),
        ("unknown-class", 4, "## A {.check-list}"),
        ("unknown-class", 4, "## A {class=steps}"),
        ("unknown-class", 4, "## A {.ደረጃ}"),
        ("leftover-markup", 4, "## A ｛.steps｝"),
        ("leftover-markup", 4, "## A {.steps"),
        ("leftover-markup", 4, "## A .steps}"),
        ("leftover-markup", 4, "## A (.steps)"),
        ("unknown-class", 4, "## A {..steps}"),
        ("unknown-class", 4, "## A {.steps,}"),
        ("unknown-class", 4, "## A {:.steps}"),
        ("unknown-class", 4, "## A {.in-danger.steps}"),
        ("leftover-markup", 4, "## A{.steps}x"),
        ("heading-order", 4, "### A {.steps}"),
        ("heading-order", 4, "# A {.steps}"),
        ("leftover-markup", 4, "a {.steps}"),
        ("unknown-class", 4, "A {.stepps}\n---"),
        ("unknown-class", 4, "> ## A {.steps}"),
        ("unknown-class", 4, "- ## A {.steps}"),
        ("leftover-markup", 4, "## A {.steps} {.red-flags}"),
        ("unknown-class", 4, "## A {.STEPS}"),
        ("leftover-markup", 4, "**A** {.steps}"),
        ("leftover-markup", 4, "## A [.steps]"),
        ("leftover-markup", 4, "## A {.steps}."),
        ("unknown-class", 4, "## A {.hatua}"),
        ("unknown-class", 4, "## A {.step-s}"),
        ("unknown-class", 4, "## A {. steps}"),
    ]);
}

#[test]
fn a_date_that_became_a_list() {
    check(&[
        ("list-number", 4, "24. Desemba"),
        ("list-number", 4, "2026. mwaka"),
        ("list-number", 4, "- 24. Desemba"),
        ("list-number", 4, "> 24. Desemba"),
        ("list-number", 4, "31. 12. 2026"),
        ("list-number", 4, "12. marzo è festa"),
        ("list-number", 6, "a\n\n  24. b"),
        ("list-number", 6, "1. a\n\n7. b"),
        ("list-number", 4, "1918. gadā"),
        ("list-number", 4, "5. maj 2026 kl. 10"),
        ("list-number", 4, "17) a"),
        ("list-number", 4, "24. ዲሴምበር"),
        ("list-number", 5, "- a\n- 5. b"),
    ]);
}

#[test]
fn braces_in_a_heading() {
    check(&[
        ("dropped-text", 4, "## A {b}"),
        ("dropped-text", 4, "## {A}"),
        ("dropped-text", 4, "## A {b c}"),
        ("dropped-text", 4, "A {b}\n---"),
        ("dropped-text", 4, "### A {ለምን}"),
        ("dropped-text", 4, "> ## A {b}"),
        ("dropped-text", 4, "## A {1}"),
        ("dropped-text", 4, "## Ποιος {όνομα}"),
        ("dropped-text", 4, "#### A {b:c}"),
    ]);
}

#[test]
fn markup_that_readers_would_see() {
    check(&[
        ("leftover-markup", 4, "a [^1]"),
        ("leftover-markup", 4, "[a][b]"),
        ("leftover-markup", 4, "[[a]]"),
        ("leftover-markup", 4, "{{< a >}}"),
        ("leftover-markup", 4, "{% a %}"),
        ("leftover-markup", 4, "{{ a }}"),
        ("leftover-markup", 4, "> [!NOTE]\n> a"),
        ("leftover-markup", 4, "[!WARNING]"),
        ("leftover-markup", 4, "**\"x\"**a"),
        ("leftover-markup", 4, "** a **"),
        ("leftover-markup", 4, "a**b"),
        ("leftover-markup", 4, "__a"),
        ("raw-html", 4, "<<a>>"),
        ("leftover-markup", 4, "==a=="),
        ("leftover-markup", 4, "a ~~ b ~~"),
        ("leftover-markup", 4, ":smile:"),
        ("leftover-markup", 4, "![a]"),
        ("leftover-markup", 4, "[a](b"),
        ("directive", 4, "::: tip"),
        ("leftover-markup", 4, "{: .a}"),
        ("leftover-markup", 4, "{.a}"),
        ("raw-html", 4, "<br>"),
        ("raw-html", 4, "<b>a</b>"),
        ("raw-html", 4, "</p>"),
        ("leftover-markup", 4, "[toc]"),
        ("leftover-markup", 4, "[TOC]"),
        ("leftover-markup", 4, "| a | b"),
        ("leftover-markup", 4, "http:/example.org"),
        ("leftover-markup", 4, "](a)"),
        ("leftover-markup", 4, "&bogus;"),
        ("leftover-markup", 4, "＊＊a＊＊"),
        ("leftover-markup", 4, "**ስም **a"),
        ("leftover-markup", 4, "**「a」**b"),
        ("leftover-markup", 4, "**a。**b"),
        ("empty-link", 4, "[a]()"),
        ("empty-link", 4, "[](helpline:emergency)"),
        ("empty-link", 4, "[ ](helpline:emergency)"),
        ("leftover-markup", 4, "https://"),
        ("dead-link", 4, "[x](https://)"),
        ("hidden-letter", 4, "&#8203;a"),
        ("raw-html", 4, "<!DOCTYPE html>"),
        ("raw-html", 4, "<?php a ?>"),
        ("raw-html", 4, "<![CDATA[a]]>"),
        ("leftover-markup", 4, "||a||"),
    ]);
}

/// Marks of blocks in the words of a translation would be shown or change its structure: refused at their line.
#[test]
fn marks_in_a_po_file_are_refused() {
    let folder = Folder::new();
    let sample = Sample::empty()
        .file("fener.yaml", "title: Njia\nbase_url: https://njia.or.ke/\ncountry: KE\nlanguages: [{code: sw}, {code: am}]\nemergency: [112]\n")
        .file("content/helplines/emergency/facts.yaml", "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n")
        .text("content/sw.md", "T", "x\n")
        .text("content/helplines/emergency/sw.md", "T", "x\n");
    let words = [
        ("## Hatua {.steps}", "Hatua", "# ሂደት"),
        ("## Mbele", "Mbele", "## ሂደት"),
        ("## Nyuma", "Nyuma", "- ሂደት"),
        ("## Juu", "Juu", "> ሂደት"),
        ("## Chini", "Chini", "ሂደት\\n===="),
        ("## Kati", "Kati", "ሂደት {.steps}"),
        ("Aya moja.", "Aya moja.", "# አንቀጽ"),
        ("Aya mbili.", "Aya mbili.", "- አንቀጽ"),
        ("Aya tatu.", "Aya tatu.", "* አንቀጽ"),
        ("Aya nne.", "Aya nne.", "> አንቀጽ"),
        ("Aya tano.", "Aya tano.", "አንቀጽ\\n\\nሌላ"),
        ("Aya sita.", "Aya sita.", "አንቀጽ\\n- ሌላ"),
        ("Aya saba.", "Aya saba.", "[አንቀጽ](tel:112)"),
        ("Aya nane.", "Aya nane.", ": አንቀጽ"),
        ("- Kitu kimoja.", "Kitu kimoja.", "# ነገር"),
        ("1. Hatua kwanza.", "Hatua kwanza.", "አንድ\\n2. ሁለት"),
        ("> Nukuu hapa.", "> Nukuu hapa.", "- ጥቅስ"),
    ];
    let body: Vec<&str> = words.iter().map(|(text, ..)| *text).collect();
    let sample = sample.text("content/guides/a/sw.md", "Kazi", &format!("{}\n", body.join("\n\n")));
    for (path, bytes) in sample.write().files("") {
        folder.put(&path, &bytes);
    }
    let export = folder.fener(&["translate", "export", "am"]);
    assert_eq!(export.code, Some(0), "{export:?}");
    let mut po = String::from_utf8(
        folder
            .files("")
            .get("am.po")
            .cloned()
            .unwrap_or_else(|| export.stdout.clone().into_bytes()),
    )
    .expect("UTF-8");
    po = po.replacen("msgid \"Kazi\"\nmsgstr \"\"", "msgid \"Kazi\"\nmsgstr \"ሥራ\"", 1);
    for (_, id, translation) in words {
        let from = format!("msgid \"{id}\"\nmsgstr \"\"");
        assert!(po.contains(&from), "{id}");
        po = po.replacen(&from, &format!("msgid \"{id}\"\nmsgstr \"{translation}\""), 1);
    }
    folder.put("x.po", po.as_bytes());
    let import = folder.fener(&["translate", "import", "x.po"]);
    let said = import.stdout + &import.stderr;
    for (_, id, translation) in words {
        let at = po.lines().position(|line| line == format!("msgid \"{id}\"")).expect(id);
        let places = [at + 1, at + 2].map(|line| format!("x.po:{line}:"));
        assert!(places.iter().any(|place| said.contains(place)), "{id} {translation}: {said}");
    }
}

/// Numbers, dates, hours and names of a helpline that say something else than they seem to.
#[test]
fn facts_that_cannot_be_true() {
    let numbers = [
        "+254 0711 223344",
        "00254 0711223344",
        "+254（0）711223344",
        "0711 223 344",
        "+254 [0] 711223344",
        "+2540711223344",
        "+254 711 22O 344",
        "+254 711",
        "+254 722 116 11",
        "+2547221161161",
        "+254 722 116 1161 23",
        "116.0",
        "116.",
        "1.16",
        "#9110",
        "*134*7355#",
        "+254 711 223 344 ext 5",
        "+254711223344 / 55",
        "+254 711 223 344/345",
        "112 112",
        "tel:+254711223344",
        "٠٧١١٢٢٣٣٤٤",
        "1",
        "+254 711 223 344,",
    ];
    let dates = [
        "2027-11-20",
        "2027-01",
        "2027",
        "2026-12",
        "2026-11-24",
        "2026-13-01",
        "2026-02-30",
        "20.11.2026",
        "२०२६-११-०१",
        "2026/11/20",
        "26-11-20",
        "20 Nov 2026",
        "2026-1-5",
        "tomorrow",
    ];
    let others = [
        ("hours-as-written", "hours: \"Mon-Fri 09:00-17:00\""),
        ("hours-as-written", "hours: \"Lu-Vi 09:00-17:00\""),
        ("bad-value", "minimum_age: 18\nmaximum_age: 12"),
        ("bad-value", "minimum_age: -1"),
        ("bad-value", "minimum_age: ten"),
        ("unknown-language", "languages: [swahili]"),
    ];
    let number = |number: &str| format!("channels: [{{type: voice, number: \"{number}\"}}]");
    let mut all: Vec<(&str, String)> =
        numbers.iter().map(|text| ("bad-number", number(text))).collect();
    let dated = |day: &&str| {
        (
            "bad-date",
            format!("{}\nassured: {{on: {day}, by: operator}}", number("+254 711 223 344")),
        )
    };
    all.extend(dates.iter().map(dated));
    all.extend(
        others.map(|(code, facts)| (code, format!("{}\n{facts}", number("+254 711 223 344")))),
    );
    let sample = all.iter().enumerate().fold(pages(&[]), |sample, (at, (_, facts))| {
        let sample = sample.text(&format!("content/helplines/h{at}/sw.md"), "T", "x\n");
        sample.file(
            &format!("content/helplines/h{at}/facts.yaml"),
            &format!("status: active\n{facts}\n"),
        )
    });
    let lines = sample.check().lines();
    for (at, (code, facts)) in all.iter().enumerate() {
        let own: Vec<&str> = lines
            .lines()
            .filter(|line| line.starts_with(&format!("content/helplines/h{at}/")))
            .collect();
        let is_there = own.iter().any(|line| line.contains(&format!("[{code}]")));
        let is_other =
            *code == "hours-as-written" && own.iter().any(|line| line.contains("[bad-hours]"));
        let is_language =
            *code == "unknown-language" && own.iter().any(|line| line.contains("[bad-value]"));
        assert!(is_there || is_other || is_language, "{code} {facts}: {}", own.join("\n"));
    }
}

#[test]
fn values_of_yaml_that_lose_their_words() {
    for (code, front) in [
        ("dropped-text", "title: Kazi #1"),
        ("dropped-text", "title: Kazi # moja"),
        ("dropped-text", "title: 工作 #2 x"),
        ("dropped-text", "title: A\ndescription: Kazi #3 nje"),
        ("dropped-text", "title: A\nkeywords:\n- kazi #1"),
        ("dropped-text", "title: A\nsms: piga # 1"),
        ("yaml", "title: !Tahadhari"),
        ("yaml", "title: &a b"),
        ("yaml", "title: *a"),
        ("yaml", "title: @x"),
        ("yaml", "title: `x`"),
        ("yaml", "title: [x] y"),
        ("yaml", "title: \"a\" b"),
        ("yaml", "title: 'It's'"),
        ("missing-title", "title: ~"),
        ("placeholder", "title: …"),
        ("unknown-key", "title: A\ndrfat: true"),
        ("bad-value", "title: A\nslug: A B"),
    ] {
        let sample = pages(&[]).file("content/a/sw.md", &format!("---\n{front}\n---\nx\n"));
        let lines = sample.check().lines();
        let found = lines.lines().any(|line| {
            line.starts_with("content/a/sw.md:") && line.contains(&format!("[{code}]"))
        });
        assert!(found, "{code} {front}: {lines}");
    }
    let supports =
        pages(&[]).file("content/facts.yaml", "sources:\n- title: A\n  supports: B # c\n");
    assert!(supports.check().lines().contains("[dropped-text]"));
}

#[test]
fn names_that_no_disk_or_reader_can_tell() {
    for name in [
        "con",
        "nul.",
        "com1",
        "LPT9",
        "prn.d",
        "fund. ",
        " x",
        "a?b",
        "a*b",
        "a|b",
        "a\"b",
        "a<b",
        "a\\b",
        "a:b",
        "a\tb",
        "\u{202e}a",
        "a\u{200b}b",
        "a\u{a0}b",
        "\u{feff}a",
        "a\u{2060}",
    ] {
        let sample = pages(&[]).text(&format!("content/guides/{name}/sw.md"), "T", "x\n");
        assert!(sample.check().lines().contains("[file-name]"), "{name:?}");
    }
    for name in
        ["a%20b", "a#b", "a&b", "a;b", "می\u{200c}روم", "क\u{94d}\u{200d}ष", "a+b", "(a)", "ሥራ"]
    {
        let sample = pages(&[]).text(&format!("content/guides/{name}/sw.md"), "T", "x\n");
        let sample = sample.text("content/sw.md", "T", &format!("[a](<guides/{name}/sw.md>)\n"));
        let lines = sample.check().lines();
        assert!(!lines.contains("[file-name]"), "{name:?}: {lines}");
    }
}

#[test]
fn an_address_that_no_reader_can_open_is_on_no_poster() {
    for url in [
        "http://localhost/",
        "https://localhost:4000/",
        "https://example.com/",
        "https://EXAMPLE.org/",
        "https://x.example/",
        "https://a.test/",
        "https://a.invalid/",
        "https://a.local/",
        "https://10.0.0.1/",
        "https://172.16.3.4/",
        "https://169.254.1.1/",
        "https://[fe80::1]/",
        "https://[fd00::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://a.internal/",
        "https://localhost./",
    ] {
        let facts = "code: 701\nplace: x\nleads_to: guides/first\nhelplines: [emergency]\n";
        let sample = pages(&[])
            .replace("fener.yaml", "https://njia.or.ke/", url)
            .file("content/posters/p/facts.yaml", facts)
            .text("content/posters/p/sw.md", "T", "");
        assert!(
            sample.check().lines().contains("[base-url-placeholder]"),
            "{url}: {}",
            sample.check().lines()
        );
    }
}

/// Each translation lost a mark that its source has.
#[test]
fn a_translation_that_lost_its_structure() {
    for (source, translation) in [
        ("## A {.steps}\n\n1. a\n2. b", "## A\n\n1. a\n2. b"),
        ("## A {.steps}\n\n1. a\n2. b", "## A {.steps}\n\na\n\nb"),
        ("## A {.red-flags}\n\na\n: b", "## A {.red-flags}\n\na b"),
        ("## A {.red-flags}\n\na\n: b", "## A {.red-flags}\n\na\n：b"),
        ("## A {.checklist}\n\n- [ ] a", "## A {.checklist}\n\n- a"),
        (
            "## A {.in-danger}\n\n[a](helpline:emergency)",
            "## A {.in-danger}\n\na [a](helpline:emergency)",
        ),
        ("## A {.steps}\n\n1. a", "## A {.red-flags}\n\n1. a"),
        ("> a", "a"),
    ] {
        let sample = pages(&[])
            .replace("fener.yaml", "[{code: sw}]", "[{code: sw}, {code: am}]")
            .text("content/guides/first/sw.md", "T", &format!("{source}\n"));
        let folder = sample.write();
        let page = |body: &str| format!("---\ntitle: ቲ\n---\n{body}\n");
        folder.put("content/guides/first/am.md", page(translation).as_bytes());
        let stamped = folder.fener(&["translate", "stamp", "guides/first", "am"]);
        let found = folder.fener(&["check"]);
        let said = found.stdout + &found.stderr + &stamped.stderr;
        assert!(said.contains("[translation-mismatch]"), "{translation:?}: {said}");
    }
}

/// A name and a link to it in two forms of Unicode are one file: macOS hands names on with marks apart.
#[test]
fn names_in_two_forms_of_unicode() {
    let svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>";
    let names = [
        ("Ni\u{161}", "Nis\u{30c}"),
        ("край", "краи\u{306}"),
        ("ώρα", "ω\u{301}ρα"),
        ("지도", "\u{110c}\u{1175}\u{1103}\u{1169}"),
        ("bi\u{1ebf}t", "bie\u{302}\u{301}t"),
        ("\u{622}ب", "\u{627}\u{653}ب"),
    ];
    for (joined, apart) in names {
        for (file, link) in [(joined, apart), (apart, joined)] {
            let sample = pages(&[])
                .text("content/guides/first/sw.md", "T", &format!("![A]({link}.svg)\n"))
                .file(&format!("content/guides/first/{file}.svg"), svg);
            let found = sample.write().fener(&["check"]);
            let said = found.stdout + &found.stderr;
            for code in ["[dead-link]", "[unused-image]", "error["] {
                assert!(!said.contains(code), "{file:?} {link:?}: {said}");
            }
        }
    }
}

/// The exchange file of a campaign's Amharic, and the campaign.
fn exchanged(body: &str) -> (Folder, String) {
    let folder = pages(&[])
        .replace("fener.yaml", "[{code: sw}]", "[{code: sw}, {code: am}]")
        .text("content/guides/first/sw.md", "Kazi", &format!("{body}\n"))
        .write();
    let export = folder.fener(&["translate", "export", "am"]);
    assert_eq!(export.code, Some(0), "{export:?}");
    let po = String::from_utf8(folder.files("")["am.po"].clone()).expect("UTF-8");
    let po = answered(&po, "Kazi", "ሥራ");
    (folder, po)
}

/// The exchange file with one more translation.
fn answered(po: &str, id: &str, translation: &str) -> String {
    let from = format!("msgid \"{id}\"\nmsgstr \"\"");
    assert!(po.contains(&from), "{id}");
    po.replacen(&from, &format!("msgid \"{id}\"\nmsgstr \"{translation}\""), 1)
}

/// Addresses that YAML, a disk or a browser would take for something else are refused at their line.
#[test]
fn an_address_of_a_po_file_is_one_word() {
    let (folder, po) = exchanged("Aya moja.");
    for address in [
        "kazi: nje",
        "kazi # x",
        "\\\"kazi",
        "- kazi",
        "[kazi]",
        "&kazi",
        "*kazi",
        "kazi\\nslug: x",
        "@kazi",
        "../kazi",
        "kazi/nje",
        "KAZI",
        "kazi%20",
        "kazi nje",
        "{kazi}",
    ] {
        let bad = answered(&po, "first", address);
        let line = bad.lines().position(|line| line == "msgid \"first\"").expect("the address") + 1;
        folder.put("x.po", bad.as_bytes());
        let import = folder.fener(&["translate", "import", "x.po"]);
        let said = import.stdout + &import.stderr;
        let places = [line, line + 1].map(|line| format!("x.po:{line}:"));
        assert!(places.iter().any(|place| said.contains(place)), "{address}: {said}");
        let written = folder.files("content").remove("guides/first/am.md").unwrap_or_default();
        assert!(!String::from_utf8_lossy(&written).contains("slug"), "{address}");
    }
}

/// A wrong number in a step is told when it is imported: readers get the source's step instead.
#[test]
fn an_import_tells_numbers_that_its_source_lacks() {
    let (folder, po) = exchanged("## Hatua {.steps}\n\n1. Lipa KSh 30000 ndani ya siku 3.");
    for (words, differs) in
        [("በ3 ቀን ውስጥ 30000 ሽልንግ ክፈል።", false), ("በ3 ቀን ውስጥ 50000 ሽልንግ ክፈል።", true)]
    {
        let done = answered(&po, "Hatua", "ሂደት");
        let done = answered(&done, "Lipa KSh 30000 ndani ya siku 3.", words);
        folder.put("x.po", done.as_bytes());
        let import = folder.fener(&["translate", "import", "x.po"]);
        assert_eq!(import.code, Some(0), "{import:?}");
        assert_eq!(import.stderr.contains("[translation-mismatch]"), differs, "{import:?}");
    }
}

/// Words that a translator doubts, or takes back, are withdrawn from every kind of block.
#[test]
fn a_doubted_entry_withdraws_its_words() {
    let blocks = [
        ("## Hatua {.steps}", "Hatua", "ሂደት"),
        ("1. Pumzika leo.", "Pumzika leo.", "ዛሬ ዕረፍ።"),
        ("> Nukuu hapa.", "> Nukuu hapa.", "> ጥቅስ።"),
        ("Aya moja.", "Aya moja.", "አንቀጽ።"),
        ("- Kitu kimoja.", "Kitu kimoja.", "ነገር።"),
        (
            "[Piga simu](helpline:emergency)",
            "[Piga simu](helpline:emergency)",
            "[ደውል](helpline:emergency)",
        ),
    ];
    let body: Vec<&str> = blocks.iter().map(|(text, ..)| *text).collect();
    let (folder, po) = exchanged(&body.join("\n\n"));
    let whole = blocks.iter().fold(po, |po, (_, id, words)| answered(&po, id, words));
    let import = |po: &str| {
        folder.put("x.po", po.as_bytes());
        let import = folder.fener(&["translate", "import", "x.po"]);
        assert_eq!(import.code, Some(0), "{import:?}");
        let text = folder.files("content").remove("guides/first/am.md").expect("the page");
        String::from_utf8(text).expect("UTF-8")
    };
    let certain = import(&whole);
    assert!(!certain.contains("------"), "{certain}");
    for (_, id, words) in blocks {
        let written = format!("msgid \"{id}\"\nmsgstr \"{words}\"");
        let at = whole.find(&written).expect(id);
        let context = whole[..at].rfind("msgctxt").expect("its context");
        let fuzzy = format!("{}#, fuzzy\n{}", &whole[..context], &whole[context..]);
        let empty = whole.replacen(&written, &format!("msgid \"{id}\"\nmsgstr \"\""), 1);
        for doubted in [fuzzy, empty] {
            assert_eq!(import(&doubted).matches("------").count(), 1, "{id}");
            assert_eq!(import(&whole), certain, "{id}");
        }
    }
}

/// News dated after today go online with a notice, however their date is written.
#[test]
fn news_of_days_to_come() {
    for (date, is_future) in [
        ("2026-11-24", true),
        ("2026-12-01", true),
        ("2027-01-01", true),
        ("2036-11-22", true),
        // A mistake: `bad-date`.
        ("2126-11-22", false),
        ("\"2027-06-30\"", true),
        ("2026-11-23", false),
        ("2026-11-22", false),
        ("2026-11-21", false),
    ] {
        let found = pages(&[])
            .text("content/news/n/sw.md", "T", "x\n")
            .file("content/news/n/facts.yaml", &format!("date: {date}\n"))
            .check();
        assert_eq!(
            found.lines().contains("[news-in-future]"),
            is_future,
            "{date}: {}",
            found.lines()
        );
    }
}
