//! Files in the output folder that Fener did not write: `.git`, `CNAME`, `.well-known`. They are carried over to the new
//! site before it takes the old one's place.
//!
//! The folder may have come with a campaign, and a marker can be copied. So a file that is published is judged as those
//! of `static/` are, whatever the marker says: one that browsers or servers may execute, and a link, stop the build. The
//! folder `static/` is the place for them, where reviewers see them.

use std::fs::{self, DirEntry};
use std::io::{self, Read};
use std::path::Path;

use crate::attachments::{self, Refusal};
use crate::read;

use super::error::{WriteError, WriteProblem};
use super::marker::{Manifest, is_marker};

const LINK: Refusal = "a link";
const SPECIAL: Refusal = "neither a file nor a folder";
const ACTIVE: Refusal = "a file that browsers or servers may execute";

/// Version control, which hosts do not publish: its own files have no names that tell their kind.
const GIT: &str = ".git";

/// Bytes of a page by which a search engine knows the owner of a site: `google-site-verification: …`.
const MAX_VERIFICATION_BYTES: u64 = 1_000;

/// The carrying of one old site's files into the new one.
pub(super) struct CarryOver<'a> {
    pub old: &'a Path,
    pub new: &'a Path,
    pub manifest: &'a Manifest,
    /// Set if readers get the folder.
    pub is_published: bool,
}

impl CarryOver<'_> {
    /// Links, or copies, every file of the old site that its manifest does not list into the new site. The old site stays
    /// as it is. Returns the paths, with `.git` as one.
    ///
    /// # Errors
    ///
    /// Fails if the new site has a file at the same path, or if a file may not be published unjudged.
    pub fn run(&self) -> Result<Vec<String>, WriteError> {
        let mut carried = Vec::new();
        if self.old.exists() {
            self.folder("", &mut carried)?;
        }
        let is_git = |path: &str| path.starts_with(".git/");
        let has_git = carried.iter().any(|path| is_git(path));
        carried.retain(|path| !is_git(path));
        carried.extend(has_git.then(|| GIT.to_owned()));
        carried.sort();
        Ok(carried)
    }

    fn folder(&self, path: &str, carried: &mut Vec<String>) -> Result<(), WriteError> {
        let (old, new) = (self.old.join(path), self.new.join(path));
        let failed = |error| WriteError::io(&old, error);
        let entries: Vec<DirEntry> =
            fs::read_dir(&old).and_then(Iterator::collect).map_err(failed)?;
        if entries.is_empty() && !path.is_empty() {
            // Fener makes no empty folders. Git needs some of its own.
            return fs::create_dir_all(new).map_err(|error| clash(&old, error));
        }
        for entry in entries {
            let name = entry.file_name();
            let shown = name.to_string_lossy();
            if path.is_empty() && is_marker(&shown) {
                continue;
            }
            let below =
                if path.is_empty() { shown.into_owned() } else { format!("{path}/{shown}") };
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                self.folder(&below, carried)?;
            } else if !self.manifest.contains(&below) {
                let refused = |reason| WriteError {
                    path: entry.path(),
                    problem: WriteProblem::Unjudged(reason),
                };
                self.judge(&below, kind).map_err(refused)?;
                carry_file(&entry.path(), &new.join(&name))?;
                carried.push(below);
            }
        }
        Ok(())
    }

    fn judge(&self, path: &str, kind: fs::FileType) -> Result<(), Refusal> {
        if kind.is_symlink() {
            return Err(LINK);
        }
        if !kind.is_file() {
            return Err(SPECIAL);
        }
        if !self.is_published || path.split('/').next() == Some(GIT) {
            return Ok(());
        }
        if attachments::is_active(path) && !self.is_verification(path) {
            return Err(ACTIVE);
        }
        // A text such as `CNAME` is refused for its name alone.
        match read::refusal_of_copy(self.old, path) {
            Ok(Some(reason)) if !attachments::is_harmless(reason) => Err(reason),
            Ok(_) => Ok(()),
            Err(_) => Err("unreadable"),
        }
    }

    /// Returns `true` for a page that is a short text without a tag, and that no other part of its name makes a program.
    fn is_verification(&self, path: &str) -> bool {
        let read = || {
            let mut bytes = Vec::new();
            let file = read::open(self.old, path).ok()?;
            file.take(MAX_VERIFICATION_BYTES + 1).read_to_end(&mut bytes).ok()?;
            Some(bytes)
        };
        let name = path.strip_suffix(".html");
        name.is_some_and(|name| !attachments::is_active(name))
            && read().is_some_and(|bytes| {
                let is_plain =
                    |byte: &u8| matches!(byte, b'\n' | b'\r' | b' '..=b'~') && *byte != b'<';
                bytes.len() as u64 <= MAX_VERIFICATION_BYTES && bytes.iter().all(is_plain)
            })
    }
}

fn carry_file(from: &Path, to: &Path) -> Result<(), WriteError> {
    if to.symlink_metadata().is_ok() {
        return Err(WriteError { path: from.to_owned(), problem: WriteProblem::Clash });
    }
    to.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| clash(from, error))?;
    // Some file systems have no hard links.
    let carried = fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop));
    carried.map_err(|error| WriteError::io(from, error))
}

/// A file of the new site stands where a folder of the old one is needed.
fn clash(old: &Path, error: io::Error) -> WriteError {
    match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            WriteError { path: old.to_owned(), problem: WriteProblem::Clash }
        }
        _ => WriteError::io(old, error),
    }
}
