//! Files that are created together, such as those of a new page: all of them, or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::WriteError;
use super::file::{self, rename, replace_file};
use super::run_lock::RunLock;
use super::staging_dirs::{StagingDirs, remove_folder};

/// New files. Dropped without [`NewFiles::keep`], they are removed, with the folders that were made for them.
#[derive(Default)]
pub struct NewFiles {
    /// Files and folders, in the order in which they were made.
    made: Vec<PathBuf>,
}

impl NewFiles {
    /// Writes a file, and creates its parent folders. One that exists already is replaced, and stays if others fail.
    pub fn create(&mut self, path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
        self.note_folders(path);
        if path.symlink_metadata().is_err() {
            // Syncing the folder may fail once the file is there.
            self.made.push(path.to_owned());
        }
        replace_file(path, bytes)
    }

    pub fn keep(mut self) {
        self.made.clear();
    }

    /// Notes the folders that are made for a path.
    fn note_folders(&mut self, path: &Path) {
        let missing = path.ancestors().skip(1).take_while(|folder| !folder.exists());
        let missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        self.made.extend(missing.into_iter().rev());
    }
}

/// A folder that appears with all of its files, or not at all: they are written into a folder beside it. What a killed
/// run has left there is hidden, and removed by the next run for the same folder. A folder that is there and empty gets
/// its files one by one.
pub struct NewFolder {
    target: PathBuf,
    /// The folder of the files until they are kept.
    folder: PathBuf,
    /// Held while `folder` is not the target.
    lock: Option<RunLock>,
    files: NewFiles,
}

impl NewFolder {
    pub fn begin(target: &Path) -> Result<NewFolder, WriteError> {
        let mut files = NewFiles::default();
        if target.exists() {
            let (target, folder) = (target.to_owned(), target.to_owned());
            return Ok(NewFolder { target, folder, lock: None, files });
        }
        files.note_folders(target);
        let dirs = StagingDirs::of(target)?;
        dirs.clear(true);
        let (folder, lock) = dirs.create()?;
        Ok(NewFolder { target: target.to_owned(), folder, lock: Some(lock), files })
    }

    /// The folder in which the files are for now.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// Writes a file, by its path from the folder, and creates its parent folders.
    pub fn create(&mut self, path: impl AsRef<Path>, bytes: &[u8]) -> Result<(), WriteError> {
        self.files.create(&self.folder.join(path), bytes)
    }

    pub fn keep(mut self) -> Result<(), WriteError> {
        if self.lock.is_some() {
            let failed = |error| WriteError::io(&self.target, error);
            rename(&self.folder, &self.target).map_err(failed)?;
            if let Err(error) = file::sync_folder(file::parent(&self.target)) {
                let _ = remove_folder(&self.target);
                return Err(failed(error));
            }
        }
        std::mem::take(&mut self.files).keep();
        Ok(())
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if self.lock.is_some() {
            let _ = remove_folder(&self.folder);
        }
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
