//! One line of a host's access log: the fields that counting needs.
//!
//! The formats are the common and the combined one (Apache's mod_log_config, and nginx's `combined`). The
//! client's address is never read. The language comes from a last quoted field, if a host adds
//! `Accept-Language`.

use crate::model::Date;

/// One answered request.
#[derive(Debug, PartialEq, Eq)]
pub struct Request<'a> {
    /// The path without its query.
    pub path: &'a str,
    pub day: Date,
    /// The `User-Agent`; `None` in the common format.
    pub agent: Option<&'a str>,
    /// The field behind the agent, such as `sq,en;q=0.8`.
    pub languages: Option<&'a str>,
}

/// Parses the line of a successful GET request; `None` for every other line.
pub fn parse(line: &[u8]) -> Option<Request<'_>> {
    let line = std::str::from_utf8(line).ok()?;
    let (before, rest) = line.split_once("] \"GET ")?;
    let (target, rest) = rest.split_once('"')?;
    let path = target.split([' ', '?', '#']).next()?;
    let status = rest.trim_start().split(' ').next()?;
    if !matches!(status, "200" | "206" | "304") {
        return None;
    }
    let day = day(before.rsplit_once('[')?.1)?;
    let mut quoted = rest.split('"').skip(1).step_by(2);
    let _referrer = quoted.next();
    Some(Request { path, day, agent: quoted.next(), languages: quoted.next() })
}

/// Parses the day of `22/Nov/2026:13:55:36 +0100`.
fn day(time: &str) -> Option<Date> {
    let mut parts = time.split([':', '/']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|name| *name == month)? + 1;
    format!("{year}-{month:02}-{day:0>2}").parse().ok()
}

/// Parts of the names of programs that are not readers: search engines, monitors, and messengers, which fetch a
/// preview of every address that is sent.
const ROBOTS: &[&str] = &[
    "bot",
    "crawl",
    "spider",
    "slurp",
    "preview",
    "facebookexternalhit",
    "whatsapp",
    "telegram",
    "viber",
    "skype",
    "slack",
    "discord",
    "embed",
    "curl",
    "wget",
    "python",
    "go-http",
    "java/",
    "okhttp",
    "axios",
    "headless",
    "lighthouse",
    "monitor",
    "uptime",
    "pingdom",
    "scan",
    "fetch",
    "validator",
    "archiv",
    "http-client",
    "libwww",
    "perl",
    "ruby",
    "node",
];

/// Returns true for the agent of a program that is not a reader. A browser always names itself.
pub fn is_robot(agent: &str) -> bool {
    let agent = agent.to_ascii_lowercase();
    agent.is_empty() || agent == "-" || ROBOTS.iter().any(|word| agent.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn successful_requests_are_parsed() {
        let common = b"10.0.0.1 - - [02/Nov/2026:13:55:36 +0100] \"GET /704/?x HTTP/1.1\" 200 2326";
        let request = parse(common).expect("a request");
        assert_eq!((request.path, request.agent), ("/704/", None));
        assert_eq!(request.day.to_string(), "2026-11-02");
        let combined = b"::1 - - [02/Nov/2026:13:55:36 +0100] \"GET /704/ HTTP/2\" 304 0 \"-\" \"Mozilla/5.0 (Linux)\" \"sq,en;q=0.5\"";
        let request = parse(combined).expect("a request");
        assert_eq!(request.agent, Some("Mozilla/5.0 (Linux)"));
        assert_eq!(request.languages, Some("sq,en;q=0.5"));
        for other in [
            &b"::1 - - [02/Nov/2026:13:55:36 +0100] \"HEAD /704/ HTTP/2\" 200 0"[..],
            b"::1 - - [02/Nov/2026:13:55:36 +0100] \"GET /704 HTTP/2\" 301 0",
            b"::1 - - [32/Nov/2026:13:55:36 +0100] \"GET /704/ HTTP/2\" 200 0",
            b"\xff\xfe",
            b"",
        ] {
            assert_eq!(parse(other), None);
        }
    }

    #[test]
    fn robots_are_recognised_by_name() {
        assert!(is_robot("Mozilla/5.0 (compatible; Googlebot/2.1)"));
        assert!(is_robot("WhatsApp/2.23.20.0 A") && is_robot("-"));
        assert!(!is_robot("Mozilla/5.0 (Linux; Android 12) Chrome/120.0 Mobile Safari/537.36"));
    }
}
