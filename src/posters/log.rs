//! One line of a host's access log, as far as counting needs it.
//!
//! Common and combined log format (Apache's mod_log_config, and nginx's `combined`). The address of
//! whoever asked is never looked at. A last quoted field, where a host adds `Accept-Language`, gives
//! the language.

use crate::model::Date;

/// One request that was answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Request<'a> {
    /// Without a query.
    pub path: &'a str,
    pub day: Date,
    /// The browser's name of itself; `None` in the common format.
    pub agent: Option<&'a str>,
    /// What follows the agent, such as `sq,en;q=0.8`.
    pub languages: Option<&'a str>,
}

/// A page that was asked for with GET and given; `None` for every other line.
pub fn read(line: &[u8]) -> Option<Request<'_>> {
    let line = std::str::from_utf8(line).ok()?;
    let (before, rest) = line.split_once("] \"GET ")?;
    let (asked, rest) = rest.split_once('"')?;
    let path = asked.split([' ', '?', '#']).next()?;
    let status = rest.trim_start().split(' ').next()?;
    if !matches!(status, "200" | "206" | "304") {
        return None;
    }
    let day = day(before.rsplit_once('[')?.1)?;
    let mut quoted = rest.split('"').skip(1).step_by(2);
    let _referrer = quoted.next();
    Some(Request { path, day, agent: quoted.next(), languages: quoted.next() })
}

/// `22/Nov/2026:13:55:36 +0100`
fn day(time: &str) -> Option<Date> {
    let mut parts = time.split([':', '/']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|name| *name == month)? + 1;
    format!("{year}-{month:02}-{day:0>2}").parse().ok()
}

/// Words by which programs that are no readers name themselves: search engines, monitors, and the
/// messengers that fetch a preview of every address somebody sends.
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

/// Whether a program asked, not a reader. A browser always names itself.
pub fn is_robot(agent: &str) -> bool {
    let agent = agent.to_ascii_lowercase();
    agent.is_empty() || agent == "-" || ROBOTS.iter().any(|word| agent.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_count() {
        let common = b"10.0.0.1 - - [02/Nov/2026:13:55:36 +0100] \"GET /704/?x HTTP/1.1\" 200 2326";
        let request = read(common).expect("a request");
        assert_eq!((request.path, request.agent), ("/704/", None));
        assert_eq!(request.day.to_string(), "2026-11-02");
        let combined = b"::1 - - [02/Nov/2026:13:55:36 +0100] \"GET /704/ HTTP/2\" 304 0 \"-\" \"Mozilla/5.0 (Linux)\" \"sq,en;q=0.5\"";
        let request = read(combined).expect("a request");
        assert_eq!(request.agent, Some("Mozilla/5.0 (Linux)"));
        assert_eq!(request.languages, Some("sq,en;q=0.5"));
        for other in [
            &b"::1 - - [02/Nov/2026:13:55:36 +0100] \"HEAD /704/ HTTP/2\" 200 0"[..],
            b"::1 - - [02/Nov/2026:13:55:36 +0100] \"GET /704 HTTP/2\" 301 0",
            b"::1 - - [32/Nov/2026:13:55:36 +0100] \"GET /704/ HTTP/2\" 200 0",
            b"\xff\xfe",
            b"",
        ] {
            assert_eq!(read(other), None);
        }
    }

    #[test]
    fn robots_are_known_by_name() {
        assert!(is_robot("Mozilla/5.0 (compatible; Googlebot/2.1)"));
        assert!(is_robot("WhatsApp/2.23.20.0 A") && is_robot("-"));
        assert!(!is_robot("Mozilla/5.0 (Linux; Android 12) Chrome/120.0 Mobile Safari/537.36"));
    }
}
