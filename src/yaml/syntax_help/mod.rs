//! The common mistakes in YAML, found in the lines around a parser's error: a tab or another space, a missing colon, a second colon, an open
//! quote or bracket, a missing `-`. A fix is proposed if the parser reads further with it.

mod line;
mod mistake;
mod nesting;
mod quotes;

pub(super) use line::keyless;
use line::{above, in_line};
use mistake::{Mistake, column};
use nesting::{indentation, missing_dash, open_bracket};
use quotes::{open_quote, unquoted};

/// Returns the mistake that made the parser stop at a line, which may be that line or one next to it.
pub(super) fn mistake(text: &str, line: usize) -> Option<Mistake> {
    let lines: Vec<&str> = text.lines().collect();
    let near = [line, line + 1, line.saturating_sub(1)];
    let near = || near.iter().filter_map(|at| Some((*at, *lines.get(*at)?)));
    let tab = near().find_map(|(line, written)| {
        let indent = written.len() - written.trim_start().len();
        let (at, letter) = written[..indent].char_indices().find(|(_, letter)| *letter != ' ')?;
        let (message, name) = match letter {
            '\t' => ("a tab stands before the text of this line", "the tab"),
            '\u{a0}' => ("a no-break space stands before the text of this line", "it"),
            _ => ("a wide or narrow space stands before the text of this line", "it"),
        };
        let help = match letter {
            '\t' => format!("use spaces instead of {name}"),
            _ => format!("replace {name} (U+{:04X}) by ordinary spaces", u32::from(letter)),
        };
        Some(Mistake { line, column: column(written, at), message, help })
    });
    let own = || lines.get(line).and_then(|written| in_line(line, written));
    tab.or_else(|| open_quote(&lines, line))
        .or_else(|| open_bracket(&lines, line))
        .or_else(|| near().find_map(|(at, _)| missing_dash(&lines, line, at)))
        .or_else(own)
        .or_else(|| near().find_map(|(at, _)| unquoted(&lines, line, at)))
        .or_else(|| indentation(&lines, line))
        .or_else(|| above(&lines, line))
}

#[cfg(test)]
mod tests {
    use super::mistake::stop_line;
    use super::*;
    use crate::finding::{Location, Report};

    #[test]
    fn shown_lines_are_valid() {
        for text in [
            "a:\n  - {type: viber number: \"1\"}\n",
            "a:\n  - {type: viber, number: 1: 2}\n",
            "a: [b: c: d\n",
            "title \"a: b\n",
            "a: Work: abroad\n",
            "title {a\n",
            "a: x: \\y\n",
        ] {
            let mut report = Report::new();
            let _ = super::super::parse(&Location::file("f"), text, 0, &mut report);
            for found in report.sorted() {
                for shown in found.help.split('`').skip(1).step_by(2).filter(|s| s.contains(": ")) {
                    assert_eq!(stop_line(shown), None, "{shown} for {text}");
                }
            }
        }
    }

    #[test]
    fn mistakes_are_named_at_their_place() {
        for (text, expected) in [
            ("a: 1\n\tb: 2", "2:1 a tab stands before the text of this line"),
            ("a:\n\t- x\n", "2:1 a tab stands before the text of this line"),
            ("a:\n  - b: 1\n  \tc: 2\n", "3:3 a tab stands before the text of this line"),
            (
                "a:\n\u{a0}\u{a0}- {b: voice, c: \"1\"}\nd: 1\n",
                "2:1 a no-break space stands before the text of this line",
            ),
            ("a:\n \u{a0}b: 1\n", "2:2 a no-break space stands before the text of this line"),
            (
                "a:\n\u{3000}b: 1\n",
                "2:1 a wide or narrow space stands before the text of this line",
            ),
            ("a: 1\n  b: 2\n", "2:3 this line is indented otherwise than the keys above it"),
            ("a:\n- b: 1\n c: 2\n", "3:2 this line is indented otherwise than the keys above it"),
            (
                "a:\n  - b: 1\n   c: 2\n",
                "3:4 this line is indented otherwise than the keys above it",
            ),
            ("a: 1\nhours 24/7\n", "2:1 this line has no colon between a key and its value"),
            (
                "a:\n  - b: 1\n    number \"112\"\n",
                "3:5 this line has no colon between a key and its value",
            ),
            (
                "a: 1\nstatus：active\nb: 2\n",
                "2:1 this line has no colon between a key and its value",
            ),
            (
                "a: 1\nstatus=active\nb: 2\n",
                "2:1 this line has no colon between a key and its value",
            ),
            ("a: Work: abroad\n", "1:4 a value with a colon and a space needs quotes"),
            ("b: 1\na: Робота: за кордоном\n", "2:4 a value with a colon and a space needs quotes"),
            (
                "status:active\nhours: unknown\n",
                "1:1 this line has no colon between a key and its value",
            ),
            ("a: 1\nregions\nb: 2\n", "2:1 this line has no colon between a key and its value"),
            ("a: 1\nregions\n", "2:1 this line has no colon between a key and its value"),
            ("title Drum\nslug: x\n", "1:1 this line has no colon between a key and its value"),
            (
                "a:\n  - type voice\n    number: 1\n",
                "2:5 this line has no colon between a key and its value",
            ),
            ("\"status\":active\nb: 1\n", "1:1 this line has no colon between a key and its value"),
            ("a: 1\n'b':c\n", "2:1 this line has no colon between a key and its value"),
            ("a: \"x\nb: 1\n", "1:4 a quote is opened in this line and not closed"),
            (
                "title: A\na: \"x\nb:\n  - {c: \"d\", e: 'f'}\n",
                "2:4 a quote is opened in this line and not closed",
            ),
            (
                "b:\n  - {c: \"he, e: 'f'}\n  - {c: \"g\", e: 'h'}\n",
                "2:9 a quote is opened in this line and not closed",
            ),
            ("- 'it\n- \"a\"\n- 'b'\n", "1:3 a quote is opened in this line and not closed"),
            ("a:\n  {b: 1}\n  - {b: 2}\n", "2:3 this entry of a list has no `-`"),
            (
                "a:\n  - {b: 1}\n  c: 2\nd: 3\n",
                "3:3 this line is indented otherwise than the keys above it",
            ),
            ("a: [b, c\nd: 1\n", "1:4 a bracket is opened in this line and not closed"),
            ("a: {b: 1\nd: 1\n", "1:4 a bracket is opened in this line and not closed"),
            ("a: %100\nb: 1\n", "1:4 a value that begins with this sign needs quotes"),
            ("a: @home\n", "1:4 a value that begins with this sign needs quotes"),
            ("a: *home\n", "1:4 a value that begins with this sign needs quotes"),
            ("a: - home\n", "1:4 a value that begins with this sign needs quotes"),
            ("a: [New] work\nb: 1\n", "1:4 a value that begins with this sign needs quotes"),
            (
                "a: 'Ng'ombe'\n",
                "1:4 a quote stands within the quotes of this value, or words behind them",
            ),
            (
                "a: \"Say \"no\" now\"\nb: 1\n",
                "1:4 a quote stands within the quotes of this value, or words behind them",
            ),
            (
                "a:\n  b: \"Mo-Fr\" (or later)\n",
                "2:6 a quote stands within the quotes of this value, or words behind them",
            ),
            (
                "a:\n  - {type: viber number: \"1\"}\n",
                "2:5 a comma is missing between two keys of this line",
            ),
        ] {
            let mut report = Report::new();
            let node = super::super::parse(&Location::file("f"), text, 0, &mut report);
            assert!(node.is_none(), "{text:?}");
            let found = report.sorted();
            let found = format!("{} {}", found[0].location, found[0].message);
            assert_eq!(found, format!("f:{expected}"), "{text:?}");
        }
        assert_eq!(
            keyless("title:A").as_deref(),
            Some("write a colon and a space behind the key: `title: A`")
        );
        for text in
            ["", "Title", "Text of two words", "title", "title:", "слово b", "\"Titull\" x", "a\nb"]
        {
            assert_eq!(keyless(text), None, "{text}");
        }
    }
}
