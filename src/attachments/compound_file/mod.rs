//! Documents of Word, Excel and PowerPoint before 2007 (MS-CFB): macros, objects, fields, links and templates, looked for in the
//! names and contents of their streams.

mod content;
mod directory;
mod formula;
mod monikers;
mod presentation;
mod protection;
mod streams;
mod text;
mod word;
mod workbook;

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::budget::Budget;
use super::refusal::{ACTIVE, INSIDE, PROTECTED, TOO_LARGE, UNKNOWN, noted};
use super::{Refusal, archive, document, zip};
use protection::{is_encrypted, is_protected_by};
use streams::{Entry, Streams};

#[cfg(test)]
#[path = "../../../tests/support/compound_file.rs"]
mod test_file;
#[cfg(test)]
pub(super) use test_file::{with_stream, with_streams};

/// The signature of such a file (MS-CFB, 2.2).
pub(super) const START: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Names inside of such a document, in lower case as MS-CFB compares them: macros, controls, and objects that programs open.
const NAMES: [&str; 7] = [
    "_vba_project",
    "macros",
    "\u{1}ole10native",
    "\u{3}linkinfo",
    "\u{3}ocxname",
    "ctls",
    "equation native",
];

/// Streams of documents, and the extensions that fit them.
const KINDS: [(&str, &[&str]); 4] = [
    ("worddocument", &["doc"]),
    ("workbook", &["xls"]),
    ("book", &["xls"]),
    ("powerpoint document", &["ppt"]),
];

/// The extensions that fit a document, and the judgement of the path of its template.
type Judged = (&'static [&'static str], Result<(), Refusal>);

type Digest256 = [u8; 32];

/// Letters of a command or path that are read.
const MAX_TEXT: usize = 500;

/// Judges a document before 2007.
///
/// # Errors
///
/// Refuses documents with macros, objects and commands that start or fetch something, those that are not read as a whole, and
/// compound files of other programs.
pub(super) fn inspect(bytes: &[u8], is_whole: bool) -> Result<Judged, Refusal> {
    if !is_whole {
        return Err(TOO_LARGE);
    }
    let mut archives = BTreeSet::new();
    let budget = Budget::new(Budget::MAX);
    let judged = read(bytes, &budget, true, &mut archives)?;
    if archive::has_signature(bytes) {
        return Err(INSIDE);
    }
    // Programs that look for an archive in the whole file may find another one than those of its streams.
    for found in zip::archives_inside(bytes) {
        if !archives.contains(&digest(found, &budget)?) {
            return Err(INSIDE);
        }
    }
    Ok(judged)
}

/// The words of all streams, as `letters` reads one; what cannot be read has none.
pub(super) fn words(bytes: &[u8], letters: impl Fn(&[u8]) -> String) -> String {
    let mut words = String::new();
    if let Ok(mut streams) = Streams::open(bytes, &Budget::new(Budget::MAX)) {
        while let Some(Ok(stream)) = streams.next() {
            words += &letters(&stream.content);
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
) -> Result<Judged, Refusal> {
    let mut own_path = Ok(());
    let streams = Streams::open(bytes, budget)?;
    let ends = names(streams.entries())?;
    for stream in streams {
        let stream = stream?;
        let (name, content) = (stream.name.as_str(), &stream.content[..]);
        if is_encrypted(content) {
            return Err(PROTECTED);
        }
        content::inspect(name, content, budget)?;
        monikers::inspect(content)?;
        word::commands(content)?;
        presentation::stored_objects(content, budget, may_hold_objects)?;
        match name {
            "workbook" | "book" => workbook::inspect(content, budget)?,
            "powerpoint document" => presentation::inspect(content)?,
            "\u{1}ole" => monikers::inspect_object(content)?,
            _ => {}
        }
        // Office since 2007 stores the theme here, and drawings as it knows them.
        for part in zip::archives_inside(content) {
            archives.insert(digest(part, budget)?);
            let (_, part_path) = document::inspect_part(part, budget).map_err(|_| INSIDE)?;
            noted(part_path, &mut own_path)?;
        }
        noted(word::template(content), &mut own_path)?;
    }
    Ok((ends, own_path))
}

/// Judges the names of streams and storages, and returns the extensions that fit the document.
fn names(entries: &[Entry]) -> Result<&'static [&'static str], Refusal> {
    let kind = |name: &str| KINDS.into_iter().find(|(stream, _)| *stream == name);
    if entries.iter().any(|entry| is_protected_by(entry.name())) {
        return Err(PROTECTED);
    }
    if entries.iter().any(|entry| NAMES.into_iter().any(|name| entry.name().contains(name))) {
        return Err(ACTIVE);
    }
    let streams = || entries.iter().filter(|entry| entry.is_stream).map(Entry::split);
    let of_root = streams().filter(|(storage, _)| storage.is_empty());
    let (_, ends) = of_root.filter_map(|(_, name)| kind(name)).next().ok_or(UNKNOWN)?;
    // Objects that are documents, each in a storage of its own. Word writes the storage for its objects without any, too.
    let documents: BTreeSet<&str> = streams()
        .filter(|(_, name)| *name == "package" || kind(name).is_some())
        .map(|(storage, _)| storage)
        .collect();
    let is_active = |entry: &Entry| {
        let is_pool = |name: &str| name == "objectpool";
        entry.is_object && !documents.contains(entry.path.as_str())
            || entry.is_stream && is_pool(entry.name())
            || entry.split().0.rsplit('/').any(is_pool)
    };
    if entries.iter().any(is_active) { Err(ACTIVE) } else { Ok(ends) }
}

/// The SHA-256 of an archive, whose bytes are taken from the budget: many may end in one.
fn digest(archive: &[u8], budget: &Budget) -> Result<Digest256, Refusal> {
    budget.take(archive.len() as u64).ok_or(TOO_LARGE)?;
    Ok(Sha256::digest(archive).into())
}

#[cfg(test)]
mod tests;
