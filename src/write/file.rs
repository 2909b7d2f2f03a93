//! Replacing one file of the campaign, such as its register, in one step.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::error::WriteError;

/// Writes one file, with the folders around it: to a temporary file beside it, which is synced to the disk and then
/// renamed. Does nothing if the file has this content already.
///
/// # Errors
///
/// Fails if the file cannot be written; what stood there before is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    // A named pipe or a device would not end, and what a link leads to is not this file.
    let is_as_long =
        path.symlink_metadata().is_ok_and(|own| own.is_file() && own.len() == bytes.len() as u64);
    if is_as_long && fs::read(path).is_ok_and(|content| content == bytes) {
        return Ok(());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(name);
    let write = || {
        fs::create_dir_all(parent(path))?;
        let _ = fs::remove_file(&beside);
        // Never follows a link that stands at this name.
        let mut file = File::create_new(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        rename(&beside, path)?;
        sync_folder(parent(path))
    };
    write().map_err(|error| {
        let _ = fs::remove_file(&beside);
        WriteError::io(path, error)
    })
}

/// Closes a written file. Some file systems (NFS, quotas) tell only here that they did not keep its content.
pub(super) fn close(file: File) -> io::Result<()> {
    #[cfg(unix)]
    return close_err::Closable::close(file);
    #[cfg(not(unix))]
    return Ok(drop(file));
}

/// Renames a file or folder. On Windows a virus scanner or an indexer may hold a file that was just written: it is
/// waited for, at most 2.5 s.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    retry(Duration::from_millis(10), || fs::rename(from, to))
}

/// Repeats an operation while another program holds its file, with waits that double from `wait` to 128 times of it.
fn retry(wait: Duration, operation: impl Fn() -> io::Result<()>) -> io::Result<()> {
    for doubled in 0..8 {
        match operation() {
            Err(error) if is_held(&error) => thread::sleep(wait * (1 << doubled)),
            outcome => return outcome,
        }
    }
    operation()
}

/// Returns `true` for the errors of Windows that end when another program closes its file: ERROR_ACCESS_DENIED,
/// ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION.
fn is_held(error: &io::Error) -> bool {
    cfg!(any(windows, test)) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// The folder that holds a file or folder.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

/// Writes a folder's list of names to the disk. Windows cannot, and need not.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Writes a file's content to the disk.
#[cfg(not(target_os = "linux"))]
pub(super) fn sync(path: &Path) -> io::Result<()> {
    // Windows syncs only a file that is open for writing.
    match File::options().read(true).write(cfg!(windows)).open(path) {
        Ok(file) => file.sync_all(),
        // A read-only file was carried over from the old site, and is on the disk.
        Err(error) if cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn an_operation_is_repeated_while_a_file_is_held() {
        let times = |codes: &[i32]| {
            let count = Cell::new(0);
            let outcome = retry(Duration::ZERO, || {
                count.set(count.get() + 1);
                match codes.get(count.get() - 1) {
                    Some(code) => Err(io::Error::from_raw_os_error(*code)),
                    None => Ok(()),
                }
            });
            (count.get(), outcome.is_ok())
        };
        assert_eq!(times(&[]), (1, true));
        assert_eq!(times(&[5]), (2, true));
        assert_eq!(times(&[32, 33, 5, 32, 33, 5, 32, 33]), (9, true));
        assert_eq!(times(&[32; 9]), (9, false));
        // No space, or a name that is taken: waiting does not help.
        assert_eq!(times(&[28]), (1, false));
        assert_eq!(times(&[32, 17]), (2, false));
    }
}
