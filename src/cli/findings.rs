//! Prints findings: for people, as JSON, and as workflow commands of GitHub Actions.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is for this folder alone")]

use std::cmp::Reverse;
use std::io::Write;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::finding::{Finding, Location, Report, Severity, counted};
use crate::read;

use super::CliError;
use super::print::{note_failure, stdout};

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
        Format::Human => {
            let renderer = Renderer::styled();
            let mut text = String::new();
            // Errors come last, where a terminal stops scrolling. Findings of one severity stay ordered by file,
            // so a file is read once for each severity.
            let mut findings = findings;
            findings.sort_by_key(|finding| Reverse(finding.severity));
            let mut open = ("", Vec::new());
            let mut line: (u32, Option<Vec<char>>) = (0, None);
            for finding in &findings {
                let Location { file, line: number, .. } = &finding.location;
                if *number > 0 && open.0 != &**file {
                    open = (file, read::lines(root, file));
                    line = (0, None);
                }
                // Many findings may be about one long line.
                if line.0 != *number {
                    let found = (*number as usize).checked_sub(1).and_then(|at| open.1.get(at));
                    line = (*number, found.map(|line| letters(line)));
                }
                text.push_str(&human(finding, line.1.as_deref(), &renderer));
                text.push_str("\n\n");
            }
            // Drops the colours where they are not wanted (`NO_COLOR`, no terminal); old consoles of Windows get theirs.
            note_failure(anstream::stderr().write_all(text.as_bytes()));
        }
        Format::Json => {
            let json = JsonReport {
                errors: report.count(Severity::Error),
                findings: findings.iter().map(|finding| JsonFinding::of(finding)).collect(),
                warnings: report.count(Severity::Warning),
            };
            // Serialization of strings and numbers cannot fail.
            stdout(&serde_json::to_string_pretty(&json).unwrap_or_default());
        }
        Format::Github => findings.iter().for_each(|finding| stdout(&github(finding))),
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

/// A finding as text: signs that end a line or steer a terminal, which names of files may hold, are written as `\u{a}`.
/// Without that, a name could be a line of its own, which a build server obeys (`::stop-commands::`).
fn plain(finding: &Finding) -> Finding {
    let escaped = |text: &str| {
        let mut plain = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                    plain.extend(letter.escape_unicode());
                }
                letter => plain.push(letter),
            }
        }
        plain
    };
    let location =
        Location { file: escaped(&finding.location.file).into(), ..finding.location.clone() };
    let (message, help) = (escaped(&finding.message), escaped(&finding.help));
    Finding { location, message, help, ..finding.clone() }
}

fn human(finding: &Finding, line: Option<&[char]>, renderer: &Renderer) -> String {
    let finding = &plain(finding);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Notice => Level::INFO.with_name("notice"),
    };
    let title = level.primary_title(&finding.message).id(finding.code);
    let location = &finding.location;
    let mut shown_column = location.column as usize;
    let group: Group<'_> = match line {
        Some(line) => {
            let (shown, column) = window(line, location.column as usize);
            shown_column = column;
            let snippet = Snippet::source(shown.clone())
                .line_start(location.line as usize)
                .path(&*location.file)
                .annotation(AnnotationKind::Primary.span(caret(&shown, column)));
            title.element(snippet)
        }
        None => title.element(Origin::path(location.to_string())),
    };
    let group = match finding.help.as_str() {
        "" => group,
        help => group.element(Level::HELP.message(help)),
    };
    let text = renderer.render(&[group]);
    if shown_column == location.column as usize {
        return text;
    }
    // The snippet tells the column within the shown part of a long line.
    let shown = Location { column: u32::try_from(shown_column).unwrap_or(0), ..location.clone() };
    text.replacen(&shown.to_string(), &location.to_string(), 1)
}

/// The characters of a line as they are shown.
fn letters(line: &str) -> Vec<char> {
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Returns at most 120 characters of a line around a column, and the column within them, counted from 1.
fn window(letters: &[char], column: usize) -> (String, usize) {
    if letters.len() <= 120 {
        return (letters.iter().collect(), column);
    }
    let from = column.saturating_sub(60).min(letters.len() - 120);
    let shown: String = letters[from..from + 120].iter().collect();
    (format!("…{shown}…"), column.saturating_sub(from) + 1)
}

/// The byte range of the word at a column; of the whole line if the column is 0.
fn caret(line: &str, column: usize) -> std::ops::Range<usize> {
    if column == 0 {
        return 0..line.len();
    }
    let start = line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at);
    let word = line[start..].find(char::is_whitespace).unwrap_or(line.len() - start);
    start..start + word.max(line[start..].chars().next().map_or(0, char::len_utf8))
}

/// All findings as JSON.
#[derive(Serialize)]
struct JsonReport<'f> {
    errors: usize,
    findings: Vec<JsonFinding<'f>>,
    warnings: usize,
}

/// One finding as JSON; line and column are counted from 1.
#[derive(Serialize)]
struct JsonFinding<'f> {
    code: &'f str,
    column: Option<u32>,
    file: &'f str,
    help: &'f str,
    line: Option<u32>,
    message: &'f str,
    severity: &'f str,
}

impl<'f> JsonFinding<'f> {
    fn of(finding: &'f Finding) -> JsonFinding<'f> {
        let Finding { code, severity, location, message, help } = finding;
        let known = |n: u32| (n > 0).then_some(n);
        JsonFinding {
            code,
            column: known(location.column),
            file: &location.file,
            help,
            line: known(location.line),
            message,
            severity: severity.into_str(),
        }
    }
}

/// Returns `::error file=…,line=…::message`, escaped as in GitHub's `toolkit/core/command.ts`.
fn github(finding: &Finding) -> String {
    let finding = &plain(finding);
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Notice => "notice",
    };
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let mut location = format!("file={}", property(&finding.location.file));
    if finding.location.line > 0 {
        location.push_str(&format!(",line={}", finding.location.line));
    }
    if finding.location.column > 0 {
        location.push_str(&format!(",col={}", finding.location.column));
    }
    let message = if finding.help.is_empty() {
        finding.message.clone()
    } else {
        format!("{} ({})", finding.message, finding.help)
    };
    format!("::{level} {location},title={}::{}", property(finding.code), data(&message))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_column_of_any_line_has_a_caret(line in "\\PC{0,300}", column in 0..400_usize) {
            let (shown, column) = window(&letters(&line), column);
            let range = caret(&shown, column);
            prop_assert!(shown.chars().count() <= 122);
            prop_assert!(shown.get(range).is_some());
        }
    }

    #[test]
    fn names_of_files_stay_in_their_line() {
        let mut report = Report::new();
        let location = Location::file("content/a\n::error::b\u{1b}[2J/x.md");
        report
            .error("x", &location, "`a\r\n::stop-commands::c` is not read")
            .help("rename `\u{9b}a`\u{2028}b");
        let line = letters("a\u{1b}[2J");
        for text in [
            human(report.sorted()[0], None, &Renderer::plain()),
            human(report.sorted()[0], Some(&line), &Renderer::plain()),
            github(report.sorted()[0]),
        ] {
            let is_command = |line: &str| line.trim_start().starts_with("::");
            assert!(text.lines().skip(1).all(|line| !is_command(line)), "{text}");
            assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
            assert!(text.contains("content/a\\u{a}"), "{text}");
        }
    }

    #[test]
    fn carets_cover_a_word() {
        assert_eq!(caret("ab cd", 4), 3..5);
        assert_eq!(caret("ë[x](y)", 2), 2..8);
        assert_eq!(caret("ab", 0), 0..2);
        assert_eq!(caret("ab", 9), 2..2);
        assert_eq!(caret("", 1), 0..0);
    }

    #[test]
    fn long_lines_are_cut_around_the_column() {
        let (shown, column) = window(&['x'; 500], 400);
        assert_eq!(shown.chars().count(), 122);
        assert_eq!(column, 61);
        // The caret stands below the word, and the column is that of the file, at the start, middle and end of a line.
        for (length, column) in
            [(80, 70), (120, 120), (121, 1), (121, 121), (500, 60), (500, 61), (9_000, 8_999)]
        {
            for letter in ['x', 'ë', '字'] {
                let mut line = vec![letter; length];
                line[column - 1] = '@';
                let (shown, shown_column) = window(&line, column);
                assert_eq!(shown.chars().nth(shown_column - 1), Some('@'), "{length} {column}");
                let mut report = Report::new();
                let location = Location { file: "a.md".into(), line: 4, column: column as u32 };
                report.error("x", &location, "message");
                let text = human(report.sorted()[0], Some(&line), &Renderer::plain());
                assert!(text.contains(&format!("--> a.md:4:{column}\n")), "{text}");
            }
        }
    }
}
