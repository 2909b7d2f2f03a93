//! The W3C Extended Log File Format (WD-logfile-960323) of IIS and CloudFront: a `#Fields:` line names the columns.
//!
//! CloudFront separates columns with tabs and writes percent escapes, IIS separates them with spaces and writes `+`
//! for a space inside a column.

use crate::model::route::address::unescaped;

use super::fields::{Fields, day};

/// The places of the columns.
#[derive(Debug)]
pub(super) struct Columns {
    count: usize,
    method: usize,
    target: usize,
    status: usize,
    day: usize,
    agent: Option<usize>,
    languages: Option<usize>,
}

impl Columns {
    /// Reads a `#Fields:` line; `None` for other directives, and without the columns that a request needs.
    pub(super) fn parse(line: &str) -> Option<Columns> {
        let directive = line.strip_prefix('#')?.trim_start();
        let (name, names) = directive.split_once(':')?;
        if !name.trim().eq_ignore_ascii_case("fields") {
            return None;
        }
        let names: Vec<String> = names.split_whitespace().map(str::to_ascii_lowercase).collect();
        let at = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
        Some(Columns {
            count: names.len(),
            method: at(&["cs-method"])?,
            target: at(&["cs-uri-stem", "cs-uri"])?,
            status: at(&["sc-status"])?,
            day: at(&["date", "timestamp"])?,
            agent: at(&["cs(user-agent)", "cs-user-agent"]),
            languages: at(&["cs(accept-language)", "cs-accept-language"]),
        })
    }

    /// Returns the fields of a line; `None` if it has another number of columns.
    pub(super) fn fields<'l>(&self, line: &'l str) -> Option<Fields<'l>> {
        let columns: Vec<&str> = match line.contains('\t') {
            true => line.split('\t').collect(),
            false => line.split_whitespace().collect(),
        };
        if columns.len() != self.count {
            return None;
        }
        Some(Fields {
            method: columns[self.method],
            target: columns[self.target],
            status: columns[self.status],
            day: day(columns[self.day]),
            agent: self.agent.map(|at| plain(columns[at])),
            languages: self.languages.map(|at| columns[at]),
        })
    }
}

/// A value without its escapes; CloudFront escapes some of them twice.
fn plain(value: &str) -> String {
    let spaced = value.replace('+', " ");
    let once = unescaped(&spaced).unwrap_or(spaced);
    unescaped(&once).unwrap_or(once)
}
