//! The words of rich text.

use super::super::paragraph_end::END;
use super::control::{control_word, hexadecimal};

/// Control words that end a paragraph or a cell.
const PARAGRAPHS: &[&str] = &["cell", "par", "row", "sect", "page"];

/// The words of a document, and of its fonts and fields.
pub(in super::super) fn words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    let (mut fallback, mut skipped) = (1, 0);
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        let shown = match (letter, rest.chars().next()) {
            ('\\', Some(next)) if next.is_ascii_alphabetic() => match control_word(&mut rest) {
                (word, _) if PARAGRAPHS.contains(&&*word) => Some(END),
                (word, _) if word == "tab" || word == "line" => Some(' '),
                (word, Some(count)) if word == "uc" => {
                    fallback = count.clamp(0, 10);
                    None
                }
                (word, Some(code)) if word == "u" => {
                    let code = u32::try_from(code.rem_euclid(0x1_0000)).unwrap_or(0);
                    out.extend(char::from_u32(code));
                    skipped = fallback;
                    None
                }
                _ => None,
            },
            ('\\', Some(next)) => {
                rest = &rest[next.len_utf8()..];
                match next {
                    '\'' => hexadecimal(&mut rest),
                    '\\' | '{' | '}' => Some(next),
                    '~' | '\r' | '\n' => Some(' '),
                    '_' => Some('-'),
                    _ => None,
                }
            }
            ('{' | '}' | '\r' | '\n', _) => {
                skipped = 0;
                None
            }
            (letter, _) => Some(letter),
        };
        match shown {
            Some(_) if skipped > 0 => skipped -= 1,
            shown => out.extend(shown),
        }
    }
    out
}
