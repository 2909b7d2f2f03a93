//! Values that YAML reads otherwise than they seem to be meant: cut off by a comment, or in curly quotes.

use crate::finding::{Location, Report};

/// The warnings about a file's values, each with its place.
#[derive(Default)]
pub(super) struct ValueWarnings {
    /// Comments that seem to belong to the value before them.
    pub cut: Vec<(Location, String)>,
    /// Unquoted values in curly quotes, which a word processor made of straight ones.
    curly: Vec<(Location, String)>,
}

impl ValueWarnings {
    /// Notes an unquoted value, if it stands in curly quotes.
    pub fn note_quotes(&mut self, location: &Location, text: &str) {
        if in_curly_quotes(text).is_some() {
            self.curly.push((location.clone(), text.to_owned()));
        }
    }

    pub fn report(&self, report: &mut Report) {
        for (location, comment) in &self.cut {
            let message = format!("`{comment}` is read as a comment and left out");
            report.warn("dropped-text", location, message).help("put the whole value in quotes");
        }
        for (location, value) in &self.curly {
            let words = in_curly_quotes(value).unwrap_or_default();
            let message = "curly quotes are a part of the value: YAML knows straight quotes alone";
            let help = format!("write `\"{words}\"`; for readers to see quotes: `\"{value}\"`");
            report.warn("leftover-markup", location, message).help(help);
        }
    }
}

/// Returns the words of a value that stands in curly quotes as a whole: `“Línea”`, `„Linie“`, `‘Line’`.
fn in_curly_quotes(text: &str) -> Option<&str> {
    const QUOTES: [char; 6] = ['“', '”', '„', '‘', '’', '‚'];
    let words = text.strip_prefix(QUOTES)?.strip_suffix(QUOTES)?;
    (!words.is_empty() && !words.contains(QUOTES)).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn curly_quotes_around_a_value_are_reported() {
        for (text, expected) in [
            (
                "title: “Línea”\n",
                &["f:1:8 write `\"Línea\"`; for readers to see quotes: `\"“Línea”\"`"][..],
            ),
            ("a:\n  - ‘x’\n", &["f:2:5 write `\"x\"`; for readers to see quotes: `\"‘x’\"`"]),
            ("a: {b: „x y“}\n", &["f:1:8 write `\"x y\"`; for readers to see quotes: `\"„x y“\"`"]),
            ("title: \"“Línea”\"\n", &[]),
            ("title: “A” and “B”\n", &[]),
            ("title: Ask “Línea”\n", &[]),
            ("title: «Línea»\n", &[]),
            ("title: “\n", &[]),
            ("“a”: b\n", &[]),
        ] {
            let mut report = Report::new();
            assert!(parse(&Location::file("f"), text, 0, &mut report).is_some(), "{text}");
            let found = report.sorted();
            let found: Vec<_> =
                found.iter().map(|f| format!("{} {}", f.location, f.help)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
