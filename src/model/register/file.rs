//! `posters.lock`: the register as a file, read and written with serde.
//!
//! Unlike the files that editors write, it is machine-written: the first mistake in it is the only one reported,
//! and the fix is always the last committed version.

use serde::Deserialize;
use serde_saphyr::{Spanned, ser_options};

use crate::finding::{Location, Report};
use crate::read::TextFile;

use super::end::{self, RESTORE};
use super::{Entry, Register, code_order};

const HEADER: &str = "\
# Every poster code that was ever built, and what its paper says. Made by `fener build`: commit this
# file, and do not edit it. A code in here keeps its page for ever.
";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegisterFile {
    #[serde(default)]
    posters: Vec<Spanned<Entry>>,
}

/// Reads the register; an empty one if there is no file, or if it is damaged.
pub fn read(file: Option<&TextFile>, report: &mut Report) -> Register {
    let Some(file) = file else { return Register::default() };
    let path = file.location();
    let parsed: RegisterFile = match serde_saphyr::from_str(&file.text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let location = error.location().map_or(path.clone(), |at| location(&path, at));
            report.error("yaml", &location, "the register of posters is damaged").help(RESTORE);
            return Register::default();
        }
    };
    let mut entries = Vec::new();
    for Spanned { value: mut entry, referenced, .. } in parsed.posters {
        entry.location = location(&path, referenced);
        if !is_code(&entry.code) {
            let message = format!("`{}` is not a poster's code", entry.code);
            report.error("bad-value", &entry.location, message).help(RESTORE);
            continue;
        }
        entry.printed.sort_by_key(|batch| batch.on);
        entries.push(entry);
    }
    entries.sort_by(|a, b| code_order(&a.code).cmp(&code_order(&b.code)));
    for pair in entries.windows(2).filter(|pair| pair[0].code == pair[1].code) {
        let message = format!("code {} is listed twice", pair[1].code);
        let help = "keep the entry with the earlier day, and all of its printed batches";
        report.error("yaml", &pair[1].location, message).help(help);
    }
    end::check(&file.text, entries.len(), &path, report);
    Register { entries }
}

/// Formats the register: the same bytes for the same register.
pub fn to_text(register: &Register) -> String {
    let options = ser_options! { compact_list_indent: false, prefer_block_scalars: false };
    let yaml = serde_saphyr::to_string_with_options(register, options);
    let yaml = yaml.expect("text, numbers and days can be written as YAML");
    let above = format!("{HEADER}{}\n", yaml.trim_end());
    let end = end::line(&above, register.entries.len());
    format!("{above}{end}\n")
}

fn location(file: &Location, at: serde_saphyr::Location) -> Location {
    let count = |n: u64| u32::try_from(n).unwrap_or(0);
    file.at(count(at.line()), count(at.column()))
}

fn is_code(code: &str) -> bool {
    (3..=5).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
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
            printed: vec![Batch { on, copies: 40, paper: paper.clone() }],
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
            (
                "posters:\n  - code: \"704\"\n".to_owned(),
                format!("yaml posters.lock:2:5: {damaged}"),
            ),
        ] {
            let (register, findings) = read_text(&format!("{text}{}\n", end::line(&text, 0)));
            assert_eq!(register, Register::default());
            assert_eq!(findings, [expected], "{text}");
        }
    }
}
