//! Tells requests of programs that only look at an address from those of a person who opens it.
//!
//! A chat shows the title of an address that is pasted into it, and a browser may load a page before it is opened. Such a
//! program says so in a header, or in its name.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;

use crate::user_agent::is_link_preview;

/// Headers with which a browser loads a page ahead (Fetch standard, `Sec-Purpose`, and what came before it).
const PURPOSE_HEADERS: &[&str] = &["sec-purpose", "purpose", "x-purpose", "x-moz"];

/// Headers with which a browser says that it opens a page, and nothing else (W3C, "Fetch Metadata Request Headers"). To most
/// addresses without `https:` it sends none of them.
const OPENING_HEADERS: &[(&str, &str)] =
    &[("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];

/// Returns `true` if the request comes from a link preview, loads a page ahead, or loads something else than a page.
pub fn is_one(headers: &HeaderMap) -> bool {
    let mut agents = headers.get_all(USER_AGENT).iter().filter_map(|agent| agent.to_str().ok());
    let is_other =
        |(name, value): &(&str, &str)| headers.get(*name).is_some_and(|found| found != value);
    PURPOSE_HEADERS.iter().any(|name| headers.contains_key(*name))
        || OPENING_HEADERS.iter().any(is_other)
        || agents.any(is_link_preview)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn programs_are_told_from_people() {
        let of = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static(value));
            is_one(&headers)
        };
        assert!(of("user-agent", "WhatsApp/2") && !of("user-agent", "curl/8.5.0"));
        assert!(of("sec-purpose", "prefetch;prerender") && of("x-moz", "prefetch"));
        assert!(!of("sec-fetch-dest", "document") && !of("accept", "text/html"));
        assert!(of("sec-fetch-dest", "image") && of("sec-fetch-mode", "no-cors"));
        assert!(!of("sec-fetch-mode", "navigate"));
    }
}
