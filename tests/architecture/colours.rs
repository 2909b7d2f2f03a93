//! Colours in themes and in the source: all of them are tokens, in one file.

/// The words that CSS knows as colours and that a stylesheet may want.
const NAMES: [&str; 40] = [
    "white",
    "black",
    "red",
    "green",
    "blue",
    "yellow",
    "orange",
    "purple",
    "gray",
    "grey",
    "navy",
    "teal",
    "silver",
    "maroon",
    "olive",
    "lime",
    "aqua",
    "cyan",
    "fuchsia",
    "magenta",
    "brown",
    "pink",
    "gold",
    "beige",
    "ivory",
    "coral",
    "salmon",
    "crimson",
    "indigo",
    "violet",
    "khaki",
    "tan",
    "orchid",
    "plum",
    "tomato",
    "turquoise",
    "lightgray",
    "darkgray",
    "whitesmoke",
    "linen",
];
const FUNCTIONS: [&str; 8] =
    ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "oklch(", "color-mix("];
/// Keys before a colour in stylesheets and in SVG.
const KEYS: [&str; 7] = ["color", "background", "fill", "stroke", "border", "outline", "--"];

/// Returns the lines that hold a colour.
pub fn literal(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//") && has_colour(line)).collect()
}

fn has_colour(line: &str) -> bool {
    FUNCTIONS.iter().any(|function| is_word_at(line, function))
        || has_digits(line)
        || is_named(line)
}

fn is_word_at(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        // The text behind a function of Rust is another thing.
        let inside = line[at + word.len()..].starts_with(|c: char| "0123456789.vfi".contains(c));
        inside && !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-')
    })
}

/// `#` and three, four, six or eight hexadecimal digits; `&#117;` is a letter.
fn has_digits(line: &str) -> bool {
    line.match_indices('#').any(|(at, _)| {
        let rest = &line[at + 1..];
        let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
        let end = rest[digits..].chars().next();
        !line[..at].ends_with('&')
            && [3, 4, 6, 8].contains(&digits)
            && !end.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-')
    })
}

/// `color: red`, `fill="red"`, `--x: red`.
fn is_named(line: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '(');
    NAMES.iter().any(|name| {
        line.match_indices(name).any(|(at, _)| {
            let (before, after) = (&line[..at], line[at + name.len()..].chars().next());
            let is_word = !before.ends_with(is_letter) && !after.is_some_and(is_letter);
            let declaration = before.rsplit([';', '{', '}', '<']).next().unwrap_or_default();
            let key = declaration.split_once([':', '=']).map_or("", |(key, _)| key);
            is_word && KEYS.iter().any(|part| key.contains(part))
        })
    })
}

#[test]
fn colours_are_told_from_other_words() {
    for line in [
        "a{color:#fff}",
        "a { background: rgb(0 0 0 / 50%); }",
        "<path fill=\"#12162b\"/>",
        "a { color: red; }",
        "a { border: 1px solid black; }",
        "<path stroke=\"white\"/>",
        "  --night: navy;",
        "x{color:hsl(1 2% 3%)}",
    ] {
        assert!(has_colour(line), "{line}");
    }
    for line in [
        "a{color:token(white)}",
        ".black .sheet { color: token(black); }",
        "<a href=\"#_start\">",
        "&#117;",
        "#codes li { margin: 0 }",
        "a { color: var(--coral); }",
        "a { color: inherit }",
        "fn convert_to_srgb(&mut self)",
        "pixels.rgb()",
        "border: 0; white-space: nowrap",
        "[\"red-flags\"]",
    ] {
        assert!(!has_colour(line), "{line}");
    }
}
