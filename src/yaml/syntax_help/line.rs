//! The mistakes of one line: a missing colon, comma or quote.

use super::mistake::{Mistake, column, shown, stop_line};

/// Returns the mistake of a line on its own.
pub(super) fn in_line(line: usize, written: &str) -> Option<Mistake> {
    let bare = written.trim_start();
    let bare = bare.strip_prefix("- ").unwrap_or(bare).trim_start();
    let start = written.len() - bare.len();
    let found = |at: usize, message, help| {
        Some(Mistake { line, column: column(written, start + at), message, help })
    };
    let Some((key, value)) = bare.split_once(": ") else {
        let is_word = bare.trim_end().chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let alone =
            || format!("write a colon and a value behind the key: `{}: …`", bare.trim_end());
        let help = keyless(bare).or_else(|| (is_word && !bare.is_empty()).then(alone))?;
        return found(0, "this line has no colon between a key and its value", help);
    };
    if bare.starts_with('{')
        && let Some(fixed) = with_comma(bare)
    {
        let help = format!("write a comma between two keys: `{fixed}`");
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
pub fn keyless(text: &str) -> Option<String> {
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

/// Returns the finding about a line without a colon above the one where the parser stopped: a value may go on in the
/// next line, so the parser stops at the colon there.
pub(super) fn above(lines: &[&str], line: usize) -> Option<Mistake> {
    let (at, written) = lines[..line.min(lines.len())]
        .iter()
        .enumerate()
        .rfind(|(_, text)| !text.trim().is_empty())?;
    if written.contains(": ") || written.trim_end().ends_with(':') {
        return None;
    }
    in_line(at, written)
}

/// A flow mapping with a comma before its second key, of which it was left out: `{type: viber number: "1"}`.
fn with_comma(bare: &str) -> Option<String> {
    let keys = bare.match_indices(": ").skip(1);
    keys.into_iter().find_map(|(colon, _)| {
        let space = bare[..colon].rfind(' ')?;
        let before = bare[..space].trim_end();
        let fixed = format!("{before},{}", &bare[space..]);
        (!before.ends_with([',', '{', '[', ':']) && stop_line(&fixed).is_none()).then_some(fixed)
    })
}
