//! Marks within a line that make nothing: links, notes, braces, emphasis and addresses.

use std::collections::HashSet;

use super::leftover_links::{
    Found, MAX_SPAN, Next, address, bracket, is_in_link, line_of, link, named, start_of,
};
use super::mistake::{Leftover, LeftoverKind, MistakeKind};

/// Finds leftovers within a line.
pub(super) fn inline(text: &str, masked: &str) -> Vec<Found> {
    let comments = masked.match_indices("<!--");
    let mut found: Vec<Found> =
        comments.map(|(at, _)| (at, MistakeKind::UnclosedComment)).collect();
    // The positions of marks of emphasis that close others.
    let mut closers = HashSet::new();
    let mut last_open = None;
    let mut at = 0;
    while let Some(letter) = masked[at..].chars().next() {
        let here = &masked.as_bytes()[at..];
        if matches!(letter, '[' | '［') {
            last_open = Some(at);
        }
        let next = match letter {
            '[' => bracket(text, masked, at),
            ']' | '］' => link(text, masked, at, last_open.filter(|open| at - open <= MAX_SPAN)),
            '{' | '｛' => braces(text, masked, at),
            '*' | '_' | '~' | '=' => {
                let run = here.len() - masked[at..].trim_start_matches(letter).len();
                if !closers.contains(&at)
                    && let Some((start, end, leftover)) = emphasis(text, masked, at, letter, run)
                {
                    found.push((start, MistakeKind::Leftover(leftover)));
                    closers.insert(end - run);
                }
                at += run;
                continue;
            }
            ':' => address(text, masked, at).or_else(|| emoji(text, masked, at)).or_else(|| {
                named(text, masked, at).filter(|(start, ..)| !is_in_link(&found, masked, *start))
            }),
            '<' => comment(text, masked, at),
            '&' => entity(text, masked, at),
            '＊' => {
                let run = masked[at..].len() - masked[at..].trim_start_matches('＊').len();
                let written = &text[at..at + run];
                let leftover = Leftover::new(LeftoverKind::Emphasis, written, None);
                (run > '＊'.len_utf8()).then_some((at, at + run, leftover))
            }
            _ => None,
        };
        match next {
            Some((start, end, leftover)) => {
                found.push((start, MistakeKind::Leftover(leftover)));
                let end = end.max(at + letter.len_utf8());
                last_open = masked[at..end].rfind(['[', '［']).map(|open| at + open).or(last_open);
                at = end;
            }
            None => at += letter.len_utf8(),
        }
    }
    found
}

/// `{.class}`, `{: .class}`, `{{< … >}}` and `{% … %}`.
fn braces(text: &str, masked: &str, at: usize) -> Next {
    let open = masked[at..].chars().next()?;
    let inner = masked[at + open.len_utf8()..].trim_start_matches([' ', '\u{a0}']);
    let kind = match inner.chars().next()? {
        '.' => LeftoverKind::Attribute,
        ':' | '#' if inner[1..].starts_with(|c: char| c.is_alphabetic() || " .#".contains(c)) => {
            LeftoverKind::Attribute
        }
        '{' | '%' | '<' => LeftoverKind::Shortcode,
        _ => return None,
    };
    let line = line_of(text, masked, at);
    let closing = line.find(['}', '｝']).map_or(line.len(), |closing| {
        closing + line[closing..].len() - line[closing..].trim_start_matches(['}', '｝']).len()
    });
    let end = at + closing;
    Some((at, end, Leftover::new(kind, &text[at..end], None)))
}

/// Marks of emphasis that opened or closed nothing; `run` is the number of marks in a row.
fn emphasis(text: &str, masked: &str, at: usize, mark: char, run: usize) -> Next {
    if !(run == 2 || run == 3 && mark == '*') {
        return None;
    }
    let marks = &masked[at..at + run];
    let inside = start_of(text, masked, at + run);
    let closing = inside.match_indices(marks).map(|(close, _)| close).find(|close| {
        let after = &inside[close + run..];
        *close > 0 && !after.starts_with(mark) && !inside[..*close].ends_with(mark)
    });
    let before = masked[..at].chars().next_back();
    let spaced = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let Some(close) = closing else {
        // `**` that touches a word on one side alone.
        let after = inside.chars().next();
        let touches = spaced(before) != spaced(after);
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_mark = run == 2
            && match mark {
                '*' => touches || is_letter(before) || is_letter(after),
                '~' => touches,
                _ => mark == '_' && spaced(before) && is_letter(after),
            };
        return is_mark.then(|| {
            (at, at + run, Leftover::new(LeftoverKind::Emphasis, &text[at..at + run], None))
        });
    };
    let end = at + run + close + run;
    let words = &text[at + run..at + run + close];
    let is_plain = inside[..close].starts_with(|c: char| c.is_alphanumeric())
        && !inside[..close].ends_with(char::is_whitespace);
    if (mark == '_' || mark == '=') && !is_plain {
        return None;
    }
    let marks = &text[at..at + run];
    let meant = match mark {
        '=' => Some(format!("**{words}**")),
        _ => emphasised(words, marks),
    };
    Some((at, end, Leftover::new(LeftoverKind::Emphasis, &text[at..end], meant)))
}

/// The words with marks that touch letters: inside of quotation marks and spaces.
fn emphasised(words: &str, marks: &str) -> Option<String> {
    let core = words.trim_matches(|c: char| !c.is_alphanumeric());
    if core.is_empty() || core.len() == words.len() {
        return None;
    }
    let start = words.find(core)?;
    let (before, after) = (&words[..start], &words[start + core.len()..]);
    Some(format!("{}{marks}{core}{marks}{}", before.trim(), after.trim()))
}

/// `:smile:`
fn emoji(text: &str, masked: &str, at: usize) -> Next {
    let name = start_of(text, masked, at + 1);
    let length =
        name.find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || "_+-".contains(c)))?;
    let ends = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != ':');
    let is_emoji = length > 1
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name[length..].starts_with(':')
        && ends(masked[..at].chars().next_back())
        && ends(name[length + 1..].chars().next());
    let end = at + length + 2;
    is_emoji.then(|| (at, end, Leftover::new(LeftoverKind::Shortcode, &text[at..end], None)))
}

/// `<!-`, `<! --` and `<!—`, which start no comment.
fn comment(text: &str, masked: &str, at: usize) -> Next {
    let rest = masked[at..].strip_prefix("<!")?;
    let is_mark =
        rest.trim_start_matches(' ').starts_with(['-', '–', '—']) && !rest.starts_with("--");
    let line = line_of(text, masked, at);
    let end = at + line.find('>').map_or(line.len(), |close| close + 1);
    is_mark.then(|| (at, end, Leftover::new(LeftoverKind::Comment, &text[at..end], None)))
}

/// `&name;` that is no character reference.
fn entity(text: &str, masked: &str, at: usize) -> Next {
    let name = start_of(text, masked, at + 1);
    let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    let is_entity = (2..=12).contains(&length) && name[length..].starts_with(';');
    let end = at + length + 2;
    is_entity.then(|| (at, end, Leftover::new(LeftoverKind::Entity, &text[at..end], None)))
}
