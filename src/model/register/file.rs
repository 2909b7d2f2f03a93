//! `posters.lock`: the register as a file, read and written with serde.
//!
//! Unlike the files that editors write, it is machine-written: the first mistake in it is the only one reported,
//! and the fix is the last committed version, or a join of the versions of two branches.

use serde::Deserialize;
use serde_saphyr::{Spanned, ser_options};

use crate::finding::{Location, Report};
use crate::read::TextFile;

use super::conflict::{is_start, sides};
use super::end::{self, RESTORE};
use super::merge::merged;
use super::{Entry, Register, code_order};

const HEADER: &str = "\
# Every poster code that was ever built, and what its paper says. Made by `fener build`: commit this
# file, and do not edit it. A code in here keeps its page for ever.
";

/// The help for a register with the versions of two branches.
const MERGE: &str = "`fener posters merge` keeps the records of both";
/// The help for one in which their lines cannot be told apart, as after a union merge in the middle of an entry.
pub const SEPARATE: &str = "save both versions with `git show HEAD^1:./posters.lock > 1.lock` and \
     `git show HEAD^2:./posters.lock > 2.lock` (before the merge is committed, `HEAD` and `MERGE_HEAD`), \
     then run `fener posters merge 1.lock 2.lock`";

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
    if let Some(line) = merge_line(&file.text) {
        let message = "the register of posters has the lines of two branches";
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        report.error("yaml", &path.at(line, 1), message).help(if versions(file).is_some() {
            MERGE
        } else {
            SEPARATE
        });
        return Register::default();
    }
    checked(file, report).unwrap_or_default()
}

/// Returns the registers in a file: one, or those of a conflict. `None` if it is damaged in another way than by a merge, or
/// if its lines have fewer codes than its last lines count.
pub fn versions(text_file: &TextFile) -> Option<Vec<Register>> {
    if let Some(sides) = sides(&text_file.text) {
        let sides = sides.map(|text| {
            let path = text_file.path.clone();
            let (side, mut report) = (TextFile { path, text, hash: 0 }, Report::new());
            let register = checked(&side, &mut report);
            register.filter(|_| !report.blocks(true))
        });
        return sides.into_iter().collect();
    }
    let mut report = Report::new();
    let register = merged([parse(text_file, &mut report)?]);
    let count = end::counts(&text_file.text).max()?;
    (!report.blocks(true) && register.entries.len() >= count).then(|| vec![register])
}

/// Returns the line from 1 at which a file with the lines of two versions has its first conflict, or its first last line.
fn merge_line(text: &str) -> Option<usize> {
    let is_merge = sides(text).is_some() || end::counts(text).count() > 1;
    let is_seam = |line: &str| is_start(line) || end::counts(line).next().is_some();
    is_merge.then(|| text.lines().position(is_seam).map_or(1, |at| at + 1))
}

/// Returns the codes that a file names in any line, also in one that is no YAML.
pub fn named_codes(text: &str) -> impl Iterator<Item = &str> {
    let codes = text.lines().filter_map(|line| line.trim_start().strip_prefix("- code:"));
    codes.map(|code| code.trim().trim_matches('"'))
}

/// Reads the register of one version; `None` if it is no YAML.
fn checked(file: &TextFile, report: &mut Report) -> Option<Register> {
    let register = parse(file, report)?;
    let entries = &register.entries;
    for pair in entries.windows(2).filter(|pair| pair[0].code == pair[1].code) {
        let message = format!("code {} is listed twice", pair[1].code);
        report.error("yaml", &pair[1].location, message).help(MERGE);
    }
    end::check(&file.text, entries.len(), &file.location(), report);
    Some(register)
}

/// Reads the entries of a register, in their order; `None` if it is damaged.
fn parse(file: &TextFile, report: &mut Report) -> Option<Register> {
    let path = file.location();
    let parsed: RegisterFile = match serde_saphyr::from_str(&file.text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let location = error.location().map_or(path.clone(), |at| location(&path, at));
            report.error("yaml", &location, "the register of posters is damaged").help(RESTORE);
            return None;
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
    Some(Register { entries })
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
mod tests;
