//! The source files of the repository, line by line.
//!
//! No parser: rustfmt puts each `use` on lines of its own, and code, comments and strings are told apart well
//! enough for rules about names by their lines alone.

use std::fs;
use std::path::Path;

/// Returns the paths of all files below folders of the repository.
pub fn files(folders: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut open: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let path = entry.expect("its entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let path = path.strip_prefix(root).expect("below the repository");
                files.push(path.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    files.sort();
    files
}

/// Returns the text of a file of the repository; `None` if it is no text.
pub fn text(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).ok()
}

/// One Rust file.
pub struct Source {
    /// Path from the repository's folder: `src/model/contact.rs`.
    pub path: String,
    pub text: String,
}

impl Source {
    /// Reads every `.rs` file below a folder of the repository.
    pub fn below(folder: &str) -> Vec<Source> {
        let rust = files(&[folder]).into_iter().filter(|path| path.ends_with(".rs"));
        let mut sources: Vec<Source> =
            rust.map(|path| Source { text: text(&path).expect("Rust is UTF-8"), path }).collect();
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        assert!(!sources.is_empty(), "no Rust file below {folder}");
        sources
    }

    pub fn is_test(&self) -> bool {
        ["/tests.rs", "/tests/"].iter().any(|part| format!("/{}", self.path).contains(part))
    }

    /// Returns true if the file is `location`, or below it where that ends in a slash.
    pub fn is_in(&self, location: &str) -> bool {
        if location.ends_with('/') {
            self.path.starts_with(location)
        } else {
            self.path == location
        }
    }

    /// Returns the numbered lines without comments and strings.
    pub fn code(&self) -> impl Iterator<Item = (usize, String)> {
        (1..).zip(self.text.lines()).map(|(number, line)| (number, code_of(line)))
    }

    /// Returns the numbered lines of code above the unit tests, which stand at a file's end.
    pub fn code_without_tests(&self) -> impl Iterator<Item = (usize, String)> {
        self.code().take_while(|(_, line)| line.trim() != "#[cfg(test)]")
    }

    /// Returns the numbers of all lines that name a path or a macro as a whole.
    pub fn lines_naming(&self, path: &str) -> Vec<usize> {
        let names = |line: &str| {
            line.match_indices(path).any(|(at, _)| {
                let before = line[..at].chars().next_back();
                before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
            })
        };
        self.code().filter(|(_, line)| names(line)).map(|(number, _)| number).collect()
    }
}

/// Removes a comment, and strings that end on their line.
fn code_of(line: &str) -> String {
    if line.trim_start().starts_with("//") {
        return String::new();
    }
    let code: String = line.split('"').step_by(2).collect();
    match code.split_once(" //") {
        Some((code, _)) => code.to_owned(),
        None => code,
    }
}

#[test]
fn comments_and_strings_are_no_code() {
    assert_eq!(code_of("use a::b; // std::fs"), "use a::b;");
    assert_eq!(code_of("    /// std::fs"), "");
    assert_eq!(code_of("say(\"std::fs // x\", y)"), "say(, y)");
    let source = Source { path: "src/x.rs".into(), text: "x\nuse std::fs;\nmystd::fs".into() };
    assert_eq!(source.lines_naming("std::fs"), [2]);
}
