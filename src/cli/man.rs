//! `fener man`: writes the manual pages, for those who make packages.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Command};

use super::CliError;

/// Write the manual pages of all commands
#[derive(Args)]
#[command(after_help = "Example:\n  fener man share/man/man1")]
pub struct Man {
    /// Folder to write them into
    dir: PathBuf,
}

impl Man {
    /// Writes `fener.1`, `fener-build.1` and so on. `fener` is the whole command line.
    pub fn run(self, fener: Command) -> Result<ExitCode, CliError> {
        let fener = fener.version(env!("CARGO_PKG_VERSION"));
        let written = std::fs::create_dir_all(&self.dir)
            .and_then(|()| clap_mangen::generate_to(fener, &self.dir));
        written.map_err(|error| {
            let message = format!("{} cannot be written: {error}", self.dir.display());
            CliError::new(message, "choose a folder of your own")
        })?;
        Ok(ExitCode::SUCCESS)
    }
}
