//! Quotes that are not closed, and values that need quotes.

use super::mistake::{Mistake, column, gets_further, shown};

/// Returns the quote of a line above that was not closed: with a quote at its end, the file is read further than
/// `line`.
pub(super) fn open_quote(lines: &[&str], line: usize) -> Option<Mistake> {
    /// Each is tried by reading the file once more.
    const MAX_TRIED: usize = 12;
    let opened = lines.iter().enumerate().take(line).filter_map(|(at, written)| {
        let (byte, quote) = unclosed(written)?;
        Some((at, *written, byte, quote))
    });
    let mut tried = opened.take(MAX_TRIED);
    tried.find_map(|(at, written, byte, quote)| {
        let is_read = |end: usize| {
            let fixed = format!("{}{quote}{}", &written[..end], &written[end..]);
            gets_further(lines, line, at, &fixed)
        };
        // The value ends with its line, or with the next comma or bracket of a flow mapping.
        let rest = &written[byte + 1..];
        let comma = rest.find([',', '}', ']']).map(|end| byte + 1 + end);
        let mut ends = std::iter::once(written.trim_end().len()).chain(comma);
        ends.any(is_read).then(|| Mistake {
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

/// Returns the value that is read as more than words, because it begins with a sign of YAML or has quotes inside of its
/// quotes.
pub(super) fn unquoted(lines: &[&str], stop: usize, at: usize) -> Option<Mistake> {
    let written = lines[at];
    let bare = written.trim_start();
    let bare = bare.strip_prefix("- ").unwrap_or(bare);
    let key = bare.split_once(": ").map_or("", |(key, _)| key);
    let start = written.len() - bare.len() + if key.is_empty() { 0 } else { key.len() + 2 };
    let value = written[start..].trim();
    let help = quotings(value).into_iter().find_map(|quoted| {
        let fixed = format!("{}{quoted}", &written[..start]);
        gets_further(lines, stop, at, &fixed).then(|| fixed.trim_start().to_owned())
    })?;
    let message = match value.starts_with(['"', '\'']) {
        true => "a quote stands within the quotes of this value, or words behind them",
        false => "a value that begins with this sign needs quotes",
    };
    let help = shown("put the whole value in quotes", &help);
    Some(Mistake { line: at, column: column(written, start), message, help })
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
