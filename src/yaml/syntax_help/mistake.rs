//! A mistake in YAML, and the trial of its fix: the parser reads further with it.

use granit_parser::Parser;

/// A mistake: its place, counted from 0 for lines and from 1 for columns, and its finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    pub line: usize,
    pub column: u32,
    pub message: &'static str,
    pub help: String,
}

/// Returns `true` if the parser reads further than `stop` with another line in the place of line `at`.
pub(super) fn gets_further(lines: &[&str], stop: usize, at: usize, fixed: &str) -> bool {
    let mut all = lines.to_vec();
    all[at] = fixed;
    stop_line(&all.join("\n")).is_none_or(|line| line > stop)
}

/// The line at which a parser stops, counted from 0; `None` for valid YAML.
pub(super) fn stop_line(text: &str) -> Option<usize> {
    let mut steps = Parser::new_from_str(text);
    steps.find_map(|step| step.err().map(|error| error.marker().line().saturating_sub(1)))
}

/// The help that shows a line, if that is valid and short, or else the rule alone.
pub(super) fn shown(rule: &str, line: &str) -> String {
    const MAX_CHARS: usize = 200;
    match line.chars().nth(MAX_CHARS).is_none() && stop_line(line).is_none() {
        true => format!("{rule}: `{line}`"),
        false => rule.to_owned(),
    }
}

/// The column of a byte, counted from 1 in characters.
pub(super) fn column(line: &str, at: usize) -> u32 {
    u32::try_from(line[..at].chars().count()).unwrap_or(u32::MAX).saturating_add(1)
}
