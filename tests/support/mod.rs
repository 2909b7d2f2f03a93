//! Small campaigns for tests: written to a temporary folder, then checked or built.
//!
//! `Sample::new()` is a campaign without findings: two languages, the number 112 and one guide. A test adds
//! the one fact that it is about.
#![allow(dead_code, unused_imports, reason = "each test file uses its own part of this")]
#![allow(clippy::disallowed_methods, reason = "tests read and write campaigns")]

mod archive;
mod compound_file;
pub mod fixture;
mod folder;
pub mod html;
mod preview;
pub mod rendered;
mod sample;
mod site;

use std::fs;
use std::path::{Path, PathBuf};

use fener::finding::Report;
use fener::model::BuildOptions;

pub use archive::archive;
pub use compound_file::{with_stream, with_streams};
pub use folder::{Folder, Outcome, read};
pub use preview::Preview;
pub use sample::Sample;
pub use site::{Findings, Site};

/// The date of every run.
pub const TODAY: &str = "2026-11-22";

/// Builds a campaign's folder on the day of the tests; `None` if a finding blocks.
pub fn build(root: &Path, run: &BuildOptions, strict: bool) -> (Option<Site>, Findings) {
    let out = Folder::new();
    let public = out.path().join("public");
    let mut report = Report::new();
    let built = fener::build(root, &public, run, strict, &|_| {}, &mut report);
    let built = built.unwrap_or_else(|error| panic!("I/O fails: {error}"));
    let site = built.map(|_| Site { files: read(&public) });
    (site, Findings { report, strict })
}

/// The options of a run on the day of the tests.
pub fn run() -> BuildOptions {
    BuildOptions { sync: false, ..BuildOptions::on(TODAY.parse().expect("a day")) }
}

/// Compares a text with a file of the repository. `SNAPSHOTS=overwrite cargo test` writes the file instead.
#[track_caller]
pub fn expect_file(file: &Path, actual: &str) {
    let expected = snapbox::Data::read_from(file, Some(snapbox::data::DataFormat::Text));
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS").normalize_paths(false);
    assert.eq(actual, expected.raw());
}

/// The text of a file.
#[track_caller]
pub fn text_of(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The line `translation:` of a text that is stamped against an Albanian source.
pub fn stamp(source: &str) -> String {
    let (path, text) = ("content/sq.md".into(), source.to_owned());
    let file = fener::read::TextFile { path, text, hash: 0 };
    let text = fener::model::AuthoredText::read(&file, &mut Report::new());
    let blocks = fener::translate::stamping::source_hashes(&text);
    format!("translation: {{from: sq, state: reviewed, blocks: \"{blocks}\"}}")
}

/// The front matter of a translation without a body, stamped against a source with this title.
pub fn translated(title: &str, from: &str, source_title: &str) -> String {
    let stamp = stamp(&format!("---\ntitle: {source_title}\n---\n"));
    format!("---\ntitle: {title}\n{}\n---\n", stamp.replace("from: sq", &format!("from: {from}")))
}

/// A folder of the repository.
pub fn repository(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The folders right below a folder of the repository, in the order of their names.
pub fn folders(below: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(repository(below)).unwrap_or_else(|e| panic!("{below}: {e}"));
    let paths = entries.map(|entry| entry.expect("a folder lists its entries").path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// A folder's own name.
pub fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A row of numbers that is the same on every machine (Knuth, MMIX).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    pub fn one_of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len())]
    }
}
