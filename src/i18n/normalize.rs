//! Unicode normalization (UAX #15): form C, in which names and texts are compared, because macOS hands file names on in
//! form D; and form KD, in which search compares letters without their marks.

use std::borrow::Cow;

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Returns a text in form C; borrowed if it is in that form already.
pub fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Returns a text in form KD; borrowed if it is in that form already.
pub fn nfkd(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    DecomposingNormalizerBorrowed::new_nfkd().normalize(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_are_composed() {
        for (text, expected) in [
            ("pune\u{308}", "pun\u{eb}"),
            ("Shkode\u{308}r.svg", "Shkod\u{eb}r.svg"),
            ("c\u{327}", "\u{e7}"),
            ("\u{438}\u{306}", "\u{439}"),
            ("\u{1100}\u{1161}", "\u{ac00}"),
            ("a\u{323}\u{307}", "\u{1ea1}\u{307}"),
            ("plain", "plain"),
        ] {
            assert_eq!(nfc(text), expected);
        }
        assert!(matches!(nfc("pun\u{eb}"), Cow::Borrowed(_)));
    }
}
