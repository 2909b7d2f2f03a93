//! Numbers and texts in records.

pub(super) fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

pub(super) fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

/// The text up to its end, or to a zero, with one byte a letter.
pub(super) fn narrow_text(bytes: &[u8], max: usize) -> String {
    bytes.iter().take(max).take_while(|byte| **byte != 0).map(|byte| char::from(*byte)).collect()
}

/// The text up to its end, or to a zero, with two bytes a letter.
pub(super) fn wide_text(bytes: &[u8], max: usize) -> String {
    let (pairs, _) = bytes.as_chunks();
    let letters = pairs.iter().take(max).map(|pair| u16::from_le_bytes(*pair));
    char::decode_utf16(letters.take_while(|letter| *letter != 0))
        .map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// A text in two bytes a letter.
#[cfg(test)]
pub(super) fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}
