//! The destinations of links and pictures in an entry, which are those of its source.

use crate::markdown::{ParsedText, Placeholder, PlaceholderKind};

/// A destination that the source does not have and that is the same in every language: a page by its kind and name
/// (`helpline:police`), any other scheme than those of web and e-mail addresses, and a picture. The path of a page may be
/// a language's own, but a text has as many of them as its source.
pub(super) fn new_reference<'t>(source: &ParsedText, text: &'t ParsedText) -> Option<&'t str> {
    let of = |body: &'t ParsedText| body.placeholders.iter().filter_map(destination);
    let known: Vec<(&str, bool)> = source.placeholders.iter().filter_map(destination).collect();
    let paths = |dest: &&(&str, bool)| !is_reference(dest.0) && !is_address(dest.0);
    let all: Vec<(&str, bool)> = of(text).collect();
    let has_new_path = all.iter().filter(paths).count() > known.iter().filter(paths).count();
    let is_new = |(dest, is_picture): &(&str, bool)| {
        let is_own = is_address(dest) && !is_picture || !is_reference(dest) && !has_new_path;
        !is_own && !known.contains(&(dest, *is_picture))
    };
    all.into_iter().find(is_new).map(|(dest, _)| dest)
}

/// The destination of a link or picture, and `true` for a picture.
fn destination(placeholder: &Placeholder) -> Option<(&str, bool)> {
    match &placeholder.kind {
        PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => {
            Some((dest, false))
        }
        PlaceholderKind::Image { dest, .. } => Some((dest, true)),
        PlaceholderKind::Phrase(_) => None,
    }
}

/// Returns `true` for a destination with a scheme: `guide:job-abroad`, `https://example.org/`.
fn is_reference(dest: &str) -> bool {
    let scheme = dest.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| !scheme.contains(['/', '?', '#']))
}

/// Returns `true` for a web or e-mail address, which may be a language's own.
fn is_address(dest: &str) -> bool {
    let scheme = dest.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| ["http", "https", "mailto"].contains(&scheme.as_str()))
}

/// The number of links without words.
pub(super) fn empty_links(body: &ParsedText) -> usize {
    let is_empty = |placeholder: &&Placeholder| match &placeholder.kind {
        PlaceholderKind::Link { text, .. } | PlaceholderKind::Card { text, .. } => {
            text.trim().is_empty()
        }
        PlaceholderKind::Image { .. } | PlaceholderKind::Phrase(_) => false,
    };
    body.placeholders.iter().filter(is_empty).count()
}
