//! `fener serve`: see the site as readers will, the moment a file is saved.

use std::net::IpAddr;
use std::path::Path;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use crate::model::{BuildOptions, Date};
use crate::preview::{self, Editor, Lan, NetworkProfile, PreviewEvent, PreviewOptions};

use super::{CliError, address, day, print, today};

/// See the site as readers will, the moment a file is saved
#[derive(Args)]
#[command(
    after_help = "Examples:\n  fener serve\n  fener serve --slow 2g --no-script\n  fener serve --lan        # on a phone, by scanning the code"
)]
pub struct Serve {
    /// The port, instead of 4000 or the next one that is free
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// Let phones of this network in, one for each code that is shown
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1)]
    #[allow(
        clippy::option_option,
        reason = "this is how clap says: named, with or without a value"
    )]
    lan: Option<Option<IpAddr>>,
    /// As readers with a slow connection have it
    #[arg(long, value_enum)]
    slow: Option<SlowArg>,
    /// As readers without script have it; pages do not renew themselves then
    #[arg(long)]
    no_script: bool,
    /// Show drafts, and pages before and after their day
    #[arg(long)]
    drafts: bool,
    /// What counts as today: see next month
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Where the site will stand, instead of `base_url` in fener.yaml
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
    /// Serve the site from a folder, such as campaign, as some hosts do
    #[arg(long, value_name = "FOLDER", default_value = "", value_parser = folder)]
    base_path: String,
    /// Look at files every second; for network folders that tell nobody of changes
    #[arg(long)]
    poll: bool,
    /// What opens files: vscode, vscodium, cursor, zed, idea, textmate, or an address with {file}, {line}
    /// and {column}. FENER_EDITOR says the same
    #[arg(long, value_name = "EDITOR", value_parser = editor)]
    editor: Option<Editor>,
}

#[derive(Clone, Copy, ValueEnum)]
enum SlowArg {
    #[value(name = "2g")]
    TwoG,
    #[value(name = "3g")]
    ThreeG,
    Edge,
}

impl Serve {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let date = self.date.map_or_else(today, Ok)?;
        let editor = match (self.editor, std::env::var("FENER_EDITOR")) {
            (Some(editor), _) => editor,
            (None, Ok(text)) => editor(&text)
                .map_err(|help| CliError::new(format!("FENER_EDITOR is `{text}`"), help))?,
            (None, Err(_)) => editor("vscode").map_err(|help| CliError::new("no editor", help))?,
        };
        let there = root.canonicalize().map_err(|error| {
            CliError::new(
                format!("{} cannot be opened: {error}", root.display()),
                "go to the campaign's folder, the one with fener.yaml",
            )
        })?;
        let options = PreviewOptions {
            root: there,
            run: BuildOptions {
                drafts: self.drafts,
                base_url: self.base_url,
                ..BuildOptions::on(date)
            },
            port: self.port,
            lan: match self.lan {
                None => Lan::Off,
                Some(None) => Lan::Found,
                Some(Some(address)) => Lan::At(address),
            },
            base_path: self.base_path,
            slow: self.slow.map(|pace| match pace {
                SlowArg::TwoG => NetworkProfile::TwoG,
                SlowArg::ThreeG => NetworkProfile::ThreeG,
                SlowArg::Edge => NetworkProfile::Edge,
            }),
            no_script: self.no_script,
            poll: self.poll,
            editor,
        };
        preview::serve(options, &on_event)
            .map_err(|error| CliError::new(error.message, error.help))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// What happens, line by line.
fn on_event(sender: PreviewEvent<'_>) {
    match sender {
        PreviewEvent::Open(address) => {
            print::say(&format!("Preview: {address}"));
            print::say("The dashboard stands at /_fener/ there. Ctrl-C ends the preview.");
        }
        PreviewEvent::Pass { address, code } => {
            print::say("");
            code.iter().for_each(|line| print::say(line));
            print::say(address);
            print::say(
                "One phone of this network may come in with this code. It sees the pages of the preview, \
                 unencrypted,\nand neither your files nor the dashboard, until the preview ends.",
            );
        }
        PreviewEvent::Joined => {
            print::say("A phone has come in. The next one needs the next code:")
        }
        PreviewEvent::Findings { errors, warnings, first } => {
            let counted = |n: usize, one: &str, many: &str| match n {
                1 => format!("1 {one}"),
                n => format!("{n} {many}"),
            };
            let errors = counted(errors, "error", "errors");
            print::tell(&format!("{errors}, {}", counted(warnings, "warning", "warnings")));
            if let Some(first) = first {
                print::tell(&format!("  {}: {}", first.location, first.message));
            }
        }
        PreviewEvent::Polling("") => print::tell("Files are looked at every second."),
        PreviewEvent::Polling(why) => {
            print::tell(&format!("Files are looked at every second: {why}."));
        }
    }
}

fn folder(text: &str) -> Result<String, String> {
    let inside = text.trim_matches('/');
    let fits = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c))
    };
    match inside {
        "" => Ok(String::new()),
        inside if inside.split('/').all(fits) && !inside.starts_with("_fener") => {
            Ok(format!("{inside}/"))
        }
        _ => Err("write folders as they stand in an address, such as campaign".to_owned()),
    }
}

fn editor(text: &str) -> Result<Editor, String> {
    Editor::parse(text).ok_or_else(|| {
        let names: Vec<&str> = Editor::names().collect();
        format!("name one of {}, or an address with {{file}} in it", names.join(", "))
    })
}
