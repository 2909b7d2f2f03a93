//! Registers that are whole, damaged, or merged by git, and their versions joined.

use super::super::{Batch, Paper};
use super::*;

fn read_text(text: &str) -> (Register, Vec<String>) {
    let file = TextFile { path: "posters.lock".into(), text: text.into(), hash: 0 };
    let mut report = Report::new();
    let register = read(Some(&file), &mut report);
    let findings = report.sorted();
    let findings = findings.iter().map(|f| format!("{} {}: {}", f.code, f.location, f.message));
    (register, findings.collect())
}

#[test]
fn written_registers_are_read_back() {
    let paper = Paper {
        place: "stacioni \"i vjetër\": \\ 1\n2".into(),
        region: Some("shkoder".into()),
        address: Some("https://example.org/704/".into()),
        leads_to: "guides/job-abroad".into(),
        numbers: [
            ("police".to_owned(), vec!["129".to_owned()]),
            ("line".to_owned(), vec!["116006".to_owned(), "+355 4 222".to_owned()]),
        ]
        .into(),
        typed: vec!["0691234567".to_owned()],
    };
    let on = "2026-11-22".parse().expect("a date");
    let entry = |code: &str| Entry {
        code: code.into(),
        location: Location::file("posters.lock"),
        poster: "posters/x".into(),
        since: on,
        paper: paper.clone(),
        headlines: [("sq".to_owned(), "Punë jashtë? Pyet.".to_owned())].into(),
        changed: Some(on),
        printed: vec![
            Batch { on, copies: 40, paper: Some(paper.clone()) },
            Batch { on, copies: 4, paper: None },
        ],
    };
    let register = Register { entries: vec![entry("704"), entry("1001")] };
    let text = to_text(&register);
    let (mut again, findings) = read_text(&text);
    assert_eq!(findings, Vec::<String>::new(), "{text}");
    assert_eq!(again.entries[0].location.line, 4);
    again.entries.iter_mut().for_each(|entry| entry.location = Location::file("posters.lock"));
    assert_eq!(again, register, "{text}");
}

#[test]
fn damaged_registers_are_reported_with_their_line() {
    let damaged = "the register of posters is damaged";
    let rest = "    since: 2026-11-22\n    poster: a\n    place: b\n    leads_to: c\n";
    for (text, expected) in [
        (
            format!("posters:\n  - code: \"7\"\n{rest}"),
            "bad-value posters.lock:2:5: `7` is not a poster's code".to_owned(),
        ),
        (
            format!("posters:\n  - code: \"704\"\n    since: today\n{rest}"),
            format!("yaml posters.lock:3:12: {damaged}"),
        ),
        (
            format!("posters:\n  - code: \"704\"\n    plaec: here\n{rest}"),
            format!("yaml posters.lock:2:5: {damaged}"),
        ),
        (
            "posters:\n  - code: \"704\"\n<<<<<<< HEAD\n".to_owned(),
            format!("yaml posters.lock:3:1: {damaged}"),
        ),
        ("posters:\n  - code: \"704\"\n".to_owned(), format!("yaml posters.lock:2:5: {damaged}")),
    ] {
        let (register, findings) = read_text(&format!("{text}{}\n", end::line(&text, 0)));
        assert_eq!(register, Register::default());
        assert_eq!(findings, [expected], "{text}");
    }
}

fn text_file(text: &str) -> TextFile {
    TextFile { path: "posters.lock".into(), text: text.into(), hash: 0 }
}

/// A day of December and a number of copies.
type Print = (u8, u32);

/// A register: entries of a code, the day of its first build, and its prints.
fn register(entries: &[(&str, u8, &[Print])]) -> Register {
    let entry = |(code, since, printed): &(&str, u8, &[Print])| {
        let batch = |(on, copies): &Print| {
            format!("    - {{on: 2026-12-{on:02}, copies: {copies}, place: b, leads_to: c}}\n")
        };
        let printed: String = printed.iter().map(batch).collect();
        let key = if printed.is_empty() { "" } else { "    printed:\n" };
        format!(
            "  - code: \"{code}\"\n    poster: a\n    since: 2026-11-{since:02}\n    place: b\n    leads_to: c\n{key}{printed}"
        )
    };
    let text: String = entries.iter().map(entry).collect();
    let file = text_file(&format!("posters:\n{text}"));
    parse(&file, &mut Report::new()).expect("a register")
}

/// The codes, days and prints of a register, as [`register`] takes them.
fn described(register: &Register) -> Vec<String> {
    let entry = |entry: &Entry| {
        let printed =
            entry.printed.iter().map(|batch| format!(" {}x{}", batch.on.day(), batch.copies));
        format!("{} {}{}", entry.code, entry.since.day(), printed.collect::<String>())
    };
    register.entries.iter().map(entry).collect()
}

#[test]
fn nothing_of_two_versions_is_lost() {
    let ours = register(&[("704", 3, &[(1, 40), (1, 40), (2, 5)]), ("811", 9, &[(9, 90)])]);
    let theirs = register(&[("704", 2, &[(1, 40), (2, 6)]), ("812", 9, &[(9, 90)])]);
    let expected = ["704 2 1x40 1x40 2x5 2x6", "811 9 9x90", "812 9 9x90"];
    for versions in [[&ours, &theirs], [&theirs, &ours]] {
        assert_eq!(described(&merged(versions.map(Register::clone))), expected);
    }
    assert_eq!(described(&merged([ours.clone(), ours.clone()])), described(&ours));
}

#[test]
fn a_code_keeps_the_statements_that_changed_last() {
    let old = register(&[("704", 3, &[])]);
    let mut new = old.clone();
    new.entries[0].changed = "2026-11-20".parse().ok();
    new.entries[0].paper.leads_to = "d".into();
    for versions in [[&old, &new], [&new, &old]] {
        assert_eq!(merged(versions.map(Register::clone)), new);
    }
    // Neither is the later one: its day is no proof.
    new.entries[0].changed = None;
    assert_eq!(merged([old.clone(), new]).entries[0].changed, Some(old.entries[0].since));
}

#[test]
fn conflicts_and_unions_are_read_as_versions() {
    let entry = |code: &str| register(&[(code, 1, &[(1, 9)])]).entries;
    let text = |entries: &[Vec<Entry>]| to_text(&Register { entries: entries.concat() });
    let (base, ours, theirs) = (
        text(&[entry("704")]),
        text(&[entry("704"), entry("811")]),
        text(&[entry("704"), entry("812")]),
    );
    let end = |text: &str| text.lines().last().unwrap_or_default().to_owned();
    let added = |text: &str| {
        let entry = text.find("  - code: \"8").expect("an entry");
        text[entry..text.len() - end(text).len() - 1].to_owned()
    };
    let same = base.strip_suffix(&format!("{}\n", end(&base))).expect("an end");
    let conflict = |old: &str| {
        let [ours, theirs] = [&ours, &theirs].map(|text| format!("{}{}\n", added(text), end(text)));
        format!("{same}<<<<<<< HEAD\n{ours}{old}=======\n{theirs}>>>>>>> other: a\n")
    };
    let union =
        format!("{same}{}{}{}\n{}\n", added(&ours), added(&theirs), end(&ours), end(&theirs));
    let twice = format!("{same}{}{}\n", added(&text(&[entry("704"), entry("811")])), end(&ours));
    let conflicts = [conflict(""), conflict(&format!("||||||| base\n{}\n", end(&base)))];
    for merge in conflicts
        .iter()
        .flat_map(|text| [text.clone(), text.replace('\n', "\r\n")])
        .chain([union.clone()])
    {
        let mut report = Report::new();
        read(Some(&text_file(&merge)), &mut report);
        let found = report.sorted();
        assert!(
            found.len() == 1 && found[0].help == MERGE && found[0].location.line > 4,
            "{merge}{found:?}"
        );
        let read = merged(versions(&text_file(&merge)).expect("two versions"));
        assert_eq!(described(&read), ["704 1 1x9", "811 1 1x9", "812 1 1x9"], "{merge}");
    }
    assert_eq!(versions(&text_file(&twice)).expect("one").len(), 1);
    for damaged in [
        conflicts[0].replace("copies: 9", "copies: 8"),
        conflicts[0].replace(">>>>>>>", "> "),
        conflicts[0].replace("=======\n", ""),
        // The lines of an entry are between those of another one.
        union.replacen("  - code: \"811\"\n", "", 1),
        union.replacen("    poster: a\n", "", 2),
        union.replacen(
            "leads_to: c\n",
            "leads_to: c\n    numbers:\n      a: \"1\"\n      a: \"2\"\n",
            1,
        ),
        union.replace("# End", "# The end"),
        union.replace("# End: 2", "# End: 4"),
    ] {
        assert!(versions(&text_file(&damaged)).is_none(), "{damaged}");
        let mut report = Report::new();
        read(Some(&text_file(&damaged)), &mut report);
        let help = report.sorted().first().map(|found| found.help.to_string());
        let help = help.unwrap_or_default();
        assert_eq!(help == SEPARATE, merge_line(&damaged).is_some(), "{damaged}{help}");
    }
    assert_eq!(named_codes(&union).collect::<Vec<_>>(), ["704", "811", "812"]);
}
