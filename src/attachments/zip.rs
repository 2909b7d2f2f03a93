//! ZIP archives: only documents of office programs and e-books are published (APPNOTE.TXT 6.3.10, ECMA-376-2, EPUB 3.3).

use memchr::memmem::find;

use super::Refusal;

const ARCHIVE: Refusal = "an archive, whose files cannot be judged";
const ACTIVE: Refusal = "a document with macros, scripts or programs inside";

/// Entries of a document; a book of 1,000 pages with pictures has some thousands.
const MAX_ENTRIES: usize = 20_000;

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
    ".tar",
    ".url",
    ".vb",
    ".vbe",
    ".vbs",
    ".vhd",
    ".wsf",
    ".wsh",
    ".xba",
    ".xlam",
    ".xll",
    ".xlsm",
    ".xltm",
    ".zip",
];

/// Returns the extensions that fit a document in a ZIP archive.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(bytes: &[u8], is_whole: bool) -> Result<&'static [&'static str], Refusal> {
    if !is_whole {
        return Err(ARCHIVE);
    }
    let names = names(bytes).ok_or(ARCHIVE)?;
    // The type of an e-book or of an OpenDocument file is its first entry, uncompressed.
    let start = &bytes[..bytes.len().min(200)];
    let is_type = |wanted: &str| {
        let wanted = format!("mimetype{wanted}");
        find(start, wanted.as_bytes()).is_some()
    };
    let ends: &[&str] = if is_type("application/epub+zip") {
        &["epub"]
    } else if is_type("application/vnd.oasis.opendocument.") {
        &["odt", "ods", "odp", "odg", "ott", "ots", "otp"]
    } else if names.iter().any(|name| name == "[content_types].xml") {
        &["docx", "xlsx", "pptx"]
    } else {
        return Err(ARCHIVE);
    };
    let is_active = |name: &String| {
        PROGRAMS.iter().any(|end| name.ends_with(end))
            || name.starts_with("basic/")
            || name.starts_with("scripts/")
            || name.contains("activex/")
    };
    // Printers' settings are the one harmless file with this ending.
    let is_printer = |name: &String| name.contains("printersettings");
    match names.iter().any(|name| is_active(name) && !is_printer(name)) {
        true => Err(ACTIVE),
        false => Ok(ends),
    }
}

/// The names of all entries in lower case, from the central directory (4.3.12) and from the headers of the entries
/// themselves (4.3.7), which programs may read instead. `None` if they cannot be read.
fn names(bytes: &[u8]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for (signature, length_at, name_at) in [(b"PK\x01\x02", 28, 46), (b"PK\x03\x04", 26, 30)] {
        let before = names.len();
        let mut from = 0;
        while let Some(at) = find(&bytes[from..], signature) {
            let entry = &bytes[from + at..];
            from += at + 4;
            let length = entry.get(length_at..length_at + 2)?;
            let length = usize::from(u16::from_le_bytes([length[0], length[1]]));
            let name = entry.get(name_at..name_at + length)?;
            names.push(String::from_utf8_lossy(name).to_lowercase());
            if names.len() > MAX_ENTRIES {
                return None;
            }
        }
        if names.len() == before {
            return None;
        }
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive without compression and checksums.
    fn archive(files: &[(&str, &str)]) -> Vec<u8> {
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in files {
            let length = |text: &str| u16::try_from(text.len()).unwrap().to_le_bytes();
            let head = [b"PK\x03\x04".as_slice(), &[0; 22], &length(name), &[0; 2]].concat();
            bytes.extend([&head, name.as_bytes(), content.as_bytes()].concat());
            let head = [b"PK\x01\x02".as_slice(), &[0; 24], &length(name), &[0; 16]].concat();
            directory.extend([&head, name.as_bytes()].concat());
        }
        [bytes, directory, b"PK\x05\x06".to_vec(), vec![0; 18]].concat()
    }

    #[test]
    fn documents_pass_and_archives_do_not() {
        let epub = ("mimetype", "application/epub+zip");
        let odt = ("mimetype", "application/vnd.oasis.opendocument.text");
        let types = ("[Content_Types].xml", "<x/>");
        for (files, end) in [
            (vec![epub, ("OEBPS/a.xhtml", "<p>")], "epub"),
            (vec![odt, ("content.xml", "<x/>"), ("Pictures/a.png", "")], "odt"),
            (vec![types, ("word/document.xml", "<x/>")], "docx"),
            (vec![types, ("xl/printerSettings/printerSettings1.bin", "")], "xlsx"),
        ] {
            let ends = inspect(&archive(&files), true);
            assert!(ends.is_ok_and(|ends| ends.contains(&end)), "{files:?}");
        }
        for files in [
            vec![("a.html", "<script>")],
            vec![("a.txt", "a")],
            vec![types, ("word/vbaProject.bin", "")],
            vec![types, ("word/embeddings/a.EXE", "")],
            vec![epub, ("OEBPS/a.js", "alert(1)")],
            vec![odt, ("Basic/Standard/Module1.xml", "")],
            vec![types, ("word/activeX/activeX1.xml", "")],
            vec![types, ("word/embeddings/a.docm", "")],
            vec![types, ("word/afchunk.mht", "")],
            vec![epub, ("OEBPS/a.ZIP", "")],
            vec![epub, ("../../a.lnk", "")],
            vec![odt, ("Scripts/python/a.py", "")],
        ] {
            assert!(inspect(&archive(&files), true).is_err(), "{files:?}");
        }
        assert!(inspect(b"PK\x03\x04", true).is_err());
        assert!(inspect(&archive(&[types]), false).is_err());
        assert!(inspect(&b"PK\x03\x04".repeat(30_000), true).is_err());
    }
}
