//! Escapes: what stands for a letter in YAML, Fluent, Markdown and HTML.

use crate::character_reference::numeric;

/// The syntax of a file, which decides what stands for a letter in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    /// References of HTML may lack their semicolon.
    Html,
    Yaml,
    /// The front matter is YAML.
    Markdown,
    Other,
}

/// The letters of a text with their bytes; what stands for a letter is that letter.
pub(super) fn decoded(text: &str, syntax: Syntax) -> Vec<(usize, char)> {
    let mut letters = Vec::with_capacity(text.len());
    let mut rest = text;
    let yaml_end = match syntax {
        Syntax::Yaml => text.len(),
        Syntax::Markdown if text.starts_with("---") => text.find("\n---").unwrap_or(text.len()),
        Syntax::Markdown | Syntax::Html | Syntax::Other => 0,
    };
    let mut quotes = Quotes { open: None, is_value: true };
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let is_quoted = at < yaml_end && quotes.open == Some('"');
        let (letter, length) = match first {
            '\\' => escaped(rest, is_quoted),
            '&' => entity(rest, syntax == Syntax::Html),
            _ => None,
        }
        .unwrap_or((first, first.len_utf8()));
        if at < yaml_end && length == first.len_utf8() {
            quotes.read(first);
        }
        letters.push((at, letter));
        rest = &rest[length..];
        // `\\L` and `\"` in quotes.
        if is_quoted
            && first == '\\'
            && length == 1
            && let Some(next) = rest.chars().next()
        {
            letters.push((at + 1, next));
            rest = &rest[next.len_utf8()..];
        }
    }
    letters
}

/// The quotes of YAML around a place.
struct Quotes {
    open: Option<char>,
    /// A value may begin here, so that a quote opens.
    is_value: bool,
}

impl Quotes {
    fn read(&mut self, letter: char) {
        match (self.open, letter) {
            (Some(open), letter) if open == letter => self.open = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if self.is_value => self.open = Some(letter),
            (None, ' ' | '\t') => {}
            (None, letter) => self.is_value = "\n\r:-[{,?".contains(letter),
        }
    }
}

/// `\u202e`, `\U0001f600`, `\u{202e}`, `\xad` and the byte after it, and `\L`, `\P` and `\N` in quotes of YAML (YAML 1.2, 5.7);
/// `None` for another character after the backslash.
fn escaped(rest: &str, is_quoted: bool) -> Option<(char, usize)> {
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
        b'L' if is_quoted => Some(('\u{2028}', 2)),
        b'P' if is_quoted => Some(('\u{2029}', 2)),
        b'N' if is_quoted => Some(('\u{85}', 2)),
        _ => None,
    }
}

/// `&#8238;`, `&#x202e;` and the names of hidden letters (HTML, 13.5); without the semicolon too in HTML (13.2.5.72 to 80).
fn entity(rest: &str, is_html: bool) -> Option<(char, usize)> {
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
    const MAX_NAME: usize = 30;
    if rest.starts_with("&#") {
        return numeric(rest, is_html);
    }
    let end = rest.bytes().take(MAX_NAME).position(|byte| byte == b';');
    let named =
        end.and_then(|end| Some((end, NAMES.iter().find(|(known, _)| *known == &rest[1..end])?)));
    match named {
        Some((end, (_, letter))) => Some((*letter, end + 1)),
        None if is_html && rest.starts_with("&shy") => Some(('\u{ad}', "&shy".len())),
        None => None,
    }
}
