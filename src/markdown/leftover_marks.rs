//! Marks within a line that make nothing: links, notes, braces, emphasis and addresses.

use std::collections::HashSet;

use super::mistake::{Leftover, LeftoverKind, MistakeKind};

/// Endings of files that texts link to.
const FILE_ENDINGS: &[&str] = &[
    ".md", ".pdf", ".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif", ".html", ".doc", ".docx",
    ".mp3", ".mp4",
];

/// The longest markup that is looked for, in bytes, so that the scan takes linear time.
const MAX_SPAN: usize = 1_000;

/// A leftover, and the byte of the plain text at which it starts.
pub(super) type Found = (usize, MistakeKind);

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

/// The start of a leftover, the byte at which the scan goes on, and the leftover.
type Next = Option<(usize, usize, Leftover)>;

/// `[[page]]`, `[^1]` and `[!NOTE]`.
fn bracket(text: &str, masked: &str, at: usize) -> Next {
    let inside = start_of(&masked[at + 1..]);
    let close = inside.find(']')?;
    let end = at + 1 + close + 1;
    let written = &text[at..end];
    if inside[..close].eq_ignore_ascii_case("toc") {
        return Some((at, end, Leftover::new(LeftoverKind::Shortcode, written, None)));
    }
    let before = &masked[..at];
    let is_image =
        before.strip_suffix('!').is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
            && !inside[close + 1..].trim_start().starts_with(['(', '（', '[']);
    if is_image && !inside.starts_with(['^', '!', '[']) {
        return Some((at - 1, end, Leftover::new(LeftoverKind::Link, &text[at - 1..end], None)));
    }
    let mark = inside.chars().next().filter(|mark| "[^!".contains(*mark))?;
    let word = &inside[1..close];
    // An address may follow the last bracket, so that the scan goes on there.
    let next = |kind, written, meant| Some((at, end - 1, Leftover::new(kind, written, meant)));
    match mark {
        '[' if inside[close..].starts_with("]]") && !word.trim().is_empty() => {
            next(LeftoverKind::WikiLink, &text[at..=end], None)
        }
        '^' if !word.is_empty() && !word.contains(char::is_whitespace) => {
            next(LeftoverKind::Footnote, written, Some(format!("[^{word}]:")))
        }
        '!' if word.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            next(LeftoverKind::Alert, written, None)
        }
        _ => None,
    }
}

/// Reads the part after a closing bracket: an address that belongs to it, or a label.
///
/// `start` is the last opening bracket.
fn link(text: &str, masked: &str, at: usize, start: Option<usize>) -> Next {
    let close = masked[at..].chars().next()?;
    let after = at + close.len_utf8();
    let gap = masked[after..].chars().take(2).take_while(|c| c.is_whitespace());
    let opens = after + gap.map(char::len_utf8).sum::<usize>();
    let open = masked[opens..].chars().next()?;
    let label = start.map(|start| {
        let bracket = masked[start..].chars().next().map_or(1, char::len_utf8);
        &text[start + bracket..at]
    });
    let inner = opens + open.len_utf8();
    match open {
        '[' if close == ']' && opens == after => {
            let (start, label) = (start?, label?);
            let end = inner + start_of(&masked[inner..]).find(']')? + 1;
            let meant = format!("[{label}](…)");
            let leftover = Leftover::new(LeftoverKind::Reference, &text[start..end], Some(meant));
            // The second bracket may be the first of another link.
            Some((start, end - 1, leftover))
        }
        '(' | '（' => {
            let line = line_of(&masked[inner..]);
            let closing = closing_bracket(line);
            let written = &text[inner..inner + closing.unwrap_or(line.len())];
            let address = written.trim().replace('：', ":");
            let plain = open == '(' && close == ']' && opens == after;
            if !(plain || label.is_some() && looks_like_address(&address)) {
                return None;
            }
            let end = match closing {
                Some(closing) => {
                    let last = masked[inner + closing..].chars().next().map_or(1, char::len_utf8);
                    inner + closing + last
                }
                None => inner,
            };
            let is_image = start.is_some_and(|start| masked[..start].ends_with('!'));
            let start = start.unwrap_or(at) - usize::from(is_image);
            let address = match address.contains(char::is_whitespace) {
                true => format!("<{address}>"),
                false => address,
            };
            let meant = label.filter(|_| closing.is_some() && !address.is_empty()).map(|label| {
                let mark = if is_image { "!" } else { "" };
                format!("{mark}[{}]({address})", label.trim())
            });
            Some((start, end, Leftover::new(LeftoverKind::Link, &text[start..end], meant)))
        }
        _ => None,
    }
}

/// The byte of the bracket that closes an address; brackets inside of it come in pairs.
fn closing_bracket(line: &str) -> Option<usize> {
    let mut open = 0;
    let closing = line.char_indices().find(|(_, letter)| match letter {
        '(' | '（' => {
            open += 1;
            false
        }
        ')' | '）' if open > 0 => {
            open -= 1;
            false
        }
        ')' | '）' => true,
        _ => false,
    });
    closing.map(|(at, _)| at).or_else(|| line.find([')', '）']))
}

/// Returns `true` if what stands in brackets is an address and not a remark.
fn looks_like_address(text: &str) -> bool {
    let path = text.split('#').next().unwrap_or_default().to_lowercase();
    let scheme = text.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.len() > 2
            && scheme.bytes().all(|byte| byte.is_ascii_lowercase())
            && rest.starts_with(|c: char| !c.is_whitespace())
    });
    scheme
        || ["/", "./", "../", "#", "www.", "<"].iter().any(|start| text.starts_with(start))
        || FILE_ENDINGS.iter().any(|ending| path.ends_with(ending))
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
    let line = line_of(&masked[at..]);
    let closing = line.find(['}', '｝']).map_or(line.len(), |closing| {
        closing + line[closing..].len() - line[closing..].trim_start_matches(['}', '｝']).len()
    });
    let end = at + closing;
    Some((at, end, Leftover::new(kind, &text[at..end], None)))
}

/// Marks of emphasis that opened or closed nothing; `run` is how many stand together.
fn emphasis(text: &str, masked: &str, at: usize, mark: char, run: usize) -> Next {
    if !(run == 2 || run == 3 && mark == '*') {
        return None;
    }
    let marks = &masked[at..at + run];
    let inside = start_of(&masked[at + run..]);
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

/// Kinds of pages that links name, and schemes of calls.
const NAMES: &[&str] = &[
    "helpline",
    "guide",
    "region",
    "organisation",
    "project",
    "story",
    "stop",
    "topic",
    "resource",
    "list",
    "tel",
    "sms",
];

/// A link's destination in the text: `helpline:emergency`.
fn named(text: &str, masked: &str, colon: usize) -> Next {
    let before = &masked[..colon];
    let start = before.len() - before.bytes().rev().take_while(u8::is_ascii_lowercase).count();
    let is_glued = before[..start].ends_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
    let name = start_of(&masked[colon + 1..]);
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-/+".contains(c);
    let length = name.find(|c| !is_part(c)).unwrap_or(name.len());
    let found = NAMES.contains(&&before[start..]) && !is_glued && length > 1;
    let end = colon + 1 + length;
    found.then(|| (start, end, Leftover::new(LeftoverKind::Link, &text[start..end], None)))
}

/// Returns `true` if the last leftover is a broken link in the same line, to which a destination may belong.
fn is_in_link(found: &[Found], masked: &str, at: usize) -> bool {
    found.last().is_some_and(|(start, kind)| {
        let is_link =
            matches!(kind, MistakeKind::Leftover(leftover) if leftover.kind == LeftoverKind::Link);
        is_link && *start <= at && at - start <= MAX_SPAN && !masked[*start..at].contains('\n')
    })
}

/// `:smile:`
fn emoji(text: &str, masked: &str, at: usize) -> Next {
    let name = start_of(&masked[at + 1..]);
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
    let line = line_of(&masked[at..]);
    let end = at + line.find('>').map_or(line.len(), |close| close + 1);
    is_mark.then(|| (at, end, Leftover::new(LeftoverKind::Comment, &text[at..end], None)))
}

/// `&name;` that is no character reference.
fn entity(text: &str, masked: &str, at: usize) -> Next {
    let name = start_of(&masked[at + 1..]);
    let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    let is_entity = (2..=12).contains(&length) && name[length..].starts_with(';');
    let end = at + length + 2;
    is_entity.then(|| (at, end, Leftover::new(LeftoverKind::Entity, &text[at..end], None)))
}

/// A web address without a host.
fn address(text: &str, masked: &str, colon: usize) -> Next {
    let before = &masked.as_bytes()[..colon];
    let scheme = ["https", "http"].into_iter().find(|scheme| {
        let start = before.len().checked_sub(scheme.len());
        start.is_some_and(|start| before[start..].eq_ignore_ascii_case(scheme.as_bytes()))
    })?;
    let slashes = masked[colon + 1..].bytes().take_while(|byte| *byte == b'/').count();
    let host = &masked[colon + 1 + slashes..];
    let has_host = host.starts_with(char::is_alphanumeric);
    if slashes == 0 || (slashes == 2 && has_host) {
        return None;
    }
    let length = host.find(char::is_whitespace).unwrap_or(host.len());
    let (start, end) = (colon - scheme.len(), colon + 1 + slashes + length);
    let meant = has_host.then(|| format!("{scheme}://{}", &text[end - length..end]));
    Some((start, end, Leftover::new(LeftoverKind::Address, &text[start..end], meant)))
}

/// The text up to [`MAX_SPAN`].
fn start_of(text: &str) -> &str {
    &text[..text.floor_char_boundary(MAX_SPAN)]
}

/// The first line of a text, up to [`MAX_SPAN`].
fn line_of(text: &str) -> &str {
    start_of(text).split('\n').next().unwrap_or_default()
}
