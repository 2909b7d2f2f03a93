//! A helpline's confirmation, written into its `facts.yaml` without touching anything else.

use crate::finding::{Location, Report};
use crate::model::Date;
use crate::yaml::{self, Entry, Node, Value};

/// The file with `assured` set to a day and a way; comments, order and spaces stay. `Err` says what
/// cannot be edited.
///
/// `source` was that of the confirmation before, so it goes, unless there is a new one.
pub fn confirmed(
    text: &str,
    on: Date,
    by: &str,
    source: Option<&str>,
) -> Result<String, &'static str> {
    let node = parse(text).ok_or("the file cannot be read as it is")?;
    let edited = match entry(&node, "assured") {
        Some(Entry { value: Node { value: Value::Map(entries), .. }, .. }) => {
            edit(text, entries, on, by, source).ok_or("`assured` is written in an unusual way")?
        }
        Some(assured) if matches!(assured.value.value, Value::Null) => {
            let line = usize::try_from(assured.location.line).unwrap_or(1);
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            let fresh = line_of(on, by, source);
            *lines.get_mut(line - 1).ok_or("`assured` is not where it was")? = &fresh;
            lines.concat()
        }
        Some(_) => return Err("`assured` is no group of keys"),
        None => {
            let gap = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
            format!("{text}{gap}{}", line_of(on, by, source))
        }
    };
    if holds(&edited, on, by) { Ok(edited) } else { Err("`assured` is written in an unusual way") }
}

fn line_of(on: Date, by: &str, source: Option<&str>) -> String {
    let source = source.map_or_else(String::new, |s| format!(", source: {}", quoted(s)));
    format!("assured: {{on: {on}, by: {by}{source}}}\n")
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " "))
}

fn parse(text: &str) -> Option<Node> {
    yaml::parse(&Location::file("facts.yaml"), text, 0, &mut Report::new())
}

fn entry<'n>(node: &'n Node, key: &str) -> Option<&'n Entry> {
    match &node.value {
        Value::Map(entries) => entries.iter().find(|entry| entry.key == key),
        Value::Null | Value::Scalar(_) | Value::List(_) => None,
    }
}

/// Read again, the file says what it should.
fn holds(text: &str, on: Date, by: &str) -> bool {
    let says = |node: &Node, key: &str, wanted: &str| {
        entry(node, key).is_some_and(|e| matches!(&e.value.value, Value::Scalar(v) if v == wanted))
    };
    let Some(node) = parse(text) else { return false };
    let assured = entry(&node, "assured");
    assured.is_some_and(|a| says(&a.value, "on", &on.to_string()) && says(&a.value, "by", by))
}

fn edit(text: &str, entries: &[Entry], on: Date, by: &str, source: Option<&str>) -> Option<String> {
    let find = |key: &str| entries.iter().find(|entry| entry.key == key);
    let (old_on, old_by) = (find("on")?, find("by")?);
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    for (entry, fresh) in [(old_on, on.to_string()), (old_by, by.to_owned())] {
        let (start, end) = token(text, &entry.value.location)?;
        edits.push((start, end, fresh));
    }
    match (find("source"), source) {
        (Some(old), Some(fresh)) => {
            let (start, end) = token(text, &old.value.location)?;
            edits.push((start, end, quoted(fresh)));
        }
        (Some(old), None) => {
            let start = offset(text, &old.location)?;
            let (_, end) = token(text, &old.value.location)?;
            edits.push(removal(text, start, end)?);
        }
        (None, Some(fresh)) => {
            // Behind `by`, in the way that the two stand there.
            let (_, end) = token(text, &old_by.value.location)?;
            let (on_at, by_at) = (&old_on.location, &old_by.location);
            let gap = match on_at.line == by_at.line {
                true => ", ".to_owned(),
                false => format!("\n{}", " ".repeat(usize::try_from(by_at.column).ok()? - 1)),
            };
            edits.push((end, end, format!("{gap}source: {}", quoted(fresh))));
        }
        (None, None) => {}
    }
    edits.sort_by_key(|edit| std::cmp::Reverse((edit.0, edit.1)));
    let mut out = text.to_owned();
    for (start, end, fresh) in edits {
        out.replace_range(start..end, &fresh);
    }
    Some(out)
}

/// Takes a key and its value away, with its comma or its line; a comment behind it stays.
fn removal(text: &str, start: usize, end: usize) -> Option<(usize, usize, String)> {
    let before = &text[..start];
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    if before[line..].trim().is_empty() {
        let rest = text[end..].split_inclusive('\n').next().unwrap_or_default();
        return Some(if rest.trim().is_empty() {
            (line, end + rest.len(), String::new())
        } else {
            (start, end + (rest.len() - rest.trim_start().len()), String::new())
        });
    }
    // In a flow: `{on: …, by: …, source: …}`.
    let trimmed = before.trim_end();
    if trimmed.ends_with(',') {
        return Some((trimmed.len() - 1, end, String::new()));
    }
    let after = text[end..].trim_start().strip_prefix(',')?;
    Some((start, text.len() - after.trim_start().len(), String::new()))
}

/// Where a place stands in the text, in bytes.
fn offset(text: &str, location: &Location) -> Option<usize> {
    let line = usize::try_from(location.line).ok()?.checked_sub(1)?;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let column = usize::try_from(location.column).ok()?.checked_sub(1)?;
    let letters = text[start..].char_indices().map(|(at, _)| at);
    letters.chain([text.len() - start]).nth(column).map(|at| start + at)
}

/// The bytes of a single value, its quotes included.
fn token(text: &str, location: &Location) -> Option<(usize, usize)> {
    let start = offset(text, location)?;
    let rest = &text[start..];
    let quote = rest.chars().next()?;
    let end = match quote {
        '"' => {
            let mut escaped = false;
            rest.char_indices().skip(1).find_map(|(at, letter)| {
                let ends = letter == '"' && !escaped;
                escaped = letter == '\\' && !escaped;
                ends.then_some(at + 1)
            })?
        }
        '\'' => {
            let mut at = 1;
            loop {
                at += rest.get(at..)?.find('\'')? + 1;
                if !rest[at..].starts_with('\'') {
                    break at;
                }
                at += 1;
            }
        }
        '|' | '>' => return None,
        _ => {
            let line = rest.split(['\n', ',', '}']).next()?;
            line.split(" #").next()?.trim_end().len()
        }
    };
    Some((start, start + end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confirmation_changes_two_words() {
        let check = |text: &str, source: Option<&str>, expected: &str| {
            let on = "2026-11-22".parse().expect("a date");
            let said = match confirmed(text, on, "operator", source) {
                Ok(text) => text,
                Err(reason) => reason.to_owned(),
            };
            assert_eq!(said, expected, "{text}");
        };
        check(
            "# A\nassured:\n  on: 2021-03-31   # printed\n  by: print\n  source: \"L \\\"S\\\"\"\ntopics: [a]\n",
            None,
            "# A\nassured:\n  on: 2026-11-22   # printed\n  by: operator\ntopics: [a]\n",
        );
        check(
            "assured: {on: 2021-03-31, by: print, source: \"…\"}   # ring it\nregions: all\n",
            None,
            "assured: {on: 2026-11-22, by: operator}   # ring it\nregions: all\n",
        );
        check(
            "assured: {source: 'it''s', on: 2021-03-31, by: print}\n",
            None,
            "assured: {on: 2026-11-22, by: operator}\n",
        );
        check(
            "assured:\n  on: 2021-03-31\n  by: print\n",
            Some("Ana rang"),
            "assured:\n  on: 2026-11-22\n  by: operator\n  source: \"Ana rang\"\n",
        );
        check("status: active", None, "status: active\nassured: {on: 2026-11-22, by: operator}\n");
        check(
            "assured:\nstatus: active\n",
            None,
            "assured: {on: 2026-11-22, by: operator}\nstatus: active\n",
        );
        check("assured: yes\n", None, "`assured` is no group of keys");
        check("a: [", None, "the file cannot be read as it is");
    }
}
