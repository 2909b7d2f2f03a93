//! The records of a presentation (MS-PPT): actions, links, media and objects. They are looked for wherever they stand, because the
//! place of a record tells nothing about its use.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::bufread::ZlibDecoder;
use memchr::memmem::find_iter;

use super::super::Refusal;
use super::super::address::address;
use super::super::budget::Budget;
use super::super::refusal::{ACTIVE, TOO_LARGE, UNREADABLE, linked, outside};
use super::text::{long, short, wide_text};
use super::{MAX_TEXT, START, read};

/// Records in one of a link or a film.
const MAX_RECORDS: usize = 20;

/// Judges the stream of a presentation.
///
/// # Errors
///
/// Refuses actions that run something, objects that are linked or run, links that open files or programs, and sounds and films that
/// are elsewhere.
pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
    // An atom of this type and length, and the byte in it that fits.
    let has = |head: &[u8], at: usize, is_active: fn(u8) -> bool| {
        find_iter(bytes, head)
            .any(|start| bytes.get(start + head.len() + at).is_some_and(|byte| is_active(*byte)))
    };
    // A macro, program or object that an action runs (2.8.5).
    let is_active = has(b"\xf3\x0f\x10\0\0\0", 8, |action| matches!(action, 1 | 2 | 5))
        // A linked object (2.10.30), and a control (2.10.33).
        || has(b"\xd1\x0f\x0c\0\0\0", 0, |_| true)
        || has(b"\xfb\x0f\x04\0\0\0", 0, |_| true)
        // An object that is not embedded (2.10.12).
        || has(b"\xc3\x0f\x18\0\0\0", 4, |kind| kind != 0);
    if is_active {
        return Err(ACTIVE);
    }
    // The target of a link (2.10.16) is the text with the number 1.
    for (number, text) in texts(bytes, 0x0fd7)? {
        if number == 1 {
            linked(address(&text))?;
        }
    }
    // Films (2.10.5), and sounds of MIDI, CD and WAV (2.10.3 to 2.10.10), each with the path of its file.
    for kind in [0x1005, 0x1006, 0x1007, 0x100d, 0x100e, 0x1010] {
        for (_, path) in texts(bytes, kind)? {
            if !path.is_empty() {
                return Err(outside(address(&path)));
            }
        }
    }
    Ok(())
}

/// The texts in all records of a type, with their numbers.
fn texts(bytes: &[u8], kind: u16) -> Result<Vec<(u16, String)>, Refusal> {
    let [low, high] = kind.to_le_bytes();
    let mut texts = Vec::new();
    for at in find_iter(bytes, &[0x0f, 0, low, high]) {
        let Some(length) = long(bytes, at + 4).and_then(|length| usize::try_from(length).ok())
        else {
            continue;
        };
        let Some(mut rest) = bytes.get(at + 8..).and_then(|rest| rest.get(..length)) else {
            continue;
        };
        for count in 0.. {
            let head = short(rest, 0).zip(short(rest, 2)).zip(long(rest, 4));
            let Some(((version, kind), length)) = head else { break };
            if count == MAX_RECORDS {
                return Err(UNREADABLE);
            }
            let content = &rest[8..];
            let end = usize::try_from(length).map_or(content.len(), |end| end.min(content.len()));
            if kind == 0x0fba {
                texts.push((version >> 4, wide_text(&content[..end], MAX_TEXT)));
            }
            rest = &content[end..];
        }
    }
    Ok(texts)
}

/// Judges the objects and macros that a presentation stores, packed or not (MS-PPT, 2.10.34): each is a compound file in a
/// record of this type.
pub(super) fn stored_objects(bytes: &[u8], budget: &Budget, may_hold: bool) -> Result<(), Refusal> {
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
                let (_, own_path) = read(&object, budget, false, &mut BTreeSet::new())?;
                own_path?;
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::super::refusal::{LOCAL, REMOTE};
    use super::super::text::wide;
    use super::*;

    fn record(head: u16, kind: u16, content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap();
        [&head.to_le_bytes()[..], &kind.to_le_bytes(), &length.to_le_bytes(), content].concat()
    }

    #[track_caller]
    fn check(inside: &[u8], expected: Result<(), Refusal>) {
        for stream in [inside.to_vec(), record(0xf, 0x3e8, &[b"abc", inside].concat())] {
            assert_eq!(inspect(&stream), expected, "{inside:?}");
        }
    }

    #[test]
    fn actions_and_objects_are_judged() {
        for (action, expected) in [
            (0, Ok(())),
            (1, Err(ACTIVE)),
            (2, Err(ACTIVE)),
            (3, Ok(())),
            (4, Ok(())),
            (5, Err(ACTIVE)),
            (6, Ok(())),
        ] {
            let content = [&[0; 8][..], &[action], &[0; 7]].concat();
            check(&record(0xf, 0xff2, &record(0, 0xff3, &content)), expected);
        }
        for (kind, expected) in [(0, Ok(())), (1, Err(ACTIVE)), (2, Err(ACTIVE))] {
            let content = [&[1, 0, 0, 0, kind][..], &[0; 19]].concat();
            check(&record(1, 0xfc3, &content), expected);
        }
        check(&record(0xf, 0xfce, &record(0, 0xfd1, &[0; 12])), Err(ACTIVE));
        check(&record(0xf, 0xfee, &record(0, 0xffb, &[0; 4])), Err(ACTIVE));
    }

    #[test]
    fn links_and_media_are_judged_by_their_places() {
        let link = |number: u16, text: &str| {
            let atom = record(0, 0xfd3, &[1, 0, 0, 0]);
            record(0xf, 0xfd7, &[atom, record(number << 4, 0xfba, &wide(text))].concat())
        };
        let film = |kind: u16, path: &str| {
            let atom = record(0, 0x1004, &[0; 8]);
            record(0xf, kind, &[atom, record(0, 0xfba, &wide(path))].concat())
        };
        for (stream, expected) in [
            (link(1, "https://example.org/"), Ok(())),
            (link(1, "a.ppt"), Ok(())),
            (link(1, "file:///c:/a.exe"), Err(LOCAL)),
            (link(1, "ms-msdt:/id"), Err(LOCAL)),
            (link(0, "Help: call 112"), Ok(())),
            (link(3, "256,1,Slide 1"), Ok(())),
            (film(0x1005, ""), Ok(())),
            (film(0x1005, "https://example.org/a.avi"), Err(REMOTE)),
            (film(0x100d, "a.mid"), Err(REMOTE)),
            (film(0x1010, "\\\\server\\a.wav"), Err(LOCAL)),
            (record(0, 0xfba, &wide("C: a title")), Ok(())),
            (record(0xf, 0xfd7, &record(0, 0xfd3, b"")[..6]), Ok(())),
            (record(0xf, 0xfd7, &record(0, 0xfd3, b"").repeat(30)), Err(UNREADABLE)),
        ] {
            check(&stream, expected);
        }
    }
}
