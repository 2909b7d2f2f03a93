//! Documents of office programs and e-books, which are ZIP archives (ECMA-376-2, OpenDocument 1.3, EPUB 3.3): the names and
//! the content of their parts, packed or not.

use super::budget::Budget;
use super::markup::{self, Family};
use super::program::is_program;
use super::refusal::{ACTIVE, UNREADABLE, noted};
use super::zip::{Entry, entries};
use super::{Refusal, archive, compound_file, media, pdf};

const ARCHIVE: Refusal = "an archive, whose files cannot be judged";

/// Names inside of a document that a program would run.
const PROGRAMS: &[&str] = &[
    ".7z",
    ".apk",
    ".app",
    ".application",
    ".bat",
    ".bin",
    ".cab",
    ".chm",
    ".class",
    ".cmd",
    ".com",
    ".cpl",
    ".dll",
    ".docm",
    ".dotm",
    ".exe",
    ".gadget",
    ".gz",
    ".hta",
    ".img",
    ".iso",
    ".jar",
    ".js",
    ".jse",
    ".lnk",
    ".mht",
    ".mhtml",
    ".mjs",
    ".msi",
    ".msp",
    ".ocx",
    ".php",
    ".pif",
    ".potm",
    ".ppam",
    ".ppsm",
    ".pptm",
    ".ps1",
    ".py",
    ".rar",
    ".reg",
    ".scf",
    ".scr",
    ".sh",
    ".swf",
    ".sys",
    ".tar",
    ".url",
    ".vb",
    ".vbe",
    ".vbs",
    ".vhd",
    ".wasm",
    ".wsf",
    ".wsh",
    ".xba",
    ".xlam",
    ".xll",
    ".xlsb",
    ".xlsm",
    ".xltm",
    ".zip",
];

/// The extensions that fit a document, and whether it tells a path of its author's computer.
type Judged = (&'static [&'static str], Result<(), Refusal>);

/// Judges a document in a ZIP archive.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(bytes: &[u8], is_whole: bool) -> Result<Judged, Refusal> {
    if !is_whole {
        return Err(ARCHIVE);
    }
    read(bytes, &Budget::new(Budget::MAX), true)
}

/// Judges a part of an older document that is an archive, such as its theme; it holds no documents.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect_part(bytes: &[u8], budget: &Budget) -> Result<Judged, Refusal> {
    read(bytes, budget, false)
}

/// Judges a document. Its charts may hold tables, which are documents again, but no further ones.
fn read(bytes: &[u8], budget: &Budget, may_hold_documents: bool) -> Result<Judged, Refusal> {
    let entries = entries(bytes).ok_or(ARCHIVE)?;
    let (family, ends) = family(&entries).ok_or(ARCHIVE)?;
    let is_active = |name: &str| {
        is_name_of_program(name)
            || name.starts_with("basic/")
            || name.starts_with("scripts/")
            || ["activex/", "macrosheets/", "customui/"].iter().any(|part| name.contains(part))
    };
    let mut end = Ok(());
    for entry in &entries {
        // Printers' settings are the one harmless file with this ending.
        if is_active(&entry.name) && !entry.name.contains("printersettings") {
            return Err(ACTIVE);
        }
        let content = entry.content(budget).ok_or(UNREADABLE)?;
        if content.starts_with(b"PK\x03\x04") {
            if !may_hold_documents {
                return Err(ACTIVE);
            }
            let (_, own_path) = read(&content, budget, false).map_err(|_| ACTIVE)?;
            noted(own_path, &mut end)?;
        } else if is_program(&content)
            || content.starts_with(compound_file::START)
            || archive::is_archive(&content)
        {
            return Err(ACTIVE);
        } else if content.starts_with(b"%PDF-") {
            pdf::inspect(&content, true, budget)?;
        } else {
            if media::sound_or_film(&content).is_some() {
                media::inspect(&content)?;
            }
            noted(markup::inspect(&entry.name, &content, family), &mut end)?;
        }
    }
    Ok((ends, end))
}

/// Returns `true` for a name, in lower case, of a part that a program would run.
pub(super) fn is_name_of_program(name: &str) -> bool {
    PROGRAMS.iter().any(|end| name.ends_with(end))
}

/// The words of all parts of a document that was judged; `None` for another archive.
pub(super) fn words(bytes: &[u8]) -> Option<String> {
    let budget = Budget::new(Budget::MAX);
    let mut out = String::new();
    for entry in entries(bytes)? {
        let content = entry.content(&budget)?;
        if content.starts_with(b"PK\x03\x04") {
            let inner = entries(&content).unwrap_or_default().into_iter();
            inner.filter_map(|entry| entry.content(&budget)).for_each(|content| {
                markup::append_words(&content, &mut out);
            });
        } else {
            markup::append_words(&content, &mut out);
        }
    }
    Some(out)
}

/// The family of a document, and its extensions. E-books and OpenDocument files name their type in their first entry.
fn family(entries: &[Entry<'_>]) -> Option<(Family, &'static [&'static str])> {
    let first = entries.first()?;
    let mimetype = match first.name.as_str() {
        "mimetype" => first.content(&Budget::new(200))?,
        _ => Vec::new(),
    };
    if mimetype.trim_ascii() == b"application/epub+zip" {
        Some((Family::Epub, &["epub"]))
    } else if mimetype.starts_with(b"application/vnd.oasis.opendocument.") {
        Some((Family::OpenDocument, &["odt", "ods", "odp", "odg", "ott", "ots", "otp"]))
    } else if entries.iter().any(|entry| entry.name == "[content_types].xml") {
        Some((Family::Office, &["docx", "xlsx", "pptx"]))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::zip::archive;
    use super::*;

    const EPUB: (&str, &str) = ("mimetype", "application/epub+zip");
    const ODT: (&str, &str) = ("mimetype", "application/vnd.oasis.opendocument.text");
    const TYPES: (&str, &str) = ("[Content_Types].xml", "<Types/>");

    /// Judges a document whose parts are packed, and one whose parts are not. The type of a document is never packed.
    fn judge(files: &[(&str, &str)]) -> Result<Judged, Refusal> {
        let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        let stored = inspect(&archive(&files, false), true);
        assert_eq!(inspect(&archive(&files, true), true), stored, "packed: {files:?}");
        stored
    }

    #[test]
    fn documents_pass_and_archives_do_not() {
        for (files, end) in [
            (vec![EPUB, ("OEBPS/a.xhtml", "<p>a</p>")], "epub"),
            (vec![ODT, ("content.xml", "<x/>"), ("Pictures/a.png", "\u{7f}PNG")], "odt"),
            (vec![TYPES, ("word/document.xml", "<x/>")], "docx"),
            (vec![TYPES, ("xl/printerSettings/printerSettings1.bin", "\0")], "xlsx"),
            (vec![TYPES, ("docProps/core.psmdcp", "<x/>"), ("[trash]/0000.dat", "\0")], "pptx"),
            (
                vec![ODT, ("layout-cache", "\u{1}"), ("ObjectReplacements/Object 1", "VCLMTF")],
                "odt",
            ),
            (vec![ODT, ("Configurations2/accelerator/current.xml", ""), ("Pictures/", "")], "odp"),
            (vec![EPUB, ("a.ttf", "\u{1}"), ("a.ncx", "<ncx/>"), ("a.css", "a{}")], "epub"),
        ] {
            assert!(judge(&files).is_ok_and(|(ends, _)| ends.contains(&end)), "{files:?}");
        }
        for files in [
            vec![("a.html", "<script>")],
            vec![("a.txt", "a")],
            vec![TYPES, ("word/vbaProject.bin", "")],
            vec![TYPES, ("word/embeddings/a.EXE", "")],
            vec![EPUB, ("OEBPS/a.js", "alert(1)")],
            vec![ODT, ("Basic/Standard/Module1.xml", "")],
            vec![TYPES, ("word/activeX/activeX1.xml", "")],
            vec![TYPES, ("word/embeddings/a.docm", "")],
            vec![TYPES, ("word/afchunk.mht", "")],
            vec![TYPES, ("xl/macrosheets/sheet1.xml", "<x/>")],
            vec![EPUB, ("OEBPS/a.ZIP", "")],
            vec![EPUB, ("../../a.lnk", "")],
            vec![ODT, ("Scripts/python/a.py", "")],
            vec![ODT, ("Object 1", "MZ\u{1}")],
            vec![TYPES, ("word/media/a.png", "#!/bin/sh")],
            vec![TYPES, ("word/embeddings/a.dat", "\0\0MZ")],
            vec![EPUB, ("a.svgz", "\u{1f}")],
            vec![EPUB, ("a.html", "hello<script>a</script>")],
            vec![EPUB, ("a.xhtml", "\u{1}<html><script>a</script></html>")],
            vec![EPUB, ("a.xhtml", "\0\0\0<\0\0\0a")],
            vec![EPUB, ("a.xhtml", "LoN")],
            vec![EPUB, ("a.css", "\0@\0i")],
            vec![EPUB, ("a", "a")],
            vec![TYPES, ("word/media/a.png", "Rar!\u{1a}\u{7}\u{1}")],
            vec![TYPES, ("word/media/a.png", "aaaRar!\u{1a}\u{7}\u{1}")],
            vec![ODT, ("Pictures/a.mov", "\0\0\0\u{14}ftypqt  rdrf\0\0\0\0url a")],
            vec![EPUB, ("a.jpg", "070701")],
            vec![EPUB, ("OEBPS/a.pdf", "%PDF-1.7\n<</S/JavaScript/JS(a)>>")],
        ] {
            assert!(judge(&files).is_err(), "{files:?}");
        }
        assert!(inspect(b"PK\x03\x04", true).is_err());
        let types = (TYPES.0, TYPES.1.as_bytes());
        assert!(inspect(&archive(&[types], true), false).is_err());
        assert!(inspect(&b"PK\x03\x04".repeat(30_000), true).is_err());
    }

    #[test]
    fn a_document_may_hold_tables_but_no_further_documents() {
        let types = (TYPES.0, TYPES.1.as_bytes());
        let table = |part: &[u8]| archive(&[types, ("xl/a.xml", part)], true);
        let around = |inner: &[u8]| archive(&[types, ("word/embeddings/a.xlsx", inner)], true);
        let good = table(b"<worksheet/>");
        assert!(inspect(&around(&good), true).is_ok());
        assert_eq!(inspect(&around(&table(b"<ddeLink/>")), true), Err(ACTIVE));
        assert_eq!(inspect(&around(&around(&good)), true), Err(ACTIVE));
        assert_eq!(inspect(&around(&archive(&[("a.txt", b"a")], true)), true), Err(ACTIVE));
    }

    #[test]
    fn a_document_that_grows_without_bound_is_refused() {
        let types = (TYPES.0, TYPES.1.as_bytes());
        let zeros = vec![b' '; 10_000_000];
        let bytes = archive(&[types, ("a.txt", &zeros), ("b.txt", &zeros)], true);
        assert_eq!(read(&bytes, &Budget::new(15_000_000), true), Err(UNREADABLE));
        assert!(read(&bytes, &Budget::new(25_000_000), true).is_ok());
    }
}
