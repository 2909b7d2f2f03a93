//! Documents of Word, Excel and PowerPoint before 2007 (MS-CFB): macros, objects, fields and templates, looked for in all of their bytes.

use memchr::memchr_iter;
use memchr::memmem::{find, find_iter};

use super::refusal::{ACTIVE, TOO_LARGE, template};
use super::{Refusal, fields};

/// The signature of such a file (MS-CFB, 2.2).
pub(super) const START: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Names inside of such a document, in lower case as MS-CFB compares them: macros, and objects that programs open.
const NAMES: [&str; 5] =
    ["_vba_project", "macros", "\u{1}ole10native", "equation native", "objectpool"];

/// Letters of a command or path that are read.
const MAX_TEXT: usize = 500;

/// The extensions of a document before 2007.
///
/// # Errors
///
/// Refuses documents with macros, objects and commands that start or fetch something, and those that are not read as a whole.
pub(super) fn inspect(bytes: &[u8], is_whole: bool) -> Result<&'static [&'static str], Refusal> {
    if !is_whole {
        return Err(TOO_LARGE);
    }
    let lower = bytes.to_ascii_lowercase();
    if NAMES.iter().any(|name| find(&lower, &wide(name)).is_some()) || has_macro_sheet(bytes) {
        return Err(ACTIVE);
    }
    // The commands of fields stand between two signs (MS-DOC, 2.8.25), in one or two bytes a letter.
    for at in memchr_iter(0x13, bytes) {
        let behind = &bytes[at + 1..];
        let narrow = behind.iter().copied().map(u16::from);
        let words = behind.strip_prefix(&[0]).unwrap_or_default();
        let words = words.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        command(narrow).map_or(Ok(()), |command| fields::inspect(&command))?;
        command(words).map_or(Ok(()), |command| fields::inspect(&command))?;
    }
    Ok(&["doc", "xls", "ppt"])
}

/// Judges the template of a Word document: a path that ends in `.dot`, `.dotx` or `.dotm`.
///
/// # Errors
///
/// Refuses templates of other places.
pub(super) fn inspect_template(bytes: &[u8]) -> Result<(), Refusal> {
    let lower = bytes.to_ascii_lowercase();
    for at in find_iter(&lower, &wide(".dot")) {
        let letters = bytes[..at].rchunks_exact(2).take(MAX_TEXT);
        let is_shown = |pair: &&[u8]| matches!(pair, [b' '..=b'~', 0]);
        let path: Vec<char> =
            letters.take_while(is_shown).map(|pair| char::from(pair[0])).collect();
        let path: String = path.into_iter().rev().collect();
        // A name alone, such as `Normal.dot`, is found in the folder of templates.
        if path.contains([':', '/', '\\']) {
            template(&path)?;
        }
    }
    Ok(())
}

/// A command up to the sign that ends it; `None` if something else follows.
fn command(letters: impl Iterator<Item = u16>) -> Option<String> {
    let mut text = String::new();
    for letter in letters.take(MAX_TEXT) {
        match letter {
            // The next field begins in the middle of it.
            0x13..=0x15 => return Some(text),
            0x09 | 0x0a | 0x0d => text.push(' '),
            letter if letter >= 0x20 => text.push(char::from_u32(letter.into())?),
            _ => return None,
        }
    }
    None
}

/// Returns `true` for a workbook with a sheet of macros: a record of a sheet (MS-XLS, 2.4.28) whose type is 1.
fn has_macro_sheet(bytes: &[u8]) -> bool {
    find_iter(bytes, b"\x85\0").any(|at| {
        let Some([length, 0, _, _, _, _, state, kind, letters, is_wide, ..]) = bytes.get(at + 2..)
        else {
            return false;
        };
        let name = u16::from(*letters) * (u16::from(*is_wide) + 1);
        *kind == 1 && *state <= 2 && *is_wide <= 1 && *letters > 0 && u16::from(*length) == name + 8
    })
}

/// A text in two bytes a letter.
fn wide(text: &str) -> Vec<u8> {
    text.bytes().flat_map(|byte| [byte, 0]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::refusal::{LOCAL, OWN_PATH, TEMPLATE};
    use super::*;

    fn around(inside: &[u8]) -> Vec<u8> {
        [START, &[0; 504], inside, &[0; 600]].concat()
    }

    #[track_caller]
    fn check(inside: &[u8], expected: Result<(), Refusal>) {
        assert_eq!(inspect(&around(inside), true).map(|_| ()), expected, "{inside:?}");
    }

    #[test]
    fn ordinary_documents_pass() {
        for inside in [
            &b"\x13 HYPERLINK \"https://example.org\" \x14a\x15\x13 PAGE \x14 1\x15"[..],
            b"a letter about DDE and links \x14",
            b"\x13RD",
            b"\x85\0\x0e\0\x11\x22\0\0\0\0\x06\0Sheet1",
            b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x09\0Sheet1",
            b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x06\xff",
            b"Macros",
        ] {
            check(inside, Ok(()));
            assert_eq!(inspect_template(&around(inside)), Ok(()));
        }
    }

    #[test]
    fn macros_objects_and_commands_are_found() {
        for inside in [
            &wide("_VBA_Project")[..],
            &wide("Macros"),
            &wide("\u{1}Ole10Native"),
            &wide("ObjectPool"),
            b"\x13 DDEAUTO c:\\a \x14",
            b"\x13DDE a\x15",
            &wide("\u{13} ddeauto c:\\a \u{14}"),
            &wide("\u{13}IncludeText a\u{15}"),
            b"\x13 IF 1 \x13 INCLUDEPICTURE a \x14 b \x15\x15",
            b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x06\0Macro1",
            b"\x85\0\x0e\0\x11\x22\0\0\x02\x01\x06\0Macro1",
            b"\x85\0\x14\0\x11\x22\0\0\x01\x01\x06\x01M\0a\0c\0r\0o\x001\0",
        ] {
            check(inside, Err(ACTIVE));
        }
        check(b"\x13HYPERLINK \"ms-msdt:/id\"\x14", Err(LOCAL));
        assert_eq!(inspect(START, false), Err(TOO_LARGE));
    }

    #[test]
    fn templates_are_judged_by_their_place() {
        for (path, expected) in [
            ("Normal.dot", Ok(())),
            ("C:\\Users\\ana\\ONG.dot", Err(OWN_PATH)),
            ("https://example.org/a.dot", Err(TEMPLATE)),
            ("\\\\server\\a.DOTM", Err(TEMPLATE)),
            ("file://server/a.dotx", Err(TEMPLATE)),
            ("//server/a.dot", Err(TEMPLATE)),
        ] {
            let inside = [&b"\x01\x02"[..], &wide(path)].concat();
            assert_eq!(inspect_template(&around(&inside)), expected, "{path}");
        }
    }
}
