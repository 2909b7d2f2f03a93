//! `fener posters scans`: how often each poster was scanned, from the host's own logs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::cli::Failure;

/// Count scans by poster, week and language
#[derive(Args)]
#[command(after_help = "Example:\n  fener posters scans access.log access.log.1.gz")]
pub struct Scans {
    /// Access logs in the common or combined format, also gzipped
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Scans {
    pub fn run(self, _root: &Path) -> Result<ExitCode, Failure> {
        let _ = self.files;
        Ok(ExitCode::SUCCESS)
    }
}
