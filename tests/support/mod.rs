//! Small campaigns for tests: written to a temporary folder, then checked or built.
//!
//! `Sample::new()` is a campaign without findings: two languages, the number 112 and one guide. A test adds
//! the one fact that it is about.
#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::disallowed_methods, reason = "tests read and write campaigns")]

pub mod fixture;
pub mod html;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fener::finding::{Finding, Report};
use fener::model::BuildOptions;
use tempfile::TempDir;
use walkdir::WalkDir;

/// The date of every run.
pub const TODAY: &str = "2026-11-22";

/// The files of [`Sample::new`].
const BASE: &[(&str, &str)] = &[
    (
        "fener.yaml",
        "title: {sq: Rruga, en: The road}\n\
         base_url: https://example.org/c/\n\
         languages:\n  - {code: sq, name: Shqip}\n  - {code: en, name: English, fallback: [sq]}\n\
         emergency: [112]\n",
    ),
    ("content/sq.md", "---\ntitle: Rruga\n---\n"),
    ("content/en.md", "---\ntitle: The road\n---\n"),
    (
        "content/helplines/emergency/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"112\"}]\nhours: \"24/7\"\nemergency: true\n",
    ),
    ("content/helplines/emergency/sq.md", "---\ntitle: Urgjenca\n---\n"),
    ("content/helplines/emergency/en.md", "---\ntitle: Emergency\n---\n"),
    ("content/guides/first/sq.md", "---\ntitle: I pari\n---\n"),
    ("content/guides/first/en.md", "---\ntitle: The first\n---\n"),
];

/// A campaign under construction: files by path, and the options of a run.
#[derive(Clone)]
pub struct Sample {
    files: BTreeMap<String, Vec<u8>>,
    run: BuildOptions,
    strict: bool,
}

impl Sample {
    pub fn new() -> Sample {
        BASE.iter().fold(Sample::empty(), |sample, (path, text)| sample.file(path, text))
    }

    /// A campaign without files, not even `fener.yaml`.
    pub fn empty() -> Sample {
        let run = BuildOptions::on(TODAY.parse().expect("a day"));
        Sample { files: BTreeMap::new(), run, strict: false }
    }

    /// Adds a file, or writes another text into it.
    pub fn file(self, path: &str, text: &str) -> Sample {
        self.bytes(path, text.as_bytes())
    }

    pub fn bytes(mut self, path: &str, bytes: &[u8]) -> Sample {
        self.files.insert(path.to_owned(), bytes.to_vec());
        self
    }

    /// Adds a text with just a title above it.
    pub fn text(self, path: &str, title: &str, body: &str) -> Sample {
        self.file(path, &format!("---\ntitle: {title}\n---\n{body}"))
    }

    /// Adds a line to `fener.yaml`.
    pub fn setting(mut self, line: &str) -> Sample {
        let config = self.files.entry("fener.yaml".to_owned()).or_default();
        config.extend_from_slice(format!("{line}\n").as_bytes());
        self
    }

    pub fn without(mut self, path: &str) -> Sample {
        assert!(self.files.remove(path).is_some(), "the sample has no {path}");
        self
    }

    pub fn replace(mut self, path: &str, from: &str, to: &str) -> Sample {
        let file = self.files.get_mut(path).unwrap_or_else(|| panic!("the sample has no {path}"));
        let text = String::from_utf8_lossy(file).into_owned();
        assert!(text.contains(from), "{path} has no {from:?}");
        *file = text.replace(from, to).into_bytes();
        self
    }

    pub fn on(mut self, date: &str) -> Sample {
        self.run.date = date.parse().expect("a day");
        self
    }

    pub fn drafts(mut self) -> Sample {
        self.run.drafts = true;
        self
    }

    pub fn without_lite_pages(mut self) -> Sample {
        self.run.lite_pages = false;
        self
    }

    pub fn base_url(mut self, url: &str) -> Sample {
        self.run.base_url = Some(url.to_owned());
        self
    }

    pub fn strict(mut self) -> Sample {
        self.strict = true;
        self
    }

    /// Writes the campaign to a folder of its own, in the order of the paths.
    pub fn lay(&self) -> Folder {
        let folder = Folder::new();
        self.files.iter().for_each(|(path, bytes)| folder.put(path, bytes));
        folder
    }

    /// The same from the last path to the first, so that the disk lists them otherwise.
    pub fn lay_backwards(&self) -> Folder {
        let folder = Folder::new();
        self.files.iter().rev().for_each(|(path, bytes)| folder.put(path, bytes));
        folder
    }

    /// Returns the findings of `fener check`.
    pub fn check(&self) -> Findings {
        let folder = self.lay();
        let mut report = Report::new();
        fener::check(folder.path(), &self.run, self.strict, &mut report);
        Findings { report, strict: self.strict }
    }

    /// Builds the site; fails the test if a finding blocks.
    #[track_caller]
    pub fn build(&self) -> Site {
        self.build_in(&self.lay())
    }

    #[track_caller]
    pub fn build_in(&self, folder: &Folder) -> Site {
        let (site, findings) = build(folder.path(), &self.run, self.strict);
        site.unwrap_or_else(|| panic!("the campaign does not build:\n{}", findings.lines()))
    }
}

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
    BuildOptions::on(TODAY.parse().expect("a day"))
}

/// The findings of a run.
pub struct Findings {
    report: Report,
    strict: bool,
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

/// A temporary folder, removed when it is dropped.
pub struct Folder {
    path: PathBuf,
    _dir: TempDir,
}

impl Folder {
    pub fn new() -> Folder {
        let dir = tempfile::Builder::new().prefix("fener-").tempdir().expect("a temporary folder");
        // The folder of temporary files may itself be a link; Fener compares paths without links.
        let path = dir.path().canonicalize().expect("the folder exists");
        Folder { path, _dir: dir }
    }

    /// A copy of a folder with every file below it.
    pub fn copy_of(from: &Path) -> Folder {
        let folder = Folder::new();
        for (path, bytes) in read(from) {
            folder.put(&path, &bytes);
        }
        folder
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn put(&self, path: &str, bytes: &[u8]) {
        let file = self.path.join(path);
        let above = file.parent().expect("a file is in a folder");
        fs::create_dir_all(above).unwrap_or_else(|error| panic!("{path}: {error}"));
        fs::write(&file, bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// Makes a symbolic link at `path`.
    pub fn link(&self, path: &str, to: &Path) {
        let file = self.path.join(path);
        fs::create_dir_all(file.parent().expect("a link is in a folder")).expect("a folder");
        std::os::unix::fs::symlink(to, &file).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// Every file below a folder of this one.
    pub fn files(&self, below: &str) -> BTreeMap<String, Vec<u8>> {
        read(&self.path.join(below))
    }

    /// The `fener` command in this folder, on the day of the tests.
    pub fn fener(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fener"));
        command.args(arguments);
        if matches!(arguments.first(), Some(&("check" | "build"))) {
            command.args(["--date", TODAY]);
        }
        outcome(command.current_dir(&self.path).env("NO_COLOR", "1").stdin(Stdio::null()))
    }

    /// A line of shell in this folder; `$fener` is the command.
    pub fn sh(&self, line: &str) -> Outcome {
        let mut command = Command::new("sh");
        command.args(["-c", line]).env("fener", env!("CARGO_BIN_EXE_fener"));
        outcome(command.current_dir(&self.path).env("NO_COLOR", "1").stdin(Stdio::null()))
    }
}

/// The output and the exit code of a command.
#[derive(Debug)]
pub struct Outcome {
    /// `None` if a signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

fn outcome(command: &mut Command) -> Outcome {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Outcome { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Every file below a folder, by its path with `/`. A folder that does not exist has none.
pub fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(folder).follow_links(true).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let read = |path: &Path| {
        let name = path.strip_prefix(folder).expect("a path below the folder").to_string_lossy();
        let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (name.replace('\\', "/"), bytes)
    };
    files.map(|entry| read(entry.path())).collect()
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
