//! The architecture as tests: modules without circles, each outside crate in its place, the disk and the clock at
//! both ends.
#![allow(clippy::disallowed_methods, reason = "this test reads the source as files")]

mod colours;
mod graph;
mod imports;
mod source;

use std::collections::BTreeSet;

use source::Source;

/// Circles of files that are allowed, at most three: a visitor and the parts that it calls.
const CIRCLES: &[&[&str]] = &[&[
    "markdown/blocks.rs",
    "markdown/footnotes.rs",
    "markdown/headings.rs",
    "markdown/inlines.rs",
    "markdown/raw_html.rs",
    "markdown/tables.rs",
    "markdown/writer.rs",
]];

/// Each crate of `Cargo.toml`, and the places that may name it, so that it can be replaced in an afternoon. `src/`
/// marks crates that are used like a part of the language.
const CRATES: &[(&str, &[&str])] = &[
    ("annotate-snippets", &["src/cli/findings/"]),
    ("anstream", &["src/cli/findings/"]),
    ("axum", &["src/preview/"]),
    (
        "base64",
        &["src/attachments/content_lines/", "src/qr/raster.rs", "src/render/assets/", "tests/"],
    ),
    ("cfb", &["src/attachments/compound_file/", "tests/"]),
    ("clap", &["src/cli/"]),
    ("clap_complete", &["src/cli/completions.rs"]),
    ("clap_mangen", &["src/cli/man.rs"]),
    ("close-err", &["src/write/"]),
    ("cssparser", &["src/css_addresses.rs", "src/render/assets/"]),
    ("divan", &["benches/"]),
    ("dunce", &["src/cli/serve.rs"]),
    ("fast_image_resize", &["src/images/"]),
    (
        "flate2",
        &["src/access_log/", "src/attachments/", "src/posters/scans.rs", "src/preview/", "tests/"],
    ),
    ("fluent-bundle", &["src/i18n/"]),
    ("fluent-syntax", &["src/i18n/"]),
    ("getrandom", &["src/cache/", "src/preview/"]),
    ("granit-parser", &["src/yaml/"]),
    ("html5gum", &["src/", "tests/"]),
    ("hyper", &["src/preview/"]),
    ("hyper-util", &["src/preview/"]),
    ("icu", &["src/i18n/"]),
    ("icu_locale", &["src/i18n/"]),
    ("idna", &["src/model/link/host.rs", "src/model/link/url.rs"]),
    ("image", &["src/images/", "tests/"]),
    ("include_dir", &["src/read/embedded.rs"]),
    ("indicatif", &["src/cli/print.rs"]),
    ("jiff", &["src/model/date/mod.rs"]),
    ("gif", &["src/images/"]),
    ("jpeg-encoder", &["src/images/"]),
    ("libtest-mimic", &["tests/"]),
    ("lightningcss", &["src/render/assets/"]),
    ("memchr", &["src/attachments/", "src/check/", "src/markdown/", "src/render/"]),
    ("mimalloc", &["benches/", "src/main.rs"]),
    ("minify-html", &["src/render/"]),
    ("moxcms", &["src/images/"]),
    ("notify", &["src/preview/"]),
    ("opening-hours-syntax", &["src/model/hours/parser.rs"]),
    ("percent-encoding", &["src/model/", "tests/"]),
    ("png", &["src/qr/"]),
    ("proptest", &["src/", "tests/"]),
    ("pulldown-cmark", &["src/markdown/"]),
    ("qrcodegen", &["src/qr/code.rs"]),
    ("quick-xml", &["src/attachments/markup/", "src/images/"]),
    ("rayon", &["src/"]),
    ("regex-lite", &["src/model/phone/numbering_plan.rs"]),
    ("resast", &["tests/"]),
    ("ressa", &["tests/"]),
    ("resvg", &["src/share_cards/"]),
    ("rqrr", &["src/qr/verify.rs", "tests/"]),
    ("rustc-hash", &["src/"]),
    ("rustix", &["src/read/open.rs", "src/write/"]),
    ("serde", &["src/"]),
    ("serde-saphyr", &["src/model/register/file.rs"]),
    ("serde_json", &["src/", "tests/"]),
    ("sha2", &["src/"]),
    ("simdutf8", &["src/read/"]),
    ("similar", &["src/translate/"]),
    ("skrifa", &["src/share_cards/"]),
    ("snapbox", &["tests/"]),
    ("strsim", &["src/finding/"]),
    ("strum", &["src/", "tests/promises/"]),
    ("tempfile", &["src/", "tests/"]),
    ("tera", &["src/render/template/"]),
    ("terminal_size", &["src/cli/print.rs"]),
    ("tokio", &["src/preview/"]),
    ("tower", &["src/preview/"]),
    ("tower-http", &["src/preview/"]),
    ("trycmd", &["tests/"]),
    ("unic-langid", &["src/i18n/"]),
    ("walkdir", &["src/read/", "tests/"]),
    ("webp", &["src/images/"]),
    ("win32console", &["src/cli/own_window.rs"]),
    ("xxhash-rust", &["src/"]),
];

/// Names that only some files may use: the disk, the clock and the terminal, the proof of validation, and what only editors
/// may see.
const NAMES: &[(&str, &[&str])] = &[
    ("std::fs", &["src/read/", "src/write/", "src/cache/", "src/cli/", "src/preview/response.rs"]),
    ("std::env", &["src/cli/", "src/read/", "src/cache/"]),
    ("std::net", &["src/preview/", "src/cli/"]),
    ("std::process", &["src/main.rs", "src/cache/", "src/cli/", "src/write/"]),
    ("std::time", &["src/read/", "src/preview/", "src/cli/", "src/write/file.rs"]),
    ("Zoned::now", &["src/model/date/mod.rs"]),
    ("ValidatedSite::new", &["src/check/mod.rs"]),
    // Words and numbers for editors alone.
    ("for_editors", &["src/cli/helplines.rs", "src/model/kind/assured.rs"]),
    (
        "expired_numbers: true",
        &["src/cli/helplines.rs", "src/cli/new/mod.rs", "src/cli/translate/workspace.rs"],
    ),
    ("println!", &["src/cli/"]),
    ("eprintln!", &["src/cli/"]),
    ("print!", &["src/cli/"]),
    ("eprint!", &["src/cli/"]),
];

#[test]
fn folders_import_each_other_without_circles() {
    let folders = graph::folders(&graph::files(&Source::below("src")));
    let circles: Vec<String> =
        graph::circles(&folders).iter().map(|circle| graph::show(&folders, circle)).collect();
    assert!(circles.is_empty(), "circles of folders:\n{}", circles.join("\n"));
}

#[test]
fn files_import_each_other_without_circles() {
    let files = graph::files(&Source::below("src"));
    assert!(CIRCLES.len() <= 3, "at most three circles are allowed");
    let is_allowed = |circle: &[String]| {
        let is_part_of = |allowed: &&&[&str]| circle.iter().all(|f| allowed.contains(&f.as_str()));
        CIRCLES.iter().any(|allowed| is_part_of(&allowed))
    };
    let circles = graph::circles(&files);
    let circles: Vec<String> = circles
        .iter()
        .filter(|circle| !is_allowed(circle))
        .map(|circle| graph::show(&files, circle))
        .collect();
    assert!(circles.is_empty(), "circles of files:\n{}", circles.join("\n"));
    for file in CIRCLES.iter().copied().flatten() {
        assert!(files.contains_key(*file), "{file} is gone: shorten CIRCLES");
    }
}

#[test]
fn crates_are_named_in_their_places_alone() {
    let mut sources = Source::below("src");
    sources.extend(Source::below("tests"));
    sources.extend(Source::below("benches"));
    let listed: BTreeSet<String> = CRATES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let different: Vec<_> = listed.symmetric_difference(&dependencies()).cloned().collect();
    assert!(different.is_empty(), "in one of Cargo.toml and CRATES alone: {different:?}");
    check(&sources, |source| {
        let misplaced = CRATES.iter().filter(|(_, places)| !is_in_any(source, places));
        let lines = misplaced.flat_map(|(name, places)| {
            let lines = source.lines_naming(&path_of(name)).into_iter();
            lines.map(move |line| (line, format!("`{name}` belongs in {}", places.join(", "))))
        });
        lines.collect()
    });
}

#[test]
fn disk_clock_and_terminal_are_used_at_both_ends_alone() {
    check(&Source::below("src"), |source| {
        let restricted = NAMES.iter().filter(|(_, places)| !is_in_any(source, places));
        let lines = restricted.filter(|_| !source.is_test()).flat_map(|(name, places)| {
            let lines = source.lines_naming(name).into_iter();
            lines.map(move |line| (line, format!("`{name}` belongs in {}", places.join(", "))))
        });
        lines.collect()
    });
}

#[test]
fn files_open_with_their_documentation() {
    check(&Source::below("src"), |source| match source.text.lines().next() {
        Some(line) if line.starts_with("//! ") => Vec::new(),
        _ => vec![(1, "a file opens with `//!` and its subject".to_owned())],
    });
}

#[test]
fn colours_are_tokens() {
    // The built-in tokens, and their type with its tests.
    let tokens = ["themes/fener/theme.yaml", "src/theme_tokens/", "src/check/contrast.rs"];
    let mut found = Vec::new();
    for path in source::files(&["themes", "src"]) {
        if tokens.iter().any(|allowed| path.starts_with(allowed)) {
            continue;
        }
        let Some(text) = source::text(&path) else { continue };
        // Unit tests stand at a file's end.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        found.extend(colours::literal(text).iter().map(|line| format!("{path}: {}", line.trim())));
    }
    assert!(found.is_empty(), "a colour that no token changes:\n{}", found.join("\n"));
}

/// Applies a rule to every file, and fails with all lines that break it.
#[track_caller]
fn check(sources: &[Source], rule: impl Fn(&Source) -> Vec<(usize, String)>) {
    let broken: Vec<String> = sources
        .iter()
        .flat_map(|source| {
            let path = &source.path;
            rule(source).into_iter().map(move |(line, why)| format!("{path}:{line}: {why}"))
        })
        .collect();
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

fn is_in_any(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| source.is_in(place))
}

/// The start of a path into a crate: `serde_json::`.
fn path_of(name: &str) -> String {
    format!("{}::", name.replace('-', "_"))
}

/// Returns the crates of `Cargo.toml`, for the program and its tests, by name.
fn dependencies() -> BTreeSet<String> {
    let manifest = include_str!("../../Cargo.toml");
    let mut is_dependency = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_dependency = line.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| is_dependency) {
            names.insert(name.trim().to_owned());
        }
    }
    names
}
