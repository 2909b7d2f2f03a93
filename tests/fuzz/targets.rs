//! The parsers that are fuzzed, by `tests/fuzz.rs` and by libFuzzer (`fuzz/`). An input fails if its target panics.
//!
//! Each target is a function of its input alone and runs in this process, so that libFuzzer sees what an input reaches.

mod campaign;
mod exchange;
mod request;

use std::io::BufRead;

use fener::access_log;
use fener::finding::{Location, Report};
use fener::i18n::Locale;

use crate::support;
use campaign::{check, check_theme};

/// A parser, with the words of its syntax. Its folder in `tests/fuzz/` holds the inputs to start from.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
    pub pieces: &'static [&'static [u8]],
}

pub const TARGETS: &[Target] = &[
    Target {
        name: "text",
        run: |bytes| drop(fener::markdown::parse(&String::from_utf8_lossy(bytes), 1)),
        pieces: TEXT,
    },
    Target { name: "guide", run: |bytes| check("content/guides/first/sq.md", bytes), pieces: TEXT },
    Target { name: "yaml", run: yaml, pieces: YAML },
    Target {
        name: "facts",
        run: |bytes| check("content/helplines/emergency/facts.yaml", bytes),
        pieces: YAML,
    },
    Target {
        name: "settings",
        run: |bytes| check("fener.yaml", bytes),
        pieces: &[b"{", b"[", b"sq", b"en", b"xn--", b"zh-Hant-x", b"@", b"//", b"\n"],
    },
    Target {
        name: "register",
        run: |bytes| check("posters.lock", bytes),
        pieces: &[
            b"  - code: ",
            b"since: ",
            b"printed: [{on: 2026-01-01, copies: 4000000000}]",
            b"# End: ",
            b"<<<<<<<",
        ],
    },
    Target {
        name: "messages",
        run: |bytes| {
            let text = String::from_utf8_lossy(bytes);
            let locale = Locale::parse("sq", &[("locales/sq.ftl", &text)], &mut Report::new());
            locale.messages().keys().for_each(|name| drop(locale.message(name)));
        },
        pieces: &[
            b"{",
            b"}",
            b"{ $n -> *[a] ",
            b"NUMBER(",
            b"\"",
            b"\n",
            b"-a",
            b".b = ",
            b"a = ",
            b"\\u{1F600}",
        ],
    },
    Target {
        name: "drawing",
        run: |bytes| {
            let _ = fener::images::inspect("x.svg", bytes, bytes.len() as u64);
        },
        pieces: &[
            b"<g>",
            b"</g>",
            b"<use href=\"#a\"/>",
            b"&#",
            b"<!--",
            b"<![CDATA[",
            b" on\xe2\x82\xac=\"",
            b"<style>",
            b"xlink:href=\"",
            b"<!DOCTYPE",
        ],
    },
    Target {
        name: "picture",
        run: |bytes| {
            if let Some(Ok(head)) = fener::images::inspect("x.png", bytes, bytes.len() as u64)
                && u64::from(head.width) * u64::from(head.height) < 1_000_000
            {
                let uses = fener::images::Uses { shown: true, linked: true, card: true };
                let variants = fener::images::variants(&head, uses, Default::default());
                drop(fener::images::encode_variants(bytes, &head, &variants));
            }
        },
        pieces: &[
            b"\0\0\0\0",
            b"\xff\xff\xff\xff",
            b"IHDR",
            b"acTL",
            b"\xff\xda",
            b"VP8X",
            b"eXIf",
            b"iCCP",
        ],
    },
    Target {
        name: "attachment",
        run: |bytes| {
            for name in ["x.pdf", "x.docx", "x.txt", "x.mp4"] {
                let _ = fener::attachments::inspect(name, bytes, bytes.len() as u64);
                let _ = fener::attachments::inspect(name, bytes, u64::MAX);
            }
        },
        pieces: &[
            b"stream\n",
            b"x\x9c",
            b"/ObjStm",
            b"/#4a",
            b"#",
            b"PK\x01\x02",
            b"PK\x03\x04",
            b"\xff\xff",
            b"<?php",
        ],
    },
    Target {
        name: "document",
        run: |bytes| {
            for (name, kind) in [("x.epub", "epub+zip"), ("x.odt", "vnd.oasis.opendocument.text")] {
                let kind = format!("application/{kind}");
                let files = [("mimetype", kind.as_bytes()), ("a.xml", bytes), ("a.css", bytes)];
                let archive = support::archive(&files, false);
                let _ = fener::attachments::inspect(name, &archive, archive.len() as u64);
            }
            let files = [("[Content_Types].xml", bytes), ("word/_rels/a.rels", bytes)];
            let archive = support::archive(&files, true);
            let _ = fener::attachments::inspect("x.docx", &archive, archive.len() as u64);
            let mut files = vec![("x.docx", archive)];
            for (name, stream) in
                [("x.doc", "WordDocument"), ("x.xls", "Workbook"), ("x.ppt", "PowerPoint Document")]
            {
                let old = support::with_stream(stream, bytes);
                let _ = fener::attachments::inspect(name, &old, old.len() as u64);
                files.push((name, old));
            }
            // Broken files around it.
            for (name, mut file) in files {
                if let Some(at) = bytes.first().map(|byte| usize::from(*byte) % file.len()) {
                    file[at] ^= bytes.last().copied().unwrap_or(1);
                    let _ = fener::attachments::inspect(name, &file, file.len() as u64);
                }
            }
        },
        pieces: &[
            b"<a href=\"",
            b"</a>",
            b"<w:instrText>",
            b"<Relationship Target=\"",
            b"<?xml encoding=\"",
            b"<!DOCTYPE a [",
            b"<![CDATA[",
            b"&#x",
            b"url(",
            b"/*",
            b"\\72 ",
            b"\xff\xfe<\0",
            b"java&#9;script:",
            b"\x13DDE",
            b"\x85\0",
            b"\x10\0\x11\x10",
            b"\x09\x08\x08\0\0\x06",
            b"\xae\x01\x08\0\x01\0",
            b"\x06\0\x20\0",
            b"\x42\x01\x67\x01",
            b"\x0f\0\xd7\x0f",
            b"\xd0\xc9\xea\x79\xf9\xba\xce\x11\x8c\x82\0\xaa\0\x4b\xa9\x0b",
        ],
    },
    Target {
        name: "log",
        run: |bytes| {
            let mut reader = access_log::LogReader::default();
            let lines = access_log::decoded(bytes).into_iter().flat_map(BufRead::lines);
            lines.map_while(Result::ok).for_each(|line| drop(reader.read(&line)));
        },
        pieces: &[b"\"", b"[", b"{\"ts\":1,", b"#Fields: ", b"\xff\xfe", b"\0", b"\\x22", b"\n"],
    },
    Target {
        name: "stylesheet",
        run: |bytes| check_theme("fener/css/fener.css", bytes),
        pieces: &[
            b"{",
            b"}",
            b"(",
            b")",
            b"calc(",
            b":not(",
            b"\"",
            b"\\",
            b"/*",
            b"@import \"x.css\";",
            b"</style",
        ],
    },
    Target {
        name: "template",
        run: |bytes| check_theme("fener/templates/guide.html", bytes),
        pieces: &[
            b"{%",
            b"%}",
            b"{{",
            b"}}",
            b"{#",
            b"for x in range(end=999)",
            b"~",
            b"|",
            b"\"",
            b"endfor",
            b"<a />",
        ],
    },
    Target {
        name: "po",
        run: exchange::import,
        pieces: &[b"msgid", b"msgctxt", b"\"", b"\\", b"\n", b"#, fuzzy\n", b"msgstr[0]"],
    },
    Target {
        name: "request",
        run: request::ask,
        pieces: &[
            b"\r\n",
            b"\r\n\r\n",
            b"GET ",
            b" HTTP/1.1",
            b"Host: ",
            b"HOST",
            b"Content-Length: 9",
            b"Transfer-Encoding: chunked",
            b"%2e%2e/",
            b"..\\",
            b"Range: bytes=",
            b"/_fener/",
            b"?",
        ],
    },
];

/// The words of texts.
const TEXT: &[&[u8]] = &[
    b"[",
    b"](",
    b"**",
    b"\n\n",
    b"&#x202e;",
    b"{.x}",
    b"> ",
    b"- ",
    b"---\n",
    b"\xe2\x80\x8b",
    b"+355 69",
    b"```",
];

/// The words of facts.
const YAML: &[&[u8]] = &[
    b"{",
    b"[",
    b"- ",
    b": ",
    b"\"",
    b"\n  ",
    b"&a",
    b"*a",
    b"!!x",
    b"2026-13-45",
    b"\\u0000",
    b"+(0)",
    b"24/7",
];

/// Reads bytes as YAML, and edits them in place.
fn yaml(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    drop(fener::yaml::parse(&Location::file("facts.yaml"), &text, 0, &mut Report::new()));
    if let Ok(mut document) = fener::yaml::edit::Document::parse(text.into_owned()) {
        let _ = document.set(&["status"], "active");
        let _ = document.remove(&["channels"]);
    }
}
