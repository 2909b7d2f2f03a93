//! The secret under which this user's entries are made: random, created at first use, outside of any campaign.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// The folder of what Fener keeps for this user, outside of any campaign: in `$XDG_CACHE_HOME` or `~/.cache`, on macOS in
/// `~/Library/Caches`, on Windows in `%LOCALAPPDATA%`. `None` if the system names no such folder.
pub fn user_folder() -> Option<PathBuf> {
    let variable = |name: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then_some(path)
    };
    let caches = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Caches"))
    } else {
        variable("XDG_CACHE_HOME").or_else(|| variable("HOME").map(|home| home.join(".cache")))
    };
    Some(caches?.join("fener"))
}

/// The file of the secret.
pub(super) fn file() -> Option<PathBuf> {
    Some(user_folder()?.join("cache-secret"))
}

/// Returns `true` if a file is below a folder, links resolved; then the campaign may have brought it.
pub(super) fn is_inside(file: &Path, folder: &Path) -> bool {
    let existing = file.ancestors().find_map(|path| path.canonicalize().ok());
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    existing.is_none_or(|existing| existing.starts_with(folder))
}

/// Reads the secret; creates it if there is none and `may_create` is `true`.
pub(super) fn read(path: &Path, may_create: bool) -> Option<[u8; 32]> {
    let read = || fs::read(path).ok()?.try_into().ok();
    read().or_else(|| {
        if may_create {
            create(path).ok()?;
        }
        read()
    })
}

/// Creates the file whole or not at all. Of two programs that do so at the same time, the first one wins.
fn create(path: &Path) -> io::Result<()> {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).map_err(|_| io::ErrorKind::Other)?;
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    fs::create_dir_all(folder)?;
    // `tempfile` makes files that their user alone can read.
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(&secret)?;
    if path.metadata().is_ok_and(|file| file.len() != secret.len() as u64) {
        fs::remove_file(path)?;
    }
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        // Some file systems cannot name a file only if the name is free.
        Err(error) => error.file.persist(path).map(drop).map_err(io::Error::from),
        Ok(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_inside_of_the_campaign_is_not_used() {
        let root = tempfile::tempdir().unwrap();
        assert!(is_inside(&root.path().join("fener/cache-secret"), root.path()));
        let elsewhere = tempfile::tempdir().unwrap();
        assert!(!is_inside(&elsewhere.path().join("fener/cache-secret"), root.path()));
        #[cfg(unix)]
        {
            let link = elsewhere.path().join("link");
            std::os::unix::fs::symlink(root.path(), &link).unwrap();
            assert!(is_inside(&link.join("cache-secret"), root.path()));
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_secret_is_created_once_and_for_its_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("fener/cache-secret");
        assert_eq!(read(&path, false), None);
        assert!(!home.path().join("fener").exists());
        let first = read(&path, true);
        assert!(first.is_some());
        assert_eq!(read(&path, true), first);
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        fs::write(&path, "too short").unwrap();
        assert_eq!(read(&path, false), None);
        assert!(read(&path, true).is_some_and(|new| Some(new) != first));
    }
}
