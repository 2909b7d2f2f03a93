//! The parsers that are fuzzed, by `tests/fuzz.rs` and by libFuzzer (`fuzz/`). An input fails if its target panics.
//!
//! Each target is a function of its input alone and runs in this process, so that libFuzzer sees what an input reaches.

use std::collections::HashMap;
use std::io::{BufRead, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, OnceLock, mpsc};
use std::time::Duration;

use fener::access_log;
use fener::finding::{Location, Report};
use fener::i18n::Locale;
use fener::model::Site;
use fener::preview::{Editor, Lan, PreviewEvent, PreviewOptions};
use fener::read::TextFile;
use fener::translate::po;

use crate::support::{self, Sample};

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
            let mut archive = archive;
            // A broken archive around it.
            if let Some(at) = bytes.first().map(|byte| usize::from(*byte) % archive.len()) {
                archive[at] ^= bytes.last().copied().unwrap_or(1);
                let _ = fener::attachments::inspect("x.docx", &archive, archive.len() as u64);
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
        run: |bytes| check("themes/fener/css/fener.css", bytes),
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
        run: |bytes| check("themes/fener/templates/guide.html", bytes),
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
        run: import,
        pieces: &[b"msgid", b"msgctxt", b"\"", b"\\", b"\n", b"#, fuzzy\n", b"msgstr[0]"],
    },
    Target {
        name: "request",
        run: ask,
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

/// Checks a campaign with these bytes as one of its files.
fn check(path: &str, bytes: &[u8]) {
    let findings = Sample::new().bytes(path, bytes).check();
    let text = findings.lines();
    assert!(!text.contains("bug in fener"), "{text}");
}

/// A campaign that translations are imported into.
struct Campaign {
    site: Arc<Site>,
    texts: HashMap<Arc<str>, String>,
    locales: Vec<Arc<TextFile>>,
}

static CAMPAIGN: OnceLock<Campaign> = OnceLock::new();

/// Imports bytes as a PO file.
fn import(bytes: &[u8]) {
    let campaign = CAMPAIGN.get_or_init(|| {
        let body = "# A [link](helpline:emergency)\n\n- Call **112**.\n\n| a | b |\n|---|---|\n| `c` | d |\n";
        let folder = Sample::new().text("content/guides/second/sq.md", "I dyti", body).write();
        let mut report = Report::new();
        let mut sources = fener::read::load(folder.path(), &mut report);
        let text = |file: &Arc<TextFile>| (file.path.clone(), file.text.clone());
        let texts = sources.texts.iter().map(text).collect();
        let loaded = fener::load_from(&mut sources, &support::run(), &mut report);
        let site = loaded.expect("a campaign").unchecked.site;
        Campaign { site, texts, locales: sources.locales }
    });
    let Campaign { site, texts, locales } = campaign;
    let text = String::from_utf8_lossy(bytes);
    let exchange = po::Exchange { site, texts, locales };
    drop(po::import(exchange, &Location::file("x.po"), &text, &mut Report::new()));
}

/// The address of a preview that runs until the process ends.
static PREVIEW: OnceLock<SocketAddr> = OnceLock::new();

fn start_preview() -> SocketAddr {
    static ADDRESSES: OnceLock<mpsc::SyncSender<SocketAddr>> = OnceLock::new();
    fn on_event(event: PreviewEvent<'_>) {
        if let PreviewEvent::Listening(url) = event {
            let host = url.trim_start_matches("http://").split('/').next().unwrap_or_default();
            let address = host.parse().expect("an address");
            let _ = ADDRESSES.get().map(|addresses| addresses.send(address));
        }
    }
    let (sender, addresses) = mpsc::sync_channel(1);
    ADDRESSES.set(sender).expect("one preview");
    std::thread::spawn(|| {
        let folder = Sample::new().write();
        let options = PreviewOptions {
            root: folder.path().to_owned(),
            build: support::run(),
            port: Some(0),
            lan: Lan::Off,
            base_path: String::new(),
            slow: None,
            no_script: false,
            poll: false,
            editor: Editor::parse("vscode").expect("a known editor"),
        };
        let ended = fener::preview::serve(options, &on_event);
        ended.unwrap_or_else(|_| panic!("the preview listens"));
    });
    addresses.recv().expect("its address")
}

/// Sends bytes to a preview; the answer is HTTP or nothing, and the preview goes on.
fn ask(bytes: &[u8]) {
    let address = *PREVIEW.get_or_init(start_preview);
    let exchange = |bytes: &[u8], patience: Duration| {
        let mut stream = TcpStream::connect(address).expect("the preview answers");
        stream.set_read_timeout(Some(patience)).expect("a limit");
        // It may close the connection before it has read everything.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.take(1 << 20).read_to_end(&mut answer);
        answer
    };
    // The preview refuses other hosts at once.
    let host = address.to_string();
    let host = host.as_bytes();
    let mut request = Vec::new();
    let mut rest = bytes;
    while let Some(at) = rest.windows(4).position(|four| four == b"HOST") {
        request.extend_from_slice(&rest[..at]);
        request.extend_from_slice(host);
        rest = &rest[at + 4..];
    }
    request.extend_from_slice(rest);
    // A request that is not whole waits for its rest.
    let answer = exchange(&request, Duration::from_millis(50));
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1."), "{}", answer.escape_ascii());
    let healthy = [b"GET /sq/ HTTP/1.1\r\nConnection: close\r\nHost: ", host, b"\r\n\r\n"].concat();
    let ok = exchange(&healthy, Duration::from_secs(20));
    assert!(ok.starts_with(b"HTTP/1.1 200"), "{}", ok.escape_ascii());
}
