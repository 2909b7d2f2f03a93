//! The theme and the messages inside the binary. The only file that names include_dir.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use xxhash_rust::xxh3::xxh3_64;

use crate::finding::Location;
use crate::i18n::is_same_language;

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

/// A file of the built-in theme by its path in the theme, such as `theme.yaml`.
pub fn built_in_theme_file(path: &str) -> Option<ThemeFile> {
    let file = THEME.get_file(path)?;
    let location = Location::file(format!("themes/fener/{path}"));
    Some(ThemeFile { location, is_built_in: true, bytes: file.contents().into() })
}

/// The built-in messages of a language: those of its code, or of another code for the same language and script. Their
/// path is that of the file that replaces them.
pub fn built_in_locale(code: &str) -> Option<TextFile> {
    let own = LOCALES.get_file(format!("{code}.ftl"));
    let same = || {
        let mut files = LOCALES.files();
        files.find(|file| {
            let name = file.path().file_stem().and_then(|name| name.to_str());
            name.is_some_and(|name| is_same_language(name, code))
        })
    };
    let text = own.or_else(same)?.contents_utf8()?.to_owned();
    let hash = xxh3_64(text.as_bytes());
    Some(TextFile { path: format!("locales/{code}.ftl").into(), text, hash })
}

/// The codes of the languages with built-in messages, in alphabetical order.
pub fn built_in_languages() -> Vec<&'static str> {
    let mut codes: Vec<&str> =
        LOCALES.files().filter_map(|file| file.path().to_str()?.strip_suffix(".ftl")).collect();
    codes.sort_unstable();
    codes
}

fn slashes(path: &std::path::Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
