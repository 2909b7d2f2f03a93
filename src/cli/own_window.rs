//! A start by a double click: on Windows it opens a console for the program alone, which closes when the program ends. There
//! the preview of the campaign of last time is opened in the browser.
//!
//! Systems without such consoles start a program from a shell, or from a window without any text.
#![allow(clippy::disallowed_methods, reason = "a note outside of any campaign is read")]

use std::fs;
use std::io::stdin;
use std::path::{Path, PathBuf};

use crate::cache::user_folder;
use crate::read::is_campaign;
use crate::write;

use super::print;

/// The file, in the user's own folder, with the path of the campaign that was shown or started last.
const LAST: &str = "last-campaign";

/// Returns `true` if this program is the only one in its console. A shell would be a second one.
#[cfg(windows)]
pub fn is_own() -> bool {
    use win32console::console::WinConsole;
    let programs = WinConsole::get_process_list().unwrap_or_default();
    programs.iter().filter(|program| **program != 0).count() == 1
}

#[cfg(not(windows))]
pub fn is_own() -> bool {
    false
}

/// Returns the campaign to show: the one in the current folder, or that of last time.
pub fn campaign(root: &Path) -> Option<PathBuf> {
    if is_campaign(root) { Some(root.to_owned()) } else { last(&user_folder()?) }
}

fn last(folder: &Path) -> Option<PathBuf> {
    let path = PathBuf::from(fs::read_to_string(folder.join(LAST)).ok()?);
    is_campaign(&path).then_some(path)
}

/// Notes a campaign as the last one, on systems where a double click asks for it.
pub fn note(root: &Path) {
    if let Some(folder) = user_folder().filter(|_| cfg!(windows)) {
        note_in(&folder, root);
    }
}

/// A note that cannot be written is missed by the next double click alone.
fn note_in(folder: &Path, root: &Path) {
    if let Some(path) = root.to_str().filter(|_| root.is_absolute()) {
        let _ = write::replace_file(&folder.join(LAST), path.as_bytes());
    }
}

/// Keeps the console open until the reader has seen what it shows.
pub fn wait() {
    print::stderr("");
    print::stderr("Press Enter to close this window.");
    let _ = stdin().read_line(&mut String::new());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_campaign_is_found_while_it_is_there() {
        let user = tempfile::tempdir().unwrap();
        let campaigns = tempfile::tempdir().unwrap();
        let folder = user.path().join("fener");
        assert_eq!(last(&folder), None);
        let [first, second] = ["rruga", "drum nou"].map(|name| campaigns.path().join(name));
        for campaign in [&first, &second] {
            note_in(&folder, campaign);
            assert_eq!(last(&folder), None, "no campaign yet");
            fs::create_dir(campaign).unwrap();
            fs::write(campaign.join("fener.yaml"), "").unwrap();
            assert_eq!(last(&folder).as_ref(), Some(campaign));
            assert_eq!(super::campaign(campaign).as_ref(), Some(campaign));
        }
        note_in(&folder, Path::new("relative"));
        assert_eq!(last(&folder), Some(second.clone()));
        fs::remove_dir_all(&second).unwrap();
        assert_eq!(last(&folder), None);
    }
}
