//! Fuzz targets for every parser that reads files of strangers: no input may cause a panic, and none may take long.
//!
//! Each target mutates the inputs of its folder in `tests/fuzz/`, as libFuzzer does: bits are flipped, pieces are
//! repeated, cut out and taken from other inputs. `FUZZ_SECONDS=3600 cargo test --test fuzz drawing` runs one target for an
//! hour; without it each runs for a second. `FUZZ_SEED` chooses other mutations. The number of executions is printed, and an
//! input that fails as a Rust literal.
//!
//! cargo-fuzz and bolero's engines that follow the coverage need sanitizers, and so a nightly compiler, which CI has not. In their place each
//! target has pieces, the words of its syntax.
#![allow(clippy::disallowed_methods, reason = "tests read their inputs")]
#![allow(clippy::print_stdout, reason = "the number of executions is a figure")]

mod support;

use std::fs;
use std::io::{BufRead, Read, Write};
use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use fener::finding::{Location, Report};
use fener::i18n::Locale;
use fener::posters::access_log;
use libtest_mimic::{Arguments, Failed, Trial};
use support::{Dice, Preview, Sample, repository};

/// Bytes of a mutated input.
const MAX_LEN: usize = 20_000;
/// Time for one input, on a slow and busy machine.
const MAX_TIME: Duration = Duration::from_secs(20);

/// A parser, with pieces that are put into the inputs that it starts from.
struct Target {
    name: &'static str,
    run: fn(&[u8]),
    pieces: &'static [&'static [u8]],
}

const TARGETS: &[Target] = &[
    Target {
        name: "text",
        run: |bytes| {
            drop(fener::markdown::parse(&String::from_utf8_lossy(bytes), 1));
            sometimes(|| check("content/guides/first/sq.md", bytes));
        },
        pieces: &[
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
        ],
    },
    Target {
        name: "facts",
        run: |bytes| {
            yaml(bytes);
            sometimes(|| check("content/helplines/emergency/facts.yaml", bytes));
        },
        pieces: &[
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
        ],
    },
    Target {
        name: "settings",
        run: |bytes| {
            yaml(bytes);
            sometimes(|| check("fener.yaml", bytes));
        },
        pieces: &[b"{", b"[", b"sq", b"en", b"xn--", b"zh-Hant-x", b"@", b"//", b"\n"],
    },
    Target {
        name: "register",
        run: |bytes| {
            yaml(bytes);
            sometimes(|| check("posters.lock", bytes));
        },
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
        run: |bytes| {
            let folder = Sample::new().bytes("x.po", bytes).write();
            let outcome = folder.fener(&["translate", "import", "x.po"]);
            assert!(matches!(outcome.code, Some(0..=2)), "{outcome:?}");
        },
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

fn main() {
    let mut arguments = Arguments::from_args();
    // One at a time, so that times mean something.
    arguments.test_threads = Some(1);
    let trials = TARGETS.iter().map(|target| Trial::test(target.name, move || fuzz(target)));
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if let Some(Preview { child, .. }) = PREVIEW.get() {
        let _ = Command::new("kill").arg(child.id().to_string()).status();
    }
    conclusion.exit();
}

/// Runs one of a hundred times: a whole campaign takes that much longer than a parser.
fn sometimes(run: impl FnOnce()) {
    static RUNS: AtomicU64 = AtomicU64::new(0);
    if RUNS.fetch_add(1, Ordering::Relaxed).is_multiple_of(100) {
        run();
    }
}

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

/// A preview that answers requests while the tests run.
static PREVIEW: OnceLock<Preview> = OnceLock::new();

/// Sends bytes to a preview; the answer is HTTP or nothing, and the preview goes on.
fn ask(bytes: &[u8]) {
    let preview = PREVIEW.get_or_init(|| Preview::start_in(Sample::new().write(), &[]));
    let exchange = |bytes: &[u8], patience: Duration| {
        let mut stream = TcpStream::connect(preview.address).expect("the preview answers");
        stream.set_read_timeout(Some(patience)).expect("a limit");
        // It may close the connection before it has read everything.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let _ = stream.take(1 << 20).read_to_end(&mut answer);
        answer
    };
    // The preview refuses other hosts at once.
    let host = preview.address.to_string();
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
    let ok = exchange(&healthy, MAX_TIME);
    assert!(ok.starts_with(b"HTTP/1.1 200"), "{}", ok.escape_ascii());
}

/// The inputs in a target's folder.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = repository("tests/fuzz").join(name);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut files: Vec<_> = entries.map(|entry| entry.expect("its entry").path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("an input")).collect()
}

fn fuzz(target: &Target) -> Result<(), Failed> {
    let number = |name: &str| std::env::var(name).ok()?.parse().ok();
    let seconds = number("FUZZ_SECONDS").unwrap_or(1);
    let seed = number("FUZZ_SEED").unwrap_or(1);
    let corpus = corpus(target.name);
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut dice = Dice(seed);
    let mut runs = 0_u64;
    while runs < 20 || Instant::now() < end {
        // Each input of the corpus runs once as it is.
        let whole = usize::try_from(runs).ok().and_then(|run| corpus.get(run));
        let input = whole.cloned().unwrap_or_else(|| mutated(target, &corpus, &mut dice));
        let started = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| (target.run)(&input)));
        runs += 1;
        let literal = || input.escape_ascii().to_string();
        if outcome.is_err() {
            return Err(format!("{} panics at b\"{}\"", target.name, literal()).into());
        }
        if started.elapsed() > MAX_TIME {
            return Err(format!(
                "{} takes {:?} for b\"{}\"",
                target.name,
                started.elapsed(),
                literal()
            )
            .into());
        }
    }
    println!("{}: {runs} executions in {seconds} s, seed {seed}", target.name);
    Ok(())
}

/// An input of the corpus with some mutations.
fn mutated(target: &Target, corpus: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut input = corpus[dice.roll(corpus.len())].clone();
    for _ in 0..=dice.roll(8) {
        let at = dice.roll(input.len() + 1);
        let length = dice.roll(20).min(input.len() - at);
        match dice.roll(6) {
            0 if at < input.len() => input[at] ^= 1 << dice.roll(8),
            1 => drop(input.drain(at..at + length)),
            2 => {
                let part = input[at..at + length].repeat(1 + dice.roll(50));
                input.splice(at..at, part);
            }
            3 => {
                let piece = target.pieces[dice.roll(target.pieces.len())];
                input.splice(at..at, piece.repeat(1 + dice.roll(30)));
            }
            4 => {
                let other = &corpus[dice.roll(corpus.len())];
                let from = dice.roll(other.len());
                input.splice(at..at, other[from..].iter().copied());
            }
            _ => input.splice(at..at, [u8::try_from(dice.roll(256)).unwrap_or(0)]).for_each(drop),
        }
        input.truncate(MAX_LEN);
    }
    input
}
