//! The manual of the command line: runs every command in `cli/*.md` and compares its output.
//!
//! A page `x.md` runs in a copy of the folder `x.in`. `TRYCMD=overwrite cargo test --test cli`
//! rewrites the output.

#[test]
fn the_manual_is_correct() {
    trycmd::TestCases::new().env("NO_COLOR", "1").env("COLUMNS", "100").case("tests/cli/*.md");
}
