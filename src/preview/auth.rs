//! Authorizes requests by their head alone, before any work is done for them.
//!
//! No middleware of tower-http covers these rules together: allowed `Host` and `Origin` values (against DNS
//! rebinding), Fetch Metadata, requests without a body, plain paths, and the cookie of the local network.

use axum::http::header::{
    ALLOW, CONNECTION, CONTENT_LENGTH, COOKIE, HOST, HeaderName, HeaderValue, ORIGIN,
    TRANSFER_ENCODING,
};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::model::route::address::unescaped;

use super::response;
use super::tokens::Tokens;

/// Maximum length of a path with its query, in bytes: longer than any address of a site.
const MAX_PATH_LEN: usize = 2_048;

/// The path that a phone opens to be authorized, followed by a join token.
pub const JOIN_PATH: &str = "/_fener/join/";

/// The only path that takes a POST: it stamps a translation.
pub const STAMP_PATH: &str = "/_fener/stamp";

/// The rules of one endpoint.
pub struct AccessPolicy {
    /// The allowed values of `Host`, see [`super::listen::Endpoint::hosts`].
    pub hosts: Vec<String>,
    /// Set for the endpoint in the local network, whose clients need a cookie.
    pub is_lan: bool,
}

/// The facts about an authorized request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizedRequest {
    /// The decoded path without its first slash: `sq/guides/`.
    pub path: String,
    pub query: Option<String>,
    /// The value of `Host`, in lower case: one of the preview's own names.
    pub host: String,
    /// Set if the request comes from this computer and not from the local network.
    pub is_loopback: bool,
}

/// The reason why a request is not authorized.
#[derive(Debug, PartialEq, Eq)]
pub struct Rejection {
    pub status: StatusCode,
    pub reason: &'static str,
}

impl IntoResponse for Rejection {
    /// Makes a plain response that also closes the connection.
    fn into_response(self) -> Response {
        let mut response = response::text(self.status, self.reason.to_owned());
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        if self.status == StatusCode::METHOD_NOT_ALLOWED {
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
        }
        response
    }
}

fn reject<T>(status: StatusCode, reason: &'static str) -> Result<T, Rejection> {
    Err(Rejection { status, reason })
}

/// Checks a request's head.
///
/// # Errors
/// Returns the first rule that the request breaks.
pub fn authorize(
    policy: &AccessPolicy,
    tokens: Option<&Tokens>,
    head: &Parts,
) -> Result<AuthorizedRequest, Rejection> {
    let value =
        |name: &HeaderName| head.headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let is_own = |host: &str| policy.hosts.iter().any(|own| own.eq_ignore_ascii_case(host));

    let mut hosts = head.headers.get_all(HOST).iter();
    let (host, second) = (hosts.next(), hosts.next());
    // RFC 9112, 3.2: a request without a host, or with two, gets 400.
    let (Some(host), None) = (host, second) else {
        return reject(StatusCode::BAD_REQUEST, "a request needs exactly one Host header");
    };
    let named = [Some(host.to_str().unwrap_or("?")), head.uri.authority().map(|a| a.as_str())];
    if !named.into_iter().flatten().all(is_own) {
        return reject(StatusCode::FORBIDDEN, "this host name is not one of the preview's own");
    }
    if head.uri.scheme_str().is_some_and(|scheme| scheme != "http") {
        return reject(StatusCode::BAD_REQUEST, "this is not an address of the preview");
    }
    // Every value counts, should there be two.
    let all = |name: HeaderName, is_valid: &dyn Fn(&str) -> bool| {
        head.headers.get_all(name).iter().all(|value| is_valid(value.to_str().unwrap_or("?")))
    };
    let fetch = |name: &'static str, known: &[&str]| {
        let is_known = |value: &str| known.iter().any(|own| own.eq_ignore_ascii_case(value));
        all(HeaderName::from_static(name), &is_known)
    };
    // Fetch Metadata (W3C): another site may link to the preview, but not embed it or read from it.
    let is_from_own = fetch("sec-fetch-site", &["same-origin", "none"]);
    let is_link = fetch("sec-fetch-mode", &["navigate"])
        && fetch("sec-fetch-dest", &["document"])
        && head.headers.contains_key("sec-fetch-mode");
    let has_own_origin = all(ORIGIN, &|origin| origin.strip_prefix("http://").is_some_and(is_own));
    if !has_own_origin || !is_from_own && !is_link {
        return reject(StatusCode::FORBIDDEN, "requests from other sites are not allowed");
    }
    // A browser sends `Origin` with every POST; it was compared with the own hosts above.
    let is_stamp = head.method == Method::POST
        && head.uri.path() == STAMP_PATH
        && head.headers.contains_key(ORIGIN)
        && !policy.is_lan;
    if head.method != Method::GET && head.method != Method::HEAD && !is_stamp {
        return reject(StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD are allowed");
    }
    let has_body = head.headers.contains_key(TRANSFER_ENCODING)
        || value(&CONTENT_LENGTH).is_some_and(|length| length != "0");
    if has_body {
        return reject(StatusCode::BAD_REQUEST, "a request has no body here");
    }
    let raw = head.uri.path();
    if raw.len() + head.uri.query().map_or(0, str::len) > MAX_PATH_LEN {
        return reject(StatusCode::URI_TOO_LONG, "this path is too long");
    }
    let Some(path) = raw.strip_prefix('/').and_then(unescaped).filter(|path| is_plain(path)) else {
        return reject(StatusCode::BAD_REQUEST, "this is not the path of a page");
    };
    let is_join = raw.starts_with(JOIN_PATH);
    let has_cookie = || {
        let mut cookies = head.headers.get_all(COOKIE).iter();
        cookies.any(|cookies| {
            cookies
                .to_str()
                .is_ok_and(|cookies| tokens.is_some_and(|tokens| tokens.accepts(cookies)))
        })
    };
    if policy.is_lan && !is_join && !has_cookie() {
        return reject(
            StatusCode::FORBIDDEN,
            "scan the code that the preview shows in its terminal",
        );
    }
    Ok(AuthorizedRequest {
        path,
        query: head.uri.query().map(str::to_owned),
        host: host.to_str().unwrap_or_default().to_ascii_lowercase(),
        is_loopback: !policy.is_lan,
    })
}

/// Returns `true` if the segments of a path are plain names, as in all routes of a site.
///
/// Not allowed are `.` and `..`, empty segments before the last one, control characters and backslashes.
fn is_plain(path: &str) -> bool {
    let mut segments = path.split('/').rev();
    let last = segments.next().unwrap_or_default();
    let is_name = |name: &str| !matches!(name, "." | "..") && !name.contains(is_special);
    is_name(last) && segments.all(|name| !name.is_empty() && is_name(name))
}

fn is_special(letter: char) -> bool {
    letter.is_control() || letter == '\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(line: &str, headers: &[(&str, &str)]) -> Parts {
        let (method, uri) = line.split_once(' ').expect("a method and a path");
        let mut request = axum::http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).expect("a request").into_parts().0
    }

    #[test]
    fn requests_are_authorized_by_their_head() {
        const OWN: (&str, &str) = ("host", "127.0.0.1:4000");
        let loopback = AccessPolicy {
            hosts: vec!["127.0.0.1:4000".into(), "localhost:4000".into()],
            is_lan: false,
        };
        let check = |line: &str, headers: &[(&str, &str)], expected: u16| {
            let outcome = authorize(&loopback, None, &head(line, headers));
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
        let shown = |kind| [link[0], link[1], link[2], ("sec-fetch-dest", kind)];
        check("GET /", &shown("document"), 200);
        for kind in ["iframe", "frame", "object", "embed", "script", "IMAGE"] {
            check("GET /", &shown(kind), 403);
        }
        for site in ["same-site", "Cross-Site", "cross-site, none", "none2", ""] {
            check("GET /", &[OWN, ("sec-fetch-site", site)], 403);
            check("GET /", &[OWN, ("sec-fetch-site", "none"), ("sec-fetch-site", site)], 403);
        }
        check("GET /", &[OWN, ("sec-fetch-site", "none"), ("sec-fetch-mode", "navigate")], 200);
        let own = ("origin", "http://localhost:4000");
        for origin in [
            "http://localhost",
            "http://localhost:4000.evil.example",
            "http://localhost:4000 http://evil.example",
            "http://evil.example",
            "file://",
            "HTTP://localhost:4000/",
        ] {
            check("GET /", &[OWN, ("origin", origin)], 403);
            check("GET /", &[OWN, own, ("origin", origin)], 403);
            check("POST /_fener/stamp", &[OWN, own, ("origin", origin)], 403);
        }
        for address in ["https://localhost:4000/", "ftp://localhost:4000/", "ws://localhost:4000/"]
        {
            check(&format!("GET {address}"), &[OWN], 400);
        }
        check("POST /", &[OWN], 405);
        let own_page = [OWN, ("origin", "http://localhost:4000")];
        check("POST /_fener/stamp?page=a&lang=en", &own_page, 200);
        check("POST /_fener/stamp", &[OWN], 405);
        check("POST /_fener/stamp", &[OWN, ("origin", "http://example.org")], 403);
        check("POST /_fener/stamp/", &own_page, 405);
        check("POST /_fener/", &own_page, 405);
        check("PUT /_fener/stamp", &own_page, 405);
        check("GET /", &[OWN, ("content-length", "0")], 200);
        check("GET /", &[OWN, ("content-length", "5")], 400);
        check("GET /", &[OWN, ("transfer-encoding", "chunked")], 400);
        for odd in ["/../x", "/a/%2e%2e/x", "/..%5cx", "/%00", "//etc/passwd", "/a/./b", "/%ff"] {
            check(&format!("GET {odd}"), &[OWN], 400);
        }
        check(&format!("GET /{}", "x".repeat(3_000)), &[OWN], 414);
    }

    #[test]
    fn the_local_network_needs_a_cookie() {
        let tokens = Tokens::new().expect("random bytes");
        let lan = AccessPolicy { hosts: vec!["192.168.1.5:4000".into()], is_lan: true };
        let host = ("host", "192.168.1.5:4000");
        let ask = |path: &str, cookie: &str| {
            let headers = [host, ("cookie", cookie)];
            authorize(&lan, Some(&tokens), &head(&format!("GET {path}"), &headers)).is_ok()
        };
        assert!(!ask("/", "") && !ask("/_fener/", ""));
        let stamp = [host, ("origin", "http://192.168.1.5:4000")];
        assert!(authorize(&lan, Some(&tokens), &head("POST /_fener/stamp", &stamp)).is_err());
        assert!(ask("/_fener/join/x", ""));
        let cookie = tokens.redeem(&tokens.join_token()).expect("the current token");
        assert!(ask("/", &format!("{}={cookie}", super::super::tokens::COOKIE)));
    }
}
