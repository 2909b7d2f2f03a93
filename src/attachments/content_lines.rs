//! Calendars and contacts: iCalendar (RFC 5545) and vCard (RFC 6350, RFC 2426), which are made of content lines.

use super::Refusal;
use super::address::{Address, address};

const PROGRAM: Refusal = "a calendar or contact that starts a program or opens a file";
const SCRIPT: Refusal = "a calendar or contact with a script in an address";
const REMOTE: Refusal = "a calendar or contact that loads a picture or sound from the network";
const INSIDE: Refusal = "a calendar or contact with another file inside";
const UNREADABLE: Refusal = "a calendar or contact with an address that cannot be read";
const TOO_LARGE: Refusal =
    "a calendar or contact that is too large to be checked: the limit is 30 MB";

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

/// Properties whose addresses are fetched when the file is opened.
const FETCHED: &[&str] = &["IMAGE", "LOGO", "PHOTO", "SOUND"];

/// Judges a calendar or contacts.
///
/// # Errors
///
/// The reason why they may not be published.
pub(super) fn inspect(text: &str, is_whole: bool) -> Result<(), Refusal> {
    if !is_whole {
        return Err(TOO_LARGE);
    }
    let mut is_alarm = false;
    for line in unfolded(text) {
        let (head, value) = split(&line);
        let mut parameters = parameters(head);
        let name = parameters.next().unwrap_or_default();
        // A group stands before the name: `item1.URL`.
        let name = name.rsplit('.').next().unwrap_or_default().trim().to_ascii_uppercase();
        match (name.as_str(), value.trim().to_ascii_uppercase().as_str()) {
            ("BEGIN", component) => is_alarm = component == "VALARM",
            ("END", _) => is_alarm = false,
            ("ACTION", "PROCEDURE") => return Err(PROGRAM),
            ("AGENT", value) if !value.is_empty() => return Err(INSIDE),
            _ => {}
        }
        let is_address = ADDRESSES.contains(&name.as_str());
        for parameter in parameters {
            let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let key = key.trim().to_ascii_uppercase();
            match (key.as_str(), value.trim_matches('"').to_ascii_uppercase().as_str()) {
                ("ALTREP" | "DIR", _) => linked(value.trim_matches('"'))?,
                (_, "QUOTED-PRINTABLE") if is_address => return Err(UNREADABLE),
                (_, "BINARY" | "BASE64" | "B") if name == "ATTACH" => return Err(INSIDE),
                _ => {}
            }
        }
        // Texts escape some signs, and programs read addresses as texts.
        let value = value.replace("\\:", ":").replace("\\;", ";").replace("\\,", ",");
        if is_address {
            linked(&value)?;
            let is_fetched = is_alarm || FETCHED.contains(&name.as_str());
            if is_fetched && address(&value) == Address::Web {
                return Err(REMOTE);
            }
        } else if name.starts_with("X-") && address(&value) == Address::Script {
            return Err(SCRIPT);
        }
    }
    Ok(())
}

/// Refuses an address that runs or opens something on the reader's computer.
fn linked(value: &str) -> Result<(), Refusal> {
    match address(value) {
        Address::Script => Err(SCRIPT),
        Address::Local => Err(PROGRAM),
        Address::Own | Address::Web | Address::Contact => Ok(()),
    }
}

/// The lines of a file, each with the lines that continue it: those that begin with a space (RFC 5545, 3.1).
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(['\r', '\n']).filter(|line| !line.is_empty()) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(last)) => last.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// A line's name with its parameters, and its value behind the first colon outside of quotes.
fn split(line: &str) -> (&str, &str) {
    let mut is_quoted = false;
    for (at, letter) in line.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ':' if !is_quoted => return (&line[..at], &line[at + 1..]),
            _ => {}
        }
    }
    // Without a value, or with a quote that is never closed.
    line.split_once(':').unwrap_or((line, ""))
}

/// The name and each parameter.
fn parameters(head: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    head.split(move |letter: char| {
        is_quoted ^= letter == '"';
        letter == ';' && !is_quoted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Result<(), Refusal>) {
        for ending in ["\r\n", "\n"] {
            let lines =
                ["BEGIN:VCALENDAR", "BEGIN:VEVENT", line, "END:VEVENT", "END:VCALENDAR", ""];
            let text = lines.join("\n").replace('\n', ending);
            assert_eq!(inspect(&text, true), expected, "{line}");
        }
    }

    #[test]
    fn ordinary_lines_pass() {
        for line in [
            "SUMMARY:Info: ziua porților",
            "URL:https://example.org/a",
            "URL:http\\://example.org",
            "URL:www.example.org",
            "DESCRIPTION:JavaScript: un curs\\, file:///a",
            "ORGANIZER;CN=\"Ana: ONG\":mailto:a@example.org",
            "ATTACH:https://example.org/a.pdf",
            "ATTACH:CID:jsmith.part3@example.org",
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
            "PHOTO:data:image/jpeg;base64,/9j/4AAQ",
            "TEL;VALUE=uri:tel:+37322555555",
            "IMPP:xmpp:a@example.org",
            "item1.X-ABLabel:_$!<HomePage>!$_",
            "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C8=9A",
            "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1H\nEND:VALARM",
            "UID:urn:uuid:1",
            "AGENT:",
        ] {
            check(line, Ok(()));
        }
    }

    #[test]
    fn addresses_that_act_are_found_however_they_are_written() {
        for line in [
            "URL:javascript:alert(1)",
            "URL:java\n script:alert(1)",
            "URL:java\n\tscript:alert(1)",
            "url;x=1:JAVASCRIPT:a",
            "item1.URL:vbscript:a",
            "URL:javascript\\:a",
            "ORGANIZER: javascript:a",
            "KEY:data:text/html,<b>",
            "X-SOCIALPROFILE:javascript:a",
            "DESCRIPTION;ALTREP=\"javascript:a\":x",
        ] {
            check(line, Err(SCRIPT));
        }
        for line in [
            "BEGIN:VALARM\nACTION:PROCEDURE\nATTACH:a\nEND:VALARM",
            "ACTION:PROC\n EDURE",
            "action;x=1: procedure",
            "ATTACH:file:///c:/windows/system32/calc.exe",
            "ATTACH:file://server/a",
            "ATTACH:\\\\server\\a.wav",
            "ATTACH:\\\\\\\\server\\\\a.wav",
            "CONFERENCE;VALUE=URI:search-ms:a",
            "DESCRIPTION;ALTREP=\"ms-msdt:/id\":x",
            "URL:ms-word:ofe|u|https://example.org",
            "IMPP:ms-msdt:a",
            "ATTENDEE;DIR=\"ldap://example.org\":mailto:a@example.org",
        ] {
            check(line, Err(PROGRAM));
        }
        for line in [
            "PHOTO;VALUE=URI:https://example.org/a.png",
            "IMAGE;VALUE=URI;DISPLAY=BADGE:http://example.org/a.png",
            "item2.LOGO:HTTPS://example.org/a.png",
            "SOUND:\n //example.org/a.ogg",
            "BEGIN:VALARM\nACTION:AUDIO\nATTACH:https://example.org/a.wav\nEND:VALARM",
        ] {
            check(line, Err(REMOTE));
        }
        for line in [
            "ATTACH;FMTTYPE=application/octet-stream;ENCODING=BASE64;VALUE=BINARY:TVqQ",
            "ATTACH;encoding=\"base64\":TVqQ",
            "ATTACH;VALUE=BINARY:TVqQ",
            "AGENT:BEGIN:VCARD\\nURL:javascript:a",
            "agent;VALUE=uri:cid:a",
        ] {
            check(line, Err(INSIDE));
        }
        check("URL;ENCODING=QUOTED-PRINTABLE:java=73cript:a", Err(UNREADABLE));
        assert_eq!(inspect("BEGIN:VCARD\n", false), Err(TOO_LARGE));
    }
}
