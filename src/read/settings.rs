//! The files at the top of a campaign's folder: `fener.yaml`, `theme.yaml` and `posters.lock`.

use std::path::{Path, PathBuf, absolute};

use crate::file_names;
use crate::finding::{Location, Report};

use super::files;
use super::git_index;
use super::open::{self, OpenError};
use super::sources::TextFile;

/// Bytes of `posters.lock`: about 40,000 posters.
const MAX_REGISTER_BYTES: u64 = 20_000_000;

/// Reads `posters.lock`, which does not exist before the first build with a poster. Reports one that is missing although git
/// keeps it: printed codes would lead nowhere.
pub fn register(root: &Path, report: &mut Report) -> Option<TextFile> {
    let name = file_names::REGISTER;
    let register = optional(root, name, MAX_REGISTER_BYTES, report);
    let is_missing = register.is_none() && root.join(name).symlink_metadata().is_err();
    if is_missing && git_index::lists(root, name) {
        let message = "file missing: git keeps it, and it holds every code that was printed";
        let help = "restore it with `git restore --staged --worktree posters.lock`; if nothing was ever printed, \
                    run `git rm --cached posters.lock`";
        report.error("unreadable", &Location::file(name), message).help(help);
    }
    register
}

/// Reads `theme.yaml`, which a campaign has if it changes the theme's tokens.
pub(super) fn theme_tokens(root: &Path, report: &mut Report) -> Option<TextFile> {
    optional(root, file_names::THEME_TOKENS, files::MAX_TEXT_BYTES, report)
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
            let help = match nearby(root) {
                Some(folder) => format!("did you mean the campaign in {}?", folder.display()),
                None => "change to the campaign's folder, or create one: `fener init my-campaign --country MD --languages ro,ru`".into(),
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
