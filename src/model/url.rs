//! Web addresses in facts and settings.

use core::net::Ipv6Addr;
use std::borrow::Cow;

use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode,
};

use crate::finding::{Located, Report};
use crate::i18n::{mixes_scripts, nfc};

/// Escaped behind the host of an address: all that RFC 3986 does not allow there, but not `%`, since it may hold escapes.
const ADDRESS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Escaped in the path of an address.
const PATH: &AsciiSet = &ADDRESS.add(b'#').add(b'?');

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

/// Checks a web address of facts or settings; reports `bad-value` and returns `None` if it is invalid.
pub fn read_url(url: Located<String>, report: &mut Report) -> Option<String> {
    let Some(problem) = problem(&url.value) else { return Some(url.value) };
    let message = format!("invalid web address `{}`: {problem}", url.value);
    report.error("bad-value", &url.location, message).help("write the whole address: `https://…`");
    None
}

/// Returns the reason why a web address is not published; `None` if nothing speaks against it.
pub fn problem(url: &str) -> Option<&'static str> {
    let lower = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    let Some(scheme) = ["https://", "http://"].iter().find(|scheme| lower.starts_with(**scheme))
    else {
        return Some("it does not start with `https://`");
    };
    // Browsers read a backslash as a slash.
    if url.contains(|c: char| c.is_whitespace() || c.is_control() || "\\\"<>`".contains(c)) {
        return Some("it contains a character that no address has");
    }
    let rest = &url[scheme.len()..];
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Some("it holds a user name, which hides the host");
    }
    let (host, port) = split_port(authority);
    if port.len() > 1 && port[1..].parse::<u16>().is_err() {
        return Some("its port is above 65535");
    }
    host_problem(host)
}

/// Returns the reason why a host is not published: it is none, or its letters come from several scripts, as in an
/// imitation of another host.
pub fn host_problem(host: &str) -> Option<&'static str> {
    if host.starts_with('[') {
        return host
            .trim_matches(['[', ']'])
            .parse::<Ipv6Addr>()
            .err()
            .map(|_| "its host is invalid");
    }
    let (shown, outcome) = idna::domain_to_unicode(host);
    let mut labels = shown.strip_suffix('.').unwrap_or(&shown).split('.');
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|c| c.is_alphanumeric() || "-_\u{b7}\u{30fb}".contains(c) || is_mark(c))
    };
    if outcome.is_err() || !labels.clone().all(is_label) {
        return Some("its host is invalid");
    }
    // A sign such as a wide letter, a soft hyphen or `。` is another one for browsers.
    if !host.is_ascii() && nfc(host).to_lowercase() != shown {
        return Some("its host holds a sign that browsers replace");
    }
    if labels.clone().any(mixes_scripts) {
        return Some("its host mixes letters of several scripts");
    }
    let is_latin_end = labels.clone().next_back().is_some_and(|end| end.is_ascii());
    let is_imitation = labels.any(|label| is_latin_end && looks_latin(label));
    is_imitation.then_some("its host looks like one in Latin letters, and is another")
}

/// Returns `true` for a label of Cyrillic letters alone that look like Latin ones, or with letters of phonetics (Chromium,
/// "Internationalized Domain Names in Google Chrome").
fn looks_latin(label: &str) -> bool {
    const CYRILLIC: &str = "аысԁеԍһіюјӏорԗԛѕԝхуъЬҽпгѵѡ";
    let mut letters = label.chars().filter(|letter| letter.is_alphabetic()).peekable();
    label.chars().any(|letter| matches!(letter, '\u{250}'..='\u{2af}'))
        || letters.peek().is_some() && letters.all(|letter| CYRILLIC.contains(letter))
}

/// Returns `true` for marks on letters, which IDNA has already judged.
fn is_mark(letter: char) -> bool {
    !letter.is_ascii()
        && !letter.is_alphanumeric()
        && !letter.is_whitespace()
        && !letter.is_control()
}

/// Replaces percent escapes by their letters.
pub fn decoded(url: &str) -> Cow<'_, str> {
    percent_decode_str(url).decode_utf8_lossy()
}

/// Returns a web address as people write it: without its scheme and last slash.
pub fn without_scheme(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

/// Returns a web address in a form in which two spellings of one address are the same: without its scheme, `www.`, query,
/// fragment and last slash, in small letters, with other letters as they are read.
pub fn comparable(url: &str) -> String {
    let whole = url.split(['?', '#']).next().unwrap_or_default();
    let text = readable(whole.trim_end_matches('/')).to_lowercase();
    let (host, path) = text.split_at(text.find('/').unwrap_or(text.len()));
    let host = host.strip_prefix("www.").unwrap_or(host).trim_end_matches('.');
    format!("{host}{path}").trim_end_matches('/').to_owned()
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

/// Returns an address that holds a drawing itself (RFC 2397).
pub fn svg_data(svg: &str) -> String {
    data("image/svg+xml;charset=utf-8", svg.as_bytes())
}

/// Returns an address that holds a file itself (RFC 2397).
pub fn data(media_type: &str, bytes: &[u8]) -> String {
    format!("data:{media_type},{}", percent_encode(bytes, NON_ALPHANUMERIC))
}

/// Returns a web address in ASCII (a URI of RFC 3986): the host in Punycode, the rest with percent escapes; `None`
/// without a scheme and a host.
pub fn encoded(url: &str) -> Option<String> {
    let (scheme, rest) = ["https://", "http://"]
        .iter()
        .find_map(|scheme| Some((scheme, url.strip_prefix(scheme)?)))?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (user, host) =
        authority.rsplit_once('@').map_or(("", authority), |(user, host)| (user, host));
    let (host, port) = split_port(host);
    let host = match host.starts_with('[') || host.is_ascii() {
        true => host.to_owned(),
        false => idna::domain_to_ascii(host).ok()?,
    };
    if host.is_empty() {
        return None;
    }
    let at = if user.is_empty() { "" } else { "@" };
    let user = utf8_percent_encode(user, PATH);
    let path = nfc(path);
    let path = utf8_percent_encode(&path, ADDRESS);
    Some(format!("{scheme}{user}{at}{host}{port}{path}"))
}

/// Splits `example.org:8080` into the host and `:8080`, which may be empty.
pub(super) fn split_port(host: &str) -> (&str, &str) {
    match host.rfind(':').filter(|at| host[at + 1..].bytes().all(|b| b.is_ascii_digit())) {
        Some(at) => host.split_at(at),
        None => (host, ""),
    }
}

/// Returns an address as people read and type it: `rrugë.al/fushatë/704` for `https://xn--rrug-opa.al/fushat%C3%AB/704/`.
pub fn readable(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, _) = idna::domain_to_unicode(host);
    let path = percent_decode_str(path).decode_utf8_lossy();
    format!("{host}{path}").trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_people_read_them() {
        assert_eq!(readable("https://xn--rrug-opa.al/fushat%C3%AB/704/"), "rrugë.al/fushatë/704");
        assert_eq!(readable("https://example.org/704/"), "example.org/704");
    }

    #[test]
    fn addresses_of_other_sites() {
        for url in [
            "https://example.org",
            "HTTP://example.org:8080/a?b=c@d#e",
            "https://пример.рф/путь",
            "https://xn--e1afmkfd.xn--p1ai/",
            "https://rrugë.al/",
            "https://[::1]:80/",
            "http://127.0.0.1/",
            "https://example.org./",
            "https://हिन्दी.भारत/",
            "https://RRUGË.al/",
            "https://rruge\u{308}.al:443/",
            "https://сор.рф/",
            "https://помощь.org/",
        ] {
            assert_eq!(problem(url), None, "{url}");
        }
        for (url, part) in [
            ("", "https"),
            ("ftp://example.org/", "https"),
            ("javascript:alert(1)", "https"),
            ("//example.org/", "https"),
            ("https://good.org@evil.org/", "user name"),
            ("https://a:b@evil.org", "user name"),
            ("https://good.org\\@evil.org/", "character"),
            ("https://good.org/ x", "character"),
            ("https://good.org/\"x", "character"),
            ("https://", "invalid"),
            ("https:///x", "invalid"),
            ("https://?x", "invalid"),
            ("https://a..b/", "invalid"),
            ("https://ex%61mple.org/", "invalid"),
            ("https://-a.b/", "invalid"),
            ("https://[x]/", "invalid"),
            ("https://pаypal.com/", "scripts"),
            ("https://xn--pypal-4ve.com/", "scripts"),
            ("https://www.gооgle.com/", "scripts"),
            ("https://αpple.com/", "scripts"),
            ("https://аррӏе.com", "looks like"),
            ("https://xn--80ak6aa92e.com/", "looks like"),
            ("https://a.сора.org/", "looks like"),
            ("https://go\u{261}le.com", "looks like"),
            ("https://xn--ggle-55da.com/", "scripts"),
            ("https://exa\u{ad}mple.org/", "replace"),
            ("https://example\u{3002}org/", "replace"),
            ("https://\u{ff45}xample.org/", "replace"),
            ("https://e\u{fb01}le.org/", "replace"),
            ("https://example.org:99999/", "port"),
        ] {
            assert!(
                problem(url).is_some_and(|reason| reason.contains(part)),
                "{url}: {:?}",
                problem(url)
            );
        }
    }

    #[test]
    fn spellings_of_one_address() {
        for url in [
            "https://www.example.al",
            "http://example.al/",
            "HTTPS://WWW.Example.AL/?a=b",
            "https://example.al./#x",
            "https://example.al//",
        ] {
            assert_eq!(comparable(url), "example.al", "{url}");
        }
        assert_eq!(comparable("https://xn--rrug-opa.al/Fushat%C3%AB/"), "rrugë.al/fushatë");
        assert_eq!(comparable("https://a.example.al/x"), "a.example.al/x");
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
