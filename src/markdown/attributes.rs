//! The braces at the end of a heading: `## Red flags {.red-flags #flags}`.

use std::ops::Range;

use super::mistake::{Leftover, LeftoverKind, MistakeKind, SECTION_CLASSES};

/// The words of a heading's attributes that are left out, each with its byte in `heading`.
///
/// `heading` is a heading as written, its underline included.
pub fn mistakes(heading: &str, starts_section: bool) -> Vec<(usize, MistakeKind)> {
    let Some(block) = block(heading) else { return misplaced(heading) };
    let words = &heading[block.clone()];
    let is_attribute = |word: &str| word.len() > 1 && word.starts_with(['.', '#']);
    if !words.trim().is_empty() && !words.split_ascii_whitespace().any(is_attribute) {
        let written = words.trim().into();
        return vec![(block.start - 1, MistakeKind::Attribute(written))];
    }
    let mut found = Vec::new();
    let mut classes = 0;
    for word in words.split_ascii_whitespace() {
        let at = word.as_ptr() as usize - heading.as_ptr() as usize;
        let Some(class) = word.strip_prefix('.') else {
            if !is_attribute(word) {
                found.push((at, MistakeKind::Attribute(word.into())));
            }
            continue;
        };
        classes += 1;
        if !SECTION_CLASSES.contains(&class) {
            found.push((at, MistakeKind::Attribute(word.into())));
        } else if classes > 1 || !starts_section {
            found.push((at, MistakeKind::UselessClass { written: word.into(), starts_section }));
        }
    }
    found
}

/// A class at the end of a heading in other brackets than `{}`: `(.steps)`, `[.steps]`, `.steps}`.
fn misplaced(heading: &str) -> Vec<(usize, MistakeKind)> {
    let line = heading.trim_end().lines().next().unwrap_or_default().trim_end();
    let Some(inside) = line.strip_suffix([')', ']', '}', '>']) else { return Vec::new() };
    let word = inside.rsplit(char::is_whitespace).next().unwrap_or_default();
    let start = inside.len() - word.len();
    let class = word.trim_start_matches(['(', '[', '{', '<']).strip_prefix('.');
    let is_braced = word.starts_with('{') || word.contains('\\');
    match class.filter(|class| SECTION_CLASSES.contains(class) && !is_braced) {
        Some(class) => {
            let meant = Some(format!("{{.{class}}}"));
            let leftover = Leftover::new(LeftoverKind::Attribute, &line[start..], meant);
            vec![(start, MistakeKind::Leftover(leftover))]
        }
        None => Vec::new(),
    }
}

/// The bytes between the braces that the parser takes for attributes.
fn block(heading: &str) -> Option<Range<usize>> {
    let blank = [' ', '\t', '\n', '\r'];
    let mut end = heading.trim_end_matches(blank).len();
    if !heading.trim_start().starts_with('#')
        && let Some((line, under)) = heading[..end].rsplit_once('\n')
        && under.trim().chars().all(|c| c == '=' || c == '-' || c == '>' || c == ' ')
    {
        end = line.trim_end_matches(blank).len();
    }
    let inside = heading[..end].strip_suffix('}')?;
    let open = inside.rfind(['{', '}', '<', '>', '\\', '\n', '\r'])?;
    inside[open..].starts_with('{').then(|| open + 1..inside.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_left_out() {
        let check = |heading: &str, expected: &[&str]| {
            let found: Vec<String> = mistakes(heading, true)
                .into_iter()
                .map(|(at, kind)| match kind {
                    MistakeKind::Attribute(word) => format!("{at} {word}"),
                    MistakeKind::UselessClass { written, .. } => format!("{at} !{written}"),
                    _ => String::new(),
                })
                .collect();
            assert_eq!(found, expected, "{heading}");
        };
        check("## A {.steps #a}", &[]);
        check("## A {.steps .red-flags} \n", &["13 !.red-flags"]);
        check("## A {.Steps}", &["6 .Steps"]);
        check("A {.step}\n---\n", &["3 .step"]);
        check("## Çmimi {e kosovë}", &["10 e kosovë"]);
        check("## A {. steps}", &["5 . steps"]);
        check("## A {x}\r\n", &["5 x"]);
        check("## A {kosovë} b", &[]);
        check("## A \\{kosovë\\}", &[]);
        check("## A {.steps} ##", &[]);
    }
}
