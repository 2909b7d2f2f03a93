//! The common slips in YAML, found in the lines around a parser's error: a tab, a missing colon, a second colon, an open
//! quote or bracket, a missing `-`. A mend is proposed if the parser reads further with it.

use granit_parser::Parser;

/// A slip: its place, counted from 0 for lines and from 1 for columns, and its finding.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    pub line: usize,
    pub column: u32,
    pub message: &'static str,
    pub help: String,
}

/// Returns the slip that made the parser stop at a line, which may be that line or one next to it.
pub(super) fn slip(text: &str, line: usize) -> Option<Slip> {
    let lines: Vec<&str> = text.lines().collect();
    let near = [line, line + 1, line.saturating_sub(1)];
    let near = || near.iter().filter_map(|at| Some((*at, *lines.get(*at)?)));
    let tab = near().find_map(|(line, written)| {
        let indent = written.len() - written.trim_start().len();
        let at = written[..indent].find('\t')?;
        let message = "a tab stands before the text of this line";
        let help = "use spaces instead of the tab".to_owned();
        Some(Slip { line, column: column(written, at), message, help })
    });
    let own = || lines.get(line).and_then(|written| in_line(line, written));
    tab.or_else(|| open_quote(text, &lines, line))
        .or_else(|| open_bracket(&lines, line))
        .or_else(|| near().find_map(|(at, _)| missing_dash(&lines, line, at)))
        .or_else(own)
        .or_else(|| near().find_map(|(at, _)| unquoted(&lines, line, at)))
        .or_else(|| indentation(&lines, line))
        .or_else(|| above(&lines, line))
}

/// Returns `true` if the parser reads further than `stop` with another line in the place of line `at`.
fn gets_further(lines: &[&str], stop: usize, at: usize, mended: &str) -> bool {
    let mut all = lines.to_vec();
    all[at] = mended;
    stop_line(&all.join("\n")).is_none_or(|line| line > stop)
}

/// Returns the bracket of this line or one above that was not closed.
fn open_bracket(lines: &[&str], stop: usize) -> Option<Slip> {
    /// The parser stops a line or two behind the bracket.
    const MAX_LINES: usize = 4;
    let above = (0..=stop.min(lines.len().checked_sub(1)?)).rev().take(MAX_LINES);
    above.into_iter().find_map(|at| {
        let written = lines[at];
        let value = written.find(": ").map_or(0, |colon| colon + 2);
        let open = value + written[value..].find(['[', '{'])?;
        let close = if written[open..].starts_with('[') { ']' } else { '}' };
        let is_open = !written[open..].contains(close) && written[value..open].trim() == "";
        let mended = format!("{}{close}", written.trim_end());
        (is_open && gets_further(lines, stop, at, &mended)).then(|| Slip {
            line: at,
            column: column(written, open),
            message: "a bracket is opened in this line and not closed",
            help: shown(&format!("end the list with `{close}`"), mended.trim_start()),
        })
    })
}

/// Returns the entry of a list that begins without `-`.
fn missing_dash(lines: &[&str], stop: usize, at: usize) -> Option<Slip> {
    let written = lines[at];
    let bare = written.trim_start();
    let indent = written.len() - bare.len();
    let is_entry = |line: &&&str| line.trim_start().starts_with("- ");
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
    let is_in_list = beside.filter_map(|line| lines.get(line)).any(|line| is_entry(&line));
    let mended = format!("{}- {bare}", &written[..indent]);
    let is_slip = is_in_list && !bare.is_empty() && !bare.starts_with(['-', '#']);
    (is_slip && bare.starts_with('{') && gets_further(lines, stop, at, &mended)).then(|| Slip {
        line: at,
        column: column(written, indent),
        message: "this entry of a list has no `-`",
        help: shown("begin it with a hyphen and a space", &format!("- {bare}")),
    })
}

/// Returns the value that is read as more than words, because it begins with a sign of YAML or has quotes inside of its
/// quotes.
fn unquoted(lines: &[&str], stop: usize, at: usize) -> Option<Slip> {
    let written = lines[at];
    let bare = written.trim_start();
    let bare = bare.strip_prefix("- ").unwrap_or(bare);
    let key = bare.split_once(": ").map_or("", |(key, _)| key);
    let start = written.len() - bare.len() + if key.is_empty() { 0 } else { key.len() + 2 };
    let value = written[start..].trim();
    let help = quotings(value).into_iter().find_map(|quoted| {
        let mended = format!("{}{quoted}", &written[..start]);
        gets_further(lines, stop, at, &mended).then(|| mended.trim_start().to_owned())
    })?;
    let message = match value.starts_with(['"', '\'']) {
        true => "a quote stands within the quotes of this value, or words behind them",
        false => "a value that begins with this sign needs quotes",
    };
    let help = shown("put the whole value in quotes", &help);
    Some(Slip { line: at, column: column(written, start), message, help })
}

/// A value as a string, in the ways in which it can have been meant.
fn quotings(value: &str) -> Vec<String> {
    let in_quotes = |inner: &str| {
        let quote = if inner.contains('"') { '\'' } else { '"' };
        let is_plain = !inner.contains(quote) && !inner.contains('\\');
        is_plain.then(|| format!("{quote}{inner}{quote}"))
    };
    let Some(first) = value.chars().next() else { return Vec::new() };
    let inner = match first {
        '"' | '\'' => {
            let whole = value[1..].strip_suffix(first).map(str::to_owned);
            vec![whole, Some(value.replacen(first, "", 2))]
        }
        '%' | '@' | '`' | '*' | '&' | '!' | '|' | '>' | '?' | '-' | '[' | '{' | ',' | ']' | '}' => {
            vec![Some(value.to_owned())]
        }
        _ => Vec::new(),
    };
    inner.into_iter().flatten().filter_map(|inner| in_quotes(&inner)).collect()
}

/// Returns the finding about a line without a colon above the one where the parser stopped: a value may go on in the
/// next line, so the parser stops at the colon there.
fn above(lines: &[&str], line: usize) -> Option<Slip> {
    let (at, written) = lines[..line.min(lines.len())]
        .iter()
        .enumerate()
        .rfind(|(_, text)| !text.trim().is_empty())?;
    if written.contains(": ") || written.trim_end().ends_with(':') {
        return None;
    }
    in_line(at, written)
}

/// Returns the quote of a line above that was not closed: with a quote at its end, the file is read further than
/// `line`.
fn open_quote(text: &str, lines: &[&str], line: usize) -> Option<Slip> {
    /// Each is tried by reading the file once more.
    const MAX_TRIED: usize = 12;
    let opened = lines.iter().enumerate().take(line).filter_map(|(at, written)| {
        let (byte, quote) = unclosed(written)?;
        Some((at, *written, byte, quote))
    });
    let mut tried = opened.take(MAX_TRIED);
    tried.find_map(|(at, written, byte, quote)| {
        let is_read = |end: usize| {
            let mut mended: Vec<&str> = lines.to_vec();
            let closed = format!("{}{quote}{}", &written[..end], &written[end..]);
            mended[at] = &closed;
            stop_line(&mended.join("\n")).is_none_or(|stop| stop > line)
        };
        // The value ends with its line, or with the next comma or bracket of a flow mapping.
        let rest = &written[byte + 1..];
        let comma = rest.find([',', '}', ']']).map(|end| byte + 1 + end);
        let mut ends = std::iter::once(written.trim_end().len()).chain(comma);
        (stop_line(text).is_some() && ends.any(is_read)).then(|| Slip {
            line: at,
            column: column(written, byte),
            message: "a quote is opened in this line and not closed",
            help: format!("end the value with `{quote}`"),
        })
    })
}

/// The byte and the sign of a quote that begins a value and has no second one in its line.
fn unclosed(line: &str) -> Option<(usize, char)> {
    let mut open: Option<(usize, char)> = None;
    let mut before = ' ';
    let mut is_escaped = false;
    for (at, letter) in line.char_indices() {
        match open {
            Some((_, '"')) if letter == '\\' && !is_escaped => {
                is_escaped = true;
                continue;
            }
            Some((_, quote)) if letter == quote && !is_escaped => open = None,
            None if matches!(letter, '"' | '\'')
                && matches!(before, ' ' | '[' | '{' | ',' | ':') =>
            {
                open = Some((at, letter));
            }
            None if letter == '#' && before == ' ' => return None,
            _ => {}
        }
        is_escaped = false;
        before = letter;
    }
    open
}

/// The line at which a parser stops, counted from 0; `None` for valid YAML.
fn stop_line(text: &str) -> Option<usize> {
    let mut steps = Parser::new_from_str(text);
    steps.find_map(|step| step.err().map(|error| error.marker().line().saturating_sub(1)))
}

/// The help that shows a line, if that is valid and short, or else the rule alone.
fn shown(rule: &str, line: &str) -> String {
    const MAX_CHARS: usize = 200;
    match line.chars().nth(MAX_CHARS).is_none() && stop_line(line).is_none() {
        true => format!("{rule}: `{line}`"),
        false => rule.to_owned(),
    }
}

/// A flow mapping with a comma before its second key, of which it was left out: `{type: viber number: "1"}`.
fn with_comma(bare: &str) -> Option<String> {
    let keys = bare.match_indices(": ").skip(1);
    keys.into_iter().find_map(|(colon, _)| {
        let space = bare[..colon].rfind(' ')?;
        let before = bare[..space].trim_end();
        let mended = format!("{before},{}", &bare[space..]);
        (!before.ends_with([',', '{', '[', ':']) && stop_line(&mended).is_none()).then_some(mended)
    })
}

/// Returns the finding about a line that is indented otherwise than the keys above it.
fn indentation(lines: &[&str], line: usize) -> Option<Slip> {
    let written = lines.get(line)?;
    let mut above = lines[..line].iter().rev().filter(|above| !above.trim().is_empty());
    let last = above.clone().next()?;
    let own = written.len() - written.trim_start().len();
    let has_value = !last.trim_end().ends_with(':') && last.contains(": ");
    // The keys above it that this line may stand below, the nearest first.
    let indents = above.by_ref().flat_map(|line| {
        let spaces = line.len() - line.trim_start().len();
        [line.len() - line.trim_start_matches([' ', '-']).len(), spaces]
    });
    let mut others = indents.filter(|indent| *indent != own && has_value && written.contains(':'));
    let wanted = others.find(|indent| {
        let mended = format!("{}{}", " ".repeat(*indent), written.trim_start());
        gets_further(lines, line, line, &mended)
    })?;
    Some(Slip {
        line,
        column: column(written, own),
        message: "this line is indented otherwise than the keys above it",
        help: match wanted {
            0 => "start the line at its first column".to_owned(),
            wanted => format!("start the line with {wanted} spaces"),
        },
    })
}

/// Returns the slip of a line on its own.
fn in_line(line: usize, written: &str) -> Option<Slip> {
    let bare = written.trim_start();
    let bare = bare.strip_prefix("- ").unwrap_or(bare).trim_start();
    let start = written.len() - bare.len();
    let found = |at: usize, message, help| {
        Some(Slip { line, column: column(written, start + at), message, help })
    };
    let Some((key, value)) = bare.split_once(": ") else {
        let is_word = bare.trim_end().chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let alone =
            || format!("write a colon and a value behind the key: `{}: …`", bare.trim_end());
        let help = keyless(bare).or_else(|| (is_word && !bare.is_empty()).then(alone))?;
        return found(0, "this line has no colon between a key and its value", help);
    };
    if bare.starts_with('{')
        && let Some(mended) = with_comma(bare)
    {
        let help = format!("write a comma between two keys: `{mended}`");
        return found(0, "a comma is missing between two keys of this line", help);
    }
    let value = value.trim();
    let at = bare.len() - bare[key.len() + 2..].trim_start().len();
    let quote = value.chars().next().filter(|c| "\"'".contains(*c));
    match quote {
        Some(quote) if value.matches(quote).count() == 1 => {
            let help = format!("end the value with `{quote}`");
            found(at, "a quote is opened in this line and not closed", help)
        }
        None if value.contains(": ")
            && !value.starts_with(['{', '[', '#'])
            && !bare.starts_with(['{', '[']) =>
        {
            let line = format!("{key}: \"{}\"", value.replace("\"", "'"));
            let help = shown("put the whole value in quotes", &line);
            found(at, "a value with a colon and a space needs quotes", help)
        }
        Some(_) | None => None,
    }
}

/// Returns the help for a line that seems to lack its colon, or the space behind it: `title A`, `title:A`.
pub(super) fn keyless(text: &str) -> Option<String> {
    let line = text.lines().next()?.trim_end();
    let is_end = |c: char| !(c.is_ascii_lowercase() || c == '_');
    let quote = line.chars().next().filter(|c| "\"'".contains(*c));
    let (key, rest) = match quote {
        Some(quote) => line[1..].split_once(quote).filter(|(key, _)| !key.contains(is_end))?,
        None => line.split_at(line.find(is_end).unwrap_or(line.len())),
    };
    let value = match rest.strip_prefix([':', '：', '=']) {
        Some(value) => value.trim_start(),
        None => rest.strip_prefix(' ')?.trim_start_matches([' ', ':', '：', '=']),
    };
    let is_key = !key.is_empty() && !value.is_empty() && !value.starts_with('#');
    is_key.then(|| shown("write a colon and a space behind the key", &format!("{key}: {value}")))
}

/// The column of a byte, counted from 1 in characters.
fn column(line: &str, at: usize) -> u32 {
    u32::try_from(line[..at].chars().count()).unwrap_or(u32::MAX).saturating_add(1)
}

#[cfg(test)]
mod tests {
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
    fn slips_are_named_at_their_place() {
        for (text, expected) in [
            ("a: 1\n\tb: 2", "2:1 a tab stands before the text of this line"),
            ("a:\n\t- x\n", "2:1 a tab stands before the text of this line"),
            ("a:\n  - b: 1\n  \tc: 2\n", "3:3 a tab stands before the text of this line"),
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
