//! PDF files: what acts on its own is refused (ISO 32000-1, 12.6.4 and 12.7).
//!
//! The names of actions are looked for in the whole file and in every part that is compressed, wherever it stands. So
//! it does not matter how a file is put together, and no reader's leniency opens a way around.

use std::io::Read;

use flate2::read::ZlibDecoder;
use memchr::memchr;
use memchr::memmem::{find, rfind};

use super::Refusal;

/// The names of what acts, and of parts that cannot be read.
const REFUSED: &[(&[u8], Refusal)] = &[
    (b"JavaScript", "a PDF with JavaScript"),
    (b"XFA", "a PDF with a form that can hold scripts"),
    (b"Launch", "a PDF that starts programs"),
    (b"EmbeddedFile", "a PDF with other files inside"),
    (b"EmbeddedFiles", "a PDF with other files inside"),
    (b"RichMedia", "a PDF with films or programs inside"),
    (b"SubmitForm", "a PDF with a form that is sent to a server"),
    (b"ImportData", "a PDF that reads other files"),
    (b"GoToE", "a PDF with other files inside"),
    (
        b"Encrypt",
        "a protected PDF, which cannot be checked: save it without a password or restrictions",
    ),
];

/// Filters and settings under which the objects of a compressed part cannot be read here.
const PACKED: &[&[u8]] = &[
    b"/DecodeParms",
    b"/DP",
    b"ASCII85Decode",
    b"ASCIIHexDecode",
    b"LZWDecode",
    b"RunLengthDecode",
    b"/Crypt",
];

/// Bytes that all compressed parts together may have: a scanned leaflet of 30 MB has some 200 MB.
const MAX_INFLATED: usize = 400_000_000;

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
    let mut left = MAX_INFLATED;
    let mut from = 0;
    while let Some(at) = find(&bytes[from..], b"stream") {
        let start = from + at + b"stream".len();
        from = start;
        let rest = bytes[start..].strip_prefix(b"\r").unwrap_or(&bytes[start..]);
        let data = rest.strip_prefix(b"\n").unwrap_or(rest);
        // The dictionary before a stream says how it is packed.
        let dictionary = &bytes[start.saturating_sub(1_000)..start];
        let dictionary = &dictionary[rfind(dictionary, b" obj").unwrap_or(0)..];
        if find(dictionary, b"ObjStm").is_some()
            && PACKED.iter().any(|name| find(dictionary, name).is_some())
        {
            return Err("a PDF that is packed in a way that cannot be checked");
        }
        inflated(data, &mut left)?;
    }
    Ok(())
}

/// Looks for refused names in a part that may be compressed (RFC 1950).
fn inflated(data: &[u8], left: &mut usize) -> Result<(), Refusal> {
    if data.first().is_none_or(|first| first & 0x0f != 8) {
        return Ok(());
    }
    let (mut decoder, mut window) = (ZlibDecoder::new(data), vec![0; 1 << 16]);
    // The end of one piece is looked at again with the next: a name may be cut.
    let mut kept = 0;
    loop {
        // A part that cannot be unpacked is not compressed, or ends here.
        let read = match decoder.read(&mut window[kept..]) {
            Ok(0) | Err(_) => return Ok(()),
            Ok(read) => read,
        };
        let Some(rest) = left.checked_sub(read) else {
            return Err("a PDF that is too large to be checked when it is unpacked");
        };
        *left = rest;
        let filled = kept + read;
        names(&window[..filled])?;
        let overlap = filled.min(200);
        window.copy_within(filled - overlap..filled, 0);
        kept = overlap;
    }
}

/// Looks at every name (7.3.5): a slash, letters, and `#6a` for a letter.
fn names(bytes: &[u8]) -> Result<(), Refusal> {
    let mut rest = bytes;
    while let Some(at) = memchr(b'/', rest) {
        rest = &rest[at + 1..];
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"\0()<>[]{}/%".contains(byte);
        let length = rest.iter().take(100).position(is_end).unwrap_or(rest.len().min(100));
        let name = &rest[..length];
        let found = if name.contains(&b'#') {
            let plain = unescaped(name);
            REFUSED.iter().find(|(refused, _)| *refused == plain)
        } else {
            REFUSED.iter().find(|(refused, _)| *refused == name)
        };
        if let Some((_, refusal)) = found {
            return Err(refusal);
        }
    }
    Ok(())
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
        let bomb = packed("/Filter/FlateDecode", &vec![b' '; 50_000_000]);
        assert!(inspect(&bomb.repeat(9), true).is_err());
    }

    #[test]
    fn ordinary_documents_pass() {
        for objects in [
            "/OpenAction [3 0 R /FitH 700] /Lang (sq) /Launched true /Java /JavaScripts 1",
            "/A <</S /URI /URI (https://example.org/a)>> % a comment",
            "/AcroForm <</Fields []>>",
        ] {
            assert_eq!(inspect(&file(objects.as_bytes()), true), Ok(()), "{objects}");
            assert_eq!(
                inspect(&packed("/Type/ObjStm/Filter/FlateDecode", objects.as_bytes()), true),
                Ok(())
            );
        }
        assert_eq!(inspect(b"%PDF-1.7 stream stream\n x", true), Ok(()));
    }
}
