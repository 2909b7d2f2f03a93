//! The files at the top of a campaign's folder: `fener.yaml`, `theme.yaml` and `posters.lock`.

use std::path::{Path, PathBuf, absolute};

use crate::file_names;
use crate::finding::{Location, Report, is_copy, shell_word, yaml_stem};

use super::files;
use super::git_index::{self, Kept};
use super::open::{self, OpenError};
use super::sources::TextFile;

/// Bytes of `posters.lock`: about 40,000 posters.
const MAX_REGISTER_BYTES: u64 = 20_000_000;

/// Reads `posters.lock`, which does not exist before the first build with a poster. Reports one that is missing although git
/// keeps it, or may keep it: printed codes would lead nowhere.
pub fn register(root: &Path, report: &mut Report) -> Option<TextFile> {
    let name = file_names::REGISTER;
    let register = optional(root, name, MAX_REGISTER_BYTES, report);
    let is_missing = register.is_none() && root.join(name).symlink_metadata().is_err();
    let known = if is_missing { git_index::keeps(root, name) } else { Kept::No };
    let (message, help) = match known {
        Kept::No => return register,
        Kept::Yes => (
            "file missing: git keeps it, and it holds every code that was printed",
            "restore it with `git restore --staged --worktree posters.lock`; if nothing was ever printed, \
             run `git rm --cached posters.lock`",
        ),
        Kept::Unknown => (
            "file missing, and the index of git cannot be read: git may keep it, with every code that was printed",
            "restore it with `git restore --source=HEAD --worktree posters.lock`; if nothing was ever printed, \
             remove a damaged index of git and run `git add .`",
        ),
    };
    report.error("unreadable", &Location::file(name), message).help(help);
    register
}

/// Reads `theme.yaml`, which a campaign has if it changes the theme's tokens.
pub(super) fn theme_tokens(root: &Path, report: &mut Report) -> Option<TextFile> {
    let name = file_names::THEME_TOKENS;
    let tokens = optional(root, name, files::MAX_TEXT_BYTES, report);
    let is_missing = tokens.is_none() && root.join(name).symlink_metadata().is_err();
    if let Some(own) = misnamed(root, name).filter(|_| is_missing) {
        report
            .error(
                "unused-asset",
                &Location::file(own),
                "unused file: its name is not the one of a theme's tokens",
            )
            .help(format!("rename it to `{name}`"));
    }
    tokens
}

fn optional(root: &Path, name: &str, max: u64, report: &mut Report) -> Option<TextFile> {
    let location = Location::file(name);
    match read(root, &location, max, report) {
        Err(error) if error.is_missing() => None,
        Err(error) => {
            error.report(&location, report);
            None
        }
        Ok(file) => file,
    }
}

/// Returns `true` for a folder with the settings of a campaign.
pub fn is_campaign(root: &Path) -> bool {
    root.join(file_names::SETTINGS).is_file()
}

/// Reads `fener.yaml`.
pub fn config(root: &Path, report: &mut Report) -> Option<TextFile> {
    let location = Location::settings();
    match read(root, &location, files::MAX_TEXT_BYTES, report) {
        Err(error) if error.is_missing() || !root.is_dir() => {
            let help = match Meant::by(root) {
                Meant::Renamed(name) => format!("rename `{name}` to `{}`", file_names::SETTINGS),
                Meant::Campaign(folder) => {
                    let folder = shell_word(&folder.display().to_string());
                    match root == Path::new(".") {
                        true => format!("go to the campaign's folder: `cd {folder}`"),
                        false => format!("name the campaign's folder: `--root {folder}`"),
                    }
                }
                Meant::Nothing => "change to the campaign's folder, or create one: `fener init my-campaign --country MD --languages ro,ru`".into(),
            };
            let message = format!("no fener.yaml in {}", root.display());
            report.error("no-campaign", &location, message).help(help);
            None
        }
        Err(error) => {
            error.report(&location, report);
            None
        }
        Ok(file) => file,
    }
}

/// The campaign that is probably meant by a folder without `fener.yaml`.
pub enum Meant {
    /// The folder itself: its settings have this name.
    Renamed(String),
    /// The campaign around the folder, or else the only one in it.
    Campaign(PathBuf),
    Nothing,
}

impl Meant {
    pub fn by(root: &Path) -> Meant {
        match misnamed(root, file_names::SETTINGS) {
            Some(name) => Meant::Renamed(name),
            None => nearby(root).map_or(Meant::Nothing, Meant::Campaign),
        }
    }
}

/// Returns the file of a folder that should have the name of a YAML file: `fener.yml`, `Fener.yaml`, `fener (1).yaml`.
fn misnamed(root: &Path, name: &str) -> Option<String> {
    let stem = name.trim_end_matches(".yaml");
    let is_meant =
        |own: &String| yaml_stem(own).is_some_and(|own| own == stem || is_copy(&own, stem));
    let entries = root.read_dir().ok()?.flatten().filter(|entry| entry.path().is_file());
    entries.filter_map(|entry| entry.file_name().into_string().ok()).filter(is_meant).min()
}

/// Returns the campaign that a folder is in, or else the only one that is in the folder.
fn nearby(root: &Path) -> Option<PathBuf> {
    // Canonical paths of Windows begin with `\\?\`.
    let root = absolute(root).ok()?;
    let root = root.canonicalize().ok().filter(|_| !cfg!(windows)).unwrap_or(root);
    if let Some(around) = root.ancestors().skip(1).find(|folder| is_campaign(folder)) {
        return Some(around.to_owned());
    }
    let folders = root.read_dir().ok()?.flatten().map(|entry| entry.path());
    let mut campaigns = folders.filter(|folder| is_campaign(folder));
    campaigns.next().filter(|_| campaigns.next().is_none())
}

fn read(
    root: &Path,
    location: &Location,
    max: u64,
    report: &mut Report,
) -> Result<Option<TextFile>, OpenError> {
    let bytes = open::read(root, &location.file, max)?;
    if bytes.len() as u64 > max {
        let message = format!("file too large: the limit is {max} bytes");
        report.error("too-large", location, message).help("restore its last committed version");
        return Ok(None);
    }
    Ok(files::text(location.file.clone(), &bytes, report))
}
