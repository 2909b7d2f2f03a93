//! libFuzzer for one parser of `tests/fuzz/targets.rs`; `fuzz/run` compiles and calls it.
//!
//! `FUZZ_TARGET` names the target. Before libFuzzer reads its options, the words of the target's syntax are written to
//! `FUZZ_DICTIONARY`, for `-dict`.
#![no_main]

#[path = "../tests/support/mod.rs"]
mod support;
#[path = "../tests/fuzz/targets.rs"]
mod targets;

use std::fmt::Write;
use std::sync::OnceLock;

use targets::{TARGETS, Target};

static TARGET: OnceLock<&Target> = OnceLock::new();

libfuzzer_sys::fuzz_target!(
    init: {
        let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        let target = TARGETS.iter().find(|target| target.name == name);
        let target = target.unwrap_or_else(|| panic!("FUZZ_TARGET is none of {}", names.join(", ")));
        if let Some(file) = std::env::var_os("FUZZ_DICTIONARY") {
            std::fs::write(file, dictionary(target.pieces)).expect("the dictionary can be written");
        }
        TARGET.get_or_init(|| target);
    },
    |bytes: &[u8]| {
        if let Some(target) = TARGET.get() {
            (target.run)(bytes);
        }
    }
);

/// Returns a dictionary as libFuzzer reads it: a word a line, with its bytes in hexadecimal.
fn dictionary(pieces: &[&[u8]]) -> String {
    let mut text = String::new();
    for piece in pieces {
        text.push('"');
        piece.iter().for_each(|byte| write!(text, "\\x{byte:02X}").expect("a string"));
        text.push_str("\"\n");
    }
    text
}
