//! Examples of standards that others wrote: `cargo test --test standards`. Each file of data names its source and licence.
//!
//! `SNAPSHOTS=overwrite cargo test --test standards` writes the table in `docs/standards.md`.

#[path = "../support/mod.rs"]
mod support;

mod languages;
mod markdown;
mod yaml;

use std::path::Path;

/// The result of one suite.
pub struct Outcome {
    suite: &'static str,
    /// The passed cases before the suite was part of the tests.
    before: &'static str,
    passed: usize,
    refused: usize,
    total: usize,
    /// The examples that do not come out as the suite says.
    wrong: Vec<String>,
}

#[test]
fn suites() {
    let commonmark = markdown::commonmark();
    let gfm = markdown::gfm();
    let refused = markdown::refusals(&[&commonmark, &gfm]);
    let yaml = yaml::examples();
    let refused_yaml = yaml::refusals(&yaml);
    let mut outcomes = vec![commonmark.outcome, gfm.outcome, yaml.outcome];
    outcomes.extend(languages::outcomes());
    let row = |outcome: &Outcome| {
        let Outcome { suite, before, passed, refused, total, .. } = outcome;
        let refused = if *refused > 0 { format!(" and {refused} refused") } else { String::new() };
        format!("| {suite} | {before} | {passed}{refused} of {total} |\n")
    };
    let mut rows: String = outcomes.iter().map(row).collect();
    // Written by `tests/tools/formats.mjs` and `corpora.py`: other languages' libraries, and texts that are not here.
    rows.push_str(include_str!("formats.md"));
    rows.push_str(include_str!("corpora.md"));
    let text = include_str!("standards.md")
        .replace("{rows}", &rows)
        .replace("{refused}", &refused)
        .replace("{refused-yaml}", &refused_yaml);
    support::expect_file(Path::new("docs/standards.md"), &text);
    let wrong: Vec<String> = outcomes.into_iter().flat_map(|outcome| outcome.wrong).collect();
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
