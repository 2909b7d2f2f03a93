//! Writes to stdout and stderr, and notes a write that fails.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this file owns all printing")]

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use super::CliError;

/// Writes a line to stdout. It may hold names and words of the campaign: what would act on a terminal is escaped.
pub fn stdout(line: &str) {
    text(&escaped(line));
}

/// Writes text of Fener's own to stdout, which may have several lines.
pub fn text(text: &str) {
    note_failure(writeln!(std::io::stdout(), "{text}"));
}

/// Writes a value as JSON to stdout. Signs that act on a terminal are in its strings alone, where JSON has escapes for them.
pub fn json(value: &impl Serialize) {
    // Serialization of strings and numbers cannot fail.
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut plain = String::with_capacity(json.len());
    for letter in json.chars() {
        match acts(letter) && letter != '\n' {
            true => {
                plain.extend(letter.encode_utf16(&mut [0; 2]).iter().map(|n| format!("\\u{n:04x}")))
            }
            false => plain.push(letter),
        }
    }
    text(&plain);
}

/// A line without signs that act on a terminal: they are written as `\u{1b}`.
fn escaped(line: &str) -> Cow<'_, str> {
    if !line.contains(acts) {
        return line.into();
    }
    let mut plain = String::with_capacity(line.len());
    for letter in line.chars() {
        match acts(letter) && letter != '\t' {
            true => plain.extend(letter.escape_unicode()),
            false => plain.push(letter),
        }
    }
    plain.into()
}

/// Returns `true` for controls, for ends of lines, and for marks that turn the letters behind them around.
fn acts(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}')
}

/// The width of the terminal, in columns: that of `COLUMNS` if it is set, as in the texts of `--help`; else 80 where there is
/// no terminal.
pub fn columns() -> usize {
    let named = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    let own = || Some(usize::from(terminal_size::terminal_size()?.0.0));
    named.or_else(own).filter(|columns| *columns > 0).unwrap_or(80)
}

/// Asks a question at the terminal; returns the answer without spaces around it.
///
/// # Errors
/// Fails if stdin cannot be read; `help` says how to do without an answer.
pub fn ask(question: &str, help: &str) -> Result<String, CliError> {
    stderr(question);
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    read.map_err(|error| CliError::new(format!("no answer can be read: {error}"), help))?;
    Ok(answer.trim().to_owned())
}

/// Writes a message of the parser of arguments, which may hold names: without its colours if one of them would act.
pub fn usage(error: &clap::Error) {
    let text = error.render().to_string();
    if text.lines().any(|line| line.contains(acts)) {
        text.lines().for_each(stderr);
    } else {
        note_failure(error.print());
    }
}

/// Writes a file to stdout.
pub fn bytes(bytes: &[u8]) {
    note_failure(std::io::stdout().write_all(bytes));
}

/// Writes a line to stderr, escaped as those of [`stdout`] are.
pub fn stderr(line: &str) {
    note_failure(writeln!(std::io::stderr(), "{}", escaped(line)));
}

/// Prints an error of the command line to stderr.
pub fn error(error: &CliError) {
    stderr(&format!("error: {}", error.message));
    if !error.help.is_empty() {
        stderr(&format!("help: {}", error.help));
    }
}

/// Warns about files of others that stay beside an output folder.
pub fn left(files: &[PathBuf]) {
    const MAX_SHOWN: usize = 5;
    if files.is_empty() {
        return;
    }
    let shown = files.iter().take(MAX_SHOWN).map(|file| file.display().to_string());
    let mut shown: Vec<String> = shown.collect();
    shown.extend((files.len() > MAX_SHOWN).then(|| "…".to_owned()));
    let message = "warning: not made by fener, changed during the build, and not in the new folder";
    stderr(&format!("{message}: {}", shown.join(", ")));
    stderr("help: take over what you need of it, then remove the hidden folder");
}

/// A write to stdout or stderr has failed.
static HAS_FAILED: AtomicBool = AtomicBool::new(false);

/// Notes the error of a write, but not that the reader of a pipe has closed it (`fener check | head`).
pub fn note_failure(outcome: io::Result<()>) {
    if outcome.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe) {
        HAS_FAILED.store(true, Ordering::Relaxed);
    }
}

/// The exit code of the program: 2 if its output is not complete, such as on a full disk.
pub fn exit_code(code: ExitCode) -> ExitCode {
    note_failure(io::stdout().flush());
    match HAS_FAILED.load(Ordering::Relaxed) {
        true => {
            stderr("error: the output could not be written");
            stderr("help: free some disk space, and run the command again");
            ExitCode::from(2)
        }
        false => code,
    }
}

/// Ends a program that would run on, such as the preview, if its output is not complete.
pub fn exit_if_incomplete() {
    if HAS_FAILED.load(Ordering::Relaxed) {
        exit_code(ExitCode::SUCCESS);
        std::process::exit(2);
    }
}

/// A progress bar; hidden if stderr is not a terminal.
pub fn progress() -> ProgressBar {
    let target = if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr_with_hz(10)
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(0), target);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} files") {
        bar.set_style(style);
    }
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_act_on_a_terminal() {
        for (line, expected) in [
            ("guides/job\tok ç 👩\u{200d}⚕️", "guides/job\tok ç 👩\u{200d}⚕️"),
            ("a\u{1b}]0;x\u{7}b", "a\\u{1b}]0;x\\u{7}b"),
            ("a\n::error::b\r", "a\\u{a}::error::b\\u{d}"),
            ("\u{9b}2J\u{7f}\u{202e}", "\\u{9b}2J\\u{7f}\\u{202e}"),
        ] {
            assert_eq!(escaped(line), expected);
        }
    }
}
