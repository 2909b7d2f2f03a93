//! The kinds of parts that documents may have, by their names: a part of another kind is not judged, so it is refused.

use super::super::Refusal;
use super::super::refusal::UNREADABLE;
use super::family::Family;

/// Extensions of parts that must be XML from their first letter to their last.
const MARKUP: &[&str] = &[
    "htm", "html", "ncx", "opf", "pls", "plist", "psmdcp", "rdf", "rels", "smil", "svg", "ttml",
    "vml", "xht", "xhtml", "xml", "xpgt",
];
/// Extensions of fonts, which are often disguised, and may begin with any byte.
const FONTS: &[&str] = &["dfont", "eot", "fntdata", "odttf", "otf", "ttc", "ttf", "woff", "woff2"];
/// Extensions of pictures, sounds, films and texts, which do not act.
const INERT: &[&str] = &[
    "3gp", "aac", "aif", "aiff", "avi", "avif", "bmp", "ds_store", "emf", "gif", "glb", "heic",
    "ico", "jfif", "jpe", "jpeg", "jpg", "json", "m4a", "m4v", "mid", "mkv", "mov", "mp3", "mp4",
    "mpeg", "mpg", "oga", "ogg", "ogv", "opus", "pct", "pdf", "pict", "png", "sigs", "srt", "svm",
    "tif", "tiff", "txt", "vtt", "wav", "wdp", "webm", "webp", "wma", "wmf", "wmv",
];

/// The extension of a part's name.
pub(super) fn extension(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase()
}

/// The name of the part to which an address leads.
fn path(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

pub(super) fn is_markup(name: &str) -> bool {
    MARKUP.contains(&extension(name).as_str())
}

/// Returns `true` for a web page or a drawing, which browsers and office programs read by the rules of web pages.
pub(super) fn is_page(name: &str) -> bool {
    ["htm", "html", "svg", "xht", "xhtml"].contains(&extension(name).as_str())
}

/// Returns `true` for a part that lists or formats others, which readers do not show as a page.
pub(super) fn is_list(name: &str) -> bool {
    ["ncx", "opf", "xpgt"].contains(&extension(name).as_str())
}

pub(super) fn is_font(name: &str) -> bool {
    FONTS.contains(&extension(name).as_str())
}

/// Returns `true` for a style sheet of the document itself.
pub(super) fn is_own_sheet(address: &str) -> bool {
    !address.contains(':') && ["css", "xpgt"].contains(&extension(path(address)).as_str())
}

/// Judges a part whose media type is named: readers take the kind of a part from there, and this check from its name.
///
/// # Errors
///
/// Refuses a part with a name that is not judged as its type is.
pub(super) fn named_as(address: &str, media_type: &str, family: Family) -> Result<(), Refusal> {
    let name = path(address);
    let media_type = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_page = ["html", "oeb", "dtbook"].iter().any(|page| media_type.contains(page))
        && media_type != "application/oebps-package+xml";
    let is_judged = match media_type.as_str() {
        "text/css" | "text/x-oeb1-css" => extension(name) == "css",
        _ if is_page => is_markup(name) && !is_list(name),
        kind if kind.contains("xml") && !kind.contains("openxmlformats")
            || kind.ends_with("+xml") =>
        {
            is_markup(name)
        }
        kind => family == Family::Office || is_markup(name) || is_inert_type(kind),
    };
    if is_judged { Ok(()) } else { Err(UNREADABLE) }
}

/// Returns `true` for a media type of pictures, sounds, films, fonts and plain texts.
fn is_inert_type(media_type: &str) -> bool {
    const KINDS: &[&str] = &["audio/", "font/", "image/", "video/"];
    const TYPES: &[&str] = &[
        "",
        "application/epub+zip",
        "application/json",
        "application/octet-stream",
        "application/pdf",
        "application/vnd.ms-fontobject",
        "application/vnd.ms-opentype",
        "application/x-dfont",
        "binary/octet-stream",
        "text/plain",
        "text/srt",
        "text/vtt",
    ];
    KINDS.iter().any(|kind| media_type.starts_with(kind))
        || TYPES.contains(&media_type)
        || media_type.starts_with("application/")
            && ["font", "truetype", "opentype", "ttf", "otf"]
                .iter()
                .any(|font| media_type.contains(font))
}

/// Returns `true` for an address that leads out of the document: one from the root of a disk, or over more folders than the part
/// is in.
pub(super) fn is_outside(address: &str, folders: usize) -> bool {
    let path: String = path(address).chars().filter(|letter| !letter.is_ascii_control()).collect();
    let path = path.trim().to_ascii_lowercase().replace('\\', "/").replace("%2e", ".");
    let path = path.replace("%2f", "/").replace("%5c", "/");
    let mut depth = folders;
    path.starts_with('/')
        || path.split('/').any(|folder| {
            let next = match folder {
                ".." => depth.checked_sub(1),
                "" | "." => Some(depth),
                _ => Some(depth + 1),
            };
            depth = next.unwrap_or_default();
            next.is_none()
        })
}

/// Returns `true` for a part that programs do not run, whatever its bytes: a picture, sound, film, text or font, and what office
/// programs keep for themselves (the type of a document, layouts, replacements of objects, settings of printers, free space).
pub(super) fn is_inert(name: &str) -> bool {
    const OWN: &[&str] = &["layout-cache", "mimetype"];
    const FOLDERS: &[&str] = &["[trash]/", "objectreplacements/", "thumbnails/"];
    INERT.contains(&extension(name).as_str())
        || is_font(name)
        || OWN.contains(&name)
        || name.contains("printersettings")
        || FOLDERS.iter().any(|folder| name.contains(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_lead_out_of_a_document_are_told_apart() {
        for (address, folders, expected) in [
            ("", 0, false),
            ("#a/../../b", 0, false),
            ("Pictures/a.png", 0, false),
            ("./Object 1", 0, false),
            ("a/../b?c=/d", 0, false),
            ("..", 1, false),
            ("../Images/a.png", 2, false),
            ("..", 0, true),
            ("../a.ods", 0, true),
            ("a/../../b", 0, true),
            ("../../a", 1, true),
            (" /etc/passwd", 3, true),
            ("\\\\a\\b", 0, true),
            ("..\\a", 0, true),
            ("%2E./a", 0, true),
            (".\t./a", 0, true),
            ("..%2fa", 0, true),
        ] {
            assert_eq!(is_outside(address, folders), expected, "{address} in {folders}");
        }
    }

    #[test]
    fn parts_are_named_as_their_types_are_judged() {
        for (name, media_type, expected) in [
            ("a.xhtml", "application/xhtml+xml", true),
            ("a.xml", "application/xhtml+xml", true),
            ("a.html", "text/html; charset=utf-8", true),
            ("a.html", "text/x-oeb1-document", true),
            ("a.html", "text/plain", true),
            ("toc.ncx", "application/x-dtbncx+xml", true),
            ("toc.ncx", "text/xml", true),
            ("a.opf", "application/oebps-package+xml", true),
            ("page-template.xpgt", "application/vnd.adobe-page-template+xml", true),
            ("a.svg", "image/svg+xml", true),
            ("a.smil", "application/smil+xml", true),
            ("a.css", "text/css", true),
            ("a.css", "text/x-oeb1-css", true),
            ("a.jpg", "image/jpeg", true),
            ("a.jpg", "image/jpg", true),
            ("a.mp3", "audio/mpeg", true),
            ("a.ttf", "application/x-font-truetype", true),
            ("a.otf", "application/vnd.ms-opentype", true),
            ("a.woff", "application/font-woff", true),
            ("a.ttf", "font/ttf", true),
            ("a.ttf", "application/octet-stream", true),
            ("a.txt", "text/plain", true),
            ("a.pdf", "application/pdf", true),
            ("a.ds_store", "", true),
            ("a.html?b.txt#c", "text/html", true),
            ("a.txt", "text/html", false),
            ("a.txt?b.html", "text/html", false),
            ("a.%68tml", "text/html", false),
            ("a.txt", "Text/HTML; charset=utf-8", false),
            ("a.txt", "text/x-oeb1-document", false),
            ("a.txt", "text/x-oeb1-css", false),
            ("a.txt", "text/x-oeb-document", false),
            ("a.txt", "application/x-dtbook+xml", false),
            ("a.txt", "application/html", false),
            ("a.txt", "text/sgml", false),
            ("a.txt", "a/b", false),
            ("a.xpgt", "text/css", false),
            ("a.png", "image/svg+xml", false),
            ("a.ncx", "text/html", false),
            ("a.css", "application/xhtml+xml", false),
        ] {
            assert_eq!(
                named_as(name, media_type, Family::Epub).is_ok(),
                expected,
                "{name} {media_type}"
            );
        }
    }
}
