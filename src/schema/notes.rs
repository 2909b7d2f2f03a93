//! A sentence on each key, for hovering in an editor and for the manual.

use std::sync::LazyLock;

use crate::file_names;
use crate::read;
use crate::tsv;

use super::document::Document;

/// The group of documents, the whole path of the key, and the sentence, as `notes.tsv` lists them.
pub static NOTES: LazyLock<Vec<(&str, &str, &str)>> = LazyLock::new(|| {
    tsv::rows(include_str!("notes.tsv")).map(|[group, key, note]| (group, key, note)).collect()
});

/// The sentence on a key; empty if there is none.
pub fn note(document: Document, path: &str) -> &'static str {
    let find = |group: &str| NOTES.iter().find(|(of, key, _)| *of == group && *key == path);
    let own = find(&document.name()).or_else(|| find(group(document)));
    own.map(|(_, _, note)| *note)
        .or_else(|| colour(document, path))
        .unwrap_or_else(|| font(document, path))
}

/// The group of documents that most sentences are for.
pub fn group(document: Document) -> &'static str {
    match document {
        Document::Settings => "fener",
        Document::Theme => "theme",
        Document::FrontMatter => "front-matter",
        Document::AssetNotes => "assets",
        Document::Facts(_) | Document::SectionFacts => "facts",
    }
}

/// The comment on a colour in the built-in `theme.yaml`, or for a colour of dark mode on the one in light mode.
fn colour(document: Document, path: &str) -> Option<&'static str> {
    static TOKENS: LazyLock<String> = LazyLock::new(|| {
        let file = read::built_in_theme_file(file_names::THEME_TOKENS);
        file.map(|file| String::from_utf8_lossy(&file.bytes).into_owned()).unwrap_or_default()
    });
    let (section, name) = path.split_once('.')?;
    if document != Document::Theme || !["colours", "dark"].contains(&section) {
        return None;
    }
    let line = TOKENS.lines().find(|line| line.trim().starts_with(&format!("{name}:")))?;
    // The digits of a colour are in quotes; its comment is after two spaces.
    line.split_once("  # ").map(|(_, comment)| comment.trim())
}

fn font(document: Document, path: &str) -> &'static str {
    let is_font = document == Document::Theme && path.starts_with("fonts.");
    if is_font { "For the languages of this script." } else { "" }
}
