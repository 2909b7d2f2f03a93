//! A folder held open, so that its path is resolved once and not again for each of its thousands of files.

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::path::Path;

/// Writes every file and folder below a folder to the disk, one by one.
#[cfg(not(target_os = "linux"))]
fn sync_below(folder: &Path) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        match entry.file_type()?.is_dir() {
            true => sync_below(&entry.path())?,
            false => super::file::sync(&entry.path())?,
        }
    }
    super::file::sync_folder(folder)
}

#[cfg(unix)]
pub(super) use unix::Dir;

#[cfg(not(unix))]
pub(super) use portable::Dir;

#[cfg(unix)]
mod unix {
    use std::os::fd::OwnedFd;

    use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, mkdirat, openat, statat, unlinkat};
    use rustix::io::Errno;

    use super::*;

    pub(in crate::write) struct Dir {
        fd: OwnedFd,
        #[cfg(not(target_os = "linux"))]
        location: std::path::PathBuf,
    }

    impl Dir {
        pub fn open(location: &Path) -> io::Result<Dir> {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            Ok(Dir {
                fd: openat(CWD, location, flags, Mode::empty())?,
                #[cfg(not(target_os = "linux"))]
                location: location.to_owned(),
            })
        }

        /// Writes everything below to the disk. Linux writes the whole file system in one call, which costs less than
        /// one call a file.
        pub fn sync_all(&self) -> io::Result<()> {
            #[cfg(target_os = "linux")]
            return Ok(rustix::fs::syncfs(&self.fd)?);
            #[cfg(not(target_os = "linux"))]
            return sync_below(&self.location);
        }

        /// Creates a file for writing; fails if it exists.
        pub fn create_new(&self, path: &str) -> io::Result<File> {
            let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
            Ok(openat(&self.fd, path, flags, Mode::from_raw_mode(0o666))?.into())
        }

        /// Creates a folder, with those above it that do not exist.
        pub fn make(&self, path: &str) -> io::Result<()> {
            if path.is_empty() {
                return Ok(());
            }
            let make = || mkdirat(&self.fd, path, Mode::from_raw_mode(0o777));
            let made = match make() {
                Err(Errno::NOENT) => {
                    self.make(path.rsplit_once('/').map_or("", |(above, _)| above))?;
                    make()
                }
                made => made,
            };
            match made {
                Err(Errno::EXIST) if self.is_folder(path) => Ok(()),
                made => Ok(made?),
            }
        }

        /// Removes a file, or an empty folder.
        pub fn remove(&self, name: &OsStr, is_folder: bool) -> io::Result<()> {
            let flags = if is_folder { AtFlags::REMOVEDIR } else { AtFlags::empty() };
            Ok(unlinkat(&self.fd, name, flags)?)
        }

        fn is_folder(&self, path: &str) -> bool {
            let stat = statat(&self.fd, path, AtFlags::empty());
            stat.is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Directory)
        }
    }
}

#[cfg(not(unix))]
mod portable {
    use std::fs;
    use std::path::PathBuf;

    use super::*;

    pub(in crate::write) struct Dir(PathBuf);

    impl Dir {
        pub fn open(location: &Path) -> io::Result<Dir> {
            Ok(Dir(location.to_owned()))
        }

        pub fn sync_all(&self) -> io::Result<()> {
            sync_below(&self.0)
        }

        pub fn create_new(&self, path: &str) -> io::Result<File> {
            File::create_new(self.0.join(path))
        }

        pub fn make(&self, path: &str) -> io::Result<()> {
            fs::create_dir_all(self.0.join(path))
        }

        pub fn remove(&self, name: &OsStr, is_folder: bool) -> io::Result<()> {
            let path = self.0.join(name);
            if is_folder { fs::remove_dir(path) } else { fs::remove_file(path) }
        }
    }
}
