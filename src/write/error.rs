//! WithholdReason a site could not be written, in words for the one at the keyboard.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The world, or a wrong target, kept a site from being written. The old site stands.
#[derive(Debug)]
pub struct WriteError {
    pub path: PathBuf,
    pub problem: WriteProblem,
}

/// What kept it.
#[derive(Debug)]
pub enum WriteProblem {
    /// The target is a folder that another program, or a person, has made.
    Foreign,
    /// The target is a symbolic link.
    Link,
    /// The target is a file.
    File,
    /// The target has no name of its own: `/`, `..`.
    Nameless,
    /// A path would lead out of the site, or is no path at all.
    Escape,
    /// A file of the campaign that should be copied.
    Unreadable(io::Error),
    /// The system says no.
    Io(io::Error),
}

impl WriteError {
    pub(super) fn io(path: &Path, error: io::Error) -> WriteError {
        WriteError { path: path.to_owned(), problem: WriteProblem::Io(error) }
    }

    /// One way to mend it.
    pub fn help(&self) -> &'static str {
        match &self.problem {
            WriteProblem::Foreign => {
                "fener replaces its output folder as a whole: choose another one with --out, or \
                 move what is in this one elsewhere"
            }
            WriteProblem::Link => "write to the folder that the link leads to",
            WriteProblem::File => "choose another folder, or move the file elsewhere",
            WriteProblem::Nameless => "name a folder, such as `public`",
            WriteProblem::Escape => {
                "this is a mistake in fener, not in your campaign: please report it"
            }
            WriteProblem::Unreadable(_) => "look whether the file is there and may be read",
            WriteProblem::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "make room, then build again; the old site still stands"
                }
                io::ErrorKind::PermissionDenied => {
                    "choose a folder of your own, or ask for the right to write there"
                }
                io::ErrorKind::ReadOnlyFilesystem => "choose a folder on another disk",
                io::ErrorKind::NotFound => "look whether the folder around it still exists",
                io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
                    "a disk is mounted there: choose a folder inside it"
                }
                io::ErrorKind::AlreadyExists => "give one of the two pages another `slug`",
                io::ErrorKind::InvalidFilename => "give the page a shorter `slug`",
                _ => "the old site still stands; build again once this is mended",
            },
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            WriteProblem::Foreign => write!(f, "{path}/ was not made by fener: it stays untouched"),
            WriteProblem::Link => write!(f, "{path} is a link to elsewhere, not a folder"),
            WriteProblem::File => write!(f, "{path} is a file, not a folder"),
            WriteProblem::Nameless => write!(f, "{path} is no name for an output folder"),
            WriteProblem::Escape => write!(f, "{path} is no path inside the site"),
            WriteProblem::Unreadable(error) => write!(f, "{path} could not be read: {error}"),
            WriteProblem::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull => write!(f, "the disk is full: {path}"),
                io::ErrorKind::QuotaExceeded => write!(f, "your share of the disk is full: {path}"),
                io::ErrorKind::PermissionDenied => write!(f, "no right to write in {path}"),
                io::ErrorKind::ReadOnlyFilesystem => {
                    write!(f, "the disk can only be read, not written: {path}")
                }
                io::ErrorKind::NotFound => write!(f, "{path} does not exist"),
                io::ErrorKind::AlreadyExists => write!(f, "two pages want to be {path}"),
                io::ErrorKind::InvalidFilename => write!(f, "the name is too long: {path}"),
                _ => write!(f, "{path} could not be written: {error}"),
            },
        }
    }
}

impl Error for WriteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            WriteProblem::Unreadable(error) | WriteProblem::Io(error) => Some(error),
            WriteProblem::Foreign
            | WriteProblem::Link
            | WriteProblem::File
            | WriteProblem::Nameless
            | WriteProblem::Escape => None,
        }
    }
}
