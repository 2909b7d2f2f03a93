//! Paths of texts and facts below `content/`.

use crate::file_names::FACTS;

/// Splits `content/guides/x/sq.md` into the folder `guides/x` and the file `sq.md`.
pub fn split(path: &str) -> (&str, &str) {
    let below = path.strip_prefix("content/").unwrap_or(path);
    below.rsplit_once('/').unwrap_or(("", below))
}

/// The facts of a page: `content/guides/x/facts.yaml`.
pub fn facts_file(folder: &str) -> String {
    below(folder, FACTS)
}

/// The file of a page's text in a language: `content/guides/x/sq.md`.
pub fn text_file(folder: &str, code: &str) -> String {
    below(folder, &format!("{code}.md"))
}

fn below(folder: &str, file: &str) -> String {
    match folder {
        "" => format!("content/{file}"),
        folder => format!("content/{folder}/{file}"),
    }
}
