//! PDF files: what acts on its own is refused (ISO 32000-1, 12.6.4 and 12.7).
//!
//! The names of actions are looked for in the whole file and in every part that is compressed, wherever it stands. So
//! it does not matter how a file is put together, and no reader's leniency opens a way around.

mod link;
mod named_in_text;
mod opening;
mod streams;
mod strings;
mod syntax;
mod words;

use std::borrow::Cow;
use std::collections::BTreeMap;

use memchr::memmem::find_iter;

use super::Refusal;
use super::budget::Budget;
use named_in_text::Place;
use opening::Opening;
use streams::{Inflater, PACKED};
use syntax::{each_name, is_cut, reference, trimmed};
pub(super) use words::words;

const MEDIA: Refusal = "a PDF with sounds, films or programs inside";
const ELSEWHERE: Refusal = "a PDF that reads other files";
const POSTSCRIPT: Refusal = "a PDF with a program for printers";

/// The names of what acts, and of parts that cannot be read.
const REFUSED: &[(&[u8], Refusal)] = &[
    (b"JavaScript", "a PDF with JavaScript"),
    (b"OnInstantiate", "a PDF with JavaScript"),
    (b"XFA", "a PDF with a form that can hold scripts"),
    (b"Launch", "a PDF that starts programs"),
    (b"EmbeddedFile", "a PDF with other files inside"),
    (b"EmbeddedFiles", "a PDF with other files inside"),
    (b"FileAttachment", "a PDF with other files inside"),
    (b"RichMedia", MEDIA),
    (b"Rendition", MEDIA),
    (b"Movie", MEDIA),
    (b"Sound", MEDIA),
    (b"3DD", MEDIA),
    (b"FFilter", ELSEWHERE),
    (b"SubmitForm", "a PDF with a form that is sent to a server"),
    (b"ImportData", ELSEWHERE),
    (b"GoToR", "a PDF that opens other files"),
    (b"GoToE", "a PDF with other files inside"),
    (
        b"Encrypt",
        "a protected PDF, which cannot be checked: save it without a password or restrictions",
    ),
];

/// Names that are judged by the values behind them.
const VALUES: &[&[u8]] =
    &[b"Base", b"EF", b"FS", b"OPI", b"Ref", b"Subtype", b"Subtype2", b"Type", b"UF", b"URI"];

/// Judges a PDF.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(bytes: &[u8], is_whole: bool, budget: &Budget) -> Result<(), Refusal> {
    if !is_whole {
        return Err("a PDF that is too large to be checked: the limit is 30 MB");
    }
    let objects = streams::of_objects(bytes, budget);
    // Readers find objects that are not packed by their places alone, which may be inside of a string.
    let place = match &objects {
        Ok(objects) if objects.iter().all(streams::ObjectStream::is_packed) => Place::File,
        Ok(_) | Err(_) => Place::Unknown,
    };
    let mut opening = Opening::default();
    let mut look = |bytes: &[u8], is_last: bool, place: &Place| {
        names(bytes, is_last, place, budget)?;
        opening.read(bytes, is_last, budget)
    };
    look(bytes, true, &place)?;
    let objects = objects?;
    let mut inflater = Inflater::new(budget);
    objects.iter().try_for_each(|stream| inflater.begin(stream))?;
    let by_place: BTreeMap<usize, _> =
        objects.iter().map(|stream| (bytes.len() - stream.rest.len(), stream)).collect();
    for at in find_iter(bytes, b"stream") {
        let at = at + b"stream".len();
        let stream = by_place.get(&at);
        let place = if stream.is_some() { Place::Unknown } else { Place::Content };
        for data in streams::starts(&bytes[at..]) {
            let judged = inflater.inflate(data, &mut |text, is_last| look(text, is_last, &place));
            match stream {
                Some(stream) if judged.is_err() => {
                    let text = inflater.whole(data, opening::MAX_STREAM)?;
                    let place = Place::of_objects(stream.dictionary, &text);
                    look(&text, true, &place)?;
                }
                Some(_) | None => judged?,
            }
        }
    }
    opening.inspect(bytes, &objects, &mut inflater, budget)
}

/// Refuses names of [`REFUSED`], files of other places, and links that open files or programs. The end of a piece that is not
/// the last one comes again.
fn names(bytes: &[u8], is_last: bool, place: &Place, budget: &Budget) -> Result<(), Refusal> {
    let mut previous: Cow<'_, [u8]> = Cow::default();
    for (name, behind) in each_name(bytes) {
        if let Some((_, refusal)) = REFUSED.iter().find(|(refused, _)| *refused == &*name)
            && !place.is_text(bytes, bytes.len() - behind.len(), is_last, budget)?
        {
            return Err(refusal);
        }
        let is_judged = match &*name {
            // Names that are so short that zeros behind them may be those of a picture.
            b"F" | b"S" => behind.iter().take(link::MIN_BEHIND).any(|byte| *byte != 0),
            name => VALUES.contains(&name),
        };
        if is_judged && !is_last && behind.len() >= link::MIN_BEHIND && is_cut(behind, budget)? {
            return Err(PACKED);
        }
        match (&*previous, &*name) {
            (b"S", b"Thread") => return Err("a PDF that opens other files"),
            (b"FS", b"URL") => return Err("a PDF that loads something from the network"),
            // Letters that a picture's bytes may hold, too: they count with the value that makes them what they are.
            (b"Subtype" | b"Type", b"3D" | b"U3D" | b"PRC") => return Err(MEDIA),
            (b"Subtype" | b"Subtype2", b"PS") => return Err(POSTSCRIPT),
            (_, b"EF") if is_dictionary(behind, budget)? => {
                return Err("a PDF with other files inside");
            }
            (_, b"Ref" | b"OPI") if is_dictionary(behind, budget)? => return Err(ELSEWHERE),
            // The place of a file (7.11.2), which may be that of a stream's data (7.3.8.2).
            (_, b"F" | b"UF") if link::is_elsewhere(behind, is_last, budget)? => {
                return Err(ELSEWHERE);
            }
            (_, b"URI" | b"Base") => link::inspect(behind, is_last, budget)?,
            _ => {}
        }
        previous = name;
    }
    Ok(())
}

/// Returns `true` for a dictionary, or an object that may be one.
fn is_dictionary(value: &[u8], budget: &Budget) -> Result<bool, Refusal> {
    Ok(trimmed(value, budget)?.starts_with(b"<<") || reference(value, budget)?.is_some())
}

#[cfg(test)]
mod tests;
