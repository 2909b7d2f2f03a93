//! Web addresses in facts and settings.

use std::borrow::Cow;

use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode,
};

use crate::finding::{Located, Report};
use crate::i18n::nfc;

use super::host::{self, split_port};

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
pub(in crate::model) const PATH: &AsciiSet = &ADDRESS.add(b'#').add(b'?');

/// Checks a web address of facts or settings; reports `bad-value` and returns `None` if it is invalid.
pub fn read_url(url: Located<String>, report: &mut Report) -> Option<String> {
    let Some(problem) = problem(&url.value) else { return Some(url.value) };
    let message = format!("invalid web address `{}`: {problem}", url.value);
    report.error("bad-value", &url.location, message).help("write the whole address: `https://…`");
    None
}

/// Returns the reason why a web address is not published; `None` if it is.
pub fn problem(url: &str) -> Option<&'static str> {
    let (scheme, authority, _) = split(url);
    if !["https://", "http://"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Some("it does not start with `https://`");
    }
    // Browsers read a backslash as a slash.
    if url.contains(|c: char| c.is_whitespace() || c.is_control() || "\\\"<>`".contains(c)) {
        return Some("it contains a character that no address has");
    }
    if authority.contains('@') {
        return Some("it holds a user name, which hides the host");
    }
    let (host, port) = split_port(authority);
    if port.len() > 1 && port[1..].parse::<u16>().is_err() {
        return Some("its port is above 65535");
    }
    host::problem(host)
}

/// Splits an address into its scheme with `://`, which may be missing, its authority (RFC 3986, 3.2), and the rest.
pub fn split(url: &str) -> (&str, &str, &str) {
    let (scheme, rest) = url.split_at(url.find("://").map_or(0, |at| at + "://".len()));
    let (authority, rest) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    (scheme, authority, rest)
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
    let (scheme, authority, path) = split(url);
    if !["https://", "http://"].contains(&scheme) {
        return None;
    }
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

/// Returns an address as people read and type it: `rrugë.al/fushatë/704` for `https://xn--rrug-opa.al/fushat%C3%AB/704/`.
pub fn readable(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, _) = idna::domain_to_unicode(host);
    format!("{host}{}", decoded(path)).trim_end_matches('/').to_owned()
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
            "https://ビタミンb6.jp/",
            "https://ノート.jp/",
            "https://一番.jp/",
            "https://第一cafe.jp/",
            "https://paral·lel.cat/",
            "https://tiếng-việt.vn/",
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
            ("https://example.org\u{3033}evil.example/", "looks like"),
            ("https://example.org\u{3035}evil.example/", "looks like"),
            ("https://example.orgノevil.example/", "looks like"),
            ("https://example.orgンevil.example/", "looks like"),
            ("https://example.org丿evil.example/", "looks like"),
            ("https://example.org乀a.evil.example/", "looks like"),
            ("https://exampleーorg.evil.example/", "looks like"),
            ("https://example・org.evil.example/", "looks like"),
            ("https://example·org.evil.example/", "looks like"),
            ("https://example.org\u{338}evil.example/", "looks like"),
            ("https://example.org\u{337}.evil.example/", "looks like"),
            ("https://example.org\u{20e5}evil.example/", "looks like"),
            ("https://example.org:99999/", "port"),
            ("http://2130706433/", "number"),
            ("http://0x7f000001/", "number"),
            ("http://127.1/", "number"),
            ("http://0177.0.0.1/", "number"),
            ("http://example.org.0x1/", "number"),
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
}
