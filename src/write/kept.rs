//! What only saves time: kept in a folder of the campaign that may be deleted at any moment.

use std::fs;
use std::path::Path;

/// Keeps some bytes under a name in that folder. If that cannot be, the next run takes longer: no
/// reason to fail.
pub fn keep(folder: &Path, name: &str, bytes: &[u8]) {
    if fs::create_dir(folder).is_ok() {
        // Version control is to leave it alone, and backups, too: <https://bford.info/cachedir/>
        let _ = fs::write(folder.join(".gitignore"), "*\n");
        let tag = "Signature: 8a477f597d28d172789f06886806bc55\n";
        let _ = fs::write(folder.join("CACHEDIR.TAG"), tag);
    }
    let _ = super::file_if_new(&folder.join(name), bytes);
}
