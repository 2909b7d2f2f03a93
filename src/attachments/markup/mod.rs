//! The XML, XHTML and styles inside of documents: nothing in them may run, or be fetched when the document is opened.

mod encoding;
mod formulas;
mod relationship;
mod style;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Refusal;
use super::address::{Address, address};
use super::fields::{self, Fields};
use super::refusal::{ACTIVE, LOCAL, REMOTE, SCRIPT, UNREADABLE, fetched, noted};
use encoding::{decoded, is_markup};

const FORM: Refusal = "a document with a form that is sent to a server";
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

/// Judges a part of a document.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(name: &str, bytes: &[u8], family: Family) -> Result<(), Refusal> {
    if name.ends_with(".css") {
        return fetched(style::address_of(&String::from_utf8_lossy(bytes)));
    }
    if !is_markup(bytes) {
        return Ok(());
    }
    match decoded(bytes) {
        Some(text) => parts(&text, family),
        // Fonts are often disguised, and may begin with any byte.
        None if [".ttf", ".otf", ".odttf", ".woff", ".woff2"]
            .iter()
            .any(|end| name.ends_with(end)) =>
        {
            Ok(())
        }
        None => Err(UNREADABLE),
    }
}

/// The text of an element that is judged as one, because comments and CDATA may cut it up.
enum Whole {
    Style(String),
    Formula(String),
}

/// Judges every element of a part.
fn parts(text: &str, family: Family) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    let mut fields = Fields::default();
    let mut whole: Option<Whole> = None;
    let mut end = Ok(());
    loop {
        match reader.read_event().map_err(|_| UNREADABLE)? {
            Event::Start(tag) => {
                noted(element(&tag, family), &mut end)?;
                let name = local(tag.name().as_ref());
                whole = Whole::of(&name, family).or(whole);
                fields.open(&name);
            }
            Event::Empty(tag) => {
                noted(element(&tag, family), &mut end)?;
                fields.open(&local(tag.name().as_ref()));
                fields.close();
            }
            Event::End(_) => {
                whole.take().map_or(Ok(()), Whole::inspect)?;
                fields.close();
            }
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
            // Entities of its own could stand for anything.
            Event::DocType(declared) if declared.contains('[') => return Err(UNREADABLE),
            Event::PI(instruction)
                if instruction.target().eq_ignore_ascii_case("xml-stylesheet") =>
            {
                for value in instruction.content().split(['"', '\'']) {
                    fetched(address(value))?;
                }
            }
            Event::DocType(_) | Event::PI(_) | Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    fields.inspect().and(end)
}

impl Whole {
    /// Begins the text of an element.
    fn of(name: &str, family: Family) -> Option<Whole> {
        match (family, name) {
            (Family::Epub, "style") => Some(Whole::Style(String::new())),
            (Family::Office, "f" | "formula" | "formula1" | "formula2" | "definedname") => {
                Some(Whole::Formula(String::new()))
            }
            _ => None,
        }
    }

    fn text(&mut self) -> &mut String {
        match self {
            Whole::Style(text) | Whole::Formula(text) => text,
        }
    }

    fn inspect(self) -> Result<(), Refusal> {
        match self {
            Whole::Style(text) => fetched(style::address_of(&text)),
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
        // A sheet or picture of a page; other links, such as those to a licence, are not followed.
        (Family::Epub, "link") if !of("rel").is_empty() || of("href").ends_with(".css") => {
            let rel = of("rel").to_ascii_lowercase();
            let is_fetched = ["stylesheet", "icon", "pre", "import", "manifest"];
            if is_fetched.iter().any(|word| rel.contains(word)) {
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
        "formula" | "expression" if family == Family::OpenDocument => formulas::inspect(value)?,
        "action" if family == Family::Office && is_program(&lower()) => return Err(ACTIVE),
        "style" if family == Family::Epub => fetched(style::address_of(value))?,
        "srcset" => value.split(',').try_for_each(|value| fetched(address(value)))?,
        // `action` is a word of presentations, not an address.
        "action" if family != Family::Epub => {}
        key if FETCHED.contains(&key) => fetched(address(value))?,
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
