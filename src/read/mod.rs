//! The campaign's folder, read: the only input of a build.
//!
//! [`load`] returns every file as [`Sources`]; a file that cannot be read is a finding. Nothing here knows what a page
//! is.
#![allow(clippy::disallowed_methods, reason = "reading the campaign's folder is what this is for")]

mod content;
mod embedded;
mod files;
mod git_folder;
mod git_index;
mod hidden_letters;
mod left_behind;
mod open;
mod paths;
mod same_names;
mod settings;
mod source_store;
mod sources;
mod walk;

use std::collections::BTreeMap;
use std::path::Path;

use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Report;

pub use embedded::{built_in_languages, built_in_locale, built_in_theme_file};
pub use files::{picture, refusal_of_copy};
pub use open::{OpenError, open};
pub use paths::identity;
pub use settings::{Meant, config, is_campaign, register};
pub use source_store::{Scan, SourceStore, path_in_campaign};
pub use sources::{AssetFile, Sources, StaticFile, TextFile, ThemeFile};
pub use walk::{FOLDERS, TOP_FILES, link_targets};

/// Bytes of a file from elsewhere that are read: a PO file of the sample has 600,000.
const MAX_FOREIGN_BYTES: u64 = 50_000_000;

/// The codes of this module's findings.
pub const CODES: &[&str] =
    &["hidden-letter", "not-utf8", "unreadable", "outside-link", "too-large", "no-campaign"];

/// The codes of files and folders that are missing from what was read.
pub const UNREAD: &[&str] = &["not-utf8", "unreadable", "outside-link", "too-large"];

/// Reads a campaign's folder.
pub fn load(root: &Path, report: &mut Report) -> Sources {
    let mut store = SourceStore::new(root);
    store.scan(Scan::All);
    store.sources(report)
}

/// Returns the lines of a campaign's file, to show them beside findings; none if it cannot be read. Without a root,
/// `file` is a path that a person has named.
pub fn lines(root: &Path, file: &str) -> Vec<String> {
    let bytes = match root == Path::new("") {
        true => foreign(Path::new(file)).unwrap_or_default(),
        false => open::read(root, file, files::MAX_TEXT_BYTES).unwrap_or_default(),
    };
    let text = String::from_utf8_lossy(&bytes);
    text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
}

/// Reads a text of the campaign that is edited.
pub fn text(root: &Path, path: &str) -> std::io::Result<TextFile> {
    let bytes = open::read(root, path, files::MAX_TEXT_BYTES)?;
    let hash = xxh3_64(&bytes);
    let text = String::from_utf8(bytes).map_err(|_| std::io::ErrorKind::InvalidData)?;
    Ok(TextFile { path: path.into(), text, hash })
}

/// Reads a text file that a person has named, from anywhere; returns `None` with a finding if it is not UTF-8.
pub fn text_file(path: &Path, report: &mut Report) -> std::io::Result<Option<String>> {
    let text = files::text(path.display().to_string().into(), &foreign(path)?, report);
    Ok(text.map(|file| file.text))
}

/// Reads the beginning of a file that a person has named.
fn foreign(path: &Path) -> std::io::Result<Vec<u8>> {
    open::read_up_to(&mut std::fs::File::open(path)?, MAX_FOREIGN_BYTES)
}

/// Returns the built-in theme, by paths like `templates/base.html`.
pub fn built_in_theme() -> BTreeMap<String, ThemeFile> {
    let in_theme = |(path, file): (String, ThemeFile)| {
        let path = path.strip_prefix("fener/").map(str::to_owned);
        (path.unwrap_or_default(), file)
    };
    embedded::theme().into_iter().map(in_theme).collect()
}
