//! `fener completions`: prints the script with which a shell completes commands and options.

use std::process::ExitCode;

use clap::{Args, Command};
use clap_complete::Shell;

use super::{CliError, print};

/// Print the script with which a shell completes commands
#[derive(Args)]
#[command(after_help = "\
Examples, each for the file that its shell reads when it starts:
  bash, in ~/.bashrc
    eval \"$(fener completions bash)\"
  zsh, in ~/.zshrc
    autoload -Uz compinit && compinit
    source <(fener completions zsh)
  fish, in ~/.config/fish/config.fish
    fener completions fish | source
  elvish, in ~/.config/elvish/rc.elv
    eval (fener completions elvish | slurp)
  PowerShell, in the file that $PROFILE names
    fener completions powershell | Out-String | Invoke-Expression")]
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
        print::text(String::from_utf8_lossy(&script).trim_end());
        Ok(ExitCode::SUCCESS)
    }
}
