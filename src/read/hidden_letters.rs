//! `hidden-letter`: a letter that no reviewer sees, in any text file of the campaign.
//!
//! # Reason
//!
//! Some characters are not shown but change what is: `211` between two marks of direction is shown as `112` and
//! dialled as `211`; a number with a letter of no width is found by no search, and by no check (CVE-2021-42574, "Trojan
//! Source"). A reviewer of a change cannot see them, in a program even less than in a text. So texts, facts and phrases are
//! looked at, files of themes and of `static/`, drawings, and attached texts, tables, captions, calendars and contacts.
//!
//! They are allowed where a script needs them: joiners (U+200C, U+200D) between letters of Arabic, Persian or Indic
//! scripts and in emoji, marks of direction (U+200E, U+200F, U+061C) between words of a text with right-to-left letters,
//! soft hyphens inside of words, the space without width (U+200B) beside words of Khmer, Burmese, Thai, Lao and others
//! that have no space between words, and Mongolian's vowel separator and selectors (U+180B to U+180F).
//!
//! # Example
//!
//! ```text
//! Call \u202e211\u202c in danger, or 1&#x200b;12.
//! ```
//!
//! # Fix
//!
//! Delete the word and type it again. Numbers are never shown in another order. The space bar of a Khmer keyboard types
//! U+200B: between Latin letters or digits 0 to 9, type a usual space.

use crate::finding::{Location, Report};

/// Findings of one file; more of them tell nothing new.
const MAX_FINDINGS: usize = 20;

/// Reports the hidden letters of a file: those in it, and those that YAML, Fluent and Markdown make from `\u202e` and
/// `&#x202e;`.
pub(super) fn report(path: &Location, text: &str, report: &mut Report) {
    inspect(path, text, decoded, report);
}

/// Reports the hidden letters in a file whose reader sees escapes as they are written: a program, a style, a plain text.
pub(super) fn report_written(path: &Location, text: &str, report: &mut Report) {
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

/// The letters of a text with their bytes; what stands for a letter is that letter.
fn decoded(text: &str) -> Vec<(usize, char)> {
    let mut letters = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let at = text.len() - rest.len();
        let (letter, length) = match first {
            '\\' => escaped(rest),
            '&' => entity(rest),
            _ => None,
        }
        .unwrap_or((first, first.len_utf8()));
        letters.push((at, letter));
        rest = &rest[length..];
    }
    letters
}

/// `\u202e`, `\U0001f600`, `\u{202e}`, `\xad` and the byte after it; `None` for another character after the backslash.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let digits = |from: usize, length: usize| {
        let digits = rest.get(from..from + length)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
        Some((char::from_u32(code)?, from + length))
    };
    match rest.as_bytes().get(1)? {
        b'u' if rest[2..].starts_with('{') => {
            let end = rest.bytes().take(12).position(|byte| byte == b'}').filter(|end| *end > 3)?;
            digits(3, end - 3).map(|(letter, _)| (letter, end + 1))
        }
        b'u' => digits(2, 4),
        b'U' => digits(2, 8).or_else(|| digits(2, 6)),
        b'x' => digits(2, 2),
        b'0' => Some(('\0', 2)),
        _ => None,
    }
}

/// `&#8238;`, `&#x202e;` and the names of hidden letters (HTML, 13.5).
fn entity(rest: &str) -> Option<(char, usize)> {
    const NAMES: &[(&str, char)] = &[
        ("ApplyFunction", '\u{2061}'),
        ("InvisibleComma", '\u{2063}'),
        ("InvisibleTimes", '\u{2062}'),
        ("NegativeMediumSpace", '\u{200b}'),
        ("NegativeThickSpace", '\u{200b}'),
        ("NegativeThinSpace", '\u{200b}'),
        ("NegativeVeryThinSpace", '\u{200b}'),
        ("NoBreak", '\u{2060}'),
        ("ZeroWidthSpace", '\u{200b}'),
        ("af", '\u{2061}'),
        ("ic", '\u{2063}'),
        ("it", '\u{2062}'),
        ("lrm", '\u{200e}'),
        ("rlm", '\u{200f}'),
        ("shy", '\u{ad}'),
        ("zwj", '\u{200d}'),
        ("zwnj", '\u{200c}'),
    ];
    let end = rest.bytes().take(30).position(|byte| byte == b';')?;
    let name = &rest[1..end];
    let letter = match name.strip_prefix('#') {
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        None => NAMES.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((letter, end + 1))
}

fn is_hidden(letters: &[(usize, char)], at: usize, is_rtl: bool) -> bool {
    let neighbor = |at: Option<usize>| at.and_then(|at| letters.get(at)).map(|(_, letter)| *letter);
    let (before, after) = (neighbor(at.checked_sub(1)), neighbor(at.checked_add(1)));
    let both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
    match letters[at].1 {
        '\t' | '\n' | '\r' | '\u{c}' => false,
        // Joiners: Unicode 15, 23.2; emoji: UTS #51.
        '\u{200c}' | '\u{200d}' if both(char::is_numeric) => true,
        '\u{200c}' => !(before.is_some_and(joins) && after.is_none_or(|c| joins(c) || !c.is_alphanumeric())),
        // At the edge of a word a joiner keeps the form that a letter has inside of one.
        '\u{200d}' => {
            let fits = |c: Option<char>| c.is_none_or(|c| joins(c) || !c.is_alphanumeric());
            let is_at_word = [before, after].iter().flatten().any(|c| joins(*c));
            !(is_at_word && fits(before) && fits(after) || both(is_emoji))
        }
        '\u{200b}' => !separates_words(letters, at),
        '\u{180b}'..='\u{180d}' | '\u{180f}' => !before.is_some_and(is_mongolian),
        '\u{180e}' => !both(is_mongolian),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => !is_rtl || both(char::is_alphanumeric),
        '\u{ad}' => !both(char::is_alphabetic),
        // Selectors of a form: after an emoji, a digit of a key, or an ideograph.
        '\u{fe0e}' | '\u{fe0f}' => {
            !before.is_some_and(|c| is_emoji(c) || matches!(c, '\u{a0}'..='\u{27bf}'))
                && after != Some('\u{20e3}')
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

/// Returns `true` for letters that change others or are not shown: controls, marks of format and of order, fillers,
/// selectors, tags and noncharacters (Unicode 15, 23.1 to 23.9); the blank Braille pattern, letters for private use, and
/// U+FFFD, which stands for a letter that was lost.
fn is_format(letter: char) -> bool {
    matches!(letter,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fdd0}'..='\u{fdef}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{fffd}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e01ef}'
        | '\u{f0000}'..='\u{10ffff}'
    ) || letter.is_control()
        || u32::from(letter) & 0xfffe == 0xfffe
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

/// Returns `true` for letters of scripts that need joiners: Arabic, Syriac, N'Ko, Indic scripts, Khmer, Mongolian.
fn joins(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
        | '\u{fb50}'..='\u{fdcf}' | '\u{fe70}'..='\u{fefc}')
}

/// Returns `true` for characters of scripts that have no spaces between words (Unicode 15, 16.1 to 16.4 and 17): Thai,
/// Lao, Burmese, Khmer, Tai Le, New Tai Lue, Tai Tham, Balinese, Javanese, Tai Viet.
fn is_spaceless(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{19ff}'
        | '\u{1a20}'..='\u{1aaf}' | '\u{1b00}'..='\u{1b7f}' | '\u{a980}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}')
}

/// Returns `true` for letters of Mongolian, with its selectors and its vowel separator (Unicode 15, 13.5).
fn is_mongolian(letter: char) -> bool {
    matches!(letter, '\u{180b}'..='\u{180f}' | '\u{1820}'..='\u{18aa}')
}

fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && letter.is_alphabetic()
}

fn is_emoji(letter: char) -> bool {
    matches!(letter, '\u{fe0f}' | '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
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
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut findings = Report::new();
        report(&Location::file("a"), text, &mut findings);
        let line = |f: &crate::finding::Finding| {
            format!("{} {}", f.location, f.message.split(':').next().unwrap_or_default())
        };
        findings.sorted().into_iter().map(line).collect()
    }

    #[test]
    fn hidden_letters_are_found() {
        for (text, expected) in [
            (
                "Call \u{202e}211\u{202c}",
                vec!["a:1:6 hidden letter U+202E", "a:1:10 hidden letter U+202C"],
            ),
            ("title: \"\\u202e211\"", vec!["a:1:9 hidden letter U+202E"]),
            ("a = { \"\\u202E\" }", vec!["a:1:8 hidden letter U+202E"]),
            ("a\n1\u{200b}12", vec!["a:2:2 hidden letter U+200B"]),
            ("1&#x200b;12", vec!["a:1:2 hidden letter U+200B"]),
            (
                "1&#8203;12 &ZeroWidthSpace;",
                vec!["a:1:2 hidden letter U+200B", "a:1:12 hidden letter U+200B"],
            ),
            ("12\u{e0041}", vec!["a:1:3 hidden letter U+E0041"]),
            ("\"\\U000e0041\"", vec!["a:1:2 hidden letter U+E0041"]),
            (
                "a\u{2066}b\u{2069}",
                vec!["a:1:2 hidden letter U+2066", "a:1:4 hidden letter U+2069"],
            ),
            ("1\u{200d}12", vec!["a:1:2 hidden letter U+200D"]),
            ("pay\u{200c}pal", vec!["a:1:4 hidden letter U+200C"]),
            ("1\u{200f}12", vec!["a:1:2 hidden letter U+200F"]),
            ("رقم 1\u{200f}12", vec!["a:1:6 hidden letter U+200F"]),
            ("1\u{ad}12", vec!["a:1:2 hidden letter U+00AD"]),
            (
                "a&#0;b&#xfdd0;&#x1fffe;",
                vec![
                    "a:1:2 hidden letter U+0000",
                    "a:1:7 hidden letter U+FDD0",
                    "a:1:15 hidden letter U+1FFFE",
                ],
            ),
            (
                "a\u{feff}b \u{2060}\u{3164}",
                vec![
                    "a:1:2 hidden letter U+FEFF",
                    "a:1:5 hidden letter U+2060",
                    "a:1:6 hidden letter U+3164",
                ],
            ),
            (
                "a\u{2028}b \u{2800}",
                vec!["a:1:2 hidden letter U+2028", "a:1:5 hidden letter U+2800"],
            ),
            ("a\u{fe0f}", vec!["a:1:2 hidden letter U+FE0F"]),
            ("a\u{0008}", vec!["a:1:2 hidden letter U+0008"]),
            ("ទូរស័ព្ទ 1\u{200b}12", vec!["a:1:11 hidden letter U+200B"]),
            ("ទូរស័ព្ទ pay\u{200b}pal", vec!["a:1:13 hidden letter U+200B"]),
            ("ទូរស័ព្ទ\n(\u{200b}117)", vec!["a:2:2 hidden letter U+200B"]),
            ("\u{e40}\u{e01} \u{202e}211", vec!["a:1:4 hidden letter U+202E"]),
            ("ᠮᠣᠩᠭᠣᠯ 1\u{180e}12", vec!["a:1:9 hidden letter U+180E"]),
            ("11\u{180b}7", vec!["a:1:3 hidden letter U+180B"]),
            ("١\u{200d}١٢", vec!["a:1:2 hidden letter U+200D"]),
        ] {
            assert_eq!(found(text), expected, "{text:?}");
        }
        assert_eq!(found(&"\u{200b}".repeat(50_000)).len(), MAX_FINDINGS);
    }

    #[test]
    fn scripts_and_emoji_keep_theirs() {
        for text in [
            "\u{feff}# A",
            "می\u{200c}خواهم و کتاب\u{200c}ها",
            "क्\u{200d}ष",
            "رقم \u{200f}112\u{200f} هنا",
            "تلفن: \u{200e}+355 4 222\u{200e}.",
            "👩\u{200d}👩\u{200d}👧, ❤\u{fe0f}, 1\u{fe0f}\u{20e3}, 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            "⠁⠃\u{2800}⠉",
            "Donau\u{ad}dampf\u{ad}schiff",
            "a \\& b &amp; &copy; \\n \\x41 &unknown; & \\u12",
            "C:\\users\\Ana — “a”…\u{a0}%",
            "សូម\u{200b}ទូរស័ព្ទ\u{200b}ទៅ\u{200b}លេខ\u{200b}117\u{200b}។",
            "ដោយ\u{200b}ឥត\u{200b}គិត\u{200b}ថ្លៃ \u{200b}(\u{200b}Facebook\u{200b}) \u{200b}ឬ\u{200b}\u{200b}ទេ",
            "១\u{200b}១៧",
            "ဖုန်း\u{200b}ခေါ်ပါ",
            "โทร\u{200b}หา\u{200b}ตำรวจ",
            "ໂທ\u{200b}ຫາ\u{200b}ຕຳຫຼວດ",
            "title: \"ជំនួយ\\u200bដំបូង\"",
            "ᠬᠠᠨ\u{180b}ᠠ ᠴᠠᠭᠠᠨ\u{180e}ᠠ ᠤᠳ\u{180c}",
            "١٤٤٨ه\u{200d}.",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text:?}");
        }
    }
}
