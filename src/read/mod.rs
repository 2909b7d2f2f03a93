//! The campaign's folder, read: the only input of a build.
//!
//! [`load`] returns every file as [`Sources`]; a file that cannot be read is a finding. Nothing here knows what a page
//! is.
#![allow(clippy::disallowed_methods, reason = "reading the campaign's folder is what this is for")]

mod embedded;
mod files;
mod source_store;
mod sources;
mod walk;

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use crate::finding::{Location, Report};

pub use files::{identity, picture};
pub use source_store::{FOLDERS, Scan, SourceStore, path_in_campaign};
pub use sources::{AssetFile, Sources, TextFile, ThemeFile};

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

/// Reads at most `max` bytes of a published file, from the byte `from` on.
pub fn stretch(file: &Path, from: u64, max: usize) -> std::io::Result<Vec<u8>> {
    let mut file = File::open(file)?;
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::with_capacity(max);
    file.take(max as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a text file from outside of the campaign; returns `None` with a finding if it is not UTF-8.
pub fn exchanged(path: &Path, report: &mut Report) -> std::io::Result<Option<String>> {
    let bytes = std::fs::read(path)?;
    let text = files::text(path.display().to_string().into(), &bytes, report);
    Ok(text.map(|file| file.text))
}

/// Returns the built-in messages of a language, if there are any.
pub fn built_in_locale(code: &str) -> Option<TextFile> {
    embedded::locales().into_iter().find(|file| *file.path == *format!("locales/{code}.ftl"))
}

/// Reads `posters.lock`, which does not exist before the first build with a poster.
fn read_register(root: &Path, report: &mut Report) -> Option<TextFile> {
    let location = Location::file("posters.lock");
    match std::fs::read(root.join("posters.lock")) {
        Ok(bytes) => files::text(location.file.clone(), &bytes, report),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            report
                .error("unreadable", &location, format!("this file cannot be read: {error}"))
                .help("look at who may read it");
            None
        }
    }
}

/// Reads `fener.yaml`.
pub fn config(root: &Path, report: &mut Report) -> Option<TextFile> {
    let path = root.join("fener.yaml");
    let location = Location::file("fener.yaml");
    match std::fs::read(&path) {
        Ok(bytes) => files::text(location.file.clone(), &bytes, report),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let here = root.display();
            report
                .error("no-campaign", &location, format!("there is no fener.yaml in {here}"))
                .help("go to the campaign's folder, or start one: `fener init my-campaign --languages sq,en`");
            None
        }
        Err(error) => {
            report
                .error("unreadable", &location, format!("this file cannot be read: {error}"))
                .help("look at who may read it");
            None
        }
    }
}
