//! PDF files: what acts on its own is refused (ISO 32000-1, 12.6.4 and 12.7).
//!
//! The names of actions are looked for in the whole file and in every part that is compressed, wherever it stands. So
//! it does not matter how a file is put together, and no reader's leniency opens a way around.

use std::borrow::Cow;

use flate2::{Decompress, FlushDecompress, Status};
use memchr::memmem::find_iter;
use memchr::{memchr, memchr2};

use super::Refusal;

/// The names of what acts, and of parts that cannot be read.
const REFUSED: &[(&[u8], Refusal)] = &[
    (b"JavaScript", "a PDF with JavaScript"),
    (b"OnInstantiate", "a PDF with JavaScript"),
    (b"XFA", "a PDF with a form that can hold scripts"),
    (b"Launch", "a PDF that starts programs"),
    (b"EmbeddedFile", "a PDF with other files inside"),
    (b"EmbeddedFiles", "a PDF with other files inside"),
    (b"RichMedia", "a PDF with films or programs inside"),
    (b"Rendition", "a PDF with films or programs inside"),
    (b"Movie", "a PDF with films or programs inside"),
    (b"SubmitForm", "a PDF with a form that is sent to a server"),
    (b"ImportData", "a PDF that reads other files"),
    (b"GoToR", "a PDF that opens other files"),
    (b"GoToE", "a PDF with other files inside"),
    (
        b"Encrypt",
        "a protected PDF, which cannot be checked: save it without a password or restrictions",
    ),
];
const PACKED: Refusal = "a PDF that is packed in a way that cannot be checked";
const TOO_LARGE: Refusal = "a PDF that is too large to be checked when it is unpacked";

/// Beginnings of addresses that run or read something on the reader's computer.
const LOCAL: &[&[u8]] = &[b"javascript:", b"vbscript:", b"data:", b"file:", b"\\\\"];

/// Bytes that all compressed parts together may have: a scanned leaflet of 30 MB has some 200 MB.
const MAX_INFLATED: usize = 400_000_000;
/// Compressed parts: a book of 1,000 pages has some thousands.
const MAX_PARTS: usize = 100_000;
/// Bytes of a dictionary of objects, and of all dictionaries, as each place where one may start is read.
const MAX_DICTIONARY: usize = 50_000;
const MAX_DICTIONARIES: usize = 200_000_000;

/// Judges a PDF.
///
/// # Errors
///
/// The reason why it may not be published.
pub(super) fn inspect(bytes: &[u8], is_whole: bool) -> Result<(), Refusal> {
    if !is_whole {
        return Err("a PDF that is too large to be checked: the limit is 30 MB");
    }
    names(bytes)?;
    objects(bytes)?;
    let mut inflater = Inflater::new();
    for at in find_iter(bytes, b"stream") {
        let rest = &bytes[at + b"stream".len()..];
        let data = rest.strip_prefix(b"\r").unwrap_or(rest);
        inflater.inflate(data.strip_prefix(b"\n").unwrap_or(data))?;
        // Readers skip what else stands in the line.
        let line = &rest[..rest.len().min(1_000)];
        if let Some(end) = memchr2(b'\n', b'\r', line).filter(|end| *end > 0) {
            let data = &rest[end + 1..];
            inflater.inflate(data.strip_prefix(b"\n").unwrap_or(data))?;
        }
    }
    Ok(())
}

/// Finds streams of objects (7.5.7) that are packed in another way than by one compression, which is read later.
fn objects(bytes: &[u8]) -> Result<(), Refusal> {
    let mut left = MAX_DICTIONARIES;
    for at in find_iter(bytes, b"obj") {
        let object = &bytes[at + b"obj".len()..];
        let dictionary = dictionary(object);
        left = left.checked_sub(dictionary.len()).ok_or(TOO_LARGE)?;
        let behind = trimmed(&object[dictionary.len()..]);
        let is_long = dictionary.len() >= MAX_DICTIONARY;
        let holds_objects =
            || each_name(dictionary).any(|(name, _)| matches!(&*name, b"ObjStm" | b"First"));
        if !(behind.starts_with(b"stream") || is_long) || !holds_objects() {
            continue;
        }
        let is_readable = |(name, value): (Cow<'_, [u8]>, &[u8])| match &*name {
            b"Filter" | b"F" => is_deflate(value),
            b"DecodeParms" | b"DP" => false,
            _ => true,
        };
        if is_long || !each_name(dictionary).all(is_readable) {
            return Err(PACKED);
        }
    }
    Ok(())
}

/// The dictionary with which an object starts, at most [`MAX_DICTIONARY`] bytes; empty if it starts with another value.
fn dictionary(object: &[u8]) -> &[u8] {
    let start = object.len() - trimmed(object).len();
    if !object[start..].starts_with(b"<<") {
        return &[];
    }
    let object = &object[..object.len().min(MAX_DICTIONARY)];
    let (mut at, mut depth) = (start, 0_usize);
    while let Some(rest) = object.get(at..).filter(|rest| !rest.is_empty()) {
        at += match rest {
            [b'<', b'<', ..] => {
                depth += 1;
                2
            }
            [b'>', b'>', ..] if depth == 1 => return &object[..at + 2],
            [b'>', b'>', ..] => {
                depth -= 1;
                2
            }
            [b'(', ..] => string_len(rest),
            [b'<', ..] => memchr(b'>', rest).map_or(rest.len(), |end| end + 1),
            [b'%', ..] => memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()),
            _ => 1,
        };
    }
    object
}

/// The length of a string with its brackets, which may hold others (7.3.4.2).
fn string_len(text: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = text.get(at) {
        at += 1;
        match byte {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' if depth == 1 => return at,
            b')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the text behind white space and comments (7.2.3).
fn trimmed(text: &[u8]) -> &[u8] {
    let mut rest = &text[..text.len().min(MAX_DICTIONARY)];
    loop {
        let from = rest.iter().position(|byte| !is_space(*byte)).unwrap_or(rest.len());
        rest = &rest[from..];
        if !rest.starts_with(b"%") {
            return &text[text.len().min(MAX_DICTIONARY) - rest.len()..];
        }
        rest = &rest[memchr2(b'\n', b'\r', rest).unwrap_or(rest.len())..];
    }
}

fn is_space(byte: u8) -> bool {
    byte == 0 || byte.is_ascii_whitespace()
}

/// Returns `true` for `/FlateDecode` or a list of it alone.
fn is_deflate(value: &[u8]) -> bool {
    let rest = trimmed(value);
    let inside = rest.strip_prefix(b"[").map(trimmed);
    let Some(name) = inside.unwrap_or(rest).strip_prefix(b"/") else { return false };
    let end = name_len(name);
    matches!(&*unescaped(&name[..end]), b"FlateDecode" | b"Fl")
        && (inside.is_none() || trimmed(&name[end..]).starts_with(b"]"))
}

/// Unpacks the compressed parts of a file one after another.
struct Inflater {
    decoder: Decompress,
    window: Vec<u8>,
    /// Bytes and parts that may still be unpacked.
    left: usize,
    parts: usize,
}

impl Inflater {
    fn new() -> Inflater {
        let decoder = Decompress::new(true);
        Inflater { decoder, window: vec![0; 1 << 16], left: MAX_INFLATED, parts: MAX_PARTS }
    }

    /// Looks for refused names in a part that may be compressed (RFC 1950).
    fn inflate(&mut self, data: &[u8]) -> Result<(), Refusal> {
        let is_compressed = matches!(data, [first, second, ..]
            if first & 0x0f == 8 && (u16::from(*first) << 8 | u16::from(*second)) % 31 == 0);
        if !is_compressed {
            return Ok(());
        }
        self.parts = self.parts.checked_sub(1).ok_or(TOO_LARGE)?;
        self.decoder.reset(true);
        // The end of one piece is looked at again with the next: a name may be cut.
        let (mut rest, mut kept) = (data, 0);
        loop {
            let before = (self.decoder.total_in(), self.decoder.total_out());
            let into = &mut self.window[kept..];
            let status = self.decoder.decompress(rest, into, FlushDecompress::None);
            let count = |from: u64, to: u64| usize::try_from(to - from).unwrap_or(0);
            rest = rest.get(count(before.0, self.decoder.total_in())..).unwrap_or_default();
            // Bytes that were unpacked before a mistake count: readers show them, too.
            let made = count(before.1, self.decoder.total_out());
            self.left = self.left.checked_sub(made).ok_or(TOO_LARGE)?;
            let filled = kept + made;
            names(&self.window[..filled])?;
            let goes_on = matches!(status, Ok(Status::Ok | Status::BufError)) && made > 0;
            if !goes_on {
                return Ok(());
            }
            let overlap = filled.min(200);
            self.window.copy_within(filled - overlap..filled, 0);
            kept = overlap;
        }
    }
}

/// Refuses names of [`REFUSED`], and links to [`LOCAL`] addresses.
fn names(bytes: &[u8]) -> Result<(), Refusal> {
    for (name, after) in each_name(bytes) {
        if let Some((_, refusal)) = REFUSED.iter().find(|(refused, _)| *refused == &*name) {
            return Err(refusal);
        }
        let address = trimmed(after).strip_prefix(b"(").filter(|_| &*name == b"URI");
        let is_local = |address: &[u8]| {
            let start = |local: &&[u8]| address.get(..local.len());
            LOCAL
                .iter()
                .any(|local| start(local).is_some_and(|start| start.eq_ignore_ascii_case(local)))
        };
        if address.is_some_and(is_local) {
            return Err("a PDF with a link that opens files or programs");
        }
    }
    Ok(())
}

/// Every name (7.3.5) without its escapes, and what stands behind it: a slash, letters, and `#6a` for a letter.
fn each_name(bytes: &[u8]) -> impl Iterator<Item = (Cow<'_, [u8]>, &[u8])> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        rest = &rest[memchr(b'/', rest)? + 1..];
        let length = name_len(rest);
        let name = &rest[..length];
        let name = if name.contains(&b'#') { unescaped(name).into() } else { name.into() };
        Some((name, &rest[length..]))
    })
}

/// The length of a name, of which the first 100 bytes are read.
fn name_len(rest: &[u8]) -> usize {
    let is_end = |byte: &u8| is_space(*byte) || b"()<>[]{}/%".contains(byte);
    rest.iter().take(100).position(is_end).unwrap_or(rest.len().min(100))
}

fn unescaped(name: &[u8]) -> Vec<u8> {
    let hex = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut plain = Vec::new();
    let mut rest = name;
    while let [first, after @ ..] = rest {
        let code = match after {
            [high, low, ..] if *first == b'#' => hex(high).zip(hex(low)),
            _ => None,
        };
        rest = if code.is_some() { &after[2..] } else { after };
        plain.push(code.map_or(*first, |(high, low)| high * 16 + low));
    }
    plain
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use memchr::memmem::find;

    use super::*;

    fn file(objects: &[u8]) -> Vec<u8> {
        [b"%PDF-1.7\n1 0 obj\n<</Type /Catalog ", objects, b">>\nendobj\n%%EOF\n"].concat()
    }

    fn packed(dictionary: &str, content: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content).unwrap();
        let data = encoder.finish().unwrap();
        let start = format!("%PDF-1.7\n2 0 obj\n<<{dictionary}>>stream\r\n");
        [start.as_bytes(), &data, b"\nendstream\nendobj\n"].concat()
    }

    #[test]
    fn actions_are_found_wherever_they_stand() {
        for objects in [
            "/OpenAction <</S /JavaScript /JS (app.alert\\(1\\))>>",
            "/OpenAction<</S/J#61vaScript/JS 3 0 R>>",
            "/A <</S /Launch /F (calc.exe)>>",
            "/AcroForm <</XFA [3 0 R]>>",
            "/Names <</EmbeddedFiles 4 0 R>>",
            "/A<</S/SubmitForm/F(http://x)>>",
            "/#4caunch",
            "/Encrypt 9 0 R",
            "/A<</S/GoToR/F(\\\\\\\\evil\\\\share)/D[0/Fit]>>",
            "/A<</S/Rendition/OP 0/JS(app.alert)>>",
            "/OnInstantiate 3 0 R",
            "/A<</S/URI/URI(JavaScript:x)>>",
            "/A<</S/URI/URI %\n (file:///etc/passwd)>>",
            "/A<</S/URI/#55RI(\\\\evil\\x)>>",
        ] {
            assert!(inspect(&file(objects.as_bytes()), true).is_err(), "{objects}");
            assert!(
                inspect(&packed("/Type/ObjStm", objects.as_bytes()), true).is_err(),
                "{objects}"
            );
            let far = [vec![b' '; 65_530], objects.as_bytes().to_vec()].concat();
            assert!(inspect(&packed("/Filter/FlateDecode", &far), true).is_err(), "{objects}");
        }
        assert!(
            inspect(&packed("/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]", b""), true)
                .is_err()
        );
        assert!(inspect(&packed("/Type/ObjStm/DecodeParms<</Predictor 12>>", b""), true).is_err());
        for packing in [
            "/Type/ObjStm/Filter 5 0 R",
            "/Type/ObjStm/Filter[/FlateDecode/FlateDecode]",
            "/Type/ObjStm/Filter[/FlateDecode 5 0 R]",
            "/Type/ObjStm/Filter[5 0 R]",
            "/Type/ObjStm/Filter/ASCII85Decode",
            "/Type/ObjStm/Filter/A#48x",
            "/Type/Obj#53tm/Filter/LZW",
            "/N 1/First 4/Filter/RunLengthDecode",
            "/N 1/Fir#73t 4/#46ilter/AHx",
            "/Type/ObjStm/Filter/AHx/X( obj)",
            "/Type/ObjStm/Filter/AHx/X(>>stream\\)endobj)",
            "/Type/ObjStm/Filter %/FlateDecode\n/AHx",
            "/Type/ObjStm/Filter/FlateDecode/DecodeParms 5 0 R",
        ] {
            for more in ["", "/X<<>>", "/Y(((())))", "% >>\n"] {
                assert_eq!(inspect(&packed(&format!("{packing}{more}"), b""), true), Err(PACKED));
            }
            let long = format!("{packing}/X({})", "x".repeat(3_000));
            assert_eq!(inspect(&packed(&long, b""), true), Err(PACKED), "{packing}");
            let long = format!("{packing}/X({})", "x".repeat(90_000));
            assert_eq!(inspect(&packed(&long, b""), true), Err(PACKED), "{packing}");
        }
        // Readers skip the rest of the line, and show what stands before a mistake.
        let script = packed("/Filter/FlateDecode", b"/S/JavaScript ");
        let end = script.len() - b"\nendstream\nendobj\n".len();
        assert!(inspect(&script[..end - 4], true).is_err(), "no checksum");
        let mut broken = script.clone();
        broken[end - 1] ^= 1;
        assert!(inspect(&broken, true).is_err(), "a false checksum");
        let start = find(&script, b"stream\r\n").unwrap() + b"stream".len();
        for line in ["  \r\n", " % a\n", "\r", "\t\n", " x\r"] {
            let moved = [&script[..start], line.as_bytes(), &script[start + 2..]].concat();
            assert!(inspect(&moved, true).is_err(), "{line:?}");
        }
        let bomb = packed("/Filter/FlateDecode", &vec![b' '; 50_000_000]);
        assert!(inspect(&bomb.repeat(9), true).is_err());
    }

    #[test]
    fn ordinary_documents_pass() {
        for objects in [
            "/OpenAction [3 0 R /FitH 700] /Lang (sq) /Launched true /Java /JavaScripts 1",
            "/A <</S /URI /URI (https://example.org/a)>> % a comment",
            "/AcroForm <</Fields []>>",
            "/Outlines<</First 3 0 R>>/URI<</Base(https://example.org)>>",
        ] {
            assert_eq!(inspect(&file(objects.as_bytes()), true), Ok(()), "{objects}");
            assert_eq!(
                inspect(&packed("/Type/ObjStm/Filter/FlateDecode", objects.as_bytes()), true),
                Ok(())
            );
        }
        assert_eq!(inspect(b"%PDF-1.7 stream stream\n x", true), Ok(()));
        let table =
            packed("/Type/XRef/W[1 2 1]/DecodeParms<</Predictor 12>>/Filter/FlateDecode", b"a");
        let image = packed("/Subtype/Image/Filter[/ASCII85Decode/DCTDecode]", b"a");
        let objects = packed("/Type/ObjStm/N 1/First 4/Filter [ /FlateDecode ]", b"1 0 <<>>");
        assert_eq!(inspect(&[table, image, objects].concat(), true), Ok(()));
    }

    #[test]
    fn files_of_many_parts_take_little_time() {
        let part = b"stream\nx\x9c".repeat(300_000);
        assert_eq!(inspect(&[b"%PDF-1.7\n", &part[..]].concat(), true), Err(TOO_LARGE));
        let open = b"1 0 obj<</A(".repeat(200_000);
        assert_eq!(inspect(&[b"%PDF-1.7\n", &open[..]].concat(), true), Err(TOO_LARGE));
    }
}
