//! What one run keeps for the next, in a folder of the campaign of its own. All of it may be deleted.
//!
//! Nothing here fails: a folder that cannot be written makes a build slower, not wrong.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use super::staging_dirs::is_dead;

/// Marks a file that is being written, before its process and count.
const NEW: &str = ".new-";

/// Puts bytes aside under a name, in one step: whoever reads at the same time sees all or nothing.
pub fn keep(folder: &Path, name: &str, bytes: &[u8]) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let beside = folder.join(format!("{name}{NEW}{}-{count}", process::id()));
    let kept = open(folder)
        .and_then(|()| fs::write(&beside, bytes))
        .and_then(|()| fs::rename(&beside, folder.join(name)));
    if kept.is_err() {
        // The next build makes it again.
        let _ = fs::remove_file(&beside);
    }
}

/// Removes what no name in `used` asks for, and what dead runs have left half written.
///
/// A run at the same time that wanted it finds nothing there, and makes it again.
pub fn prune(folder: &Path, used: &BTreeSet<&str>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(name) = name.to_str() else { continue };
        let is_idle = match name.split_once(NEW) {
            Some((_, by)) => {
                by.split('-').next().and_then(|id| id.parse().ok()).is_none_or(is_dead)
            }
            None => !used.contains(name),
        };
        if is_idle && is_ours(name) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a name is one that [`keep`] was given: sixteen hexadecimal digits, a hyphen, and more.
fn is_ours(name: &str) -> bool {
    name.split_once('-').is_some_and(|(hash, _)| {
        hash.len() == 16 && hash.chars().all(|letter| letter.is_ascii_hexdigit())
    })
}

/// Makes the folder, which git and backups leave out (the Cache Directory Tagging Specification).
pub(super) fn open(folder: &Path) -> std::io::Result<()> {
    // A folder inside it may have been made before.
    let ignored = folder.join(".gitignore");
    if ignored.is_file() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let tag = "Signature: 8a477f597d28d172789f06886806bc55\n# fener's cache: it may be deleted.\n";
    fs::write(folder.join("CACHEDIR.TAG"), tag)?;
    fs::write(ignored, "*\n")
}
