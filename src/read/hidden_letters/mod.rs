//! Hidden letters: those that no reviewer sees, in any text file of the campaign.
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

mod character_classes;
mod escapes;

use crate::finding::{Location, Report};

use character_classes::{is_emoji, is_format, is_mongolian, is_rtl, is_spaceless, joins};

/// Findings of one file; more of them tell nothing new.
const MAX_FINDINGS: usize = 20;

/// Reports the hidden letters of a file: those in it, and those that YAML, Fluent and Markdown make from `\u202e` and
/// `&#x202e;`.
pub(super) fn report(path: &Location, text: &str, report: &mut Report) {
    inspect(path, text, escapes::decoded, report);
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

    fn count(path: &str, start: &[u8]) -> usize {
        let mut findings = Report::new();
        report_file(&Location::file(path), start, &mut findings);
        findings.sorted().len()
    }

    #[test]
    fn the_built_in_theme_hides_no_letters() {
        for (path, file) in crate::read::embedded::theme() {
            assert_eq!(count(&path, &file.bytes), 0, "{path}");
        }
    }

    #[test]
    fn programs_and_texts_hide_no_letters() {
        for (path, text, expected) in [
            ("themes/a/js/a.js", "if (a) /* \u{202e} */ b(\"\\u202e\", '\\0')", 1),
            ("themes/a/css/a.css", "a::before { content: \"\\200b\" }\u{c}/* \u{2066} */", 1),
            ("themes/a/templates/a.html", "<p>1\u{200b}1&#x2068;2 &shy;</p>", 1),
            ("themes/a/theme.yaml", "a: \"\\u202e\"", 1),
            ("static/a", "a\u{e0041}b", 1),
            ("content/a.vtt", "WEBVTT\n\n211&#x202e;", 1),
            ("content/a.svg", "<svg><text>&#x202e;211</text></svg>", 1),
            ("content/a.txt", "&#x202e; \\u202e", 0),
        ] {
            assert_eq!(count(path, text.as_bytes()), expected, "{path}");
        }
        assert_eq!(count("static/a.png", "\u{89}PNG\0\u{202e}".as_bytes()), 0);
        assert_eq!(count("themes/a/fonts/a.woff2", b"\xff\xe2\x80\xae"), 0);
        let cut = "a\u{202e}ë".as_bytes().split_last().map(|(_, start)| start);
        assert_eq!(count("static/a.txt", cut.unwrap_or_default()), 1);
    }
}
