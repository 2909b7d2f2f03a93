//! Digits of all scripts, and the signs between the digits of a number.

use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

use super::script::is_mark;

/// The code points of the zeros above ASCII, in order; nine digits follow each (Unicode 17, `Nd`).
const ZEROS: &[u32] = &[
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
    0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50,
    0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce,
    0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// Runs of other characters with the value of a digit: the first, its value and that of the last (Unicode 17,
/// `Numeric_Type=Digit`): digits in circles and brackets, with a point or comma, raised and lowered ones.
const OTHER_DIGITS: &[(u32, u32, u32)] = &[
    (0xb2, 2, 3),
    (0xb9, 1, 1),
    (0x1369, 1, 9),
    (0x19da, 1, 1),
    (0x2070, 0, 0),
    (0x2074, 4, 9),
    (0x2080, 0, 9),
    (0x2460, 1, 9),
    (0x2474, 1, 9),
    (0x2488, 1, 9),
    (0x24ea, 0, 0),
    (0x24f5, 1, 9),
    (0x24ff, 0, 0),
    (0x2776, 1, 9),
    (0x2780, 1, 9),
    (0x278a, 1, 9),
    (0x10a40, 1, 4),
    (0x10e60, 1, 9),
    (0x11052, 1, 9),
    (0x1f100, 0, 0),
    (0x1f101, 0, 9),
    (0x1f10b, 0, 0),
    (0x1f10c, 0, 0),
];

/// The ASCII digit of the same value; `None` for what is no decimal digit.
pub fn ascii_digit(letter: char) -> Option<char> {
    if letter < '\u{660}' {
        return letter.is_ascii_digit().then_some(letter);
    }
    let code = u32::from(letter);
    let next = ZEROS.partition_point(|zero| *zero <= code);
    char::from_digit(code - ZEROS.get(next.checked_sub(1)?)?, 10)
}

/// The ASCII digit of the value that a character has for readers: that of `①`, `❶` and `¹`, too.
pub fn digit_value(letter: char) -> Option<char> {
    ascii_digit(letter).or_else(|| {
        let code = u32::from(letter);
        let next = OTHER_DIGITS.partition_point(|(first, ..)| *first <= code);
        let (first, from, to) = OTHER_DIGITS.get(next.checked_sub(1)?)?;
        let value = from + (code - first);
        char::from_digit(value, 10).filter(|_| value <= *to)
    })
}

/// The form of a digit. A number is written in one: `① 112` is the first of a list, and `112¹` has a footnote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigitForm {
    Plain,
    /// A superscript or subscript.
    Raised,
    /// In a circle, a bracket or a key (`1️⃣`), or in another sign of its own.
    Enclosed,
}

/// The form of a digit before `after`; `None` for what is no digit.
pub fn digit_form(letter: char, after: &str) -> Option<DigitForm> {
    digit_value(letter)?;
    Some(match letter {
        '²' | '³' | '¹' | '\u{2070}'..='\u{2089}' => DigitForm::Raised,
        _ if ascii_digit(letter).is_none() => DigitForm::Enclosed,
        _ => match after.trim_start_matches(['\u{fe0e}', '\u{fe0f}']).chars().next() {
            Some(next) if is_enclosing(next) => DigitForm::Enclosed,
            _ => DigitForm::Plain,
        },
    })
}

/// Returns `true` for a character that changes the look of the digit before it: a selector of its form, the key around it, a line
/// below it.
pub fn is_on_digit(letter: char) -> bool {
    !letter.is_ascii()
        && (matches!(letter, '\u{fe0e}' | '\u{fe0f}') || is_enclosing(letter) || is_mark(letter))
}

/// Returns `true` for a mark around the character before it, such as the key of `1️⃣` (`Me`).
pub fn is_enclosing(letter: char) -> bool {
    let category = || CodePointMapData::<GeneralCategory>::new().get(letter);
    !letter.is_ascii() && category() == GeneralCategory::EnclosingMark
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

    #[test]
    fn all_digits_of_unicode_have_a_value() {
        let categories = CodePointMapData::<GeneralCategory>::new();
        for letter in '\0'..=char::MAX {
            let is_decimal = categories.get(letter) == GeneralCategory::DecimalNumber;
            assert_eq!(ascii_digit(letter).is_some(), is_decimal, "U+{:04X}", u32::from(letter));
        }
        for (written, expected) in [
            ("①②⑨⓪ ⓵⓽⓿", "1290190"),
            ("❶❾ ➀➈ ➊➒", "191919"),
            ("⑴⑼ ⒈⒐ 🄀🄁🄊🄋🄌", "191900900"),
            ("⁰¹²³⁴⁹ ₀₉", "01234909"),
            ("112 ١١٢", "112112"),
            ("⑩½Ⅳ㊀ªaЖ⓫", ""),
        ] {
            let digits: String = written.chars().filter_map(digit_value).collect();
            assert_eq!(digits, expected, "{written}");
        }
        for (written, form) in [
            ("1", Some(DigitForm::Plain)),
            ("１a", Some(DigitForm::Plain)),
            ("1\u{fe0f}\u{20e3}", Some(DigitForm::Enclosed)),
            ("1\u{20dd}", Some(DigitForm::Enclosed)),
            ("①", Some(DigitForm::Enclosed)),
            ("₁", Some(DigitForm::Raised)),
            ("a", None),
        ] {
            let mut letters = written.chars();
            let first = letters.next().expect("a letter");
            assert_eq!(digit_form(first, letters.as_str()), form, "{written}");
        }
    }
}
