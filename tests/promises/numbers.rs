//! Numbers that were not confirmed in time are withheld everywhere, and numbers from print alone go nowhere without
//! their caution.

use crate::support::{Findings, Sample, Site};

/// All that a reader could dial or recognise of the helpline `line`, with its white space removed.
const SECRETS: &[&str] = &[
    "22123456",
    "022123456",
    "79123456",
    "22777888",
    "chat.line.md",
    "help@line.md",
    "Ana",
    "Secretaru",
    "ledger",
];

/// A campaign in Romanian and Russian, with the helpline `line` confirmed on a day.
pub fn campaign(assured: &str) -> Sample {
    let mut sample = Sample::empty()
        .file(
            "fener.yaml",
            "title: {ro: Jocuri, ru: Игры}\nbase_url: https://jocuri.md/\ncountry: MD\nemergency: [112]\nmenu: [helplines]\n\
             languages:\n  - {code: ro, name: Română}\n  - {code: ru, name: Русский, fallback: [ro]}\n",
        )
        .file(
            "content/helplines/emergency/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n",
        )
        .file("content/helplines/line/facts.yaml", &line(assured))
        .file("content/regions/nord/facts.yaml", "code: MD-BA\nhelplines: [line]\nhelp_points: [{organisation: centru, place: Piața, phone: \"+373 22 123 456\"}]\n")
        .file("content/organisations/centru/facts.yaml", "phone: \"+373 22 777 888\"\nregions: [nord]\n")
        .file("content/guides/joc/facts.yaml", "helplines: [line]\n")
        .file("content/posters/gara/facts.yaml", "code: \"704\"\nplace: gara\nleads_to: guides/joc\nhelplines: [line]\nsize: A3\nscan_distance_cm: 80\n");
    for (code, stem) in [("ro", "Pagina"), ("ru", "Страница")] {
        // As `fener init` does for languages without a translation of the interface.
        sample = sample.file(&format!("locales/{code}.ftl"), include_str!("../../locales/en.ftl"));
        for folder in [
            "",
            "helplines/",
            "helplines/emergency/",
            "regions/",
            "regions/nord/",
            "organisations/",
            "organisations/centru/",
            "guides/",
            "posters/",
            "posters/gara/",
        ] {
            sample = sample.text(&format!("content/{folder}{code}.md"), stem, "x\n");
        }
        sample = sample
            .text(&format!("content/helplines/line/{code}.md"), "Linia verde", "Te ascultă.\n")
            .text(&format!("content/guides/joc/{code}.md"), "Joc", "[Sună](helpline:line)\n\nSau [acum](helpline:line) și [112](helpline:emergency).\n");
    }
    sample
}

fn line(assured: &str) -> String {
    format!(
        "status: active\nchannels:\n  - {{type: voice, number: \"+373 22 123 456\"}}\n  - {{type: sms, number: \"+373 79 123 456\"}}\n  \
         - {{type: whatsapp, number: \"+373 22 777 888\"}}\n  - {{type: chat, url: \"https://chat.line.md/\"}}\n  \
         - {{type: email, address: \"help@line.md\"}}\nassured: {assured}\n"
    )
}

/// Every file that holds one of the texts, white space, `.` and `-` aside.
fn files_with(site: &Site, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in &site.files {
        let text: String = String::from_utf8_lossy(bytes)
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .collect();
        found.extend(
            texts
                .iter()
                .filter(|secret| text.contains(**secret))
                .map(|secret| format!("{path}: {secret}")),
        );
    }
    found
}

fn count(findings: &Findings, code: &str) -> usize {
    findings.all().iter().filter(|finding| finding.code == code).count()
}

#[test]
fn a_number_that_was_not_confirmed_in_time_is_nowhere() {
    let old = "{on: 2020-08-01, by: operator, source: \"Ana Secretaru, ledger 7\"}";
    let site = campaign(old).build();
    assert_eq!(files_with(&site, SECRETS), Vec::<String>::new());
    assert!(!site.files.contains_key("ro/helplines/line.vcf"));
    // Its card stays and offers the next helpline.
    for path in [
        "ro/helplines/line/index.html",
        "ro/helplines/index.html",
        "ro/regions/nord/index.html",
        "ro/guides/joc/index.html",
        "704/index.html",
        "lite/ro/helplines/line.html",
        "lite/ro/guides/joc.html",
        "ru/helplines/line/index.html",
    ] {
        site.shows(path, "Linia verde");
        site.shows(path, "tel:112");
    }
    for path in [
        "ro/helplines/line/index.html",
        "ro/regions/nord/index.html",
        "704/index.html",
        "lite/ro/helplines/line.html",
    ] {
        let page = site.text(path);
        assert!(page.contains("could not be checked, so it is no longer shown"), "{path}:\n{page}");
        assert!(page.contains("2020"), "{path}");
    }
    // A call link leads to the card.
    site.hides("ro/guides/joc/index.html", "<a href=\"\"");
    site.assert_links_exist();
    // Confirmed in time, the same campaign has them.
    let site =
        campaign("{on: 2026-11-20, by: operator, source: \"Ana Secretaru, ledger 7\"}").build();
    let found = files_with(&site, &SECRETS[..6]);
    for path in [
        "704/index.html",
        "ro/guides/joc/index.html",
        "helplines.json",
        "ro/helplines/line.vcf",
        "ro/search/w0.js",
        "ro/organisations/centru/index.html",
        "ro/regions/nord/index.html",
        "lite/ro/helplines/line.html",
    ] {
        assert!(found.iter().any(|line| line.starts_with(path)), "{path} is not among {found:?}");
    }
    assert_eq!(files_with(&site, &SECRETS[6..]), Vec::<String>::new());
}

#[test]
fn the_limit_counts_days_after_it() {
    // Tests are as of 2026-11-22.
    let none = "";
    for (assured, setting, shown) in [
        ("{on: 2026-08-24, by: operator}", none, true),
        ("{on: 2026-08-23, by: operator}", none, false),
        ("{on: 2026-08-23, by: test_call}", "freshness: {block: 91}", true),
        ("{on: 2026-11-20, by: official_page}", "freshness: {block: 1}", false),
        ("{on: 2026-11-22, by: operator}", "freshness: {block: 0}", true),
        // An imprecise date ages from its first day.
        ("{on: 2026-09, by: operator}", none, true),
        ("{on: 2026-08, by: operator}", none, false),
        ("{on: 2026, by: operator}", none, false),
        ("{on: 2026, by: operator}", "freshness: {block: 400}", true),
        // Print was never confirmed: its age does not count.
        ("{on: 2009-01-02, by: print}", none, true),
        ("{on: 2009, by: print}", none, true),
        ("{on: unknown, by: print}", none, true),
        // A number of `emergency` never expires.
        ("{on: 2009-01-02, by: operator}", "emergency: [112, \"+373 22 123 456\"]", true),
    ] {
        let sample = match setting.strip_prefix("emergency: ") {
            Some(list) => campaign(assured).replace("fener.yaml", "[112]", list),
            None => campaign(assured).setting(setting),
        };
        let site = sample.without_lite_pages().build();
        assert_eq!(
            !files_with(&site, &["tel:+37322123456"]).is_empty(),
            shown,
            "{assured} {setting}"
        );
    }
}

#[test]
fn the_last_line_of_a_build_counts_and_strict_fails() {
    let last = |sample: &Sample| {
        let folder = sample.write();
        let outcome = folder.fener(&["build"]);
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        let strict = folder.fener(&["build", "--strict", "--out", "strict"]);
        if outcome.stdout.contains("withheld") {
            assert!(strict.stderr.contains("warning[helpline-expired]"), "{strict:?}");
            assert_eq!(strict.code, Some(1), "{strict:?}");
            assert!(folder.files("").keys().all(|path| !path.starts_with("strict/")));
        }
        outcome.stdout.lines().last().unwrap_or_default().to_owned()
    };
    let one = |facts: &str| {
        Sample::new()
            .file("content/helplines/line/facts.yaml", facts)
            .text("content/helplines/line/sq.md", "Linja", "")
            .text("content/helplines/line/en.md", "Line", "")
    };
    let old = "assured: {on: 2021-03-31, by: operator}";
    assert_eq!(
        last(&one(&format!(
            "status: active\nchannels: [{{type: voice, number: \"+355 4 222 3344\"}}]\n{old}\n"
        ))),
        "1 number withheld: older than 90 days"
    );
    // One number on two channels is one number.
    let two = "[{type: voice, number: \"+355 4 222 3344\"}, {type: sms, number: \"+355 4 222 3344\"}, {type: voice, number: \"+355 4 222 3355\"}]";
    assert_eq!(
        last(
            &one(&format!("status: active\nchannels: {two}\n{old}\n"))
                .setting("freshness: {block: 30}")
        ),
        "2 numbers withheld: older than 30 days"
    );
    assert!(!last(&one("status: active\nchannels: [{type: voice, number: \"+355 4 222 3344\"}]\nassured: {on: 2026-11-20, by: operator}\n")).contains("withheld"));
    // A paused line shows its number, so it expires, too.
    assert_eq!(
        last(&one(&format!(
            "status: paused\nchannels: [{{type: voice, number: \"+355 4 222 3344\"}}]\n{old}\n"
        ))),
        "1 number withheld: older than 90 days"
    );
}

#[test]
fn editors_can_still_call_and_confirm_what_is_withheld() {
    let folder =
        campaign("{on: 2020-08-01, by: operator, source: \"Ana\", published_by: Pliant}").write();
    let list = folder.fener(&["helplines", "list", "--date", "2026-11-22"]);
    assert!(
        list.stdout.contains("+373 22 123 456") && list.stdout.contains("withheld"),
        "{list:?}"
    );
    let confirm =
        ["helplines", "confirm", "line", "--by", "operator", "--yes", "--date", "2026-11-22"];
    let outcome = folder.fener(&confirm);
    assert!(
        outcome.code == Some(0) && outcome.stdout.contains("https://chat.line.md/"),
        "{outcome:?}"
    );
    let facts = folder.files("")["content/helplines/line/facts.yaml"].clone();
    let facts = String::from_utf8_lossy(&facts).into_owned();
    let assured =
        "assured: {on: 2026-11-22, by: operator, numbers: [\"+37322123456\", \"+37379123456\", ";
    assert!(facts.contains(assured), "{facts}");
    assert!(!folder.fener(&["build"]).stdout.contains("withheld"));
}

#[test]
fn the_next_helpline_serves_the_same_readers() {
    let other = |name: &str, number: &str, more: &str| {
        (
            format!("content/helplines/{name}"),
            format!(
                "status: active\nchannels: [{{type: voice, number: \"{number}\"}}]\nassured: {{on: 2026-11-20, by: operator}}\n{more}"
            ),
        )
    };
    let next = |others: &[(String, String)]| {
        let old = "{on: 2020-08-01, by: operator}\nregions: [nord]\nlanguages: [ru]\nmaximum_age: 18\ntopics: [joc]";
        let mut sample = campaign(old).text("content/topics/joc/ro.md", "Joc", "").text(
            "content/topics/joc/ru.md",
            "Joc",
            "",
        );
        for (folder, facts) in others {
            sample = sample
                .file(&format!("{folder}/facts.yaml"), facts)
                .text(&format!("{folder}/ro.md"), folder, "")
                .text(&format!("{folder}/ru.md"), folder, "");
        }
        let page = sample.without_lite_pages().build();
        let page = page.text("ro/helplines/line/index.html").to_owned();
        let (_, after) = page.split_once("class=\"call voice\" href=\"tel:").expect("a number");
        after.split('"').next().unwrap_or_default().to_owned()
    };
    let (a, b, c) = ("+373 22 000 001", "+373 22 000 002", "+373 22 000 003");
    assert_eq!(next(&[]), "112");
    assert_eq!(next(&[other("a", a, "")]), "+37322000001");
    assert_eq!(next(&[other("a", a, ""), other("b", b, "topics: [joc]\n")]), "+37322000002");
    assert_eq!(
        next(&[other("a", a, "languages: [ro]\n"), other("b", b, "languages: [ro, ru]\n")]),
        "+37322000002"
    );
    assert_eq!(next(&[other("a", a, "minimum_age: 19\n"), other("b", b, "")]), "+37322000002");
    let elsewhere = "regions: [sud]\n";
    let sud = [
        other("a", a, elsewhere),
        other("b", b, "regions: [nord]\n"),
        ("content/regions/sud".into(), "code: MD-CA\n".into()),
    ];
    assert_eq!(next(&sud), "+37322000002");
    // Neither paused nor closed nor withheld, and a confirmed one before one from print.
    let mut many = vec![other("a", a, ""), other("b", b, ""), other("c", c, "")];
    many[0].1 = many[0].1.replace("status: active", "status: paused");
    many[1].1 = many[1].1.replace("on: 2026-11-20", "on: 2025-11-20");
    assert_eq!(next(&many), "+37322000003");
    many[1].1 = many[1].1.replace("on: 2025-11-20, by: operator", "on: unknown, by: print");
    assert_eq!(next(&many), "+37322000003");
}

#[test]
fn a_page_whose_numbers_are_withheld_is_a_warning() {
    let old = "{on: 2020-08-01, by: operator}";
    // The text of a guide that calls one helpline alone.
    let sample = campaign(old)
        .without("content/posters/gara/facts.yaml")
        .without("content/posters/gara/ro.md")
        .without("content/posters/gara/ru.md");
    let quiet = |body: &str| {
        sample
            .clone()
            .text("content/guides/joc/ro.md", "Joc", body)
            .text("content/guides/joc/ru.md", "Joc", body)
            .check()
    };
    for body in [
        "[Sună](helpline:line)\n",
        "Scrie sau [sună](helpline:line).\n",
        "## Cine {.who-to-call}\n\n- [Sună](helpline:line)\n- [Sună](helpline:line)\n",
        "> [Sună](../../helplines/line/ro.md), [sună](helpline:line)\n",
    ] {
        let found = quiet(body);
        assert_eq!(count(&found, "no-help"), 2, "{body}: {}", found.lines());
        assert!(!found.blocks(), "{}", found.lines());
    }
    for body in [
        "x\n",
        "[Sună](helpline:line) sau [112](helpline:emergency)\n",
        "[despre](../../helplines/line/ro.md)\n",
    ] {
        assert_eq!(count(&quiet(body), "no-help"), 0, "{body}");
    }
    // A plain page, and a home page whose other helplines answer.
    let page = sample.clone().text("content/despre/ro.md", "Despre", "[Sună](helpline:line)\n");
    assert_eq!(count(&page.check(), "no-help"), 1, "{}", page.check().lines());
    // Nothing answers in the whole campaign: the list, the card, the region and the guide say so.
    let alone = without_emergency(sample.clone());
    let found = alone.check();
    let lines = found.lines();
    for place in [
        "content/helplines/",
        "content/helplines/line/facts.yaml",
        "content/regions/nord/facts.yaml",
        "content/guides/joc/facts.yaml",
    ] {
        let is_at = |line: &str| line.starts_with(place) && line.contains("warning[no-help]");
        assert!(lines.lines().any(is_at), "{place}:\n{lines}");
    }
    // A landing page has no other place for a number.
    let poster = alone.text("content/posters/gara/ro.md", "Afiș", "x\n").file(
        "content/posters/gara/facts.yaml",
        "code: \"704\"\nplace: gara\nleads_to: guides/joc\nhelplines: [line]\n",
    );
    let lines = poster.check().lines();
    assert!(
        lines.lines().any(|line| line.starts_with("content/posters/gara/facts.yaml")
            && line.contains("warning[no-help]")),
        "{lines}"
    );
}

#[test]
fn a_landing_page_without_helplines_of_its_own_has_the_emergency_numbers() {
    let site = campaign("{on: 2020-08-01, by: operator}")
        .replace("content/posters/gara/facts.yaml", "helplines: [line]\n", "")
        .build();
    site.shows("704/index.html", "tel:112");
    let (before, _) = site.text("704/index.html").split_once("class=\"name\"").expect("a name");
    assert!(before.contains("tel:112"), "the number comes first: {before}");
}

#[test]
fn a_withheld_number_that_is_typed_is_left_out() {
    let old = campaign("{on: 2020-08-01, by: operator}");
    for written in
        ["+373 22 123 456", "022 123 456", "(022) 123-456", "0037322123456", "+37379123456"]
    {
        let body = old
            .clone()
            .text("content/despre/ro.md", "Despre", &format!("Sau {written} oricând.\n"))
            .check();
        assert_eq!(count(&body, "number-in-prose"), 1, "{written}: {}", body.lines());
        assert!(!body.blocks(), "{written}: {}", body.lines());
        let front = old
            .clone()
            .file(
                "content/despre/ro.md",
                &format!("---\ntitle: Despre\ndescription: \"{written}\"\n---\n"),
            )
            .build();
        assert_eq!(files_with(&front, SECRETS), Vec::<String>::new(), "{written}");
        // A text message falls back to the title.
        let sms = old.clone().file(
            "content/despre/ro.md",
            &format!("---\ntitle: Despre\nsms: \"Suna {written} acum:\"\n---\n"),
        );
        assert_eq!(count(&sms.check(), "sms-number"), 1, "{written}");
        let site = sms.build();
        assert_eq!(files_with(&site, SECRETS), Vec::<String>::new(), "{written}");
        site.shows("ro/despre/index.html", "sms:?&amp;body=Despre");
    }
    let shown = campaign("{on: 2026-11-20, by: operator}").text(
        "content/despre/ro.md",
        "Despre",
        "Sau +373 22 123 456 oricând.\n",
    );
    assert!(!shown.check().blocks());
}

#[test]
fn a_number_from_print_goes_nowhere_without_its_caution() {
    let printed = campaign("{on: 2021, by: print, published_by: {ro: Pliantul, ru: Листовка}}");
    let site = printed.build();
    site.shows("ro/helplines/line/index.html", "tel:+37322123456");
    site.shows("ro/helplines/line/index.html", "(Pliantul)");
    site.shows("ru/helplines/line/index.html", "(Листовка)");
    site.hides("helplines.json", "22123456");
    for (path, page) in site.pages() {
        let data = page
            .split("application/ld+json")
            .nth(1)
            .and_then(|rest| rest.split("</script>").next());
        assert!(!data.unwrap_or_default().contains("22123456"), "{path}");
    }
    let card = site.text("ro/helplines/line.vcf").replace("\r\n ", "");
    assert!(card.contains("NOTE:printed in 2021\\, not confirmed"), "{card}");
    // Never on a final poster: neither as its number nor in its words.
    let refused = |sample: &Sample| {
        let outcome = sample.write().fener(&["posters", "704", "--final"]);
        assert_eq!(outcome.code, Some(1), "{outcome:?}");
        outcome.stderr.contains("is a proof")
    };
    assert!(refused(&printed));
    let typed = printed
        .clone()
        .replace("content/posters/gara/facts.yaml", "[line]", "[emergency]")
        .text("content/posters/gara/ro.md", "\"Sună la +373 22 123 456\"", "x\n");
    assert!(refused(&typed));
    let old = campaign("{on: 2020-08-01, by: operator}");
    assert!(refused(&old));
    let confirmed = campaign("{on: 2026-11-20, by: operator}");
    assert!(!refused(&confirmed));
}

#[test]
fn dates_are_shown_as_precisely_as_they_are_known() {
    let page = |code: &str, assured: &str| {
        let sample = Sample::new()
            .replace("fener.yaml", "languages:\n  - {code: sq, name: Shqip}\n", "languages:\n  - {code: sr, name: Srpski}\n  - {code: ar, name: A, fallback: [en]}\n  - {code: sq, name: Shqip, fallback: [en]}\n")
            .replace("fener.yaml", "fallback: [sq]", "fallback: [sr]")
            .replace("fener.yaml", "{sq: Rruga, ", "{sr: Put, ")
            .file("content/helplines/line/facts.yaml", &format!("status: active\nchannels: [{{type: voice, number: \"+355 4 222 3344\"}}]\nassured: {assured}\n"))
            .text("content/helplines/line/en.md", "Line", "")
            .text("content/sr.md", "Put", "");
        let page = sample.without_lite_pages().build();
        page.text(&format!("{code}/helplines/line/index.html")).to_owned()
    };
    for (code, assured, expected) in [
        ("en", "{on: 2021-03-31, by: print}", "printed 31 March 2021, not confirmed"),
        ("en", "{on: 2021-03, by: print}", "printed in March 2021, not confirmed"),
        ("en", "{on: 2021, by: print}", "printed in 2021, not confirmed"),
        ("en", "{on: unknown, by: print}", "from print, without a date; not confirmed"),
        ("en", "{on: 2026-11, by: operator}", "confirmed in November 2026, by the line itself"),
        ("sq", "{on: 2021-03-31, by: print}", "shtypur më 31 mars 2021, e pakonfirmuar"),
        ("sq", "{on: 2021-03, by: print}", "shtypur në mars 2021, e pakonfirmuar"),
        ("sq", "{on: 2021, by: print}", "shtypur në 2021, e pakonfirmuar"),
        ("sq", "{on: unknown, by: print}", "nga një botim pa datë, e pakonfirmuar"),
        ("sr", "{on: 2021, by: print}", "штампано: 2021., није проверено"),
        ("ar", "{on: 2021-03, by: print}", "طُبع في مارس 2021، ولم يُؤكَّد"),
    ] {
        let page = page(code, assured);
        assert!(page.contains(&format!(">{expected}<")), "{code} {assured}: {page}");
    }
}

#[test]
fn dates_that_cannot_be() {
    let errors = |assured: &str| {
        let found = campaign(assured).check();
        let lines = found.lines();
        lines
            .lines()
            .filter_map(|line| Some(line.split_once("error[")?.1.to_owned()))
            .collect::<Vec<_>>()
    };
    for assured in [
        "{on: 2026, by: operator}",
        "{on: 2026-11, by: operator}",
        "{on: 2026-11-22, by: print}",
        "{on: 2026, by: print}",
    ] {
        assert_eq!(errors(assured), Vec::<String>::new(), "{assured}");
    }
    // The day after the build's has come in other time zones.
    assert_eq!(errors("{on: 2026-11-23, by: operator}"), Vec::<String>::new());
    for (assured, expected) in [
        ("{on: 2027, by: operator}", "bad-date]: this day has not come yet: 2027"),
        ("{on: 2026-12, by: print}", "bad-date]: this day has not come yet: 2026-12"),
        ("{on: 2026-11-24, by: operator}", "bad-date]: this day has not come yet: 2026-11-24"),
        ("{on: unknown, by: operator}", "bad-date]: a confirmation without a date never gets old"),
        ("{on: unknown, by: test_call}", "bad-date]: a confirmation without a date never gets old"),
        ("{on: 2021-13, by: print}", "bad-date]: invalid value for `on`: `2021-13`"),
        ("{on: 21, by: print}", "bad-date]: invalid value for `on`: `21`"),
        ("{on: 2021-02-30, by: print}", "bad-date]: invalid value for `on`: `2021-02-30`"),
        ("{on: spring 2021, by: print}", "bad-date]: invalid value for `on`: `spring 2021`"),
        (
            "{on: 2021, by: print, published_by: {it: Foglio}}",
            "unknown-language]: unknown language `it` in `published_by`",
        ),
    ] {
        assert_eq!(errors(assured), [expected], "{assured}");
    }
}

#[test]
fn a_saved_contact_says_that_its_number_is_paused_or_not_confirmed() {
    let note = |assured: &str, status: &str| {
        let facts = "content/helplines/line/facts.yaml";
        let site = campaign(assured).replace(facts, "status: active", status).build();
        let card = site.text("ro/helplines/line.vcf").replace("\r\n ", "");
        let note = card.lines().find_map(|line| line.strip_prefix("NOTE:"));
        note.unwrap_or_default().to_owned()
    };
    let (lately, printed) = ("{on: 2026-11-20, by: operator}", "{on: 2021, by: print}");
    assert_eq!(note(lately, "status: active"), "");
    assert_eq!(note(lately, "status: paused"), "paused for now");
    assert_eq!(note(printed, "status: active"), "printed in 2021\\, not confirmed");
    assert_eq!(note(printed, "status: paused"), "paused for now. printed in 2021\\, not confirmed");
    assert!(
        note("{on: unknown, by: print}", "status: paused")
            .starts_with("paused for now. from print")
    );
}

#[test]
fn what_a_page_says_of_a_state_agrees() {
    let facts = "content/helplines/line/facts.yaml";
    let page = |status: &str, path: &str| {
        let sample = campaign("{on: 2026-11-20, by: operator}");
        let channel = "number: \"+373 22 123 456\"}";
        let priced = "number: \"+373 22 123 456\", cost: free}";
        let site = sample
            .replace(facts, "status: active", &format!("status: {status}"))
            .replace(facts, channel, priced)
            .build();
        site.text(path).to_owned()
    };
    for path in ["ro/helplines/line/index.html", "lite/ro/helplines/line.html"] {
        let unknown = page("unknown", path);
        assert!(unknown.contains("working"), "{path}");
        assert!(!unknown.contains("It is not known whether this line answers today."), "{path}");
        let closed = page("closed", path);
        assert!(closed.contains("closed"), "{path}");
        for words in ["Not known yet", "confirmed 20", "22 123 456"] {
            assert!(!closed.contains(words), "{path}: {words}");
        }
    }
    let never =
        campaign("{on: unknown, by: print}").replace(facts, "status: active", "status: unknown");
    never
        .build()
        .shows("ro/helplines/line/index.html", "It is not known whether this line answers today.");
}

#[test]
fn a_paused_helpline_is_not_the_first_number_of_a_landing_page() {
    let site = campaign("{on: 2026-11-20, by: operator}")
        .replace("content/helplines/line/facts.yaml", "status: active", "status: paused")
        .build();
    let landing = site.text("704/index.html");
    let at = |words: &str| landing.find(words).unwrap_or_else(|| panic!("no {words}: {landing}"));
    assert!(at("tel:112") < at("paused for now") && at("paused for now") < at("tel:+37322123456"));
    assert!(!landing.contains("class=\"call\" href=\"tel:+373"), "{landing}");
}

/// A campaign whose only helpline is `line`.
fn without_emergency(sample: Sample) -> Sample {
    sample
        .without("content/helplines/emergency/facts.yaml")
        .without("content/helplines/emergency/ro.md")
        .without("content/helplines/emergency/ru.md")
        .replace("fener.yaml", "emergency: [112]\n", "")
        .text("content/guides/joc/ro.md", "Joc", "x\n")
        .text("content/guides/joc/ru.md", "Joc", "x\n")
}

#[test]
fn closing_the_only_helpline_does_not_stop_a_build() {
    let sample = without_emergency(campaign("{on: 2026-11-20, by: operator}"));
    for status in ["paused", "closed"] {
        let facts = "content/helplines/line/facts.yaml";
        let silent = sample.clone().replace(facts, "status: active", &format!("status: {status}"));
        let found = silent.check();
        let lines = found.lines();
        assert!(!found.blocks(), "{status}: {lines}");
        assert!(lines.contains(&format!("while `line` is {status}")), "{lines}");
    }
}
