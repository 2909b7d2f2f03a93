//! Small campaigns for tests: written to a folder of their own, then checked or built.
//!
//! `Sample::new()` is the smallest campaign that is worth reading: two languages, the number 112 and
//! one guide, without a finding. A test adds the one fact that it is about.
#![allow(dead_code, reason = "each test file uses its own part of this")]
#![allow(clippy::disallowed_methods, reason = "tests stand outside of the one-way road")]

pub mod html;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use fener::finding::{Finding, Report};
use fener::model::BuildOptions;

/// The day on which every test happens.
pub const TODAY: &str = "2026-11-22";

/// What [`Sample::new`] starts from.
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

/// A campaign that is being written.
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

    /// Nothing at all, not even `fener.yaml`.
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

    pub fn without_twins(mut self) -> Sample {
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

    /// What `fener check` finds.
    pub fn check(&self) -> Findings {
        let folder = self.lay();
        let mut report = Report::new();
        fener::check(folder.path(), &self.run, self.strict, &mut report);
        Findings { report, strict: self.strict }
    }

    /// What `fener build` makes; fails the test if something blocks.
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

/// Builds a campaign's folder on the day of the tests; `None` if something blocks.
pub fn build(root: &Path, run: &BuildOptions, strict: bool) -> (Option<Site>, Findings) {
    let out = Folder::new();
    let public = out.path().join("public");
    let mut report = Report::new();
    let built = fener::build(root, &public, run, strict, &|_| {}, &mut report);
    let built = built.unwrap_or_else(|error| panic!("the world fails: {error}"));
    let site = built.map(|_| Site { files: read(&public) });
    (site, Findings { report, strict })
}

/// A run on the day of the tests.
pub fn run() -> BuildOptions {
    BuildOptions::on(TODAY.parse().expect("a day"))
}

/// What was found.
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
            format!("{}: {}[{}]: {}", f.location, f.severity.word(), f.code, f.message)
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

    /// Every HTML file, by its path.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let html = self.files.keys().filter(|path| path.ends_with(".html"));
        html.map(|path| (path.as_str(), self.text(path)))
    }
}

/// A folder of one test's own, removed at its end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("fener-{}-{count}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        // Where the folder of temporary files is itself a link, its true path is the campaign's.
        Folder(path.canonicalize().expect("the folder was just made"))
    }

    /// A copy of a folder with all that is in it; links stay links.
    pub fn copy_of(from: &Path) -> Folder {
        let folder = Folder::new();
        for (path, bytes) in read(from) {
            folder.put(&path, &bytes);
        }
        folder
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn put(&self, path: &str, bytes: &[u8]) {
        let file = self.0.join(path);
        let above = file.parent().expect("a file stands in a folder");
        fs::create_dir_all(above).unwrap_or_else(|error| panic!("{path}: {error}"));
        fs::write(&file, bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// Makes a symbolic link at `path`.
    pub fn link(&self, path: &str, to: &Path) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().expect("a link stands in a folder")).expect("a folder");
        std::os::unix::fs::symlink(to, &file).unwrap_or_else(|error| panic!("{path}: {error}"));
    }

    /// Every file below a folder of this one.
    pub fn files(&self, below: &str) -> BTreeMap<String, Vec<u8>> {
        read(&self.0.join(below))
    }

    /// The `fener` command in this folder, on the day of the tests.
    pub fn fener(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fener"));
        command.args(arguments);
        if matches!(arguments.first(), Some(&("check" | "build"))) {
            command.args(["--date", TODAY]);
        }
        outcome(command.current_dir(&self.0).env("NO_COLOR", "1").stdin(Stdio::null()))
    }

    /// A line of shell in this folder; `$fener` is the command.
    pub fn sh(&self, line: &str) -> Outcome {
        let mut command = Command::new("sh");
        command.args(["-c", line]).env("fener", env!("CARGO_BIN_EXE_fener"));
        outcome(command.current_dir(&self.0).env("NO_COLOR", "1").stdin(Stdio::null()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a command said, and how it ended.
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

/// Every file below a folder, by its path with `/`.
pub fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(here) = open.pop() {
        let Ok(entries) = fs::read_dir(&here) else { continue };
        for path in entries.map(|entry| entry.expect("a folder lists its entries").path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it stands below").to_string_lossy();
                let bytes = fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
                files.insert(name.replace('\\', "/"), bytes);
            }
        }
    }
    files
}

/// Compares a text with a file of the repository. `UPDATE=1 cargo test` writes the file instead.
#[track_caller]
pub fn expect_file(file: &Path, actual: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(file, actual).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        return;
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    assert!(
        expected == actual,
        "{} differs; `UPDATE=1 cargo test` rewrites it.\n--- expected\n{expected}\n--- actual\n{actual}",
        file.display()
    );
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
