//! Markup that stays in the text which readers see.
//!
//! The scan runs over a block's plain text, after the parser has taken out what it understood. `masked` has the same
//! length in bytes, with code, escapes, character references and linked addresses replaced by letters: what was
//! escaped was meant.

use std::ops::Range;

use super::leftover_lines::line_start;
use super::leftover_marks::{Found, inline};
use super::mistake::{Leftover, LeftoverKind, MistakeKind};

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
    text.bytes().any(|byte| {
        matches!(
            byte,
            b'[' | b']'
                | b'{'
                | b'*'
                | b'_'
                | b'~'
                | b'='
                | b'<'
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
