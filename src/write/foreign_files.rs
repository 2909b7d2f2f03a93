//! Files in the output folder that Fener did not write: `.git`, `CNAME`, `.well-known`. They are carried over to the new
//! site before it takes the old one's place.

use std::fs::{self, DirEntry};
use std::io;
use std::path::Path;

use super::error::{WriteError, WriteProblem};
use super::marker::{Manifest, is_marker};

/// Links, or copies, every file of the old site that its manifest does not list into the new site. The old site stays
/// as it is.
///
/// # Errors
///
/// Fails if the new site has a file at the same path.
pub(super) fn carry_over(old: &Path, new: &Path, manifest: &Manifest) -> Result<(), WriteError> {
    if !old.exists() {
        return Ok(());
    }
    carry_folder(old, new, "", manifest)
}

fn carry_folder(old: &Path, new: &Path, path: &str, manifest: &Manifest) -> Result<(), WriteError> {
    let failed = |error| WriteError::io(old, error);
    let entries: Vec<DirEntry> = fs::read_dir(old).and_then(Iterator::collect).map_err(failed)?;
    if entries.is_empty() && !path.is_empty() {
        // Fener makes no empty folders. Git needs some of its own.
        return fs::create_dir_all(new).map_err(|error| clash(new, error));
    }
    for entry in entries {
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        if path.is_empty() && is_marker(&shown) {
            continue;
        }
        let below = if path.is_empty() { shown.into_owned() } else { format!("{path}/{shown}") };
        let (from, to) = (entry.path(), new.join(&name));
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            carry_folder(&from, &to, &below, manifest)?;
        } else if !manifest.contains(&below) {
            carry_file(&from, &to, kind.is_symlink())?;
        }
    }
    Ok(())
}

fn carry_file(from: &Path, to: &Path, is_link: bool) -> Result<(), WriteError> {
    if to.symlink_metadata().is_ok() {
        return Err(WriteError { path: to.to_owned(), problem: WriteProblem::Clash });
    }
    to.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| clash(to, error))?;
    let carried = match is_link {
        true => copy_link(from, to),
        // Some file systems have no hard links.
        false => fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop)),
    };
    carried.map_err(|error| WriteError::io(from, error))
}

#[cfg(unix)]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(fs::read_link(from)?, to)
}

#[cfg(not(unix))]
fn copy_link(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to).map(drop)
}

/// A file of the new site stands where a folder is needed.
fn clash(path: &Path, error: io::Error) -> WriteError {
    match error.kind() {
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => {
            WriteError { path: path.to_owned(), problem: WriteProblem::Clash }
        }
        _ => WriteError::io(path, error),
    }
}
