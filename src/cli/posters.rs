//! `fener posters`: draws sheets, lists paper to take down, and counts scans.

mod draw;
mod files;
mod final_print;
mod merge;
mod pdf;
mod recall;
mod scans;

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::CliError;

/// Draw posters, list those to take down, count scans
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "Example:\n  fener posters\n  fener posters 704 --pdf --bleed --final\n  \
                  fener posters recall\n  fener posters merge\n  fener posters scans access.log access.log.1.gz")]
pub struct Posters {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    draw: draw::Draw,
}

#[derive(Subcommand)]
enum Command {
    Recall(recall::Recall),
    Merge(merge::Merge),
    Scans(scans::Scans),
}

impl Posters {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        match self.command {
            None => self.draw.run(root),
            Some(Command::Recall(recall)) => recall.run(root),
            Some(Command::Merge(merge)) => merge.run(root),
            Some(Command::Scans(scans)) => scans.run(root),
        }
    }
}
