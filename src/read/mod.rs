//! The campaign's folder, read: the only input of a build.
//!
//! Everything that stands in the folder comes out as [`Sources`], and whatever cannot be read is a
//! finding. Nothing here knows what a page is.
#![allow(clippy::disallowed_methods, reason = "reading the campaign's folder is what this is for")]

mod embedded;
mod files;
mod outline;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::{Place, Report};
use crate::pictures;

pub use outline::{Outline, outline};

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
#[derive(Debug)]
pub struct AssetFile {
    pub path: Arc<str>,
    pub disk: PathBuf,
    pub size: u64,
    /// xxh3 of the content, and of the recipe where it is a picture.
    pub hash: u64,
    /// What its first bytes say; `None` if it is no picture.
    pub picture: Option<Result<pictures::Head, pictures::Trouble>>,
}

/// A theme's file and the place to name when it has a mistake.
#[derive(Debug)]
pub struct ThemeFile {
    pub place: Place,
    pub bytes: Vec<u8>,
}

/// All that stands in a campaign's folder; each text as whatever `T` it was turned into.
#[derive(Debug)]
pub struct Sources<T> {
    /// `fener.yaml`
    pub config: Option<TextFile>,
    /// `content/**/*.md`, by path.
    pub texts: Vec<(Arc<str>, T)>,
    /// `content/**/facts.yaml`
    pub facts: Vec<TextFile>,
    /// Every other file below `content/`.
    pub assets: Vec<AssetFile>,
    /// `locales/*.ftl`: the campaign's own first, then the built-in ones.
    pub locales: Vec<TextFile>,
    /// `posters.lock`: every poster code that was ever built.
    pub register: Option<TextFile>,
    /// Theme files by theme and path: `fener/templates/base.html`; a campaign's own file stands in
    /// the place of the built-in one.
    pub themes: BTreeMap<String, ThemeFile>,
}

/// Reads a campaign's folder.
///
/// Each text is handed to `digest` as soon as it is read, and only what comes of it is kept: so the
/// words of a large campaign are never all in memory twice.
pub fn campaign<T: Send>(
    root: &Path,
    digest: impl Fn(&TextFile, &mut Report) -> T + Sync,
    report: &mut Report,
) -> Sources<T> {
    let (mut sources, known) = Sources::settings(root, report);
    if known {
        let found = files::below(root, &["content", "locales", "themes"], usize::MAX, report);
        sources.gather(found, digest, report);
    }
    sources
}

/// Reads a campaign's settings, and of its content the texts and facts of some folders alone.
pub fn part<T: Send>(
    root: &Path,
    folders: &[&str],
    digest: impl Fn(&TextFile, &mut Report) -> T + Sync,
    report: &mut Report,
) -> Sources<T> {
    let (mut sources, known) = Sources::settings(root, report);
    if known {
        let folders: Vec<String> = folders.iter().map(|at| format!("content/{at}")).collect();
        let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
        sources.gather(files::below(root, &folders, 1, report), digest, report);
    }
    sources
}

impl<T: Send> Sources<T> {
    /// What stands at the top of the campaign, and whether its settings are there.
    fn settings(root: &Path, report: &mut Report) -> (Sources<T>, bool) {
        let config = read_config(root, report);
        let known = config.is_some();
        let sources = Sources {
            config,
            texts: Vec::new(),
            facts: Vec::new(),
            assets: Vec::new(),
            locales: Vec::new(),
            register: if known { read_register(root, report) } else { None },
            themes: embedded::theme(),
        };
        (sources, known)
    }

    /// Reads what was found, in parallel; then come the built-in words.
    fn gather(
        &mut self,
        found: Vec<files::Found>,
        digest: impl Fn(&TextFile, &mut Report) -> T + Sync,
        report: &mut Report,
    ) {
        let read: Vec<_> = found
            .into_par_iter()
            .map(|found| {
                let mut report = Report::new();
                let read = files::read(found, &mut report);
                let digested = match read {
                    Some(files::Read::Text(file)) => {
                        Some(Ok((file.path.clone(), digest(&file, &mut report))))
                    }
                    Some(other) => Some(Err(other)),
                    None => None,
                };
                (digested, report)
            })
            .collect();
        for (read, findings) in read {
            report.absorb(findings);
            match read {
                None => {}
                Some(Ok(text)) => self.texts.push(text),
                Some(Err(file)) => self.keep(file),
            }
        }
        self.locales.extend(embedded::locales());
    }

    fn keep(&mut self, file: files::Read) {
        match file {
            // Texts were digested where they were read.
            files::Read::Text(_) => {}
            files::Read::Facts(file) => self.facts.push(file),
            files::Read::Locale(file) => self.locales.push(file),
            files::Read::Asset(file) => self.assets.push(file),
            files::Read::Theme(path, file) => {
                self.themes.insert(path, file);
            }
        }
    }
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

/// A file that somebody sent, from anywhere; `None` with a finding where it is no UTF-8.
pub fn exchanged(path: &Path, report: &mut Report) -> std::io::Result<Option<String>> {
    let bytes = std::fs::read(path)?;
    let text = files::text(path.display().to_string().into(), bytes, report);
    Ok(text.map(|file| file.text))
}

/// The built-in words of a language, if there are any.
pub fn built_in_locale(code: &str) -> Option<TextFile> {
    embedded::locales().into_iter().find(|file| *file.path == *format!("locales/{code}.ftl"))
}

/// Nothing is there before the first build.
fn read_register(root: &Path, report: &mut Report) -> Option<TextFile> {
    let place = Place::file("posters.lock");
    match std::fs::read(root.join("posters.lock")) {
        Ok(bytes) => files::text(place.file.clone(), bytes, report),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            report
                .error("unreadable", &place, format!("this file cannot be read: {error}"))
                .help("look at who may read it");
            None
        }
    }
}

fn read_config(root: &Path, report: &mut Report) -> Option<TextFile> {
    let path = root.join("fener.yaml");
    let place = Place::file("fener.yaml");
    match std::fs::read(&path) {
        Ok(bytes) => files::text(place.file.clone(), bytes, report),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let here = root.display();
            report
                .error("no-campaign", &place, format!("there is no fener.yaml in {here}"))
                .help("go to the campaign's folder, or start one: `fener init my-campaign --languages sq,en`");
            None
        }
        Err(error) => {
            report
                .error("unreadable", &place, format!("this file cannot be read: {error}"))
                .help("look at who may read it");
            None
        }
    }
}
