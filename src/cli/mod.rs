//! The command line: one file for each command, and the only code that prints.
//!
//! Exit codes: 0 for success, 1 for findings that block, 2 for wrong use or an I/O error.

mod args;
mod browser;
mod build;
mod check;
mod completions;
mod doctor;
mod error;
mod explain;
mod files;
mod findings;
mod helplines;
mod init;
mod man;
mod new;
mod page_name;
mod posters;
mod print;
mod qr;
mod schema;
mod serve;
mod status;
mod theme;
mod threads;
mod translate;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

pub use findings::Format;

use crate::read;

use args::{BuildArgs, address, day, resolve, today};
use error::CliError;

/// Awareness campaigns in every language, light enough for one bar of signal.
#[derive(Parser)]
#[command(name = "fener", version = env!("FENER_VERSION"), propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Example:\n  fener init my-campaign --country MD --languages ro,ru\n  cd my-campaign\n  fener serve"
)]
struct Arguments {
    /// Folder of the campaign, with fener.yaml
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Init),
    New(new::New),
    Check(check::Check),
    Explain(explain::Explain),
    Build(build::Build),
    Serve(serve::Serve),
    Posters(posters::Posters),
    Qr(qr::Qr),
    Helplines(helplines::Helplines),
    Status(status::Status),
    Schema(schema::Schema),
    Theme(theme::Theme),
    Translate(translate::Translate),
    Doctor(doctor::Doctor),
    Completions(completions::Completions),
    #[command(hide = true)]
    Man(man::Man),
}

/// Parses the arguments and runs the command.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // `--help` and `--version` are errors for clap, too.
            let code = if error.use_stderr() { 2 } else { 0 };
            print::note_failure(error.print());
            return print::exit_code(ExitCode::from(code));
        }
    };
    threads::start();
    let root = &arguments.root;
    let Some(command) = arguments.command else {
        next_commands(root);
        return print::exit_code(ExitCode::SUCCESS);
    };
    let outcome = match command {
        Command::Init(command) => command.run(),
        Command::New(command) => command.run(root),
        Command::Check(command) => command.run(root),
        Command::Explain(command) => command.run(),
        Command::Build(command) => command.run(root),
        Command::Serve(command) => command.run(root),
        Command::Posters(command) => command.run(root),
        Command::Qr(command) => command.run(root),
        Command::Helplines(command) => command.run(root),
        Command::Status(command) => command.run(root),
        Command::Schema(command) => command.run(root),
        Command::Theme(command) => command.run(root),
        Command::Translate(command) => command.run(root),
        Command::Doctor(command) => command.run(root),
        Command::Completions(command) => command.run(Arguments::command()),
        Command::Man(command) => command.run(Arguments::command()),
    };
    print::exit_code(outcome.unwrap_or_else(|error| {
        print::error(&error);
        ExitCode::from(2)
    }))
}

/// Prints three commands to go on with, for `fener` alone.
fn next_commands(root: &Path) {
    let commands: [(&str, &str); 3] = match read::is_campaign(root) {
        true => [
            ("fener serve", "shows the site while you write"),
            ("fener check", "lists all that should not be published"),
            ("fener build", "writes the site into public/"),
        ],
        false => [
            ("fener init my-campaign --country MD --languages ro,ru", "starts a campaign"),
            ("cd my-campaign", "goes into its folder"),
            ("fener serve", "shows the site while you write"),
        ],
    };
    let width = commands.iter().map(|(command, _)| command.len()).max().unwrap_or_default();
    for (command, effect) in commands {
        print::stdout(&format!("{command:width$}  # {effect}"));
    }
    print::stdout(
        "\nfener --help lists all commands; fener doctor looks for what is missing on this computer.",
    );
}
