//! Makes responses: short texts, redirects, generated files, and files on disk.
//!
//! Files on disk go through tower-http's `ServeFile`, which knows ranges. Its conditional requests compare times and sizes,
//! which prove nothing about the content, so such a file is always sent. The entity tag of generated files is made of their bytes.

use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, LAST_MODIFIED, LOCATION, RANGE,
};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::mime::mime_type;

/// Makes a plain response of one line.
pub fn text(status: StatusCode, line: String) -> Response {
    let headers = [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    (status, headers, line + "\n").into_response()
}

/// Makes a redirect to another path of the preview.
pub fn redirect(status: StatusCode, to: &str) -> Response {
    ([(LOCATION, to)], text(status, to.to_owned())).into_response()
}

/// Makes the response for a generated file: `304 Not Modified` if the client has these bytes already.
pub fn generated(name: &str, status: StatusCode, bytes: Vec<u8>, request: &HeaderMap) -> Response {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    // Weak, as the compressed body has the same tag (RFC 9110, 8.8.1).
    let etag = format!("W/\"{:016x}\"", hasher.finish());
    let is_cached = request
        .get(IF_NONE_MATCH)
        .and_then(|tags| tags.to_str().ok())
        .is_some_and(|tags| matches_etag(tags, &etag));
    let headers = [(ETAG, etag.as_str()), (CACHE_CONTROL, "no-cache")];
    if status == StatusCode::OK && is_cached {
        return (StatusCode::NOT_MODIFIED, headers).into_response();
    }
    let mime = mime_type(name).unwrap_or("application/octet-stream");
    (status, headers, [(CONTENT_TYPE, mime)], bytes).into_response()
}

/// Compares entity tags weakly (RFC 9110, 13.1.2).
fn matches_etag(tags: &str, etag: &str) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    tags.split(',').any(|tag| tag.trim() == "*" || opaque(tag) == opaque(etag))
}

/// Makes the response for an open file at this path, or for the one range of it that is requested.
pub async fn file(file: File, disk: &Path, name: &str, mut request: Request) -> Response {
    let asked = request.headers_mut();
    for condition in [IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_UNMODIFIED_SINCE] {
        asked.remove(condition);
    }
    // Unknown units are left out of account (RFC 9110, 14.2); `ServeFile` refuses them. A client with a part of some version
    // gets the whole file (13.1.5).
    let is_in_bytes = asked.get(RANGE).is_some_and(|range| range.as_bytes().starts_with(b"bytes="));
    if !is_in_bytes || asked.contains_key(IF_RANGE) {
        asked.remove(RANGE);
    }
    let service = ServeFile::new(reopened(&file, disk)).ignore_multi_range_requests(true);
    let mut response = match service.oneshot(request).await {
        Ok(response) => response.into_response(),
        Err(never) => match never {},
    };
    let headers = response.headers_mut();
    headers.remove(ETAG);
    headers.remove(LAST_MODIFIED);
    if headers.contains_key(CONTENT_TYPE)
        && let Some(mime) = mime_type(name)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(mime));
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The path at which `ServeFile` opens the same file again, whatever stands at its own path by then.
#[cfg(target_os = "linux")]
fn reopened(file: &File, disk: &Path) -> PathBuf {
    use std::os::fd::AsRawFd;
    let again = PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()));
    if again.exists() { again } else { disk.to_owned() }
}

#[cfg(not(target_os = "linux"))]
fn reopened(_file: &File, disk: &Path) -> PathBuf {
    disk.to_owned()
}

/// Returns `true` if a body of this type becomes smaller when it is compressed.
pub fn is_compressible(headers: &HeaderMap) -> bool {
    let mime = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mime = mime.split(';').next().unwrap_or_default();
    let is_text = mime.starts_with("text/") && mime != "text/event-stream";
    is_text
        || matches!(
            mime,
            "application/json"
                | "application/manifest+json"
                | "application/xml"
                | "application/wasm"
        )
        || mime == "image/svg+xml"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entity_tags_are_compared_weakly() {
        assert!(matches_etag("W/\"a\", \"b\"", "W/\"a\"") && matches_etag("*", "W/\"a\""));
        assert!(matches_etag("\"b\",\"a\"", "W/\"a\"") && !matches_etag("\"a-gz\"", "W/\"a\""));
    }

    #[test]
    fn only_texts_are_compressed() {
        let is_compressed = |name: &str| {
            let value = mime_type(name).unwrap_or_default();
            is_compressible(&HeaderMap::from_iter([(
                CONTENT_TYPE,
                HeaderValue::from_static(value),
            )]))
        };
        assert!(["a.html", "a.json", "a.svg", "a.ics"].into_iter().all(is_compressed));
        assert!(!["a.jpg", "a.webp", "a.pdf"].into_iter().any(is_compressed));
    }
}
