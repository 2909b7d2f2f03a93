//! Classes of characters that are no letters by themselves.

/// Returns true for an accent that is a character of its own.
pub(super) fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Returns true for soft hyphens, joiners and marks of direction.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns true for a mark of the Indic scripts that belongs to the letter before it: the virama and the nukta have
/// the same place in each of their blocks.
pub(super) fn is_joiner(letter: char) -> bool {
    let code = letter as u32;
    (0x900..0xd80).contains(&code) && matches!(code & 0x7f, 0x3c | 0x4d)
}
