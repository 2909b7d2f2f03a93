//! The command line: one file for each command, and the only code that prints.
//!
//! Exit codes: 0 for success, 1 for findings that block, 2 for wrong use or an I/O error.

mod browser;
mod build;
mod check;
mod files;
mod helplines;
mod init;
mod new;
mod posters;
mod print;
mod serve;
mod status;
mod translate;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::Validated;
use crate::cache::{Access, Cache};
use crate::finding::Report;
use crate::model::url::is_base_url;
use crate::model::{BuildOptions, Date};

pub use print::Format;

/// Awareness campaigns in every language, light enough for one bar of signal.
#[derive(Parser)]
#[command(name = "fener", version, propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Example:\n  fener init my-campaign --languages sq,en\n  cd my-campaign\n  fener build"
)]
struct Arguments {
    /// Folder of the campaign, with fener.yaml
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Init),
    New(new::New),
    Check(check::Check),
    Build(build::Build),
    Serve(serve::Serve),
    Posters(posters::Posters),
    Helplines(helplines::Helplines),
    Status(status::Status),
    Translate(translate::Translate),
}

/// Options of every command that loads a whole campaign.
#[derive(Args, Clone)]
struct BuildArgs {
    /// Date to build for [default: SOURCE_DATE_EPOCH, or today]
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Address of the published site, instead of `base_url` in fener.yaml
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
    /// Include drafts, and pages before or after their dates
    #[arg(long)]
    drafts: bool,
    /// Let warnings block, too
    #[arg(long)]
    strict: bool,
    /// Output format of findings
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

impl BuildArgs {
    /// Loads and validates the campaign; prints its findings and returns `None` if one of them blocks.
    fn validated(&self, root: &Path, strict: bool) -> Result<Option<Validated>, CliError> {
        let options = self.options()?;
        let mut report = Report::new();
        let cache = Cache::open(root, Access::Read);
        let loaded = crate::load(root, &options, &mut report);
        let validated =
            loaded.and_then(|loaded| crate::validate(loaded, &cache, strict, &mut report));
        if validated.is_none() {
            print::report(root, &report, self.format);
        }
        Ok(validated)
    }

    fn options(&self) -> Result<BuildOptions, CliError> {
        let date = match self.date {
            Some(date) => date,
            None => today()?,
        };
        Ok(BuildOptions {
            date,
            drafts: self.drafts,
            base_url: self.base_url.clone(),
            lite_pages: true,
        })
    }
}

/// An I/O error or a wrong use of a command, with one way to fix it.
pub struct CliError {
    message: String,
    help: String,
}

impl CliError {
    fn new(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError { message: message.into(), help: help.into() }
    }
}

/// Parses the arguments and runs the command.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // `--help` and `--version` are errors for clap, too.
            let code = if error.use_stderr() { 2 } else { 0 };
            print::ignore_broken_pipe(error.print());
            return ExitCode::from(code);
        }
    };
    let root = &arguments.root;
    let outcome = match arguments.command {
        Command::Init(command) => command.run(),
        Command::New(command) => command.run(root),
        Command::Check(command) => command.run(root),
        Command::Build(command) => command.run(root),
        Command::Serve(command) => command.run(root),
        Command::Posters(command) => command.run(root),
        Command::Helplines(command) => command.run(root),
        Command::Status(command) => command.run(root),
        Command::Translate(command) => command.run(root),
    };
    match outcome {
        Ok(code) => code,
        Err(error) => {
            print::error(&error);
            ExitCode::from(2)
        }
    }
}

/// The date of `SOURCE_DATE_EPOCH` (reproducible-builds.org) if it is set, else of the clock.
fn today() -> Result<Date, CliError> {
    let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") else { return Ok(Date::today()) };
    epoch.trim().parse().ok().and_then(Date::from_epoch).ok_or_else(|| {
        CliError::new(
            format!("SOURCE_DATE_EPOCH is `{epoch}`, not a number of seconds"),
            "unset it, or use --date YYYY-MM-DD",
        )
    })
}

/// Parses the value of `--date`.
fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|()| "write year-month-day, such as 2026-11-22".to_owned())
}

/// Parses the value of `--base-url`.
fn address(text: &str) -> Result<String, String> {
    if is_base_url(text) {
        Ok(text.to_owned())
    } else {
        Err("write the whole address, with https://".to_owned())
    }
}

/// Resolves a path that is relative to the campaign's folder.
fn resolve(root: &Path, path: &Path) -> PathBuf {
    if path.is_absolute() { path.to_owned() } else { root.join(path) }
}
