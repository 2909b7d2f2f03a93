//! The theme and the messages inside the binary. The only file that names include_dir.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Location;

use super::sources::{TextFile, ThemeFile};

static THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/fener");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The built-in theme, by paths like `fener/templates/base.html`.
pub fn theme() -> BTreeMap<String, ThemeFile> {
    let mut files = BTreeMap::new();
    let mut folders = vec![&THEME];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let path = format!("fener/{}", slashes(file.path()));
            let location = Location::file(format!("themes/{path}"));
            let bytes = file.contents().into();
            files.insert(path, ThemeFile { location, is_built_in: true, bytes });
        }
    }
    files
}

/// The built-in messages, one file a language: `locales/sq.ftl`.
pub fn locales() -> Vec<TextFile> {
    let ftl =
        LOCALES.files().filter(|file| file.path().extension().is_some_and(|end| end == "ftl"));
    ftl.filter_map(|file| {
        let path = format!("locales/{}", slashes(file.path())).into();
        let (text, hash) = (file.contents_utf8()?.to_owned(), xxh3_64(file.contents()));
        Some(TextFile { path, text, hash })
    })
    .collect()
}

fn slashes(path: &std::path::Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
