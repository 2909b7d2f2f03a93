//! The command line: one file a command, and the only code that prints.
//!
//! Exit 0: fine. 1: findings that block. 2: wrong use, or the world failed.

mod browser;
mod build;
mod check;
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

use crate::cache::{Access, Cache};
use crate::finding::Report;
use crate::model::campaign::is_site;
use crate::model::{BuildOptions, Date};
use crate::{Validated, write};

pub use print::Format;

/// Awareness campaigns in every language, light enough for one bar of signal.
#[derive(Parser)]
#[command(name = "fener", version, propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Example:\n  fener init my-campaign --languages sq,en\n  cd my-campaign\n  fener build"
)]
struct Arguments {
    /// The campaign's folder: the one with fener.yaml
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

/// What every command that makes a site may be told.
#[derive(Args, Clone)]
struct BuildArgs {
    /// What counts as today, instead of the clock and of SOURCE_DATE_EPOCH
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Where the site will stand, instead of `base_url` in fener.yaml
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
    /// Show drafts, and pages before and after their day
    #[arg(long)]
    drafts: bool,
    /// Warnings block, too
    #[arg(long)]
    strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

impl BuildArgs {
    /// Loads and validates the campaign; returns `None`, after its findings are printed, if something blocks.
    fn validated(&self, root: &Path, strict: bool) -> Result<Option<Validated>, CliError> {
        let options = self.run()?;
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

    fn run(&self) -> Result<BuildOptions, CliError> {
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

/// Writes one file of the campaign in one step, with the folders around it.
fn put_file(path: &Path, content: &str) -> Result<(), CliError> {
    write::replace_file(path, content.as_bytes())
        .map_err(|error| CliError::new(error.to_string(), error.help()))
}

/// The world failed, or the command was used wrongly: what to say, and how to mend it.
pub struct CliError {
    message: String,
    help: String,
}

impl CliError {
    fn new(message: impl Into<String>, help: impl Into<String>) -> CliError {
        CliError { message: message.into(), help: help.into() }
    }
}

/// Reads the arguments, runs the command, and says how it went.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no failure, and go where they are asked for.
            let code = if error.use_stderr() { 2 } else { 0 };
            print::quietly(error.print());
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
        Err(failure) => {
            print::failure(&failure);
            ExitCode::from(2)
        }
    }
}

/// `SOURCE_DATE_EPOCH` (reproducible-builds.org) if it is set, else the clock.
fn today() -> Result<Date, CliError> {
    let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") else { return Ok(Date::today()) };
    epoch.trim().parse().ok().and_then(Date::from_epoch).ok_or_else(|| {
        CliError::new(
            format!("SOURCE_DATE_EPOCH is `{epoch}`, which is not a number of seconds"),
            "unset it, or use --date YYYY-MM-DD",
        )
    })
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|()| "write the day as year-month-day, such as 2026-11-22".to_owned())
}

fn address(text: &str) -> Result<String, String> {
    if is_site(text) {
        Ok(text.to_owned())
    } else {
        Err("write the whole address, with https://".to_owned())
    }
}

/// A path of the campaign.
fn resolve(root: &Path, path: &Path) -> PathBuf {
    if path.is_absolute() { path.to_owned() } else { root.join(path) }
}
