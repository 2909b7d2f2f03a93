//! Numeric character references of HTML and XML: `&#8238;`, `&#x202e;`.

/// The letter of the reference at the start of a text, and its bytes; `None` for another text. HTML reads one without its
/// semicolon, too, and replaces numbers of no character (HTML, 13.2.5.75 to 80).
pub fn numeric(text: &str, is_html: bool) -> Option<(char, usize)> {
    let number = text.strip_prefix("&#")?;
    let (radix, digits) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, number),
    };
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    let semicolon = usize::from(digits[length..].starts_with(';'));
    if length == 0 || semicolon == 0 && !is_html {
        return None;
    }
    let code = digits[..length].trim_start_matches('0');
    let code = if code.is_empty() { Some(0) } else { u32::from_str_radix(code, radix).ok() };
    let letter = match code {
        // Letters and signs of Windows-1252.
        Some(0x80..=0x9f) if is_html => 'a',
        code => code.and_then(char::from_u32).or(is_html.then_some('\u{fffd}'))?,
    };
    Some((letter, text.len() - digits.len() + length + semicolon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_of_html_and_xml() {
        for (text, html, xml) in [
            ("&#49;5", Some(('1', 5)), Some(('1', 5))),
            ("&#x00000000000000000000000031;", Some(('1', 30)), Some(('1', 30))),
            ("&#49 5", Some(('1', 4)), None),
            ("&#X31-", Some(('1', 5)), None),
            ("&#0;", Some(('\0', 4)), Some(('\0', 4))),
            ("&#150;", Some(('a', 6)), Some(('\u{96}', 6))),
            ("&#xd800;", Some(('\u{fffd}', 8)), None),
            ("&#99999999999;", Some(('\u{fffd}', 14)), None),
            ("&#;", None, None),
            ("&#xg;", None, None),
            ("&amp;", None, None),
        ] {
            assert_eq!(numeric(text, true), html, "{text}");
            assert_eq!(numeric(text, false), xml, "{text}");
        }
    }
}
