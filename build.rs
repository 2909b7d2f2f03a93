//! Collects the manual of all findings, and asks cargo to build again when embedded files change.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    for embedded in ["themes", "locales", "src/check", "src/explain"] {
        println!("cargo::rerun-if-changed={embedded}");
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("pages.rs"), pages()).expect("the output folder can be written");
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
