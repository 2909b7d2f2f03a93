//! A folder held open: the way to it is gone once, and not again for each of its thousands of files.

use std::fs::File;
use std::io;
use std::path::Path;

use crate::mark::Mark;

#[cfg(unix)]
pub(super) use unix::Folder;

#[cfg(not(unix))]
pub(super) use anywhere::Folder;

#[cfg(unix)]
mod unix {
    use std::os::fd::OwnedFd;

    use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, mkdirat, openat, statat};
    use rustix::io::Errno;

    use super::*;

    pub(in crate::write) struct Folder(OwnedFd);

    impl Folder {
        pub fn open(location: &Path) -> io::Result<Folder> {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            Ok(Folder(openat(CWD, location, flags, Mode::empty())?))
        }

        /// What tells apart what stands in this place, without following links; `""` is the folder itself.
        pub fn mark(&self, path: &str) -> Option<Mark> {
            let path = if path.is_empty() { "." } else { path };
            let stat = statat(&self.0, path, AtFlags::SYMLINK_NOFOLLOW).ok()?;
            let seconds = u64::try_from(stat.st_mtime).ok()?;
            let nanoseconds = u32::try_from(stat.st_mtime_nsec).ok()?;
            let size = u64::try_from(stat.st_size).ok()?;
            Some(Mark::new(size, (seconds, nanoseconds), stat.st_ino))
        }

        /// A new file, for writing.
        pub fn create_new(&self, path: &str) -> io::Result<File> {
            let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
            Ok(openat(&self.0, path, flags, Mode::from_raw_mode(0o666))?.into())
        }

        /// Makes a folder, with those above it that are not there.
        pub fn make(&self, path: &str) -> io::Result<()> {
            if path.is_empty() {
                return Ok(());
            }
            let make = || mkdirat(&self.0, path, Mode::from_raw_mode(0o777));
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

        fn is_folder(&self, path: &str) -> bool {
            let stat = statat(&self.0, path, AtFlags::empty());
            stat.is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Directory)
        }
    }
}

#[cfg(not(unix))]
mod anywhere {
    use std::fs;
    use std::path::PathBuf;

    use super::*;

    pub(in crate::write) struct Folder(PathBuf);

    impl Folder {
        pub fn open(location: &Path) -> io::Result<Folder> {
            Ok(Folder(location.to_owned()))
        }

        pub fn mark(&self, path: &str) -> Option<Mark> {
            let metadata = fs::symlink_metadata(self.0.join(path));
            metadata.ok().map(|metadata| Mark::of(&metadata))
        }

        pub fn create_new(&self, path: &str) -> io::Result<File> {
            File::create_new(self.0.join(path))
        }

        pub fn make(&self, path: &str) -> io::Result<()> {
            fs::create_dir_all(self.0.join(path))
        }
    }
}
