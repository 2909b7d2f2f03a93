//! Calendars and contacts: iCalendar (RFC 5545) and vCard (RFC 6350, RFC 2426), which are made of content lines.

mod binary;
mod html;
mod refusal;
mod syntax;

use super::Refusal;
use super::address::{Address, address};
use refusal::{INSIDE, MAIL, PROGRAM, REMOTE, UNREADABLE, linked};
use syntax::{parameters, split, unescaped, unfolded, unquoted, values};

/// Properties whose values are addresses.
const ADDRESSES: &[&str] = &[
    "ATTACH",
    "ATTENDEE",
    "CALADRURI",
    "CALURI",
    "CONFERENCE",
    "CONTACT-URI",
    "FBURL",
    "IMAGE",
    "IMPP",
    "KEY",
    "LOGO",
    "MEMBER",
    "ORG-DIRECTORY",
    "ORGANIZER",
    "PHOTO",
    "RELATED",
    "SOCIALPROFILE",
    "SOUND",
    "SOURCE",
    "TZURL",
    "URL",
];

/// Properties with a text for people, which may begin with a word and a colon.
const TEXTS: &[&str] = &[
    "ADR",
    "CATEGORIES",
    "COMMENT",
    "CONTACT",
    "DESCRIPTION",
    "FN",
    "LABEL",
    "LOCATION",
    "N",
    "NAME",
    "NICKNAME",
    "NOTE",
    "ORG",
    "PRODID",
    "RESOURCES",
    "ROLE",
    "STYLED-DESCRIPTION",
    "SUMMARY",
    "TITLE",
    "X-ABLABEL",
    "X-ALT-DESC",
    "X-WR-CALDESC",
    "X-WR-CALNAME",
];

/// Parameters with a text for people.
const TEXT_PARAMETERS: &[&str] = &["CN", "LABEL", "X-ADDRESS", "X-TITLE"];

/// Properties whose addresses are fetched when the file is opened.
const FETCHED: &[&str] = &["IMAGE", "LOGO", "PHOTO", "SOUND"];

/// Judges a calendar or contacts.
///
/// # Errors
///
/// The reason why they may not be published.
pub(super) fn inspect(text: &str) -> Result<(), Refusal> {
    let mut is_alarm = false;
    for line in unfolded(text) {
        let (head, value) = split(&line);
        let mut parameters = parameters(head);
        let name = parameters.next().unwrap_or_default();
        // A group stands before the name: `item1.URL`.
        let name = name.rsplit('.').next().unwrap_or_default().trim().to_ascii_uppercase();
        let name = name.as_str();
        match (name, value.trim().to_ascii_uppercase().as_str()) {
            ("BEGIN", component) => is_alarm = component == "VALARM",
            ("END", _) => is_alarm = false,
            ("ACTION", "" | "AUDIO" | "DISPLAY" | "NONE") => {}
            ("ACTION", "EMAIL") => return Err(MAIL),
            ("ACTION", _) => return Err(PROGRAM),
            ("AGENT", value) if !value.is_empty() => return Err(INSIDE),
            _ => {}
        }
        let mut is_address = ADDRESSES.contains(&name);
        let mut is_html = name == "X-ALT-DESC";
        let mut is_binary = false;
        let mut is_quoted = false;
        for parameter in parameters {
            // Old programs leave the key out.
            let (key, value) = parameter.split_once('=').unwrap_or(("", parameter));
            let key = key.trim().to_ascii_uppercase();
            match (key.as_str(), value.trim().trim_matches('"').to_ascii_uppercase().as_str()) {
                (_, "BINARY" | "BASE64" | "B") if name == "ATTACH" => return Err(INSIDE),
                (_, "BINARY" | "BASE64" | "B") => is_binary = true,
                ("VALUE", "URI" | "URL") => is_address = true,
                (_, "QUOTED-PRINTABLE") => is_quoted = true,
                ("FMTTYPE" | "MEDIATYPE" | "TYPE", kind) => {
                    is_html |= ["HTML", "XML", "SVG"].iter().any(|of| kind.contains(of));
                }
                _ => {}
            }
            values(value).try_for_each(|value| inspect_parameter(&key, &value))?;
        }
        if is_quoted && is_address {
            return Err(UNREADABLE);
        }
        let value = if is_binary {
            match binary::inspect(name, value)? {
                Some(text) => text,
                None => continue,
            }
        } else {
            // Programs read addresses as texts.
            unescaped(value)
        };
        let value = if is_quoted { unquoted(&value) } else { value };
        let start = value.trim_start();
        if is_html {
            html::inspect(&value)?;
        }
        if is_address {
            linked(&value)?;
            binary::data(name, &value).unwrap_or(Ok(()))?;
            if name == "ATTACH" && start.starts_with('/') && address(&value) == Address::Own {
                return Err(PROGRAM);
            }
            let is_fetched = is_alarm || FETCHED.contains(&name);
            if is_fetched && address(&value) == Address::Web {
                return Err(REMOTE);
            }
        } else if !TEXTS.contains(&name) && !is_name(name) {
            match address(&value) {
                // Of what programs add on their own.
                Address::Local if is_sentence(start) => {}
                Address::Own if is_sentence(start) => {}
                _ => {
                    linked(&value)?;
                    binary::data(name, &value).unwrap_or(Ok(()))?;
                }
            }
        }
    }
    Ok(())
}

/// Judges a value of a parameter, which may be an address: of a sender, a member, a description.
fn inspect_parameter(key: &str, value: &str) -> Result<(), Refusal> {
    let is_text = TEXT_PARAMETERS.contains(&key);
    match address(value) {
        Address::Local if is_text || is_sentence(value) => Ok(()),
        Address::Script if is_text && is_sentence(value) => Ok(()),
        Address::Own if binary::data(key, value).is_some() && !is_sentence(value) => Err(INSIDE),
        _ => linked(value),
    }
}

/// Returns `true` for a text that begins with a word, a colon and a space.
fn is_sentence(text: &str) -> bool {
    text.split_once(':').is_some_and(|(_, rest)| rest.starts_with(' '))
}

/// Returns `true` for a property with the name of a person or entry in a program, such as `live:ana`.
fn is_name(property: &str) -> bool {
    ["ID", "SKYPE", "USERNAME"].iter().any(|end| property.ends_with(end))
}

#[cfg(test)]
mod tests;
