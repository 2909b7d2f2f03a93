//! What `status` found out the last time, so that only folders that changed since are read again.
//!
//! A text file of the tool's own: whatever does not read as one counts as nothing known.

use std::collections::HashMap;
use std::fmt::Write;

use super::status::{Row, State};

/// Another version may count differently.
const HEAD: &str = concat!("fener ", env!("CARGO_PKG_VERSION"), ", status in languages: ");

/// Rows by folder, each with the mark of the folder that it was made from.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// How many states each row has.
    languages: usize,
    rows: HashMap<String, (u64, Row)>,
}

impl Ledger {
    /// Reads a ledger that [`text`] wrote in this version of Fener.
    pub fn read(written: &str) -> Ledger {
        let mut lines = written.lines();
        let head = lines.next().and_then(|line| line.strip_prefix(HEAD));
        let Some(languages) = head.and_then(|count| count.parse().ok()) else {
            return Ledger::default();
        };
        let entries = lines.filter_map(|line| entry(line, languages));
        let rows = entries.map(|(mark, row)| (row.folder.clone(), (mark, row))).collect();
        Ledger { languages, rows }
    }

    /// Whether nothing is known, or just so many languages.
    pub fn fits(&self, languages: usize) -> bool {
        self.rows.is_empty() || self.languages == languages
    }

    /// What is known of a folder that still has this mark.
    pub fn row(&self, folder: &str, mark: u64) -> Option<&Row> {
        self.rows.get(folder).filter(|(known, _)| *known == mark).map(|(_, row)| row)
    }
}

/// Writes rows down, each with the mark of its folder.
pub fn text<'r>(languages: usize, rows: impl Iterator<Item = (u64, &'r Row)>) -> String {
    let mut text = format!("{HEAD}{languages}\n");
    for (mark, Row { folder, states }) in rows {
        if !folder.contains(['\t', '\n', '\r']) {
            // Writing into a string cannot fail.
            let _ = write!(text, "{mark:016x}\t{folder}\t");
            states.iter().for_each(|state| push(&mut text, *state));
            text.push('\n');
        }
    }
    text
}

fn push(text: &mut String, state: State) {
    match state {
        State::Source => text.push('='),
        State::Complete => text.push('+'),
        State::Unstamped => text.push('?'),
        State::Machine => text.push('m'),
        State::Missing => text.push('.'),
        State::Drifted { blocks, of, critical } => {
            let sign = if critical { '!' } else { '~' };
            let _ = write!(text, "{sign}{blocks}/{of};");
        }
    }
}

fn entry(line: &str, languages: usize) -> Option<(u64, Row)> {
    let (mark, rest) = line.split_once('\t')?;
    let (folder, mut written) = rest.split_once('\t')?;
    let mut states = Vec::with_capacity(languages);
    while let Some(sign) = written.chars().next() {
        written = &written[sign.len_utf8()..];
        states.push(match sign {
            '=' => State::Source,
            '+' => State::Complete,
            '?' => State::Unstamped,
            'm' => State::Machine,
            '.' => State::Missing,
            '~' | '!' => {
                let (counts, after) = written.split_once(';')?;
                let (blocks, of) = counts.split_once('/')?;
                written = after;
                State::Drifted {
                    blocks: blocks.parse().ok()?,
                    of: of.parse().ok()?,
                    critical: sign == '!',
                }
            }
            _ => return None,
        });
    }
    let row = Row { folder: folder.to_owned(), states };
    (row.states.len() == languages).then_some((u64::from_str_radix(mark, 16).ok()?, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Row {
        let drifted = |critical| State::Drifted { blocks: 3, of: 12, critical };
        let states = vec![
            State::Source,
            State::Complete,
            drifted(true),
            State::Unstamped,
            drifted(false),
            State::Machine,
            State::Missing,
        ];
        Row { folder: "guides/job".to_owned(), states }
    }

    #[test]
    fn what_was_written_reads_the_same() {
        let ledger = Ledger::read(&text(7, [(7, &row())].into_iter()));
        assert_eq!(ledger.row("guides/job", 7), Some(&row()));
        assert_eq!(ledger.row("guides/job", 8), None);
        assert_eq!(ledger.row("guides", 7), None);
        assert!(ledger.fits(7) && !ledger.fits(6));
    }

    #[test]
    fn what_is_damaged_is_not_known() {
        let written = text(7, [(7, &row())].into_iter());
        for end in 0..written.len() - 1 {
            assert_eq!(Ledger::read(&written[..end]).row("guides/job", 7), None, "{end}");
        }
        assert!(Ledger::read("").fits(7));
    }
}
