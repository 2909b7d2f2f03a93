//! The one-way road as data: who may import whom, and one outside crate in one place.
//!
//! `read ──▶ model ──▶ check ──▶ render ──▶ write`: an arrow back would let a later step change an
//! earlier one. To allow a new import, change a table here, and say why in `ARCHITECTURE.md`.
#![allow(clippy::disallowed_methods, reason = "this test reads the source as files")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Each folder or file of `src/`, and the modules of ours that it may name.
const ROAD: &[(&str, &[&str])] = &[
    ("main.rs", &["cli"]),
    // The steps, in order: the one file that knows them all.
    (
        "lib.rs",
        &[
            "album",
            "check",
            "darkroom",
            "finding",
            "markdown",
            "model",
            "posters",
            "preview",
            "read",
            "render",
            "translate",
            "words",
            "write",
            "yaml",
        ],
    ),
    ("finding.rs", &[]),
    ("pictures/", &[]),
    ("markdown/", &[]),
    ("yaml/", &["finding"]),
    ("words/", &["finding"]),
    // A file is looked at as it is read.
    ("read/", &["finding", "pictures"]),
    ("model/", &["finding", "markdown", "pictures", "read", "words", "yaml"]),
    // Works on texts and their stamps alone.
    ("translate/", &["finding", "markdown", "model"]),
    // A code is read back before anything is printed.
    ("check/", &["finding", "markdown", "model", "pictures", "posters", "translate", "words"]),
    // Drawn before pages, which say what a picture weighs; asks for what the disk has, and never knows it.
    ("album.rs", &["finding", "model", "pictures"]),
    // The disk's side of the album: it reads at one end of the road and writes at the other.
    ("darkroom.rs", &["album", "model", "read", "write"]),
    // From `read` it takes the type of a theme's file, from `check` the proof, from `image_variants` weights.
    ("render/", &["album", "check", "finding", "markdown", "model", "pictures", "read", "words"]),
    // From `render` it takes the press: words, cards and templates for paper.
    ("posters/", &["finding", "model", "read", "render", "words", "yaml"]),
    ("write/", &[]),
    // The steps again, for one route at a time; the codes that phones scan come from `posters`.
    (
        "preview/",
        &[
            "album",
            "check",
            "darkroom",
            "finding",
            "model",
            "posters",
            "read",
            "render",
            "translate",
            "words",
        ],
    ),
    (
        "cli/",
        &[
            "album",
            "check",
            "finding",
            "model",
            "posters",
            "preview",
            "read",
            "render",
            "translate",
            "words",
            "write",
        ],
    ),
];

/// Each crate of `Cargo.toml`, and the one place that names it, so that it can be replaced in an
/// afternoon. Where several places stand, the crate is a way of writing, not a thing to replace.
const CRATES: &[(&str, &[&str])] = &[
    ("annotate-snippets", &["src/cli/print.rs"]),
    ("axum", &["src/preview/"]),
    ("base64", &["src/render/dress.rs"]),
    ("clap", &["src/cli/"]),
    ("divan", &["benches/"]),
    ("fast_image_resize", &["src/pictures/pixels.rs"]),
    ("flate2", &["src/posters/", "tests/pictures.rs"]),
    ("fluent-bundle", &["src/words/"]),
    ("fluent-syntax", &["src/words/"]),
    ("getrandom", &["src/preview/"]),
    ("granit-parser", &["src/yaml/"]),
    ("hyper", &["src/preview/"]),
    ("hyper-util", &["src/preview/"]),
    ("icu", &["src/words/"]),
    ("image", &["src/pictures/", "tests/pictures.rs"]),
    ("include_dir", &["src/read/embedded.rs"]),
    ("indicatif", &["src/cli/print.rs"]),
    ("jiff", &["src/model/date.rs"]),
    ("jpeg-encoder", &["src/pictures/encode.rs"]),
    ("lightningcss", &["src/render/shrink.rs"]),
    ("memchr", &["src/check/third_party.rs", "src/markdown/lines.rs"]),
    ("mimalloc", &["benches/", "src/main.rs"]),
    ("moxcms", &["src/pictures/pixels.rs"]),
    ("notify", &["src/preview/"]),
    ("opening-hours-syntax", &["src/model/hours.rs"]),
    ("percent-encoding", &["src/model/"]),
    ("png", &["src/posters/"]),
    ("proptest", &["src/markdown/tests.rs"]),
    ("pulldown-cmark", &["src/markdown/"]),
    ("qrcodegen", &["src/posters/"]),
    ("quick-xml", &["src/pictures/svg.rs"]),
    (
        "rayon",
        &[
            "src/lib.rs",
            "src/album.rs",
            "src/read/",
            "src/model/",
            "src/translate/",
            "src/check/",
            "src/render/",
            "src/write/",
            "src/preview/",
        ],
    ),
    ("rqrr", &["src/posters/"]),
    (
        "rustc-hash",
        &[
            "src/model/",
            "src/check/route_clash.rs",
            "src/render/formats/search_index.rs",
            "src/render/mould.rs",
            "src/render/seal.rs",
            "src/render/shared.rs",
            "src/write/",
        ],
    ),
    ("rustix", &["src/write/"]),
    (
        "serde",
        &[
            "src/model/",
            "src/posters/",
            "src/read/",
            "src/render/",
            "src/write/",
            "src/cli/print.rs",
            "src/cli/posters/",
        ],
    ),
    (
        "serde_json",
        &["src/cli/", "src/render/formats/", "src/render/structured/", "src/preview/", "tests/"],
    ),
    ("sha2", &["src/render/dress.rs"]),
    ("simdutf8", &["src/read/files.rs"]),
    ("strsim", &["src/finding.rs"]),
    ("tera", &["src/render/theme/"]),
    ("tokio", &["src/preview/"]),
    ("tower", &["src/preview/"]),
    ("tower-http", &["src/preview/"]),
    ("trycmd", &["tests/cli.rs"]),
    ("unic-langid", &["src/words/"]),
    ("webp", &["src/pictures/encode.rs"]),
    (
        "xxhash-rust",
        &[
            "src/model/",
            "src/pictures/entry.rs",
            "src/posters/proof.rs",
            "src/read/",
            "src/render/",
            "src/write/",
        ],
    ),
];

/// What touches the world, and who may.
const WORLD: &[(&str, &[&str])] = &[
    ("std::fs", &["mark.rs", "read/", "write/", "cli/"]),
    ("std::env", &["cli/", "read/mod.rs"]),
    ("std::net", &["preview/", "cli/"]),
    (
        "std::process",
        &["main.rs", "cli/", "write/cache.rs", "write/file.rs", "write/neighbours.rs"],
    ),
    ("std::time", &["mark.rs", "preview/", "cli/", "read/"]),
    ("Zoned::now", &["model/date.rs"]),
    ("println!", &["cli/"]),
    ("eprintln!", &["cli/"]),
    ("print!", &["cli/"]),
    ("eprint!", &["cli/"]),
];

#[test]
fn every_module_imports_only_what_stands_before_it() {
    let sources = sources();
    let modules: BTreeSet<&str> = ROAD
        .iter()
        .map(|(location, _)| location.trim_end_matches('/').trim_end_matches(".rs"))
        .collect();
    check(&sources, |source| {
        let Some((location, allowed)) =
            ROAD.iter().find(|(location, _)| source.stands_in(location))
        else {
            return vec![(1, "this file has no line in the table ROAD".to_owned())];
        };
        let own = location.trim_end_matches('/');
        source
            .own_modules(&modules)
            .into_iter()
            .filter(|(_, module)| module != own && !allowed.contains(&module.as_str()))
            .map(|(line, module)| (line, format!("{location} may not import `{module}`")))
            .collect()
    });
}

#[test]
fn every_crate_is_named_in_its_place_alone() {
    let mut sources = sources();
    sources.extend(Source::below("tests"));
    sources.extend(Source::below("benches"));
    let known = dependencies();
    let listed: Vec<&str> = CRATES.iter().map(|(name, _)| *name).collect();
    assert_eq!(known, listed, "the table CRATES and Cargo.toml list the same crates, in order");
    check(&sources, |source| {
        let mut found = Vec::new();
        for (name, locations) in CRATES {
            let here = locations.iter().any(|location| source.path.starts_with(location));
            let path = format!("{}::", name.replace('-', "_"));
            found.extend(source.naming(&path).into_iter().filter(|_| !here).map(|line| {
                (line, format!("`{name}` may be named in {} alone", locations.join(", ")))
            }));
        }
        found
    });
    for (name, locations) in CRATES {
        let path = format!("{}::", name.replace('-', "_"));
        for location in *locations {
            let used = |s: &Source| s.path.starts_with(location) && !s.naming(&path).is_empty();
            assert!(
                sources.iter().any(used),
                "{location} no longer names `{name}`: shorten the table"
            );
        }
    }
}

#[test]
fn the_world_is_touched_at_both_ends_of_the_road() {
    check(&sources(), |source| {
        let mut found = Vec::new();
        for (word, locations) in WORLD {
            let allowed =
                source.is_test || locations.iter().any(|location| source.stands_in(location));
            found.extend(source.naming(word).into_iter().filter(|_| !allowed).map(|line| {
                (line, format!("`{word}` may stand in {} alone", locations.join(", ")))
            }));
        }
        found
    });
}

#[test]
fn every_file_opens_with_what_it_owns() {
    check(&sources(), |source| {
        let mut inside_attribute = false;
        for (at, line) in source.text.lines().enumerate() {
            inside_attribute |= line.starts_with("#![");
            if inside_attribute {
                inside_attribute = !line.ends_with(']');
            } else if line.starts_with("//! ") {
                return Vec::new();
            } else {
                return vec![(at + 1, "a file opens with `//!` and what it owns".to_owned())];
            }
        }
        vec![(1, "this file is empty".to_owned())]
    });
}

/// Asks one rule of every file, and says all at once where it is broken.
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

/// One file of Rust.
struct Source {
    /// From the repository's folder: `src/model/date.rs`.
    path: String,
    text: String,
    is_test: bool,
}

fn sources() -> Vec<Source> {
    let sources = Source::below("src");
    assert!(sources.len() > 50, "the walk through src/ found only {} files", sources.len());
    sources
}

/// Every crate of `Cargo.toml`, for the program or for its tests, by name.
fn dependencies() -> Vec<String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let manifest = fs::read_to_string(manifest).expect("Cargo.toml can be read");
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            names.insert(name.trim().to_owned());
        }
    }
    names.into_iter().collect()
}

impl Source {
    /// Every `.rs` file below a folder of the repository.
    fn below(folder: &str) -> Vec<Source> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut sources = Vec::new();
        let mut open = vec![root.join(folder)];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("a folder of the repository") {
                let path = entry.expect("its entry").path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|end| end == "rs") {
                    let text = fs::read_to_string(&path).expect("Rust is UTF-8");
                    let path = path.strip_prefix(root).expect("below the repository");
                    let path = path.to_string_lossy().replace('\\', "/");
                    let is_test = path.starts_with("tests/") || path.ends_with("/tests.rs");
                    sources.push(Source { path, text, is_test });
                }
            }
        }
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        sources
    }

    fn stands_in(&self, location: &str) -> bool {
        let below = self.path.strip_prefix("src/").unwrap_or(&self.path);
        if location.ends_with('/') { below.starts_with(location) } else { below == location }
    }

    /// Lines of code, with their numbers: neither comments nor the insides of quotes.
    fn code(&self) -> impl Iterator<Item = (usize, String)> {
        let lines = self.text.lines().enumerate();
        lines.map(|(at, line)| (at + 1, without_words(line)))
    }

    /// Lines in which a path or macro stands as a whole, not as the end of a longer one.
    fn naming(&self, path: &str) -> Vec<usize> {
        let stands_alone = |line: &str, at: usize| {
            let before = line[..at].chars().next_back();
            before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
        };
        let named = |line: &str| line.match_indices(path).any(|(at, _)| stands_alone(line, at));
        self.code().filter(|(_, line)| named(line)).map(|(at, _)| at).collect()
    }

    /// Our modules that are named after `crate::` or `fener::`, with the line.
    fn own_modules(&self, modules: &BTreeSet<&str>) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (at, line) in self.code() {
            for root in ["crate::", "fener::"] {
                for (start, _) in line.match_indices(root) {
                    let rest = &line[start + root.len()..];
                    // `use crate::{read, yaml};` names several; `crate::check(…)` is a function.
                    let names = match rest.strip_prefix('{') {
                        Some(group) => group.split('}').next().unwrap_or_default(),
                        None => rest
                            .split([';', '(', ')', ' ', '<', '>', ','])
                            .next()
                            .unwrap_or_default(),
                    };
                    let called = rest[names.len().min(rest.len())..].starts_with('(')
                        && !names.contains("::");
                    for name in names.split(',').filter(|_| !called) {
                        let module = name.trim().split("::").next().unwrap_or_default();
                        if modules.contains(module) {
                            found.push((at, module.to_owned()));
                        }
                    }
                }
            }
        }
        found
    }
}

/// A line without its comment and without what stands in quotes.
fn without_words(line: &str) -> String {
    let mut code = String::new();
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if quoted => drop(letters.next()),
            '\'' if !quoted && letters.peek() == Some(&'"') => drop(letters.next()),
            '"' => quoted = !quoted,
            '/' if !quoted && letters.peek() == Some(&'/') => break,
            letter if !quoted => code.push(letter),
            _ => {}
        }
    }
    code
}

#[test]
fn the_reader_of_rust_sees_code_alone() {
    assert_eq!(without_words("use a::b; // std::fs"), "use a::b; ");
    assert_eq!(without_words("say(\"std::fs \\\" x\", y)"), "say(, y)");
    let source = |text: &str| Source { path: "src/x.rs".into(), text: text.into(), is_test: false };
    assert_eq!(source("x\nuse std::fs;\nmystd::fs").naming("std::fs"), [2]);
    let modules = BTreeSet::from(["read", "yaml", "check"]);
    let named = |text: &str| source(text).own_modules(&modules);
    assert_eq!(named("use crate::{read, yaml::Node};"), [(1, "read".into()), (1, "yaml".into())]);
    assert_eq!(named("crate::check(root); crate::nothing::x"), []);
    assert_eq!(named("let x: crate::check::Check = 1;"), [(1, "check".into())]);
}
