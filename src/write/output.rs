//! A file that a person has named for the output of a command: regular, or a pipe or device that takes it.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::xxh3_64;

use super::error::{WriteError, WriteProblem};
use super::file::edit_file;

/// Bytes of a file that is replaced which are read.
const MAX_BYTES: u64 = 100_000_000;

/// The target of a command's output.
pub enum Output {
    /// Replaced as a whole.
    File {
        path: PathBuf,
        /// The content that it has now.
        before: Option<Vec<u8>>,
    },
    /// A pipe or a device.
    Stream { path: PathBuf, file: File },
}

impl Output {
    /// Opens a path. A link stands for the file that it leads to.
    ///
    /// # Errors
    ///
    /// Refuses a link to nothing, a folder and a disk.
    pub fn open(path: &Path) -> Result<Output, WriteError> {
        use io::ErrorKind::{NotADirectory, NotFound};
        let failed = |error| WriteError::io(path, error);
        let refused = |problem| Err(WriteError { path: path.to_owned(), problem });
        let metadata = match path.metadata() {
            // The message for a file in the place of a folder comes with the writing.
            Err(error) if matches!(error.kind(), NotFound | NotADirectory) => {
                return match path.is_symlink() {
                    true => refused(WriteProblem::Dangling),
                    false => Ok(Output::File { path: path.to_owned(), before: None }),
                };
            }
            metadata => metadata.map_err(failed)?,
        };
        if metadata.is_file() {
            let path = match path.is_symlink() {
                true => path.canonicalize().map_err(failed)?,
                false => path.to_owned(),
            };
            let mut before = Vec::new();
            let file = File::open(&path).map_err(|error| WriteError::io(&path, error))?;
            file.take(MAX_BYTES).read_to_end(&mut before).map_err(failed)?;
            return Ok(Output::File { path, before: Some(before) });
        }
        if metadata.is_dir() || is_disk(&metadata) {
            return refused(WriteProblem::NotAFile);
        }
        let file = File::options().write(true).open(path).map_err(failed)?;
        Ok(Output::Stream { path: path.to_owned(), file })
    }

    /// Writes the whole output.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be written, or if the file was saved since it was opened.
    pub fn write(self, bytes: &[u8]) -> Result<(), WriteError> {
        match self {
            Output::File { path, before } => {
                edit_file(&path, before.map(|before| xxh3_64(&before)), bytes)
            }
            Output::Stream { path, mut file } => {
                file.write_all(bytes).map_err(|error| WriteError::io(&path, error))
            }
        }
    }
}

fn is_disk(metadata: &fs::Metadata) -> bool {
    #[cfg(unix)]
    return std::os::unix::fs::FileTypeExt::is_block_device(&metadata.file_type());
    #[cfg(not(unix))]
    {
        let _ = metadata;
        false
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_a_regular_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let write = |name: &str, text: &str| {
            Output::open(&path(name)).and_then(|output| output.write(text.as_bytes()))
        };
        write("new", "one").unwrap();
        write("new", "two").unwrap();
        std::os::unix::fs::symlink("new", path("link")).unwrap();
        write("link", "three").unwrap();
        assert_eq!(fs::read_to_string(path("new")).unwrap(), "three");
        assert!(path("link").is_symlink());
        std::os::unix::fs::symlink("nothing", path("dangling")).unwrap();
        std::os::unix::fs::symlink("/dev/null", path("device")).unwrap();
        let problem = |name: &str| write(name, "x").unwrap_err().problem;
        assert!(matches!(problem("dangling"), WriteProblem::Dangling));
        assert!(matches!(problem(""), WriteProblem::NotAFile));
        write("device", "four").unwrap();
        assert!(path("device").is_symlink() && path("dangling").is_symlink());
        rustix::fs::mkfifoat(rustix::fs::CWD, path("pipe"), rustix::fs::Mode::from_raw_mode(0o600))
            .unwrap();
        let reader = std::thread::spawn({
            let pipe = path("pipe");
            move || fs::read_to_string(pipe).unwrap()
        });
        write("pipe", "five").unwrap();
        assert_eq!(reader.join().unwrap(), "five");
    }

    #[test]
    fn a_file_that_was_saved_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let output = Output::open(&path).unwrap();
        fs::write(&path, "saved").unwrap();
        assert!(matches!(output.write(b"x").unwrap_err().problem, WriteProblem::Changed));
        assert_eq!(fs::read_to_string(&path).unwrap(), "saved");
    }
}
