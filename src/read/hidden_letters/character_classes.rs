//! Classes of characters that decide where a hidden letter may stand.

use crate::i18n::is_emoji;

/// Returns `true` for letters that change others or are not shown: controls, marks of format and of order, fillers,
/// selectors, tags and noncharacters (Unicode 15, 23.1 to 23.9); blanks of Braille, hieroglyphs and music, letters for private
/// use, U+FFFC, which stands for an object that was lost, and U+FFFD, which stands for a letter that was.
pub(super) fn is_format(letter: char) -> bool {
    matches!(letter,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffd}'
        | '\u{13430}'..='\u{13442}'
        | '\u{16fe4}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d159}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e01ef}'
        | '\u{f0000}'..='\u{10ffff}'
    ) || letter.is_control()
        || u32::from(letter) & 0xfffe == 0xfffe
}

/// Returns `true` for letters of scripts that need joiners: Arabic, Syriac, N'Ko, Indic scripts, Khmer, Mongolian.
pub(super) fn joins(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
        | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}')
}

/// Returns `true` for characters of scripts that have no spaces between words (Unicode 15, 16.1 to 16.4 and 17): Thai,
/// Lao, Burmese, Khmer, Tai Le, New Tai Lue, Tai Tham, Balinese, Javanese, Tai Viet.
pub(super) fn is_spaceless(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{19ff}'
        | '\u{1a20}'..='\u{1aaf}' | '\u{1b00}'..='\u{1b7f}' | '\u{a980}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}')
}

/// Returns `true` for letters of Mongolian, with its selectors and its vowel separator (Unicode 15, 13.5).
pub(super) fn is_mongolian(letter: char) -> bool {
    matches!(letter, '\u{180b}'..='\u{180f}' | '\u{1820}'..='\u{18aa}')
}

pub(super) fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && letter.is_alphabetic()
}

/// Returns `true` for characters that a selector of their form may follow: emoji, arrows and other signs (Unicode's
/// `emoji-variation-sequences.txt` and the blocks of signs around them), and such a selector itself.
pub(super) fn has_forms(letter: char) -> bool {
    let is_sign = matches!(letter, '\u{2190}'..='\u{2bff}') && !letter.is_alphanumeric();
    matches!(letter, '\u{fe0e}' | '\u{fe0f}') || is_sign || is_emoji(letter)
}

/// Returns `true` for the keys of `1️⃣`, `#️⃣` and `*️⃣`.
pub(super) fn is_key(letter: char) -> bool {
    matches!(letter, '0'..='9' | '#' | '*')
}

/// Returns `true` for a character that a joiner of emoji (U+200D) may stand beside.
pub(super) fn joins_emoji(letter: char) -> bool {
    letter == '\u{fe0f}' || is_emoji(letter)
}
