//! One JSON object a line: Caddy's access logs, nginx's `log_format … escape=json`, and servers with similar keys
//! (Traefik, Cloudflare, the Elastic Common Schema).
//!
//! Keys are compared without their case and punctuation. Nested objects count as one long key, so that
//! `{"request":{"headers":{"User-Agent":["…"]}}}` is `requestheadersuseragent`.

use serde_json::Value;

use super::combined::split_request;
use super::fields::{Fields, Line, day, is_accept_language};

const METHOD: &[&str] = &["requestmethod", "httprequestmethod", "method", "verb"];
const TARGET: &[&str] =
    &["requesturi", "uri", "requestpath", "urlpath", "urloriginal", "path", "url", "request"];
const STATUS: &[&str] = &["status", "statuscode", "responsestatus", "responsecode", "code"];
const TIME: &[&str] = &[
    "time",
    "ts",
    "timestamp",
    "timeiso8601",
    "iso8601",
    "timelocal",
    "datetime",
    "date",
    "msec",
    "startutc",
    "startlocal",
];
const AGENT: &[&str] = &["useragent", "useragentoriginal", "agent", "ua"];
const LANGUAGES: &[&str] = &["acceptlanguage", "language", "languages", "lang"];

pub(super) fn read(line: &str) -> Line {
    let Ok(value @ Value::Object(_)) = serde_json::from_str(line) else { return Line::Unknown };
    let mut leaves = Vec::new();
    flatten(String::new(), &value, &mut leaves);
    let find = |names: &[&str], is_valid: fn(&str) -> bool| find(&leaves, names, is_valid);
    // nginx's `$request` is the whole first line: `GET /704/ HTTP/1.1`.
    let whole = leaves.iter().find_map(|(_, text)| split_request(text));
    let is_target = |text: &str| text.starts_with('/') || text.contains("://");
    let (method, target) = match (find(METHOD, |_| true), find(TARGET, is_target), whole) {
        (Some(method), Some(target), _) => (method, target),
        (_, _, Some(whole)) => whole,
        _ => return Line::Unknown,
    };
    let fields = Fields {
        method,
        target,
        status: find(STATUS, |text| {
            text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())
        })
        .unwrap_or_default(),
        day: find(TIME, |text| day(text).is_some()).and_then(day),
        agent: find(AGENT, |_| true).map(str::to_owned),
        languages: find(LANGUAGES, is_accept_language),
    };
    fields.line()
}

/// The valid value of the first name that is a whole key; else of the first that ends a key.
fn find<'v>(
    leaves: &'v [(String, String)],
    names: &[&str],
    is_valid: fn(&str) -> bool,
) -> Option<&'v str> {
    let value = |is_key: &dyn Fn(&str) -> bool| {
        leaves
            .iter()
            .find(|(key, text)| is_key(key) && is_valid(text))
            .map(|(_, text)| text.as_str())
    };
    let whole = names.iter().find_map(|name| value(&|key| key == *name));
    let long = names.iter().filter(|name| name.len() > 3);
    whole.or_else(|| long.into_iter().find_map(|name| value(&|key| key.ends_with(name))))
}

fn flatten(key: String, value: &Value, leaves: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                let name = name.chars().filter(char::is_ascii_alphanumeric);
                let name: String = name.map(|letter| letter.to_ascii_lowercase()).collect();
                flatten(format!("{key}{name}"), value, leaves);
            }
        }
        // A header may have several values; the first one counts.
        Value::Array(values) => {
            values.first().into_iter().for_each(|value| flatten(key.clone(), value, leaves))
        }
        Value::String(text) => leaves.push((key, text.clone())),
        Value::Number(number) => leaves.push((key, number.to_string())),
        Value::Null | Value::Bool(_) => {}
    }
}
