//! Strings (ISO 32000-1, 7.3.4) without their escapes.

/// The beginning of a string.
pub(super) struct PdfString<'a> {
    pub bytes: Vec<u8>,
    /// `true` at the end of the string, and if it has as many bytes as were asked for.
    pub is_ended: bool,
    pub rest: &'a [u8],
}

/// Reads the beginning of a string in brackets (7.3.4.2), up to `max` bytes.
pub(super) fn literal(text: &[u8], max: usize) -> PdfString<'_> {
    let mut rest = text;
    let (bytes, is_ended) = unescaped(&mut rest, max);
    PdfString { bytes, is_ended, rest }
}

fn unescaped(rest: &mut &[u8], max: usize) -> (Vec<u8>, bool) {
    let (mut text, mut depth) = (Vec::new(), 1);
    while text.len() < max {
        let Some((byte, behind)) = rest.split_first() else { return (text, false) };
        *rest = behind;
        match byte {
            b')' if depth == 1 => break,
            b')' => depth -= 1,
            b'(' => depth += 1,
            _ => {}
        }
        if *byte != b'\\' {
            text.push(*byte);
            continue;
        }
        let Some((escaped, behind)) = rest.split_first() else { return (text, false) };
        let digits = rest.iter().take(3).take_while(|byte| (b'0'..=b'7').contains(byte)).count();
        *rest = behind;
        match escaped {
            b'0'..=b'7' => {
                let code = [&[*escaped], &rest[..digits - 1]].concat();
                *rest = &rest[digits - 1..];
                text.push(code.iter().fold(0_u8, |code, digit| (code << 3) | (digit - b'0')));
            }
            b'\r' => *rest = rest.strip_prefix(b"\n").unwrap_or(rest),
            b'\n' => {}
            b'n' | b'r' | b't' => text.push(b'\n'),
            b'b' | b'f' => text.push(8),
            other => text.push(*other),
        }
    }
    (text, true)
}

/// Reads the beginning of a string of hexadecimal digits (7.3.4.3), up to `max` bytes. Other signs between them do not count.
pub(super) fn hexadecimal(text: &[u8], max: usize) -> PdfString<'_> {
    let (mut bytes, mut high, mut is_ended) = (Vec::new(), None, false);
    let mut count = 0;
    for byte in text {
        count += 1;
        match (char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok()), high) {
            _ if *byte == b'>' => {
                bytes.extend(high.map(|high: u8| high << 4));
                is_ended = true;
            }
            (None, _) => {}
            (Some(digit), None) => high = Some(digit),
            (Some(digit), Some(first)) => {
                bytes.push(first << 4 | digit);
                high = None;
            }
        }
        is_ended |= bytes.len() >= max;
        if is_ended {
            break;
        }
    }
    PdfString { bytes, is_ended, rest: &text[count..] }
}
