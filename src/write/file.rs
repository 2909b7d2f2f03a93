//! Replacing files of the campaign, such as its register, in one step and without losing what others have saved.

use std::fs::{self, DirEntry, File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use xxhash_rust::xxh3::xxh3_64;

use crate::cache;

use super::error::{WriteError, WriteProblem};
use super::run_lock::is_dead;

/// The end of the name of a file that is being written: `.sq.md.4711.fener-new`. Hidden files are not read.
const TEMPORARY: &str = ".fener-new";

/// Writes one file, with the folders around it: to a temporary file beside it, which is synced to the disk and then
/// renamed. Does nothing if the file has this content already.
///
/// # Errors
///
/// Fails if the file cannot be written; what stood there before is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    FileLock::acquire().replace(path, bytes)
}

/// Writes a file that was read before; `before` is the xxh3 of the content that was read, or `None` if there was no file.
///
/// # Errors
///
/// As [`replace_file`], and if the file has another content now: a person or program has saved it meanwhile.
pub fn edit_file(path: &Path, before: Option<u64>, bytes: &[u8]) -> Result<(), WriteError> {
    FileLock::acquire().edit(path, before, bytes)
}

/// The lock under which programs of this user replace files of campaigns, one after the other; released when it is
/// dropped. It is a file in the user's cache folder, so nothing of it is in a campaign or published.
pub struct FileLock {
    /// `None` where the user has no cache folder, or the file system no locks.
    _file: Option<File>,
}

impl FileLock {
    /// Waits for other programs. A file is locked for the time of its writing, so this takes milliseconds.
    pub fn acquire() -> FileLock {
        let open = || {
            let folder = cache::user_folder()?;
            make_folders(&folder).ok()?;
            let file = File::options().create(true).append(true).open(folder.join("write.lock"));
            file.ok().filter(|file| file.lock().is_ok())
        };
        FileLock { _file: open() }
    }

    /// [`replace_file`], under this lock.
    ///
    /// # Errors
    ///
    /// As [`replace_file`].
    pub fn replace(&self, path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
        self.put(path, bytes, || Ok(true))
    }

    /// [`edit_file`], for a file that was read under this lock.
    ///
    /// # Errors
    ///
    /// As [`edit_file`].
    pub fn edit(&self, path: &Path, before: Option<u64>, bytes: &[u8]) -> Result<(), WriteError> {
        self.put(path, bytes, || Ok(content_hash(path)? == before))
    }

    /// Asks `is_current` at the last moment before a file is replaced.
    fn put(
        &self,
        path: &Path,
        bytes: &[u8],
        is_current: impl Fn() -> io::Result<bool>,
    ) -> Result<(), WriteError> {
        // A named pipe or a device would not end, and what a link leads to is not this file.
        let is_as_long = path
            .symlink_metadata()
            .is_ok_and(|own| own.is_file() && own.len() == bytes.len() as u64);
        if is_as_long && fs::read(path).is_ok_and(|content| content == bytes) {
            return Ok(());
        }
        let folder = parent(path);
        make_folders(folder).map_err(|error| WriteError::folder(folder, error))?;
        let beside = temporary(path, &std::process::id().to_string());
        let write = || {
            remove_leftovers(path);
            let _ = fs::remove_file(&beside);
            let replaced = path.symlink_metadata().ok().filter(Metadata::is_file);
            let mut file = create(&beside, replaced.is_some())?;
            file.write_all(bytes)?;
            if let Some(replaced) = replaced {
                keep_rights(&file, &replaced)?;
            }
            file.sync_all()?;
            if !is_current()? {
                return Ok(false);
            }
            rename(&beside, path)?;
            sync_folder(parent(path))?;
            Ok(true)
        };
        let written = write().map_err(|error| WriteError::io(path, error)).and_then(|is_written| {
            let changed = WriteError { path: path.to_owned(), problem: WriteProblem::Changed };
            if is_written { Ok(()) } else { Err(changed) }
        });
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written
    }
}

/// xxh3 of a file's content; `None` if there is no file.
fn content_hash(path: &Path) -> io::Result<Option<u64>> {
    match path.metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
        Ok(metadata) if !metadata.is_file() => Err(io::ErrorKind::InvalidInput.into()),
        Ok(_) => Ok(Some(xxh3_64(&fs::read(path)?))),
    }
}

/// Creates a file, and locks it for as long as its run lives; never follows a link that stands at its name. A secret one is
/// read by its user alone.
fn create(path: &Path, is_secret: bool) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if is_secret {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = is_secret;
    loop {
        let file = options.open(path)?;
        // Not all file systems have locks. Another run may have taken the file for one of a dead run before it was locked.
        let _ = file.lock();
        if path.symlink_metadata().is_ok() {
            return Ok(file);
        }
    }
}

/// Gives a file the owner, the group and the rights of the one that it replaces. Where the system does not let the user
/// give it the group, that gets no more rights than all others.
fn keep_rights(file: &File, replaced: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::fs::Permissions;
        use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
        let own = file.metadata()?;
        let (uid, gid, mode) = (replaced.uid(), replaced.gid(), replaced.mode() & 0o777);
        if own.uid() != uid {
            let _ = fchown(file, Some(uid), None);
        }
        let has_group = own.gid() == gid || fchown(file, None, Some(gid)).is_ok();
        let group = if has_group { 0o070 } else { (mode & 0o007) << 3 };
        file.set_permissions(Permissions::from_mode(mode & (0o707 | group)))?;
    }
    #[cfg(not(unix))]
    let _ = (file, replaced);
    Ok(())
}

fn temporary(path: &Path, process: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{process}{TEMPORARY}"))
}

/// Removes what dead runs have left of this file.
fn remove_leftovers(path: &Path) {
    let entries = fs::read_dir(parent(path)).into_iter().flatten().flatten();
    let is_leftover = |entry: &DirEntry| {
        let (name, start) = (entry.file_name(), temporary(path, ""));
        let start = start.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let process = name.to_str().and_then(|name| {
            name.strip_prefix(start.strip_suffix(TEMPORARY)?)?.strip_suffix(TEMPORARY)
        });
        process.is_some_and(|digits| digits.parse::<u32>().is_ok()) && is_dead(&entry.path())
    };
    for entry in entries.filter(is_leftover) {
        let _ = fs::remove_file(entry.path());
    }
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

/// A time of a file in nanoseconds; 0 where the system does not tell it.
pub(super) fn nanoseconds(time: io::Result<SystemTime>) -> u128 {
    let since = time.ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.unwrap_or_default().as_nanos()
}

/// The folder that holds a file or folder.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        Some(_) | None => Path::new("."),
    }
}

/// Creates a folder and those around it that do not exist, each with its name on the disk.
pub(super) fn make_folders(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let around = parent(folder);
    if folder.file_name().is_some() {
        make_folders(around)?;
    }
    match fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => sync_folder(around),
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
    fn an_edit_keeps_what_was_saved_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("content/sq.md");
        let read = || fs::read_to_string(&path).unwrap();
        let is_changed = |outcome: Result<(), WriteError>| {
            matches!(outcome.unwrap_err().problem, WriteProblem::Changed)
        };
        edit_file(&path, None, b"one").unwrap();
        edit_file(&path, Some(xxh3_64(b"one")), b"two").unwrap();
        assert!(is_changed(edit_file(&path, Some(xxh3_64(b"one")), b"three")));
        assert!(is_changed(edit_file(&path, None, b"new")));
        assert_eq!(read(), "two");
        fs::remove_file(&path).unwrap();
        assert!(is_changed(edit_file(&path, Some(xxh3_64(b"two")), b"three")));
        assert_eq!(fs::read_dir(parent(&path)).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn an_edit_keeps_the_rights_of_a_file() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("facts.yaml");
        fs::write(&path, "old").unwrap();
        // Only root may give files to others.
        let owner = chown(&path, Some(1_000), Some(1_000)).is_ok();
        for mode in [0o600, 0o664, 0o640, 0o444] {
            fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
            replace_file(&path, format!("{mode:o}").as_bytes()).unwrap();
            let now = path.metadata().unwrap();
            assert_eq!(now.mode() & 0o777, mode);
            assert!(!owner || (now.uid(), now.gid()) == (1_000, 1_000));
        }
    }

    #[test]
    fn the_next_write_removes_what_a_dead_run_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sq.md");
        let kept = [".sq.md.x.fener-new", ".other.md.7.fener-new", ".sq.md.7.new"];
        for name in kept.iter().chain(&[".sq.md.7.fener-new"]) {
            fs::write(folder.path().join(name), "half").unwrap();
        }
        replace_file(&path, b"whole").unwrap();
        let entries = fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        assert_eq!(names, [".other.md.7.fener-new", ".sq.md.7.new", ".sq.md.x.fener-new", "sq.md"]);
    }

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
