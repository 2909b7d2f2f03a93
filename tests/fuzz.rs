//! Fuzzes every parser that reads files of strangers for a moment: no input may cause a panic, and none may take long.
//!
//! Each target mutates the inputs of its folder in `tests/fuzz/`: bits are flipped, pieces are repeated, cut out and taken
//! from other inputs. This is quick to compile and repeats itself on every machine, but does not know what an input
//! reaches; `fuzz/run TARGET SECONDS` fuzzes the same targets with libFuzzer, which follows the coverage and grew these inputs.
//!
//! `FUZZ_SECONDS=60 cargo test --test fuzz drawing` runs one target for a minute; without it each runs for a second.
//! `FUZZ_SEED` chooses other mutations. The number of executions is printed, and an input that fails as a Rust literal.
#![allow(clippy::disallowed_methods, reason = "tests read their inputs")]
#![allow(clippy::print_stdout, reason = "the number of executions is a figure")]

mod support;
#[path = "fuzz/targets.rs"]
mod targets;

use std::fs;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};
use support::{Dice, repository};
use targets::{TARGETS, Target};

/// Bytes of a mutated input.
const MAX_LEN: usize = 20_000;
/// Time for one input, on a slow and busy machine.
const MAX_TIME: Duration = Duration::from_secs(20);

fn main() {
    let mut arguments = Arguments::from_args();
    // No more at a time than processors, so that times mean something.
    arguments.test_threads = thread::available_parallelism().ok().map(NonZero::get);
    let trials = TARGETS.iter().map(|target| Trial::test(target.name, move || fuzz(target)));
    libtest_mimic::run(&arguments, trials.collect()).exit();
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
