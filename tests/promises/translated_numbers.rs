//! Numbers of a translation: the same ones in another form are no finding, others are, in a text that a stamp covers, too.

use crate::moldova;
use crate::support::{self, Sample};

const GUIDE: &str = "content/guides/first/ru.md";

/// A guide with one step in Romanian, and its stamped translation into Russian.
fn guide(source: &str, translation: &str) -> Sample {
    let source = format!("---\ntitle: T\n---\n\n## Pași {{.steps}}\n\n1. {source}\n");
    let stamp = support::stamp(&source).replace("from: sq", "from: ro");
    let translation =
        format!("---\ntitle: T\n{stamp}\n---\n\n## Шаги {{.steps}}\n\n1. {translation}\n");
    moldova().file("content/guides/first/ro.md", &source).file(GUIDE, &translation)
}

/// The messages of the findings, without the place of the source.
fn mismatches(sample: &Sample) -> Vec<String> {
    let found = sample.check();
    let all = found.all().into_iter().filter(|finding| finding.code == "translation-mismatch");
    all.map(|finding| {
        finding.message.split_once(" says ").expect("a fact").1.replace("this translation", "this")
    })
    .collect()
}

#[test]
fn a_phone_number_may_be_written_in_other_groups() {
    for (source, translation) in [
        ("Sună la 022 123 456.", "Звони +373 22 123 456."),
        ("Sună la 022 123 456.", "Звони (022) 12-34-56."),
        ("Sună la +373 22 123 456.", "Звони 0037322123456."),
        ("Sună la +373 22 123 456.", "Звони +373 (22) 12-34-56, 24/7."),
        ("Sună la 0 800 12345.", "Звони 0800-12-345."),
        ("Sună la 022 123 456.", "Звони 123-456."),
    ] {
        let sample = guide(source, translation);
        assert_eq!(mismatches(&sample), [""; 0], "{source} | {translation}");
        let site = sample.build();
        let page = site.text("ru/guides/first/index.html");
        assert!(page.contains("Звони") && !page.contains("Sună"), "{translation}: {page}");
    }
}

#[test]
fn a_phone_number_with_another_digit_is_reported_as_one() {
    for (source, translation, expected) in [
        (
            "Sună la 022 123 456.",
            "Звони +373 22 123 457.",
            "022 123 456, this says +373 22 123 457",
        ),
        ("Sună la 022 123 456.", "Звони 022 123 465.", "022 123 456, this says 022 123 465"),
        ("Sună la +373 22 123 456.", "Звони +40 22 123 456.", "+373 22 123 456, this says +40 22"),
        ("Sună la 022 123 456.", "Звони нам.", "022 123 456, this does not"),
    ] {
        let sample = guide(source, translation);
        let found = mismatches(&sample);
        assert!(
            matches!(&found[..], [one] if one.starts_with(expected)),
            "{translation}: {found:?}"
        );
        let site = sample.build();
        let page = site.text("ru/guides/first/index.html");
        assert!(page.contains("Sună") && !page.contains("Звони"), "{translation}: {page}");
    }
}

#[test]
fn a_short_code_of_a_helpline_may_be_written_in_groups() {
    let with_line = |source: &str, translation: &str| {
        let sample = guide(source, translation).file(
            "content/helplines/line/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"1343\"}]\nassured: {on: 2026-11-20, by: operator}\n",
        );
        ["ro", "ru"].iter().fold(sample, |sample, code| {
            sample.text(&format!("content/helplines/line/{code}.md"), "T", "x\n")
        })
    };
    assert_eq!(mismatches(&with_line("Sună la 1343.", "Звони 13 43.")), [""; 0]);
    assert_eq!(
        mismatches(&with_line("Sună la 1343.", "Звони 13 34.")),
        ["1343, this says 13, 34; this block is critical, so readers get the source's"]
    );
    // Without such a helpline, these are two numbers.
    assert_eq!(mismatches(&guide("Sună la 1343.", "Звони 13 43.")).len(), 1);
}

#[test]
fn every_language_with_phrases_has_words_for_the_halves_of_the_day() {
    let table = support::repository("data/day-halves.tsv");
    let table = std::fs::read_to_string(table).expect("the table");
    let files = std::fs::read_dir(support::repository("locales")).expect("the folder");
    for file in files {
        let name = file.expect("a file").file_name().into_string().expect("a name");
        let Some(code) = name.strip_suffix(".ftl") else { continue };
        let base = code.split('-').next().unwrap_or(code);
        let base = if base == "kmr" { "ku" } else { base };
        // CLDR has no words of Romani.
        let is_known = table.lines().any(|line| line.starts_with(&format!("{base}\t")));
        assert!(is_known || base == "rom", "{code}");
    }
}

#[test]
fn hours_are_compared_in_both_clocks() {
    for (source, translation, expected) in [
        ("Sună la ora 17.", "Звони в 5 вечера.", &[][..]),
        ("Sună la 5 p.m.", "Звони в 17:00.", &[]),
        ("Sună la 5 după-amiaza.", "Звони в 17:00.", &[]),
        (
            "Sună la 5 după-amiaza.",
            "Звони в 18:00.",
            &["5, this says 18:00; this block is critical, so readers get the source's"],
        ),
    ] {
        assert_eq!(mismatches(&guide(source, translation)), expected, "{source} | {translation}");
    }
}
