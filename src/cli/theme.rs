//! `fener theme`: lists, shows and copies the files of the built-in theme.

use std::path::Path;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::file_names::THEME_TOKENS;
use crate::finding::{nearest, suggestion};
use crate::read::{self, ThemeFile};
use crate::write::NewFiles;

use super::files::create_inside;
use super::{CliError, new, print};

/// List, show and copy files of the built-in theme
#[derive(Args)]
#[command(
    after_help = "Example:\n  fener theme list\n  fener theme show theme.yaml\n  fener theme eject templates/card.html"
)]
pub struct Theme {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the files of the built-in theme, and those that the campaign replaces
    List,
    /// Print a file of the built-in theme
    Show {
        /// File of the theme: css/card.css
        file: String,
    },
    /// Copy files of the built-in theme into the campaign's theme, to change them there
    Eject {
        /// Files of the theme: css/card.css
        #[arg(required = true)]
        files: Vec<String>,
    },
}

impl Theme {
    pub fn run(self, root: &Path) -> Result<ExitCode, CliError> {
        match self.command {
            Command::List => list(root),
            Command::Show { file } => {
                let (_, file) = find(&file)?;
                print::bytes(&file.bytes);
            }
            Command::Eject { files } => eject(root, &files)?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints every file with its size in bytes. Outside of a campaign none of them is replaced.
fn list(root: &Path) {
    let is_campaign = read::is_campaign(root);
    let theme = if is_campaign { new::campaign(root).ok() } else { None };
    for (path, file) in read::built_in_theme() {
        let own = theme.as_ref().map(|campaign| target(&campaign.theme.value, &path));
        let own = own.filter(|own| root.join(own).exists());
        let note = own.map_or_else(String::new, |own| format!("  {own}"));
        print::stdout(format!("{path:<34} {:>6}{note}", file.bytes.len()).trim_end());
    }
}

/// Copies files, all or none.
fn eject(root: &Path, files: &[String]) -> Result<(), CliError> {
    let campaign = new::campaign(root)?;
    let found = files.iter().map(|file| find(file)).collect::<Result<Vec<_>, _>>()?;
    let target = |path: &str| target(&campaign.theme.value, path);
    let copies: Vec<_> =
        found.into_iter().map(|(path, file)| (target(&path), file.bytes)).collect();
    if let Some((path, _)) = copies.iter().find(|(path, _)| root.join(path).exists()) {
        let help = "change it there, or remove it first";
        return Err(CliError::new(format!("{path} exists already"), help));
    }
    let mut new = NewFiles::default();
    create_inside(root, &copies, &mut new)?;
    new.keep();
    for (path, _) in copies {
        print::stdout(&format!("Created {path}"));
        if path.ends_with(".css") {
            let name = path.rsplit('/').next().unwrap_or_default();
            print::stdout(&format!(
                "It replaces the built-in stylesheet: write `replaces: [css/{name}]` in {THEME_TOKENS}"
            ));
        }
    }
    Ok(())
}

/// The path of a theme's file in the campaign.
fn target(theme: &str, path: &str) -> String {
    if path == THEME_TOKENS { path.to_owned() } else { format!("themes/{theme}/{path}") }
}

/// Finds a built-in file by its path in the theme, its path from the repository's folder, or its name.
fn find(wanted: &str) -> Result<(String, ThemeFile), CliError> {
    let plain = wanted.replace('\\', "/");
    let plain = plain.trim_start_matches("./").trim_start_matches("themes/");
    let plain = plain.strip_prefix("fener/").unwrap_or(plain);
    let mut files: Vec<(String, ThemeFile)> = read::built_in_theme().into_iter().collect();
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let same_name = files.iter().filter(|(path, _)| name(path) == plain).count();
    let is_wanted = |path: &str| path == plain || same_name == 1 && name(path) == plain;
    if let Some(at) = files.iter().position(|(path, _)| is_wanted(path)) {
        return Ok(files.swap_remove(at));
    }
    let paths = files.iter().map(|(path, _)| path.as_str());
    let near = nearest(plain, paths.clone()).map(str::to_owned);
    let near = near.or_else(|| {
        let names: Vec<(String, &str)> = paths.map(|path| (name(path), path)).collect();
        let near = nearest(&name(plain), names.iter().map(|(name, _)| name.as_str()))?;
        names.iter().find(|(name, _)| name == near).map(|(_, path)| (*path).to_owned())
    });
    let help = suggestion(near, "`fener theme list` names all files");
    Err(CliError::new(format!("the built-in theme has no file `{wanted}`"), help))
}
