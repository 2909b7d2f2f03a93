//! Writes to stdout and stderr, and notes a write that fails.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this file owns all printing")]

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::CliError;

/// Writes a line to stdout.
pub fn stdout(line: &str) {
    note_failure(writeln!(std::io::stdout(), "{line}"));
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

/// Writes a file to stdout.
pub fn bytes(bytes: &[u8]) {
    note_failure(std::io::stdout().write_all(bytes));
}

/// Writes a line to stderr.
pub fn stderr(line: &str) {
    note_failure(writeln!(std::io::stderr(), "{line}"));
}

/// Prints an error of the command line to stderr.
pub fn error(error: &CliError) {
    stderr(&format!("error: {}", error.message));
    if !error.help.is_empty() {
        stderr(&format!("help: {}", error.help));
    }
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
            stderr(
                "error: the output could not be written\nhelp: free some disk space, and run the command again",
            );
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
