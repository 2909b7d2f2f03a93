//! `posters.lock`: the register as a file, read and written with serde.
//!
//! Unlike the files that editors write, it is machine-written: the first mistake in it is the only one reported,
//! and the fix is always the last committed version.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_saphyr::{Spanned, ser_options};

use crate::finding::{Location, Report};
use crate::read::TextFile;

use super::end::{self, RESTORE};
use super::{Batch, Entry, Paper, Register, code_order};
use crate::model::date::Date;

const HEADER: &str = "\
# Every poster code that was ever built, and what its paper says. Made by `fener build`: commit this
# file, and do not edit it. A code in here keeps its page for ever.
";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegisterFile {
    #[serde(default)]
    posters: Vec<Spanned<EntryFile>>,
}

#[derive(Serialize)]
struct RegisterFileRef {
    posters: Vec<EntryFile>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryFile {
    code: String,
    #[serde(default)]
    poster: String,
    since: Date,
    #[serde(rename = "said", default, skip_serializing_if = "BTreeMap::is_empty")]
    headlines: BTreeMap<String, String>,
    #[serde(default)]
    place: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(default)]
    leads_to: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    numbers: BTreeMap<String, Dials>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    typed: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    printed: Vec<BatchFile>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BatchFile {
    on: Date,
    #[serde(default)]
    copies: u32,
    #[serde(default)]
    place: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(default)]
    leads_to: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    numbers: BTreeMap<String, Dials>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    typed: Vec<String>,
}

/// The numbers of one helpline: most have one on paper.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Dials {
    One(String),
    Several(Vec<String>),
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
    for Spanned { value, referenced, .. } in parsed.posters {
        let location = location(&path, referenced);
        if !is_code(&value.code) {
            let message = format!("`{}` is not a poster's code", value.code);
            report.error("bad-value", &location, message).help(RESTORE);
            continue;
        }
        entries.push(entry(value, location));
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
    let file = RegisterFileRef { posters: register.entries.iter().map(entry_file).collect() };
    let yaml = serde_saphyr::to_string_with_options(&file, options);
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

fn entry(file: EntryFile, location: Location) -> Entry {
    let EntryFile {
        code,
        poster,
        since,
        headlines,
        place,
        region,
        address,
        leads_to,
        numbers,
        typed,
        printed,
    } = file;
    let numbers = dials_by_name(numbers);
    let paper = Paper { place, region, address, leads_to, numbers, typed };
    let mut printed: Vec<Batch> = printed.into_iter().map(batch).collect();
    printed.sort_by_key(|batch| batch.on);
    Entry { code, location, poster, since, paper, headlines, printed }
}

fn batch(file: BatchFile) -> Batch {
    let BatchFile { on, copies, place, region, address, leads_to, numbers, typed } = file;
    let numbers = dials_by_name(numbers);
    Batch { on, copies, paper: Paper { place, region, address, leads_to, numbers, typed } }
}

fn entry_file(entry: &Entry) -> EntryFile {
    let Entry { code, location: _, poster, since, paper, headlines, printed } = entry.clone();
    let Paper { place, region, address, leads_to, numbers, typed } = paper;
    let numbers = dials_file(numbers);
    let printed = printed.into_iter().map(batch_file).collect();
    EntryFile {
        code,
        poster,
        since,
        headlines,
        place,
        region,
        address,
        leads_to,
        numbers,
        typed,
        printed,
    }
}

fn batch_file(batch: Batch) -> BatchFile {
    let Batch { on, copies, paper } = batch;
    let Paper { place, region, address, leads_to, numbers, typed } = paper;
    BatchFile { on, copies, place, region, address, leads_to, numbers: dials_file(numbers), typed }
}

fn dials_by_name(numbers: BTreeMap<String, Dials>) -> BTreeMap<String, Vec<String>> {
    let numbers = numbers.into_iter().map(|(name, dials)| match dials {
        Dials::One(dial) => (name, vec![dial]),
        Dials::Several(dials) => (name, dials),
    });
    numbers.collect()
}

fn dials_file(numbers: BTreeMap<String, Vec<String>>) -> BTreeMap<String, Dials> {
    let numbers = numbers.into_iter().map(|(name, dials)| match <[String; 1]>::try_from(dials) {
        Ok([dial]) => (name, Dials::One(dial)),
        Err(dials) => (name, Dials::Several(dials)),
    });
    numbers.collect()
}

#[cfg(test)]
mod tests {
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
        for (text, expected) in [
            (
                "posters:
  - code: \"7\"
    since: 2026-11-22
",
                "bad-value posters.lock:2:5: `7` is not a poster's code".to_owned(),
            ),
            (
                "posters:
  - code: \"704\"
    since: today
",
                format!("yaml posters.lock:3:12: {damaged}"),
            ),
            (
                "posters:
  - code: \"704\"
    plaec: here
",
                format!("yaml posters.lock:3:5: {damaged}"),
            ),
            (
                "posters:
  - code: \"704\"
<<<<<<< HEAD
",
                format!("yaml posters.lock:3:1: {damaged}"),
            ),
            (
                "posters:
  - code: \"704\"
",
                format!("yaml posters.lock:2:5: {damaged}"),
            ),
        ] {
            let (register, findings) = read_text(&format!("{text}{}\n", end::line(text, 0)));
            assert_eq!(register, Register::default());
            assert_eq!(findings, [expected], "{text}");
        }
    }
}
