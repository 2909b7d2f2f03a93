//! Marks within a line that were to be a link: brackets, addresses and names of pages.

use super::mistake::{Leftover, LeftoverKind, MistakeKind};

/// Endings of files that texts link to.
const FILE_ENDINGS: &[&str] = &[
    ".md", ".pdf", ".jpg", ".jpeg", ".png", ".webp", ".svg", ".gif", ".html", ".doc", ".docx",
    ".mp3", ".mp4",
];

/// The longest markup that is looked for, in bytes, so that the scan takes linear time.
pub(super) const MAX_SPAN: usize = 1_000;

/// Kinds of pages that links name, and schemes of calls.
const NAMES: &[&str] = &[
    "helpline",
    "guide",
    "region",
    "poster",
    "stop",
    "organisation",
    "project",
    "story",
    "news",
    "resource",
    "source",
    "topic",
    "list",
    "tel",
    "sms",
];

/// A leftover, and the byte of the plain text at which it starts.
pub(super) type Found = (usize, MistakeKind);

/// The start of a leftover, the byte at which the scan goes on, and the leftover.
pub(super) type Next = Option<(usize, usize, Leftover)>;

/// `[[page]]`, `[^1]` and `[!NOTE]`.
pub(super) fn bracket(text: &str, masked: &str, at: usize) -> Next {
    let inside = start_of(text, masked, at + 1);
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
pub(super) fn link(text: &str, masked: &str, at: usize, start: Option<usize>) -> Next {
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
            let end = inner + start_of(text, masked, inner).find(']')? + 1;
            let meant = format!("[{label}](…)");
            let leftover = Leftover::new(LeftoverKind::Reference, &text[start..end], Some(meant));
            // The second bracket may be the first of another link.
            Some((start, end - 1, leftover))
        }
        '(' | '（' => {
            let line = line_of(text, masked, inner);
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

/// Returns `true` if the text in brackets is an address and not a remark.
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

/// A link's destination in the text: `helpline:emergency`.
pub(super) fn named(text: &str, masked: &str, colon: usize) -> Next {
    let before = &masked[..colon];
    let start = before.len() - before.bytes().rev().take_while(u8::is_ascii_lowercase).count();
    let is_glued = before[..start].ends_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
    let name = start_of(text, masked, colon + 1);
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-/+".contains(c);
    let length = name.find(|c| !is_part(c)).unwrap_or(name.len());
    let found = NAMES.contains(&&before[start..]) && !is_glued && length > 1;
    let end = colon + 1 + length;
    found.then(|| (start, end, Leftover::new(LeftoverKind::Link, &text[start..end], None)))
}

/// Returns `true` if the last leftover is a broken link in the same line, to which a destination may belong.
pub(super) fn is_in_link(found: &[Found], masked: &str, at: usize) -> bool {
    found.last().is_some_and(|(start, kind)| {
        let is_link =
            matches!(kind, MistakeKind::Leftover(leftover) if leftover.kind == LeftoverKind::Link);
        is_link && *start <= at && at - start <= MAX_SPAN && !masked[*start..at].contains('\n')
    })
}

/// A web address without a host.
pub(super) fn address(text: &str, masked: &str, colon: usize) -> Next {
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

/// The masked text from a byte on, up to [`MAX_SPAN`]. It ends where a letter of the text ends: a letter of several bytes may be
/// masked by as many others.
pub(super) fn start_of<'m>(text: &str, masked: &'m str, from: usize) -> &'m str {
    &masked[from..text.floor_char_boundary(from + MAX_SPAN)]
}

/// The first line of the masked text from a byte on, up to [`MAX_SPAN`].
pub(super) fn line_of<'m>(text: &str, masked: &'m str, from: usize) -> &'m str {
    start_of(text, masked, from).split('\n').next().unwrap_or_default()
}
