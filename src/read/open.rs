//! The one door through which files of a campaign are opened.
//!
//! A campaign's folder may come from a stranger, and hold links to files of the reader's computer, named pipes that
//! never end, or devices. What is opened here is a regular file inside of the folder at the moment of opening: Linux
//! resolves the path and opens the file in one call (`openat2`), so nothing can be exchanged in between. Elsewhere the
//! path is resolved first.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::finding::{Location, Report};

/// The reason why a file was not opened.
#[derive(Debug)]
pub enum OpenError {
    /// A link to a target outside of the campaign's folder.
    Outside,
    /// A folder, a named pipe, a socket or a device.
    NotAFile,
    Io(io::Error),
}

impl OpenError {
    pub fn is_missing(&self) -> bool {
        matches!(self, OpenError::Io(error) if error.kind() == io::ErrorKind::NotFound)
    }

    /// Reports the file.
    pub fn report(&self, location: &Location, report: &mut Report) {
        match self {
            OpenError::Outside => {
                let message = "link to a target outside of the campaign's folder";
                let help = "copy the file or folder itself here";
                report.error("outside-link", location, message).help(help);
            }
            OpenError::NotAFile => {
                let message = "unreadable: not a file with text or data";
                let help = "move it out of the campaign's folder";
                report.error("unreadable", location, message).help(help);
            }
            OpenError::Io(error) => {
                let message = format!("unreadable file: {}", reason(error));
                let help = "check its permissions, or move it out of the campaign's folder";
                report.error("unreadable", location, message).help(help);
            }
        }
    }
}

impl From<OpenError> for io::Error {
    fn from(error: OpenError) -> io::Error {
        match error {
            OpenError::Outside => io::Error::other("it is outside of the campaign's folder"),
            OpenError::NotAFile => io::Error::other("it is not a file with text or data"),
            OpenError::Io(error) => error,
        }
    }
}

/// The reason of an error, for a finding.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "permission denied".into(),
        io::ErrorKind::NotFound => "broken link: its target does not exist".into(),
        _ => error.to_string(),
    }
}

/// Opens a regular file by its path from the campaign's folder.
///
/// # Errors
///
/// Refuses everything else, and files outside of the folder.
pub fn open(root: &Path, path: impl AsRef<Path>) -> Result<File, OpenError> {
    let path = path.as_ref();
    let file = match resolve(root, path) {
        #[cfg(target_os = "linux")]
        Some(opened) => opened?,
        _ => open_resolved(root, path)?,
    };
    let metadata = file.metadata().map_err(OpenError::Io)?;
    if metadata.is_file() { Ok(file) } else { Err(OpenError::NotAFile) }
}

/// Reads a file; of one with more than `max` bytes, one byte more.
///
/// # Errors
///
/// As [`open`], and if the file cannot be read.
pub fn read(root: &Path, path: &str, max: u64) -> Result<Vec<u8>, OpenError> {
    read_up_to(&mut open(root, path)?, max).map_err(OpenError::Io)
}

/// Reads an open file; of one with more than `max` bytes, one byte more.
pub(super) fn read_up_to(file: &mut File, max: u64) -> io::Result<Vec<u8>> {
    let size = file.metadata().map_or(0, |metadata| metadata.len().min(max));
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    file.take(max.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens with `openat2` (Linux 5.6); returns `None` where the system does not have it.
#[cfg(target_os = "linux")]
fn resolve(root: &Path, path: &Path) -> Option<Result<File, OpenError>> {
    use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat, openat2};
    use rustix::io::Errno;

    let folder = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let root = match openat(CWD, root, folder, Mode::empty()) {
        Ok(root) => root,
        Err(error) => return Some(Err(OpenError::Io(error.into()))),
    };
    // A named pipe opens at once, and is refused then.
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    let inside = ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS;
    let mut tries = 0;
    loop {
        return match openat2(&root, path, flags, Mode::empty(), inside) {
            Ok(file) => Some(Ok(file.into())),
            // A folder was moved meanwhile.
            Err(Errno::AGAIN) if tries < 100 => {
                tries += 1;
                continue;
            }
            Err(Errno::XDEV) => Some(Err(OpenError::Outside)),
            Err(Errno::NXIO) => Some(Err(OpenError::NotAFile)),
            Err(Errno::NOSYS | Errno::PERM) => None,
            Err(error) => Some(Err(OpenError::Io(error.into()))),
        };
    }
}

#[cfg(not(target_os = "linux"))]
fn resolve(_root: &Path, _path: &Path) -> Option<std::convert::Infallible> {
    None
}

/// Opens a file after its path is resolved.
fn open_resolved(root: &Path, path: &Path) -> Result<File, OpenError> {
    let root = root.canonicalize().map_err(OpenError::Io)?;
    let path = root.join(path).canonicalize().map_err(OpenError::Io)?;
    if !path.starts_with(&root) {
        return Err(OpenError::Outside);
    }
    if !path.metadata().map_err(OpenError::Io)?.is_file() {
        return Err(OpenError::NotAFile);
    }
    File::open(path).map_err(OpenError::Io)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_files_of_the_campaign_are_opened() {
        let (root, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        std::fs::write(outside.path().join("secret"), "KEY").unwrap();
        std::fs::create_dir_all(root.path().join("content/a")).unwrap();
        std::fs::write(root.path().join("content/a/x"), "inside").unwrap();
        let link =
            |name: &str, to: &Path| std::os::unix::fs::symlink(to, root.path().join(name)).unwrap();
        link("inside", Path::new("content/a/x"));
        link("content/up", Path::new("../content/a"));
        link("secret", &outside.path().join("secret"));
        link("folder", outside.path());
        link("up", Path::new(".."));
        link("device", Path::new("/dev/zero"));
        link("self", Path::new("/proc/self/fd/0"));
        link("gone", Path::new("nothing"));
        link("circle", Path::new("circle"));
        let pipe = std::os::unix::net::UnixListener::bind(root.path().join("pipe"));
        assert!(pipe.is_ok());
        fn open_path(root: &Path, path: &Path) -> Result<File, OpenError> {
            open(root, path)
        }
        for open in [open_path, open_resolved] {
            let outcome = |path: &str| match open(root.path(), Path::new(path)) {
                Ok(_) => "opened",
                Err(OpenError::Outside) => "outside",
                Err(OpenError::NotAFile) => "no file",
                Err(OpenError::Io(_)) => "error",
            };
            for path in ["content/a/x", "inside", "content/up/x"] {
                assert_eq!(outcome(path), "opened", "{path}");
            }
            for path in [
                "secret",
                "folder/secret",
                "up/x",
                "../x",
                "device",
                "self",
                "content",
                "gone",
                "circle",
                "pipe",
            ] {
                assert_ne!(outcome(path), "opened", "{path}");
            }
            assert_eq!((outcome("secret"), outcome("pipe")), ("outside", "no file"));
        }
    }

    #[test]
    fn no_more_is_read_than_asked_for() {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("x"), "abcdef").unwrap();
        assert_eq!(read(root.path(), "x", 3).ok().as_deref(), Some(&b"abcd"[..]));
        assert_eq!(read(root.path(), "x", 9).ok().as_deref(), Some(&b"abcdef"[..]));
    }
}
