//! Every code of `fener::codes()` has a mini-site under `checks/<code>/`, and `report.txt` beside it
//! is what an editor sees there.
//!
//! `UPDATE=1 cargo test --test checks` rewrites the reports: read the difference as prose.

mod support;

use std::path::Path;
use std::thread;

use fener::finding::Severity;
use support::{Findings, Folder, Sample, expect_file, folders, name, repository, text_of};

type Setup = fn(&Folder);

/// What git cannot keep, or should not: made in a copy of the mini-site before it is checked.
const SETUPS: &[(&str, Setup)] = &[
    ("not-utf8", |site| site.put("content/about/en.md", b"---\ntitle: About\n---\nCaf\xe9\n")),
    ("unreadable", |site| {
        site.link("content/about/en.md", Path::new("gone.md"));
        site.link("content/circle", Path::new("circle"));
        site.link("content/about/above", Path::new("../../content"));
        site.link("content/here/there", Path::new("../there"));
        site.link("content/there/here", Path::new("../here"));
    }),
    ("outside-link", |site| {
        site.link("content/about/en.md", Path::new("/etc/hostname"));
        site.link("content/etc", Path::new("/etc"));
    }),
    ("too-large", |site| site.put("content/about/en.md", &[b'a'; 2_000_001])),
    ("large-asset", |site| {
        let path = "M0 0".repeat(103_000);
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"{path}\"/></svg>");
        site.put("content/bus.svg", svg.as_bytes());
    }),
];

#[test]
fn every_code_has_a_mini_site() {
    let mut sites: Vec<String> = folders("tests/checks").iter().map(|path| name(path)).collect();
    sites.sort();
    assert_eq!(sites, fener::codes(), "folders of tests/checks, and codes that Fener registers");
}

#[test]
fn every_mini_site_is_reported_as_expected() {
    let sites = folders("tests/checks");
    thread::scope(|scope| {
        let running: Vec<_> = sites.iter().map(|site| scope.spawn(|| check(site))).collect();
        let failed = running.into_iter().filter_map(|thread| thread.join().err()).count();
        assert_eq!(failed, 0, "mini-sites with another report than expected; see above");
    });
}

/// One mini-site: its report names its code, and no code that another mini-site is for.
fn check(site: &Path) {
    let code = name(site);
    let copy = Folder::copy_of(site);
    if let Some((_, setup)) = SETUPS.iter().find(|(of, _)| *of == code) {
        setup(&copy);
    }
    let outcome = copy.fener(&["check"]);
    let report = format!("{}{}", outcome.stderr, outcome.stdout);
    let codes: Vec<&str> = report
        .lines()
        .filter_map(|line| line.split_once('[')?.1.split_once("]: "))
        .map(|(code, _)| code)
        .collect();
    assert!(!codes.is_empty(), "{code}: nothing was found");
    assert!(codes.iter().all(|found| *found == code), "{code}: also found {codes:?}\n{report}");
    let blocks = report.contains("error[");
    assert_eq!(outcome.code, Some(i32::from(blocks)), "{code}: the exit code\n{report}");
    expect_file(&site.join("report.txt"), &report);
}

#[test]
fn every_finding_says_how_to_mend_it() {
    for site in folders("tests/checks") {
        let report = text_of(&site.join("report.txt"));
        let (findings, helps) = (report.matches("]: ").count(), report.matches("help: ").count());
        assert_eq!(findings, helps, "{}: a finding without help\n{report}", name(&site));
    }
}

#[test]
fn a_sound_campaign_has_no_finding() {
    Sample::new().check().are([]);
}

#[test]
fn only_what_is_false_dangerous_or_broken_blocks() {
    // The list of warnings; whatever else is found blocks, or is a mere notice.
    let warnings = [
        "drift-critical",
        "heading-order",
        "helpline-expired",
        "helpline-stale",
        "helpline-unverified",
        "large-asset",
        "machine-critical",
        "missing-translation",
        "moving-picture",
        "number-in-prose",
        "phrase-plural",
        "poster-dead",
        "poster-number-stale",
        "poster-small",
        "sms-long",
        "sms-number",
        "stamp",
        "translation-mismatch",
        "unused-asset",
    ];
    let notices = ["drift", "no-base-url", "poster-url-long"];
    for code in fener::codes() {
        let report = text_of(&repository("tests/checks").join(code).join("report.txt"));
        let severity = match code {
            code if warnings.contains(&code) => Severity::Warning,
            code if notices.contains(&code) => Severity::Notice,
            _ => Severity::Error,
        };
        let said = format!("{}[{code}]: ", severity.into_str());
        assert!(report.contains(&said), "{code} is not a {}:\n{report}", severity.into_str());
    }
}

#[test]
fn a_warning_blocks_where_the_run_is_strict() {
    let heading = Sample::new().text("content/about/sq.md", "A", "### Skips\n").text(
        "content/about/en.md",
        "A",
        "",
    );
    let warned = heading.check();
    warned.are(["content/about/sq.md:4:1: warning[heading-order]: this heading skips a level"]);
    assert!(!warned.blocks());
    heading.build();
    assert!(heading.clone().strict().check().blocks());
}

#[test]
fn all_findings_come_at_once_ordered_by_file() {
    let found = Sample::new()
        .text("content/about/sq.md", "A", "[x](gone.md)\n\n<b>x\n")
        .file("content/about/en.md", "---\ntitel: A\n---\n")
        .file("content/guides/first/facts.yaml", "updated: soon\n")
        .check();
    let locations = |found: &Findings| {
        let all = found.all();
        all.iter().map(|f| format!("{} {}", f.location, f.code)).collect::<Vec<_>>()
    };
    assert_eq!(
        locations(&found),
        [
            "content/about/en.md:1:1 missing-title",
            "content/about/en.md:2:1 unknown-key",
            "content/about/sq.md:4:1 dead-link",
            "content/about/sq.md:6:1 raw-html",
            "content/guides/first/facts.yaml:1:10 bad-date",
        ]
    );
}

#[test]
fn what_was_missed_before() {
    let check = |sample: Sample, expected| assert_eq!(sample.check().lines(), expected);
    // A picture of another site once vanished without a word.
    check(
        Sample::new().text("content/sq.md", "Rruga", "![Autobus](https://example.com/bus.webp)\n"),
        "content/sq.md:4:1: error[third-party]: this picture stands on another site, which would see every reader",
    );
    // A title that is there and says nothing.
    check(
        Sample::new().file("content/sq.md", "---\ntitle: \" \"\n---\n"),
        "content/sq.md:1:1: error[missing-title]: this text has no title",
    );
    // A misspelt status once was missing as well.
    check(
        Sample::new().replace("content/helplines/emergency/facts.yaml", "active", "actve"),
        "content/helplines/emergency/facts.yaml:1:9: error[bad-value]: invalid value for `status`: `actve`",
    );
    // Facts that name a page which is there, but not today.
    check(
        Sample::new()
            .file("content/guides/first/facts.yaml", "helplines: [chat]\n")
            .file(
                "content/helplines/chat/facts.yaml",
                "status: active\nchannels: [{type: web, url: \"https://example.org\"}]\n",
            )
            .file("content/helplines/chat/sq.md", "---\ntitle: Chat\ndraft: true\n---\n"),
        "content/guides/first/facts.yaml:1:13: error[unknown-helpline]: `chat` does not show today: it is a draft",
    );
}

#[test]
fn the_campaigns_own_words_are_checked_too() {
    let own = |words: &str| Sample::new().file("locales/sq.ftl", words).check().lines();
    assert_eq!(own("menu = Rrugët\n"), "");
    assert_eq!(own("menu = { $n\n"), "locales/sq.ftl:2:1: error[locale]: a `}` is missing here");
    assert_eq!(
        own("our-name = Rruga\n"),
        "locales/en.ftl: error[missing-phrase]: the phrase `our-name` is missing in `en`"
    );
    assert_eq!(
        own("menu = { $count }\n"),
        "locales/en.ftl:9:1: error[phrase-arguments]: `menu` uses no argument in `en`, but `$count` in `sq`\n\
         locales/sq.ftl:1:1: error[phrase-arguments]: `menu` uses `$count`, which the page does not give it"
    );
}
