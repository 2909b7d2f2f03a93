//! Scans by poster, week and language, counted from a host's own logs.
//!
//! No reader is identified: client addresses are not read, and counts under [`MIN_SHOWN`] are not shown, because one
//! scan in one week can identify a person of a small village. Logs of any size are read line by line.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

use crate::model::{PageData, PageKind, Site};

use super::log;

/// The minimum count that is shown.
pub const MIN_SHOWN: u64 = 10;
/// The maximum length of a line in bytes; longer ones are skipped, as no reader sends them.
const MAX_LINE_LEN: usize = 16 * 1024;
const BUFFER_LEN: usize = 256 * 1024;

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
}

/// The paths and languages to count.
pub struct LandingPages {
    /// The path of `base_url`: `/campaign/`.
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
        let posters = site.pages_of(PageKind::Poster).filter_map(|page| match &page.kind {
            PageData::Poster(poster) => Some(poster.code.value.clone()),
            _ => None,
        });
        let old = site.register.entries.iter().map(|entry| entry.code.clone());
        let mut codes: Vec<String> = posters.chain(old).collect();
        codes.sort();
        codes.dedup();
        let languages = site.campaign.languages.iter().map(|(_, l)| l.code.clone()).collect();
        LandingPages { base: path.to_owned(), codes, languages }
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

impl Scans {
    /// Counts one log, plain or gzipped.
    pub fn count(&mut self, log: impl Read, pages: &LandingPages) -> io::Result<()> {
        let mut log = BufReader::with_capacity(BUFFER_LEN, log);
        if log.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
            let plain = MultiGzDecoder::new(log);
            self.lines(BufReader::with_capacity(BUFFER_LEN, plain), pages)
        } else {
            self.lines(log, pages)
        }
    }

    fn lines(&mut self, mut log: impl BufRead, pages: &LandingPages) -> io::Result<()> {
        let mut line = Vec::with_capacity(MAX_LINE_LEN);
        loop {
            line.clear();
            if log.by_ref().take(MAX_LINE_LEN as u64).read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            self.lines += 1;
            if line.len() == MAX_LINE_LEN && !line.ends_with(b"\n") {
                skip_line(&mut log)?;
                continue;
            }
            // A quick look at the path, because most lines are about other files.
            if might_be_code(&line) {
                self.one(line.trim_ascii_end(), pages);
            }
        }
    }

    fn one(&mut self, line: &[u8], pages: &LandingPages) {
        let Some(request) = log::parse(line) else { return };
        let Some(code) = pages.code(request.path) else { return };
        if request.agent.is_some_and(log::is_robot) {
            self.robots += 1;
            return;
        }
        let (year, week) = request.day.iso_week();
        let cell = Cell {
            code: code.to_owned(),
            week: format!("{year}-W{week:02}"),
            language: pages.language(request.languages),
        };
        *self.cells.entry(cell).or_default() += 1;
    }
}

/// Returns true if the requested path has a digit after a slash, as every landing page has.
fn might_be_code(line: &[u8]) -> bool {
    let Some(quote) = line.iter().position(|byte| *byte == b'"') else { return false };
    let path = line[quote..].split(|byte| *byte == b' ').nth(1).unwrap_or_default();
    path.windows(2).any(|pair| pair[0] == b'/' && pair[1].is_ascii_digit())
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
