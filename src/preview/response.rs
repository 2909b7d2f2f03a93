//! Answers as a host gives them: types, `ETag` and 304, ranges, gzip, redirects.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::PathBuf;

use flate2::Compression;
use flate2::write::GzEncoder;
use hyper::body::Bytes;
use hyper::header::{
    ACCEPT_ENCODING, ACCEPT_RANGES, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE,
    CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, IF_NONE_MATCH, IF_RANGE, LOCATION,
    RANGE, VARY,
};
use hyper::{Response, StatusCode};

use crate::read;

use super::body::Carried;
use super::mime::mime_type;
use super::throttle::{SEGMENT, Throttle};

/// Shorter texts get no smaller.
const WORTH_PACKING: usize = 256;
/// Bytes of a file that are in memory at a time, for one reader.
const STRETCH: usize = 64 * 1024;

/// What is answered with.
pub enum Content {
    /// Bytes, and the name that tells their type.
    Bytes(StatusCode, Vec<u8>),
    File {
        disk: PathBuf,
        size: u64,
        hash: u64,
    },
}

/// What a request wants of a content.
pub struct Wants<'h> {
    pub headers: &'h HeaderMap,
    pub is_head: bool,
    pub link: Option<Throttle>,
}

/// An answer with nothing in it but one line.
pub fn plain(status: StatusCode, line: &str) -> Response<Carried> {
    let mut response = Response::new(Carried::whole(format!("{line}\n").into_bytes()));
    *response.status_mut() = status;
    set(&mut response, CONTENT_TYPE, "text/plain; charset=utf-8");
    set(&mut response, CACHE_CONTROL, "no-store");
    response
}

/// An answer that sends the reader elsewhere on the site.
pub fn moved(status: StatusCode, to: &str) -> Response<Carried> {
    let mut response = plain(status, to);
    set(&mut response, LOCATION, to);
    response
}

/// Sets a header; a value that cannot stand in one is left out.
pub fn set(response: &mut Response<Carried>, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Answers with a content under a name: as a whole, a stretch of it, or nothing if the reader has it.
pub fn content(name: &str, content: Content, wants: &Wants<'_>) -> Response<Carried> {
    let (kind, packs) = mime_type(name);
    let said = |name: HeaderName| wants.headers.get(name).and_then(|value| value.to_str().ok());
    let (status, size, hash) = match &content {
        Content::Bytes(status, bytes) => (*status, bytes.len() as u64, hash_of(bytes)),
        Content::File { size, hash, .. } => (StatusCode::OK, *size, *hash),
    };
    let pack = packs
        && said(RANGE).is_none()
        && size > WORTH_PACKING as u64
        && said(ACCEPT_ENCODING).is_some_and(takes_gzip);
    let tag = format!("\"{hash:016x}{}\"", if pack { "-gz" } else { "" });
    let is_known = said(IF_NONE_MATCH).is_some_and(|tags| matches_tag(tags, &tag));
    let mut response = Response::new(Carried::nothing());
    set(&mut response, ETAG, &tag);
    set(&mut response, CACHE_CONTROL, "no-cache");
    set(&mut response, VARY, "accept-encoding");
    if status == StatusCode::OK && is_known {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return response;
    }
    *response.status_mut() = status;
    set(&mut response, CONTENT_TYPE, kind);
    set(&mut response, ACCEPT_RANGES, "bytes");
    let fresh = said(IF_RANGE).is_none_or(|if_range| if_range == tag);
    let range = said(RANGE).filter(|_| fresh && status == StatusCode::OK);
    let (from, to) = match range.and_then(|range| stretch(range, size)) {
        None => (0, size),
        Some(Err(Unsatisfiable)) => {
            *response.status_mut() = StatusCode::RANGE_NOT_SATISFIABLE;
            set(&mut response, CONTENT_RANGE, &format!("bytes */{size}"));
            return response;
        }
        Some(Ok((from, to))) => {
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            set(&mut response, CONTENT_RANGE, &format!("bytes {from}-{}/{size}", to - 1));
            (from, to)
        }
    };
    let body = match content {
        Content::Bytes(_, bytes) if pack => {
            set(&mut response, CONTENT_ENCODING.clone(), "gzip");
            packed(&bytes)
        }
        Content::Bytes(_, bytes) => {
            let at = |at: u64| usize::try_from(at).unwrap_or(bytes.len()).min(bytes.len());
            let (from, to) = (at(from), at(to));
            Bytes::from(bytes).slice(from..to)
        }
        Content::File { disk, .. } => {
            set(&mut response, CONTENT_LENGTH, &(to - from).to_string());
            if !wants.is_head {
                *response.body_mut() = file(disk, from, to, wants.link.clone());
            }
            return response;
        }
    };
    set(&mut response, CONTENT_LENGTH, &body.len().to_string());
    if !wants.is_head {
        *response.body_mut() = match wants.link.clone() {
            None => Carried::whole(body),
            Some(link) => paced(body, link),
        };
    }
    response
}

fn hash_of(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// RFC 9110, 12.5.3: named with a weight above nothing.
fn takes_gzip(accepted: &str) -> bool {
    accepted.split(',').any(|coding| {
        let mut parts = coding.split(';').map(str::trim);
        let named = matches!(parts.next(), Some("gzip" | "x-gzip" | "*"));
        let weight = parts.find_map(|part| part.strip_prefix("q=")).map(str::parse::<f32>);
        named && weight.is_none_or(|weight| weight.is_ok_and(|weight| weight > 0.0))
    })
}

/// RFC 9110, 13.1.2: weakly compared.
fn matches_tag(tags: &str, tag: &str) -> bool {
    tags.split(',').map(str::trim).any(|one| one == "*" || one.trim_start_matches("W/") == tag)
}

#[derive(Debug, PartialEq, Eq)]
struct Unsatisfiable;

/// The one stretch that a `Range` header asks for (RFC 9110, 14.1.2), its end not included. `None` for
/// what may be ignored: other units, several stretches, mistakes.
fn stretch(range: &str, size: u64) -> Option<Result<(u64, u64), Unsatisfiable>> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let (from, to) = match (number(first), number(last)) {
        (Some(from), Some(last)) if from <= last => (from, last.saturating_add(1).min(size)),
        (Some(from), None) if last.trim().is_empty() => (from, size),
        (None, Some(length)) if first.trim().is_empty() => (size.saturating_sub(length), size),
        _ => return None,
    };
    Some(if from < to { Ok((from, to)) } else { Err(Unsatisfiable) })
}

/// As small as a host would make it on the way.
fn packed(bytes: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let outcome = encoder.write_all(bytes).and_then(|()| encoder.finish());
    // Writing to memory does not fail.
    outcome.map(Bytes::from).unwrap_or_default()
}

/// Bytes as a slow link carries them.
fn paced(bytes: Bytes, link: Throttle) -> Carried {
    let (send, body) = Carried::pieces(Some(bytes.len() as u64));
    tokio::task::spawn_local(async move {
        for from in (0..bytes.len()).step_by(SEGMENT) {
            let piece = bytes.slice(from..bytes.len().min(from + SEGMENT));
            link.carry(piece.len()).await;
            if send.send(piece).await.is_err() {
                return;
            }
        }
    });
    body
}

/// A file's stretch, read as the reader takes it.
fn file(disk: PathBuf, from: u64, to: u64, link: Option<Throttle>) -> Carried {
    let (send, body) = Carried::pieces(Some(to - from));
    tokio::task::spawn_local(async move {
        let mut at = from;
        let most = if link.is_some() { SEGMENT } else { STRETCH };
        while at < to {
            let length = usize::try_from(to - at).unwrap_or(most).min(most);
            let disk = disk.clone();
            let read = tokio::task::spawn_blocking(move || read::stretch(&disk, at, length));
            let Ok(Ok(bytes)) = read.await else { return };
            if bytes.is_empty() {
                return;
            }
            at += bytes.len() as u64;
            if let Some(link) = &link {
                link.carry(bytes.len()).await;
            }
            if send.send(Bytes::from(bytes)).await.is_err() {
                return;
            }
        }
    });
    body
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches() {
        for (range, expected) in [
            ("bytes=0-4", Some(Ok((0, 5)))),
            ("bytes=5-", Some(Ok((5, 10)))),
            ("bytes=-3", Some(Ok((7, 10)))),
            ("bytes=-30", Some(Ok((0, 10)))),
            ("bytes=4-400", Some(Ok((4, 10)))),
            ("bytes=10-", Some(Err(Unsatisfiable))),
            ("bytes=-0", Some(Err(Unsatisfiable))),
            ("bytes=5-4", None),
            ("bytes=0-1,3-4", None),
            ("lines=0-1", None),
            ("bytes=x-", None),
        ] {
            assert_eq!(stretch(range, 10), expected, "{range}");
        }
    }

    #[test]
    fn what_a_reader_takes() {
        assert!(takes_gzip("gzip, deflate, br") && takes_gzip("br;q=1.0, gzip;q=0.8"));
        assert!(!takes_gzip("br") && !takes_gzip("gzip;q=0"));
        assert!(matches_tag("W/\"a\", \"b\"", "\"a\"") && matches_tag("*", "\"a\""));
        assert!(!matches_tag("\"a-gz\"", "\"a\""));
    }
}
