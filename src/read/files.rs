//! Reading single files; what fails is a finding.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::finding::{Location, Report};
use crate::images;

use super::sources::{AssetFile, StaticFile, TextFile, ThemeFile};

/// More than a text needs, in bytes: the longest guide of the sample has 5,000.
const MAX_TEXT_BYTES: u64 = 2_000_000;

/// A file that was found and is not read yet.
pub(super) struct FoundFile {
    /// From the campaign's folder, with `/`.
    pub path: Arc<str>,
    pub disk: PathBuf,
}

/// A file by the use that its path tells.
pub(super) enum SourceFile {
    Text(Arc<TextFile>),
    Facts(Arc<TextFile>),
    Locale(Arc<TextFile>),
    Asset(AssetFile),
    Static(StaticFile),
    /// A theme's file with its path below `themes/`.
    Theme(String, ThemeFile),
}

impl SourceFile {
    /// xxh3 of the content.
    pub fn hash(&self) -> u64 {
        match self {
            SourceFile::Text(file) | SourceFile::Facts(file) | SourceFile::Locale(file) => {
                file.hash
            }
            SourceFile::Asset(file) => file.hash,
            SourceFile::Static(file) => file.hash,
            SourceFile::Theme(_, file) => xxh3_64(&file.bytes),
        }
    }
}

/// Reads one file; returns `None` with a finding if it cannot be read, and without one if it is no part of a campaign.
pub(super) fn read(found: FoundFile, report: &mut Report) -> Option<SourceFile> {
    let FoundFile { path, disk } = found;
    let location = Location::file(path.clone());
    let (top, name) = (path.split('/').next()?, path.rsplit('/').next()?);
    let is_text = top != "static"
        && (name.ends_with(".md") || name == "facts.yaml" || name.ends_with(".ftl"));
    let bytes = match read_bytes(&disk, if is_text { MAX_TEXT_BYTES } else { u64::MAX }) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("unreadable file: {}", reason(&error));
            report
                .error("unreadable", &location, message)
                .help("check its permissions, or move it out of the campaign's folder");
            return None;
        }
    };
    if is_text && bytes.len() as u64 > MAX_TEXT_BYTES {
        let size = disk.metadata().map_or(bytes.len() as u64, |metadata| metadata.len());
        let message = format!("text too large: {size} bytes; the limit is {MAX_TEXT_BYTES}");
        report.error("too-large", &location, message).help("split it into several pages");
        return None;
    }
    let mut text = || text(path.clone(), &bytes, report).map(Arc::new);
    match top {
        "content" if name == "facts.yaml" => text().map(SourceFile::Facts),
        "content" if name.ends_with(".md") => text().map(SourceFile::Text),
        "content" => Some(SourceFile::Asset(asset(path, disk, &bytes))),
        "static" => {
            let below = path.strip_prefix("static/")?.into();
            let (size, hash) = (bytes.len() as u64, xxh3_64(&bytes));
            Some(SourceFile::Static(StaticFile { path: below, disk, size, hash }))
        }
        "locales" if name.ends_with(".ftl") => text().map(SourceFile::Locale),
        "themes" => {
            let below = path.strip_prefix("themes/").unwrap_or(&path).to_owned();
            Some(SourceFile::Theme(below, ThemeFile { location, bytes: bytes.into() }))
        }
        _ => None,
    }
}

fn asset(path: Arc<str>, disk: PathBuf, bytes: &[u8]) -> AssetFile {
    let picture = images::inspect(&path, bytes);
    let (hash, sha256) = match &picture {
        // The published name changes with the way in which pictures are made.
        Some(_) => (xxh3_64_with_seed(bytes, images::RECIPE), Some(Sha256::digest(bytes).into())),
        None => (xxh3_64(bytes), None),
    };
    AssetFile { path, disk, size: bytes.len() as u64, hash, sha256, picture }
}

/// Reads a file; of one with more than `max` bytes, one byte more.
fn read_bytes(disk: &Path, max: u64) -> io::Result<Vec<u8>> {
    let file = File::open(disk)?;
    let size = file.metadata().map_or(0, |metadata| metadata.len().min(max));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.take(max.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads a picture again; returns `None` if its content is not what had this SHA-256.
pub fn picture(disk: &Path, sha256: &[u8; 32]) -> io::Result<Option<Vec<u8>>> {
    let bytes = std::fs::read(disk)?;
    let is_same = <[u8; 32]>::from(Sha256::digest(&bytes)) == *sha256;
    Ok(is_same.then_some(bytes))
}

/// Bytes as text; `None` with a `not-utf8` finding at the first byte that is not UTF-8.
pub fn text(path: Arc<str>, bytes: &[u8], report: &mut Report) -> Option<TextFile> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => Some(TextFile { path, text: text.to_owned(), hash: xxh3_64(bytes) }),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let location = Location { file: path, line: count(line), column: count(column) };
            report
                .error("not-utf8", &location, "not UTF-8: this file cannot be read from here on")
                .help("save the file as UTF-8 (in most editors: Save as, Encoding)");
            None
        }
    }
}

/// Returns `true` for the names of files that editors and systems leave behind.
pub(super) fn is_left_behind(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with('#') && name.ends_with('#')
        || matches!(name, "Thumbs.db" | "desktop.ini")
}

/// Returns `true` for the names of `static/` that are not copied: those of version control, and of files that systems
/// leave behind. Other hidden files are, such as `.htaccess` and `.well-known`.
pub(super) fn is_left_behind_in_static(name: &str) -> bool {
    matches!(name, ".git" | ".svn" | ".hg" | ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || name.starts_with("._")
        || name.ends_with('~')
        || name.starts_with('.') && name.ends_with(".swp")
}

/// Returns `true` for a file that is not read, by its path from the campaign's folder.
pub(super) fn is_skipped(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    match path.split_once('/') {
        Some(("static", _)) => is_left_behind_in_static(name),
        _ => is_left_behind(name),
    }
}

/// A path from the campaign's folder, with `/` on every system; `None` if it is not inside.
pub(super) fn relative(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let names = below.components().map(|name| name.as_os_str().to_string_lossy());
    Some(names.collect::<Vec<_>>().join("/"))
}

/// The reason of an error, for a finding.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::NotFound => "broken link: its target does not exist".into(),
        _ => error.to_string(),
    }
}

/// The device and inode of a folder, which tell it apart from another one at the same path.
#[cfg(unix)]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    folder.metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    folder.metadata().ok().map(|_| (0, 0))
}
