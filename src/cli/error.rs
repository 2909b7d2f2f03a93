//! The error of a command.

use crate::finding::Report;
use crate::write::WriteError;

/// An I/O error or a wrong use of a command, with one way to fix it.
pub struct CliError {
    pub message: String,
    pub help: String,
}

impl From<WriteError> for CliError {
    fn from(error: WriteError) -> CliError {
        CliError::new(error.to_string(), error.help())
    }
}

impl CliError {
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError { message: message.into(), help: help.into() }
    }

    /// The first finding of a campaign that cannot be read at all.
    pub fn of(report: &Report) -> CliError {
        match report.sorted().first() {
            Some(finding) => CliError::new(&finding.message, &finding.help),
            None => CliError::invalid_settings(),
        }
    }

    /// The error of a campaign whose settings cannot be read; its findings are printed before.
    pub fn invalid_settings() -> CliError {
        CliError::new("invalid settings", "correct fener.yaml first")
    }
}
