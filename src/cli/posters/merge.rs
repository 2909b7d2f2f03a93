//! `fener posters merge`: joins the versions of the register that two branches wrote.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::cli::{CliError, print};
use crate::finding::{Report, counted};
use crate::model::register::file::SEPARATE;
use crate::posters_lock::{self, MergeError};
use crate::read::{self, TextFile};

/// Join posters.lock after a merge of two branches, with every code and every print of both
#[derive(Args)]
#[command(after_help = "Examples:\n  fener posters merge\n  fener posters merge 1.lock 2.lock")]
pub struct Merge {
    /// Other versions of posters.lock, to join with the one in the campaign's folder
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Merge {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let others: Vec<TextFile> =
            self.files.iter().map(|file| version(file)).collect::<Result<_, _>>()?;
        let register = posters_lock::merge(root, &others).map_err(|error| match error {
            MergeError::Damaged(file) => CliError::finding(
                format!("{file}: no register, or the lines of two that cannot be told apart"),
                SEPARATE,
            ),
            MergeError::Lost(code) => CliError::finding(
                format!("posters.lock has code {code}, and no version has it that you named"),
                "name the versions of all branches that were merged",
            ),
            MergeError::Write(error) => error.into(),
        })?;
        let batches: usize = register.entries.iter().map(|entry| entry.printed.len()).sum();
        print::stdout(&format!(
            "posters.lock: {}, {} of all versions",
            counted(register.entries.len(), "poster"),
            counted(batches, "print")
        ));
        Ok(ExitCode::SUCCESS)
    }
}

fn version(file: &Path) -> Result<TextFile, CliError> {
    let help = "name a version of posters.lock";
    let text = read::text_file(file, &mut Report::new())
        .map_err(|error| CliError::unreadable(file, &error, help))?;
    let text =
        text.ok_or_else(|| CliError::finding(format!("{} is not UTF-8", file.display()), help))?;
    Ok(TextFile { path: file.display().to_string().into(), text, hash: 0 })
}
