//! `fener man`: writes the pages for the program `man`, for those who make packages.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, Args, Command};

use super::{CliError, today};

/// Write the pages for the program man, for packages
#[derive(Args)]
#[command(after_help = "Example:\n  fener man share/man/man1")]
pub struct Man {
    /// Folder to write them into
    dir: PathBuf,
}

impl Man {
    /// Writes `fener.1`, `fener-build.1` and so on. `fener` is the whole command line.
    pub fn run(self, fener: Command) -> Result<ExitCode, CliError> {
        let mut fener = fener.version(env!("CARGO_PKG_VERSION")).disable_help_subcommand(true);
        fener.build();
        let date = today()?.to_string();
        let written =
            std::fs::create_dir_all(&self.dir).and_then(|()| write_pages(&fener, &self.dir, &date));
        written.map_err(|error| {
            let message = format!("{} cannot be written: {error}", self.dir.display());
            CliError::new(message, "choose a folder of your own")
        })?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Writes the pages of a command and of those below it.
fn write_pages(command: &Command, dir: &Path, date: &str) -> io::Result<()> {
    for below in command.get_subcommands() {
        write_pages(below, dir, date)?;
    }
    let page = clap_mangen::Man::new(command.clone().override_usage(usage(command)));
    page.date(date).source(concat!("fener ", env!("CARGO_PKG_VERSION"))).generate_to(dir)?;
    Ok(())
}

/// The usage with the value of each option, which clap_mangen leaves out: `fener qr [--out <FILE>] <PAGE>`.
fn usage(command: &Command) -> String {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let is_shown =
        |arg: &&Arg| !arg.is_hide_set() && !["help", "version"].contains(&arg.get_id().as_str());
    let (positionals, options): (Vec<&Arg>, Vec<&Arg>) =
        command.get_arguments().filter(is_shown).partition(|arg| arg.is_positional());
    let mut words = vec![name.to_owned()];
    words.extend(options.into_iter().map(|option| match option.is_required_set() {
        true => option.to_string(),
        false => format!("[{option}]"),
    }));
    words.extend(positionals.into_iter().map(Arg::to_string));
    if command.has_subcommands() {
        words.push(
            if command.is_subcommand_required_set() { "<COMMAND>" } else { "[COMMAND]" }.to_owned(),
        );
    }
    words.join(" ")
}
