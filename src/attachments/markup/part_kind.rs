//! The kinds of parts that documents may have, by their names: a part of another kind is not judged, so it is refused.

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

/// The extension of a part's name, or of an address inside of a document.
pub(super) fn extension(name: &str) -> String {
    let path = name.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    file.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase()
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
    !address.contains(':') && ["css", "xpgt"].contains(&extension(address).as_str())
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
