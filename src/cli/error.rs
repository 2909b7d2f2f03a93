//! The error of a command.

use std::io;
use std::path::Path;

use crate::write::WriteError;

/// The reason why a command did not do its work, with one way to fix it.
pub struct CliError {
    pub message: String,
    pub help: String,
    /// 1 if the campaign or a log has to be corrected, 2 for a wrong use and for an I/O error.
    pub exit_code: u8,
}

impl From<WriteError> for CliError {
    fn from(error: WriteError) -> CliError {
        CliError::new(error.to_string(), error.help())
    }
}

impl CliError {
    /// The error of a wrong use, or of the system.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError { message: message.into(), help: help.into(), exit_code: 2 }
    }

    /// The error of a campaign, or of a log, that has to be corrected first.
    pub fn finding(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError { exit_code: 1, ..CliError::new(message, help) }
    }

    /// The error of a file or folder that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error, help: &str) -> CliError {
        let path = path.display();
        let message = match error.kind() {
            io::ErrorKind::NotFound => format!("{path} does not exist"),
            io::ErrorKind::PermissionDenied => format!("no permission to read {path}"),
            io::ErrorKind::IsADirectory => format!("{path} is a folder, not a file"),
            _ => format!("{path} cannot be read: {error}"),
        };
        CliError::new(message, help)
    }
}
