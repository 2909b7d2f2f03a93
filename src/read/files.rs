//! Walking folders and reading files, with whatever fails as a finding.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::WalkDir;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use crate::finding::{Place, Report};
use crate::mark::Mark;
use crate::pictures;

use super::{AssetFile, TextFile, ThemeFile};

/// More than any text needs, in bytes: the longest guide of the sample has 5,000.
const LARGEST_TEXT: u64 = 2_000_000;

/// A file that was found, before it is read.
pub struct Found {
    pub path: Arc<str>,
    pub mark: Mark,
    disk: PathBuf,
}

/// Which folder stands in a place, as long as it is there: its device and inode.
#[cfg(unix)]
pub fn identity(place: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    place.metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
pub fn identity(place: &Path) -> Option<(u64, u64)> {
    place.metadata().ok().map(|_| (0, 0))
}

/// A file that was read.
pub enum Read {
    Text(TextFile),
    Facts(Arc<TextFile>),
    Locale(Arc<TextFile>),
    Asset(AssetFile),
    Theme(String, ThemeFile),
}

/// Every file at a place of the campaign or so many levels below, in no order.
pub fn below(root: &Path, place: &str, levels: usize, report: &mut Report) -> Vec<Found> {
    let start = root.join(place);
    if start.symlink_metadata().is_err() {
        return Vec::new();
    }
    let home = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let walk = Walking { root, home: &home };
    let (found, findings) = walk.through(&start, levels, SPLITS);
    report.absorb(findings);
    found
}

/// So many levels of folders are walked through side by side: content has kinds, and a kind its pages.
const SPLITS: usize = 2;

/// A walk through a part of the campaign's folder.
#[derive(Clone, Copy)]
struct Walking<'w> {
    root: &'w Path,
    home: &'w Path,
}

impl Walking<'_> {
    fn through(self, folder: &Path, levels: usize, splits: usize) -> (Vec<Found>, Report) {
        let (mut found, mut report) = (Vec::new(), Report::new());
        let mut folders = Vec::new();
        let depth = if splits > 0 { levels.min(1) } else { levels };
        let walk = WalkDir::new(folder).max_depth(depth).follow_links(true);
        let mut walk = walk.into_iter().filter_entry(|entry| {
            entry.depth() == 0 || !is_left_behind(&entry.file_name().to_string_lossy())
        });
        while let Some(entry) = walk.next() {
            match entry {
                Ok(entry) if entry.path_is_symlink() && self.leaves(entry.path()) => {
                    let place = Place::file(shown(self.root, entry.path()));
                    report
                        .error(
                            "outside-link",
                            &place,
                            "this is a link to something outside the campaign's folder",
                        )
                        .help("copy the file or folder itself to this place");
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_file() => {
                    let path = shown(self.root, entry.path()).into();
                    let mark = entry.metadata().map_or_else(|_| Mark::default(), |m| Mark::of(&m));
                    found.push(Found { path, mark, disk: entry.into_path() });
                }
                Ok(entry) if entry.path_is_symlink() && Self::returns(entry.path()) => {
                    unreadable(&shown(self.root, entry.path()), BACK, &mut report);
                    walk.skip_current_dir();
                }
                Ok(entry) if entry.file_type().is_dir() && entry.depth() > 0 && depth < levels => {
                    folders.push(entry.into_path());
                }
                Ok(_) => {}
                Err(error) => {
                    let path = error.path().unwrap_or(folder);
                    let reason = error.io_error().map_or_else(|| BACK.to_owned(), reason);
                    unreadable(&shown(self.root, path), &reason, &mut report);
                }
            }
        }
        let further =
            folders.par_iter().map(|folder| self.through(folder, levels - depth, splits - 1));
        for (more, findings) in further.collect::<Vec<_>>() {
            found.extend(more);
            report.absorb(findings);
        }
        (found, report)
    }

    fn leaves(self, link: &Path) -> bool {
        link.canonicalize().is_ok_and(|whole| !whole.starts_with(self.home))
    }

    /// Whether a link leads to a folder that it stands in, which a walk through a part cannot notice.
    fn returns(link: &Path) -> bool {
        let above = link.parent().and_then(|above| above.canonicalize().ok());
        above.is_some_and(|above| link.canonicalize().is_ok_and(|whole| above.starts_with(whole)))
    }
}

const BACK: &str = "a link leads back to a folder above it";

fn unreadable(path: &str, reason: &str, report: &mut Report) {
    report
        .error("unreadable", &Place::file(path), format!("this cannot be read: {reason}"))
        .help("look at who may read it, or move it out of the campaign's folder");
}

/// Reads one file by what its path says that it is.
pub fn read(found: Found, report: &mut Report) -> Option<Read> {
    let Found { path, disk, mark: Mark { size, .. } } = found;
    let place = Place::file(path.clone());
    let top = path.split('/').next().unwrap_or_default().to_owned();
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_text = name.ends_with(".md") || name == "facts.yaml" || name.ends_with(".ftl");
    if is_text && size > LARGEST_TEXT {
        report
            .error(
                "too-large",
                &place,
                format!("this text has {size} bytes; Fener reads up to {LARGEST_TEXT}"),
            )
            .help("cut it into several pages");
        return None;
    }
    let bytes = match std::fs::read(&disk) {
        Ok(bytes) => bytes,
        Err(error) => {
            report
                .error(
                    "unreadable",
                    &place,
                    format!("this file cannot be read: {}", reason(&error)),
                )
                .help("look at who may read it, or move it out of the campaign's folder");
            return None;
        }
    };
    match top.as_str() {
        "content" if name == "facts.yaml" => {
            text(path, &bytes, report).map(|file| Read::Facts(Arc::new(file)))
        }
        "content" if name.ends_with(".md") => text(path, &bytes, report).map(Read::Text),
        "content" => {
            let picture = pictures::look(&path, &bytes);
            let hash = hash(&bytes, picture.is_some());
            Some(Read::Asset(AssetFile { path, disk, size, hash, picture }))
        }
        "locales" if name.ends_with(".ftl") => {
            text(path, &bytes, report).map(|file| Read::Locale(Arc::new(file)))
        }
        "themes" => {
            let below = path.strip_prefix("themes/").unwrap_or(&path).to_owned();
            Some(Read::Theme(below, ThemeFile { place, bytes: bytes.into() }))
        }
        _ => None,
    }
}

/// What names a file by its content; for a picture also by the way in which it is made.
pub fn hash(bytes: &[u8], is_picture: bool) -> u64 {
    if is_picture { xxh3_64_with_seed(bytes, pictures::RECIPE) } else { xxh3_64(bytes) }
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
            let place = Place { file: path, line: count(line), column: count(column) };
            report
                .error("not-utf8", &place, "from here on the letters of this file cannot be read")
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
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied => "you have no right to read it".into(),
        std::io::ErrorKind::NotFound => "it is a link to something that is gone".into(),
        _ => error.to_string(),
    }
}
