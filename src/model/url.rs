//! Web addresses in facts and settings.

use crate::finding::{Located, Report};

/// Checks a web address of facts or settings; reports `bad-value` and returns `None` if it is invalid.
pub fn read_url(url: Located<String>, report: &mut Report) -> Option<String> {
    let is_web = url.value.starts_with("https://") || url.value.starts_with("http://");
    if is_web && !url.value.contains(char::is_whitespace) {
        return Some(url.value);
    }
    report
        .error("bad-value", &url.location, format!("invalid web address: `{}`", url.value))
        .help("write the whole address: `https://…`");
    None
}

/// Checks `base_url`; reports `bad-value` and returns `None` if it is invalid.
pub fn read_base_url(url: &Located<String>, report: &mut Report) -> Option<String> {
    if !is_base_url(&url.value) {
        report
            .error(
                "bad-value",
                &url.location,
                format!("invalid address of a site: `{}`", url.value),
            )
            .help("write the whole address: `base_url: https://example.org/campaign/`");
        return None;
    }
    Some(with_slash(&url.value))
}

/// Returns `true` if every address of a site can start with this: a scheme and a host, optionally folders.
pub fn is_base_url(url: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme));
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"?#&\"'<>\\{}".contains(c);
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(plain))
}

/// Returns the address with a slash at its end.
pub fn with_slash(url: &str) -> String {
    if url.ends_with('/') { url.to_owned() } else { format!("{url}/") }
}
