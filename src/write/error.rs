//! The errors of writing, with messages for the command line.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A site or file was not written, because of the system or of a wrong target. What was there before is unchanged.
#[derive(Debug)]
pub struct WriteError {
    pub path: PathBuf,
    pub problem: WriteProblem,
}

/// The reason of a [`WriteError`].
#[derive(Debug)]
pub enum WriteProblem {
    /// The target is a folder that another program or a person has made.
    Foreign,
    /// The target is a symbolic link.
    Link,
    /// The target is a file.
    File,
    /// The target is `/`, or ends in `..`.
    Nameless,
    /// A file that Fener did not write is at the path of a new one.
    Clash,
    /// A file that Fener did not write would be published unjudged: the reason, as the end of a sentence.
    Unjudged(&'static str),
    /// The file has another content than the one that was read.
    Changed,
    /// The target is inside of the output folder at this path.
    Inside(PathBuf),
    /// A folder of the old site is an output folder of its own.
    Nested,
    /// The target is of a lower layer of an overlay, from which it cannot be moved.
    Layer,
    /// The target is a link to nothing.
    Dangling,
    /// The target of a command's output is a folder or a disk.
    NotAFile,
    /// A path is outside of the site, or no path.
    Escape,
    /// The system returned an error.
    Io(io::Error),
}

impl WriteError {
    pub(super) fn io(path: &Path, error: io::Error) -> WriteError {
        WriteError { path: path.to_owned(), problem: WriteProblem::Io(error) }
    }

    /// The error of making a folder: a file may stand at its path, or at that of a folder around it.
    pub(super) fn folder(path: &Path, error: io::Error) -> WriteError {
        match path.ancestors().find(|above| above.is_file()) {
            Some(file) => WriteError { path: file.to_owned(), problem: WriteProblem::File },
            None => WriteError::io(path, error),
        }
    }

    /// One way to fix it.
    pub fn help(&self) -> &'static str {
        match &self.problem {
            WriteProblem::Foreign => {
                "fener replaces the whole output folder: choose another one with --out, or move the \
                 files of this one"
            }
            WriteProblem::Clash => "move it elsewhere, or publish it from the folder static/",
            WriteProblem::Unjudged(_) => "move it into the folder static/, or remove it",
            WriteProblem::Changed => "run the command again",
            WriteProblem::Link => "give the folder that the link points to",
            WriteProblem::File => "choose another folder, or move the file elsewhere",
            WriteProblem::Nameless => "give a folder with a name, such as `public`",
            WriteProblem::Inside(_) => "choose a folder outside of it",
            WriteProblem::Nested => "move it out of the output folder, or remove it",
            WriteProblem::Layer => {
                "remove it, but keep a copy of what fener did not make; then build again"
            }
            WriteProblem::Dangling => "name the file itself, or remove the link",
            WriteProblem::NotAFile => "add the name of a file",
            WriteProblem::Escape => "this is a bug in fener: please report it",
            WriteProblem::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "free some disk space, and run the command again; what was there is unchanged"
                }
                io::ErrorKind::PermissionDenied => {
                    "choose a folder of your own, or ask for write permission"
                }
                io::ErrorKind::ReadOnlyFilesystem => "choose a folder on another disk",
                io::ErrorKind::NotFound => {
                    "check that its folder exists and no other program removes it"
                }
                io::ErrorKind::ResourceBusy | io::ErrorKind::CrossesDevices => {
                    "a disk is mounted there: choose a folder inside it"
                }
                io::ErrorKind::WouldBlock => "wait until it has ended, then build again",
                io::ErrorKind::AlreadyExists => "give one of the two pages another `slug`",
                io::ErrorKind::InvalidFilename => "give the page a shorter `slug`",
                _ => "the old site is unchanged; build again once this is fixed",
            },
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            WriteProblem::Foreign => {
                write!(f, "{path}/ was not made by fener, so it is not replaced")
            }
            WriteProblem::Clash => {
                write!(f, "{path} was not made by fener, and the new site has a file there")
            }
            WriteProblem::Unjudged(reason) => {
                write!(f, "{path} was not made by fener, and is {reason}")
            }
            WriteProblem::Changed => {
                write!(f, "{path} was saved meanwhile, so it was not changed")
            }
            WriteProblem::Link => write!(f, "{path} is a symbolic link, not a folder"),
            WriteProblem::File => write!(f, "{path} is a file, not a folder"),
            WriteProblem::Nameless => write!(f, "{path} cannot be an output folder"),
            WriteProblem::Inside(outer) => write!(
                f,
                "{path} is inside of {}/, an output folder that fener replaces as a whole",
                outer.display()
            ),
            WriteProblem::Nested => {
                write!(f, "{path} is another output folder of fener, inside of this one")
            }
            WriteProblem::Layer => write!(
                f,
                "{path}/ is a part of the container's image, so it cannot be replaced in one step"
            ),
            WriteProblem::Dangling => write!(f, "{path} is a link to a file that does not exist"),
            WriteProblem::NotAFile => {
                let kind = if self.path.is_dir() { "folder" } else { "disk" };
                write!(f, "{path} is a {kind}, not a file")
            }
            WriteProblem::Escape => write!(f, "{path} is not a path inside the site"),
            WriteProblem::Io(error) => match error.kind() {
                io::ErrorKind::StorageFull => write!(f, "the disk is full: {path}"),
                io::ErrorKind::QuotaExceeded => write!(f, "the disk quota is full: {path}"),
                io::ErrorKind::PermissionDenied => write!(f, "no write permission in {path}"),
                io::ErrorKind::ReadOnlyFilesystem => {
                    write!(f, "the disk is read-only: {path}")
                }
                io::ErrorKind::NotFound => write!(f, "{path} does not exist"),
                io::ErrorKind::WouldBlock => write!(f, "another build is writing into {path}"),
                io::ErrorKind::AlreadyExists => write!(f, "two pages have the path {path}"),
                io::ErrorKind::InvalidFilename => write!(f, "name too long: {path}"),
                _ => write!(f, "{path} cannot be written: {error}"),
            },
        }
    }
}

impl Error for WriteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.problem {
            WriteProblem::Io(error) => Some(error),
            WriteProblem::Foreign
            | WriteProblem::Clash
            | WriteProblem::Unjudged(_)
            | WriteProblem::Changed
            | WriteProblem::Link
            | WriteProblem::File
            | WriteProblem::Nameless
            | WriteProblem::Inside(_)
            | WriteProblem::Nested
            | WriteProblem::Layer
            | WriteProblem::Dangling
            | WriteProblem::NotAFile
            | WriteProblem::Escape => None,
        }
    }
}
