//! The file `posters.lock`, changed by builds and prints: read again, changed and written under one lock, so that no record
//! of another run is lost.

use std::path::Path;

use crate::file_names;
use crate::finding::{Location, Report, counted};
use crate::model::register::{self, Register};
use crate::model::{BuildOptions, Site};
use crate::posters::register::updated;
use crate::read;
use crate::write::{FileLock, WriteError, WriteProblem};

/// Changes the file.
///
/// # Errors
///
/// Fails if it cannot be written, or if it is damaged or has lost codes since the site was read.
pub fn change(
    root: &Path,
    site: &Site,
    change: impl FnOnce(&Register) -> Register,
) -> Result<(), WriteError> {
    let lock = FileLock::acquire();
    let path = root.join(file_names::REGISTER);
    let mut report = Report::new();
    let file = read::register(root, &mut report);
    let register = register::file::read(file.as_ref(), &mut report);
    let unread = report.sorted().into_iter().find(|finding| read::UNREAD.contains(&finding.code));
    if let Some(finding) = unread {
        let reason = std::io::Error::other(finding.message.clone());
        return Err(WriteError { path, problem: WriteProblem::Io(reason) });
    }
    let has = |code: &str| register.entries.iter().any(|entry| entry.code == code);
    if report.blocks(false) || !site.register.entries.iter().all(|entry| has(&entry.code)) {
        return Err(WriteError { path, problem: WriteProblem::Changed });
    }
    let text = register::file::to_text(&change(&register));
    lock.edit(&path, file.map(|file| file.hash), text.as_bytes())
}

/// Writes what posters are new or changed. A build with drafts is no publication.
pub(crate) fn update(root: &Path, site: &Site, options: &BuildOptions) -> Result<(), WriteError> {
    if options.drafts || codes(site, options).is_empty() {
        return Ok(());
    }
    change(root, site, |register| updated(site, register))
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
