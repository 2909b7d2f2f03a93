//! Rich text (RTF 1.9.1): objects, templates and fields that are fetched or run when a document is opened.

mod control;
mod groups;
mod words;

use super::Refusal;
use super::refusal::INSIDE;
use control::{control_word, hexadecimal};
use groups::Groups;
pub(super) use words::words;

/// Control words of objects and of files that are opened with the document.
const OBJECTS: &[&str] = &[
    "filetbl",
    "mailmerge",
    "objautlink",
    "objclass",
    "objdata",
    "object",
    "objhtml",
    "objlink",
    "objocx",
    "subdocument",
];

/// Judges a document.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(text: &str) -> Result<(), Refusal> {
    let mut rest = text;
    let mut end = Ok(());
    let mut depth = 0_usize;
    let mut groups = Groups::default();
    // The sign `\*` stands before the next control word.
    let mut is_starred = false;
    // Letters that stand for one of Unicode in old programs, and those of them that are still to come.
    let (mut fallback, mut skipped) = (1, 0);
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        let was_starred = is_starred;
        is_starred &= matches!(letter, '\r' | '\n' | ' ');
        let shown = match letter {
            '{' => {
                depth += 1;
                skipped = 0;
                None
            }
            '}' => {
                groups.close(depth, &mut end)?;
                depth = depth.saturating_sub(1);
                skipped = 0;
                None
            }
            '\r' | '\n' => None,
            '\\' => {
                let Some(next) = rest.chars().next() else { break };
                if !next.is_ascii_alphabetic() {
                    rest = &rest[next.len_utf8()..];
                    match next {
                        '\'' => hexadecimal(&mut rest),
                        '\\' | '{' | '}' => Some(next),
                        '~' | '\r' | '\n' => Some(' '),
                        '*' => {
                            is_starred = true;
                            None
                        }
                        _ => None,
                    }
                } else {
                    let (word, number) = control_word(&mut rest);
                    match (word.as_str(), number) {
                        (word, _) if OBJECTS.contains(&word) => return Err(INSIDE),
                        ("bin", Some(length)) => {
                            // More bytes than the file has would hide its rest from this check alone. A file of text
                            // holds no raw bytes that end inside of a letter.
                            let length = usize::try_from(length).map_err(|_| INSIDE)?;
                            rest = rest.get(length..).ok_or(INSIDE)?;
                            None
                        }
                        // More letters for one would hide others from this check, or from a reader.
                        ("uc", Some(count)) if !(0..=10).contains(&count) => return Err(INSIDE),
                        ("uc", Some(count)) => {
                            fallback = count;
                            None
                        }
                        ("u", Some(code)) if i32::try_from(code).is_err() => return Err(INSIDE),
                        ("u", Some(code)) => {
                            let code = u32::try_from(code.rem_euclid(0x1_0000)).unwrap_or(0);
                            char::from_u32(code).into_iter().for_each(|letter| groups.push(letter));
                            skipped = fallback;
                            None
                        }
                        ("tab" | "par" | "line", _) => Some(' '),
                        (word, _) => {
                            groups.word(word, depth, was_starred)?;
                            None
                        }
                    }
                }
            }
            letter => Some(letter),
        };
        let Some(shown) = shown else { continue };
        if skipped > 0 {
            skipped -= 1;
        } else {
            groups.push(shown);
        }
    }
    groups.close(0, &mut end)?;
    end
}

#[cfg(test)]
mod tests;
