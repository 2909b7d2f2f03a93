//! Scans by poster, week and language, counted from a host's own logs.
//!
//! No reader is identified: client addresses are not read, and counts under [`MIN_SHOWN`] are not shown, because one
//! scan in one week can identify a person of a small village. Logs of any size are read line by line.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead, Read};

use crate::access_log::{FORMATS, Line, LogReader, Request, decoded};
use crate::finding::counted;
use crate::model::Site;
use crate::model::route::address::unescaped;
use crate::user_agent::is_robot;

/// The minimum count that is shown.
pub const MIN_SHOWN: u64 = 10;
/// The maximum length of a line in bytes; longer ones are skipped, as no reader sends them.
const MAX_LINE_LEN: usize = 16 * 1024;

/// The key of a count. `language` is empty if the log does not state it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    pub code: String,
    /// The week of ISO 8601: `2026-W47`.
    pub week: String,
    pub language: String,
}

/// The counts of all logs.
#[derive(Debug, Default)]
pub struct Scans {
    pub cells: BTreeMap<Cell, u64>,
    pub lines: u64,
    /// Requests of programs for landing pages.
    pub robots: u64,
    /// Lines that might ask for a landing page and are in no known format.
    pub unknown: u64,
}

/// The paths and languages to count.
pub struct LandingPages {
    /// The path of `base_url` without escapes: `/campaign/`.
    base: String,
    codes: Vec<String>,
    languages: Vec<String>,
}

impl LandingPages {
    /// Returns the landing pages of every code that was ever built.
    pub fn of(site: &Site) -> LandingPages {
        let base = site.campaign.base_url.as_deref().unwrap_or("/");
        let host = base.find("://").map_or(0, |at| at + 3);
        let path = base[host..].find('/').map_or("/", |at| &base[host + at..]);
        let posters = site.poster_pages().map(|(_, poster)| poster.code.value.clone());
        let old = site.register.entries.iter().map(|entry| entry.code.clone());
        let mut codes: Vec<String> = posters.chain(old).collect();
        codes.sort();
        codes.dedup();
        let languages = site.campaign.languages.iter().map(|(_, l)| l.code.clone()).collect();
        let base = unescaped(path).unwrap_or_else(|| path.to_owned());
        LandingPages { base, codes, languages }
    }

    /// Returns the code of a landing page; its path may lack the path of `base_url`, if a proxy removes that.
    fn code(&self, path: &str) -> Option<&str> {
        let below = path.strip_prefix(&self.base).or_else(|| path.strip_prefix('/'))?;
        let code = below.strip_suffix("/index.html").or_else(|| below.strip_suffix('/'))?;
        let at = self.codes.binary_search_by(|known| known.as_str().cmp(code)).ok()?;
        Some(&self.codes[at])
    }

    /// Returns the first language that a browser accepts, if the campaign has it, or else `other`.
    fn language(&self, accepted: Option<&str>) -> String {
        let Some(accepted) = accepted.filter(|text| !matches!(*text, "" | "-")) else {
            return String::new();
        };
        let first = accepted.split([',', ';']).next().unwrap_or_default().trim();
        let primary = first.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let known = self.languages.iter().find(|code| {
            code.eq_ignore_ascii_case(first) || code.split('-').next() == Some(&*primary)
        });
        known.cloned().unwrap_or_else(|| "other".to_owned())
    }
}

/// A log that was not counted.
#[derive(Debug)]
pub enum LogError {
    Io(io::Error),
    /// No line is in a known format; the number of lines.
    UnknownFormat(u64),
}

impl From<io::Error> for LogError {
    fn from(error: io::Error) -> LogError {
        LogError::Io(error)
    }
}

impl fmt::Display for LogError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LogError::Io(error) => error.fmt(f),
            LogError::UnknownFormat(lines) => {
                write!(f, "none of {} is in a known format: {FORMATS}", counted(*lines, "line"))
            }
        }
    }
}

impl Scans {
    /// Counts one log, also gzipped or in UTF-16.
    ///
    /// # Errors
    ///
    /// Fails if the log cannot be read, or if it has lines and none of them is in a known format.
    pub fn count(&mut self, log: impl Read, pages: &LandingPages) -> Result<(), LogError> {
        let mut log = decoded(log)?;
        let mut reader = LogReader::default();
        let mut line = Vec::with_capacity(MAX_LINE_LEN);
        let (mut lines, mut is_known) = (0, false);
        loop {
            line.clear();
            if log.by_ref().take(MAX_LINE_LEN as u64).read_until(b'\n', &mut line)? == 0 {
                break;
            }
            let is_cut = line.len() == MAX_LINE_LEN && !line.ends_with(b"\n");
            if is_cut {
                skip_line(&mut log)?;
            }
            // Most lines ask for something else: once the format is known, look no further than the path.
            if is_known && !line.starts_with(b"#") && !might_be_code(&line) {
                lines += 1;
                continue;
            }
            let text = String::from_utf8_lossy(&line);
            match reader.read(&text) {
                Line::Directive => continue,
                Line::Page(request) => {
                    is_known = true;
                    self.request(&request, pages);
                }
                Line::Other => is_known = true,
                Line::Unknown => self.unknown += u64::from(!is_cut),
            }
            lines += 1;
        }
        self.lines += lines;
        if lines > 0 && !is_known { Err(LogError::UnknownFormat(lines)) } else { Ok(()) }
    }

    fn request(&mut self, request: &Request, pages: &LandingPages) {
        let Some(code) = pages.code(&request.path) else { return };
        if request.agent.as_deref().is_some_and(is_robot) {
            self.robots += 1;
            return;
        }
        let (year, week) = request.day.iso_week();
        let cell = Cell {
            code: code.to_owned(),
            week: format!("{year}-W{week:02}"),
            language: pages.language(request.languages.as_deref()),
        };
        *self.cells.entry(cell).or_default() += 1;
    }
}

/// Returns true if the requested path has a digit after a slash, as every landing page has.
fn might_be_code(line: &[u8]) -> bool {
    // Before the request, the common format has a date with slashes.
    let start = match line.first() {
        Some(b'{') => 0,
        _ => line.iter().position(|byte| *byte == b'"').unwrap_or(0),
    };
    line[start..].windows(2).any(|pair| pair[0] == b'/' && pair[1].is_ascii_digit())
}

fn skip_line(log: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = log.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => {
                log.consume(at + 1);
                return Ok(());
            }
            None => {
                let all = buffer.len();
                log.consume(all);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> LandingPages {
        LandingPages {
            base: "/campaign/".into(),
            codes: vec!["704".into(), "705".into()],
            languages: vec!["sq".into(), "en".into()],
        }
    }

    fn counted(log: &[u8]) -> Vec<String> {
        let mut scans = Scans::default();
        scans.count(log, &pages()).expect("memory can be read");
        let cells = scans.cells.iter();
        let mut said: Vec<String> = cells
            .map(|(cell, n)| format!("{} {} {} {n}", cell.code, cell.week, cell.language))
            .collect();
        said.push(format!("{} lines, {} robots", scans.lines, scans.robots));
        said
    }

    const LOG: &str = "\
1.2.3.4 - - [22/Nov/2026:10:00:00 +0100] \"GET /campaign/704/ HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\" \"sq-AL,en\"
1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /704/index.html HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\" \"ar\"
1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /705/ HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\"
1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /705/ HTTP/1.1\" 200 9 \"-\" \"WhatsApp/2.1\"
1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /706/ HTTP/1.1\" 404 9 \"-\" \"Mozilla/5.0\"
1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /sq/ HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\"
";

    const COUNTS: [&str; 4] =
        ["704 2026-W47 sq 1", "704 2026-W48 other 1", "705 2026-W48  1", "6 lines, 1 robots"];

    #[test]
    fn scans_are_counted() {
        assert_eq!(counted(LOG.as_bytes()), COUNTS);
    }

    /// A format that is not known is never an empty table.
    #[test]
    fn logs_in_no_known_format() {
        let check = |log: &str, expected: &str| {
            let said = match Scans::default().count(log.as_bytes(), &pages()) {
                Ok(()) => "counted".to_owned(),
                Err(error) => error.to_string(),
            };
            assert!(said.starts_with(expected), "{log}: {said}");
        };
        check("a\nb\n\n", "none of 2 lines is in a known format: Apache and nginx");
        check("Nov 22 10:00:00 host sshd[1]: /704/", "none of 1 line is");
        check("date,path\n2026-11-22,/704/\n", "none of 2 lines is");
        check("{\"a\": 1}\n", "none of 1 line is");
        check("#Fields: date time\n2026-11-22 10:00:00\n", "none of 1 line is");
        check("", "counted");
        check("\n", "counted");
        check("x\n1.2.3.4 - - [22/Nov/2026:10:00:00 +0100] \"GET / HTTP/1.1\" 200 9\n", "counted");
    }

    #[test]
    fn gzipped_logs_and_endless_lines() {
        use std::io::Write;
        let mut zip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        zip.write_all(LOG.as_bytes()).expect("memory");
        assert_eq!(counted(&zip.finish().expect("memory")), COUNTS);
        let long = format!("{}\n{LOG}", "x".repeat(3 * MAX_LINE_LEN));
        assert_eq!(counted(long.as_bytes())[3], "7 lines, 1 robots");
    }
}
