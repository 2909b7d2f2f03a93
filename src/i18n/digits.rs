//! Decimal digits of all scripts that are written in digits of their own.

/// The code points of the zeros above ASCII; nine digits follow each (Unicode 15, `Nd` of the scripts
/// in use today): Arabic, Persian, N'Ko, Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada,
/// Malayalam, Sinhala, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian, full width; Adlam; the five forms of mathematics, and those of
/// old displays, which look like ASCII.
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10, 0x1e950, 0x1d7ce, 0x1d7d8, 0x1d7e2,
    0x1d7ec, 0x1d7f6, 0x1fbf0,
];

/// The ASCII digit of the same value; `None` for what is no digit.
pub fn ascii_digit(letter: char) -> Option<char> {
    if letter < '\u{660}' {
        return letter.is_ascii_digit().then_some(letter);
    }
    let values = ZEROS.iter().map(|zero| u32::from(letter).wrapping_sub(*zero));
    char::from_digit(values.into_iter().find(|value| *value < 10)?, 10)
}

/// The key of a keyboard for a sign between the digits of a number, in place of those of word processors and input methods:
/// hyphens, apostrophes, slashes, points, brackets, pluses and spaces. Japanese keyboards write `ー` for a hyphen.
pub fn ascii_sign(letter: char) -> char {
    match letter {
        '\u{5be}' | '\u{640}' | '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{30fc}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{ff70}' => '-',
        '\u{2bc}' | '\u{2018}' | '\u{2019}' | '\u{2032}' | '\u{ff07}' => '\'',
        '\u{2044}' | '\u{2215}' | '\u{ff0f}' => '/',
        '\u{ff0e}' => '.',
        '\u{ff08}' => '(',
        '\u{ff09}' => ')',
        '\u{ff0b}' => '+',
        '\n' | '\r' => letter,
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_have_the_value_that_readers_see() {
        for (written, expected) in [
            ("112", "112"),
            ("١١٢ ۱۱۲", "112112"),
            ("१०९८", "1098"),
            ("৯৯৯", "999"),
            ("௧௦௦", "100"),
            ("๑๙๑", "191"),
            ("១១៧", "117"),
            ("１１０", "110"),
            ("𝟏𝟙𝟣𝟭𝟷 🯱 𞥑", "1111111"),
            ("²½ⅣaëЖ", ""),
        ] {
            let digits: String = written.chars().filter_map(ascii_digit).collect();
            assert_eq!(digits, expected, "{written}");
        }
    }
}
