//! The two files at the top of a campaign's folder: `fener.yaml` and `posters.lock`.

use std::path::Path;

use crate::finding::{Location, Report};

use super::files;
use super::sources::TextFile;

/// Reads `posters.lock`, which does not exist before the first build with a poster.
pub(super) fn register(root: &Path, report: &mut Report) -> Option<TextFile> {
    let location = Location::file("posters.lock");
    match std::fs::read(root.join("posters.lock")) {
        Ok(bytes) => files::text(location.file.clone(), &bytes, report),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => {
            report
                .error("unreadable", &location, format!("unreadable file: {error}"))
                .help("check its permissions");
            None
        }
    }
}

/// Reads `fener.yaml`.
pub fn config(root: &Path, report: &mut Report) -> Option<TextFile> {
    let path = root.join("fener.yaml");
    let location = Location::file("fener.yaml");
    match std::fs::read(&path) {
        Ok(bytes) => files::text(location.file.clone(), &bytes, report),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let here = root.display();
            report
                .error("no-campaign", &location, format!("no fener.yaml in {here}"))
                .help("change to the campaign's folder, or create one: `fener init my-campaign --country MD --languages ro,ru`");
            None
        }
        Err(error) => {
            report
                .error("unreadable", &location, format!("unreadable file: {error}"))
                .help("check its permissions");
            None
        }
    }
}
