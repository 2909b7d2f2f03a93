//! E-mail addresses in facts and links.

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::finding::{Located, Report};
use crate::i18n::mixes_scripts;

use super::host;
use super::url::PATH;

/// Escaped in the mailbox of a `mailto:` address (RFC 6068, section 2): all but unreserved characters, `@` and those
/// that the RFC lists as harmless.
const MAILBOX: &AsciiSet = &PATH
    .add(b'%')
    .add(b'&')
    .add(b',')
    .add(b'/')
    .add(b';')
    .add(b'=')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'|');

/// Escaped in mailboxes that an author wrote as an address, where `%` starts an escape and a comma separates them.
const MAILBOXES: &AsciiSet = &MAILBOX.remove(b'%').remove(b',');

/// Checks an e-mail address of facts; reports `bad-value` and returns `None` if it is invalid.
pub fn read_email(email: Located<String>, report: &mut Report) -> Option<String> {
    if is_email(&email.value) {
        return Some(email.value);
    }
    let strange = email.value.chars().find(|c| !c.is_ascii() && c.is_alphabetic());
    let help = match strange.filter(|_| mixes_scripts(&email.value)) {
        Some(letter) => format!(
            "type the address again: `{letter}` (U+{:04X}) is a letter of another script",
            u32::from(letter)
        ),
        None => "write one address alone: `name@example.org`".to_owned(),
    };
    report
        .error("bad-value", &email.location, format!("invalid e-mail address: `{}`", email.value))
        .help(help);
    None
}

/// Returns `true` for one address, `name@example.org`, and nothing else: no second address, no `?bcc=`, no name
/// around it. Of what RFC 5321 allows in a name, quotes and rare signs are left out.
pub fn is_email(text: &str) -> bool {
    let is_name = |name: &str| {
        let is_part = |part: &str| {
            !part.is_empty()
                && part.chars().all(|c| c.is_ascii_alphanumeric() || "+-_'~&=".contains(c))
        };
        name.len() <= 64 && name.split('.').all(is_part)
    };
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_machine =
        host.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    is_name(name) && host.contains('.') && !is_machine && host::problem(host).is_none()
}

/// Returns the `mailto:` address of a mailbox (RFC 6068, section 2): `mailto:a%26b@example.org` for `a&b@example.org`.
pub fn mailto(mailbox: &str) -> String {
    format!("mailto:{}", utf8_percent_encode(mailbox, MAILBOX))
}

/// Returns a `mailto:` address as an author wrote it, with its mailboxes encoded; its escapes stay as they are.
pub fn encoded_mailto(address: &str) -> String {
    let (mailboxes, rest) = address.split_at(address.find('?').unwrap_or(address.len()));
    format!("{}{rest}", utf8_percent_encode(mailboxes, MAILBOXES))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_alone() {
        for text in [
            "info@example.org",
            "a.b+c_d@x-y.co.uk",
            "o'neill@example.org",
            "info@rrugë.al",
            "a&b=c@example.org",
        ] {
            assert!(is_email(text), "{text}");
        }
        for text in [
            "",
            "help",
            "help@",
            "@ngo.org",
            "help@ngo",
            "help@ngo.org?bcc=evil@x.y&body=hi",
            "help@ngo.org,evil@x.y",
            "help@ngo.org;evil@x.y",
            "help@ngo.org evil@x.y",
            "help@ngo.org%3Fbcc=evil@x.y",
            "help%40ngo.org@x.y",
            "Help <help@ngo.org>",
            "mailto:help@ngo.org",
            "help@ngo.org\n",
            "help@ngo..org",
            ".help@ngo.org",
            "help@-ngo.org",
            "help@ngo.org/",
            "help@127.0.0.1",
            "help@ngо.org",
            "\"a b\"@ngo.org",
        ] {
            assert!(!is_email(text), "{text}");
        }
    }

    #[test]
    fn mailboxes_are_encoded() {
        for (mailbox, expected) in [
            ("info@example.org", "mailto:info@example.org"),
            ("different&equal@icc-al.org", "mailto:different%26equal@icc-al.org"),
            ("a+b_c-d.e~f@example.org", "mailto:a+b_c-d.e~f@example.org"),
            ("50%@example.org", "mailto:50%25@example.org"),
            ("gorby?x=y#z@example.com", "mailto:gorby%3Fx%3Dy%23z@example.com"),
            ("unlikely/a{b}@example.com", "mailto:unlikely%2Fa%7Bb%7D@example.com"),
            ("user@natto.例", "mailto:user@natto.%E4%BE%8B"),
        ] {
            assert_eq!(mailto(mailbox), expected);
        }
        for (written, expected) in [
            ("mailto:a&b@c.d", "mailto:a%26b@c.d"),
            ("mailto:a%26b@c.d", "mailto:a%26b@c.d"),
            ("mailto:a@b.c,d&e@f.g?subject=x&body=y", "mailto:a@b.c,d%26e@f.g?subject=x&body=y"),
        ] {
            assert_eq!(encoded_mailto(written), expected);
        }
    }
}
