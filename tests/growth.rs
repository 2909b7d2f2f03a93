//! Inputs of strangers that parsers once read in a time that grew with the square of their length: an input of four times
//! the length may take nine times the processor time at most.
#![allow(clippy::disallowed_methods, reason = "tests write hostile files")]

mod support;

use support::{Folder, Sample};

const TEXT: &str = "content/guides/first/sq.md";
const FACTS: &str = "content/guides/first/facts.yaml";
const LOCALE: &str = "locales/sq.ftl";

/// An input of about so many bytes, in the file at a path.
struct Case {
    path: &'static str,
    /// The length at which an input with the square would take a second or more.
    length: usize,
    make: fn(usize) -> String,
}

fn text(length: usize, piece: &str) -> String {
    format!("---\ntitle: A\n---\n{}", piece.repeat(length / piece.len()))
}

fn numbered(length: usize, piece: impl Fn(usize) -> String) -> String {
    (0..length / piece(1_000).len()).map(piece).collect()
}

const CASES: &[Case] = &[
    // Addresses of other sites in a page.
    Case { path: TEXT, length: 40_000, make: |n| text(n, "http://a") },
    Case { path: TEXT, length: 40_000, make: |n| text(n, "://") },
    Case {
        path: TEXT,
        length: 40_000,
        make: |n| format!("---\ntitle: \"{}\"\n---\n", "//".repeat(n / 2)),
    },
    Case { path: TEXT, length: 40_000, make: |n| text(n, "<https://a.org//b> ") },
    Case {
        path: TEXT,
        length: 30_000,
        make: |n| format!("---\ntitle: A\n---\n[a](https://a.org/ \"{}\")\n", "//".repeat(n / 2)),
    },
    // Escapes.
    Case { path: TEXT, length: 100_000, make: |n| text(n, "\\") },
    Case { path: TEXT, length: 100_000, make: |n| text(n, "\\u{") },
    Case { path: TEXT, length: 100_000, make: |n| text(n, "\\u{0") },
    Case { path: FACTS, length: 100_000, make: |n| format!("a: '{}'\n", "\\u{".repeat(n / 3)) },
    Case { path: LOCALE, length: 60_000, make: |n| format!("menu = {}", "a \\u{".repeat(n / 5)) },
    // Headings, notes and lists of a page that is divided.
    Case { path: TEXT, length: 20_000, make: |n| text(n, "=\n") },
    Case { path: TEXT, length: 30_000, make: |n| text(n, "## a\n\n") },
    Case {
        path: TEXT,
        length: 30_000,
        make: |n| format!("---\ntitle: A\n---\n## a\n\n{}", "### a\n\n".repeat(n / 7)),
    },
    Case { path: TEXT, length: 20_000, make: |n| text(n, "[^a]: x\n") },
    Case { path: TEXT, length: 20_000, make: |n| text(n, "a[^a]\n\n[^a]: x\n\n") },
    Case { path: TEXT, length: 20_000, make: |n| text(n, "…\n") },
    Case {
        path: TEXT,
        length: 20_000,
        make: |n| {
            let named = numbered(n / 2, |n| format!("[^{n}]"));
            format!(
                "---\ntitle: A\n---\n{named}\n\n{}",
                numbered(n / 2, |n| format!("[^{n}]: x\n"))
            )
        },
    },
    Case {
        path: TEXT,
        length: 20_000,
        make: |n| {
            let links = numbered(n / 2, |n| format!("[a](#b{n}) "));
            format!(
                "---\ntitle: A\n---\n{links}\n\n{}",
                numbered(n / 2, |n| format!("## b{n}\n\n"))
            )
        },
    },
    // Values in one long line.
    Case {
        path: FACTS,
        length: 100_000,
        make: |n| format!("keywords: [{}]{}", "a,".repeat(n / 4), " ".repeat(n / 2)),
    },
    Case { path: FACTS, length: 100_000, make: |n| "a: # b\n".repeat(n / 7) },
    Case { path: FACTS, length: 100_000, make: |n| format!("a: [{}]", "b, ".repeat(n / 3)) },
    Case { path: FACTS, length: 100_000, make: |n| format!("a: \"{}\"", "\\u{".repeat(n / 3)) },
    Case { path: FACTS, length: 100_000, make: |n| format!("a: {}\n", "b #".repeat(n / 3)) },
    // Messages.
    Case { path: LOCALE, length: 60_000, make: |n| "a = {".repeat(n / 5) },
    Case { path: LOCALE, length: 60_000, make: |n| "a = {\n".repeat(n / 6) },
    Case { path: LOCALE, length: 60_000, make: |n| "a = { \"\\u{".repeat(n / 10) },
    Case { path: LOCALE, length: 60_000, make: |n| format!("menu =\n{}", "    a\n".repeat(n / 6)) },
    Case { path: LOCALE, length: 60_000, make: |n| numbered(n, |n| format!("b{n} = x\n")) },
];

/// Seconds of processor time that `fener check` takes, as the shell's `times` tells (POSIX): the second line is that of
/// its children.
#[track_caller]
fn seconds(folder: &Folder) -> f64 {
    let line = "ulimit -v 3000000; timeout 120 \"$fener\" check --date 2026-11-22 >out 2>&1; echo $? >code; times";
    let outcome = folder.sh(line);
    let code = support::text_of(&folder.path().join("code"));
    assert!(matches!(code.trim(), "0" | "1"), "{code}\n{outcome:?}");
    let children = outcome.stdout.lines().nth(1).expect("the line of children");
    let second = |time: &str| -> f64 {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m').expect("minutes");
        let parse = |text: &str| text.parse::<f64>().expect("a number");
        60.0 * parse(minutes) + parse(seconds)
    };
    children.split_whitespace().map(second).sum()
}

#[test]
fn work_grows_as_the_input() {
    let least = seconds(&Sample::new().write());
    for Case { path, length, make } in CASES {
        let taken = |length: usize| {
            let content = make(length);
            let seconds = seconds(&Sample::new().file(path, &content).write());
            (seconds - least, content.chars().take(60).collect::<String>())
        };
        let (short, _) = taken(length / 4);
        let (long, start) = taken(*length);
        // Below a tenth of a second the clock is too coarse, and nothing is slow.
        assert!(
            long < 9.0 * short.max(0.1),
            "{start:?}: {short:.2} s, and {long:.2} s for four times its length"
        );
    }
}
