//! Markup that stays in the text which readers see.
//!
//! The scan runs over a block's plain text, after the parser has taken out what it understood. `masked` has the same
//! length in bytes, with code, escapes, character references and linked addresses replaced by letters: what was
//! escaped was meant.

use std::ops::Range;

use super::leftover_lines::line_start;
use super::leftover_links::Found;
use super::leftover_marks::inline;
use super::mistake::{Leftover, LeftoverKind, MistakeKind};

/// Marks of a list when two or more lines of a paragraph start with them; one alone may begin what a person says.
const DASHES: [char; 3] = ['-', '–', '—'];

/// Finds the leftovers of a block. Lines of `masked` end with `\n`.
pub fn scan(text: &str, masked: &str) -> Vec<Found> {
    let (mut found, mut headings) = (Vec::new(), Vec::new());
    let mut at = 0;
    for line in masked.split('\n') {
        if let Some(leftover) = line_start(&text[at..at + line.len()], line, at == 0) {
            if leftover.kind == LeftoverKind::Heading {
                headings.push(at..at + line.len());
            }
            found.push((at, MistakeKind::Leftover(leftover)));
        }
        at += line.len() + 1;
    }
    found.extend(dashed(text, masked));
    let in_heading = |at: usize| {
        let before = headings.partition_point(|line: &Range<usize>| line.start <= at);
        before.checked_sub(1).is_some_and(|last| headings[last].contains(&at))
    };
    // The help of a heading writes its class out.
    let inline: Vec<Found> = inline(text, masked)
        .into_iter()
        .filter(|(at, kind)| match kind {
            MistakeKind::Leftover(leftover) => {
                leftover.kind != LeftoverKind::Attribute || !in_heading(*at)
            }
            _ => true,
        })
        .collect();
    found.extend(inline);
    found.sort_by_key(|(at, _)| *at);
    found
}

/// The lines of a paragraph that were meant as a list, if more than one starts with a dash.
fn dashed(text: &str, masked: &str) -> Vec<Found> {
    let mut at = 0;
    let mut found = Vec::new();
    for line in masked.split('\n') {
        let words = line.strip_prefix(DASHES).map(str::trim_start);
        if words.is_some_and(|words| words.starts_with(char::is_alphabetic)) {
            let written = &text[at..at + line.len()];
            let words = written.trim_start_matches(DASHES).trim();
            let leftover = Leftover::new(LeftoverKind::Item, written, Some(format!("- {words}")));
            found.push((at, MistakeKind::Leftover(leftover)));
        }
        at += line.len() + 1;
    }
    if found.len() > 1 { found } else { Vec::new() }
}

/// Finds leftovers in a text that holds no Markdown, such as a title.
pub fn in_plain_text(text: &str) -> Vec<Leftover> {
    let found = inline(text, text).into_iter();
    found
        .filter_map(|(_, kind)| match kind {
            MistakeKind::Leftover(leftover) => Some(leftover),
            _ => None,
        })
        .collect()
}

/// Returns `true` if a scan could find something: nearly all blocks hold none of these bytes.
pub fn may_have_any(text: &str) -> bool {
    text.starts_with(DASHES)
        || text.bytes().any(|byte| {
            matches!(
                byte,
                b'[' | b']'
                | b'{'
                | b'*'
                | b'_'
                | b'~'
                | b'='
                | b'<'
                | b'&'
                | b'|'
                | b'#'
                | b':'
                | b'1'
                // The first bytes of spaces and signs beyond ASCII.
                | 0xC2
                | 0xD8
                | 0xE1
                | 0xE2
                | 0xE3
                | 0xEF
            )
        })
}
