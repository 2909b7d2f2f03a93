//! Attributes: handlers, media types, addresses that are fetched, formulas and styles.

use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, LOCAL, REMOTE, SCRIPT, fetched};
use super::super::{Refusal, fields};
use super::family::Family;
use super::{formulas, style};

/// Attributes whose addresses are fetched without a click.
const FETCHED: &[&str] =
    &["src", "srcset", "poster", "background", "data", "action", "formaction", "attachedtemplate"];

/// Attributes of e-books with texts, names of standards, and sources that nothing fetches.
const WORDS: &[&str] = &[
    "about",
    "alt",
    "alttext",
    "cite",
    "class",
    "content",
    "datatype",
    "definitionurl",
    "id",
    "itemid",
    "itemprop",
    "itemtype",
    "label",
    "lang",
    "longdesc",
    "name",
    "nonamespaceschemalocation",
    "prefix",
    "profile",
    "property",
    "rel",
    "requiredextensions",
    "requiredfeatures",
    "resource",
    "role",
    "schemalocation",
    "scheme",
    "summary",
    "title",
    "type",
    "typeof",
    "value",
    "vocab",
];

/// Judges an attribute of an element.
///
/// # Errors
///
/// The reason why the document may not be published.
pub(super) fn inspect(name: &str, key: &str, value: &str, family: Family) -> Result<(), Refusal> {
    let lower = || value.trim().to_ascii_lowercase();
    let is_handler = |text: &str| text.len() > 2 && text.starts_with("on");
    match (family, key) {
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
        (_, "srcset") => value.split(',').try_for_each(|value| fetched(address(value)))?,
        // A word of presentations, not an address.
        (Family::OpenDocument | Family::Office, "action") => {}
        (_, key) if FETCHED.contains(&key) => fetched(address(value))?,
        (Family::Epub, key) => unknown(name, key, value)?,
        (Family::OpenDocument | Family::Office, _) => {}
    }
    match address(value) {
        Address::Script => Err(SCRIPT),
        Address::Local if key == "href" || is_address(key) && family != Family::Office => {
            Err(LOCAL)
        }
        Address::Local | Address::Web | Address::Contact | Address::Own => Ok(()),
    }
}

/// Returns `true` for an attribute with an address.
fn is_address(key: &str) -> bool {
    key == "href" || FETCHED.contains(&key)
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

/// Judges an attribute of an e-book that is not known: an address of another place is refused wherever it stands, but in a link.
fn unknown(name: &str, key: &str, value: &str) -> Result<(), Refusal> {
    let is_link = key == "href" && ["a", "area", "link"].contains(&name);
    if is_link
        || key == "style"
        || WORDS.contains(&key)
        || key.starts_with("aria-")
        || key.starts_with("data-")
    {
        return Ok(());
    }
    if value.contains('(') {
        style::inspect(value)?;
    }
    value.split(',').try_for_each(|value| match address(value) {
        Address::Web => Err(REMOTE),
        _ => Ok(()),
    })
}
