//! The tags of a template's source, and the pieces of a tag.

/// The sources between `{{` and `}}`, or `{%` and `%}`, without the hyphens that remove white space.
pub fn tags(template: &str) -> impl Iterator<Item = &str> {
    let mut rest = template;
    std::iter::from_fn(move || {
        let at = start_of_tag(rest)?;
        let end = if rest[at..].starts_with("{{") { "}}" } else { "%}" };
        let inside = &rest[at + 2..];
        let (tag, after) = inside.split_at(inside.find(end).unwrap_or(inside.len()));
        rest = after;
        Some(tag.trim_matches('-').trim())
    })
}

/// The position of the next `{{` or `{%`.
fn start_of_tag(source: &str) -> Option<usize> {
    let mut pairs = source.as_bytes().windows(2);
    pairs.position(|pair| pair == b"{{" || pair == b"{%")
}

/// A piece of a tag's source.
pub enum Piece<'t> {
    Name(&'t str),
    String(&'t str),
    /// `=`, not `==`.
    Assign,
    /// The filter `join`, with its argument.
    Join,
    /// The dot between the names of a path.
    Dot,
    /// An operator, a filter or a bracket.
    Other,
}

/// The pieces of a tag, without white space, commas and braces.
pub fn pieces(tag: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([',', '{', '}', ' ', '\t', '\r', '\n']);
        let letter = rest.chars().next()?;
        let (piece, after) = match letter {
            '"' | '\'' | '`' => {
                let inside = &rest[1..];
                let (string, after) = inside.split_once(letter).unwrap_or((inside, ""));
                (Piece::String(string), after)
            }
            letter if is_letter(letter) => {
                let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
                let (name, after) = rest.split_at(end);
                (Piece::Name(name), after)
            }
            '.' if rest.starts_with("...") => (Piece::Other, &rest[3..]),
            '.' => (Piece::Dot, &rest[1..]),
            '|' if rest[1..].trim_start().starts_with("join(") => {
                (Piece::Join, rest.split_once(')').map_or("", |(_, after)| after))
            }
            '=' if !rest[1..].starts_with('=') => (Piece::Assign, &rest[1..]),
            // `==` is one operator, not two `=`.
            letter => (Piece::Other, rest[letter.len_utf8()..].trim_start_matches('=')),
        };
        rest = after;
        Some(piece)
    })
}

/// Returns `true` for a character of a name.
pub fn is_letter(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
