//! One test for each folder of `checks/`, `builds/` and `reports/`, named after the folder: `cargo test dead-link` runs one.
//!
//! - `checks/<code>/` is a campaign with one mistake; `report.txt` is what `fener check` prints there. Every code
//!   of `fener::codes()` has such a folder (`tests/findings.rs`). What a campaign needs besides its mistake is
//!   added by [`support::fixture`].
//! - `builds/<name>/campaign/` is a campaign; `expected.txt` says what its site holds. A part starts with `== `:
//!   `== files` lists every file, `== PATH is` is a whole file, and `== PATH` has one line for each text that the
//!   file must contain, or after `! ` must not. White space counts as one space.
//!
//! - `reports/NN-name/` is an input that came out wrong once, as it differs from `reports/00-a-new-campaign/`. Its
//!   `expected.txt` is a script: a line `$ …` runs a command in the campaign's folder, where `fener` is this program. Below it
//!   stand its exit code (`exit 1`) and what its output must contain, or after `! ` must not. `== PATH` is as in `builds/`.
//!
//! `SNAPSHOTS=overwrite cargo test --test fixtures` rewrites reports, file lists and whole files.
//!
//! The tests are made at run time by `libtest-mimic`, not by a macro: a Rust function cannot be called
//! `dead-link`, and a new folder is a new test without a list to keep.

mod support;

use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Trial};
use support::{
    Folder, Site, build, expect_file, fixture, folders, name, read, repository, run, text_of,
};

fn main() {
    let mut arguments = Arguments::from_args();
    // `cargo test dead_link` is the same as `cargo test dead-link`.
    arguments.filter = arguments.filter.map(|filter| filter.replace('_', "-"));
    let mut all = trials("checks", check_reports);
    all.extend(trials("builds", build_holds));
    all.extend(trials("reports", report_is_answered));
    libtest_mimic::run(&arguments, all).exit();
}

/// One test for each folder below `tests/<kind>/`; a test fails by a panic.
fn trials(kind: &str, test: fn(&Path)) -> Vec<Trial> {
    let trial = |folder: PathBuf| {
        Trial::test(format!("{kind}::{}", name(&folder)), move || {
            test(&folder);
            Ok(())
        })
    };
    folders(&format!("tests/{kind}")).into_iter().map(trial).collect()
}

/// Compares what `fener check` prints with `report.txt`, which may hold the folder's own code alone.
fn check_reports(folder: &Path) {
    let code = name(folder);
    let campaign = fixture::campaign(folder);
    if let Some((_, setup)) = SETUPS.iter().find(|(of, _)| *of == code) {
        setup(&campaign);
    }
    let outcome = match code.as_str() {
        "no-source" => campaign.fener(&["check", "--sources"]),
        _ => campaign.fener(&["check"]),
    };
    let report = format!("{}{}", outcome.stderr, outcome.stdout);
    let codes: Vec<&str> = report
        .lines()
        .filter_map(|line| line.split_once('[')?.1.split_once("]: "))
        .map(|(code, _)| code)
        .collect();
    assert!(!codes.is_empty(), "no finding\n{report}");
    // A fixture with a theme's file of its own, or with an old number, is told so, too.
    let is_expected = |found: &&str| {
        [code.as_str(), "own-code"].contains(found)
            || code == "withheld-number" && *found == "helpline-expired"
    };
    assert!(codes.contains(&code.as_str()), "no {code}\n{report}");
    assert!(codes.iter().all(is_expected), "also found {codes:?}\n{report}");
    let blocks = report.contains("error[");
    assert_eq!(outcome.code, Some(i32::from(blocks)), "the exit code\n{report}");
    expect_file(&folder.join("report.txt"), &report);
}

type Setup = fn(&Folder);

/// Changes to a fixture that git cannot store, or that would only add bulk.
const SETUPS: &[(&str, Setup)] = &[
    ("no-campaign", |site| site.remove("fener.yaml")),
    ("no-home", |site| site.remove("content/en.md")),
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

/// Compares a built site with `expected.txt`.
fn build_holds(folder: &Path) {
    // A build writes `posters.lock` into the campaign.
    let campaign = Folder::copy_of(&folder.join("campaign"));
    let (site, findings) = build(campaign.path(), &run(), false);
    let site = site.unwrap_or_else(|| panic!("{}", findings.lines()));
    if name(folder) != "own-theme" {
        site.assert_links_exist();
    }
    let file = folder.join("expected.txt");
    let expected = text_of(&file);
    let mut actual = String::new();
    let mut wrong = Vec::new();
    for part in expected.split("== ").skip(1) {
        let (heading, lines) = part.split_once('\n').unwrap_or((part, ""));
        actual.push_str(&format!("== {heading}\n"));
        match heading.strip_suffix(" is") {
            Some(path) => actual.push_str(&whole(site.text(path))),
            None if heading == "files" => actual.push_str(&(site.paths().join("\n") + "\n")),
            None => {
                wrong.extend(broken_claims(&site, heading, lines));
                actual.push_str(lines.trim_end());
                actual.push('\n');
            }
        }
        actual.push('\n');
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    expect_file(&file, &(actual.trim_end().to_owned() + "\n"));
}

/// Runs the script `expected.txt` of a report.
fn report_is_answered(folder: &Path) {
    let campaign = Folder::copy_of(&repository("tests/reports/00-a-new-campaign"));
    for (path, bytes) in read(folder) {
        campaign.put(&path, &bytes);
    }
    let mut wrong = Vec::new();
    let (mut place, mut shown) = (String::new(), String::new());
    for line in text_of(&folder.join("expected.txt")).lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            let outcome = campaign.sh(&command.replacen("fener ", "\"$fener\" ", 1));
            let code = outcome.code.unwrap_or(-1);
            place = format!("`{command}`");
            let is_tool = !command.starts_with("fener ");
            assert!(!is_tool || code == 0, "{place}: {outcome:?}");
            shown = flat(&format!("exit {code}\n{}{}", outcome.stderr, outcome.stdout));
        } else if let Some(path) = line.strip_prefix("== ") {
            place = path.to_owned();
            shown = flat(&text_of(&campaign.path().join(path)));
        } else {
            wrong.extend(broken_claim(&place, &shown, line));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A whole file, with the line ends of vCard and iCalendar made visible.
fn whole(text: &str) -> String {
    format!("{}\n", text.trim_end().replace("\r\n", "␍\n"))
}

/// The claims of one part that the file does not keep.
fn broken_claims(site: &Site, path: &str, claims: &str) -> Vec<String> {
    let text = flat(site.text(path));
    claims.lines().filter_map(|claim| broken_claim(path, &text, claim)).collect()
}

/// Says how a text breaks a claim: a text that it must contain, or after `! ` must not.
fn broken_claim(place: &str, text: &str, claim: &str) -> Option<String> {
    match claim.strip_prefix("! ") {
        Some(unwanted) if text.contains(&flat(unwanted)) => {
            Some(format!("{place} must not contain {unwanted}"))
        }
        None if !text.contains(&flat(claim)) => Some(format!("{place} lacks {claim}")),
        _ => None,
    }
}

/// A text whose white space is one space each.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
