//! Nothing that an editor writes is dropped or printed raw in silence. Inputs come from bug reports of other generators.

mod support;

use support::{Findings, Sample};

/// A campaign in one language, so that no finding is about translations.
fn albanian() -> Sample {
    let folders = ["", "/helplines/emergency", "/guides/first"];
    let sample = folders
        .iter()
        .fold(Sample::new(), |sample, folder| sample.without(&format!("content{folder}/en.md")));
    sample.replace("fener.yaml", "  - {code: en, name: English, fallback: [sq]}\n", "").replace(
        "fener.yaml",
        "{sq: Rruga, en: The road}",
        "Rruga",
    )
}

/// The findings of a guide's text, each as `line severity code: message | help`.
fn guide(body: &str) -> Vec<String> {
    lines(&albanian().text("content/guides/first/sq.md", "Udhëzuesi", &format!("\n{body}")).check())
}

fn lines(findings: &Findings) -> Vec<String> {
    let all = findings.all();
    all.iter()
        .map(|f| {
            format!(
                "{} {} {}: {} | {}",
                f.location.line,
                f.severity.into_str(),
                f.code,
                f.message,
                f.help
            )
        })
        .collect()
}

/// Asserts that each expected text is a part of one finding, in order, and that there are no others.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let found = guide(body);
    let same = found.len() == expected.len()
        && found.iter().zip(expected).all(|(found, expected)| {
            expected.split(" … ").all(|part| found.contains(part))
                && found.starts_with(expected.split(' ').next().unwrap_or_default())
        });
    assert!(same, "{body}\nfound {found:#?}\nexpected {expected:#?}");
}

#[test]
fn a_call_link_names_a_helpline() {
    check(
        "[Telefono](tel:112) ose [shkruaj](sms:112).",
        &[
            "5 error call-link … `[Telefono](helpline:emergency)`",
            "5 error call-link … `[shkruaj](helpline:emergency)`",
        ],
    );
    check(
        "[Merr](TEL:+355-42-000000)",
        &["5 error call-link … add the number to a helpline's facts"],
    );
    check(
        "[a](tel://112) [b](sms:)",
        &["5 error call-link … helpline:emergency", "5 error call-link"],
    );
    check("[a](whatsapp:112)", &["5 error dead-link"]);
    check("[a](callto:112)", &["5 error dead-link"]);
    let landline = albanian()
        .replace(
            "content/helplines/emergency/facts.yaml",
            "number: \"112\"}",
            "number: \"112\"}, {type: voice, number: \"+355 42 223344\"}",
        )
        .text("content/guides/first/sq.md", "A", "[a](tel:042223344)");
    assert!(lines(&landline.check())[0].contains("helpline:emergency"));
}

#[test]
fn a_comment_has_an_end() {
    check(
        "Para.\n\n<!-- TODO: kontrollo numrin\n\nKujdes: thirr policinë.\n\n## Hapat {.steps}\n\n1. Një\n",
        &["7 error dropped-text: this comment has no end `-->`"],
    );
    check("Para. <!-- TODO", &["5 error dropped-text: this comment has no end `-->`"]);
}

#[test]
fn links_with_a_space() {
    check(
        "Shiko [faqen] (helpline:emergency) tani.\n\n[Ndihmë tani] (helpline:emergency)\n\n\
         [Fletushka](my leaflet.pdf) ![foto](my photo.jpg)\n\n[Ndihmë]（helpline:emergency）\n",
        &[
            "5 error leftover-markup … write `[faqen](helpline:emergency)`: plain brackets, and no space between `]` and `(`",
            "7 error leftover-markup … write `[Ndihmë tani](helpline:emergency)`",
            "9 error leftover-markup … write `[Fletushka](<my leaflet.pdf>)`, or `%20` for each space",
            "9 error leftover-markup … write `![foto](<my photo.jpg>)`",
            "11 error leftover-markup … write `[Ndihmë](helpline:emergency)`",
        ],
    );
}

#[test]
fn marks_with_another_space() {
    check(
        "##\u{a0} Hapat {.steps}\n\n1.\u{a0} Një\n2.\u{a0} Dy\n\n##Kujdes {.red-flags}\n\n-\u{a0} a\n",
        &[
            "5 error leftover-markup … `## Hapat {.steps}`",
            "7 error leftover-markup … `1. Një`",
            "8 error leftover-markup … `2. Dy`",
            "10 error leftover-markup … `## Kujdes {.red-flags}`",
            "12 error leftover-markup … `- a`",
        ],
    );
}

#[test]
fn classes_are_a_closed_list() {
    check(
        "## Shenja {.red_flags}\n\nPasaporta\n: Mos e jep\n\n## Rrezik {.indanger}\n\nIk.\n\n## Hapat {.Steps}\n\n1. a\n\n\
         ## Thirr {who-to-call}\n\n[x](helpline:emergency)\n",
        &[
            "5 error unknown-class … `.red-flags`?",
            "10 error unknown-class … `.in-danger`?",
            "14 error unknown-class … `.steps`?",
            "18 error unknown-class … `.who-to-call`?",
        ],
    );
    check("## Hapat {.step}", &["5 error unknown-class … `.steps`?"]);
    check("## Hapat {#a .blue}", &["5 error unknown-class … classes: .steps, .red-flags"]);
    check("Hapat {.STEPS}\n---", &["5 error unknown-class … `.steps`?"]);
    check("## Hapat {. steps}", &["5 error unknown-class … `.steps`?"]);
}

#[test]
fn a_date_is_no_list() {
    check(
        "24. dhjetor është dita e fundit.\n\n2026. ishte viti i saj.",
        &["5 warning list-number … `24\\.`", "7 error list-number … readers see `25.` … `2026\\.`"],
    );
    check("1989. год\n\nтекст", &["5 warning list-number … `1989\\.`"]);
    check("31) decembrie", &["5 warning list-number"]);
    check("- 24. Dezember", &["5 warning list-number"]);
    check("1. mai este\n\n9. mai este", &["7 error list-number … readers see `2.`"]);
    check("24\\. dhjetor\n\n1. a\n2. b\n\ntekst\n\n3. c\n", &[]);
}

#[test]
fn braces_of_a_heading() {
    check(
        "## Çmimi {kosovë}\n\na\n\n## Hapat {.steps} {.x}\n\nb\n",
        &[
            "5 error dropped-text: `{kosovë}` is left out",
            "9 error leftover-markup: `{.steps}`",
            "9 error unknown-class: unknown class `.x`",
        ],
    );
    check("## Çmimi {në Kosovë}", &["5 error dropped-text: `{në Kosovë}`"]);
    check("## Çmimi {a=b}", &["5 error dropped-text"]);
    check("## Çmimi {5}", &["5 error dropped-text"]);
}

#[test]
fn leftovers_and_bare_addresses() {
    check(
        "Shiko https://example.org/a. Shkruaj info@example.org. Shënim[^1]. [këtu][faqja].\n\n> [!WARNING]\n> kujdes\n\n\
         ~~e vjetër~~ [[wiki]] {{< youtube abc >}} **\"Güvenli yol\"**a\n\n\
         [](helpline:emergency) [x]() [i](https://) [g](http:/example.org)\n",
        &[
            "5 error leftover-markup: footnote `[^1]`",
            "5 error leftover-markup: broken link: `[këtu][faqja]`",
            "7 error leftover-markup: `[!WARNING]`",
            "10 error leftover-markup: `[[wiki]]`",
            "10 error leftover-markup: `{{< youtube abc >}}`",
            "10 warning leftover-markup … write `\"**Güvenli yol**\"`",
            "12 error empty-link: link to `helpline:emergency` has no words",
            "12 error empty-link: link `x` has no address",
            "12 error dead-link: broken link: `https://` has no host",
            "12 error dead-link: broken link: `http:/example.org` has no host",
        ],
    );
    check("[a](www.example.org)", &["5 error dead-link … `https://www.example.org`"]);
    check("[a](info@example.org)", &["5 error dead-link … `mailto:info@example.org`"]);
    check("[a](mailto:info)", &["5 error dead-link"]);
    let site = albanian()
        .text(
            "content/guides/first/sq.md",
            "A",
            "Shiko https://example.org/a_b. Shkruaj info@example.org, ~~jo~~.",
        )
        .build();
    let page = site.text("sq/guides/first/index.html");
    assert!(page.contains("href=\"https://example.org/a_b\""), "{page}");
    assert!(page.contains(">https://example.org/a_b</a>."), "{page}");
    assert!(page.contains("<a href=\"mailto:info@example.org\">info@example.org</a>,"), "{page}");
    assert!(page.contains("<del>jo</del>"), "{page}");
}

#[test]
fn titles_hold_no_markup() {
    let found = albanian()
        .file(
            "content/guides/first/sq.md",
            "---\ntitle: \"**A** [b](c)\"\ndescription: \"a {.b}\"\n---\n",
        )
        .check();
    let found = lines(&found);
    assert_eq!(found.len(), 3, "{found:#?}");
    assert!(found.iter().all(|line| line.contains("warning leftover-markup")), "{found:#?}");
}

#[test]
fn yaml_comments_and_tags() {
    let title = |title: &str| {
        lines(
            &albanian()
                .file(
                    "content/guides/first/sq.md",
                    &format!("---\ntitle: {title}\n---\n\nTekst.\n"),
                )
                .check(),
        )
    };
    let comment = title("Puna #1 në Itali");
    assert_eq!(comment.len(), 1, "{comment:#?}");
    assert!(comment[0].starts_with("2 warning dropped-text: `#1 në Itali`"), "{comment:#?}");
    assert!(comment[0].ends_with("put the whole value in quotes"), "{comment:#?}");
    for (written, message) in [
        ("!Kujdes lexo këtë", "a value that starts with `!`"),
        ("!!str a", "`!`"),
        ("[a", "a bracket is opened"),
    ] {
        let found = title(written);
        assert_eq!(found.len(), 1, "{written} {found:#?}");
        assert!(
            found[0].starts_with("2 error yaml: ") || found[0].starts_with("3 error yaml: "),
            "{found:#?}"
        );
        assert!(found[0].contains(message), "{found:#?}");
    }
    let facts = albanian().file(
        "content/guides/first/facts.yaml",
        "countries: [AL] #XK\nupdated: 2026-11-01 #soon\n",
    );
    assert_eq!(lines(&facts.check()).len(), 1, "{}", facts.check().lines());
}

#[test]
fn one_broken_file_is_one_finding() {
    let check = |path: &str, text: &str| {
        let found = albanian()
            .text("content/stories/one/sq.md", "A", "a")
            .file(
                "content/stories/one/facts.yaml",
                "changed_details: true\nconsent: {form_ref: a, date: 2026-01-01, scope: web, withdraw_by: mail}\n",
            )
            .file(path, text)
            .check();
        let lines = found.lines();
        assert_eq!(
            lines.lines().filter(|line| line.contains("error[")).count(),
            1,
            "{path}\n{lines}"
        );
        assert!(lines.contains("[yaml]"), "{path}\n{lines}");
    };
    check("content/helplines/emergency/facts.yaml", "status: active\nchannels: [\n");
    check("content/guides/first/facts.yaml", "countries: [AL\n");
    check("content/stories/one/facts.yaml", "consent: {\n");
    check("content/guides/first/sq.md", "---\ntitle: \"A\n---\n");
    check("content/sq.md", "---\ntitle: a: b\n---\n");
    check("fener.yaml", "title: {sq: Rruga\nlanguages: [\n");
}
