//! Reading single files; what fails is a finding.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use xxhash_rust::xxh3::{Xxh3, xxh3_64, xxh3_64_with_seed};

use crate::attachments::{self, Refusal};
use crate::file_names;
use crate::finding::{Location, Report};
use crate::i18n::is_language;
use crate::images;

use super::hidden_letters;
use super::open::{OpenError, open, read_up_to};
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
    let content = open(root, &path)
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
                hidden_letters(&location, &content, report);
            }
            Some(SourceFile::Asset(file))
        }
        "static" => {
            hidden_letters(&location, &content, report);
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
            hidden_letters(&location, &content, report);
            let below = path.strip_prefix("themes/").unwrap_or(&path).to_owned();
            let bytes = content.start.into();
            Some(SourceFile::Theme(below, ThemeFile { location, is_built_in: false, bytes }))
        }
        _ => None,
    }
}

/// Judges a file that is copied into the site as it is; returns the reason why it might be executed.
pub fn refusal_of_copy(root: &Path, path: &str) -> Result<Option<Refusal>, OpenError> {
    let file = open(root, path)?;
    let content = Content::read(file, images::MAX_BYTES, |_, _| false).map_err(OpenError::Io)?;
    Ok(refusal(path, &content))
}

fn refusal(path: &str, content: &Content) -> Option<Refusal> {
    match images::inspect(path, &content.start, content.size) {
        // A file that is copied is not cleaned, as other drawings are.
        Some(Ok(head)) if head.source != images::Source::Svg => None,
        Some(_) | None => attachments::inspect(path, &content.start, content.size).err(),
    }
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

/// Reports the hidden letters of a file, if it is a text.
fn hidden_letters(location: &Location, content: &Content, report: &mut Report) {
    let text = match simdutf8::compat::from_utf8(&content.start) {
        Ok(text) => text,
        // The beginning of a large file may end inside of a letter.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&content.start[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return,
    };
    let path = location.file.to_lowercase();
    // Pictures and fonts hold zeros.
    if text.contains('\0') {
        return;
    }
    // Readers see the letters that `&#x202e;` in a drawing stands for. Programs and templates are read as they are written:
    // there the marks of direction that a page needs are seen in this form.
    match path.rsplit('.').next() {
        Some("svg" | "vtt" | "yaml" | "yml") => hidden_letters::report(location, text, report),
        _ => hidden_letters::report_written(location, text, report),
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
        None => attachments::inspect(&path, &content.start, content.size).err(),
    };
    AssetFile { path, size: content.size, hash, sha256, picture, refusal }
}

/// The hash of a drawing, the same with line ends of Windows, which git may have written.
fn drawing_hash(content: &Content) -> u64 {
    let start: Vec<u8> = content.start.iter().copied().filter(|byte| *byte != b'\r').collect();
    Content { start, size: content.size, hash: content.hash }.hash(images::RECIPE)
}

/// The content of a file: whole, or only the beginning of a large one.
struct Content {
    start: Vec<u8>,
    /// Bytes of the whole file.
    size: u64,
    /// xxh3 of the whole file, if `start` is not all of it.
    hash: Option<u64>,
}

impl Content {
    /// Reads a file. One with more than `max` bytes is not held in memory as a whole, and its rest is not read at all if
    /// it `is_refused` by its beginning and size.
    fn read(
        mut file: File,
        max: u64,
        is_refused: impl Fn(&[u8], u64) -> bool,
    ) -> io::Result<Content> {
        const HEAD: usize = 1 << 16;
        let told = file.metadata()?.len();
        if told > max {
            let start = read_up_to(&mut file, HEAD as u64 - 1)?;
            if is_refused(&start, told) {
                let hash = Some(xxh3_64_with_seed(&start, told));
                return Ok(Content { start, size: told, hash });
            }
            file.rewind()?;
        }
        let mut start = read_up_to(&mut file, max)?;
        let mut size = start.len() as u64;
        if size <= max {
            return Ok(Content { start, size, hash: None });
        }
        let mut hasher = Xxh3::new();
        hasher.update(&start);
        start.truncate(HEAD);
        start.shrink_to_fit();
        let mut piece = vec![0; HEAD];
        loop {
            match file.read(&mut piece)? {
                0 => return Ok(Content { start, size, hash: Some(hasher.digest()) }),
                n => {
                    hasher.update(&piece[..n]);
                    size += n as u64;
                }
            }
        }
    }

    fn hash(&self, seed: u64) -> u64 {
        self.hash.unwrap_or_else(|| xxh3_64_with_seed(&self.start, seed))
    }
}

/// Reads a picture again; returns `None` if its content is not what had this SHA-256.
pub fn picture(root: &Path, path: &str, sha256: &[u8; 32]) -> Result<Option<Vec<u8>>, OpenError> {
    let bytes = super::open::read(root, path, images::MAX_BYTES)?;
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

/// Numbers that tell a folder apart from another one at the same path: its device and inode, on Windows the time at
/// which it was created.
#[cfg(unix)]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    folder.metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    let created = folder.metadata().ok()?.created().ok()?;
    let since = created.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some((since.as_secs(), since.subsec_nanos().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, bytes: &[u8]) -> usize {
        let content = Content { start: bytes.to_vec(), size: bytes.len() as u64, hash: None };
        let mut report = Report::new();
        hidden_letters(&Location::file(path), &content, &mut report);
        report.sorted().len()
    }

    #[test]
    fn the_built_in_theme_hides_no_letters() {
        for (path, file) in super::super::embedded::theme() {
            assert_eq!(found(&path, &file.bytes), 0, "{path}");
        }
    }

    #[test]
    fn programs_and_texts_hide_no_letters() {
        for (path, text, count) in [
            ("themes/a/js/a.js", "if (a) /* \u{202e} */ b(\"\\u202e\", '\\0')", 1),
            ("themes/a/css/a.css", "a::before { content: \"\\200b\" }\u{c}/* \u{2066} */", 1),
            ("themes/a/templates/a.html", "<p>1\u{200b}1&#x2068;2 &shy;</p>", 1),
            ("themes/a/theme.yaml", "a: \"\\u202e\"", 1),
            ("static/a", "a\u{e0041}b", 1),
            ("content/a.vtt", "WEBVTT\n\n211&#x202e;", 1),
            ("content/a.svg", "<svg><text>&#x202e;211</text></svg>", 1),
            ("content/a.txt", "&#x202e; \\u202e", 0),
        ] {
            assert_eq!(found(path, text.as_bytes()), count, "{path}");
        }
        assert_eq!(found("static/a.png", "\u{89}PNG\0\u{202e}".as_bytes()), 0);
        assert_eq!(found("themes/a/fonts/a.woff2", b"\xff\xe2\x80\xae"), 0);
        let cut = "a\u{202e}ë".as_bytes().split_last().map(|(_, start)| start);
        assert_eq!(found("static/a.txt", cut.unwrap_or_default()), 1);
    }
}
