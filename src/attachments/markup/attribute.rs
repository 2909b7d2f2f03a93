//! Attributes: handlers, media types, addresses that are fetched, formulas and styles.

use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, LOCAL, REMOTE, SCRIPT, fetched};
use super::super::{Refusal, fields};
use super::attribute_words::is_words;
use super::family::{Family, Place};
use super::{formulas, part_kind, style};

/// Attributes whose addresses are fetched without a click.
const FETCHED: &[&str] = &[
    "src",
    "poster",
    "background",
    "data",
    "action",
    "formaction",
    "attachedtemplate",
    "datasource",
    "image-data",
];

/// Hosts of namespaces, which office programs do not ask.
const STANDARDS: &[&str] = &[
    "customooxmlschemas.google.com",
    "docs.oasis-open.org",
    "dublincore.org",
    "ns.adobe.com",
    "openoffice.org",
    "purl.oclc.org",
    "purl.org",
    "schemas.microsoft.com",
    "schemas.openxmlformats.org",
    "uri.etsi.org",
    "www.w3.org",
];

/// Judges an attribute of an element.
///
/// # Errors
///
/// The reason why the document may not be published.
pub(super) fn inspect(name: &str, key: &str, value: &str, place: Place) -> Result<(), Refusal> {
    let lower = || value.trim().to_ascii_lowercase();
    let is_handler = |text: &str| text.len() > 2 && text.starts_with("on");
    match (place.family, key) {
        (Family::Epub, key) if is_handler(key) => return Err(SCRIPT),
        // An animation writes its values into another attribute.
        (_, "attributename") if lower().ends_with("href") || is_handler(&lower()) => {
            return Err(SCRIPT);
        }
        (_, "media-type" | "type" | "contenttype") if is_code(&lower()) => return Err(ACTIVE),
        (_, "properties") if name == "item" && lower().contains("scripted") => return Err(SCRIPT),
        (_, "properties") if name == "item" && lower().contains("remote-resources") => {
            return Err(REMOTE);
        }
        (_, "instr") => fields::inspect(value)?,
        (Family::OpenDocument, "formula" | "expression" | "condition") => formulas::inspect(value)?,
        (Family::Office, "type") if name == "cmd" && lower() == "verb" => return Err(ACTIVE),
        (Family::Office, "action") if is_program(&lower()) => return Err(ACTIVE),
        (Family::Epub, "style") => style::inspect(value)?,
        (_, "srcset") => value.split(',').try_for_each(|value| loaded(value, place))?,
        // A word of presentations, not an address.
        (Family::OpenDocument | Family::Office, "action") => {}
        (_, key) if FETCHED.contains(&key) => loaded(value, place)?,
        // Judged with their elements.
        (Family::OpenDocument, "href") => {}
        (Family::Office, "target") if name == "relationship" => {}
        (family, key) if is_link(name, key, family) || is_words(name, key, family) => {}
        (family, _) => unlisted(value, family)?,
    }
    match address(value) {
        Address::Script => Err(SCRIPT),
        Address::Local
            if key == "href" || FETCHED.contains(&key) && place.family != Family::Office =>
        {
            Err(LOCAL)
        }
        Address::Local | Address::Web | Address::Contact | Address::Own => Ok(()),
    }
}

/// Judges an address that is fetched when the document is opened: it names a part of the document itself.
///
/// # Errors
///
/// The reason why the document may not be published.
pub(super) fn loaded(value: &str, place: Place) -> Result<(), Refusal> {
    let is_outside = match place.family {
        // A path from the root is one inside of the archive for readers of e-books and for Office.
        Family::Epub => !value.trim_start().starts_with('/'),
        Family::OpenDocument => true,
        Family::Office => false,
    } && part_kind::is_outside(value, place.folders);
    fetched(address(value)).and(if is_outside { Err(LOCAL) } else { Ok(()) })
}

/// Returns `true` for a media type that runs.
fn is_code(media_type: &str) -> bool {
    [
        "javascript",
        "ecmascript",
        "macroenabled",
        "vba",
        "activex",
        "macrosheet",
        "ms-excel.sheet.binary",
        "oleobject",
        "x-shockwave",
    ]
    .iter()
    .any(|code| media_type.contains(code))
}

/// Returns `true` for an action of a presentation that starts a program or a macro (ECMA-376-1, 21.1.2.3.5).
fn is_program(action: &str) -> bool {
    ["ppaction://program", "ppaction://macro", "ppaction://ole", "ppaction://hlinkfile"]
        .iter()
        .any(|start| action.starts_with(start))
}

/// Returns `true` for an address that is followed by a click.
fn is_link(name: &str, key: &str, family: Family) -> bool {
    /// Shapes of VML, which may be links (ECMA-376-4, 19.1.2).
    const SHAPES: &[&str] = &[
        "arc",
        "curve",
        "diagram",
        "group",
        "line",
        "oval",
        "polyline",
        "rect",
        "roundrect",
        "shape",
        "shapetype",
    ];
    match (family, key) {
        (Family::Epub, "href") => ["a", "area", "link"].contains(&name),
        (Family::Office, "href") => SHAPES.contains(&name),
        // `smartTagType` (ECMA-376-1, 17.15.1.87), the place where a sheet was saved last, comments.
        (Family::Office, "url") => ["abspath", "hyperlink", "smarttagtype"].contains(&name),
        (Family::Office, "location") => name == "hyperlink",
        (Family::OpenDocument, "url") => name == "bibliography-mark",
        _ => false,
    }
}

/// Judges an attribute that is not known, or each piece of its list: an address of another place is refused.
fn unlisted(value: &str, family: Family) -> Result<(), Refusal> {
    if family == Family::Epub && value.contains('(') {
        style::inspect(value)?;
    }
    let is_end = |letter: char| letter == ',' || letter.is_ascii_whitespace();
    value.split(is_end).try_for_each(|value| match address(value) {
        Address::Web if family != Family::Epub && is_standard(value) => Ok(()),
        Address::Web => Err(REMOTE),
        Address::Local if is_of_network(value) => Err(LOCAL),
        Address::Local | Address::Contact | Address::Own | Address::Script => Ok(()),
    })
}

/// Returns `true` for the name of a namespace of a standard.
fn is_standard(value: &str) -> bool {
    let mut parts = value.splitn(4, '/');
    let scheme = parts.next().unwrap_or_default();
    let (empty, host) = (parts.next(), parts.next().unwrap_or_default());
    ["http:", "https:"].contains(&scheme) && empty == Some("") && STANDARDS.contains(&host)
}

/// Returns `true` for a local address that may lead to a server: many attributes hold words with a colon.
fn is_of_network(value: &str) -> bool {
    let value = value.to_ascii_lowercase().replace('\\', "/");
    let behind = value.split_once(':').map_or(value.as_str(), |(_, behind)| behind);
    value.starts_with("file:") || value.starts_with("//") || behind.starts_with("//")
}
