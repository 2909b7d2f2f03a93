//! Encodings of texts: only UTF-8 is published.

/// Returns `true` for a text in UTF-16, or in an encoding with one byte for a letter of ASCII, such as a code page of Windows.
pub(super) fn is_text_of_another(bytes: &[u8]) -> bool {
    let is_shown =
        |letter: char| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r' | '\u{c}');
    let is_code_page = bytes.iter().all(|byte| *byte >= 0x80 || is_shown(char::from(*byte)));
    let is_wide = |order: fn([u8; 2]) -> u16| {
        let (pairs, _) = bytes.as_chunks();
        let units = pairs.iter().map(|pair| order(*pair));
        let mut has_word = false;
        let is_text = char::decode_utf16(units).all(|letter| {
            has_word |= letter.as_ref().is_ok_and(char::is_ascii_alphanumeric);
            letter.is_ok_and(is_shown)
        });
        let has_mark = bytes.first_chunk().is_some_and(|start| order(*start) == 0xfeff);
        is_text && (has_word || has_mark)
    };
    is_code_page || is_wide(u16::from_le_bytes) || is_wide(u16::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_told_from_other_bytes() {
        let wide = |text: &str, order: fn(u16) -> [u8; 2]| {
            text.encode_utf16().flat_map(order).collect::<Vec<u8>>()
        };
        for text in ["Sună 112\r\n", "\u{feff}a;b\n", "\u{feff}Помощь", "Помощь 112", "a🙂"]
        {
            assert!(is_text_of_another(&wide(text, u16::to_le_bytes)), "{text}");
            assert!(is_text_of_another(&wide(text, u16::to_be_bytes)), "{text}");
        }
        assert!(is_text_of_another(b"Sun\xe3 112\r\n"));
        assert!(is_text_of_another(b"\xcf\xee\xec\xee\xf9\xfc"));
        for bytes in [
            &b"\x89\0\x01\x02"[..],
            b"\xff\0",
            b"\x01\x02\xff",
            b"a\x1b\xff",
            b"\xff\xfea\0\x01\0",
            b"\x00\xd8a\0",
        ] {
            assert!(!is_text_of_another(bytes), "{}", bytes.escape_ascii());
        }
    }
}
