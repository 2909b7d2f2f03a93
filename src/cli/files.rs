//! Files that commands write into a campaign's sources.

use std::path::Path;

use crate::write;

use super::CliError;

/// Replaces a file in one step, and creates its parent folders.
pub fn write(path: &Path, content: &str) -> Result<(), CliError> {
    write::replace_file(path, content.as_bytes())
        .map_err(|error| CliError::new(error.to_string(), error.help()))
}
