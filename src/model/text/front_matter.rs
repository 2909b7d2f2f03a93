//! Splits a text file into its front matter and its body.

/// Returns `true` if a front matter has no second `---`, so that it would take the whole file.
pub fn is_unclosed(text: &str) -> bool {
    split(text).0.is_some() && !text.lines().skip(1).any(|line| line.trim_end() == "---")
}

/// Returns the front matter without its `---` lines, the byte at which the body starts, and the number of its first
/// line, counted from 1.
pub fn split(text: &str) -> (Option<&str>, usize, u32) {
    let start = text.strip_prefix('\u{feff}').unwrap_or(text);
    let skipped = text.len() - start.len();
    let mut lines = start.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return (None, skipped, 1);
    };
    let mut at = first.len();
    let mut number = 1;
    for line in lines {
        number += 1;
        if line.trim_end() == "---" {
            let front = &start[first.len()..at];
            return (Some(front), skipped + at + line.len(), number + 1);
        }
        at += line.len();
    }
    (Some(&start[first.len()..]), text.len(), number)
}

/// A mistake in the lines around the front matter.
pub struct Mistake {
    /// The line, counted from 1.
    pub line: u32,
    pub message: &'static str,
    pub help: &'static str,
}

/// Finds the mistake for which a text has no front matter: an empty line or a space before it, other marks than three
/// hyphens, or no first `---`. `None` if the text does not begin with anything like it. `keys` are those of front matter.
pub fn mistake(text: &str, keys: &[&str]) -> Option<Mistake> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1..).zip(text.lines()).skip_while(|(_, line)| line.trim().is_empty());
    let (line, first) = lines.next()?;
    let mark = first.trim();
    let is_mark = mark.chars().count() <= 8 && !mark.contains(char::is_alphanumeric);
    let is_key_next =
        lines.find(|(_, line)| !line.trim().is_empty()).is_some_and(|(_, l)| is_key(l, keys));
    let (message, help) = if is_mark && is_key_next {
        match (mark, line) {
            ("---", 1) => ("space before the first `---`", "remove the space"),
            ("---", _) => (
                "the front matter does not start on the first line",
                "remove the empty lines above `---`",
            ),
            _ => ("this line does not begin the front matter", "write three hyphens: `---`"),
        }
    } else if is_key(first, keys) {
        ("the front matter has no first `---`", "write a line `---` above its keys")
    } else {
        return None;
    };
    Some(Mistake { line, message, help })
}

/// The line of a key of the front matter, counted from 1.
pub fn line_of(front: &str, key: &str) -> Option<u32> {
    let at = front.lines().position(|line| line.split(':').next() == Some(key))?;
    u32::try_from(at + 2).ok()
}

/// The line at which a text begins with a second front matter, counted from 1 in the text.
pub fn second(body: &str, keys: &[&str]) -> Option<u32> {
    let mut lines = (1..).zip(body.lines()).skip_while(|(_, line)| line.trim().is_empty());
    let (first, _) = lines.next().filter(|(_, line)| line.trim_end() == "---")?;
    let inside: Vec<&str> =
        lines.map(|(_, line)| line.trim_end()).take_while(|line| *line != "---").collect();
    let is_closed = body.lines().filter(|line| line.trim_end() == "---").nth(1).is_some();
    let is_front = inside.iter().any(|line| is_key(line, keys))
        && inside.iter().all(|line| is_key(line, keys) || line.starts_with([' ', '-', '#']));
    (is_closed && is_front).then_some(first)
}

/// Returns `true` for a line with one of the keys that front matter has.
fn is_key(line: &str, keys: &[&str]) -> bool {
    line.split_once(':').is_some_and(|(key, _)| keys.contains(&key.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_its_second_fence() {
        assert_eq!(split("---\ntitle: A\n---\nB"), (Some("title: A\n"), 17, 4));
        assert_eq!(split("B"), (None, 0, 1));
        assert_eq!(split("\u{feff}---\r\na: 1\r\n---\r\n"), (Some("a: 1\r\n"), 19, 4));
        assert_eq!(split("---\na: 1"), (Some("a: 1"), 8, 2));
        assert_eq!(split(""), (None, 0, 1));
        assert!(is_unclosed("---\na: 1\n\nText") && is_unclosed("---"));
        assert!(
            !is_unclosed("---\na: 1\n---\n") && !is_unclosed("Text\n---\n") && !is_unclosed("")
        );
    }

    #[test]
    fn mistakes_are_named() {
        const KEYS: &[&str] = &["title", "draft"];
        fn check(text: &str, expected: Option<(u32, &str)>) {
            assert_eq!(
                mistake(text, KEYS).map(|mistake| (mistake.line, mistake.help)),
                expected,
                "{text}"
            );
        }
        check("\n\n---\ntitle: A\n---\n", Some((3, "remove the empty lines above `---`")));
        check(" ---\ntitle: A\n---\n", Some((1, "remove the space")));
        for mark in ["----", "+++", "\u{2014}", "\u{2013}\u{2013}\u{2013}", "===", "\u{2014}-"] {
            let text = format!("{mark}\ntitle: A\n{mark}\n");
            check(&text, Some((1, "write three hyphens: `---`")));
        }
        check("title: A\n---\nB", Some((1, "write a line `---` above its keys")));
        check("# Title\n\nText", None);
        check("---\n\nText: a", None);
        check("", None);
        assert_eq!(second("\n---\ntitle: A\ndraft: true\n---\n", KEYS), Some(2));
        assert_eq!(second("---\n\nText\n\n---\n", KEYS), None);
        assert_eq!(second("---\ntitle: A\n\nText", KEYS), None);
        assert_eq!(line_of("a: 1\ntitle:\n", "title"), Some(3));
    }
}
