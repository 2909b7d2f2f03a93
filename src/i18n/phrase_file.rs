//! The phrases of a Fluent file as they are written, and edits of single ones that keep every other byte.
//!
//! `fluent-syntax` keeps no positions, so lines are read here; [`Locale::parse`](super::Locale::parse) judges the result.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use crate::finding::{Location, Report, nearest, suggestion};

/// A phrase of a file: the value of a message or of its attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// `call`, or `call.title` for an attribute.
    pub name: String,
    /// The value as written, without the indentation of its further lines.
    pub text: String,
    /// The line of its name, counted from 1.
    pub line: u32,
    /// From its name to the end of its value, without the line break.
    range: Range<usize>,
}

/// Reads the phrases of a file, in their order. Terms, which templates do not see, are left out.
pub fn read(file: &str) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = Vec::new();
    let mut message = String::new();
    let (mut at, mut is_open, mut depth) = (0, false, 0_usize);
    for (line, written) in (1..).zip(file.split_inclusive('\n')) {
        let (start, text) = (at, written.trim_end());
        at += written.len();
        let bare = text.trim_start_matches(' ');
        let is_indented = bare.len() < text.len();
        let attribute = bare.strip_prefix('.').filter(|_| is_indented && depth == 0);
        let named = match attribute {
            Some(rest) if !message.is_empty() => split_name(rest),
            _ if is_indented => None,
            _ => split_name(text),
        };
        if let Some((name, value)) = named {
            let name = match attribute {
                Some(_) => format!("{message}.{name}"),
                None => {
                    message = name.to_owned();
                    name.to_owned()
                }
            };
            let range = start + (text.len() - bare.len())..start + text.len();
            phrases.push(Phrase { name, text: value.trim().to_owned(), line, range });
            is_open = true;
            depth = 0;
        } else if is_open && (is_indented || bare.starts_with('}') || bare.is_empty()) {
            if let Some(phrase) = phrases.last_mut().filter(|_| !bare.is_empty()) {
                // Lines keep their indentation until all are known.
                phrase.range.end = start + text.len();
                phrase.text.extend(["\n", text]);
            }
        } else {
            is_open = false;
            message.clear();
        }
        if is_open {
            depth = (depth + text.matches('{').count()).saturating_sub(text.matches('}').count());
        }
    }
    for phrase in &mut phrases {
        phrase.text = dedent(&phrase.text);
    }
    phrases.retain(|phrase| !phrase.text.is_empty());
    phrases
}

/// Reports the phrases of a campaign's file that neither its other phrases nor the interface know: those of `built_in`.
/// Templates of an own theme may have more of their own; of those, only a name that is nearly the interface's is reported.
/// Returns the names that are reported.
pub(super) fn report_unknown(
    file: &Location,
    own: &str,
    built_in: &[&str],
    has_own_theme: bool,
    report: &mut Report,
) -> Vec<String> {
    // Each is compared with all known names.
    const MAX_UNKNOWN: usize = 20;
    let known: BTreeSet<String> =
        built_in.iter().flat_map(|file| read(file)).map(|p| p.name).collect();
    let mut reported = Vec::new();
    if known.is_empty() {
        return reported;
    }
    let phrases = read(own);
    let written: BTreeSet<&str> = phrases.iter().map(|phrase| phrase.name.as_str()).collect();
    let mut words: HashMap<&str, u32> = HashMap::new();
    for word in own.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_') {
        *words.entry(word).or_default() += 1;
    }
    let is_referenced = |name: &str| words.get(name).is_some_and(|count| *count > 1);
    let is_name = |name: &str| name.starts_with("language-") || name.starts_with("country-");
    let unknown = phrases.iter().filter(|phrase| {
        !known.contains(&phrase.name) && !is_name(&phrase.name) && !is_referenced(&phrase.name)
    });
    for phrase in unknown.take(MAX_UNKNOWN) {
        let name = &phrase.name;
        let missing = known.iter().map(String::as_str).filter(|known| !written.contains(known));
        let near = nearest(name, missing);
        if has_own_theme && near.is_none() {
            continue;
        }
        let help = suggestion(near, "remove it, or use a name of `fener translate export en`");
        let location = file.at(phrase.line, 1);
        report.warn("locale", &location, format!("no page uses the phrase `{name}`")).help(help);
        reported.push(name.clone());
    }
    reported
}

/// Sets a phrase, which becomes the last one if the file does not have it. An attribute follows its message's value.
///
/// `None` for an attribute of a message that the file does not have.
pub fn set(file: &str, name: &str, text: &str) -> Option<String> {
    let line_end = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let (message, attribute) = match name.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (name, None),
    };
    let indent = if attribute.is_some() { "        " } else { "    " };
    let key = attribute.map_or_else(|| message.to_owned(), |attribute| format!(".{attribute}"));
    let mut written = format!("{key} =");
    if text.contains('\n') {
        for line in text.lines() {
            written.push_str(line_end);
            if !line.is_empty() {
                written.extend([indent, line]);
            }
        }
    } else {
        written.extend([" ", text]);
    }
    let phrases = read(file);
    let range = |name: &str| {
        phrases.iter().find(|phrase| phrase.name == name).map(|phrase| phrase.range.clone())
    };
    if let Some(own) = range(name) {
        return Some(format!("{}{written}{}", &file[..own.start], &file[own.end..]));
    }
    if attribute.is_some() {
        let end = range(message)?.end;
        return Some(format!("{}{line_end}    {written}{}", &file[..end], &file[end..]));
    }
    let gap = if file.is_empty() || file.ends_with('\n') { "" } else { line_end };
    Some(format!("{file}{gap}{written}{line_end}"))
}

/// Removes a phrase and its lines. A message with attributes keeps its value, as those need one.
pub fn remove(file: &str, name: &str) -> String {
    let phrases = read(file);
    let has_attributes = phrases
        .iter()
        .any(|phrase| phrase.name.strip_prefix(name).is_some_and(|rest| rest.starts_with('.')));
    let Some(phrase) = phrases.iter().find(|phrase| phrase.name == name && !has_attributes) else {
        return file.to_owned();
    };
    let start = file[..phrase.range.start].rfind('\n').map_or(0, |at| at + 1);
    let end =
        file[phrase.range.end..].find('\n').map_or(file.len(), |at| phrase.range.end + at + 1);
    format!("{}{}", &file[..start], &file[end..])
}

/// The start of a comment with a phrase that waits for its review, and of its further lines.
const ASIDE: [&str; 2] = ["# fuzzy: ", "#     "];

/// Takes a phrase out of use: its words stay in a comment at the end of the file. One that cannot be removed stays.
pub fn set_aside(file: &str, name: &str) -> String {
    let phrase = read(file).into_iter().find(|phrase| phrase.name == name);
    let rest = remove(file, name);
    let Some(phrase) = phrase.filter(|_| rest != file) else { return rest };
    let line_end = if file.contains("\r\n") { "\r\n" } else { "\n" };
    let gap = if rest.is_empty() || rest.ends_with('\n') { "" } else { line_end };
    let [start, more] = ASIDE;
    let text = phrase.text.replace('\n', &format!("{line_end}{more}"));
    format!("{rest}{gap}{start}{name} = {text}{line_end}")
}

/// Returns the words of a phrase that waits for its review.
pub fn aside(file: &str, name: &str) -> Option<String> {
    let lines = file[aside_range(file, name)?].lines();
    let lines = lines.zip(1..).map(|(line, number)| match number {
        1 => line.split_once(" = ").map_or("", |(_, words)| words),
        _ => &line[ASIDE[1].len()..],
    });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// Removes the comment of a phrase that waits for its review.
pub fn remove_aside(file: &str, name: &str) -> String {
    let mut file = file.to_owned();
    if let Some(range) = aside_range(&file, name) {
        file.replace_range(range, "");
    }
    file
}

fn aside_range(file: &str, name: &str) -> Option<Range<usize>> {
    let start = format!("{}{name} = ", ASIDE[0]);
    let mut lines = file.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at - line.len(), line))
    });
    let (from, first) = lines.find(|(_, line)| line.starts_with(&start))?;
    let rest = lines.take_while(|(_, line)| line.starts_with(ASIDE[1]));
    Some(from..from + first.len() + rest.map(|(_, line)| line.len()).sum::<usize>())
}

/// Returns `true` if a phrase has words of a language, besides its arguments.
pub fn has_words(text: &str) -> bool {
    let (mut depth, has_variants) = (0_usize, text.contains("->"));
    text.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c.is_alphabetic() || depth > 0 && has_variants
    })
}

/// The name and the value of a line such as `call = Call`.
fn split_name(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_name.then_some((name, value))
}

/// Removes the indentation that all further lines share.
fn dedent(text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let shared = rest.lines().map(indent).min().unwrap_or(0);
    let lines = rest.lines().map(|line| &line[shared..]);
    Some(first)
        .filter(|first| !first.is_empty())
        .into_iter()
        .chain(lines)
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Komente\na = A = a\n# b\nb =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n    \
                        .title = T\n\n-term = t\nc = C\n    d\n";

    #[test]
    fn phrases_are_read_as_written() {
        let found: Vec<(String, String, u32)> =
            read(FILE).into_iter().map(|p| (p.name, p.text, p.line)).collect();
        let expected = [
            ("a", "A = a", 2),
            ("b", "{ $n ->\n    [one] x\n   *[other] y\n}", 4),
            ("b.title", "T", 9),
            ("c", "C\nd", 12),
        ];
        assert_eq!(found, expected.map(|(n, t, l)| (n.to_owned(), t.to_owned(), l)));
        assert!(read("").is_empty() && read("# a = b\n  c = d\n").is_empty());
        assert_eq!(read("a = { $n ->\n  [1] .x = y\n  *[other] z\n}\r\nb = c").len(), 2);
    }

    #[test]
    fn a_phrase_is_set_and_removed_alone() {
        for phrase in read(FILE) {
            let text =
                |file: &str| read(file).into_iter().find(|p| p.name == phrase.name).map(|p| p.text);
            for words in [phrase.text.as_str(), "new { $n }", "two\nlines"] {
                let edited = set(FILE, &phrase.name, words).expect("its message is there");
                assert_eq!(text(&edited).as_deref(), Some(words));
                assert_eq!(read(&edited).len(), 4, "{edited}");
            }
        }
        assert_eq!(remove(FILE, "a"), FILE.replace("a = A = a\n", ""));
        assert_eq!(remove(FILE, "b.title"), FILE.replace("    .title = T\n", ""));
        assert_eq!(remove(FILE, "b"), FILE, "its attribute needs it");
        assert_eq!(remove(FILE, "gone"), FILE);
        assert_eq!(set("", "a", "A").as_deref(), Some("a = A\n"));
        assert_eq!(set("b = B", "a", "A\nB").as_deref(), Some("b = B\na =\n    A\n    B\n"));
        assert_eq!(set("a = A\n", "a.title", "T").as_deref(), Some("a = A\n    .title = T\n"));
        assert_eq!(set("b = B\n", "a.title", "T"), None);
    }

    #[test]
    fn words_to_be_reviewed_stay_in_a_comment() {
        for file in [FILE.to_owned(), FILE.replace('\n', "\r\n")] {
            for phrase in read(&file) {
                let set = set_aside(&file, &phrase.name);
                // Its attribute needs it.
                let stays = phrase.name == "b";
                assert_eq!(aside(&set, &phrase.name), (!stays).then(|| phrase.text.clone()));
                assert_eq!(read(&set).len(), if stays { 4 } else { 3 }, "{set}");
                assert_eq!(set_aside(&set, &phrase.name), set);
                assert_eq!(remove_aside(&set, &phrase.name), remove(&file, &phrase.name));
            }
        }
        assert_eq!(aside("# fuzzy: ab = x\n", "a"), None);
    }

    #[test]
    fn arguments_alone_are_no_words() {
        for (text, expected) in [
            ("Call", true),
            ("{ $days }: { $hours }", false),
            ("{ $n ->\n    [one] x\n   *[other] y\n}", true),
            ("{ \"SMS\" }", false),
            ("…", false),
        ] {
            assert_eq!(has_words(text), expected, "{text}");
        }
    }
}
