//! White space in templates that no reader sees.
//!
//! White space next to the tag of a block element is not rendered, so it need not be sent: on a lite page that is
//! one byte in thirty. It is removed here once, when a theme is loaded, and not from finished pages. Only the source
//! of templates is changed. White space next to inline elements, text or output of the template stays, and so does all
//! of `<pre>`, `<textarea>`, `<script>` and `<style>`.
//!
//! Line breaks that are removed become line breaks in template comments, so that the line numbers of errors stay true.

/// Elements before and after which browsers break the line, those of `<head>`, and `<br>` (HTML, 15.3).
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "base",
    "blockquote",
    "body",
    "br",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
];

/// Elements whose content is not changed.
const RAW: &[&str] = &["pre", "textarea", "script", "style"];

/// A piece of a template's source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece<'s> {
    /// A tag of a block element, or `<!doctype html>`.
    Block(&'s str),
    WhiteSpace(&'s str),
    /// Other tags, text, and everything between `{` and `}` of the template.
    Other(&'s str),
}

/// Removes white space next to block elements. Elsewhere it removes indents.
pub fn remove(source: &str) -> String {
    let pieces = pieces(source);
    let is_block = |at: Option<&Piece<'_>>| matches!(at, Some(Piece::Block(_)));
    let mut out = String::with_capacity(source.len());
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Block(text) | Piece::Other(text) => out.push_str(text),
            Piece::WhiteSpace(text) => {
                let before = at.checked_sub(1).and_then(|before| pieces.get(before));
                let is_unseen = is_block(before) || is_block(pieces.get(at + 1));
                let breaks = text.matches('\n').count();
                match (is_unseen, breaks) {
                    (true, 0) => {}
                    (true, _) => out.push_str(&["{#", &"\n".repeat(breaks), "#}"].concat()),
                    (false, 0) => out.push_str(text),
                    (false, _) => out.push_str(&"\n".repeat(breaks)),
                }
            }
        }
    }
    out
}

fn pieces<'s>(source: &'s str) -> Vec<Piece<'s>> {
    let mut pieces = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let white = rest.len() - rest.trim_ascii_start().len();
        let (length, piece): (usize, fn(&'s str) -> Piece<'s>) = if white > 0 {
            (white, Piece::WhiteSpace)
        } else if first == '<' {
            let length = tag_len(rest);
            let name = name(&rest[..length]);
            if let Some(raw) = RAW.iter().find(|raw| **raw == name && !rest.starts_with("</")) {
                let length = raw_len(rest, raw);
                (length, if *raw == "pre" { Piece::Block } else { Piece::Other })
            } else if BLOCKS.contains(&&*name) || rest.starts_with("<!") {
                (length, Piece::Block)
            } else {
                (length, Piece::Other)
            }
        } else if rest.starts_with('{') {
            (template_tag_len(rest), Piece::Other)
        } else {
            let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '<' || c == '{');
            (end.unwrap_or(rest.len()), Piece::Other)
        };
        let (text, after) = rest.split_at(length.max(1));
        pieces.push(piece(text));
        rest = after;
    }
    pieces
}

/// The length of an element with its content, or of the rest if it is not closed.
fn raw_len(source: &str, name: &str) -> usize {
    let close = format!("</{name}");
    source.find(&close).map_or(source.len(), |at| at + tag_len(&source[at..]))
}

/// The length of an HTML tag. Quoted values and template tags in it may have a `>`.
fn tag_len(source: &str) -> usize {
    let mut quote = None;
    let mut at = 1;
    while let Some(letter) = source[at..].chars().next() {
        match (quote, letter) {
            (_, '{') => {
                at += template_tag_len(&source[at..]);
                continue;
            }
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
        at += letter.len_utf8();
    }
    source.len()
}

/// The length of `{{ … }}`, `{% … %}` or `{# … #}`; of another `{`, 1.
fn template_tag_len(source: &str) -> usize {
    let end = match source.get(..2) {
        Some("{{") => "}}",
        Some("{%") => "%}",
        Some("{#") => "#}",
        _ => return 1,
    };
    source.find(end).map_or(source.len(), |at| at + end.len())
}

/// The name of an HTML tag in lower case.
fn name(tag: &str) -> String {
    let start = tag.trim_start_matches(['<', '/']);
    let end = start.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(start.len());
    start[..end].to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_removed_next_to_blocks() {
        let check = |source: &str, expected: &str| {
            let removed = remove(source);
            assert_eq!(removed, expected, "{source:?}");
            assert_eq!(removed.lines().count(), source.lines().count(), "{source:?}");
        };
        check("", "");
        check("<p>\n  a  b\n</p>", "<p>{#\n#}a  b{#\n#}</p>");
        check("<li>a</li> <li>b</li>", "<li>a</li><li>b</li>");
        check("<a>a</a>\n  <a>b</a> c", "<a>a</a>\n<a>b</a> c");
        check("<a>a</a>\n{% if b %}\n<b>b</b>", "<a>a</a>\n{% if b %}\n<b>b</b>");
        check("<UL>\n\n{%- for a in b %}\n<li>", "<UL>{#\n\n#}{%- for a in b %}{#\n#}<li>");
        check("<pre>\n  a\n</pre>\n<b>", "<pre>\n  a\n</pre>{#\n#}<b>");
        check("<b>a</b> <script>\n a\n</script> <b>", "<b>a</b> <script>\n a\n</script> <b>");
        check("<p class=\"a > b\"> a", "<p class=\"a > b\">a");
        check("<p{% if a > b %} id=\"c\"{% endif %}> a", "<p{% if a > b %} id=\"c\"{% endif %}>a");
        check("{{ <cards cards={a} /> }}\n</div>", "{{ <cards cards={a} /> }}{#\n#}</div>");
        check("<p>\u{a0}\na", "<p>\u{a0}\na");
        check("a { b\n<", "a { b\n<");
    }
}
