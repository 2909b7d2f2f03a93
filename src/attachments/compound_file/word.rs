//! Fields and templates of texts (MS-DOC), in any stream.

use memchr::memchr_iter;
use memchr::memmem::find_iter;

use super::super::refusal::{self, TEMPLATE};
use super::super::{Refusal, fields};
use super::MAX_TEXT;

/// Judges the commands of fields, which stand between two signs (MS-DOC, 2.8.25), in one or two bytes a letter.
pub(super) fn commands(stream: &[u8]) -> Result<(), Refusal> {
    for at in memchr_iter(0x13, stream) {
        let behind = &stream[at + 1..];
        let narrow = behind.iter().copied().map(u16::from);
        let words = behind.strip_prefix(&[0]).unwrap_or_default();
        let words = words.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        command(narrow)?;
        command(words)?;
    }
    Ok(())
}

/// Judges the template of a Word document: a path that ends in `.dot`, `.dotx` or `.dotm`.
///
/// # Errors
///
/// Refuses templates of other places.
pub(super) fn template(stream: &[u8]) -> Result<(), Refusal> {
    let lower = stream.to_ascii_lowercase();
    for at in find_iter(&lower, b".\0d\0o\0t\0") {
        let letters = stream[..at].rchunks_exact(2).take(MAX_TEXT);
        let is_shown = |pair: &&[u8]| matches!(pair, [b' '..=b'~', 0]);
        let path: Vec<char> =
            letters.take_while(is_shown).map(|pair| char::from(pair[0])).collect();
        let path: String = path.into_iter().rev().collect();
        if path.len() == MAX_TEXT {
            return Err(TEMPLATE);
        }
        // A name alone, such as `Normal.dot`, is found in the folder of templates.
        if path.contains([':', '/', '\\']) {
            refusal::template(&path)?;
        }
    }
    Ok(())
}

/// Judges a command up to the sign that ends it. What holds other signs is none.
fn command(letters: impl Iterator<Item = u16>) -> Result<(), Refusal> {
    let mut text = String::new();
    let mut letters = letters.enumerate();
    while let Some((count, letter)) = letters.next() {
        match letter {
            _ if count == MAX_TEXT => return fields::inspect_beginning(&text),
            // The next field begins in the middle of it.
            0x13 => return fields::inspect_around(&text, letters.map(|(_, letter)| letter)),
            0x14 | 0x15 => return fields::inspect(&text),
            0x09 | 0x0a | 0x0d => text.push(' '),
            letter if letter >= 0x20 => match char::from_u32(letter.into()) {
                Some(letter) => text.push(letter),
                None => return Ok(()),
            },
            _ => return Ok(()),
        }
    }
    Ok(())
}
