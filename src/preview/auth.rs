//! Who is let in, and what may be asked: decided on a request's head alone, before anything is done.

use hyper::header::{CONTENT_LENGTH, COOKIE, HOST, ORIGIN, TRANSFER_ENCODING};
use hyper::http::HeaderName;
use hyper::http::request::Parts;
use hyper::{Method, StatusCode};

use crate::model::route::unescaped;

use super::tokens::Tokens;

/// Longer than any address of a site, in bytes.
const MAX_PATH_LEN: usize = 2_048;

/// The address that a phone opens to come in, before its token.
pub const JOIN: &str = "/_fener/join/";

/// What stands behind one door.
pub struct AccessPolicy {
    /// As [`super::listen::Endpoint::hosts`].
    pub hosts: Vec<String>,
    /// AuthorizedRequest of those who come from the network; nobody is asked at home.
    pub is_lan: bool,
}

/// A request that was let in.
#[derive(Debug, PartialEq, Eq)]
pub struct AuthorizedRequest {
    /// Without its first slash, as letters: `sq/guides/`.
    pub path: String,
    pub query: Option<String>,
    /// The preview's own name, as it was asked for.
    pub host: String,
    pub is_head: bool,
    /// From this computer, not from the network.
    pub is_loopback: bool,
}

/// Why a request was not let in.
#[derive(Debug, PartialEq, Eq)]
pub struct Rejection {
    pub status: StatusCode,
    pub reason: &'static str,
}

fn reject<T>(status: StatusCode, reason: &'static str) -> Result<T, Rejection> {
    Err(Rejection { status, reason })
}

/// Looks at a request's head.
pub fn authorize(
    policy: &AccessPolicy,
    tokens: Option<&Tokens>,
    head: &Parts,
) -> Result<AuthorizedRequest, Rejection> {
    let said =
        |name: &HeaderName| head.headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let known = |host: &str| policy.hosts.iter().any(|known| known.eq_ignore_ascii_case(host));

    let mut hosts = head.headers.get_all(HOST).iter();
    let (host, second) = (hosts.next(), hosts.next());
    // RFC 9112, 3.2: a request without a host, or with two, is answered with 400.
    let (Some(host), None) = (host, second) else {
        return reject(StatusCode::BAD_REQUEST, "a request names one host");
    };
    let named = [Some(host.to_str().unwrap_or("?")), head.uri.authority().map(|a| a.as_str())];
    if !named.into_iter().flatten().all(known) {
        return reject(StatusCode::FORBIDDEN, "this name is not the preview's own");
    }
    if said(&ORIGIN).is_some_and(|origin| !origin.strip_prefix("http://").is_some_and(known)) {
        return reject(StatusCode::FORBIDDEN, "another site asks for this");
    }
    // Fetch Metadata (W3C): a link from elsewhere may lead here, but nobody may build this in.
    let fetch = |name: &'static str| said(&HeaderName::from_static(name));
    let from_elsewhere = matches!(fetch("sec-fetch-site"), Some("cross-site" | "same-site"));
    if from_elsewhere && fetch("sec-fetch-mode") != Some("navigate") {
        return reject(StatusCode::FORBIDDEN, "another site asks for this");
    }
    if head.method != Method::GET && head.method != Method::HEAD {
        return reject(StatusCode::METHOD_NOT_ALLOWED, "the preview only shows");
    }
    let has_body = head.headers.contains_key(TRANSFER_ENCODING)
        || said(&CONTENT_LENGTH).is_some_and(|length| length != "0");
    if has_body {
        return reject(StatusCode::BAD_REQUEST, "the preview takes nothing");
    }
    let raw = head.uri.path();
    if raw.len() + head.uri.query().map_or(0, str::len) > MAX_PATH_LEN {
        return reject(StatusCode::URI_TOO_LONG, "no address of the site is so long");
    }
    let Some(path) = raw.strip_prefix('/').and_then(unescaped).filter(|path| is_plain(path)) else {
        return reject(StatusCode::BAD_REQUEST, "this is no address of a site");
    };
    let may_join = raw.starts_with(JOIN);
    let is_inside = || {
        let mut cookies = head.headers.get_all(COOKIE).iter();
        cookies.any(|cookies| {
            cookies.to_str().is_ok_and(|cookies| tokens.is_some_and(|p| p.accepts_cookies(cookies)))
        })
    };
    if policy.is_lan && !may_join && !is_inside() {
        return reject(
            StatusCode::FORBIDDEN,
            "scan the code that the preview shows in its terminal",
        );
    }
    Ok(AuthorizedRequest {
        path,
        query: head.uri.query().map(str::to_owned),
        host: host.to_str().unwrap_or_default().to_ascii_lowercase(),
        is_head: head.method == Method::HEAD,
        is_loopback: !policy.is_lan,
    })
}

/// Whether the segments of a path are names: no way up, nothing empty but the last, no letter that a
/// file system or a terminal takes for something else. The site's routes are all of this form.
fn is_plain(path: &str) -> bool {
    let mut segments = path.split('/').rev();
    let last = segments.next().unwrap_or_default();
    let is_name = |name: &str| !matches!(name, "." | "..") && !name.contains(is_odd);
    is_name(last) && segments.all(|name| !name.is_empty() && is_name(name))
}

fn is_odd(letter: char) -> bool {
    letter.is_control() || letter == '\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(line: &str, headers: &[(&str, &str)]) -> Parts {
        let (method, uri) = line.split_once(' ').expect("a method and an address");
        let mut request = hyper::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).expect("a request").into_parts().0
    }

    #[test]
    fn who_is_let_in() {
        const OWN: (&str, &str) = ("host", "127.0.0.1:4000");
        let home = AccessPolicy {
            hosts: vec!["127.0.0.1:4000".into(), "localhost:4000".into()],
            is_lan: false,
        };
        let check = |line: &str, headers: &[(&str, &str)], expected: u16| {
            let outcome = authorize(&home, None, &head(line, headers));
            let status =
                outcome.as_ref().map_or_else(|rejection| rejection.status.as_u16(), |_| 200);
            assert_eq!(status, expected, "{line} {headers:?} {outcome:?}");
        };
        check("GET /", &[OWN], 200);
        check("HEAD /sq/a%20b/", &[("host", "LOCALHOST:4000")], 200);
        check("GET http://localhost:4000/", &[OWN], 200);
        check("GET /", &[], 400);
        check("GET /", &[OWN, OWN], 400);
        check("GET /", &[("host", "example.org")], 403);
        check("GET /", &[("host", "127.0.0.1")], 403);
        check("GET http://example.org/", &[OWN], 403);
        check("GET /", &[OWN, ("origin", "http://localhost:4000")], 200);
        check("GET /", &[OWN, ("origin", "https://localhost:4000")], 403);
        check("GET /", &[OWN, ("origin", "null")], 403);
        check("GET /", &[OWN, ("sec-fetch-site", "cross-site")], 403);
        let link = [OWN, ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
        check("GET /", &link, 200);
        check("POST /", &[OWN], 405);
        check("GET /", &[OWN, ("content-length", "0")], 200);
        check("GET /", &[OWN, ("content-length", "5")], 400);
        check("GET /", &[OWN, ("transfer-encoding", "chunked")], 400);
        for odd in ["/../x", "/a/%2e%2e/x", "/..%5cx", "/%00", "//etc/passwd", "/a/./b", "/%ff"] {
            check(&format!("GET {odd}"), &[OWN], 400);
        }
        check(&format!("GET /{}", "x".repeat(3_000)), &[OWN], 414);
    }

    #[test]
    fn from_the_network_nothing_without_a_pass() {
        let tokens = Tokens::new().expect("chance");
        let lan = AccessPolicy { hosts: vec!["192.168.1.5:4000".into()], is_lan: true };
        let host = ("host", "192.168.1.5:4000");
        let ask = |path: &str, cookie: &str| {
            let headers = [host, ("cookie", cookie)];
            authorize(&lan, Some(&tokens), &head(&format!("GET {path}"), &headers)).is_ok()
        };
        assert!(!ask("/", "") && !ask("/_fener/", ""));
        assert!(ask("/_fener/join/x", ""));
        let cookie = tokens.redeem(&tokens.open()).expect("the token is open");
        assert!(ask("/", &format!("{}={cookie}", super::super::tokens::COOKIE)));
    }
}
