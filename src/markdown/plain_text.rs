//! The text of HTML without markup, one block a line.

/// Inline elements, which do not separate words.
const INLINE: &[&str] = &["em", "strong", "a", "code", "del", "bdi", "span", "small"];

/// Appends the text of HTML. Attributes contain no `>`, since text is escaped. `<sup>` is the number of a footnote.
pub fn append_plain_text(html: &str, out: &mut String) {
    let mut rest = html;
    while let Some(at) = memchr::memchr2(b'<', b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let entity = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")];
        if rest.starts_with('&') {
            let found = entity.iter().find(|(entity, _)| rest.starts_with(entity));
            let (written, letter) = found.unwrap_or(&("&", "&"));
            out.push_str(letter);
            rest = &rest[written.len()..];
            continue;
        }
        let note = rest.strip_prefix("<sup").and_then(|note| note.find("</sup>"));
        let end = note.map(|at| at + "<sup</sup>".len());
        let end = end.or_else(|| Some(rest.find('>')? + 1)).unwrap_or(rest.len());
        let name = rest[1..].trim_start_matches('/');
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        if note.is_none() && !INLINE.contains(&name) && !out.ends_with('\n') {
            out.push('\n');
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_left_out() {
        let check = |html: &str, expected: &str| {
            let mut out = String::new();
            append_plain_text(html, &mut out);
            assert_eq!(out, expected, "{html}");
        };
        check("<p>A <strong>b</strong>c.</p>\n<p>D</a></p>", "\nA bc.\n\nD\n");
        check("<li>1 &lt; 2 &amp;&amp; 3 &nbsp;</li>", "\n1 < 2 && 3 &nbsp;\n");
        check("A<sup class=\"x\"><a>1</a></sup>, b", "A, b");
        check("<br>broken <", "\nbroken \n");
    }
}
