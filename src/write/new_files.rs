//! Files that are created together, such as those of a new page: all of them, or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::file::replace_file;

/// New files. Dropped without [`NewFiles::keep`], they are removed, with the folders that were made for them.
#[derive(Default)]
pub struct NewFiles {
    /// Files and folders, in the order in which they were made.
    made: Vec<PathBuf>,
}

impl NewFiles {
    /// Writes a file, and creates its parent folders. One that exists already is replaced, and stays if others fail.
    pub fn create(&mut self, path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
        let missing = path.ancestors().skip(1).take_while(|folder| !folder.exists());
        let missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        self.made.extend(missing.into_iter().rev());
        if path.symlink_metadata().is_err() {
            // Syncing the folder may fail once the file is there.
            self.made.push(path.to_owned());
        }
        replace_file(path, bytes)
    }

    pub fn keep(mut self) {
        self.made.clear();
    }
}

impl Drop for NewFiles {
    fn drop(&mut self) {
        for path in self.made.iter().rev() {
            // Folders into which another program has put a file stay.
            let _ = fs::remove_file(path).or_else(|_| fs::remove_dir(path));
        }
    }
}
