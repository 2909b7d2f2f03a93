//! The campaign's own files of a theme that do nothing, or that take away more than their author may think.

use std::collections::BTreeMap;

use crate::file_names;
use crate::finding::{Located, Location, Report, did_you_mean};
use crate::read::{self, ThemeFile};

const CODE: &str = "theme-file";
/// The folders of a theme.
const FOLDERS: [&str; 5] = ["templates", "css", "js", "static", "fonts"];
/// The stylesheet that is added to the built-in ones.
const EXTRA: &str = "css/extra.css";

/// Checks the files of the theme in use, by their paths in it, and those of `all` that are in no theme.
///
/// `replaces` are the built-in stylesheets that the campaign replaces on purpose.
pub fn check(
    chosen: &BTreeMap<String, &ThemeFile>,
    all: &BTreeMap<String, ThemeFile>,
    replaces: &[Located<String>],
    report: &mut Report,
) {
    for (path, file) in chosen.iter().filter(|(_, file)| !file.is_built_in) {
        let is_built_in_name = read::built_in_theme_file(path).is_some();
        if is_built_in_name {
            if path.ends_with(".css") && !replaces.iter().any(|named| named.value == **path) {
                replaced(path, &file.location, report);
            }
        } else if !is_used(path, chosen) {
            unused(path, &file.location, report);
        }
    }
    for named in replaces {
        let is_sheet = |path: &str| path.ends_with(".css");
        if !is_sheet(&named.value) || read::built_in_theme_file(&named.value).is_none() {
            let files = read::built_in_theme();
            let sheets = files.keys().map(String::as_str).filter(|path| is_sheet(path));
            let otherwise = "write the path of a built-in stylesheet, such as `css/card.css`";
            let help = did_you_mean(&named.value, sheets, otherwise);
            let message = format!("`{}` is no built-in stylesheet", named.value);
            report.error("bad-value", &named.location, message).help(help);
        }
    }
    for (path, file) in all.iter().filter(|(_, file)| !file.is_built_in) {
        let top = path.split('/').next().unwrap_or_default();
        if FOLDERS.contains(&top) {
            report
                .warn(CODE, &file.location, "this file is in no theme, and does nothing")
                .help(format!("move it to `themes/fener/{path}`"));
        }
    }
}

fn replaced(path: &str, location: &Location, report: &mut Report) {
    report
        .warn(CODE, location, "this file replaces a built-in stylesheet: none of its rules is left")
        .help(format!(
            "rename it to `extra.css` to add rules, or write `replaces: [{path}]` in theme.yaml"
        ));
}

fn unused(path: &str, location: &Location, report: &mut Report) {
    let files = read::built_in_theme();
    let names = files.keys().map(String::as_str).chain([EXTRA]);
    let otherwise = "`fener theme list` names the files that a theme may replace";
    let help = did_you_mean(path, names, otherwise);
    report.warn(CODE, location, "this file is not used by the theme").help(help);
}

/// Returns `true` for a file that pages copy, or that a template or another stylesheet of the campaign names.
fn is_used(path: &str, chosen: &BTreeMap<String, &ThemeFile>) -> bool {
    if path == file_names::THEME_TOKENS || path == EXTRA || path.starts_with("static/") {
        return true;
    }
    let Some((folder, name)) = path.split_once('/') else { return false };
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if folder == "css" && chosen.contains_key(&format!("templates/{stem}.html")) {
        return true;
    }
    let is_named = |other: &str, file: &ThemeFile| {
        other != path
            && other.starts_with(folder)
            && !file.is_built_in
            && String::from_utf8_lossy(&file.bytes).contains(&format!("\"{name}\""))
    };
    matches!(folder, "css" | "templates")
        && chosen.iter().any(|(other, file)| is_named(other, file))
}
