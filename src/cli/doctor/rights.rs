//! Rights: the folders that commands write into.
#![allow(clippy::disallowed_methods, reason = "writing is what is examined")]

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::cache;
use crate::cli::CliError;

/// Writes a file into the campaign's folder and removes it, and looks for the secret of the cache.
pub(super) fn examine(root: &Path) -> Result<String, CliError> {
    write_into(root).map_err(|error| {
        let help = "ask for the right to write, or copy the campaign to a folder of your own";
        CliError::new(format!("{} cannot be written: {error}", root.display()), help)
    })?;
    if cache::sign(root, "doctor").is_none() {
        let help =
            "let HOME (on Windows LOCALAPPDATA) name a folder of your own, outside of the campaign";
        let message = "no folder for caches: every build makes all pictures again";
        return Err(CliError::new(message, help));
    }
    Ok("the campaign's folder and the folder for caches can be written".to_owned())
}

/// Files whose names start with a dot are no content.
fn write_into(folder: &Path) -> io::Result<()> {
    let file = folder.join(format!(".fener-doctor-{}", std::process::id()));
    File::create_new(&file)?;
    fs::remove_file(&file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_cannot_be_written() {
        let folder = tempfile::tempdir().unwrap();
        assert!(write_into(folder.path()).is_ok());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let missing = folder.path().join("missing");
        let error = examine(&missing).err().unwrap();
        assert!(error.message.contains("cannot be written: "));
        assert!(!missing.exists());
    }
}
