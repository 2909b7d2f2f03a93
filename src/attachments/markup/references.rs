//! The letters that stand for others in attributes (HTML, 13.5; XML 1.0, 4.1).

/// The names of HTML that stand for letters of ASCII, of which addresses and styles are made.
const ASCII: &[(&str, &str)] = &[
    ("AMP", "&"),
    ("DiacriticalGrave", "`"),
    ("GT", ">"),
    ("Hat", "^"),
    ("LT", "<"),
    ("NewLine", "\n"),
    ("QUOT", "\""),
    ("Tab", "\t"),
    ("UnderBar", "_"),
    ("VerticalLine", "|"),
    ("amp", "&"),
    ("apos", "'"),
    ("ast", "*"),
    ("bsol", "\\"),
    ("colon", ":"),
    ("comma", ","),
    ("commat", "@"),
    ("dollar", "$"),
    ("equals", "="),
    ("excl", "!"),
    ("fjlig", "fj"),
    ("grave", "`"),
    ("gt", ">"),
    ("lbrace", "{"),
    ("lbrack", "["),
    ("lcub", "{"),
    ("lowbar", "_"),
    ("lpar", "("),
    ("lsqb", "["),
    ("lt", "<"),
    ("midast", "*"),
    ("num", "#"),
    ("percnt", "%"),
    ("period", "."),
    ("plus", "+"),
    ("quest", "?"),
    ("quot", "\""),
    ("rbrace", "}"),
    ("rbrack", "]"),
    ("rcub", "}"),
    ("rpar", ")"),
    ("rsqb", "]"),
    ("semi", ";"),
    ("sol", "/"),
    ("verbar", "|"),
    ("vert", "|"),
];

/// Bytes of the longest name (HTML, 13.5).
const MAX_NAME: usize = 32;

/// Returns a value as readers of HTML and XML see it. A name that is not in the table stands for a letter beyond ASCII, which is
/// U+FFFD here.
pub(super) fn resolved(value: &str) -> String {
    let mut parts = value.split('&');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let behind = number(part, &mut plain).or_else(|| name(part, &mut plain));
        if behind.is_none() {
            plain.push('&');
        }
        plain.push_str(behind.unwrap_or(part));
    }
    plain
}

/// Reads a number, which browsers also know without its semicolon, and returns what stands behind it.
fn number<'a>(part: &'a str, plain: &mut String) -> Option<&'a str> {
    let digits = part.strip_prefix('#')?;
    let (digits, radix) = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (digits, 10),
    };
    let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let (digits, behind) = digits.split_at(end);
    if digits.is_empty() {
        return None;
    }
    let letter = u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    plain.push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    Some(behind.strip_prefix(';').unwrap_or(behind))
}

/// Reads a name, and returns what stands behind it.
fn name<'a>(part: &'a str, plain: &mut String) -> Option<&'a str> {
    let end = part.bytes().take(MAX_NAME).take_while(u8::is_ascii_alphanumeric).count();
    let (name, behind) = part.split_at(end);
    let behind = behind.strip_prefix(';').filter(|_| !name.is_empty())?;
    let letters = ASCII.iter().find(|(known, _)| *known == name);
    plain.push_str(letters.map_or("\u{fffd}", |(_, letters)| letters));
    Some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_as_browsers_do() {
        for (value, expected) in [
            ("a", "a"),
            ("a&nbsp;b&eacute;", "a\u{fffd}b\u{fffd}"),
            ("https&colon;&sol;&sol;a", "https://a"),
            ("https&#58;//a&#x2F;&#X2f;", "https://a//"),
            ("https&#58//a", "https://a"),
            ("&#x000000000000000000000000000000000003a;", ":"),
            ("java&Tab;script&NewLine;:", "java\tscript\n:"),
            ("&quot;&amp;colon;", "\"&colon;"),
            ("a & b &c &; &#; &#x; &", "a & b &c &; &#; &#x; &"),
            ("?a=1&b=2;&#99999999999;", "?a=1&b=2;\u{fffd}"),
        ] {
            assert_eq!(resolved(value), expected, "{value}");
        }
    }
}
