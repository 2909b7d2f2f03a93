//! Scans by poster, week and language, counted from a host's own logs.
//!
//! Nobody is watched: no address is read, none is kept, and counts under ten are not told, because a
//! week in which one person of a village scanned one poster says who. Logs of any size are read line
//! by line.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;

use crate::model::{PageData, PageKind, Site};

use super::log;

/// Counts under this are not told.
pub const LEAST: u64 = 10;
/// Longer lines are no requests of readers; the rest of one is skipped.
const LONGEST: usize = 16 * 1024;
const BUFFER: usize = 256 * 1024;

/// What one count is of. `language` is empty where the log does not say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    pub code: String,
    /// ISO 8601: `2026-W47`.
    pub week: String,
    pub language: String,
}

/// All that was counted.
#[derive(Debug, Default)]
pub struct Scans {
    pub cells: BTreeMap<Cell, u64>,
    pub lines: u64,
    /// Landing pages that a program asked for.
    pub robots: u64,
}

/// What to look for: the codes, where they stand, and the campaign's languages.
pub struct Wanted {
    /// The path of `base_url`: `/campaign/`.
    base: String,
    codes: Vec<String>,
    languages: Vec<String>,
}

impl Wanted {
    /// Every code that was ever built.
    pub fn of(site: &Site) -> Wanted {
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
        Wanted { base: path.to_owned(), codes, languages }
    }

    /// The code of a landing page's path, below the site's own path or at a root that hides it.
    fn code(&self, path: &str) -> Option<&str> {
        let below = path.strip_prefix(&self.base).or_else(|| path.strip_prefix('/'))?;
        let code = below.strip_suffix("/index.html").or_else(|| below.strip_suffix('/'))?;
        let at = self.codes.binary_search_by(|known| known.as_str().cmp(code)).ok()?;
        Some(&self.codes[at])
    }

    /// The first language of a browser that the campaign speaks; else `other`.
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
    /// Counts one log, gzipped or not.
    pub fn count(&mut self, log: impl Read, wanted: &Wanted) -> io::Result<()> {
        let mut log = BufReader::with_capacity(BUFFER, log);
        if log.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
            let plain = MultiGzDecoder::new(log);
            self.lines(BufReader::with_capacity(BUFFER, plain), wanted)
        } else {
            self.lines(log, wanted)
        }
    }

    fn lines(&mut self, mut log: impl BufRead, wanted: &Wanted) -> io::Result<()> {
        let mut line = Vec::with_capacity(LONGEST);
        loop {
            line.clear();
            if log.by_ref().take(LONGEST as u64).read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            self.lines += 1;
            if line.len() == LONGEST && !line.ends_with(b"\n") {
                skip_line(&mut log)?;
                continue;
            }
            // Most lines ask for something else: look no further than the path.
            if might_be_code(&line) {
                self.one(line.trim_ascii_end(), wanted);
            }
        }
    }

    fn one(&mut self, line: &[u8], wanted: &Wanted) {
        let Some(request) = log::read(line) else { return };
        let Some(code) = wanted.code(request.path) else { return };
        if request.agent.is_some_and(log::is_robot) {
            self.robots += 1;
            return;
        }
        let (year, week) = request.day.iso_week();
        let cell = Cell {
            code: code.to_owned(),
            week: format!("{year}-W{week:02}"),
            language: wanted.language(request.languages),
        };
        *self.cells.entry(cell).or_default() += 1;
    }
}

/// Whether the path that is asked for holds a digit after a slash, as every code's page does.
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

    fn wanted() -> Wanted {
        Wanted {
            base: "/campaign/".into(),
            codes: vec!["704".into(), "705".into()],
            languages: vec!["sq".into(), "en".into()],
        }
    }

    fn counted(log: &[u8]) -> Vec<String> {
        let mut scans = Scans::default();
        scans.count(log, &wanted()).expect("memory can be read");
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

    const SAID: [&str; 4] =
        ["704 2026-W47 sq 1", "704 2026-W48 other 1", "705 2026-W48  1", "6 lines, 1 robots"];

    #[test]
    fn scans_are_counted() {
        assert_eq!(counted(LOG.as_bytes()), SAID);
    }

    #[test]
    fn gzipped_logs_and_endless_lines() {
        use std::io::Write;
        let mut zip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        zip.write_all(LOG.as_bytes()).expect("memory");
        assert_eq!(counted(&zip.finish().expect("memory")), SAID);
        let long = format!("{}\n{LOG}", "x".repeat(3 * LONGEST));
        assert_eq!(counted(long.as_bytes())[3], "7 lines, 1 robots");
    }
}
