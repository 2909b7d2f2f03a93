//! `file-name`: a file or folder that cannot be stored everywhere, or whose name is one with another name.
//!
//! # Reason
//!
//! A site is copied to hosts, to USB sticks (FAT, exFAT), to Windows and to macOS. There, some letters are refused, some
//! names are devices, and names that differ by case or by Unicode form alone are one name: the second page replaces the
//! first. A campaign is copied, too: of `Bus.jpg` and `bus.jpg` in one folder, git on Windows and macOS leaves one file.
//! GitHub Pages hides names that begin with `_` unless the site holds a file `.nojekyll`, which every build writes.
//!
//! # Example
//!
//! The folders `content/about/a?b`, `content/about/con`, or `content/about/Work` beside `content/about/work`. The picture
//! `content/about/12:30.jpg`.
//!
//! # Fix
//!
//! Write a `slug` into each text of the page, or rename the folder. Rename a file, and correct the links to it.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Location, Report};
use crate::i18n::nfc;
use crate::markdown;
use crate::model::Page;

use super::route_clash::RESERVED;
use super::top_folder;
use super::{Check, CheckInput};

const CODE: &str = "file-name";

pub const CHECK: Check = Check { codes: &[CODE], run };

/// The longest name in bytes; file systems allow 255, and a light version adds `.html`.
const MAX_NAME_BYTES: usize = 240;

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (lang, language) in site.campaign.languages.iter() {
        // Each path without case, and its first spelling.
        let mut spellings: BTreeMap<String, (&str, &Page, &Location)> = BTreeMap::new();
        // Each folder is reported once, not for each page below it.
        let mut reported: BTreeSet<&str> = BTreeSet::new();
        for page in &site.pages {
            let path = page.path(lang);
            let slug = page.own(lang).and_then(|text| text.slug.as_ref());
            let location = slug.map_or(&page.location, |slug| &slug.location);
            let above =
                page.parent.map_or(language.code.as_str(), |parent| site.page(parent).path(lang));
            names(path.strip_prefix(above).unwrap_or(path), location, report);
            let below = path.split_once('/').map_or("", |(_, below)| below);
            if RESERVED.iter().any(|(name, _)| below != *name && below.eq_ignore_ascii_case(name)) {
                let message =
                    format!("`{below}` differs by case alone from a page that Fener makes");
                report.error(CODE, location, message).help(help(below));
            }
            let ends = path.match_indices('/').map(|(at, _)| at).chain([path.len()]);
            for part in ends.map(|end| &path[..end]) {
                let key = nfc(&part.to_lowercase()).into_owned();
                let (first, owner, place) = *spellings.entry(key).or_insert((part, page, location));
                if first != part {
                    let is_told = [page, owner]
                        .iter()
                        .any(|page| top_folder::meant(top_folder::top_of(&page.folder)).is_some());
                    if reported.insert(part) && !is_told {
                        let file = &place.file;
                        let message =
                            format!("/{part}/ differs from /{first}/ of {file} by case alone");
                        let help = "give one of the two another `slug`, or rename its folder";
                        report.error(CODE, location, message).help(help);
                    }
                    break;
                }
            }
        }
    }
    for asset in &site.assets {
        // A used file may have a longer name in the output.
        let output = if asset.uses.any() { asset.output() } else { String::new() };
        let own = asset.path.rsplit('/').next();
        let mut names = own.into_iter().chain(output.rsplit('/'));
        let found = names.find_map(|name| Some((name, problem(name)?)));
        let Some((name, problem)) = found else { continue };
        let (location, message) = (Location::file(asset.path.clone()), refused(name, &problem));
        match asset.uses.any() {
            true => report.error(CODE, &location, message),
            false => report.warn(CODE, &location, message),
        }
        .help("rename the file");
    }
}

/// Reports the folders of a page that cannot be stored or served everywhere.
fn names(folders: &str, location: &Location, report: &mut Report) {
    for name in folders.split('/').filter(|name| !name.is_empty()) {
        if let Some(problem) = problem(name) {
            report.error(CODE, location, refused(name, &problem)).help(help(name));
        } else if name.starts_with('_') {
            let message = format!("GitHub Pages hides names that begin with `_`: `{name}`");
            report.warn(CODE, location, message).help(help(name));
        }
    }
}

/// The message on a name that cannot be stored everywhere.
pub fn refused(name: &str, problem: &str) -> String {
    format!("the name `{name}` cannot be published: {problem}")
}

fn help(segment: &str) -> String {
    let slug = match markdown::slug(segment) {
        slug if slug.is_empty() || problem(&slug).is_some() => "another-name".to_owned(),
        slug => slug,
    };
    format!("write `slug: {slug}` into each of its texts, or rename the folder")
}

/// Returns the reason why a file or folder of this name cannot be stored everywhere.
///
/// After Microsoft's *Naming Files, Paths, and Namespaces*, which exFAT follows.
pub fn problem(name: &str) -> Option<String> {
    if let Some(letter) = name.chars().find(|letter| is_refused(*letter)) {
        return Some(match letter.is_control() {
            true => "it holds a control character".to_owned(),
            false => format!("Windows and USB sticks cannot store `{letter}`"),
        });
    }
    if name.ends_with(['.', ' ']) || name.starts_with(' ') {
        return Some(
            "Windows drops a dot or space at its end, and a space at its start".to_owned(),
        );
    }
    if let Some(letter) = name.chars().find(|letter| is_hidden(*letter)) {
        return Some(format!("U+{:04X} in it is not shown", u32::from(letter)));
    }
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    if is_device(stem) {
        return Some(format!("`{stem}` is a device on Windows"));
    }
    (name.len() > MAX_NAME_BYTES).then(|| format!("it is longer than {MAX_NAME_BYTES} bytes"))
}

fn is_refused(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

/// Spaces and marks that look like nothing or like the usual space. Persian and Hindi need U+200C and U+200D.
fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{a0}' | '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202f}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let is_numbered = |name: &str| {
        let number = stem.strip_prefix(name).and_then(|rest| {
            let mut rest = rest.chars();
            Some((rest.next()?, rest.next()))
        });
        matches!(number, Some(('0'..='9' | '¹' | '²' | '³', None)))
    };
    matches!(&*stem, "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
        || is_numbered("com")
        || is_numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_no_host_takes() {
        for name in [
            "a?b", "a\"b", "a<b", "a|b", "a*b", "a\\b", "a:b", "fund.", "fund. ", "fund ", " fund",
            "con", "CON", "con.txt", "Aux", "nul", "com1", "LPT9", "com¹", "a\u{7}b", "a\nb",
        ] {
            assert!(problem(name).is_some(), "{name:?}");
        }
        assert!(problem(&"ë".repeat(121)).is_some());
        for name in [
            "concert",
            "com",
            "com10",
            "lpt",
            "a b",
            "fund",
            "puna-jashtë",
            "a.b",
            "_x",
            "ნომერი",
            "a%b",
            "a#b",
            "$a",
        ] {
            assert_eq!(problem(name), None, "{name:?}");
        }
    }
}
