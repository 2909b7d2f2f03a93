//! The fields of a request that every format has, and how each is read.

use crate::model::Date;
use crate::model::route::address::unescaped;

/// One page that a reader asked for and got.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// The path with its percent escapes decoded, without host and query.
    pub path: String,
    /// The day in the time zone of the log.
    pub day: Date,
    /// The user agent; `None` if the format has none.
    pub agent: Option<String>,
    /// The `Accept-Language` header, such as `sq,en;q=0.8`, where the host logs it.
    pub languages: Option<String>,
}

/// The meaning of a line of a log.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// A page that was asked for with GET and sent.
    Page(Request),
    /// A request that does not count: another method, an error, a redirect.
    Other,
    /// A blank line, or a directive such as `#Fields:`.
    Directive,
    /// No known format.
    Unknown,
}

/// The fields that every format has, as text.
#[derive(Debug, Default)]
pub(super) struct Fields<'a> {
    pub method: &'a str,
    /// As requested: perhaps a whole address, perhaps with a query.
    pub target: &'a str,
    pub status: &'a str,
    /// `None` if the time is in no known form.
    pub day: Option<Date>,
    pub agent: Option<String>,
    pub languages: Option<&'a str>,
}

impl Fields<'_> {
    /// Returns what the line is.
    pub fn line(&self) -> Line {
        let is_status = self.status.len() == 3 && self.status.bytes().all(|b| b.is_ascii_digit());
        let is_method =
            !self.method.is_empty() && self.method.bytes().all(|b| b.is_ascii_alphabetic());
        let Some(day) = self.day else { return Line::Unknown };
        if !is_status || !is_method || self.target.is_empty() {
            return Line::Unknown;
        }
        if !self.method.eq_ignore_ascii_case("GET") || !matches!(self.status, "200" | "206" | "304")
        {
            return Line::Other;
        }
        let path = path_of(self.target);
        let path = unescaped(path).unwrap_or_else(|| path.to_owned());
        let languages = self.languages.filter(|text| is_accept_language(text)).map(str::to_owned);
        Line::Page(Request { path, day, agent: self.agent.clone(), languages })
    }
}

/// The path of a request's target (RFC 9112, 3.2): without scheme and host, query and fragment.
fn path_of(target: &str) -> &str {
    let below_host = match target.split_once("://") {
        Some((scheme, rest)) if scheme.bytes().all(|b| b.is_ascii_alphabetic()) => {
            rest.find('/').map_or("/", |slash| &rest[slash..])
        }
        _ => target,
    };
    below_host.split(['?', '#']).next().unwrap_or_default()
}

/// Reads the day of a time: ISO 8601, `22/Nov/2026:13:55:36 +0100`, `2026/11/22 13:55:36`, or seconds since 1970.
pub(super) fn day(time: &str) -> Option<Date> {
    let time = time.trim_matches(['[', ']', '"', ' ']);
    let head = time.get(..10)?;
    if let Ok(date) = head.parse().or_else(|()| head.replace('/', "-").parse()) {
        return Some(date);
    }
    if let Some(date) = day_with_month_name(time) {
        return Some(date);
    }
    epoch_day(time.parse().ok()?)
}

/// `22/Nov/2026:13:55:36 +0100`
fn day_with_month_name(time: &str) -> Option<Date> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = time.split([':', '/', ' ']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(month))? + 1;
    format!("{year}-{month:02}-{day:0>2}").parse().ok()
}

/// The day in UTC of a time since 1970, in seconds, milliseconds, microseconds or nanoseconds.
fn epoch_day(time: f64) -> Option<Date> {
    // Each unit is a thousand times the next; 1e11 seconds are the year 5138, 1e11 milliseconds are 1973.
    let seconds = match time {
        time if time < 1e8 => return None,
        time if time < 1e11 => time,
        time if time < 1e14 => time / 1e3,
        time if time < 1e17 => time / 1e6,
        time => time / 1e9,
    };
    #[expect(
        clippy::cast_possible_truncation,
        reason = "seconds of this century are whole in an i64"
    )]
    Date::from_epoch(seconds as i64)
}

/// Returns `true` for a header such as `sq-AL,en;q=0.8`, and `false` for addresses, cache states and `-`
/// (RFC 9110, 12.5.4; browsers write the language in small letters).
pub(super) fn is_accept_language(text: &str) -> bool {
    !text.is_empty()
        && text.split(',').all(|range| {
            let tag = range.split(';').next().unwrap_or_default().trim();
            let mut subtags = tag.split('-');
            let primary = subtags.next().unwrap_or_default();
            let is_primary =
                (2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
            let is_subtag = |part: &str| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            };
            tag == "*" || is_primary && subtags.all(is_subtag)
        })
}
