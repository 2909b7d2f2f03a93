//! Character classes for words: letters and accents of all scripts.

use std::sync::LazyLock;

/// One bit for each character of at most two bytes in UTF-8 (Latin, Greek, Cyrillic, Hebrew, Arabic), since the
/// tables of the standard library are slow to search.
///
/// Bit `c % 64` of word `c / 64` is set if `c` is a letter.
pub(super) static LETTERS: LazyLock<[u64; 32]> = LazyLock::new(|| {
    let mut letters = [0; 32];
    for c in ('\0'..'\u{800}').filter(|c| is_letter_uncached(*c)) {
        letters[c as usize / 64] |= 1 << (c as usize % 64);
    }
    letters
});

/// Returns `true` for a letter or digit, and for a mark that combines with one.
pub(super) fn is_letter(c: char) -> bool {
    match LETTERS.get(c as usize / 64) {
        Some(bits) => bits >> (c as usize % 64) & 1 == 1,
        None => is_letter_uncached(c),
    }
}

fn is_letter_uncached(c: char) -> bool {
    c.is_alphanumeric() || is_joiner(c) || is_accent(c)
}

/// Returns `true` for a combining accent.
pub(super) fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// Returns `true` for the virama and the nukta of an Indic script, which belong to the letter before them. Both have the
/// same offset in each script's block.
fn is_joiner(letter: char) -> bool {
    let code = letter as u32;
    (0x900..0xd80).contains(&code) && matches!(code & 0x7f, 0x3c | 0x4d)
}
