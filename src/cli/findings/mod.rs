//! Prints findings: for people, as JSON, and as workflow commands of GitHub Actions.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is for this folder alone")]

mod github;
mod human;
mod json;
mod plain;

use std::io::Write;
use std::path::Path;

use crate::finding::{Report, Severity, counted};
use crate::read;

pub use json::JsonReport;

use super::CliError;
use super::print::{self, note_failure, stdout};

/// The output format of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Text with the source line and one way to fix it
    Human,
    /// One JSON object
    Json,
    /// Workflow commands of GitHub Actions
    Github,
}

/// Prints all findings, ordered by file: text to stderr, the other formats to stdout.
pub fn report(root: &Path, report: &Report, format: Format) {
    let findings = report.sorted();
    match format {
        // Drops the colours where they are not wanted (`NO_COLOR`, no terminal); old consoles of Windows get theirs.
        Format::Human => {
            let text = human::all(root, findings);
            note_failure(anstream::stderr().write_all(text.as_bytes()));
        }
        Format::Json => print::json(&JsonReport::of(report, None)),
        Format::Github => findings.iter().for_each(|finding| stdout(&github::command(finding))),
    }
}

/// Prints the findings about files that could not be read. Returns `true` if there are any: what was read is incomplete.
pub fn unread(root: &Path, all: &Report) -> bool {
    let mut unread = Report::new();
    let found = all.sorted().into_iter().filter(|finding| read::UNREAD.contains(&finding.code));
    found.cloned().for_each(|finding| unread.push(finding));
    report(root, &unread, Format::Human);
    unread.blocks(false)
}

/// Prints the findings of settings that cannot be read, and returns the error of the command; it is the finding itself where
/// there is no campaign.
pub fn settings_error(root: &Path, found: &Report) -> CliError {
    if read::is_campaign(root) {
        report(root, found, Format::Human);
        return CliError::finding("invalid settings", "correct fener.yaml first");
    }
    let first = found.sorted().into_iter().next();
    let (message, help) = first.map_or(("", ""), |first| (&first.message, &first.help));
    CliError::finding(message, help)
}

/// The number of findings of each severity, such as "1 error, 2 warnings".
pub fn summary(report: &Report) -> String {
    let severities =
        [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Notice, "notice")];
    let counts = severities.map(|(severity, noun)| (report.count(severity), noun));
    let parts = counts.into_iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts.map(|(count, noun)| counted(count, noun)).collect();
    if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
}

#[cfg(test)]
mod tests {
    use annotate_snippets::Renderer;

    use super::*;
    use crate::finding::Location;

    #[test]
    fn names_of_files_stay_in_their_line() {
        let mut report = Report::new();
        let location = Location::file("content/a\n::error::b\u{1b}[2J/\u{202e}x.md");
        report
            .error("x", &location, "`a\r\n::stop-commands::c` is not read")
            .help("rename `\u{9b}a`\u{2028}b\u{202e}c\u{2066}\u{200b}\u{e0061}");
        let line = human::letters("a\u{1b}[2J");
        for text in [
            human::one(report.sorted()[0], None, &Renderer::plain()),
            human::one(report.sorted()[0], Some(&line), &Renderer::plain()),
            github::command(report.sorted()[0]),
        ] {
            let is_command = |line: &str| line.trim_start().starts_with("::");
            assert!(text.lines().skip(1).all(|line| !is_command(line)), "{text}");
            assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
            assert!(!text.contains(['\u{202e}', '\u{2066}', '\u{200b}', '\u{e0061}']), "{text:?}");
            assert!(text.contains("content/a\\u{a}") && text.contains("/\\u{202e}x.md"), "{text}");
        }
    }
}
