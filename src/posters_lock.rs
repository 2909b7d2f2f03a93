//! The file `posters.lock`, changed by builds and prints: read again, changed and written under one lock, so that no record
//! of another run is lost.

use std::path::Path;

use crate::file_names;
use crate::finding::{Location, Report, counted};
use crate::model::register::{self, Register};
use crate::model::{BuildOptions, Site};
use crate::posters::register::updated;
use crate::read::{self, TextFile};
use crate::write::{FileLock, WriteError, WriteProblem};

/// Changes the file, and returns the register that is in it.
///
/// # Errors
///
/// Fails if it cannot be written, or if it is damaged or has lost codes since the site was read.
pub fn change(
    root: &Path,
    site: &Site,
    change: impl FnOnce(&Register) -> Register,
) -> Result<Register, WriteError> {
    let lock = FileLock::acquire();
    let path = root.join(file_names::REGISTER);
    let file = current(root)?;
    let mut report = Report::new();
    let register = register::file::read(file.as_ref(), &mut report);
    let has = |code: &str| register.entries.iter().any(|entry| entry.code == code);
    if report.blocks(false) || !site.register.entries.iter().all(|entry| has(&entry.code)) {
        return Err(WriteError { path, problem: WriteProblem::Changed });
    }
    let register = change(&register);
    let text = register::file::to_text(&register);
    lock.edit(&path, file.map(|file| file.hash), text.as_bytes())?;
    Ok(register)
}

/// Reads the file as it is now; `None` if there is none.
fn current(root: &Path) -> Result<Option<TextFile>, WriteError> {
    let mut report = Report::new();
    let file = read::register(root, &mut report);
    let unread = report.sorted().into_iter().find(|finding| read::UNREAD.contains(&finding.code));
    let Some(finding) = unread else { return Ok(file) };
    let reason = std::io::Error::other(finding.message.clone());
    Err(WriteError { path: root.join(file_names::REGISTER), problem: WriteProblem::Io(reason) })
}

/// The reason why versions of the file were not joined.
#[derive(Debug)]
pub enum MergeError {
    /// A file that is no register, or whose lines cannot be told apart.
    Damaged(String),
    /// A code of the file that is in none of the versions.
    Lost(String),
    Write(WriteError),
}

/// Joins the file, which may be a merge of two branches, with other versions of it, so that no record is lost; returns the
/// register that is in it.
///
/// # Errors
///
/// Fails if a version is damaged, or if the file is and has a code that no version has.
pub fn merge(root: &Path, others: &[TextFile]) -> Result<Register, MergeError> {
    let lock = FileLock::acquire();
    let own = current(root).map_err(MergeError::Write)?;
    let mut versions = Vec::new();
    for other in others {
        let read = register::file::versions(other);
        versions.extend(read.ok_or_else(|| MergeError::Damaged(other.path.to_string()))?);
    }
    let own_versions = own.as_ref().and_then(register::file::versions);
    if own_versions.is_none() && others.is_empty() {
        return Err(MergeError::Damaged(file_names::REGISTER.to_owned()));
    }
    let register = register::merged(own_versions.into_iter().flatten().chain(versions));
    let mut codes = own.iter().flat_map(|own| register::file::named_codes(&own.text));
    if let Some(code) = codes.find(|code| register.find(code).is_none()) {
        return Err(MergeError::Lost(code.to_owned()));
    }
    let text = register::file::to_text(&register);
    let path = root.join(file_names::REGISTER);
    let written = lock.edit(&path, own.as_ref().map(|own| own.hash), text.as_bytes());
    written.map_err(MergeError::Write)?;
    Ok(register)
}

/// Writes what posters are new or changed. A build with drafts is no publication.
pub(crate) fn update(root: &Path, site: &Site, options: &BuildOptions) -> Result<(), WriteError> {
    if options.drafts || codes(site, options).is_empty() {
        return Ok(());
    }
    change(root, site, |register| updated(site, register)).map(drop)
}

/// The codes in the file after a build.
pub(crate) fn codes(site: &Site, options: &BuildOptions) -> Vec<String> {
    let codes = |register: &Register| {
        register.entries.iter().map(|entry| entry.code.clone()).collect::<Vec<_>>()
    };
    match options.drafts {
        true => codes(&site.register),
        false => codes(&updated(site, &site.register)),
    }
}

/// Reports codes of the old site that the file has no longer.
pub(crate) fn report_lost(lost: &[String], out: &Path, report: &mut Report) {
    /// Codes that the message names.
    const MAX_NAMED: usize = 10;
    let named = lost.iter().take(MAX_NAMED).cloned().collect::<Vec<_>>().join(", ");
    let (count, out) = (counted(lost.len(), "code"), out.display());
    let message = format!("{count} missing that the site in {out} has: {named}");
    let help = format!(
        "restore the last version of posters.lock; if no such poster was ever printed, delete {out}"
    );
    report.error("unreadable", &Location::file(file_names::REGISTER), message).help(help);
}
