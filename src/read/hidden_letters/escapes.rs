//! Escapes: what stands for a letter in YAML, Fluent, Markdown and HTML.

/// The letters of a text with their bytes; what stands for a letter is that letter.
pub(super) fn decoded(text: &str) -> Vec<(usize, char)> {
    let mut letters = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let (letter, length) = match first {
            '\\' => escaped(rest),
            '&' => entity(rest),
            _ => None,
        }
        .unwrap_or((first, first.len_utf8()));
        letters.push((at, letter));
        rest = &rest[length..];
    }
    letters
}

/// `\u202e`, `\U0001f600`, `\u{202e}`, `\xad` and the byte after it; `None` for another character after the backslash.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let digits = |from: usize, length: usize| {
        let digits = rest.get(from..from + length)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
        Some((char::from_u32(code)?, from + length))
    };
    match rest.as_bytes().get(1)? {
        b'u' if rest[2..].starts_with('{') => {
            let end = rest.bytes().take(12).position(|byte| byte == b'}').filter(|end| *end > 3)?;
            digits(3, end - 3).map(|(letter, _)| (letter, end + 1))
        }
        b'u' => digits(2, 4),
        b'U' => digits(2, 8).or_else(|| digits(2, 6)),
        b'x' => digits(2, 2),
        b'0' => Some(('\0', 2)),
        _ => None,
    }
}

/// `&#8238;`, `&#x202e;` and the names of hidden letters (HTML, 13.5).
fn entity(rest: &str) -> Option<(char, usize)> {
    const NAMES: &[(&str, char)] = &[
        ("ApplyFunction", '\u{2061}'),
        ("InvisibleComma", '\u{2063}'),
        ("InvisibleTimes", '\u{2062}'),
        ("NegativeMediumSpace", '\u{200b}'),
        ("NegativeThickSpace", '\u{200b}'),
        ("NegativeThinSpace", '\u{200b}'),
        ("NegativeVeryThinSpace", '\u{200b}'),
        ("NoBreak", '\u{2060}'),
        ("ZeroWidthSpace", '\u{200b}'),
        ("af", '\u{2061}'),
        ("ic", '\u{2063}'),
        ("it", '\u{2062}'),
        ("lrm", '\u{200e}'),
        ("rlm", '\u{200f}'),
        ("shy", '\u{ad}'),
        ("zwj", '\u{200d}'),
        ("zwnj", '\u{200c}'),
    ];
    let end = rest.bytes().take(30).position(|byte| byte == b';')?;
    let name = &rest[1..end];
    let letter = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((letter, end + 1))
}
