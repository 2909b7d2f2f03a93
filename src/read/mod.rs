//! The campaign's folder, read: the only input of a build.
//!
//! [`load`] returns every file as [`Sources`]; a file that cannot be read is a finding. Nothing here knows what a page
//! is.
#![allow(clippy::disallowed_methods, reason = "reading the campaign's folder is what this is for")]

mod embedded;
mod files;
mod settings;
mod source_store;
mod sources;
mod walk;

use std::path::Path;

use crate::finding::Report;

pub use files::{identity, picture};
pub use settings::config;
pub use source_store::{Scan, SourceStore, path_in_campaign};
pub use sources::{AssetFile, Sources, StaticFile, TextFile, ThemeFile};
pub use walk::{FOLDERS, link_targets};

/// The codes of this module's findings.
pub const CODES: &[&str] = &["not-utf8", "unreadable", "outside-link", "too-large", "no-campaign"];

/// Reads a campaign's folder.
pub fn load(root: &Path, report: &mut Report) -> Sources {
    let mut store = SourceStore::new(root);
    store.scan(Scan::All);
    store.sources(report)
}

/// Returns the lines of a campaign's file, to show them beside findings; none if it cannot be read.
pub fn lines(root: &Path, file: &str) -> Vec<String> {
    let bytes = std::fs::read(root.join(file)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
}

/// Reads a text file from outside of the campaign; returns `None` with a finding if it is not UTF-8.
pub fn text_file(path: &Path, report: &mut Report) -> std::io::Result<Option<String>> {
    let bytes = std::fs::read(path)?;
    let text = files::text(path.display().to_string().into(), &bytes, report);
    Ok(text.map(|file| file.text))
}

/// Returns the built-in messages of a language, if there are any.
pub fn built_in_locale(code: &str) -> Option<TextFile> {
    embedded::locale(code)
}

/// Returns the codes of the languages with built-in messages, in alphabetical order.
pub fn built_in_languages() -> Vec<&'static str> {
    embedded::languages()
}
