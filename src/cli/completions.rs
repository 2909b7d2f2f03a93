//! `fener completions`: prints the script with which a shell completes commands and options.

use std::process::ExitCode;

use clap::{Args, Command};
use clap_complete::Shell;

use super::{CliError, print};

/// Print the script with which a shell completes commands
#[derive(Args)]
#[command(
    after_help = "Examples:\n  fener completions bash > ~/.local/share/bash-completion/completions/fener\n  fener completions zsh > ~/.zfunc/_fener\n  fener completions fish > ~/.config/fish/completions/fener.fish\n  fener completions powershell >> $PROFILE"
)]
pub struct Completions {
    /// Shell to complete for
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// `fener` is the whole command line.
    pub fn run(self, mut fener: Command) -> Result<ExitCode, CliError> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut fener, "fener", &mut script);
        print::stdout(String::from_utf8_lossy(&script).trim_end());
        Ok(ExitCode::SUCCESS)
    }
}
