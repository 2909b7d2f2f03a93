//! Fuzz targets for every parser that reads files of strangers: no input may cause a panic, and none may take long.
//!
//! Each target mutates the inputs of its folder in `tests/fuzz/`, as libFuzzer does: bits are flipped, pieces are
//! repeated, cut out and taken from other inputs. `FUZZ_SECONDS=60 cargo test --test fuzz pdf` runs one target for a
//! minute; without it each runs for a second. An input that fails is printed as a Rust literal.

mod support;

use std::io::BufRead;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use fener::finding::Report;
use fener::i18n::Locale;
use fener::posters::access_log;
use libtest_mimic::{Arguments, Failed, Trial};
use support::{Dice, Sample};

/// Bytes of a mutated input.
const MAX_LEN: usize = 20_000;
/// Time for one input, on a slow and busy machine.
const MAX_TIME: Duration = Duration::from_secs(20);

/// A parser, with the inputs that it starts from and pieces that are put into them.
struct Target {
    name: &'static str,
    run: fn(&[u8]),
    seeds: &'static [&'static [u8]],
    pieces: &'static [&'static [u8]],
}

const TARGETS: &[Target] = &[
    Target {
        name: "text",
        run: |bytes| check("content/guides/first/sq.md", bytes),
        seeds: &[
            b"---\ntitle: A\nsms: x\n---\n# A {#b .steps}\n\n1. [a](helpline:emergency) *b* `c`\n\n| a | b |\n|---|---|\n",
            "---\ntitle: \"ë\"\n---\n![x](y.svg) <https://a.b> a@b.c [^1]\n\n[^1]: n\n\nterm\n: words\n".as_bytes(),
        ],
        pieces: &[b"[", b"](", b"**", b"\n\n", b"&#x202e;", b"{.x}", b"> ", b"- ", b"---\n", b"\xe2\x80\x8b", b"+355 69", b"```"],
    },
    Target {
        name: "facts",
        run: |bytes| check("content/helplines/emergency/facts.yaml", bytes),
        seeds: &[
            b"status: active\nchannels: [{type: voice, number: \"112\"}]\nhours: \"Mo-Fr 08:00-16:00\"\nregions: all\n",
            b"status: paused\nchannels:\n  - {type: email, address: a@b.al}\n  - {type: web, url: \"https://a.al/\"}\nassured: {on: 2026-11-01, by: operator}\n",
        ],
        pieces: &[b"{", b"[", b"- ", b": ", b"\"", b"\n  ", b"&a", b"*a", b"!!x", b"2026-13-45", b"\\u0000", b"+(0)", b"24/7"],
    },
    Target {
        name: "settings",
        run: |bytes| check("fener.yaml", bytes),
        seeds: &[b"title: {sq: A, en: B}\nbase_url: https://a.al/\nlanguages:\n  - {code: sq, name: Shqip}\n  - {code: en, name: English, fallback: [sq]}\nemergency: [112]\n"],
        pieces: &[b"{", b"[", b"sq", b"en", b"xn--", b"zh-Hant-x", b"@", b"//", b"\n"],
    },
    Target {
        name: "register",
        run: |bytes| check("posters.lock", bytes),
        seeds: &[b"posters:\n  - code: \"704\"\n    poster: posters/p\n    since: 2026-11-22\n    numbers: {a: \"112\"}\n# End: 1 posters, checksum 0\n"],
        pieces: &[b"  - code: ", b"since: ", b"printed: [{on: 2026-01-01, copies: 4000000000}]", b"# End: ", b"<<<<<<<"],
    },
    Target {
        name: "messages",
        run: |bytes| {
            let text = String::from_utf8_lossy(bytes);
            let locale = Locale::parse("sq", &[("locales/sq.ftl", &text)], &mut Report::new());
            locale.messages().keys().for_each(|name| drop(locale.message(name)));
        },
        seeds: &[
            b"-us = Ne\na = { -us } { $n ->\n    [one] { $n } x\n   *[other] y\n }\n    .b = { NUMBER($n, useGrouping: \"false\") }\n",
        ],
        pieces: &[b"{", b"}", b"{ $n -> *[a] ", b"NUMBER(", b"\"", b"\n", b"-a", b".b = ", b"a = ", b"\\u{1F600}"],
    },
    Target {
        name: "drawing",
        run: |bytes| {
            let _ = fener::images::inspect("x.svg", bytes, bytes.len() as u64);
        },
        seeds: &[
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\"><g id=\"a\"><use href=\"#a\"/></g><style>a{fill:url(#b)}</style><text>&amp;<![CDATA[x]]></text></svg>",
        ],
        pieces: &[b"<g>", b"</g>", b"<use href=\"#a\"/>", b"&#", b"<!--", b"<![CDATA[", b" on\xe2\x82\xac=\"", b"<style>", b"xlink:href=\"", b"<!DOCTYPE"],
    },
    Target {
        name: "picture",
        run: |bytes| {
            if let Some(Ok(head)) = fener::images::inspect("x.png", bytes, bytes.len() as u64)
                && u64::from(head.width) * u64::from(head.height) < 1_000_000
            {
                let uses = fener::images::Uses { shown: true, linked: true, card: true };
                let variants = fener::images::variants(&head, uses);
                drop(fener::images::encode_variants(bytes, &head, &variants));
            }
        },
        seeds: &[
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82",
            b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
            b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xdb\0\x04\0\0\xff\xc0\0\x0b\x08\0\x01\0\x01\x01\x01\x11\0\xff\xda\0\x08\x01\x01\0\0\x3f\0\0\xff\xd9",
            b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0",
        ],
        pieces: &[b"\0\0\0\0", b"\xff\xff\xff\xff", b"IHDR", b"acTL", b"\xff\xda", b"VP8X", b"eXIf", b"iCCP"],
    },
    Target {
        name: "attachment",
        run: |bytes| {
            for name in ["x.pdf", "x.docx", "x.txt", "x.mp4"] {
                let _ = fener::attachments::inspect(name, bytes, bytes.len() as u64);
                let _ = fener::attachments::inspect(name, bytes, u64::MAX);
            }
        },
        seeds: &[
            b"%PDF-1.7\n1 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>stream\r\nx\x9c\x03\0\0\0\0\x01\nendstream\nendobj\n/A<</S/J#61vaScript>>",
            b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0mimetypeapplication/epub+zipPK\x01\x02",
            b"\0\0\0\x18ftypisom\0\0",
        ],
        pieces: &[b"stream\n", b"x\x9c", b"/ObjStm", b"/#4a", b"#", b"PK\x01\x02", b"PK\x03\x04", b"\xff\xff", b"<?php"],
    },
    Target {
        name: "log",
        run: |bytes| {
            let mut reader = access_log::LogReader::default();
            let lines = access_log::decoded(bytes).into_iter().flat_map(BufRead::lines);
            lines.map_while(Result::ok).for_each(|line| drop(reader.read(&line)));
        },
        seeds: &[
            b"1.2.3.4 - - [22/Nov/2026:10:00:00 +0100] \"GET /704/ HTTP/1.1\" 200 12 \"-\" \"Mozilla/5.0\"\n",
        ],
        pieces: &[b"\"", b"[", b"{\"ts\":1,", b"#Fields: ", b"\xff\xfe", b"\0", b"\\x22", b"\n"],
    },
    Target {
        name: "stylesheet",
        run: |bytes| check("themes/fener/css/fener.css", bytes),
        seeds: &[b"@media (min-width:1px){a:not(.b)::after{content:\"x\";width:calc(1px + min(1em,2%));color:var(--a,red)}}"],
        pieces: &[b"{", b"}", b"(", b")", b"calc(", b":not(", b"\"", b"\\", b"/*", b"@import \"x.css\";", b"</style"],
    },
    Target {
        name: "template",
        run: |bytes| check("themes/fener/templates/guide.html", bytes),
        seeds: &[b"{% extends \"base.html\" %}{% block first %}{% for s in page.sections %}{{ s.title | upper }}{% set a = 1 ~ \"x\" %}{% endfor %}{% endblock first %}"],
        pieces: &[b"{%", b"%}", b"{{", b"}}", b"{#", b"for x in range(end=999)", b"~", b"|", b"\"", b"endfor", b"<a />"],
    },
    Target {
        name: "po",
        run: |bytes| {
            let folder = Sample::new().bytes("x.po", bytes).write();
            drop(folder.fener(&["translate", "import", "x.po"]));
        },
        seeds: &[b"msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n#: content/sq.md:4\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\\n\"\n"],
        pieces: &[b"msgid", b"msgctxt", b"\"", b"\\", b"\n", b"#, fuzzy\n", b"msgstr[0]"],
    },
];

fn main() {
    let mut arguments = Arguments::from_args();
    // One at a time, so that times mean something.
    arguments.test_threads = Some(1);
    let trials = TARGETS.iter().map(|target| Trial::test(target.name, move || fuzz(target)));
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

/// Checks a campaign with these bytes as one of its files.
fn check(path: &str, bytes: &[u8]) {
    let findings = Sample::new().bytes(path, bytes).check();
    let text = findings.lines();
    assert!(!text.contains("bug in fener"), "{text}");
}

fn fuzz(target: &Target) -> Result<(), Failed> {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(1));
    let mut dice = Dice(seconds.unwrap_or(1));
    let mut runs = 0_u64;
    while runs < 20 || Instant::now() < end {
        let input = mutated(target, &mut dice);
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
    Ok(())
}

/// A seed with some mutations.
fn mutated(target: &Target, dice: &mut Dice) -> Vec<u8> {
    let mut input = target.seeds[dice.roll(target.seeds.len())].to_vec();
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
                let other = target.seeds[dice.roll(target.seeds.len())];
                let from = dice.roll(other.len());
                input.splice(at..at, other[from..].iter().copied());
            }
            _ => input.splice(at..at, [u8::try_from(dice.roll(256)).unwrap_or(0)]).for_each(drop),
        }
        input.truncate(MAX_LEN);
    }
    input
}
