//! Findings: their severities, their order, and one help each.
//!
//! The example of each finding is a folder of `checks/`; `tests/fixtures.rs` runs them.

mod support;

use fener::finding::Severity;
use support::{Findings, Sample, folders, name, read, repository, text_of};

#[test]
fn every_code_has_a_fixture() {
    let mut fixtures: Vec<String> = folders("tests/checks").iter().map(|path| name(path)).collect();
    fixtures.sort();
    assert_eq!(fixtures, fener::codes(), "folders of tests/checks, and codes that Fener registers");
}

/// `fener explain` prints the module doc of a check.
#[test]
fn every_check_has_a_manual() {
    let checks = read(&repository("src/check"));
    let checks =
        checks.iter().filter(|(path, _)| !["mod.rs", "definition.rs"].contains(&path.as_str()));
    for (path, source) in checks {
        let source = String::from_utf8_lossy(source);
        let doc: Vec<&str> = source.lines().map_while(|line| line.strip_prefix("//!")).collect();
        for heading in [" # Reason", " # Example", " # Fix"] {
            assert!(doc.contains(&heading), "src/check/{path} has no section `{heading}`");
        }
    }
}

#[test]
fn every_finding_has_a_help() {
    for site in folders("tests/checks") {
        let report = text_of(&site.join("report.txt"));
        let (findings, helps) = (report.matches("]: ").count(), report.matches("help: ").count());
        assert_eq!(findings, helps, "{}: a finding without help\n{report}", name(&site));
    }
}

#[test]
fn a_correct_campaign_has_no_finding() {
    Sample::new().check().are([]);
}

/// A search for the name that was meant costs as much as there are names, so it is made for as many links as an editor mends
/// before the next run.
#[test]
fn the_first_of_many_broken_links_have_a_suggestion() {
    let links = "[a](../frist/sq.md) [b](#nje)\n\n".repeat(200);
    let body = format!("## Një {{#një}}\n\n{links}");
    let found = Sample::new().text("content/guides/first/sq.md", "I pari", &body).check();
    let all = found.all();
    let broken = all.iter().filter(|finding| ["dead-link", "dead-anchor"].contains(&finding.code));
    let suggested = all.iter().filter(|finding| finding.help.starts_with("did you mean"));
    assert_eq!((broken.count(), suggested.count()), (400, 200), "{}", found.lines());
}

#[test]
fn severities_are_as_listed() {
    // Every other code is an error, or one of the notices below.
    let warnings = [
        "base-url-placeholder",
        "drift-critical",
        "heading-order",
        "helpline-closed",
        "helpline-expired",
        "helpline-stale",
        "helpline-unverified",
        "hours-as-written",
        "large-asset",
        "machine-critical",
        "missing-phrase",
        "missing-translation",
        "moving-picture",
        "not-approved",
        "number-in-prose",
        "over-budget",
        "paper-title-long",
        "phrase-plural",
        "poster-dead",
        "poster-number-stale",
        "poster-small",
        "section-form",
        "sms-long",
        "sms-number",
        "stamp",
        "theme-file",
        "translation-mismatch",
        "unknown-short-code",
        "unused-asset",
        "withheld-number",
        "wrong-language",
    ];
    let notices =
        ["drift", "news-in-future", "no-base-url", "no-source", "own-code", "poster-url-long"];
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
fn a_warning_blocks_a_strict_run() {
    let heading = Sample::new().text("content/about/sq.md", "A", "### Skips\n").text(
        "content/about/en.md",
        "A",
        "## Skips\n",
    );
    let warned = heading.check();
    warned.are([
        "content/about/en.md: warning[stamp]: never compared with content/about/sq.md: its changes go unnoticed",
        "content/about/en.md:4:1: warning[translation-mismatch]: content/about/sq.md:4:1 is a heading of level 3 without a class, this is a heading of level 2 without a class",
        "content/about/sq.md:4:1: warning[heading-order]: this heading skips a level",
    ]);
    assert!(!warned.blocks());
    heading.build();
    assert!(heading.clone().strict().check().blocks());
}

#[test]
fn findings_of_all_files_are_ordered_by_file() {
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
            "content/about/en.md stamp",
            "content/about/en.md:1:1 missing-title",
            "content/about/en.md:2:1 unknown-key",
            "content/about/sq.md:4:1 dead-link",
            "content/about/sq.md:6:1 raw-html",
            "content/guides/first/facts.yaml:1:10 bad-date",
        ]
    );
}

#[test]
fn near_misses_are_found() {
    let check = |sample: Sample, expected: &str| {
        let found = sample.check().lines();
        let errors: Vec<&str> = found.lines().filter(|line| line.contains(": error[")).collect();
        assert_eq!(errors, [expected]);
    };
    // A picture of another site.
    check(
        Sample::new().text("content/sq.md", "Rruga", "![Autobus](https://example.com/bus.webp)\n"),
        "content/sq.md:4:1: error[third-party]: this picture is loaded from another site",
    );
    // A title of white space.
    check(
        Sample::new().file("content/sq.md", "---\ntitle: \" \"\n---\n"),
        "content/sq.md:2:1: error[missing-title]: missing title",
    );
    // A misspelt status is reported once, not as missing too.
    check(
        Sample::new().replace("content/helplines/emergency/facts.yaml", "active", "actve"),
        "content/helplines/emergency/facts.yaml:1:9: error[bad-value]: invalid value for `status`: `actve`",
    );
    // Facts that name a draft.
    check(
        Sample::new()
            .file("content/guides/first/facts.yaml", "helplines: [chat]\n")
            .file(
                "content/helplines/chat/facts.yaml",
                "status: active\nchannels: [{type: web, url: \"https://example.org\"}]\n",
            )
            .file("content/helplines/chat/sq.md", "---\ntitle: Chat\ndraft: true\n---\n"),
        "content/guides/first/facts.yaml:1:13: error[unknown-helpline]: `chat` is not published (it is a draft)",
    );
}

#[test]
fn messages_of_the_campaign_are_checked_too() {
    let own = |words: &str| Sample::new().file("locales/sq.ftl", words).check().lines();
    assert_eq!(own("menu = Rrugët\n"), "");
    assert_eq!(own("menu = { $n\n"), "locales/sq.ftl:2:1: error[locale]: missing `}`");
    assert_eq!(
        own("our-name = Rruga\n"),
        "locales/sq.ftl:1:1: warning[locale]: no page uses the phrase `our-name`"
    );
    assert_eq!(
        own("our-name = Rruga\nhome = { our-name }\n"),
        "locales/en.ftl: warning[missing-phrase]: 1 phrase is not translated into `en`: `our-name`"
    );
    assert_eq!(
        own("menu = { $count }\n"),
        "locales/sq.ftl:1:1: error[phrase-arguments]: `menu` uses `$count` in `sq`, but no argument in `en`\n\
         locales/sq.ftl:1:1: error[phrase-arguments]: unknown argument `$count` in `menu`"
    );
}
