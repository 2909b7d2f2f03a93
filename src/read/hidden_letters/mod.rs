//! Hidden letters: those that no reviewer sees, in any text file of the campaign.
//!
//! Some characters are not shown but change what is: `211` between two marks of direction is shown as `112` and
//! dialled as `211`; a number with a letter of no width is found by no search, and by no check (CVE-2021-42574, "Trojan
//! Source"). A reviewer of a change cannot see them, in a program even less than in a text. So texts, facts and phrases are
//! looked at, files of themes and of `static/`, drawings, and attached texts, tables, captions, calendars and contacts.
//!
//! They are allowed where a script needs them: joiners (U+200C, U+200D) between letters of Arabic, Persian or Indic
//! scripts and in emoji, marks of direction (U+200E, U+200F, U+061C) between words and around numbers of a text with
//! right-to-left letters, selectors of a form (U+FE0E, U+FE0F) behind signs and emoji, soft hyphens inside of words,
//! the space without width (U+200B) beside words of Khmer, Burmese, Thai, Lao and others that have no space between
//! words, and Mongolian's vowel separator and selectors (U+180B to U+180F).

mod character_classes;
mod escapes;
mod inside_numbers;

use crate::finding::{Location, Report};

use character_classes::{
    has_forms, is_format, is_key, is_mongolian, is_rtl, is_spaceless, joins, joins_emoji,
};
use escapes::Syntax;
use inside_numbers::is_inside_number;

/// Findings of one file; more of them tell nothing new.
const MAX_FINDINGS: usize = 20;

/// Reports the hidden letters of a file: those in it, and those that YAML, Fluent and Markdown make from `\u202e` and
/// `&#x202e;`.
pub(super) fn report(path: &Location, text: &str, report: &mut Report) {
    let lower = path.file.to_lowercase();
    let syntax = match lower.rsplit('.').next() {
        Some("vtt") => Syntax::Html,
        Some("yaml" | "yml") => Syntax::Yaml,
        Some("md") => Syntax::Markdown,
        _ => Syntax::Other,
    };
    inspect(path, text, |text| escapes::decoded(text, syntax), report);
}

/// Reports the hidden letters of a file by its first bytes, if it is a text.
pub(super) fn report_file(location: &Location, start: &[u8], report: &mut Report) {
    let text = match simdutf8::compat::from_utf8(start) {
        Ok(text) => text,
        // The beginning of a large file may end inside of a letter.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return,
    };
    let path = location.file.to_lowercase();
    // Pictures and fonts hold zeros.
    if text.contains('\0') {
        return;
    }
    // Readers see the letters that `&#x202e;` in a drawing stands for. Programs and templates are read as they are written:
    // there the marks of direction that a page needs are seen in this form.
    match path.rsplit('.').next() {
        Some("svg" | "vtt" | "yaml" | "yml") => self::report(location, text, report),
        _ => report_written(location, text, report),
    }
}

/// Reports the hidden letters in a file whose reader sees escapes as they are written: a program, a style, a plain text.
fn report_written(path: &Location, text: &str, report: &mut Report) {
    inspect(path, text, |text| text.char_indices().collect(), report);
}

fn inspect(
    path: &Location,
    text: &str,
    letters_of: impl Fn(&str) -> Vec<(usize, char)>,
    report: &mut Report,
) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.contains(may_be_hidden) {
        return;
    }
    let letters = letters_of(text);
    let is_rtl = letters.iter().any(|(_, letter)| is_rtl(*letter));
    let mut found = (0..letters.len()).filter(|at| is_hidden(&letters, *at, is_rtl));
    for at in found.by_ref().take(MAX_FINDINGS) {
        let (byte, letter) = letters[at];
        let message = format!("hidden letter U+{:04X}: {}", u32::from(letter), meaning(letter));
        report.error("hidden-letter", &path.after(&text[..byte]), message).help(match letter {
            '\u{200b}' => "delete it, and type a usual space if the words need one",
            _ => "delete the word, and type it again",
        });
    }
}

/// Returns `true` for every letter that can be hidden, and for the first of what is decoded to one.
fn may_be_hidden(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' | '\u{c}' => false,
        '\\' | '&' => true,
        ' '..='~' => false,
        _ => is_format(letter),
    }
}

fn is_hidden(letters: &[(usize, char)], at: usize, is_rtl: bool) -> bool {
    let neighbor = |at: Option<usize>| at.and_then(|at| letters.get(at)).map(|(_, letter)| *letter);
    let (before, after) = (neighbor(at.checked_sub(1)), neighbor(at.checked_add(1)));
    let both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
    match letters[at].1 {
        '\t' | '\n' | '\r' | '\u{c}' => false,
        // Joiners: Unicode 15, 23.2; emoji: UTS #51.
        '\u{200c}' | '\u{200d}'
            if before.is_some_and(char::is_numeric)
                && behind_markup(letters, at).is_some_and(char::is_numeric) =>
        {
            true
        }
        // An ending may stand behind other letters, digits, quotes or markup.
        '\u{200c}' => {
            let is_behind = before.is_some_and(joins)
                && after.is_none_or(|c| joins(c) || !c.is_alphanumeric());
            let is_ending = before.is_some_and(|c| !c.is_whitespace())
                && behind_markup(letters, at).is_some_and(|c| joins(c) && c.is_alphabetic());
            !(is_behind || is_ending)
        }
        // At the edge of a word a joiner keeps the form that a letter has inside of one.
        '\u{200d}' => {
            let fits = |c: Option<char>| c.is_none_or(|c| joins(c) || !c.is_alphanumeric());
            let is_at_word = [before, after].iter().flatten().any(|c| joins(*c));
            !(is_at_word && fits(before) && fits(after) || both(joins_emoji))
        }
        '\u{200b}' => !separates_words(letters, at),
        '\u{180b}'..='\u{180d}' | '\u{180f}' => !before.is_some_and(is_mongolian),
        '\u{180e}' => !both(is_mongolian),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => {
            !is_rtl || both(char::is_alphanumeric) || is_inside_number(letters, at)
        }
        '\u{ad}' => !both(char::is_alphabetic),
        // Selectors of a form, also of the key around a digit.
        '\u{fe0e}' | '\u{fe0f}' => {
            let is_in_key = before.is_some_and(is_key) && after == Some('\u{20e3}');
            !(is_in_key || before.is_some_and(has_forms))
        }
        '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}' => {
            !before.is_some_and(|c| matches!(c, '\u{2200}'..='\u{2aff}' | '\u{3000}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}'))
        }
        // The space of Braille, between its letters.
        '\u{2800}' => ![before, after].iter().flatten().any(|c| matches!(c, '\u{2801}'..='\u{28ff}')),
        // Flags of a part of a country are written with tags.
        '\u{e0000}'..='\u{e007f}' => !is_flag(letters, at),
        letter => is_format(letter),
    }
}

/// The character behind a place, without marks of emphasis and links between them.
fn behind_markup(letters: &[(usize, char)], at: usize) -> Option<char> {
    const MAX_MARKS: usize = 4;
    let mut behind = letters[at + 1..].iter().map(|(_, letter)| *letter).take(MAX_MARKS);
    behind.find(|letter| !"*_~[".contains(*letter))
}

/// Returns `true` for a space without width (U+200B) beside a letter of a script that has no spaces between words, and
/// for one in such a line that stands between no two letters or digits: the space bar of a Khmer keyboard types it
/// everywhere.
fn separates_words(letters: &[(usize, char)], at: usize) -> bool {
    /// The characters of a line that are read on each side.
    const MAX_DISTANCE: usize = 200;
    let before = || letters[..at].iter().rev().map(|(_, letter)| *letter).take(MAX_DISTANCE);
    let after = || letters[at + 1..].iter().map(|(_, letter)| *letter).take(MAX_DISTANCE);
    let is_shown = |letter: &char| *letter != '\u{200b}';
    let sides = [before().find(is_shown), after().find(is_shown)];
    let splits_word = sides.iter().all(|side| side.is_some_and(char::is_alphanumeric));
    let is_in_line = |letter: &char| *letter != '\n';
    let mut line = before().take_while(is_in_line).chain(after().take_while(is_in_line));
    sides.iter().flatten().any(|letter| is_spaceless(*letter))
        || !splits_word && line.any(is_spaceless)
}

/// Returns `true` for a tag in a row of tags behind a black flag (U+1F3F4).
fn is_flag(letters: &[(usize, char)], at: usize) -> bool {
    let row = letters[..at].iter().rev().map(|(_, letter)| *letter).take(8);
    row.into_iter().find(|letter| !matches!(letter, '\u{e0000}'..='\u{e007f}')) == Some('\u{1f3f4}')
}

fn meaning(letter: char) -> &'static str {
    match letter {
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            "it changes the order in which letters are shown"
        }
        '\u{e0000}'..='\u{e007f}' => "it repeats a letter without showing it",
        '\u{fffd}' => "a letter was lost here",
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => "each font shows another letter for it",
        _ => "it is not shown",
    }
}

#[cfg(test)]
mod tests;
