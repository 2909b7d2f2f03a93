//! The XML, XHTML and styles inside of documents: nothing in them may run, or be fetched when the document is opened.

mod encoding;
mod formulas;
mod part_kind;
mod relationship;
mod style;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Refusal;
use super::address::{Address, address};
use super::fields::{self, Fields};
use super::refusal::{ACTIVE, LOCAL, REMOTE, SCRIPT, UNREADABLE, fetched, linked, noted};
use encoding::{decoded, is_markup};

const FORM: Refusal = "a document with a form that is sent to a server";
const UNKNOWN: Refusal = "a document with a part of a kind that cannot be checked";
const PROTECTED: Refusal =
    "a protected document, which cannot be checked: save it without a password";

/// The family of a document, which decides what its parts may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Epub,
    OpenDocument,
    /// Word, Excel, PowerPoint since 2007.
    Office,
}

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

/// Attributes whose addresses are fetched without a click.
const FETCHED: &[&str] =
    &["src", "srcset", "poster", "background", "data", "action", "formaction", "attachedtemplate"];

/// Attributes of one element: some programs write 60 names of standards into the first one.
const MAX_ATTRIBUTES: usize = 1_000;

/// Judges a part of a document.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(name: &str, bytes: &[u8], family: Family) -> Result<(), Refusal> {
    if bytes.is_empty() {
        return Ok(());
    }
    if name.ends_with(".css") {
        let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
        return style::inspect(text.ok_or(UNREADABLE)?);
    }
    if !part_kind::is_markup(name) && !is_markup(bytes) {
        return if part_kind::is_inert(name) { Ok(()) } else { Err(UNKNOWN) };
    }
    match decoded(bytes) {
        Some(text) => parts(&text, family),
        None if part_kind::is_font(name) => Ok(()),
        None => Err(UNREADABLE),
    }
}

/// The text of an element that is judged as one, because comments and CDATA may cut it up.
enum Whole {
    Style(String),
    Formula(String),
    Address(String),
}

/// Judges every element of a part.
fn parts(text: &str, family: Family) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    let mut fields = Fields::default();
    let mut whole: Option<Whole> = None;
    let mut end = Ok(());
    let mut depth = 0_usize;
    let mut roots = 0;
    loop {
        match reader.read_event().map_err(|_| UNREADABLE)? {
            Event::Start(tag) => {
                noted(element(&tag, family), &mut end)?;
                roots += u32::from(depth == 0);
                depth += 1;
                let name = local(tag.name().as_ref());
                whole = Whole::of(&name, family).or(whole);
                fields.open(&name);
            }
            Event::Empty(tag) => {
                noted(element(&tag, family), &mut end)?;
                roots += u32::from(depth == 0);
                fields.open(&local(tag.name().as_ref()));
                fields.close();
            }
            Event::End(_) => {
                whole.take().map_or(Ok(()), Whole::inspect)?;
                depth -= 1;
                fields.close();
            }
            // Readers that are lenient show what stands around the markup as a page.
            Event::Text(words) if depth == 0 => {
                if !words.trim().is_empty() {
                    return Err(UNREADABLE);
                }
            }
            Event::CData(_) | Event::GeneralRef(_) if depth == 0 => return Err(UNREADABLE),
            Event::Text(words) => {
                fields.text(&words);
                whole.iter_mut().for_each(|whole| whole.text().push_str(&words));
            }
            Event::CData(words) => {
                fields.text(&words);
                whole.iter_mut().for_each(|whole| whole.text().push_str(&words));
            }
            Event::GeneralRef(name) => {
                if matches!(whole, Some(Whole::Style(_))) {
                    return Err(UNREADABLE);
                }
                let letter = match name.resolve_char_ref().ok().flatten() {
                    Some(letter) => letter.to_string(),
                    None => resolve_predefined_entity(&name).unwrap_or_default().to_owned(),
                };
                fields.text(&letter);
                whole.iter_mut().for_each(|whole| whole.text().push_str(&letter));
            }
            Event::DocType(declared) => doctype(&declared)?,
            Event::PI(instruction) => {
                self::instruction(instruction.target(), instruction.content())?
            }
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if depth > 0 || roots != 1 {
        return Err(UNREADABLE);
    }
    fields.inspect().and(end)
}

/// Judges a document type (XML 1.0, 2.8): some programs fetch its definitions. Those of the standards are known to them.
fn doctype(declared: &str) -> Result<(), Refusal> {
    const STANDARDS: &[&str] =
        &["www.w3.org", "www.daisy.org", "www.apple.com", "openebook.org", "www.openebook.org"];
    // Entities of its own could stand for anything.
    if declared.contains('[') {
        return Err(UNREADABLE);
    }
    declared.split(['"', '\'']).skip(1).step_by(2).try_for_each(|quoted| match address(quoted) {
        Address::Web => {
            let host = quoted.split('/').nth(2).unwrap_or_default();
            if STANDARDS.contains(&host) { Ok(()) } else { Err(REMOTE) }
        }
        Address::Local if quoted == "about:legacy-compat" => Ok(()),
        address => fetched(address),
    })
}

/// Judges an instruction for programs, such as one that names a style sheet.
fn instruction(target: &str, content: &str) -> Result<(), Refusal> {
    content.split(['"', '\'']).try_for_each(|value| match address(value) {
        Address::Local if !content.contains("href") => Ok(()),
        address => fetched(address),
    })?;
    let sheet = content.split_once("href").map(|(_, rest)| rest.split(['"', '\'']).nth(1));
    let is_sheet = target.eq_ignore_ascii_case("xml-stylesheet");
    match sheet.flatten() {
        Some(sheet) if is_sheet && !part_kind::is_own_sheet(sheet) => Err(UNREADABLE),
        Some(_) | None => Ok(()),
    }
}

impl Whole {
    /// Begins the text of an element.
    fn of(name: &str, family: Family) -> Option<Whole> {
        match (family, name) {
            (Family::Epub, "style") => Some(Whole::Style(String::new())),
            (Family::Office, "f" | "formula1" | "formula2" | "definedname") => {
                Some(Whole::Formula(String::new()))
            }
            (Family::Office, name) if name.ends_with("formula") => {
                Some(Whole::Formula(String::new()))
            }
            (Family::Office, "hyperlinkbase") => Some(Whole::Address(String::new())),
            _ => None,
        }
    }

    fn text(&mut self) -> &mut String {
        match self {
            Whole::Style(text) | Whole::Formula(text) | Whole::Address(text) => text,
        }
    }

    fn inspect(self) -> Result<(), Refusal> {
        match self {
            Whole::Style(text) => style::inspect(&text),
            Whole::Address(text) => linked(address(&text)),
            Whole::Formula(text) => formulas::inspect(&text),
        }
    }
}

/// A name without its prefix, in lower case.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or_default().to_ascii_lowercase()
}

/// Judges an element and its attributes.
fn element(tag: &BytesStart<'_>, family: Family) -> Result<(), Refusal> {
    let name = local(tag.name().as_ref());
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
        if key.starts_with("xmlns") {
            continue;
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = match value {
            Ok(value) => value.into_owned(),
            // An entity of XHTML, such as `&nbsp;`.
            Err(_) if is_address(&local(key)) => return Err(UNREADABLE),
            Err(_) => attribute.value.to_string(),
        };
        all.push((local(key), value));
    }
    let of = |wanted: &str| {
        all.iter().find(|(key, _)| key == wanted).map_or("", |(_, value)| value.as_str())
    };
    for (key, value) in &all {
        self::attribute(&name, key, value, family)?;
    }
    match (family, name.as_str()) {
        (Family::Office, "relationship") => relationship::inspect(&of),
        (Family::OpenDocument, "event-listener") => listener(&all),
        (Family::Epub, "meta") if of("http-equiv").eq_ignore_ascii_case("refresh") => Err(REMOTE),
        // Readers take the kind of a part from here, and this check from its name.
        (Family::Epub, "item") => {
            fetched(address(of("href")))?;
            named_as(of("href"), of("media-type"))
        }
        (Family::Office, "override") => named_as(of("partname"), of("contenttype")),
        (Family::Office, "default") => {
            named_as(&format!(".{}", of("extension")), of("contenttype"))
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
        (Family::Epub | Family::OpenDocument, _) => fetched(address(of("href"))),
        (Family::Office, _) => Ok(()),
    }
}

/// Refuses a part with a name that is not judged as its type is.
fn named_as(name: &str, media_type: &str) -> Result<(), Refusal> {
    let media_type = media_type.trim().to_ascii_lowercase();
    let is_judged = match media_type.as_str() {
        "text/css" => part_kind::is_own_sheet(name),
        kind if kind.contains("xml") && !kind.contains("openxmlformats")
            || kind.contains("html") =>
        {
            part_kind::is_markup(name)
        }
        kind if kind.ends_with("+xml") => part_kind::is_markup(name),
        _ => true,
    };
    if is_judged { Ok(()) } else { Err(UNREADABLE) }
}

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

/// Judges an attribute of an e-book that is not known: an address of another place is refused wherever it stands, but in a link.
fn own(name: &str, key: &str, value: &str) -> Result<(), Refusal> {
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

fn is_address(key: &str) -> bool {
    key == "href" || FETCHED.contains(&key)
}

/// Judges an attribute of an element.
fn attribute(name: &str, key: &str, value: &str, family: Family) -> Result<(), Refusal> {
    let lower = || value.trim().to_ascii_lowercase();
    let is_handler = |text: &str| text.len() > 2 && text.starts_with("on");
    match key {
        key if family == Family::Epub && is_handler(key) => return Err(SCRIPT),
        // An animation writes its values into another attribute.
        "attributename" if lower().ends_with("href") || is_handler(&lower()) => return Err(SCRIPT),
        "media-type" | "type" | "contenttype" if is_code(&lower()) => return Err(ACTIVE),
        "properties" if name == "item" && lower().contains("scripted") => return Err(SCRIPT),
        "properties" if name == "item" && lower().contains("remote-resources") => {
            return Err(REMOTE);
        }
        "instr" => fields::inspect(value)?,
        "formula" | "expression" | "condition" if family == Family::OpenDocument => {
            formulas::inspect(value)?;
        }
        "type" if family == Family::Office && name == "cmd" && lower() == "verb" => {
            return Err(ACTIVE);
        }
        "action" if family == Family::Office && is_program(&lower()) => return Err(ACTIVE),
        "style" if family == Family::Epub => style::inspect(value)?,
        "srcset" => value.split(',').try_for_each(|value| fetched(address(value)))?,
        // `action` is a word of presentations, not an address.
        "action" if family != Family::Epub => {}
        key if FETCHED.contains(&key) => fetched(address(value))?,
        key if family == Family::Epub => own(name, key, value)?,
        _ => {}
    }
    match address(value) {
        Address::Script => Err(SCRIPT),
        Address::Local if key == "href" || is_address(key) && family != Family::Office => {
            Err(LOCAL)
        }
        Address::Local | Address::Web | Address::Contact | Address::Own => Ok(()),
    }
}

/// Returns `true` for a media type that runs.
fn is_code(media_type: &str) -> bool {
    [
        "javascript",
        "ecmascript",
        "macroenabled",
        "vbaproject",
        "activex",
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

#[cfg(test)]
mod tests;
