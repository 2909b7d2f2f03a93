//! Temporary folders, and commands that run in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use walkdir::WalkDir;

use super::text_of;

/// [`TODAY`](super::TODAY) in seconds since 1970.
const TODAY_EPOCH: &str = "1795305600";

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

    #[track_caller]
    pub fn text(&self, path: &str) -> String {
        text_of(&self.path.join(path))
    }

    /// Replaces a part of a text file, which must have it.
    #[track_caller]
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no {from:?}:\n{text}");
        self.put(path, text.replace(from, to).as_bytes());
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

    /// The `fener` command in this folder, on the day of the tests. A build does not wait for the disk.
    pub fn fener(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::new(program());
        command.args(arguments).env("SOURCE_DATE_EPOCH", TODAY_EPOCH);
        if arguments.first() == Some(&"build") {
            command.arg("--no-sync");
        }
        outcome(command.current_dir(&self.path).env("NO_COLOR", "1").stdin(Stdio::null()))
    }

    /// A line of shell in this folder; `$fener` is the command.
    pub fn sh(&self, line: &str) -> Outcome {
        let mut command = Command::new("sh");
        command.args(["-c", line]).env("fener", program());
        outcome(command.current_dir(&self.path).env("NO_COLOR", "1").stdin(Stdio::null()))
    }
}

/// The path of the `fener` command. Only tests of its own package know it.
#[allow(clippy::option_env_unwrap, reason = "the fuzz targets share this file and have no program")]
pub fn program() -> &'static str {
    option_env!("CARGO_BIN_EXE_fener").expect("cargo sets it for tests")
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
