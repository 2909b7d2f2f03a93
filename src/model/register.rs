//! The register of poster codes: `posters.lock`.
//!
//! `fener build` writes it, editors commit it, and the next build reads it. So a code keeps its meaning and its page as
//! long as a poster with it hangs somewhere.

use std::collections::BTreeMap;

use crate::finding::{Location, Report};
use crate::read::TextFile;
use crate::yaml::{self, MapReader, Node};

use super::date::Date;

/// All codes of all builds, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    pub entries: Vec<Entry>,
}

/// A code, and its poster at the time of the last build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub code: String,
    /// The line in `posters.lock`.
    pub location: Location,
    /// The poster's folder below `content/`.
    pub poster: String,
    pub since: Date,
    pub paper: Paper,
    /// The headline in each language.
    pub said: BTreeMap<String, String>,
    /// Sorted by day.
    pub printed: Vec<Batch>,
}

/// The facts on a poster that may become false.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    pub place: String,
    pub region: Option<String>,
    /// The address in the code; `None` without `base_url`.
    pub address: Option<String>,
    pub leads_to: String,
    /// The number that a phone dials, for each helpline.
    pub numbers: BTreeMap<String, String>,
}

/// A batch of printed posters; it never changes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    pub on: Date,
    pub copies: u32,
    pub paper: Paper,
}

impl Register {
    /// Reads the file; returns an empty register without a file.
    pub fn read(file: Option<&TextFile>, report: &mut Report) -> Register {
        let Some(file) = file else { return Register::default() };
        let path = Location::file(file.path.clone());
        let Some(node) = yaml::parse(&path, &file.text, 0, report) else {
            return Register::default();
        };
        let mut fields = MapReader::open(node, "the register of posters", report);
        let maps = fields.maps("posters");
        let entries = maps.into_iter().filter_map(|node| Entry::read(node, fields.report));
        let mut entries: Vec<Entry> = entries.collect();
        fields.finish();
        entries.sort_by_key(|entry| order(&entry.code));
        Register { entries }
    }

    pub fn find(&self, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.code == code)
    }
}

/// The sort key of a code: a longer code is greater, since codes have no leading zeros.
pub fn order(code: &str) -> (usize, String) {
    (code.len(), code.to_owned())
}

impl Entry {
    fn read(node: Node, report: &mut Report) -> Option<Entry> {
        let location = node.location.clone();
        let mut fields = MapReader::open(node, "a poster's entry", report);
        let code = fields.required("code", RESTORE);
        let poster = fields.text("poster");
        let since = Date::read(&mut fields, "since");
        let paper = Paper::read(&mut fields);
        let said = map(&mut fields, "said");
        let batches = fields.maps("printed");
        let printed = batches.into_iter().filter_map(|node| Batch::read(node, fields.report));
        let mut printed: Vec<Batch> = printed.collect();
        fields.finish();
        printed.sort_by_key(|batch| batch.on);
        let code = code?.value;
        let is_code = (3..=5).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
        if !is_code {
            let message = format!("invalid poster code: `{code}`");
            report.error("bad-value", &location, message).help(RESTORE);
            return None;
        }
        let poster = poster.map_or_else(String::new, |poster| poster.value);
        Some(Entry { code, location, poster, since: since?.value, paper, said, printed })
    }
}

const RESTORE: &str = "restore the last committed version: fener writes this file";

impl Paper {
    fn read(fields: &mut MapReader<'_>) -> Paper {
        let mut text = |key| fields.text(key).map(|text| text.value);
        Paper {
            place: text("place").unwrap_or_default(),
            region: text("region"),
            address: text("address"),
            leads_to: text("leads_to").unwrap_or_default(),
            numbers: map(fields, "numbers"),
        }
    }
}

impl Batch {
    fn read(node: Node, report: &mut Report) -> Option<Batch> {
        let mut fields = MapReader::open(node, "a printed batch", report);
        let on = Date::read(&mut fields, "on");
        let copies = fields.parsed::<u32>("copies", "bad-value", RESTORE);
        let paper = Paper::read(&mut fields);
        fields.finish();
        Some(Batch { on: on?.value, copies: copies.map_or(0, |copies| copies.value), paper })
    }
}

fn map(fields: &mut MapReader<'_>, key: &'static str) -> BTreeMap<String, String> {
    let Some(node) = fields.node(key) else { return BTreeMap::new() };
    let pairs = MapReader::open(node, "this mapping", fields.report).remaining();
    pairs.into_iter().map(|(key, value)| (key.value, value.value)).collect()
}
