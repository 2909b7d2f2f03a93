//! The kinds of files that may be published, by the bytes that they begin with.

use super::budget::Budget;
use super::program::is_program;
use super::refusal::{INSIDE, NAME, PROGRAM, TEXT, TOO_LARGE, UNKNOWN};
use super::{
    Refusal, archive, captions, compound_file, content_lines, document, encoding, media, pdf,
    rich_text, server_code, table,
};

/// A web page, which could read and change every other page of the site.
const PAGE: Refusal = "a web page or XML, which would run with the rights of the site";
const ENCODING: Refusal =
    "a text in another encoding than UTF-8: save it as UTF-8 (in most editors: Save as, Encoding)";

/// The extensions of files that may be published.
const PUBLISHED: &[&str] = &[
    "3gp", "csv", "doc", "docx", "epub", "flac", "ics", "m4a", "m4b", "m4v", "mkv", "mov", "mp3",
    "mp4", "odg", "odp", "ods", "odt", "oga", "ogg", "ogv", "opus", "otp", "ots", "ott", "pdf",
    "ppt", "pptx", "rtf", "srt", "tsv", "txt", "vcf", "vtt", "wav", "webm", "xls", "xlsx",
];

/// Those of texts whose letters programs write in one encoding or another.
const TEXTS: &[&str] = &["csv", "ics", "srt", "tsv", "txt", "vcf", "vtt"];

/// Judges a file with `size` bytes, of which `bytes` is all or the beginning.
///
/// # Errors
///
/// The reason why it may not be published.
pub fn inspect(path: &str, bytes: &[u8], size: u64) -> Result<(), Refusal> {
    let name = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    let is_whole = bytes.len() as u64 == size;
    let expect = |ends: &[&str]| if ends.contains(&end) { Ok(()) } else { Err(NAME) };
    if bytes.starts_with(b"PK\x03\x04") {
        let (ends, own_path) = document::inspect(bytes, is_whole)?;
        return expect(ends).and(own_path);
    }
    if bytes.starts_with(compound_file::START) {
        let (ends, own_path) = compound_file::inspect(bytes, is_whole)?;
        return expect(ends).and(own_path);
    }
    if archive::is_inside(bytes) {
        return Err(INSIDE);
    }
    if bytes.starts_with(b"%PDF-") {
        let budget = Budget::new(Budget::MAX);
        return expect(&["pdf"]).and_then(|()| pdf::inspect(bytes, is_whole, &budget));
    }
    if let Some(ends) = media::sound_or_film(bytes) {
        return expect(ends).and_then(|()| media::inspect(bytes));
    }
    if is_program(bytes) {
        return Err(PROGRAM);
    }
    let text = text(bytes, is_whole).map_err(|unknown| {
        let is_text = TEXTS.contains(&end) && encoding::is_text_of_another(bytes);
        if is_text { ENCODING } else { unknown }
    })?;
    let ends = extensions(text)?;
    if !PUBLISHED.contains(&end) {
        return Err(TEXT);
    }
    expect(ends)?;
    match end {
        // A text that is cut is not judged.
        _ if !is_whole => Err(TOO_LARGE),
        "csv" | "tsv" => table::inspect(text),
        "ics" | "vcf" => content_lines::inspect(text),
        "rtf" => rich_text::inspect(text),
        "vtt" => captions::inspect(text),
        _ => Ok(()),
    }
}

/// The letters of a text, of which `bytes` may be the beginning.
fn text(bytes: &[u8], is_whole: bool) -> Result<&str, Refusal> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        // The beginning of a long text may end inside of a letter.
        Err(error) if !is_whole && error.error_len().is_none() => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return Err(UNKNOWN),
    };
    let is_allowed = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{c}');
    if text.chars().all(is_allowed) { Ok(text) } else { Err(UNKNOWN) }
}

/// The extensions of a text: plain text, tables, contacts, dates, captions, rich text.
fn extensions(text: &str) -> Result<&'static [&'static str], Refusal> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    if is_markup(start) {
        return Err(PAGE);
    }
    let lower = text.to_ascii_lowercase();
    if server_code::is_in(&lower) || lower.contains("<script") {
        return Err(PROGRAM);
    }
    Ok(if start.starts_with("BEGIN:VCARD") {
        &["vcf"]
    } else if start.starts_with("BEGIN:VCALENDAR") {
        &["ics"]
    } else if captions::is_captions(text) {
        &["vtt"]
    } else if start.starts_with("{\\rtf") {
        &["rtf"]
    } else {
        &["txt", "csv", "tsv", "srt"]
    })
}

/// Returns `true` for HTML, XHTML, SVG and other XML: a text that begins with a tag, a comment or a declaration.
fn is_markup(start: &str) -> bool {
    let next = |rest: &str| rest.starts_with(|c: char| c.is_alphabetic() || "!?/".contains(c));
    start.strip_prefix('<').is_some_and(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, content: &[u8], expected: Result<(), Refusal>) {
        assert_eq!(inspect(name, content, content.len() as u64), expected, "{name} {content:?}");
    }

    #[test]
    fn documents_sounds_and_tables_are_published() {
        check("a.pdf", b"%PDF-1.7\n", Ok(()));
        check("A.TXT", "Thirr 112 & fol <shpejt>\r\n".as_bytes(), Ok(()));
        check("a.csv", "\u{feff}a;b\n1;2\n".as_bytes(), Ok(()));
        check("a.txt", b"= A =\n@a\n", Ok(()));
        check("a.txt", b"a <?xml:namespace prefix = o /> <cf. b> <cfile> 1", Ok(()));
        check("a.mp3", b"ID3\x04\0", Ok(()));
        check("a.mp3", b"\xff\xfb\x90\0", Ok(()));
        check("a.mp4", b"\0\0\0\x18ftypisom\0\0", Ok(()));
        check("a.ogg", b"OggS\0\x02", Ok(()));
        check("a.vcf", b"BEGIN:VCARD\r\nEND:VCARD\r\n", Ok(()));
        check("a.ics", b"BEGIN:VCALENDAR\r\n", Ok(()));
        check("a.vtt", b"WEBVTT\n\n00:00.000 --> 00:01.000\nFjal\n", Ok(()));
        check("a.doc", &compound_file::with_stream("WordDocument", b"a"), Ok(()));
        let fields = b"\x13IF \x13PAGE \x141\x15 = 1 \"a\" \"b\"\x14a\x15";
        check("a.doc", &compound_file::with_stream("WordDocument", fields), Ok(()));
        check("a.rtf", b"{\\rtf1 a}", Ok(()));
    }

    #[test]
    fn pages_and_programs_are_not() {
        for name in ["x.html", "x.txt", "x.pdf", "x", "x.csv", "x.xhtml"] {
            check(name, b"<script>alert(document.domain)</script>", Err(PAGE));
            check(name, b" \n<!DOCTYPE html><p>a", Err(PAGE));
            check(name, b"\xef\xbb\xbf<?xml version=\"1.0\"?><html/>", Err(PAGE));
            check(name, b"<?php system($_GET[\"c\"]);", Err(PAGE));
            check(name, b"Hi <% eval(x) %>", Err(PROGRAM));
            check(name, b"Hi <?= `$_GET[0]` ?>", Err(PROGRAM));
            check(name, b"Hi <? system(1) ?>", Err(PROGRAM));
            check(name, b"Hi <?PHP\nsystem(1);", Err(PROGRAM));
            check(name, b"Hi <cfexecute name=\"id\">", Err(PROGRAM));
            check(name, b"Hi <JSP:include page=\"a\"/>", Err(PROGRAM));
            check(name, b"Hi <?xml-stylesheet href=\"a\"?>", Err(PROGRAM));
            check(name, b"a\n<!--#exec cmd=\"ls\" -->", Err(PROGRAM));
            check(name, b"MZ\x90\0", Err(PROGRAM));
            check(name, b"#!/bin/sh\nrm x", Err(PROGRAM));
            check(name, b"\x7fELF\x02", Err(PROGRAM));
            check(name, b"\x89\0\x01\x02", Err(UNKNOWN));
            check(
                name,
                "ÿ".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>().as_slice(),
                Err(UNKNOWN),
            );
        }
        for name in
            ["x.html", "x.php", "x.js", "x.hta", "x.shtml", "x.md", "x", "x.svg", "x.txt.html"]
        {
            check(name, b"alert(1)", Err(TEXT));
            check(name, b"%PDF-1.4\n", Err(NAME));
            check(name, b"ID3\x03", Err(NAME));
        }
    }

    #[test]
    fn a_text_is_judged_by_its_name() {
        check("a.json", b"{\"a\": 1}", Err(TEXT));
        check("a.yaml", b"a: 1\n", Err(TEXT));
        check("a.pdf", b"{\"a\": 1}", Err(NAME));
        check("a.ics", b"a: 1\n", Err(NAME));
        let latin = b"Sun\xe3 112\r\n";
        let wide: Vec<u8> = "\u{feff}Sună 112".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for text in [&latin[..], &wide] {
            check("a.txt", text, Err(ENCODING));
            check("a.csv", text, Err(ENCODING));
            check("a.pdf", text, Err(UNKNOWN));
            check("a.html", text, Err(UNKNOWN));
        }
        for end in PUBLISHED {
            let judged = inspect(&format!("a.{end}"), b"a", 1);
            assert!([Ok(()), Err(NAME)].contains(&judged), "{end}: {judged:?}");
        }
    }

    #[test]
    fn every_kind_is_inspected() {
        for (name, content) in [
            ("x.csv", &b"=1"[..]),
            ("x.tsv", b"a\t@a"),
            ("x.ics", b"BEGIN:VCALENDAR\nURL:javascript:a\n"),
            ("x.vcf", b"BEGIN:VCARD\nURL:javascript:a\n"),
            ("x.rtf", b"{\\rtf1\\objdata 01}"),
            ("x.vtt", b"WEBVTT\n"),
            ("x.pdf", b"%PDF-1.7\n/JavaScript"),
            ("x.doc", &compound_file::with_stream("Macros", b"a")),
            (
                "x.doc",
                &compound_file::with_stream(
                    "WordDocument",
                    b"\x13\x13QUOTE \"DDE\"\x14a\x15 b\x15",
                ),
            ),
        ] {
            assert!(inspect(name, content, content.len() as u64).is_err(), "{name}");
            assert!(inspect(name, content, 1 << 40).is_err(), "{name}");
        }
    }

    #[test]
    fn an_archive_behind_another_file_is_refused() {
        let archive = super::super::zip::archive(&[("a.class", b"a")], false);
        let old = compound_file::with_stream("WordDocument", b"a");
        for (name, start) in [
            ("x.pdf", &b"%PDF-1.7\n%%EOF\n"[..]),
            ("x.mp3", b"ID3\x04\0\0\0"),
            ("x.mp4", b"\0\0\0\x18ftypisom\0\0"),
            ("x.doc", &old),
            ("x.ogg", b"OggS\0\x02"),
            ("x.txt", b"a\n"),
        ] {
            for end in [&b""[..], b"\n", &[0; 60_000]] {
                check(name, &[start, &archive, end].concat(), Err(INSIDE));
            }
            check(name, start, Ok(()));
        }
        for archive in [&b"Rar!\x1a\x07\x01\0"[..], b"7z\xbc\xaf\x27\x1c"] {
            for (name, start) in [
                ("x.mp3", &b"ID3\x04\0\0\0"[..]),
                ("x.wav", b"RIFF\0\0\0\0WAVE"),
                ("x.pdf", b"%PDF-1.7\n"),
                ("x.doc", &old),
            ] {
                check(name, &[start, archive].concat(), Err(INSIDE));
            }
        }
        assert!(inspect("x.mov", b"\0\0\0\x14ftypqt  rmdardrf\0\0\0\0url a", 40).is_err());
        check("x.mp3", b"ID3\x04\0PK\x05\x06aaaaaaaaaaaaaaaaaaaaaa", Ok(()));
    }

    #[test]
    fn the_beginning_of_a_large_file_is_enough_for_sounds_and_films() {
        assert_eq!(inspect("a.mp4", b"\0\0\0\x18ftypmp42", 1 << 40), Ok(()));
        let start = "fjalë".as_bytes().split_last().unwrap().1;
        assert_eq!(inspect("a.txt", start, 1 << 40), Err(TOO_LARGE));
        assert!(inspect("a.pdf", b"%PDF-1.7\n", 1 << 40).is_err());
    }
}
