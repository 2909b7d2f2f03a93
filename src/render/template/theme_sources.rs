//! The files of the theme in use: the campaign's own in place of built-in ones, with the values of its tokens.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::finding::Report;
use crate::read::ThemeFile;
use crate::theme_tokens::ThemeTokens;

const BUILT_IN: &str = "fener";

/// The theme's own files, and the built-in ones that it does not replace.
pub(super) fn choose<'a>(
    name: &str,
    files: &'a BTreeMap<String, ThemeFile>,
) -> BTreeMap<String, &'a ThemeFile> {
    let mut chosen = BTreeMap::new();
    for theme in [BUILT_IN, name] {
        let folder = format!("{theme}/");
        for (path, file) in files {
            if let Some(path) = path.strip_prefix(&folder) {
                chosen.insert(path.to_owned(), file);
            }
        }
    }
    chosen
}

/// Puts the values of tokens into stylesheets, templates and drawings. An unknown token is a finding.
pub(super) fn fill<'a>(
    files: BTreeMap<String, &'a ThemeFile>,
    tokens: &ThemeTokens,
    report: &mut Report,
) -> BTreeMap<String, Cow<'a, ThemeFile>> {
    let has_tokens = |path: &str| [".css", ".html", ".svg"].iter().any(|end| path.ends_with(end));
    let filled = files.into_iter().map(|(path, file)| {
        let text = std::str::from_utf8(&file.bytes).ok().filter(|_| has_tokens(&path));
        let file = match text.map(|text| tokens.fill(text)) {
            Some(Ok(Cow::Owned(text))) => {
                Cow::Owned(ThemeFile { bytes: text.into_bytes().into(), ..file.clone() })
            }
            Some(Err(unknown)) => {
                let location = file.location.at(unknown.line, unknown.column);
                let message = format!("unknown token `{}`", unknown.name);
                report.error("template", &location, message).help(unknown.help);
                Cow::Borrowed(file)
            }
            Some(Ok(Cow::Borrowed(_))) | None => Cow::Borrowed(file),
        };
        (path, file)
    });
    filled.collect()
}
