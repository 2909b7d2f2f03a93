//! SVG that is no well-formed XML: the message, and its position in the template that made the SVG.

use resvg::usvg::roxmltree::{Document, Error};

use crate::finding::Location;

/// The message of a mistake without its position, which is one in the rendered SVG.
pub fn message(error: &Error) -> String {
    error.to_string().replace(&format!(" at {}", error.pos()), "")
}

/// Returns line and column of a mistake in a template: of the word that the message quotes, or of what is no XML. Returns
/// `None` if the template alone does not show it, but the texts that are filled in.
pub fn position_in(template: &str, mistake: &str) -> Option<(u32, u32)> {
    if let Some(word) = mistake.split('`').nth(1) {
        let before = &template[..template.find(word.trim_end_matches('>'))?];
        let Location { line, column, .. } = Location::default().after(before);
        return Some((line, column));
    }
    let error = Document::parse(&without_tags(template)).err()?;
    let position = error.pos();
    (message(&error) == mistake).then_some((position.row, position.col))
}

/// A template with spaces in the place of its tags, so that lines and columns stay.
fn without_tags(template: &str) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let close = match rest.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => "{",
        };
        let end = rest.find(close).map_or(rest.len(), |at| at + close.len());
        let (tag, after) = rest.split_at(end);
        match close {
            "{" => out.push_str(tag),
            _ => out.extend(tag.chars().map(|letter| if letter == '\n' { letter } else { ' ' })),
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_found_in_the_template() {
        for (template, mistake, position) in [
            (
                "<svg>{% if a %}<g>{% else %}<g b=''>{% endif %}</g>{{ c }}</svg>",
                "malformed entity reference",
                None,
            ),
            (
                "<svg>\n{%- if a %}\nb{% endif %}\n<rect></svg>",
                "expected 'rect' tag, not 'svg'",
                Some((4, 7)),
            ),
            (
                "{# a < b #}<svg>\n <text>{{ name }} & co</text></svg>",
                "malformed entity reference",
                Some((2, 19)),
            ),
            ("<svg a='{{ a }}' a=''></svg>", "attribute 'a' is already defined", Some((1, 18))),
            ("<svg>{{ \"ë\" }}&nbsp;</svg>", "unknown entity reference 'nbsp'", Some((1, 15))),
            ("<svg>{{ name }}</svg>", "malformed entity reference", None),
            ("{# ë #}\n\n <svg height='6'>", "`<svg>` has 9 × 6 pixels", Some((3, 2))),
            ("<svg>\n<image href='a.png'/></svg>", "`a.png` is a file", Some((2, 14))),
            ("<svg><image href='{{ a }}'/></svg>", "`a.png` is a file", None),
            ("<svg>{ a {{ b", "the root node was opened but never closed", Some((1, 1))),
        ] {
            assert_eq!(position_in(template, mistake), position, "{template}");
        }
    }
}
