//! The error of a command.

/// An error that ends a command with exit code 2: wrong use, or a failure of the system.
pub struct CliError {
    pub message: String,
    /// One way to mend it.
    pub help: String,
}

impl CliError {
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError { message: message.into(), help: help.into() }
    }
}
