//! Paths of the output as addresses: escaped, and relative to the page that links to them.

use percent_encoding::{
    AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode,
};

/// The characters that are escaped in a segment of a path: the path percent-encode set of the WHATWG URL standard, and
/// `%`.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%');

/// The characters that are escaped in a value.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Escapes text for the query of an address: all but the unreserved characters of RFC 3986.
pub fn query(text: &str) -> String {
    utf8_percent_encode(text, VALUE).collect()
}

/// Escapes a path for an address.
pub fn escaped(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    escape_into(path, &mut address);
    address
}

/// Most paths need no escaping, and one pass over the bytes is the fastest test for that.
fn escape_into(path: &str, out: &mut String) {
    let plain =
        |byte| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'/' | b'_');
    match path.bytes().fold(true, |all, byte| all & plain(byte)) {
        true => out.push_str(path),
        false => out.extend(utf8_percent_encode(path, SEGMENT)),
    }
}

/// The path of an escaped address; `None` if it is not UTF-8.
pub fn unescaped(path: &str) -> Option<String> {
    percent_decode_str(path).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// A name for an address: lower-case letters, digits and hyphens.
pub fn segment(name: &str) -> String {
    crate::markdown::slug(name)
}

/// The relative path from one file of the output to another, escaped for `href`.
pub fn relative(from: &str, to: &str) -> String {
    let (from, to_bytes) = (from.as_bytes(), to.as_bytes());
    // Only whole folders are shared.
    let mut shared = 0;
    for at in 0..from.len().min(to_bytes.len()) {
        if from[at] != to_bytes[at] {
            break;
        }
        if from[at] == b'/' {
            shared = at + 1;
        }
    }
    let up = from[shared..].iter().filter(|byte| **byte == b'/').count();
    let down = &to[shared..];
    let mut way = String::with_capacity(3 * up + down.len());
    (0..up).for_each(|_| way.push_str("../"));
    // A colon in the first segment would make it a scheme (RFC 3986, 4.2).
    if up == 0 && down.split('/').next().is_some_and(|first| first.contains(':')) {
        way.push_str("./");
    }
    escape_into(down, &mut way);
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways() {
        for (from, to, way) in [
            ("index.html", "sq/index.html", "sq/index.html"),
            ("sq/a/index.html", "sq/b/index.html", "../b/index.html"),
            ("sq/a/index.html", "sq/a/index.html", "index.html"),
            ("sq/a/b/index.html", "sq/index.html", "../../index.html"),
            ("lite/sq/a.html", "sq/a/index.html", "../../sq/a/index.html"),
            ("lite/sq/a.html", "lite/sq/b.html", "b.html"),
            ("704/index.html", "files/a b.pdf", "../files/a%20b.pdf"),
            ("sq/ab/index.html", "sq/a/index.html", "../a/index.html"),
            ("sq/a/index.html", "sq/ab/index.html", "../ab/index.html"),
            ("sr/ц/index.html", "sr/ч/index.html", "../%D1%87/index.html"),
            ("index.html", "index.html", "index.html"),
            (
                "sq/a/index.html",
                "sq/a/pyetje:pergjigje/index.html",
                "./pyetje:pergjigje/index.html",
            ),
            ("sq/a/index.html", "sq/a/b/c:d/index.html", "b/c:d/index.html"),
            ("sq/a/b/index.html", "sq/a/c:d/index.html", "../c:d/index.html"),
        ] {
            assert_eq!(relative(from, to), way, "{from} -> {to}");
        }
    }
}
