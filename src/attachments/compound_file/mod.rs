//! Documents of Word, Excel and PowerPoint before 2007 (MS-CFB): macros, objects, fields and templates, looked for in the names and
//! contents of their streams.

mod protection;
mod streams;

use std::collections::BTreeSet;
use std::io::Read;

use flate2::bufread::ZlibDecoder;
use memchr::memchr_iter;
use memchr::memmem::find_iter;
use sha2::{Digest, Sha256};

use super::budget::Budget;
use super::refusal::{ACTIVE, INSIDE, PROTECTED, TEMPLATE, TOO_LARGE, UNREADABLE, noted, template};
use super::{Refusal, archive, document, fields, zip};
use protection::{is_encrypted, is_protected_by};
use streams::Streams;

#[cfg(test)]
#[path = "../../../tests/support/compound_file.rs"]
mod test_file;
#[cfg(test)]
pub(super) use test_file::with_stream;

/// The signature of such a file (MS-CFB, 2.2).
pub(super) const START: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Names inside of such a document, in lower case as MS-CFB compares them: macros, and objects that programs open.
const NAMES: [&str; 5] =
    ["_vba_project", "macros", "\u{1}ole10native", "equation native", "objectpool"];

type Digest256 = [u8; 32];

/// Letters of a command or path that are read.
const MAX_TEXT: usize = 500;

/// The extensions of a document before 2007, and the judgement of the path of its template.
///
/// # Errors
///
/// Refuses documents with macros, objects and commands that start or fetch something, and those that are not read as a whole.
pub(super) fn inspect(
    bytes: &[u8],
    is_whole: bool,
) -> Result<(&'static [&'static str], Result<(), Refusal>), Refusal> {
    if !is_whole {
        return Err(TOO_LARGE);
    }
    let mut archives = BTreeSet::new();
    let budget = Budget::new(Budget::MAX);
    let own_path = read(bytes, &budget, true, &mut archives)?;
    if archive::has_signature(bytes) {
        return Err(INSIDE);
    }
    // Programs that look for an archive in the whole file may find another one than those of its streams.
    for found in zip::archives_inside(bytes) {
        if !archives.contains(&digest(found, &budget)?) {
            return Err(INSIDE);
        }
    }
    Ok((&["doc", "xls", "ppt"], own_path))
}

/// The words of all streams, as `letters` reads one; what cannot be read has none.
pub(super) fn words(bytes: &[u8], letters: impl Fn(&[u8]) -> String) -> String {
    let mut words = String::new();
    if let Ok(mut streams) = Streams::open(bytes, &Budget::new(Budget::MAX)) {
        while let Some(Ok(stream)) = streams.next() {
            words += &letters(&stream);
        }
    }
    words
}

/// Judges a document, and adds the digests of the archives in its streams. A presentation may hold objects, which are documents
/// again, but no further ones.
fn read(
    bytes: &[u8],
    budget: &Budget,
    may_hold_objects: bool,
    archives: &mut BTreeSet<Digest256>,
) -> Result<Result<(), Refusal>, Refusal> {
    let mut own_path = Ok(());
    let mut streams = Streams::open(bytes, budget)?;
    if streams.names().any(is_protected_by) {
        return Err(PROTECTED);
    }
    if streams.names().any(|name| NAMES.into_iter().any(|active| name.contains(active))) {
        return Err(ACTIVE);
    }
    while let Some(stream) = streams.next() {
        let stream = stream?;
        if is_encrypted(&stream) {
            return Err(PROTECTED);
        }
        if has_macro_sheet(&stream) {
            return Err(ACTIVE);
        }
        commands(&stream)?;
        // Office since 2007 stores the theme here, and drawings as it knows them.
        for part in zip::archives_inside(&stream) {
            archives.insert(digest(part, budget)?);
            let (_, part_path) = document::inspect_part(part, budget).map_err(|_| INSIDE)?;
            noted(part_path, &mut own_path)?;
        }
        stored_objects(&stream, budget, may_hold_objects)?;
        noted(inspect_template(&stream), &mut own_path)?;
    }
    Ok(own_path)
}

/// The SHA-256 of an archive, whose bytes are taken from the budget: many may end in one.
fn digest(archive: &[u8], budget: &Budget) -> Result<Digest256, Refusal> {
    budget.take(archive.len() as u64).ok_or(TOO_LARGE)?;
    Ok(Sha256::digest(archive).into())
}

/// Judges the commands of fields, which stand between two signs (MS-DOC, 2.8.25), in one or two bytes a letter.
fn commands(stream: &[u8]) -> Result<(), Refusal> {
    for at in memchr_iter(0x13, stream) {
        let behind = &stream[at + 1..];
        let narrow = behind.iter().copied().map(u16::from);
        let words = behind.strip_prefix(&[0]).unwrap_or_default();
        let words = words.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
        command(narrow)?;
        command(words)?;
    }
    Ok(())
}

/// Judges the template of a Word document: a path that ends in `.dot`, `.dotx` or `.dotm`.
///
/// # Errors
///
/// Refuses templates of other places.
fn inspect_template(stream: &[u8]) -> Result<(), Refusal> {
    let lower = stream.to_ascii_lowercase();
    for at in find_iter(&lower, b".\0d\0o\0t\0") {
        let letters = stream[..at].rchunks_exact(2).take(MAX_TEXT);
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
    let mut letters = letters.enumerate();
    while let Some((count, letter)) = letters.next() {
        match letter {
            _ if count == MAX_TEXT => return fields::inspect_beginning(&text),
            // The next field begins in the middle of it.
            0x13 => return fields::inspect_around(&text, letters.map(|(_, letter)| letter)),
            0x14 | 0x15 => return fields::inspect(&text),
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
                read(&object, budget, false, &mut BTreeSet::new())??;
            }
            _ => {}
        }
    }
    Ok(())
}

/// Returns `true` for a workbook with a sheet of macros: a record of a sheet whose type is 1. Behind the number of letters of its name
/// stands their width (MS-XLS, 2.4.28), but not in Excel 5 and 95.
fn has_macro_sheet(bytes: &[u8]) -> bool {
    find_iter(bytes, b"\x85\0").any(|at| {
        let Some([length, 0, _, _, _, _, state, 1, letters, is_wide, ..]) = bytes.get(at + 2..)
        else {
            return false;
        };
        let (length, letters) = (u16::from(*length), u16::from(*letters));
        let is_new = *is_wide <= 1 && length == letters * (u16::from(*is_wide) + 1) + 8;
        let is_old = length == letters + 7;
        *state <= 2 && letters > 0 && (is_new || is_old)
    })
}

#[cfg(test)]
mod tests;
