//! Reading single files; what fails is a finding.

use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use xxhash_rust::xxh3::xxh3_64;

use crate::attachments::{self, Refusal};
use crate::file_names;
use crate::finding::{Location, Report};
use crate::i18n::is_language;
use crate::images;

use super::content::Content;
use super::hidden_letters;
use super::open::{self, OpenError, open};
use super::sources::{AssetFile, StaticFile, TextFile, ThemeFile};

/// Bytes of a text: the longest guide of the sample has 5,000.
pub(super) const MAX_TEXT_BYTES: u64 = 2_000_000;
/// Bytes of the messages of a language: the built-in ones have 13,000.
const MAX_LOCALE_BYTES: u64 = 500_000;
/// Bytes of a theme's file, such as a font.
const MAX_THEME_BYTES: u64 = 5_000_000;

/// Bytes of a stylesheet: the largest built-in one has 14,000. lightningcss joins equal rules in a time that grows with the
/// square of their number.
const MAX_STYLESHEET_BYTES: u64 = 300_000;

/// A file that was found and is not read yet, by its path from the campaign's folder, with `/`.
pub(super) struct FoundFile(pub Arc<str>);

/// A file by the use that its path tells.
pub(super) enum SourceFile {
    Text(Arc<TextFile>),
    Facts(Arc<TextFile>),
    AssetNotes(Arc<TextFile>),
    Locale(Arc<TextFile>),
    Synonyms(Arc<TextFile>),
    Asset(AssetFile),
    Static(StaticFile),
    /// A theme's file with its path below `themes/`.
    Theme(String, ThemeFile),
}

impl SourceFile {
    /// xxh3 of the content.
    pub fn hash(&self) -> u64 {
        match self {
            SourceFile::Text(file)
            | SourceFile::Facts(file)
            | SourceFile::AssetNotes(file)
            | SourceFile::Locale(file)
            | SourceFile::Synonyms(file) => file.hash,
            SourceFile::Asset(file) => file.hash,
            SourceFile::Static(file) => file.hash,
            SourceFile::Theme(_, file) => xxh3_64(&file.bytes),
        }
    }
}

/// Reads one file; returns `None` with a finding if it cannot be read, and without one if it is no part of a campaign.
pub(super) fn read(root: &Path, found: FoundFile, report: &mut Report) -> Option<SourceFile> {
    let FoundFile(path) = found;
    let location = Location::file(path.clone());
    let (top, name) = (path.split('/').next()?, path.rsplit('/').next()?);
    let max = match top {
        "static" => images::MAX_BYTES,
        _ if name.ends_with(".ftl") => MAX_LOCALE_BYTES,
        "locales" if is_yaml(name) => MAX_LOCALE_BYTES,
        _ if name.ends_with(".md") || is_notes(name) => MAX_TEXT_BYTES,
        "themes" if name.ends_with(".css") => MAX_STYLESHEET_BYTES,
        "themes" => MAX_THEME_BYTES,
        _ => images::MAX_BYTES,
    };
    // A picture above the limit is refused by its head.
    let is_refused =
        |start: &[u8], size: u64| top == "content" && images::inspect(&path, start, size).is_some();
    let content = open(root, &*path)
        .and_then(|file| Content::read(file, max, is_refused).map_err(OpenError::Io))
        .map_err(|error| error.report(&location, report))
        .ok()?;
    let is_streamed = matches!(top, "content" | "static") && max == images::MAX_BYTES;
    if content.hash.is_some() && !is_streamed {
        let size = content.size;
        let message = format!("file too large: {size} bytes; the limit is {max}");
        report.error("too-large", &location, message).help("split it into several pages or files");
        return None;
    }
    let mut text = || text(path.clone(), &content.start, report).map(Arc::new);
    match top {
        "content" if name == file_names::FACTS => text().map(SourceFile::Facts),
        "content" if name == file_names::ASSET_NOTES => text().map(SourceFile::AssetNotes),
        "content" if name.ends_with(".md") => text().map(SourceFile::Text),
        "content" => {
            let file = asset(path, &content);
            if is_read_by_people(&file) {
                hidden_letters::report_file(&location, &content.start, report);
            }
            Some(SourceFile::Asset(file))
        }
        "static" => {
            hidden_letters::report_file(&location, &content.start, report);
            let below = path.strip_prefix("static/")?.into();
            Some(SourceFile::Static(StaticFile {
                path: below,
                size: content.size,
                hash: content.hash(0),
                refusal: refusal(&path, &content),
            }))
        }
        "locales" if name.ends_with(".ftl") => text().map(SourceFile::Locale),
        "locales" if is_yaml(name) => text().map(SourceFile::Synonyms),
        "locales" => {
            report_other(name, &location, report);
            None
        }
        "themes" => {
            hidden_letters::report_file(&location, &content.start, report);
            let below = path.strip_prefix("themes/").unwrap_or(&path).to_owned();
            let bytes = content.start.into();
            Some(SourceFile::Theme(below, ThemeFile { location, is_built_in: false, bytes }))
        }
        _ => None,
    }
}

/// Judges a file that is copied into the site as it is; returns the reason why it might be executed.
pub fn refusal_of_copy(root: &Path, path: &Path) -> Result<Option<Refusal>, OpenError> {
    let file = open(root, path)?;
    let content = Content::read(file, images::MAX_BYTES, |_, _| false).map_err(OpenError::Io)?;
    Ok(refusal(&path.to_string_lossy(), &content))
}

fn refusal(path: &str, content: &Content) -> Option<Refusal> {
    match images::inspect(path, &content.start, content.size) {
        // A file that is copied is not cleaned, as other drawings are.
        Some(Ok(head)) if head.source != images::Source::Svg => None,
        Some(_) | None => refusal_of_attachment(path, content),
    }
}

fn refusal_of_attachment(path: &str, content: &Content) -> Option<Refusal> {
    let judged = attachments::inspect(path, &content.start, content.size);
    judged.err().or(content.has_archive.then_some(attachments::INSIDE))
}

/// Returns `true` for a drawing, and for a text that is published as it is.
fn is_read_by_people(file: &AssetFile) -> bool {
    const TEXTS: [&str; 7] = ["csv", "ics", "srt", "tsv", "txt", "vcf", "vtt"];
    let end = file.path.rsplit('.').next().unwrap_or_default().to_lowercase();
    match &file.picture {
        Some(picture) => picture.as_ref().is_ok_and(|head| head.source == images::Source::Svg),
        None => file.refusal.is_none() && TEXTS.contains(&&*end),
    }
}

/// Returns `true` for the names of files about a page or about the files beside them.
fn is_notes(name: &str) -> bool {
    matches!(name, file_names::FACTS | file_names::ASSET_NOTES)
}

/// Reports a file in `locales/` that is neither phrases nor synonyms, unless it is a note for people or a backup.
fn report_other(name: &str, location: &Location, report: &mut Report) {
    let folded = name.to_lowercase();
    let is_note = ["readme", "licen", "copying"].iter().any(|start| folded.starts_with(start));
    if is_note || name.starts_with('.') || name.ends_with(['~', '#']) {
        return;
    }
    let code = folded.split(['.', ' ']).next().unwrap_or_default();
    let help = match folded.rsplit('.').next() {
        Some("po") => format!("import it: `fener translate import {}`", location.file),
        _ if is_language(code) => format!("name it `locales/{code}.ftl`"),
        _ => "name it by its language, such as `locales/en.ftl`, or move it elsewhere".to_owned(),
    };
    report.warn("locale", location, format!("`{name}` is not read")).help(help);
}

fn is_yaml(name: &str) -> bool {
    name.ends_with(".yaml") || name.ends_with(".yml")
}

fn asset(path: Arc<str>, content: &Content) -> AssetFile {
    let picture = images::inspect(&path, &content.start, content.size);
    let (hash, sha256) = match &picture {
        // The published name changes with the way in which pictures are made.
        Some(head) => {
            let is_svg = head.as_ref().is_ok_and(|head| head.source == images::Source::Svg);
            let hash = if is_svg { drawing_hash(content) } else { content.hash(images::RECIPE) };
            (hash, Some(Sha256::digest(&content.start).into()))
        }
        None => (content.hash(0), None),
    };
    let refusal = match picture {
        Some(_) => None,
        None => refusal_of_attachment(&path, content),
    };
    AssetFile { path, size: content.size, hash, sha256, picture, refusal }
}

/// The hash of a drawing, the same with line ends of Windows, which git may have written.
fn drawing_hash(content: &Content) -> u64 {
    let start: Vec<u8> = content.start.iter().copied().filter(|byte| *byte != b'\r').collect();
    Content { start, ..*content }.hash(images::RECIPE)
}

/// Reads a picture again; returns `None` if its content is not what had this SHA-256.
pub fn picture(root: &Path, path: &str, sha256: &[u8; 32]) -> Result<Option<Vec<u8>>, OpenError> {
    let bytes = open::read(root, path, images::MAX_BYTES)?;
    let is_same = <[u8; 32]>::from(Sha256::digest(&bytes)) == *sha256;
    Ok(is_same.then_some(bytes))
}

/// Bytes as text; `None` with a `not-utf8` finding at the first byte that is not UTF-8.
pub fn text(path: Arc<str>, bytes: &[u8], report: &mut Report) -> Option<TextFile> {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => {
            hidden_letters::report(&Location::file(path.clone()), text, report);
            Some(TextFile { path, text: text.to_owned(), hash: xxh3_64(bytes) })
        }
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let location = Location::file(path).after(&before);
            report
                .error("not-utf8", &location, "not UTF-8: this file cannot be read from here on")
                .help("save the file as UTF-8 (in most editors: Save as, Encoding)");
            None
        }
    }
}
