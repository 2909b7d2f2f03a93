//! Documents of Word, Excel and PowerPoint before 2007 (MS-CFB): macros, objects, fields and templates, looked for in all of their bytes.

mod protection;

use std::io::Read;

use flate2::bufread::ZlibDecoder;
use memchr::memchr_iter;
use memchr::memmem::{find, find_iter};

use super::budget::Budget;
use super::refusal::{ACTIVE, PROTECTED, TEMPLATE, TOO_LARGE, UNREADABLE, template};
use super::{Refusal, fields};
use protection::{is_protected, wide};

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
    read(bytes, &Budget::new(Budget::MAX), true)?;
    Ok(&["doc", "xls", "ppt"])
}

/// Judges a document. A presentation may hold objects, which are documents again, but no further ones.
fn read(bytes: &[u8], budget: &Budget, may_hold_objects: bool) -> Result<(), Refusal> {
    let lower = bytes.to_ascii_lowercase();
    let has = |name: &str| find(&lower, &wide(name)).is_some();
    if is_protected(bytes, &lower) {
        return Err(PROTECTED);
    }
    if NAMES.into_iter().any(has) || has_macro_sheet(bytes) {
        return Err(ACTIVE);
    }
    // The commands of fields stand between two signs (MS-DOC, 2.8.25), in one or two bytes a letter.
    for at in memchr_iter(0x13, bytes) {
        let behind = &bytes[at + 1..];
        let narrow = behind.iter().copied().map(u16::from);
        let words = behind.strip_prefix(&[0]).unwrap_or_default();
        let words = words.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        command(narrow)?;
        command(words)?;
    }
    stored_objects(bytes, budget, may_hold_objects)
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
        if path.len() == MAX_TEXT {
            return Err(TEMPLATE);
        }
        // A name alone, such as `Normal.dot`, is found in the folder of templates.
        if path.contains([':', '/', '\\']) {
            template(&path)?;
        }
    }
    Ok(())
}

/// Judges a command up to the sign that ends it. What holds other signs is none.
fn command(letters: impl Iterator<Item = u16>) -> Result<(), Refusal> {
    let mut text = String::new();
    for (count, letter) in letters.enumerate() {
        match letter {
            _ if count == MAX_TEXT => return fields::inspect_beginning(&text),
            // The next field begins in the middle of it.
            0x13..=0x15 => return fields::inspect(&text),
            0x09 | 0x0a | 0x0d => text.push(' '),
            letter if letter >= 0x20 => match char::from_u32(letter.into()) {
                Some(letter) => text.push(letter),
                None => return Ok(()),
            },
            _ => return Ok(()),
        }
    }
    Ok(())
}

/// Judges the objects and macros that a presentation stores, packed or not (MS-PPT, 2.10.34): each is a compound file in a
/// record of this type.
fn stored_objects(bytes: &[u8], budget: &Budget, may_hold: bool) -> Result<(), Refusal> {
    for at in find_iter(bytes, b"\x11\x10") {
        let Some((head, content)) = bytes[at + 2..].split_first_chunk::<8>() else { break };
        let is_compressed = || {
            let start = content.first_chunk().map(|start| u16::from_be_bytes(*start));
            start.is_some_and(|start| start >> 8 & 0x0f == 8 && start.is_multiple_of(31))
        };
        match bytes[..at].last_chunk() {
            Some([0, 0]) if bytes[at + 6..].starts_with(START) => return Err(ACTIVE),
            Some([0x10, 0]) if is_compressed() => {
                let [_, _, _, _, size @ ..] = *head;
                let size = u64::from(u32::from_le_bytes(size));
                budget.take(size).ok_or(TOO_LARGE)?;
                let mut object = Vec::new();
                let mut decoder = ZlibDecoder::new(content).take(size + 1);
                let is_whole = decoder.read_to_end(&mut object).is_ok();
                if !is_whole || object.len() as u64 != size || !may_hold {
                    return Err(UNREADABLE);
                }
                if !object.starts_with(START) {
                    return Err(ACTIVE);
                }
                read(&object, budget, false)?;
            }
            _ => {}
        }
    }
    Ok(())
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

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::super::refusal::{LOCAL, OWN_PATH};
    use super::*;

    fn around(inside: &[u8]) -> Vec<u8> {
        [START, &[0; 504], inside, &[0; 600]].concat()
    }

    /// A packed object of a presentation.
    fn stored(object: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(object).unwrap();
        let data = encoder.finish().unwrap();
        let length = |bytes: usize| u32::try_from(bytes).unwrap().to_le_bytes();
        let head = [length(data.len() + 4), length(object.len())].concat();
        [b"\x10\0\x11\x10", &head[..], &data].concat()
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
            b"\x14\0\0\0\x5f\xc0\x91\xe3",
            b"\xec\xa5\xc1\0\0\0\x09\x04\0\0\0\x12",
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
        check(&wide("EncryptedPackage"), Err(PROTECTED));
        check(b"\xec\xa5\xc1\0\0\0\x09\x04\0\0\0\x13", Err(PROTECTED));
        check(b"\x13HYPERLINK \"ms-msdt:/id\"\x14", Err(LOCAL));
        assert_eq!(inspect(START, false), Err(TOO_LARGE));
    }

    #[test]
    fn packed_objects_are_judged() {
        for (inside, expected) in [
            (around(b"a chart"), Ok(())),
            (around(&wide("_VBA_PROJECT")), Err(ACTIVE)),
            (around(b"\x13DDE a\x15"), Err(ACTIVE)),
            (around(&stored(&around(b""))), Err(UNREADABLE)),
            (b"MZ".to_vec(), Err(ACTIVE)),
        ] {
            check(&stored(&inside), expected);
            let cut = stored(&inside);
            check(&[&cut[..cut.len() - 8], &[0; 8]].concat(), Err(UNREADABLE));
        }
        check(&[b"\0\0\x11\x10\x90\0\0\0", START].concat(), Err(ACTIVE));
        for inside in [&b"\x10\0\x11\x10\x90\0\0\0\0\x08\0\0x\x9d"[..], b"\x11\x10"] {
            check(inside, Ok(()));
        }
    }

    #[test]
    fn what_is_not_read_to_its_end_is_refused() {
        let long = "x".repeat(MAX_TEXT);
        let spaces = " ".repeat(MAX_TEXT);
        for command in [
            format!("\u{13}DDEAUTO {long}"),
            format!("\u{13}{spaces}DDEAUTO"),
            format!("\u{13}HYPERLINK \\o \"{long}\" \"ms-msdt:/id\"\u{14}"),
            format!("\u{13}QUOTE \"{long}\" 68 68 69\u{14}"),
        ] {
            check(command.as_bytes(), Err(ACTIVE));
            check(&wide(&command), Err(ACTIVE));
        }
        check(format!("\u{13}HYPERLINK \"https://example.org/{long}\"").as_bytes(), Ok(()));
        let template =
            [&b"\x01\x02"[..], &wide(&format!("https://example.org/{long}.dot"))].concat();
        assert_eq!(inspect_template(&around(&template)), Err(TEMPLATE));
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
