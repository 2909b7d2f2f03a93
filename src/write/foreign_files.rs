//! Files in the output folder that Fener did not write: `.git`, `CNAME`, `.well-known`. They are carried over to the new
//! site before it takes the old one's place, and compared with what was carried before the old one is removed.
//!
//! The folder may have come with a campaign, and a marker can be copied. So a file that is published is judged as those
//! of `static/` are, whatever the marker says: one that browsers or servers may execute, and a link, stop the build. The
//! folder `static/` is the place for them, where reviewers see them.

use std::fs::{self, DirEntry};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::attachments::{self, Refusal};
use crate::read;

use super::carried::{Carried, FileState, GIT, slashed};
use super::dir::Dir;
use super::error::{WriteError, WriteProblem};
use super::marker::{self, Manifest, is_marker};

const LINK: Refusal = "a link";
const SPECIAL: Refusal = "neither a file nor a folder";
const ACTIVE: Refusal = "a file that browsers or servers may execute";

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
    /// as it is.
    ///
    /// # Errors
    ///
    /// Fails if the new site has a file at the same path, or if a file may not be published unjudged.
    pub fn run(&self) -> Result<Carried, WriteError> {
        let mut carried = Carried::default();
        if self.old.exists() {
            self.folder(Path::new(""), &mut carried)?;
        }
        Ok(carried)
    }

    fn folder(&self, path: &Path, carried: &mut Carried) -> Result<(), WriteError> {
        let (old, new) = (self.old.join(path), self.new.join(path));
        let failed = |error| WriteError::io(&old, error);
        let entries = match entries(&old) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            entries => entries.map_err(failed)?,
        };
        if entries.is_empty() && path != Path::new("") {
            // Fener makes no empty folders. Git needs some of its own.
            return fs::create_dir_all(new).map_err(|error| clash(&old, error));
        }
        for entry in entries {
            let below = path.join(entry.file_name());
            if below.to_str().is_some_and(is_marker) {
                continue;
            }
            let refused = |problem| WriteError { path: entry.path(), problem };
            let is_other_site = path != Path::new("")
                && entry.file_name().to_str().is_some_and(is_marker)
                && marker::holds_site(&old);
            if is_other_site {
                return Err(WriteError { path: old, problem: WriteProblem::Nested });
            }
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                self.folder(&below, carried)?;
            } else if !self.is_written(&below) {
                self.judge(&below, kind).map_err(|why| refused(WriteProblem::Unjudged(why)))?;
                self.carry(below, carried)?;
            }
        }
        Ok(())
    }

    /// Carries one file, and notes its state.
    fn carry(&self, path: PathBuf, carried: &mut Carried) -> Result<(), WriteError> {
        let (from, to) = (self.old.join(&path), self.new.join(&path));
        if to.symlink_metadata().is_ok() {
            return Err(WriteError { path: from, problem: WriteProblem::Clash });
        }
        to.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| clash(&from, error))?;
        let states = || -> io::Result<_> {
            let before = FileState::of(&from)?;
            // Some file systems have no hard links. A link changes the state of its file, a copy does not.
            let is_link = fs::hard_link(&from, &to).is_ok();
            if !is_link {
                fs::copy(&from, &to)?;
            }
            let old = if is_link { FileState::of(&from)? } else { before };
            Ok((old, FileState::of(&to)?))
        };
        match states() {
            Ok(states) => drop(carried.0.insert(path, states)),
            // Its program has removed it meanwhile, as Git does with files of its own.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !from.exists() => {}
            Err(error) => return Err(WriteError::io(&from, error)),
        }
        Ok(())
    }

    /// Removes the old site after the exchange. Its files that others have changed, added or removed since they were
    /// carried over are carried over again. Returns those that cannot be, by their paths: they stay.
    pub fn finish(&self, carried: &mut Carried) -> Vec<PathBuf> {
        if is_missing(self.old) {
            return Vec::new();
        }
        let mut gone: Vec<PathBuf> = carried.0.keys().cloned().collect();
        gone.retain(|path| is_missing(&self.old.join(path)));
        for path in gone {
            let (_, new) = carried.0[&path];
            let to = self.new.join(&path);
            if FileState::of(&to).is_ok_and(|now| now.has_content_of(new)) {
                let _ = fs::remove_file(to);
                carried.0.remove(&path);
            }
        }
        // A program that still works in the old folder may put a file into it at any time.
        for _ in 0..3 {
            let mut left = Vec::new();
            self.empty(Path::new(""), carried, &mut left);
            if !left.is_empty() {
                return left;
            }
            // The marker goes last: until then a killed removal can be resumed.
            let names = entries(self.old).unwrap_or_default().into_iter();
            let markers = names.filter(|entry| entry.file_name().to_str().is_some_and(is_marker));
            markers.for_each(|marker| drop(fs::remove_file(marker.path())));
            if fs::remove_dir(self.old).is_ok() || is_missing(self.old) {
                break;
            }
        }
        Vec::new()
    }

    /// Removes each file of a folder that Fener wrote or that the new site has, and each folder that is empty then.
    fn empty(&self, path: &Path, carried: &mut Carried, left: &mut Vec<PathBuf>) {
        let old = self.old.join(path);
        let (Ok(entries), Ok(dir)) = (entries(&old), Dir::open(&old)) else { return };
        if entries.is_empty() && path != Path::new("") {
            let _ = fs::create_dir_all(self.new.join(path));
        }
        for entry in entries {
            let name = entry.file_name();
            let below = path.join(&name);
            let Ok(kind) = entry.file_type() else { continue };
            if below.to_str().is_some_and(is_marker) {
                continue;
            }
            if kind.is_dir() {
                self.empty(&below, carried, left);
                let _ = dir.remove(&name, true);
            } else if self.is_written(&below) || self.has_taken(&below, kind, carried) {
                let _ = dir.remove(&name, false);
            } else {
                left.push(below);
            }
        }
    }

    /// Returns `true` if the new site has a file of the old one as it is now; carries it over if it is newer than what
    /// was carried.
    fn has_taken(&self, path: &Path, kind: fs::FileType, carried: &mut Carried) -> bool {
        let (from, to) = (self.old.join(path), self.new.join(path));
        let Ok(old) = FileState::of(&from) else { return is_missing(&from) };
        let new = FileState::of(&to);
        let before = carried.0.get(path).copied();
        let is_as_carried = match &new {
            Ok(new) if new.is_file_of(old) => true,
            Ok(_) | Err(_) => before.is_some_and(|(then, _)| then == old),
        };
        if is_as_carried || new.is_ok() && is_same_content(&from, &to) {
            return true;
        }
        if self.judge(path, kind).is_err() {
            return false;
        }
        let is_unchanged =
            |new: FileState| before.is_some_and(|(_, then)| new.has_content_of(then));
        let is_carried = match new {
            Ok(new) if is_unchanged(new) => {
                let outcome = fs::rename(&from, &to).and_then(|()| FileState::of(&to));
                outcome.is_ok_and(|state| {
                    carried.0.insert(path.to_owned(), (state, state));
                    true
                })
            }
            Ok(_) => false,
            Err(_) => self.carry(path.to_owned(), carried).is_ok(),
        };
        if is_carried {
            let _ = super::file::sync_folder(super::file::parent(&to));
        }
        is_carried
    }

    fn is_written(&self, path: &Path) -> bool {
        path.to_str().is_some() && self.manifest.contains(&slashed(path))
    }

    fn judge(&self, path: &Path, kind: fs::FileType) -> Result<(), Refusal> {
        if kind.is_symlink() {
            return Err(LINK);
        }
        if !kind.is_file() {
            return Err(SPECIAL);
        }
        if !self.is_published || path.starts_with(GIT) {
            return Ok(());
        }
        if attachments::is_active(&slashed(path)) && !self.is_verification(path) {
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
    fn is_verification(&self, path: &Path) -> bool {
        let read = || {
            let mut bytes = Vec::new();
            let file = read::open(self.old, path).ok()?;
            file.take(MAX_VERIFICATION_BYTES + 1).read_to_end(&mut bytes).ok()?;
            Some(bytes)
        };
        let shown = slashed(path);
        let name = shown.strip_suffix(".html");
        name.is_some_and(|name| !attachments::is_active(name))
            && read().is_some_and(|bytes| {
                let is_plain =
                    |byte: &u8| matches!(byte, b'\n' | b'\r' | b' '..=b'~') && *byte != b'<';
                bytes.len() as u64 <= MAX_VERIFICATION_BYTES && bytes.iter().all(is_plain)
            })
    }
}

fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    fs::read_dir(folder).and_then(Iterator::collect)
}

fn is_missing(path: &Path) -> bool {
    path.symlink_metadata().is_err_and(|error| error.kind() == io::ErrorKind::NotFound)
}

/// Compares two regular files.
fn is_same_content(one: &Path, other: &Path) -> bool {
    const MAX_BYTES: u64 = 100_000_000;
    let size = |path: &Path| {
        path.symlink_metadata().ok().filter(fs::Metadata::is_file).map(|file| file.len())
    };
    let (own, theirs) = (size(one), size(other));
    own.is_some_and(|size| size <= MAX_BYTES)
        && own == theirs
        && fs::read(one).is_ok_and(|one| fs::read(other).is_ok_and(|other| one == other))
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
