//! Asks cargo to build again when the embedded theme or words change, and names the source of the program: its commit,
//! if this is a build for people, and the kind of machine that it runs on. Collects the manual, and that of all findings.

#![expect(
    clippy::disallowed_methods,
    reason = "only the program itself reads and writes through its own modules"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The commit that `git archive` writes here, for builds from an archive.
const ARCHIVED: &str = include_str!(".archived-commit");

fn main() {
    for embedded in ["docs", "themes", "locales", "src/check", "src/explain"] {
        println!("cargo::rerun-if-changed={embedded}");
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let write = |name: &str, text: String| {
        fs::write(Path::new(&out).join(name), text).expect("the output folder can be written");
    };
    write("pages.rs", pages());
    write("manual.rs", manual());
    println!("cargo::rerun-if-env-changed=FENER_COMMIT");
    let target = env::var("TARGET").unwrap_or_default();
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let version = match commit() {
        Some(commit) => format!("{version} (commit {commit}, {target})"),
        None => format!("{version} ({target})"),
    };
    println!("cargo::rustc-env=FENER_VERSION={version}");
}

/// The first ten digits of the commit, with a `+` if files have changed since. A debug build has none, so that it is not
/// compiled again after each commit.
fn commit() -> Option<String> {
    if let Ok(commit) = env::var("FENER_COMMIT") {
        return short(&commit);
    }
    if env::var("PROFILE").is_ok_and(|profile| profile == "debug") {
        return None;
    }
    short(ARCHIVED.trim()).or_else(|| {
        // An archive that is unpacked inside of another repository is no part of it.
        git(&["ls-files", "build.rs"])?;
        println!("cargo::rerun-if-changed={}", git(&["rev-parse", "--git-path", "logs/HEAD"])?);
        println!("cargo::rerun-if-changed=src");
        let commit = short(&git(&["rev-parse", "HEAD"])?)?;
        let is_changed = git(&["status", "--porcelain", "--untracked-files=no"]).is_some();
        Some(if is_changed { commit + "+" } else { commit })
    })
}

fn short(commit: &str) -> Option<String> {
    let is_commit = commit.len() >= 10 && commit.bytes().all(|digit| digit.is_ascii_hexdigit());
    commit.get(..10).filter(|_| is_commit).map(str::to_owned)
}

/// The output of git without the end of its line; `None` if git or its folder is missing, or if it prints nothing.
fn git(arguments: &[&str]) -> Option<String> {
    let output = Command::new("git").args(arguments).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !text.is_empty()).then_some(text)
}

/// The module docs of `src/check/*.rs` and the files `src/explain/*.md`, as a list of texts in Rust.
fn pages() -> String {
    let mut paths = files("src/explain", "md");
    paths.extend(files("src/check", "rs"));
    let texts = paths.iter().map(|path| {
        let text = fs::read_to_string(path).expect("a text file");
        match path.extension().is_some_and(|extension| extension == "rs") {
            true => module_doc(&text),
            false => text,
        }
    });
    let pages = texts.filter(|text| text.contains("\n# Reason\n"));
    format!("&[{}]", pages.map(|text| format!("{text:?},\n")).collect::<String>())
}

/// The parts of `docs/SUMMARY.md` with the texts of their pages, as a list in Rust: all but the part about the project.
fn manual() -> String {
    let read = |name: &str| fs::read_to_string(Path::new("docs").join(name)).expect("a page");
    let summary = format!("\n{}", read("SUMMARY.md"));
    let parts =
        summary.split("\n# ").skip(1).filter(|part| !part.starts_with("About this project"));
    let parts = parts.map(|part| {
        let (title, lines) = part.split_once('\n').expect("pages of this part");
        let pages = lines.lines().filter_map(|line| {
            let link = line.strip_prefix("- ").unwrap_or(line).strip_prefix('[')?;
            let (title, file) = link.strip_suffix(".md)")?.split_once("](")?;
            let text = without_pictures(&read(&format!("{file}.md")));
            Some(format!("({file:?}, {title:?}, {text:?}),\n"))
        });
        format!("({title:?}, &[{}]),\n", pages.collect::<String>())
    });
    format!("&[{}]", parts.collect::<String>())
}

/// A page without the lines that show a picture of the manual, and the empty lines before them.
fn without_pictures(text: &str) -> String {
    let mut kept = String::new();
    for line in text.lines() {
        let is_picture = line.starts_with("![") || line.starts_with("<img ");
        match is_picture && line.contains("pictures/") {
            true => kept.truncate(kept.trim_end().len() + 1),
            false => kept.extend([line, "\n"]),
        }
    }
    kept
}

fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder of the source");
    let paths = entries.map(|entry| entry.expect("its entry").path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    paths.sort();
    paths
}

/// The lines after `//!` at the top of a file.
fn module_doc(source: &str) -> String {
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    lines.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}
