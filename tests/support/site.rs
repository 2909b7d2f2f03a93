//! The results of a check or a build: findings, and the files of a site.

use std::collections::BTreeMap;

use fener::finding::{Finding, Report};

use super::html;

/// The findings of a run.
pub struct Findings {
    pub report: Report,
    pub strict: bool,
}

impl Findings {
    pub fn all(&self) -> Vec<&Finding> {
        self.report.sorted()
    }

    /// One line a finding: `content/en.md:4:1: error[dead-link]: message`.
    pub fn lines(&self) -> String {
        let line = |f: &&Finding| {
            format!("{}: {}[{}]: {}", f.location, f.severity.into_str(), f.code, f.message)
        };
        self.all().iter().map(line).collect::<Vec<_>>().join("\n")
    }

    pub fn blocks(&self) -> bool {
        self.report.blocks(self.strict)
    }

    /// At least one error of this code in this file, so that nothing is published.
    #[track_caller]
    pub fn are_about(&self, code: &str, file: &str) {
        let is_about = |f: &&Finding| f.code == code && *f.location.file == *file;
        assert!(self.all().iter().any(is_about), "no {code} in {file}:\n{}", self.lines());
        assert!(self.report.blocks(false), "{}", self.lines());
    }

    /// Exactly these, as [`Findings::lines`] writes them.
    #[track_caller]
    pub fn are<const N: usize>(&self, expected: [&str; N]) {
        assert_eq!(self.lines(), expected.join("\n"));
    }
}

/// A built site: every file by its path.
#[derive(PartialEq, Eq)]
pub struct Site {
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    pub fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    #[track_caller]
    pub fn text(&self, path: &str) -> &str {
        let file = self.files.get(path);
        let file = file.unwrap_or_else(|| panic!("no {path} among:\n{}", self.paths().join("\n")));
        std::str::from_utf8(file).unwrap_or_else(|_| panic!("{path} is not UTF-8"))
    }

    #[track_caller]
    pub fn shows(&self, path: &str, wanted: &str) {
        let text = self.text(path);
        assert!(text.contains(wanted), "{path} does not show {wanted:?}:\n{text}");
    }

    #[track_caller]
    pub fn hides(&self, path: &str, unwanted: &str) {
        let text = self.text(path);
        assert!(!text.contains(unwanted), "{path} shows {unwanted:?}:\n{text}");
    }

    /// Fails the test if a link or a file of a page does not exist.
    #[track_caller]
    pub fn assert_links_exist(&self) {
        for (path, page) in self.pages() {
            let inside = html::addresses(page).into_iter().filter(|to| !html::is_outside(to));
            for address in inside {
                let found = html::follow(path, &address);
                let (file, _) = found.unwrap_or_else(|| panic!("{path}: {address}"));
                assert!(self.files.contains_key(&file), "{path}: {address} does not exist");
            }
        }
    }

    /// Every HTML file, by its path.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let html = self.files.keys().filter(|path| path.ends_with(".html"));
        html.map(|path| (path.as_str(), self.text(path)))
    }
}
