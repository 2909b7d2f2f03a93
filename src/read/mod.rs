//! The campaign's folder, read: the only input of a build.
//!
//! Everything that stands in the folder comes out as [`Sources`], and whatever cannot be read is a
//! finding. Nothing here knows what a page is.
#![allow(clippy::disallowed_methods, reason = "reading the campaign's folder is what this is for")]

mod digest;
mod embedded;
mod files;
mod proofs;
mod shelf;
mod walk;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::finding::{Location, Report};
use crate::images;

pub use files::identity;
pub use proofs::Proofs;
pub use shelf::{FOLDERS, Look, Shelf, stands_in_campaign};

/// The findings that come of reading files.
pub const CODES: &[&str] = &["not-utf8", "unreadable", "outside-link", "too-large", "no-campaign"];

/// Where a campaign keeps what only saves time; it may be deleted at any moment. What starts with a dot
/// is never content.
pub const KEPT: &str = ".fener-cache";

/// A text file, whole and known to be UTF-8.
#[derive(Debug)]
pub struct TextFile {
    /// From the campaign's folder, with `/`: `content/guides/x/sq.md`.
    pub path: Arc<str>,
    pub text: String,
}

/// A picture, or a file that is published as it is; its bytes stay on disk.
#[derive(Clone, Debug)]
pub struct AssetFile {
    pub path: Arc<str>,
    pub disk: PathBuf,
    pub size: u64,
    /// xxh3 of the content, and of the recipe where it is a picture.
    pub hash: u64,
    /// What its first bytes say; `None` if it is no picture.
    pub picture: Option<Result<images::Head, images::ImageError>>,
}

/// A theme's file and the place to name when it has a mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    pub location: Location,
    pub bytes: Arc<[u8]>,
}

/// All that stands in a campaign's folder; each text as whatever `T` it was turned into.
#[derive(Debug)]
pub struct Sources<T> {
    /// `fener.yaml`
    pub config: Option<Arc<TextFile>>,
    /// `content/**/*.md`, by path.
    pub texts: Vec<(Arc<str>, T)>,
    /// `content/**/facts.yaml`
    pub facts: Vec<Arc<TextFile>>,
    /// Every other file below `content/`.
    pub assets: Vec<AssetFile>,
    /// `locales/*.ftl`: the campaign's own first, then the built-in ones.
    pub locales: Vec<Arc<TextFile>>,
    /// `posters.lock`: every poster code that was ever built.
    pub register: Option<Arc<TextFile>>,
    /// Theme files by theme and path: `fener/templates/base.html`; a campaign's own file stands in
    /// the place of the built-in one.
    pub themes: BTreeMap<String, ThemeFile>,
    /// Codes that were read back.
    pub proofs: Arc<Proofs>,
}

/// Reads a campaign's folder.
///
/// Each text is handed to `digest` as soon as it is read, and only what comes of it is kept: so the
/// words of a large campaign are never all in memory twice.
pub fn campaign<T: Clone + Send + Sync>(
    root: &Path,
    digest: impl Fn(&TextFile, &mut Report) -> T + Sync,
    report: &mut Report,
) -> Sources<T> {
    let mut shelf = Shelf::new(root);
    shelf.look(Look::Everywhere, &digest);
    shelf.sources(report)
}

/// The lines of a campaign's file, for showing them beside findings; none if it cannot be read.
pub fn lines(root: &Path, file: &str) -> Vec<String> {
    let bytes = std::fs::read(root.join(file)).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
}

/// A picture's bytes, to draw it from; `None` if they are no longer those that had this hash.
pub fn picture(disk: &Path, hash: u64) -> std::io::Result<Option<Vec<u8>>> {
    let bytes = std::fs::read(disk)?;
    Ok((files::hash(&bytes, true) == hash).then_some(bytes))
}

/// What an earlier run put aside in this folder under this name.
pub fn kept(folder: &Path, name: &str) -> Option<Vec<u8>> {
    std::fs::read(folder.join(name)).ok()
}

/// A stretch of a file that is published as it is, at most `most` bytes from `from` on.
pub fn stretch(file: &Path, from: u64, most: usize) -> std::io::Result<Vec<u8>> {
    let mut file = File::open(file)?;
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::with_capacity(most);
    file.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file that somebody sent, from anywhere; `None` with a finding where it is no UTF-8.
pub fn exchanged(path: &Path, report: &mut Report) -> std::io::Result<Option<String>> {
    let bytes = std::fs::read(path)?;
    let text = files::text(path.display().to_string().into(), &bytes, report);
    Ok(text.map(|file| file.text))
}

/// The built-in words of a language, if there are any.
pub fn built_in_locale(code: &str) -> Option<TextFile> {
    embedded::locales().into_iter().find(|file| *file.path == *format!("locales/{code}.ftl"))
}

/// Nothing is there before the first build.
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

fn read_config(root: &Path, report: &mut Report) -> Option<TextFile> {
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
