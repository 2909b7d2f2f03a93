//! A confirmation is of the numbers that were called: with another number, a helpline was never confirmed.

use crate::support::Sample;

const FACTS: &str = "content/helplines/line/facts.yaml";

/// A helpline in Mexico with these channels and this confirmation.
fn campaign(channels: &str, assured: &str) -> Sample {
    let settings =
        "title: Camino\nbase_url: https://camino.org.mx/\ncountry: MX\nlanguages: [{code: es}]\n";
    let facts = format!("status: active\nchannels: [{channels}]\n{assured}");
    let sample = Sample::empty().file("fener.yaml", settings).file(FACTS, &facts);
    ["", "helplines/", "helplines/line/", "guides/"]
        .iter()
        .fold(sample, |sample, folder| sample.text(&format!("content/{folder}es.md"), "T", "x\n"))
}

const CALLED: &str = "{type: voice, number: \"+52 55 5533 5533\"}";
const OTHER: &str = "{type: voice, number: \"+52 55 5533 5534\"}";
const PAGE: &str = "es/helplines/line/index.html";
/// "By a test call" in Spanish.
const BY_CALL: &str = "con una llamada de prueba";

#[test]
fn a_changed_number_is_confirmed_again() {
    let folder = campaign(CALLED, "").write();
    let confirmed = folder.fener(&["helplines", "confirm", "line", "--by", "test_call", "--yes"]);
    assert_eq!(confirmed.code, Some(0), "{confirmed:?}");
    let facts = folder.text(FACTS);
    assert!(facts.contains("by: test_call, numbers: [\"+525555335533\"]"), "{facts}");
    let assured = facts.lines().last().unwrap_or_default();
    let called = campaign(CALLED, assured).on("2026-11-22");
    assert!(!called.check().lines().contains("helpline-unverified"), "{}", called.check().lines());
    let shown = called.build();
    let by_call = shown.text(PAGE).contains(BY_CALL);
    assert!(by_call, "{}", shown.text(PAGE));
    // However it is written, it is the same number.
    let spaced = campaign(CALLED, &assured.replace("+525555335533", "55 5533 5533"));
    assert!(!spaced.check().lines().contains("helpline-unverified"));
    for channels in [OTHER.to_owned(), format!("{CALLED}, {OTHER}")] {
        let changed = campaign(&channels, assured).on("2026-11-22");
        let lines = changed.check().lines();
        let said = "warning[helpline-unverified]: the last confirmation of `line` was not of `+52 55 5533 5534`";
        assert!(lines.contains(&format!("{FACTS}:2:")) && lines.contains(said), "{lines}");
        changed.build().hides(PAGE, BY_CALL);
    }
    // The command lists it as changed, and its own confirmation mends it.
    let folder = campaign(OTHER, assured).write();
    let listed = folder.fener(&["helplines", "list"]).stdout;
    assert!(listed.contains("changed since it was confirmed"), "{listed}");
    folder.fener(&["helplines", "confirm", "line", "--by", "operator", "--yes"]);
    assert!(folder.text(FACTS).contains("[\"+525555335534\"]"), "{}", folder.text(FACTS));
}

#[test]
fn a_confirmation_without_numbers_stays_valid() {
    let by_hand = "assured: {on: 2026-11-20, by: test_call}\n";
    for channels in [CALLED, OTHER] {
        let sample = campaign(channels, by_hand).on("2026-11-22");
        assert!(!sample.check().lines().contains("helpline-unverified"));
        sample.build().shows(PAGE, BY_CALL);
    }
}
