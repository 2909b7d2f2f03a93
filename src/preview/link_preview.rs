//! Tells requests of programs that only look at an address from those of a person who opens it.
//!
//! A chat shows the title of an address that is pasted into it, and a browser may load a page before it is opened. Such a
//! program says so in a header, or in its name.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;

use crate::user_agent::is_link_preview;

/// Headers with which a browser loads a page ahead (Fetch standard, `Sec-Purpose`, and what came before it).
const PURPOSE_HEADERS: &[&str] = &["sec-purpose", "purpose", "x-purpose", "x-moz"];

/// Returns `true` if the request comes from a link preview or loads a page ahead.
pub fn is_one(headers: &HeaderMap) -> bool {
    let mut agents = headers.get_all(USER_AGENT).iter().filter_map(|agent| agent.to_str().ok());
    PURPOSE_HEADERS.iter().any(|name| headers.contains_key(*name)) || agents.any(is_link_preview)
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
    }
}
