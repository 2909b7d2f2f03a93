//! `fener translate`: stamps, files to translate into, what has changed, and PO files.

mod diff;
mod exchanged;
mod new;
mod po;
mod stamp;
mod workspace;

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::CliError;

/// Keep translations true to their source
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener translate new guides/job-abroad ar\n  fener translate stamp guides/job-abroad ar\n  fener translate export ar --out ar.po"
)]
pub struct Translate {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    Stamp(stamp::Stamp),
    New(new::New),
    Diff(diff::Diff),
    Export(po::Export),
    Import(po::Import),
}

impl Translate {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        match self.task {
            Task::Stamp(task) => task.run(root),
            Task::New(task) => task.run(root),
            Task::Diff(task) => task.run(root),
            Task::Export(task) => task.run(root),
            Task::Import(task) => task.run(root),
        }
    }
}
