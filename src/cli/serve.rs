//! `fener serve`: shows the site as readers will see it and updates it on every save.

use std::net::IpAddr;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use strum::VariantNames;

use crate::finding::{Report, counted};
use crate::model::{BuildOptions, Date};
use crate::preview::{self, Editor, Lan, NetworkProfile, PreviewEvent, PreviewOptions};
use crate::read;

use super::{CliError, address, browser, day, findings, own_window, print, today};

/// Preview the site; pages update when a file is saved
#[derive(Args, Default)]
#[command(
    after_help = "Examples:\n  fener serve\n  fener serve --open\n  fener serve --slow 2g --no-script\n  fener serve --lan        # on a phone, by scanning the code"
)]
pub struct Serve {
    /// Open the preview in the browser
    #[arg(long)]
    open: bool,
    /// Port to listen on [default: 4000, or the next free port]
    #[arg(long, value_name = "PORT", value_parser = port)]
    port: Option<u16>,
    /// Let phones in the local network join with a code
    #[arg(long, value_name = "ADDRESS", num_args = 0..=1, value_parser = lan_address)]
    #[allow(
        clippy::option_option,
        reason = "clap's type for an option that takes a value or none"
    )]
    lan: Option<Option<IpAddr>>,
    /// Simulate a slow connection
    #[arg(long, value_parser = profile())]
    slow: Option<NetworkProfile>,
    /// Show pages as readers without JavaScript see them; pages do not reload then
    #[arg(long)]
    no_script: bool,
    /// Show drafts, and pages outside of their publication dates
    #[arg(long)]
    drafts: bool,
    /// Use this date as today, to see the site of another day
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
    /// Public address of the site, instead of `base_url` in fener.yaml
    #[arg(long, value_name = "URL", value_parser = address)]
    base_url: Option<String>,
    /// Serve the site from a folder, such as campaign, as some hosts do
    #[arg(long, value_name = "FOLDER", default_value = "", value_parser = folder)]
    base_path: String,
    /// Poll files every second, for network folders that report no changes
    #[arg(long)]
    poll: bool,
    /// Editor that opens files: vscode, vscodium, cursor, zed, idea, textmate, or a link with {file}, {line}
    /// and {column} [env: FENER_EDITOR]
    #[arg(long, value_name = "EDITOR", value_parser = editor)]
    editor: Option<Editor>,
}

/// Accepts the names of [`NetworkProfile`].
fn profile() -> impl TypedValueParser<Value = NetworkProfile> {
    PossibleValuesParser::new(NetworkProfile::VARIANTS)
        .try_map(|name| name.parse::<NetworkProfile>())
}

impl Serve {
    /// The preview as a double click shows it.
    pub fn in_browser() -> Serve {
        Serve { open: true, ..Serve::default() }
    }

    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        let date = self.date.map_or_else(today, Ok)?;
        let editor = match (self.editor, std::env::var("FENER_EDITOR")) {
            (Some(editor), _) => editor,
            (None, Ok(text)) => editor(&text)
                .map_err(|help| CliError::new(format!("FENER_EDITOR is `{text}`"), help))?,
            (None, Err(_)) => editor("vscode").map_err(|help| CliError::new("no editor", help))?,
        };
        if !read::is_campaign(root) {
            let mut report = Report::new();
            let _ = read::config(root, &mut report);
            return Err(findings::settings_error(root, &report));
        }
        let root = dunce::canonicalize(root).map_err(|error| {
            CliError::unreadable(
                root,
                &error,
                "go to the campaign's folder, the one with fener.yaml",
            )
        })?;
        own_window::note(&root);
        let options = PreviewOptions {
            root,
            build: BuildOptions {
                drafts: self.drafts,
                base_url: self.base_url,
                ..BuildOptions::on(date)
            },
            port: self.port,
            lan: match self.lan {
                None => Lan::Off,
                Some(None) => Lan::Detect,
                Some(Some(address)) => Lan::Address(address),
            },
            base_path: self.base_path,
            slow: self.slow,
            no_script: self.no_script,
            poll: self.poll,
            editor,
        };
        let opens = self.open;
        preview::serve(options, if opens { &open_and_print } else { &on_event })
            .map_err(|error| CliError::new(error.message, error.help))?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Opens the browser at the preview, and prints its messages.
fn open_and_print(event: PreviewEvent<'_>) {
    if let PreviewEvent::Listening(address) = &event {
        browser::show(address);
    }
    on_event(event);
}

/// Prints a message of the preview.
fn on_event(event: PreviewEvent<'_>) {
    match event {
        PreviewEvent::Listening(address) => {
            print::stdout(&format!("Preview: {address}"));
            print::stdout("Dashboard: the same address with /_fener/. Press Ctrl-C to stop.");
            print::exit_if_incomplete();
        }
        PreviewEvent::JoinCode { address, code } => {
            print::stdout("");
            code.iter().for_each(|line| print::stdout(line));
            print::stdout(address);
            print::text(
                "One phone in this network can join with this code. Until the preview stops, it can open the pages \
                 of the preview,\nwithout encryption, but not your files or the dashboard.",
            );
        }
        PreviewEvent::Joined => print::stdout("A phone has joined. Code for the next phone:"),
        PreviewEvent::Findings { errors, warnings, first } => {
            let errors = counted(errors, "error");
            print::stderr(&format!("{errors}, {}", counted(warnings, "warning")));
            if let Some(first) = first {
                print::stderr(&format!("  {}: {}", first.location, first.message));
            }
        }
        PreviewEvent::Polling("") => print::stderr("Polling files every second."),
        PreviewEvent::Polling(reason) => {
            print::stderr(&format!("Polling files every second: {reason}."));
        }
    }
}

/// Parses the folder of `--base-path` into a path that is empty or ends with a slash.
fn folder(text: &str) -> Result<String, String> {
    let inside = text.trim_matches('/');
    let is_valid = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.~".contains(c))
    };
    match inside {
        "" => Ok(String::new()),
        inside if inside.split('/').all(is_valid) && !inside.starts_with("_fener") => {
            Ok(format!("{inside}/"))
        }
        _ => Err("give the folder as in a web address, such as campaign".to_owned()),
    }
}

fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| "write a number up to 65535, such as 4000".to_owned())
}

fn lan_address(text: &str) -> Result<IpAddr, String> {
    text.parse().map_err(|_| {
        "write the address of this computer in the network, such as 192.168.1.5, or none".to_owned()
    })
}

fn editor(text: &str) -> Result<Editor, String> {
    Editor::parse(text).ok_or_else(|| {
        let names: Vec<&str> = Editor::names().collect();
        format!("use one of {}, or a link with {{file}}", names.join(", "))
    })
}
