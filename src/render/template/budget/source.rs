//! The source of a template with the calls that count its steps.
//!
//! A call of `step` is put behind each end of a tag, `%}`, with which the body of every loop and component starts.
//! Wherever the text `%}` stands, a call follows, also in comments and strings, so that no trick of the syntax leaves one
//! out.

use std::collections::BTreeSet;

/// Bytes of a template; the longest of the built-in theme has 13,000.
const MAX_SOURCE: usize = 100_000;
/// Operators `~` in a template.
const MAX_JOINS: usize = 200;

/// Puts the budget into an own template.
///
/// # Errors
///
/// Refuses what the budget cannot count, with the reason.
pub fn enforce(source: &str) -> Result<String, String> {
    if source.len() > MAX_SOURCE {
        return Err(format!("{} bytes; the limit is {MAX_SOURCE}", source.len()));
    }
    if source.matches('~').count() > MAX_JOINS {
        return Err(format!("more than {MAX_JOINS} `~`"));
    }
    if let Some(list) = list_comprehension(source) {
        return Err(format!("`{list}`: write a `for` loop instead of a list in one line"));
    }
    let mut made = BTreeSet::from(["body"]);
    for (at, _) in source.match_indices("{%") {
        let tag = source[at + 2..].trim_start_matches('-').trim_start();
        let word = &tag[..name_len(tag)];
        let rest = tag[word.len()..].trim_start();
        let name = &rest[..name_len(rest)];
        match word {
            // Their content is collected where no step sees it.
            "raw" | "filter" | "endfilter" | "endset" => {
                return Err(format!("the tag `{word}` is allowed in the built-in theme alone"));
            }
            "" if tag.starts_with('<') => {
                return Err("a component with a body is allowed in the built-in theme alone".into());
            }
            "set" | "set_global" => drop(made.insert(name)),
            "component" => {
                let head = rest.split("%}").next().unwrap_or_default();
                made.extend(head.split(|c| !is_name(c)).filter(|name| !name.is_empty()));
            }
            _ => {}
        }
    }
    if let Some(filter) = source.split('|').skip(1).find(|rest| starts_with_name(rest, "indent")) {
        let filter = filter.trim_start().chars().take(20).collect::<String>();
        return Err(format!("the filter `{filter}` is not allowed"));
    }
    let made: Vec<&str> = made.into_iter().collect();
    let call = format!("step(of=\"{}\")", made.join(" "));
    let mut budgeted = String::with_capacity(source.len() * 2);
    let mut parts = source.split("%}").peekable();
    while let Some(part) = parts.next() {
        budgeted.push_str(part);
        if parts.peek().is_none() {
            break;
        }
        budgeted.push_str("%}");
        if !ends_definition(part) {
            // A tag that removes the white space behind it still does.
            let dash = if part.ends_with('-') { "-" } else { "" };
            budgeted.push_str(&format!("{{{{{dash} {call} {dash}}}}}"));
        }
    }
    Ok(budgeted)
}

/// Returns `true` for source that ends in `{% extends "…"`, `{% endblock` or `{% endcomponent`, behind which no content may
/// stand, and no body starts.
fn ends_definition(part: &str) -> bool {
    let Some((_, tag)) = part.rsplit_once("{%") else { return false };
    let tag = tag.trim_matches('-').trim();
    let is_plain = |text: &str| text.chars().all(|c| is_name(c) || "-./".contains(c));
    match tag.split_once(char::is_whitespace).unwrap_or((tag, "")) {
        ("extends", name) => is_plain(name.trim().trim_matches('"')),
        ("endblock" | "endcomponent", name) => is_plain(name.trim()),
        _ => false,
    }
}

/// Finds `[x for x in y]`, whose items no step counts.
fn list_comprehension(source: &str) -> Option<&str> {
    let is_in = |rest: &str| {
        let rest = rest.trim_start();
        let rest = rest[name_len(rest)..].trim_start();
        let second = rest.strip_prefix(',').map(str::trim_start);
        let rest = second.map_or(rest, |rest| rest[name_len(rest)..].trim_start());
        starts_with_name(rest, "in")
    };
    let mut words = source.match_indices("for").filter(|(at, _)| {
        let (before, after) = (&source[..*at], &source[at + 3..]);
        let is_word = !before.ends_with(is_name) && !after.starts_with(is_name);
        let tag = before.trim_end().trim_end_matches('-');
        is_word
            && !tag.ends_with("{%")
            && before.contains('[')
            && after.contains(']')
            && is_in(after)
    });
    words.next().map(|(at, _)| source[at..].lines().next().unwrap_or_default())
}

fn starts_with_name(text: &str, name: &str) -> bool {
    let text = text.trim_start();
    &text[..name_len(text)] == name
}

fn name_len(text: &str) -> usize {
    text.find(|c| !is_name(c)).unwrap_or(text.len())
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
