//! The command line: one file for each command, and the only code that prints.
//!
//! Exit codes: 0 for success, 1 for findings in the campaign, 2 for wrong use or an I/O error. Paths on the command line start
//! from the current folder; those of a campaign's own files, from its folder.

mod args;
mod browser;
mod build;
mod check;
mod completions;
mod confirmation;
mod doctor;
mod error;
mod explain;
mod files;
mod findings;
mod fonts;
mod helplines;
mod init;
mod man;
mod manual;
mod new;
mod output_folder;
mod own_window;
mod page_name;
mod posters;
mod print;
mod qr;
mod resources;
mod schema;
mod serve;
mod status;
mod theme;
mod translate;

use std::any::Any;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};
use clap::{CommandFactory, Parser, Subcommand};

pub use findings::Format;

use crate::file_names::SETTINGS;
use crate::finding::shell_word;
use crate::read;

use args::{BuildArgs, address, day, today};
use error::CliError;
use output_folder::{inside, output_folder};

/// Awareness campaigns in every language, light enough for one bar of signal.
#[derive(Parser)]
#[command(name = "fener", bin_name = "fener", version = env!("FENER_VERSION"), propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Example:\n  fener init my-campaign --country MD --languages ro,ru\n  cd my-campaign\n  fener serve\n\n\
                  fener manual lists the pages of the manual.\n\
                  Paths that you give start from the current folder, also with --root.\n\
                  Exit codes: 0 success, 1 findings in the campaign, 2 wrong use or an error of the system."
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
    Manual(manual::Manual),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Parses the arguments and runs the command. A panic is an error, too: the standard library panics when a disk does not let
/// a folder be closed.
pub fn main() -> ExitCode {
    const CLOSING: &str = "error during closedir";
    let message = |panic: &(dyn Any + Send)| {
        let message = panic.downcast_ref::<String>().map(String::as_str);
        message.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default().to_owned()
    };
    let print_panic = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if !message(panic.payload()).contains(CLOSING) {
            print_panic(panic);
        }
    }));
    panic::catch_unwind(parse_and_run).unwrap_or_else(|panic| {
        let (message, help) = match message(&*panic) {
            message if message.contains(CLOSING) => (
                "a folder cannot be closed".to_owned(),
                "check the disk, and run the command again",
            ),
            message => (
                format!("bug in fener: {message}"),
                "report it with the lines above, as SECURITY.md says",
            ),
        };
        print::error(&CliError::new(message, help));
        ExitCode::from(2)
    })
}

fn parse_and_run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // `--help` and `--version` are errors for clap, too.
            let code = if error.use_stderr() { 2 } else { 0 };
            print::usage(&error);
            if let Some(ContextValue::String(word)) = error.get(ContextKind::InvalidArg)
                && Path::new(word).is_dir()
            {
                print::stderr("");
                print::stderr(&format!("help: name the folder of the campaign with --root {word}"));
            }
            return print::exit_code(ExitCode::from(code));
        }
    };
    if let Err(error) = resources::start() {
        print::error(&error);
        return ExitCode::from(error.exit_code);
    }
    let Some(command) = arguments.command else { return alone(&arguments.root) };
    print::exit_code(run(command, &arguments.root))
}

fn run(command: Command, root: &Path) -> ExitCode {
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
        Command::Schema(command) => command.run(),
        Command::Theme(command) => command.run(root),
        Command::Translate(command) => command.run(root),
        Command::Doctor(command) => command.run(root),
        Command::Manual(command) => command.run(),
        Command::Completions(command) => command.run(Arguments::command()),
        Command::Man(command) => command.run(Arguments::command()),
    };
    outcome.unwrap_or_else(|error| {
        print::error(&error);
        ExitCode::from(error.exit_code)
    })
}

/// Runs `fener` without a command: shows a campaign after a double click, else names the next commands.
fn alone(root: &Path) -> ExitCode {
    let is_own = own_window::is_own();
    let code = match own_window::campaign(root).filter(|_| is_own) {
        Some(campaign) => run(Command::Serve(serve::Serve::in_browser()), &campaign),
        None => {
            next_commands(root);
            ExitCode::SUCCESS
        }
    };
    if is_own {
        own_window::wait();
    }
    print::exit_code(code)
}

/// Prints commands to go on with, for `fener` alone.
fn next_commands(root: &Path) {
    let inside = [
        ("fener serve", "shows the site while you write"),
        ("fener check", "lists all that should not be published"),
        ("fener build", "writes the site into public/"),
    ];
    let new = [
        ("fener init my-campaign --country MD --languages ro,ru", "starts a campaign"),
        ("cd my-campaign", "goes into its folder"),
        ("fener serve", "shows the site while you write"),
    ];
    let commands = match read::Meant::by(root) {
        _ if read::is_campaign(root) => inside,
        read::Meant::Renamed(name) => {
            print::stdout(&format!("Rename `{name}` to `{SETTINGS}`, then:"));
            inside
        }
        read::Meant::Campaign(folder) => {
            let folder = shell_word(&folder.display().to_string());
            print::stdout(&format!("cd {folder}  # goes to the campaign's folder"));
            inside
        }
        read::Meant::Nothing => new,
    };
    let width = commands.iter().map(|(command, _)| command.len()).max().unwrap_or_default();
    for (command, effect) in commands {
        print::stdout(&format!("{command:width$}  # {effect}"));
    }
    print::text(
        "\nfener --help lists all commands, fener manual the pages of the manual.\n\
         fener doctor looks for what is missing on this computer.",
    );
}
