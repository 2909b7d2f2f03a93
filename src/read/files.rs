//! Reading files, with whatever fails as a finding.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::finding::{Location, Report};
use crate::images;

use super::{AssetFile, TextFile, ThemeFile};

/// More than any text needs, in bytes: the longest guide of the sample has 5,000.
const MAX_TEXT_BYTES: u64 = 2_000_000;

/// A file that was found, before it is read.
pub struct Found {
    pub path: Arc<str>,
    pub disk: PathBuf,
}

/// Which folder stands in a place, as long as it is there: its device and inode.
#[cfg(unix)]
pub fn identity(location: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    location.metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
pub fn identity(location: &Path) -> Option<(u64, u64)> {
    location.metadata().ok().map(|_| (0, 0))
}

/// A file that was read.
pub enum Read {
    Text(TextFile),
    Facts(Arc<TextFile>),
    Locale(Arc<TextFile>),
    Asset(AssetFile),
    Theme(String, ThemeFile),
}

/// Reads one file by what its path says that it is.
pub fn read(found: Found, report: &mut Report) -> Option<Read> {
    let Found { path, disk } = found;
    let location = Location::file(path.clone());
    let top = path.split('/').next().unwrap_or_default().to_owned();
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_text = name.ends_with(".md") || name == "facts.yaml" || name.ends_with(".ftl");
    let bytes = match read_bytes(&disk, if is_text { MAX_TEXT_BYTES } else { u64::MAX }) {
        Ok(bytes) => bytes,
        Err(error) => {
            report
                .error(
                    "unreadable",
                    &location,
                    format!("this file cannot be read: {}", reason(&error)),
                )
                .help("look at who may read it, or move it out of the campaign's folder");
            return None;
        }
    };
    let size = bytes.len() as u64;
    if is_text && size > MAX_TEXT_BYTES {
        let size = disk.metadata().map_or(size, |metadata| metadata.len());
        report
            .error(
                "too-large",
                &location,
                format!("this text has {size} bytes; Fener reads up to {MAX_TEXT_BYTES}"),
            )
            .help("cut it into several pages");
        return None;
    }
    match top.as_str() {
        "content" if name == "facts.yaml" => {
            text(path, &bytes, report).map(|file| Read::Facts(Arc::new(file)))
        }
        "content" if name.ends_with(".md") => text(path, &bytes, report).map(Read::Text),
        "content" => {
            let picture = images::look(&path, &bytes);
            let hash = hash(&bytes, picture.is_some());
            Some(Read::Asset(AssetFile { path, disk, size, hash, picture }))
        }
        "locales" if name.ends_with(".ftl") => {
            text(path, &bytes, report).map(|file| Read::Locale(Arc::new(file)))
        }
        "themes" => {
            let below = path.strip_prefix("themes/").unwrap_or(&path).to_owned();
            Some(Read::Theme(below, ThemeFile { location, bytes: bytes.into() }))
        }
        _ => None,
    }
}

/// Reads a file; of one with more than `max` bytes, one byte more.
fn read_bytes(disk: &Path, max: u64) -> io::Result<Vec<u8>> {
    let file = File::open(disk)?;
    let size = file.metadata().map_or(0, |metadata| metadata.len().min(max));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0));
    file.take(max.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What names a file by its content; for a picture also by the way in which it is made.
pub fn hash(bytes: &[u8], is_picture: bool) -> u64 {
    if is_picture { xxh3_64_with_seed(bytes, images::RECIPE) } else { xxh3_64(bytes) }
}

/// Bytes as text, or a `not-utf8` finding at the first byte that is none.
pub fn text(path: Arc<str>, bytes: &[u8], report: &mut Report) -> Option<TextFile> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => Some(TextFile { path, text: text.to_owned() }),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
            let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            let location = Location { file: path, line: count(line), column: count(column) };
            report
                .error(
                    "not-utf8",
                    &location,
                    "from here on the letters of this file cannot be read",
                )
                .help("save the file as UTF-8 (in most editors: Save as, Encoding)");
            None
        }
    }
}

/// Files that editors and systems leave behind.
pub fn is_left_behind(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with('#') && name.ends_with('#')
        || matches!(name, "Thumbs.db" | "desktop.ini")
}

/// A path from the campaign's folder, with `/` on every system.
pub fn shown(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The usual reasons in plain words.
pub fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => "you have no right to read it".into(),
        std::io::ErrorKind::NotFound => "it is a link to something that is gone".into(),
        _ => error.to_string(),
    }
}
