//! Escapes text for HTML, in elements and in quoted attributes.

/// Appends `text` with all characters of markup escaped.
pub fn escape(text: &str, out: &mut String) {
    // Nearly all text has nothing to escape, and one pass without branches is the fastest test for that.
    if !text.bytes().fold(false, |any, byte| any | is_special(byte)) {
        return out.push_str(text);
    }
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let safe = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            0 => "\u{fffd}", // HTML has no NUL
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(safe);
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Returns a text with all characters of markup escaped.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape(text, &mut escaped);
    escaped
}

fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn markup_becomes_text() {
        let mut out = String::new();
        super::escape("<b class=\"x\"> Ë & \0", &mut out);
        assert_eq!(out, "&lt;b class=&quot;x&quot;&gt; Ë &amp; \u{fffd}");
    }
}
