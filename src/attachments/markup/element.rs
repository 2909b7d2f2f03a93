//! Elements: those that are refused, and those that name other parts and places by their attributes.

use quick_xml::events::BytesStart;

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::refusal::{ACTIVE, PROTECTED, REMOTE, SCRIPT, UNREADABLE, fetched};
use super::family::{Family, Place};
use super::{attribute, part_kind, references, relationship};

pub(super) const FORM: Refusal = "a document with a form that is sent to a server";

/// Attributes of one element: some programs write 60 names of standards into the first one.
pub(super) const MAX_ATTRIBUTES: usize = 1_000;

/// Elements that are refused by their names without prefixes, in lower case.
const ELEMENTS: &[(&[Family], &str, Refusal)] = {
    use Family::{Epub, Office, OpenDocument};
    &[
        (&[Epub, OpenDocument, Office], "script", SCRIPT),
        (&[Epub, OpenDocument], "applet", SCRIPT),
        (&[Epub], "embed", SCRIPT),
        (&[Epub], "object", SCRIPT),
        (&[Epub], "frame", SCRIPT),
        (&[Epub], "iframe", SCRIPT),
        (&[Epub], "handler", SCRIPT),
        (&[Epub], "listener", SCRIPT),
        (&[Epub], "form", FORM),
        (&[Epub], "base", REMOTE),
        (&[OpenDocument], "submission", FORM),
        (&[OpenDocument], "plugin", SCRIPT),
        (&[OpenDocument], "object-ole", ACTIVE),
        (&[OpenDocument], "dde-connection-decl", ACTIVE),
        (&[OpenDocument], "dde-link", ACTIVE),
        (&[OpenDocument], "dde-source", ACTIVE),
        (&[OpenDocument], "encryption-data", PROTECTED),
        (&[OpenDocument], "database-display", REMOTE),
        (&[OpenDocument], "database-next", REMOTE),
        (&[OpenDocument], "database-row-select", REMOTE),
        (&[Office], "python", ACTIVE),
        (&[Office], "taskpane", REMOTE),
        (&[Office], "webextension", REMOTE),
        (&[Office], "altchunk", ACTIVE),
        (&[Office], "ddelink", ACTIVE),
        (&[Office], "olelink", ACTIVE),
        (&[Office], "connection", REMOTE),
        (&[Office], "datamashup", REMOTE),
        (&[Office], "dbpr", REMOTE),
        (&[Office], "mailmerge", REMOTE),
        (&[Office], "webpr", REMOTE),
    ]
};

/// Attributes that decide how others are read: they stand once in an element, whatever their prefix.
const DECISIVE: &[&str] = &[
    "contenttype",
    "extension",
    "full-path",
    "href",
    "http-equiv",
    "media-type",
    "partname",
    "rel",
    "target",
    "targetmode",
    "uri",
];

/// Judges an element and its attributes.
///
/// # Errors
///
/// The reason why the document may not be published.
pub(super) fn inspect(tag: &BytesStart<'_>, place: Place) -> Result<(), Refusal> {
    let family = place.family;
    let name = local(tag.name().as_ref());
    if !is_name(&name) {
        return Err(UNREADABLE);
    }
    let is_refused = |(families, refused, _): &&(&[Family], &str, Refusal)| {
        *refused == name && families.contains(&family)
    };
    if let Some((_, _, refusal)) = ELEMENTS.iter().find(is_refused) {
        return Err(refusal);
    }
    let mut all = Vec::new();
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| UNREADABLE)?;
        if all.len() == MAX_ATTRIBUTES {
            return Err(UNREADABLE);
        }
        let key: &str = attribute.key.as_ref();
        // A reader of HTML may end a name or a value before one of XML does.
        if !is_name(key) || attribute.value.contains('<') {
            return Err(UNREADABLE);
        }
        if key.starts_with("xmlns") {
            continue;
        }
        all.push((local(key), references::resolved(&attribute.value)));
    }
    let of = |wanted: &str| {
        all.iter().find(|(key, _)| key == wanted).map_or("", |(_, value)| value.as_str())
    };
    if DECISIVE.iter().any(|key| all.iter().any(|(own, value)| own == key && value != of(key)))
        && (family != Family::Office || ["relationship", "override", "default"].contains(&&*name))
    {
        return Err(UNREADABLE);
    }
    for (key, value) in &all {
        attribute::inspect(&name, key, value, place)?;
    }
    match (family, name.as_str()) {
        (Family::Office, "relationship") => relationship::inspect(&of),
        (Family::OpenDocument, "event-listener") => listener(&all),
        (Family::Epub, "meta") if of("http-equiv").eq_ignore_ascii_case("refresh") => Err(REMOTE),
        // Readers take the kind of a part from here, and this check from its name.
        (Family::Epub, "item") => {
            attribute::loaded(of("href"), place)?;
            part_kind::named_as(of("href"), of("media-type"), family)
        }
        (Family::Epub, "rootfile") => {
            part_kind::named_as(of("full-path"), of("media-type"), family)
        }
        (Family::Office, "override") => {
            part_kind::named_as(of("partname"), of("contenttype"), family)
        }
        (Family::Office, "default") => {
            part_kind::named_as(&format!(".{}", of("extension")), of("contenttype"), family)
        }
        // Parts that are disguised: fonts, whose makers ask for it.
        (Family::Epub, "cipherreference") if !part_kind::is_font(of("uri")) => Err(PROTECTED),
        // A sheet or picture of a page; other links, such as those to a licence, are not followed.
        (Family::Epub, "link") if !of("rel").is_empty() || of("href").ends_with(".css") => {
            let rel = of("rel").to_ascii_lowercase();
            let is_fetched = ["stylesheet", "icon", "pre", "import", "manifest"];
            if rel.contains("stylesheet") && address(of("href")) == Address::Own {
                part_kind::is_own_sheet(of("href")).then_some(()).ok_or(UNREADABLE)
            } else if is_fetched.iter().any(|word| rel.contains(word)) {
                fetched(address(of("href")))
            } else {
                Ok(())
            }
        }
        (Family::Epub | Family::OpenDocument, "a" | "area" | "link") => Ok(()),
        // LibreOffice writes the way to its own templates.
        (Family::OpenDocument, "template") => fetched(address(of("href"))),
        (Family::Epub | Family::OpenDocument, _) => attribute::loaded(of("href"), place),
        (Family::Office, _) => Ok(()),
    }
}

/// Judges a listener of OpenDocument (1.3, `presentation:event-listener`): a click may show another slide of the document,
/// and nothing else.
fn listener(attributes: &[(String, String)]) -> Result<(), Refusal> {
    let is_step = |(key, value): &(String, String)| match key.as_str() {
        "event-name" | "type" | "show" | "actuate" => true,
        "href" => value.starts_with('#'),
        "action" => ["next-page", "previous-page", "first-page", "last-page", "show", "stop"]
            .contains(&value.as_str()),
        _ => false,
    };
    let is_named = attributes.iter().any(|(key, _)| key == "action");
    if is_named && attributes.iter().all(is_step) { Ok(()) } else { Err(SCRIPT) }
}

/// Returns `true` for a name of an element or attribute that every reader ends at the same letter.
fn is_name(name: &str) -> bool {
    let is_letter = |letter: char| {
        letter.is_ascii_alphanumeric() || "_-.:".contains(letter) || !letter.is_ascii()
    };
    !name.is_empty() && name.chars().all(is_letter)
}

/// A name without its prefix, in lower case.
pub(super) fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase()
}
