//! Marks at the start of a line that make nothing: headings, list items, tasks, definitions and rows.

use crate::i18n::{ascii_digit, is_invisible};

use super::mistake::{Leftover, LeftoverKind};

/// Signs that word processors write before the items of a list.
const BULLETS: &[char] = &['•', '‣', '◦', '▪', '●', '○', '■', '□', '·', '⁃', '∙', '➢', '✓', '✔'];
/// Signs of boxes to tick.
const BOXES: &[char] = &['☐', '☑', '☒'];
/// Boxes in brackets, which stay as they are typed: Markdown knows `[ ]` and `[x]`, behind a `- ` alone.
const CHECK_BOXES: &[&str] =
    &["[ ]", "[]", "[x]", "[X]", "[v]", "[V]", "[х]", "[Х]", "［ ］", "［　］", "［］", "［x］"];

/// A mark at the start of a line that is not what it looks like.
pub(super) fn line_start(text: &str, masked: &str, first: bool) -> Option<Leftover> {
    use LeftoverKind::{Definition, Heading, Item, Table, Task};

    let shown = masked.trim_start_matches(is_odd_space);
    let led = shown.len() < masked.len();
    let mark = shown.trim_start();
    let text = &text[masked.len() - mark.len()..];
    let after = |length: usize| mark.get(length..).and_then(|rest| rest.chars().next());
    let rest = |length: usize| text[length..].trim_start_matches(|c| is_odd_space(c) || c == ' ');
    let odd = |length: usize| {
        after(length).is_some_and(|c| is_odd_space(c) || (led && c == ' '))
            && !rest(length).is_empty()
    };

    let hashes = mark.len() - mark.trim_start_matches('#').len();
    if hashes > 0 {
        let is_heading = match after(hashes) {
            None => false,
            Some(_) if hashes > 1 => true,
            Some(c) => odd(1) || (c.is_alphanumeric() && mark.contains("{.")),
        };
        let meant = || format!("{} {}", "#".repeat(hashes.min(6)), rest(hashes).trim_end());
        return is_heading.then(|| Leftover::new(Heading, text, Some(meant())));
    }

    let digits = mark.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=9).contains(&digits) && matches!(after(digits), Some('.' | ')')) {
        // `24.` with a no-break space is how a date is written well.
        let counts = &mark[..digits] == "1" || (!first && digits < 3);
        let glued = &mark[..digits] == "1"
            && mark[digits..].starts_with('.')
            && after(2).is_some_and(char::is_alphabetic)
            && !rest(2).split_whitespace().next().unwrap_or_default().contains('.');
        let meant = || format!("{} {}", &mark[..=digits], rest(digits + 1).trim_end());
        let is_item = counts && (odd(digits + 1) || glued);
        return is_item.then(|| Leftover::new(Item, text, Some(meant())));
    }
    if let Some(leftover) = foreign_number(text, mark, first) {
        return Some(leftover);
    }

    match mark.chars().next()? {
        c @ ('-' | '*' | '+' | '>') if odd(1) => {
            let words = rest(1).trim_end();
            let signed = c != '*' && words.starts_with(|c: char| c.is_numeric());
            (!signed).then(|| Leftover::new(Item, text, Some(format!("{c} {words}"))))
        }
        // A hyphen as wide as a letter, which Japanese keyboards type.
        c @ ('－' | '＊') if after(c.len_utf8()).is_some_and(|c| is_odd_space(c) || c == ' ') => {
            let words = rest(c.len_utf8()).trim_end();
            let is_text = !words.is_empty() && !words.starts_with(|c: char| c.is_numeric());
            is_text.then(|| Leftover::new(Item, text, Some(format!("- {words}"))))
        }
        c if BULLETS.contains(&c) || BOXES.contains(&c) => {
            let words = rest(c.len_utf8()).trim_end();
            let box_ = match c {
                '☑' | '☒' => "[x] ",
                '☐' => "[ ] ",
                _ => "",
            };
            let meant = format!("- {box_}{words}");
            (!words.is_empty()).then(|| Leftover::new(Item, text, Some(meant)))
        }
        '＃' => {
            let words = rest(mark.len() - mark.trim_start_matches('＃').len()).trim_end();
            Some(Leftover::new(Heading, text, Some(format!("## {words}"))))
        }
        '-' if mark.starts_with("-[ ]") || mark.starts_with("-[x]") => {
            let meant = format!("- {} {}", &mark[1..4], rest(4).trim());
            Some(Leftover::new(Task, text, Some(meant)))
        }
        '：' => {
            let words = rest('：'.len_utf8()).trim_end();
            Some(Leftover::new(Definition, text, Some(format!(": {words}"))))
        }
        ':' if odd(1) || (!first && after(1).is_some_and(char::is_alphanumeric)) => {
            Some(Leftover::new(Definition, text, Some(format!(": {}", rest(1).trim_end()))))
        }
        '|' if mark[1..].contains('|') => Some(Leftover::new(Table, text, None)),
        '[' | '［' => {
            let open = CHECK_BOXES.iter().find(|box_| {
                mark.strip_prefix(**box_).is_some_and(|rest| {
                    rest.starts_with(|c: char| c.is_whitespace() || c.is_alphabetic())
                })
            })?;
            let checked = match *open {
                "[]" | "[ ]" | "［］" | "［ ］" | "［　］" => "[ ]",
                _ => "[x]",
            };
            let meant = format!("- {checked} {}", rest(open.len()).trim());
            Some(Leftover::new(Task, text, Some(meant)))
        }
        _ => None,
    }
}

/// A number in other digits than 0 to 9, or before a full-width mark: `١. …`, `१) …`, `1．…`.
fn foreign_number(text: &str, mark: &str, first: bool) -> Option<Leftover> {
    let digits: String = mark.chars().map_while(ascii_digit).collect();
    let length = mark.len() - mark.trim_start_matches(|c| ascii_digit(c).is_some()).len();
    let stop = mark[length..].chars().next().filter(|c| {
        matches!(c, '.' | ')' | '．' | '）' | '、' | '。' | '။' | '၊' | '។' | '།' | '।' | '۔')
    })?;
    let is_foreign = !mark[..length].is_ascii() || !stop.is_ascii();
    let counts = digits == "1" || (!first && (1..3).contains(&digits.len()));
    let words = text[length + stop.len_utf8()..].trim();
    let is_item = is_foreign && counts && words.starts_with(char::is_alphabetic);
    let meant = format!("{digits}. {words}");
    is_item.then(|| Leftover::new(LeftoverKind::Item, text, Some(meant)))
}

/// Spaces and marks that look like nothing or like the usual space, and make no markup.
fn is_odd_space(letter: char) -> bool {
    letter.is_whitespace() && !letter.is_ascii() || is_invisible(letter)
}
