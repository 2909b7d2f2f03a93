//! The commands as a reader of the manual types them: every `cli/*.md` is run as it stands there.
//!
//! A page `x.md` runs in a copy of the folder `x.in`. `TRYCMD=overwrite cargo test --test cli`
//! rewrites the answers: read the difference as prose.

#[test]
fn the_manual_tells_the_truth() {
    trycmd::TestCases::new().env("NO_COLOR", "1").env("COLUMNS", "100").case("tests/cli/*.md");
}
