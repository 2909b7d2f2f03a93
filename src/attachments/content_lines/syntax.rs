//! The syntax of content lines (RFC 5545, 3.1): names, parameters and values.

/// The lines of a file, each with the lines that continue it: those that begin with a space (RFC 5545, 3.1).
pub(super) fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split(['\r', '\n']).filter(|line| !line.is_empty()) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(last)) => last.push_str(more),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// A line's name with its parameters, and its value behind the first colon outside of quotes.
pub(super) fn split(line: &str) -> (&str, &str) {
    let mut is_quoted = false;
    for (at, letter) in line.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ':' if !is_quoted => return (&line[..at], &line[at + 1..]),
            _ => {}
        }
    }
    // Without a value, or with a quote that is never closed.
    line.split_once(':').unwrap_or((line, ""))
}

/// The name and each parameter.
pub(super) fn parameters(head: &str) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    head.split(move |letter: char| {
        is_quoted ^= letter == '"';
        letter == ';' && !is_quoted
    })
}

/// The values of a parameter without their quotes (RFC 5545, 3.1.1) and escapes (RFC 6868).
pub(super) fn values(list: &str) -> impl Iterator<Item = String> {
    let mut is_quoted = false;
    let values = list.split(move |letter: char| {
        is_quoted ^= letter == '"';
        letter == ',' && !is_quoted
    });
    values.map(|value| {
        let value = value.trim().trim_matches('"');
        unescaped(&value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^"))
    })
}

/// Replaces the escapes of texts (RFC 5545, 3.3.11) by what they stand for, and leaves other backslashes as they are.
pub(super) fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.chars().next() {
            Some(':' | ';' | ',') => plain.push_str(part),
            Some('n' | 'N') => {
                plain.push('\n');
                plain.push_str(&part[1..]);
            }
            Some(_) | None => {
                plain.push('\\');
                plain.push_str(part);
            }
        }
    }
    plain
}

/// Replaces `=73` by the letter with this number (RFC 2045, 6.7).
pub(super) fn unquoted(text: &str) -> String {
    let mut parts = text.split('=');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(code) => {
                plain.push(char::from(code));
                plain.push_str(&part[2..]);
            }
            None => plain.push_str(part),
        }
    }
    plain
}
